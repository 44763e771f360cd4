import type { Address } from './address.ts';
import { iso, MONTH, monthNumber } from './calendar.ts';
import type { Metadata } from './metadata.ts';
import type { RawBlock, Scan, TimeMark } from './scan.ts';
import { isNamed } from './weigh.ts';
import { collapse } from './words.ts';

/** "24" is 2024: pages are not older than the web. */
const fullYear = (written: string): number =>
  Number(written) + (written.length > 2 ? 0 : Number(written) > 85 ? 1900 : 2000);

/** The day that a declaration names, in the publisher's own zone as written; null where it names none. */
export function dayOf(written: string): string | null {
  const text = written.trim();
  // Seconds or milliseconds since 1970, up to 2030: some of them begin like a day of long ago.
  const stamp = /^(1[0-8]\d{8})(\d{3})?$/.exec(text);
  if (stamp) return new Date(Number(stamp[1]) * 1000).toISOString().slice(0, 10);
  const year = /^(\d{4})-?(\d\d)-?(\d\d)/.exec(text);
  const calendar = year && iso(Number(year[1]), Number(year[2]), Number(year[3]));
  // Where a program knows no day, it writes its first.
  if (calendar) return calendar === '1970-01-01' ? null : calendar;
  const dotted = /(?:^|\D)(\d{1,2})\.\s?(\d{1,2})\.\s?(\d{4}|\d\d(?![\d:.]))/.exec(text);
  if (dotted) return iso(fullYear(dotted[3]!), Number(dotted[2]), Number(dotted[1]));
  const dayFirst = new RegExp(
    `(?:^|\\D)(\\d{1,2})(?:\\.|st|nd|rd|th|er|º|°)?\\s+(?:de\\s+)?(${MONTH})\\.?,?\\s+(?:de[l ]?\\s*)?(\\d{4})`,
    'i',
  ).exec(text);
  if (dayFirst) return iso(Number(dayFirst[3]), monthNumber(dayFirst[2]!), Number(dayFirst[1]));
  // "June 12, 2018", and as programs write it: "Jun 12 14:00:00 GMT 2018".
  const monthFirst = new RegExp(
    `(?:^|\\P{L})(${MONTH})\\.?\\s+(\\d{1,2})(?:st|nd|rd|th)?,?\\s+(?:[\\d:]{5,8}\\s+\\S{1,9}\\s+)?(\\d{4})`,
    'iu',
  ).exec(text);
  if (monthFirst) return iso(Number(monthFirst[3]), monthNumber(monthFirst[1]!), Number(monthFirst[2]));
  const yearFirst = /(?:^|\D)(\d{4})\s?[年/.-]\s?(\d{1,2})\s?[月/.-]\s?(\d{1,2})(?!\d)/.exec(text);
  if (yearFirst) return iso(Number(yearFirst[1]), Number(yearFirst[2]), Number(yearFirst[3]));
  const slashed = /(?:^|\D)(\d{1,2})\/(\d{1,2})\/(\d{4})(?!\d)/.exec(text);
  if (slashed) {
    // Only America puts the month first, and it alone writes "7:14 pm" after it.
    const monthIsFirst =
      Number(slashed[2]) > 12 || (Number(slashed[1]) <= 12 && /\d\s?[ap]\.?m\b/i.test(text));
    const [day, month] = monthIsFirst ? [slashed[2], slashed[1]] : [slashed[1], slashed[2]];
    return iso(Number(slashed[3]), Number(month), Number(day));
  }
  return null;
}

const UPDATE = /modif|updat|aktualis|stand\b|geändert|edited|changed/i;
const PUBLISH = /publ|erschien|veröff|created|pubdate|entry-date|post-date|article-?date|date/i;

/** A stretch of the page, by numbers of blocks. */
interface Stretch {
  from: number;
  to: number;
}

function timeMark(times: TimeMark[], { from, to }: Stretch): string | null {
  const near = times.filter(
    ({ at, names, value }) => at >= from && at <= to && !UPDATE.test(names) && dayOf(value) !== null,
  );
  const best =
    near.find((time) => /datePublished|pubdate/i.test(time.names)) ??
    near.find((time) => PUBLISH.test(time.names)) ??
    near[0];
  return best ? dayOf(best.value) : null;
}

const LONGEST_LINE = 100;
const ON_AIR = /sendung|im programm|audio|video/i;

/** Words that a line with the day of publication has at most, unless it names authors; points above an article have more. */
const MOST_WORDS = 7;
const tells = (line: string): boolean =>
  (line.match(/\p{L}{2,}/gu)?.length ?? 0) > MOST_WORDS &&
  !PUBLISH.test(line) &&
  !UPDATE.test(line) &&
  !/^(?:by|von|par|di)\b/i.test(line);

/** A line such as "12.06.2018, 14:00 Uhr" or "Published 12 June 2018". */
function writtenDay(blocks: RawBlock[], { from, to }: Stretch): string | null {
  const lines = blocks
    .slice(Math.max(0, from), to + 1)
    .filter(
      ({ box, length }) => length < LONGEST_LINE && !box.caption && (!box.out || isNamed(box, 'byline')),
    )
    .map((block) => collapse(block.text))
    .filter((line) => !/[.!?]$/.test(line) && !ON_AIR.test(line) && !tells(line))
    .map((line) => ({ line, day: dayOf(line) }))
    // Pages are not older than the web.
    .filter(({ day }) => day !== null && day > '1990');
  return (lines.find(({ line }) => !UPDATE.test(line)) ?? lines[0])?.day ?? null;
}

/** How many blocks from the headline and the beginning of the text a line with the day may stand. */
const NEAR = 8;

/**
 * The day of publication: as declared, else by a time mark or a written date beside the title, else by the address.
 * @param titleAt number of the title's block, and `bodyAt` of the text's first
 */
export function publishedOn(
  metadata: Pick<Metadata, 'published'>,
  address: Address,
  page: Scan,
  titleAt: number,
  bodyAt: number,
): string | null {
  for (const written of metadata.published) {
    const day = dayOf(written);
    if (day) return day;
  }
  const below = { from: titleAt, to: Math.max(titleAt, bodyAt) + NEAR };
  const above = { from: titleAt - NEAR, to: titleAt };
  return (
    timeMark(page.times, below) ??
    timeMark(page.times, above) ??
    address.day ??
    writtenDay(page.blocks, below) ??
    writtenDay(page.blocks, above)
  );
}
