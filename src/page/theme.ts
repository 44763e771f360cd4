import type { Theme } from '../ui/kinds.ts';
import { own } from './own.ts';

/** Whether the page behind an element is dark: the first background that is not see-through, from the element outwards. */
export function themeBehind(element: Element): Theme {
  for (let at: Element | null = element; at; at = own(at).parentElement) {
    const colour = parseColour(getComputedStyle(at).backgroundColor);
    if (colour && colour.alpha > 0.5) return luminance(colour) < 0.35 ? 'dark' : 'light';
  }
  // Nothing painted: the canvas, which is dark where the page says it can be and the reader prefers it so.
  const scheme = getComputedStyle(document.documentElement).colorScheme;
  const canDark = /\bdark\b/.test(scheme);
  const prefersDark = matchMedia('(prefers-color-scheme: dark)').matches;
  return canDark && (prefersDark || !/\blight\b/.test(scheme)) ? 'dark' : 'light';
}

interface Colour {
  red: number;
  green: number;
  blue: number;
  alpha: number;
}

/** Reads a computed colour: rgb(), rgba(), color(srgb …). Channels 0 to 1. */
export function parseColour(text: string): Colour | null {
  const numbers = text
    .match(/-?[\d.]+%?/g)
    ?.map((part) => (part.endsWith('%') ? Number.parseFloat(part) / 100 : Number(part)));
  if (!numbers || numbers.length < 3) return null;
  const scale = text.startsWith('rgb') ? 255 : 1;
  const [red, green, blue] = numbers.slice(0, 3).map((channel) => channel / scale);
  return { red: red!, green: green!, blue: blue!, alpha: numbers[3] ?? 1 };
}

/** Relative luminance, WCAG 2.2. */
export function luminance({ red, green, blue }: Colour): number {
  const linear = (channel: number) =>
    channel <= 0.04045 ? channel / 12.92 : ((channel + 0.055) / 1.055) ** 2.4;
  return 0.2126 * linear(red) + 0.7152 * linear(green) + 0.0722 * linear(blue);
}
