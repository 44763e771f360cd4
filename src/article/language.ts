/**
 * Words without which hardly a sentence of the language is written, and which the others do not have. Where two
 * languages share one ("in", "die", "was"), neither lists it.
 */
const WORDS: Record<string, string> = {
  de: `der das den dem des und ist nicht mit sich auf für von ein eine einen einem einer auch als sie ihr wird werden wurde
    haben hatte dass nach bei aus noch nur aber oder wie über zum zur vom sind wir ich er es kann mehr sein seine durch vor
    zwischen gegen ohne schon wenn weil diese dieser dieses ihre beim`,
  en: `the and of to is that it for with as was on by at from are be this have not has were which they their his her he she
    who would will been but had its an or more about after when there said than into can could we you`,
  fr: `le les et des une est que qui dans pour pas sur au aux par plus avec ce cette sont mais ont été être leur nous vous
    il elle du`,
  it: `il gli che di non per una sono della del dei delle nel nella con anche come più dal dalla alla ai questo questa
    è ha stato sul sulla lo`,
  es: `el los las que de y en por para una con del al se como más pero fue ha su sus está también este esta sobre entre`,
  nl: `het een van en niet dat op te voor zijn met ook aan wordt door naar bij maar om hij zij uit deze`,
  pt: `o os que do da dos das em não para uma com por mais ao pelo pela foi são como mas também seu sua`,
};

const LANGUAGES_OF = new Map<string, string[]>();
for (const [language, list] of Object.entries(WORDS))
  for (const word of list.split(/\s+/)) LANGUAGES_OF.set(word, [...(LANGUAGES_OF.get(word) ?? []), language]);

/** Scripts that one language alone is written in, or the news of one nearly alone. */
const SCRIPTS: [language: string, letters: RegExp][] = [
  ['ja', /[\p{Script=Hiragana}\p{Script=Katakana}]/gu],
  ['ko', /\p{Script=Hangul}/gu],
  ['zh', /\p{Script=Han}/gu],
  ['el', /\p{Script=Greek}/gu],
  ['he', /\p{Script=Hebrew}/gu],
  ['th', /\p{Script=Thai}/gu],
];
/** Share of a text's letters that must be of such a script. */
const OF_SCRIPT = 0.3;

function languageOfScript(sample: string): string | null {
  const letters = sample.match(/\p{L}/gu)?.length ?? 0;
  const share = (script: RegExp) => (sample.match(script)?.length ?? 0) / Math.max(1, letters);
  return SCRIPTS.find(([, script]) => share(script) > OF_SCRIPT)?.[0] ?? null;
}

const LONGEST_SAMPLE = 6_000;
const FEWEST_WORDS = 4;
/** Share of a text's words that must be a language's own; of one that is declared to be in a language not known here. */
const LEAST = 0.12;
const LEAST_AGAINST = 0.25;

/**
 * The language that a text's function words show, of the seven that are known here; null where they show none.
 * @param least share of the words, 0 to 1
 */
export function languageShown(text: string, least = LEAST): string | null {
  if (!/[a-z]{3}/i.test(text.slice(0, LONGEST_SAMPLE)))
    return languageOfScript(text.slice(0, LONGEST_SAMPLE));
  const words =
    text
      .slice(0, LONGEST_SAMPLE)
      .toLowerCase()
      .match(/\p{L}+/gu) ?? [];
  const hits = new Map<string, number>();
  for (const word of words)
    for (const language of LANGUAGES_OF.get(word) ?? []) hits.set(language, (hits.get(language) ?? 0) + 1);
  const ranked = [...hits].sort((a, b) => b[1] - a[1]);
  const [best, second] = ranked;
  if (!best || words.length < FEWEST_WORDS) return null;
  const share = best[1] / words.length;
  const clear = best[1] >= 1.5 * (second?.[1] ?? 0) && best[1] - (second?.[1] ?? 0) >= 2;
  return share >= least && clear ? best[0] : null;
}

/** German or English by the text's own words; null where it is another language or too short to tell. */
export function detectLanguage(text: string): 'de' | 'en' | null {
  const shown = languageShown(text);
  return shown === 'de' || shown === 'en' ? shown : null;
}

/** A declared language as a BCP 47 tag ("de_CH" becomes "de-CH"), or null where it is none. */
export function languageTag(declared: string | null | undefined): string | null {
  const match = /^\s*([a-z]{2,3})(?:[-_]([a-z]{4}))?(?:[-_]([a-z]{2}|\d{3}))?\s*$/i.exec(declared ?? '');
  if (!match) return null;
  const [, language, script, region] = match;
  return [
    language!.toLowerCase(),
    script && script[0]!.toUpperCase() + script.slice(1).toLowerCase(),
    region?.toUpperCase(),
  ]
    .filter(Boolean)
    .join('-');
}

/**
 * The language of a text: as declared, unless the text shows another one.
 * @param declared declarations, the nearest to the text first; unusable ones are passed over
 */
export function decideLanguage(declared: (string | null | undefined)[], text: string): string | null {
  const tags = declared.map(languageTag).filter((tag) => tag !== null);
  // Afrikaans has much of Dutch, and Danish some of Spanish: what is declared counts more where it is not known here.
  const strange = tags[0] !== undefined && !Object.hasOwn(WORDS, tags[0].split('-')[0]!);
  const shown = languageShown(text, strange ? LEAST_AGAINST : LEAST);
  if (shown === null) return tags[0] ?? null;
  return tags.find((tag) => tag.split('-')[0] === shown) ?? shown;
}

/** Words below which a block's own are no evidence against the article's language. */
const ENOUGH_WORDS = 12;

/**
 * The language of a block where it is another than the article's, else null.
 * @param declared by the block or what it stands in; not by the page
 */
export function languageOfBlock(
  declared: string | null,
  text: string,
  article: string | null,
): string | null {
  const tag = languageTag(declared);
  const enough = (text.slice(0, LONGEST_SAMPLE).match(/\p{L}+/gu)?.length ?? 0) >= ENOUGH_WORDS;
  const shown = enough ? languageShown(text) : null;
  const own = shown && tag?.split('-')[0] !== shown ? shown : tag;
  return own && own.split('-')[0] !== article?.split('-')[0] ? own : null;
}
