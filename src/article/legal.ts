const TITLE =
  /^(?:(?:[\p{L}.]{1,20}[- ]){0,4}impressum(?: (?:der|von|des) .{1,60})?|imprint|(?:allgemeine |hinweise zum |informationen zum |unsere )?datenschutz(?:erkl\p{L}*|hinweise?|bestimmungen|richtlinie|information(?:en)?|einstellungen)?(?: (?:\(.{1,60}\)|(?:der|von|des|für|bei) .{1,60}))?|privacy(?: and cookies?)?(?: (?:policy|notice|statement|center|centre))?|(?:general )?terms(?: (?:of|&|and) (?:use|service|conditions))*|agb|allgemeine geschäftsbedingungen|nutzungsbedingungen|nutzungsbasierte .{1,40}|rechtliche hinweise|legal(?: notice| information)?|kontakt|contact(?: us)?|über uns|about(?: us)?|cookies?(?:[- ](?:policy|richtlinie\p{L}*|notice|einstellungen))?|mentions légales|(?:politique|charte|déclaration) de (?:confidentialité|protection des données|cookies)(?: .{1,60})?|(?:politique de )?confidentialité|protection des données|conditions (?:générales )?(?:d['’]utilisation|de vente)(?: .{1,60})?|cg[uv]|qui sommes-nous|nous contacter|contactez-nous|note legali|informativa (?:sulla |sui |estesa )?(?:privacy|cookies?)(?: .{1,60})?|termini (?:e condizioni|di utilizzo|d['’]uso)(?: .{1,60})?|condizioni (?:generali|d['’]uso)(?: .{1,60})?|chi siamo|contatti|aviso legal|política de (?:privacidad|privacidade|cookies)(?: .{1,60})?|(?:términos|condiciones|termos) (?:y condiciones|de uso|e condições)(?: .{1,60})?|quiénes somos|contacto|contato|privacy(?:verklaring|beleid|statement)(?: .{1,60})?|cookie(?:verklaring|beleid)|gebruiksvoorwaarden|algemene voorwaarden|disclaimer|colofon|over ons|barrierefreiheit(?:serklärung)?|accessibility(?: statement)?|mediadaten|netiquette)(?:\s*[|–—:•-]\s.*)?\s*$/iu;

/** Whether a headline or page title is that of a legal or contact page. */
export const isLegalTitle = (title: string): boolean => title.length < 160 && TITLE.test(title.trim());

/** Phrases that stand in imprints, privacy notices and terms, and hardly all in one report. */
const PHRASES: RegExp[] = [
  /\b(?:art\.?|artikel|article) 6 (?:abs\.?|absatz|\(?1\)?)/iu,
  /\b(?:dsgvo|gdpr|ds-gvo|datenschutz-grundverordnung|rgpd|avg)\b/iu,
  /personenbezogene[rn]? daten|personal (?:data|information)|données (?:à caractère )?personnel|dati personali|datos personales|dados pessoais|persoonsgegevens/iu,
  /datenschutzbeauftragt|data protection officer|délégué à la protection|responsabile della protezione|delegado de protección|functionaris/iu,
  /(?:ihre|your) (?:einwilligung|rechte|consent|rights|browser)|(?:votre|vos) (?:consentement|droits)|(?:suo|tuo) consenso|su consentimiento|uw (?:toestemming|rechten)/iu,
  /\bcookies?\b/iu,
  /rechtsgrundlage|legal basis|berechtigte[sn]? interesse|legitimate interest|base (?:légale|giuridica|jurídica)|intérêt légitime|legittimo interesse|interés legítimo|grondslag/iu,
  /\bust-?id|umsatzsteuer-?id|\bvat (?:id|number|reg)/iu,
  /\bhrb\b|handelsregister|registergericht|company (?:number|registration)|registered (?:office|in england)/iu,
  /§ ?\d+ (?:tmg|mstv|rstv|ddg|dsgvo|bdsg)|verantwortlich (?:im sinne|i\. ?s\. ?d|gemäß|für den inhalt)|inhaltlich verantwortlich/iu,
  /geschäftsführ(?:er|ung|ende)|vertretungsberechtigt|board of directors/iu,
  /\b(?:telefon|tel|telefax|fax|phone)\b\.?\s*:/iu,
  /(?:diese|unsere|our|this|these) (?:website|webseite|services?|dienste|terms|nutzungsbedingungen|policy)|(?:ce|notre|le présent) site|(?:questo|il presente|nostro) sito|(?:este|nuestro) sitio|deze (?:website|site)/iu,
  /haftung(?:sausschluss)?|aansprakelijk|responsabilité|responsabilità|responsabilidad|\bliability\b|disclaimer/iu,
  /streitbeilegung|verbraucherschlichtung|dispute resolution|governing law/iu,
];
const MOST_IN_A_REPORT = 6;
const SAMPLE = 60_000;

/** Whether a text reads as an imprint, a privacy notice or terms of use. */
export function isLegalText(text: string): boolean {
  const sample = text.slice(0, SAMPLE);
  return PHRASES.filter((phrase) => phrase.test(sample)).length > MOST_IN_A_REPORT;
}
