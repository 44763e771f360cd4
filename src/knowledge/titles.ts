import { type EntityBase, type Lang, languages } from './entity.ts';

type Titled = Pick<EntityBase, 'wikipedia'>;
type Named = { names: Record<Lang, readonly string[]> };

/** Titles of Wikipedia articles as a file has them, by language: 0 where there is none, 1 where it is the name that is shown. */
export type PackedTitles = (string | 0 | 1)[];

export function packTitles({ wikipedia, names }: Titled & Named): PackedTitles {
  return languages.map((lang) => {
    const title = wikipedia[lang];
    return title === undefined ? 0 : title === names[lang][0] ? 1 : title;
  });
}

export function unpackTitles(packed: PackedTitles, { names }: Named): Titled['wikipedia'] {
  const titles: Partial<Record<Lang, string>> = {};
  packed.forEach((title, i) => {
    const lang = languages[i]!;
    if (title !== 0) titles[lang] = title === 1 ? names[lang][0]! : title;
  });
  // Every entity has an English article.
  return titles as Titled['wikipedia'];
}
