import type { Edtf, Lang } from '../knowledge/entity.ts';

// These words belong to the language of the card, which may differ from that of the interface.
const words = {
  de: {
    locale: 'de-DE',
    circa: 'um',
    about: 'etwa',
    since: 'seit',
    until: 'bis',
    numbers: ['zwei', 'drei', 'vier', 'fünf', 'sechs', 'sieben', 'acht', 'neun', 'zehn', 'elf', 'zwölf'],
    sameDay: 'am Tag dieses Artikels',
    dayAfter: 'am Tag nach diesem Artikel',
    dayBefore: 'am Tag vor diesem Artikel',
    after: 'nach diesem Artikel',
    before: 'vor diesem Artikel',
  },
  en: {
    locale: 'en-GB',
    circa: 'c.',
    about: 'about',
    since: 'since',
    until: 'until',
    numbers: ['two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten', 'eleven', 'twelve'],
    sameDay: 'on the day of this article',
    dayAfter: 'the day after this article',
    dayBefore: 'the day before this article',
    after: 'after this article',
    before: 'before this article',
  },
} as const satisfies Record<Lang, unknown>;

type Precision = 'year' | 'month' | 'day';

interface Point {
  date: Date;
  precision: Precision;
  circa: boolean;
}

/** Reads one EDTF date (`2018-04-26`, `2018-04`, `~1946`, `1946~`); undefined where it is none. */
function readPoint(text: string): Point | undefined {
  const [, before, year, month, day, after] =
    /^(~)?(\d{4})(?:-(0[1-9]|1[0-2])(?:-(\d\d))?)?([~?%])?$/.exec(text) ?? [];
  if (year === undefined) return undefined;
  const date = new Date(0);
  date.setUTCFullYear(Number(year), month ? Number(month) - 1 : 0, day ? Number(day) : 1);
  if (day && date.getUTCDate() !== Number(day)) return undefined;
  const precision = day ? 'day' : month ? 'month' : 'year';
  return { date, precision, circa: before !== undefined || after !== undefined };
}

const made = new Map<string, unknown>();

/** Browsers take long to make a formatter, and a list of cards asks for the same ones again and again. */
function once<T>(key: string, make: () => T): T {
  if (!made.has(key)) made.set(key, make());
  return made.get(key) as T;
}

const formatter = (precision: Precision, lang: Lang, weekday = false): Intl.DateTimeFormat =>
  once(
    `${precision} ${lang} ${weekday}`,
    () =>
      new Intl.DateTimeFormat(words[lang].locale, {
        timeZone: 'UTC',
        year: 'numeric',
        ...(precision !== 'year' && { month: 'long' }),
        ...(precision === 'day' && { day: 'numeric' }),
        ...(weekday && { weekday: 'long' }),
      }),
  );

/**
 * Makes the formatters. The first one of a process takes a browser long, up to 100 ms in Chromium: to be called while something
 * else is awaited anyway.
 */
export function prepareFormats(lang: Lang): void {
  formatDate('2000-01-01', lang);
  formatEdtf('2000/2001', lang);
}

// ICU puts thin and no-break spaces around dashes; which ones depends on its version.
const plainSpaces = (text: string) => text.replace(/[\u2009\u202f\u00a0]/g, ' ');

// CLDR spaces every English dash ("1 – 5 June"); between single words the dash stands close.
const tightDash = (range: string) => range.replace(/^(\S+) – /, '$1–');

function formatPoint(point: Point, lang: Lang, circa: string): string {
  const date = plainSpaces(formatter(point.precision, lang).format(point.date));
  return point.circa ? `${circa} ${date}` : date;
}

function formatRange(from: Point, to: Point, lang: Lang): string {
  if (from.precision === to.precision && !from.circa && !to.circa)
    return tightDash(plainSpaces(formatter(from.precision, lang).formatRange(from.date, to.date)));
  const { circa } = words[lang];
  return `${formatPoint(from, lang, circa)} – ${formatPoint(to, lang, circa)}`;
}

/**
 * An EDTF date or interval in words: `26. April 2018`, `um 1946`, `25. Juni 1950 – 27. Juli 1953`, `seit 2014`.
 * What is not such a date is given back as it came.
 */
export function formatEdtf(value: Edtf, lang: Lang): string {
  if (!value.includes('/')) {
    const point = readPoint(value);
    return point ? formatPoint(point, lang, words[lang].circa) : value;
  }
  const [start = '', end = ''] = value.split('/');
  const from = readPoint(start);
  const to = readPoint(end);
  if (from && to) return formatRange(from, to, lang);
  const { since, until, about } = words[lang];
  if (from && (end === '..' || end === '')) return `${since} ${formatPoint(from, lang, about)}`;
  if (to && (start === '..' || start === '')) return `${until} ${formatPoint(to, lang, about)}`;
  return value;
}

/** From when to when: `seit 9. März 2004`, `2009–2016`, `bis 2016`; empty where neither is known. */
export function formatTerm(term: { from?: Edtf; to?: Edtf }, lang: Lang): string {
  if (!term.from && !term.to) return '';
  return formatEdtf(`${term.from || '..'}/${term.to || '..'}`, lang);
}

/** A single day with its weekday (`Dienstag, 12. Juni 2018`); any other EDTF as `formatEdtf` gives it. */
export function formatDate(value: Edtf, lang: Lang): string {
  const point = readPoint(value);
  if (point?.precision !== 'day' || point.circa) return formatEdtf(value, lang);
  return plainSpaces(formatter('day', lang, true).format(point.date));
}

/** Whether an EDTF stands for one day. */
export const isDay = (value: Edtf): boolean => readPoint(value)?.precision === 'day';

/** What fits on the leaf of a calendar: `12`, `Apr`, `1953`; undefined for intervals. */
export function calendarLeaf(value: Edtf, lang: Lang): string | undefined {
  const point = readPoint(value);
  if (!point) return undefined;
  if (point.precision === 'day') return String(point.date.getUTCDate());
  if (point.precision === 'year') return String(point.date.getUTCFullYear()).padStart(4, '0');
  const month = once(
    `leaf ${lang}`,
    () => new Intl.DateTimeFormat(words[lang].locale, { timeZone: 'UTC', month: 'short' }),
  );
  return month.format(point.date).replace('.', '').slice(0, 3);
}

const daysPerMonth = 365.2425 / 12;

/** Numbers from two to twelve as words, larger ones as digits, with their unit: `zwölf Tage`, `65 years`. */
function span(count: number, unit: 'day' | 'month' | 'year', lang: Lang): string {
  const number = once(
    `${unit} ${lang}`,
    () => new Intl.NumberFormat(words[lang].locale, { style: 'unit', unit, unitDisplay: 'long' }),
  );
  const parts = number.formatToParts(count).map((part) => {
    const word = part.type === 'integer' ? words[lang].numbers[count - 2] : undefined;
    return word ?? part.value;
  });
  return plainSpaces(parts.join(''));
}

/**
 * How far a day lies from the article: `zwölf Tage nach diesem Artikel`. From two months on in months, from two years on in
 * years, both rounded and marked as such.
 * @param days whole days from the article's day, negative before it
 */
export function formatDistance(days: number, lang: Lang): string {
  const { sameDay, dayAfter, dayBefore, after, before, about } = words[lang];
  if (days === 0) return sameDay;
  if (days === 1) return dayAfter;
  if (days === -1) return dayBefore;
  const side = days > 0 ? after : before;
  const length = Math.abs(days);
  if (length < 61) return `${span(length, 'day', lang)} ${side}`;
  if (length < 730) return `${about} ${span(Math.round(length / daysPerMonth), 'month', lang)} ${side}`;
  return `${about} ${span(Math.round(length / 365.2425), 'year', lang)} ${side}`;
}

/** A count with the language's separators: `25.778.816`. */
export const formatCount = (count: number, lang: Lang): string =>
  new Intl.NumberFormat(words[lang].locale).format(count);

/** A share from 0 to 1 as whole per cent: `93 %`. */
export const formatShare = (share: number, lang: Lang): string =>
  plainSpaces(new Intl.NumberFormat(words[lang].locale, { style: 'percent' }).format(share));

/** One or two letters for a round mark: first and last capitalised word (`Ursula von der Leyen` → `UL`). */
export function initials(name: string): string {
  const capitals = name.split(/[\s-]+/).filter((word) => /^\p{Lu}/u.test(word));
  const first = capitals[0] ?? name.trim();
  const last = capitals.length > 1 ? capitals.at(-1) : undefined;
  return [first, last].map((word) => [...(word ?? '')][0] ?? '').join('');
}

/** The address if it is one of the web's (http, https), else undefined: nothing else becomes a link. */
export function webAddress(url: string): string | undefined {
  try {
    const { protocol, href } = new URL(url);
    return protocol === 'https:' || protocol === 'http:' ? href : undefined;
  } catch {
    return undefined;
  }
}

/** Behind the s that joins a noun's ending to the next part of a German compound. */
const seams = /(?<=\p{L}{4}(?:ung|[hk]eit|schaft|ion|tät|stand)s)(?=\p{L}{5})/gu;

/** A name with soft hyphens where a long compound may be divided: not every browser has a dictionary for that. */
export const divisible = (name: string, lang: Lang): string =>
  lang === 'de' ? name.replace(seams, '\u00AD') : name;
