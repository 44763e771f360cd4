import type { Article } from './article.ts';

/** Where an article is in another language than the rest of it; offsets in its text. */
export const foreignParts = ({ blocks }: Article): { start: number; end: number; lang: string }[] =>
  blocks.flatMap(({ start, end, lang }) => (lang ? [{ start, end, lang }] : []));
