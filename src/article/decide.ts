import type { NoArticle, Why } from './article.ts';
import type { Signs, TextSigns } from './signs.ts';

/** The judgement on a page: a reason against it, or none, and the signs that made it. */
export interface Verdict {
  reason: NoArticle | null;
  why: Why[];
}

interface Weighed {
  code: Why;
  points: number;
  seen: boolean;
}

const declared = (signs: Signs): Weighed[] => [
  { code: 'declares-article', points: 3, seen: signs.declaresArticle },
  { code: 'open-graph-article', points: 1.5, seen: signs.openGraphArticle },
  { code: 'declares-day', points: 1.5, seen: signs.declaresDay },
  { code: 'address-of-article', points: 1.5, seen: signs.address === 'article' },
  { code: 'address-of-section', points: -2, seen: signs.address === 'section' },
  { code: 'address-of-front-page', points: -5, seen: signs.address === 'root' },
  { code: 'address-of-legal-page', points: -3, seen: signs.address === 'legal' },
  { code: 'declares-collection', points: -4, seen: signs.declaresCollection && !signs.declaresArticle },
  {
    code: 'mostly-running-text',
    points: 2,
    seen: signs.prose >= 1500 && signs.headlines * 200 < signs.prose,
  },
  { code: 'declares-legal-page', points: -4, seen: signs.declaresLegal && !signs.declaresArticle },
];

const ofText = (signs: Signs, text: TextSigns): Weighed[] => [
  { code: 'long-text', points: 2, seen: text.length >= 700 && text.paragraphs >= 3 },
  { code: 'some-text', points: 1, seen: text.length >= 250 && !(text.length >= 700 && text.paragraphs >= 3) },
  { code: 'one-main-text', points: 1.5, seen: text.share >= 0.6 },
  { code: 'little-of-the-page', points: -2, seen: text.share < 0.3 },
  { code: 'headline', points: 0.5, seen: text.titled },
  {
    code: 'teasers-among-text',
    points: -2,
    seen: text.headlinesWithin >= 5 && text.headlinesWithin * 1.5 > text.paragraphs,
  },
  { code: 'many-headlines', points: -1, seen: signs.headlines >= 25 && signs.headlines * 100 > text.length },
];

const ENOUGH = 3;
/** The most that the text can add. */
const MOST_BY_TEXT = 4;
/** Running text below this is none, whatever the page declares. */
const SHORTEST = 140;
const SHORT = 500;
/** So many headlines do not make a list yet. */
const FEW = 5;

const points = (weighed: Weighed[]): number =>
  weighed.reduce((sum, sign) => sum + (sign.seen ? sign.points : 0), 0);
const codes = (weighed: Weighed[]): Why[] => weighed.filter((sign) => sign.seen).map((sign) => sign.code);

/** Judges before the text is sought, for pages that cannot be articles whatever their text; else null. */
export function decideEarly(signs: Signs): (Verdict & { reason: NoArticle }) | null {
  const weighed = declared(signs);
  if (points(weighed) + MOST_BY_TEXT >= ENOUGH) return null;
  return { reason: reasonOf(signs, null), why: codes(weighed) };
}

/** Why a page without running text is no article. */
export const withoutText = (signs: Signs): Verdict & { reason: NoArticle } => ({
  reason: signs.medium ?? (signs.headlines > FEW ? 'section' : 'too-short'),
  why: ['no-running-text'],
});

function reasonOf(signs: Signs, text: TextSigns | null): NoArticle {
  if (signs.address === 'legal' || signs.declaresLegal || text?.legalTitle || text?.legalText) return 'legal';
  if (signs.address === 'root') return 'front-page';
  // An address like a section's is one only if something is listed there.
  const isList = signs.address === 'section' && signs.headlines > FEW;
  if (isList || (text && text.length >= SHORT)) return 'section';
  return signs.medium ?? (signs.declaresCollection || text?.headlinesWithin ? 'section' : 'too-short');
}

/** Judges by all signs. */
export function decide(signs: Signs, text: TextSigns): Verdict {
  const weighed = [...declared(signs), ...ofText(signs, text)];
  const why = codes(weighed);
  if (text.legalTitle && (text.legalText || signs.address !== 'article'))
    return { reason: 'legal', why: [...why, 'legal-title'] };
  if (text.legalText && (!signs.declaresArticle || signs.address !== 'article'))
    return { reason: 'legal', why: [...why, 'legal-text'] };
  if (text.length < SHORTEST)
    return { reason: signs.medium ?? reasonOf(signs, text), why: [...why, 'little-text'] };
  if (points(weighed) < ENOUGH) return { reason: reasonOf(signs, text), why };
  return { reason: null, why };
}
