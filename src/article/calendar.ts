/** Names of the months as news sites write them, in de, en, fr, it, es, nl, pt. */
const MONTHS = `januar|jänner|january|jan|janvier|gennaio|enero|januari|janeiro|janv|gen|ene
  februar|feber|february|feb|février|fevrier|febbraio|febrero|februari|fevereiro|févr|fev
  märz|maerz|march|mär|mrz|mar|mars|marzo|maart|março
  april|apr|avril|aprile|abril|avr|abr
  mai|may|maggio|mayo|mei|maio|mag
  juni|june|jun|juin|giugno|junio|junho|giu
  juli|july|jul|juillet|luglio|julio|julho|juil|lug
  august|aug|août|aout|agosto|augustus|ago
  september|sept|sep|septembre|settembre|septiembre|setembro|set
  oktober|october|okt|oct|octobre|ottobre|octubre|outubro|ott|out
  november|nov|novembre|noviembre|novembro
  dezember|december|dez|dec|décembre|decembre|dicembre|diciembre|dezembro|déc|dic`
  .split(/\n\s*/)
  .map((names) => names.split('|'));
/** For a regular expression. */
export const MONTH = MONTHS.flat().join('|');
/** 1 to 12. */
export const monthNumber = (name: string): number =>
  MONTHS.findIndex((names) => names.includes(name.toLowerCase())) + 1;

/** A calendar day as ISO 8601; null where there is none such. */
export function iso(year: number, month: number, day: number): string | null {
  if (year < 1600 || year > 2200) return null;
  const date = new Date(Date.UTC(year, month - 1, day));
  return date.getUTCMonth() === month - 1 && date.getUTCDate() === day
    ? date.toISOString().slice(0, 10)
    : null;
}
