/** px of height below which the popup is still growing, not held down by the browser. */
const LEAST = 400;
/** ms between two looks, and how many alike tell that the browser has given what it gives. */
const LOOK = 60;
const ALIKE = 3;
const MOST_LOOKS = 40;

/**
 * Fits the panel into a popup that the browser gives less height than it asks for, as over a low window: else the window
 * would scroll around the list that scrolls. A viewport's unit will not do: the popup's size follows from its contents.
 */
export function fitIntoPopup(): void {
  let before = 0;
  let alike = 0;
  let looks = 0;
  const timer = setInterval(() => {
    const { scrollHeight, style } = document.documentElement;
    alike = innerHeight === before && scrollHeight > innerHeight && innerHeight >= LEAST ? alike + 1 : 0;
    before = innerHeight;
    if (alike >= ALIKE) style.setProperty('--room', `${innerHeight}px`);
    if (alike >= ALIKE || ++looks >= MOST_LOOKS) clearInterval(timer);
  }, LOOK);
}
