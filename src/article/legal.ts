const TITLE =
  /^(?:(?:[\p{L}.]{1,20}[- ]){0,4}impressum(?: (?:der|von|des) .{1,60})?|imprint|(?:allgemeine |hinweise zum |informationen zum |unsere )?datenschutz(?:erkl\p{L}*|hinweise?|bestimmungen|richtlinie|information(?:en)?|einstellungen)?(?: (?:\(.{1,60}\)|(?:der|von|des|für|bei) .{1,60}))?|privacy(?: and cookies?)?(?: (?:policy|notice|statement|center|centre))?|(?:general )?terms(?: (?:of|&|and) (?:use|service|conditions))*|agb|allgemeine geschäftsbedingungen|nutzungsbedingungen|nutzungsbasierte .{1,40}|rechtliche hinweise|legal(?: notice| information)?|kontakt|contact(?: us)?|über uns|about(?: us)?|cookies?(?:[- ](?:policy|richtlinie\p{L}*|notice|einstellungen))?|barrierefreiheit(?:serklärung)?|accessibility(?: statement)?|mediadaten|netiquette)(?:\s*[|–—:•-]\s.*)?\s*$/iu;

/** Whether a headline or page title is that of a legal or contact page. */
export const isLegalTitle = (title: string): boolean => title.length < 160 && TITLE.test(title.trim());

/** Phrases that stand in imprints, privacy notices and terms, and hardly all in one report. */
const PHRASES: RegExp[] = [
  /\b(?:art\.?|artikel|article) 6 (?:abs\.?|absatz|\(?1\)?)/iu,
  /\b(?:dsgvo|gdpr|ds-gvo|datenschutz-grundverordnung)\b/iu,
  /personenbezogene[rn]? daten|personal (?:data|information)/iu,
  /datenschutzbeauftragt|data protection officer/iu,
  /(?:ihre|your) (?:einwilligung|rechte|consent|rights|browser)/iu,
  /\bcookies?\b/iu,
  /rechtsgrundlage|legal basis|berechtigte[sn]? interesse|legitimate interest/iu,
  /\bust-?id|umsatzsteuer-?id|\bvat (?:id|number|reg)/iu,
  /\bhrb\b|handelsregister|registergericht|company (?:number|registration)|registered (?:office|in england)/iu,
  /§ ?\d+ (?:tmg|mstv|rstv|ddg|dsgvo|bdsg)|verantwortlich (?:im sinne|i\. ?s\. ?d|gemäß|für den inhalt)|inhaltlich verantwortlich/iu,
  /geschäftsführ(?:er|ung|ende)|vertretungsberechtigt|board of directors/iu,
  /\b(?:telefon|tel|telefax|fax|phone)\b\.?\s*:/iu,
  /(?:diese|unsere|our|this|these) (?:website|webseite|services?|dienste|terms|nutzungsbedingungen|policy)/iu,
  /haftung(?:sausschluss)?|\bliability\b|disclaimer/iu,
  /streitbeilegung|verbraucherschlichtung|dispute resolution|governing law/iu,
];
const MOST_IN_A_REPORT = 6;
const SAMPLE = 60_000;

/** Whether a text reads as an imprint, a privacy notice or terms of use. */
export function isLegalText(text: string): boolean {
  const sample = text.slice(0, SAMPLE);
  return PHRASES.filter((phrase) => phrase.test(sample)).length > MOST_IN_A_REPORT;
}
