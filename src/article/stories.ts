import type { Box, Scan } from './scan.ts';
import { sameWords } from './words.ts';

/** Code units of prose that make an <article> with a headline of its own an article beside others. */
const LONG_ENOUGH = 400;

/**
 * Several articles one after another, as scrolling loads them: the one that the page's title names, else the first.
 * @param title of the page as it is now: pages change it when the reader comes to the next article
 * @returns null where the page holds no more than one
 */
export function currentStory(page: Scan, title: string): { box: Box; first: boolean } | null {
  const headings = page.blocks.flatMap((block, at) => (block.box.tag === 'h1' ? [{ block, at }] : []));
  if (headings.length < 2) return null;
  const stories = page.boxes
    .filter(({ name, out, prose }) => name === 'article' && !out && prose >= LONG_ENOUGH)
    .flatMap((box) => {
      const heading = headings.find(({ at }) => at >= box.first && at <= box.last);
      return heading ? [{ box, likeness: sameWords(heading.block.text, title) }] : [];
    });
  if (stories.length < 2 || stories.some(({ box }, i) => box.first <= (stories[i - 1]?.box.last ?? -1)))
    return null;
  const best = stories.reduce((one, other) => (other.likeness > one.likeness ? other : one));
  return { box: best.box, first: best === stories[0] };
}
