import type { Problem } from '../compile/problem.ts';
import type { Entry } from '../compile/read.ts';
import { type Entity, type Item, type Lang, languages } from '../entity.ts';

/** A word that judges, as a pattern for whole words, and why it may stand; without a reason it is to be replaced. */
export interface LoadedWord {
  word: string;
  because?: string;
}

export interface LoadedPlace {
  entity: string;
  /** The words around it. */
  excerpt: string;
}

export interface LoadedFinding extends LoadedWord {
  lang: Lang;
  places: LoadedPlace[];
}

/** UTF-16 code units shown on either side. */
const AROUND = 40;

/** Where each of the words stands in the texts, the ones to be replaced first. */
export function findLoadedWords(
  items: readonly Item[],
  words: Readonly<Record<Lang, readonly LoadedWord[]>>,
): LoadedFinding[] {
  const found = languages.flatMap((lang) => {
    const texts = items.flatMap((item) => (item.kind === 'office' ? [] : textsOf(item, lang)));
    return words[lang].map(({ word, because }): LoadedFinding => {
      const pattern = new RegExp(`(?<!\\p{L})(?:${word})(?!\\p{L})`, 'giu');
      const places = texts.flatMap(({ entity, text }) =>
        [...text.matchAll(pattern)].map(({ index, 0: hit }) => ({
          entity,
          excerpt: text.slice(Math.max(0, index - AROUND), index + hit.length + AROUND),
        })),
      );
      return { lang, word, ...(because && { because }), places };
    });
  });
  return found
    .filter(({ places }) => places.length > 0)
    .sort(
      (a, b) => Number(Boolean(a.because)) - Number(Boolean(b.because)) || b.places.length - a.places.length,
    );
}

/** Words that stand without a reason, each place a problem. */
export function loadedWordProblems(found: readonly LoadedFinding[], entries: readonly Entry[]): Problem[] {
  const entryOf = new Map(entries.map((entry) => [entry.id, entry]));
  return found
    .filter(({ because }) => !because)
    .flatMap(({ places }) => places)
    .map(({ entity, excerpt }) => {
      const { file, line } = entryOf.get(entity)!;
      const message = `judges: …${excerpt}…; replace the word, or give its reason in scripts/loaded-words.yaml`;
      return { file, line, entity, message };
    });
}

function textsOf(entity: Entity, lang: Lang): { entity: string; text: string }[] {
  const texts = [
    entity.is[lang],
    entity.about?.[lang],
    entity.kind === 'event' ? entity.outcome?.[lang] : undefined,
    ...Object.values(entity.facts).map((fact) => fact[lang]),
    ...entity.timeline.map(({ text }) => text[lang]),
  ];
  return texts.flatMap((text) => (text ? [{ entity: entity.id, text }] : []));
}
