/** Names of the months as news sites write them, in de, en, fr, it, es, nl, pt. */
const MONTHS = [
  'j[aä]n(?:uar[iy]?|ner|vier|eiro|v)?|gen(?:naio)?|ene(?:ro)?',
  'feb(?:ruar[iy]?|er|braio|rero)?|f[eé]v(?:rier|ereiro|r)?',
  'm[aä]r(?:z|ch|s|zo|ço)?|maerz|mrz|maart',
  'apr(?:ile?)?|avr(?:il)?|abr(?:il)?',
  'ma(?:[iyg]|yo|io|ggio)|mei',
  'jun(?:[ie]|io|ho)?|juin|giu(?:gno)?',
  'jul(?:[iy]|io|ho)?|juil(?:let)?|lug(?:lio)?',
  'aug(?:ust(?:us)?)?|ao[uû]t|ago(?:sto)?',
  'sept?(?:i?embre|ember)?|set(?:tembre|embro)?',
  'o[kc]t(?:ob(?:er|re)|ubre)?|ott(?:obre)?|out(?:ubro)?',
  'nov(?:i?embre|embe?ro?)?',
  'de[zc](?:ember|embro)?|d[eé]c(?:embre)?|dic(?:i?embre)?',
];
/** For a regular expression that is indifferent to case. */
export const MONTH = `(?:${MONTHS.join('|')})`;
/** 1 to 12. */
export const monthNumber = (name: string): number =>
  MONTHS.findIndex((names) => new RegExp(`^(?:${names})$`, 'i').test(name)) + 1;

/** A calendar day as ISO 8601; null where there is none such. */
export function iso(year: number, month: number, day: number): string | null {
  if (year < 1600 || year > 2200) return null;
  const date = new Date(Date.UTC(year, month - 1, day));
  return date.getUTCMonth() === month - 1 && date.getUTCDate() === day
    ? date.toISOString().slice(0, 10)
    : null;
}
