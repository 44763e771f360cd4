import { iso, MONTH, monthNumber } from './calendar.ts';
import { isLegalTitle } from './legal.ts';

/** What an address by itself says of the page behind it. */
export interface Address {
  kind: 'root' | 'section' | 'article' | 'legal' | 'unknown';
  /** A day in the path, ISO 8601. */
  day: string | null;
  /** What the path says that the page shows instead of a text. */
  medium: 'video' | 'audio' | 'gallery' | null;
}

/** Addresses of such pages beside those that have their title's words. */
const LEGAL =
  /^(?:(?:.*[-_.])?(?:impressum|imprint|datenschutz\w*|dsgvo|privacy-?(?:policy|notice|statement|center)|nutzungsbedingungen|terms-?(?:of-?(?:use|service)|and-?conditions)|cookie-?(?:policy|richtlinie\w*|notice)|legal-?notice|rechtliche-?hinweise|barrierefreiheitserkl\w*)|rechtliches|contactus|ueber-?uns|aboutus|werbung|advertis(?:e|ing)|faq|hilfe|help|copyright|mentions-?legales|qui-sommes-nous|contactez-nous|(?:politique-de-)?confidentialite|protection-des-donnees|conditions-(?:generales|d-utilisation)[\w-]*|nous-contacter|contacter|informativa[\w-]*|termini[\w-]*|politica-[\w-]*|terminos[\w-]*|quienes-somos|editorial-?(?:policy|guidelines|standards))(?:[-_.]?\d+)?(?:\.\w+)?$/i;
const isLegal = (segment: string): boolean =>
  LEGAL.test(segment) ||
  (words(segment) <= 2 && isLegalTitle(segment.replace(/[-_.]?\d*(?:\.\w+)?$/, '').replace(/[-_]/g, ' ')));
const SECTION_WORDS =
  /^(?:index|home|start|startseite|news|nachrichten|aktuell|ressort|sections?|archive?|archiv|newsticker|ticker|live|videos?|schlagwort|dossiers?|newsletters?|podcasts?|epaper|abo|shop|feed|rss|page|seite|plus|premium|login|profile|account|quiz|wetter|weather|tv-programm|boerse)$/i;

const TOPIC = /^(?:thema|themen|topics?|tags?|category|kategorie|authors?|autor(?:en)?|suche|search)$/i;

const MEDIA: [NonNullable<Address['medium']>, RegExp][] = [
  [
    'gallery',
    /^(?:galler(?:y|ies)|(?:foto|bilder)?galerien?|(?:foto|bilder)strecken?|fotos|photos?|pictures|slideshows?|in-pictures)$/i,
  ],
  ['audio', /^(?:podcasts?|audios?|episodes?|radio|hoeren|listen)$/i],
  ['video', /^(?:videos?|av|watch|mediathek|clips?|video-\d+)$/i],
];

/** Addresses are not older than the web. */
const dayOfWeb = (year: string, month: number, day: string): string | null =>
  Number(year) >= 1990 && Number(year) <= 2100 ? iso(Number(year), month, Number(day)) : null;

function dayIn(path: string): string | null {
  const numeric = /(?:^|[/_-])((?:19|20)\d\d)(?:[/_-]?|\/[a-z]+\/)(\d\d)[/_-]?(\d\d)(?=[/_-]|$|\.)/i.exec(
    path,
  );
  if (numeric) return dayOfWeb(numeric[1]!, Number(numeric[2]), numeric[3]!);
  const named = new RegExp(`/((?:19|20)\\d\\d)/(${MONTH})/(\\d\\d?)(?=/|$)`, 'i').exec(path);
  return named ? dayOfWeb(named[1]!, monthNumber(named[2]!), named[3]!) : null;
}

const words = (segment: string): number =>
  segment.split(/[-_,+]|%20/).filter((word) => /\p{L}{2}/u.test(word)).length;

/** Reads a page's address; anything that is none is of unknown kind. */
export function readAddress(url: string): Address {
  let path: string;
  let search: URLSearchParams;
  try {
    const parsed = new URL(url);
    if (!/^https?:$/.test(parsed.protocol)) return { kind: 'unknown', day: null, medium: null };
    path = decodeURI(parsed.pathname);
    search = parsed.searchParams;
  } catch {
    return { kind: 'unknown', day: null, medium: null };
  }
  const segments = path.split('/').filter(Boolean);
  const last = segments.at(-1) ?? '';
  const bare = last.replace(/\.(?:html?|php|aspx?|amp)$/i, '');
  const day = dayIn(path);
  const slug = segments.reduce((best, segment) => (words(segment) >= words(best) ? segment : best), '');
  const kind = ((): Address['kind'] => {
    const asked = [...search].find(([key]) => /^(?:p|id|article\w*|story\w*)$/i.test(key));
    if (segments.length === 0) return asked ? 'unknown' : 'root';
    if (
      segments.length === 1 &&
      /^(?:index|home|default|startseite|[a-z]{2}(?:-[a-z]{2})?)(?:\.\w+)?$/i.test(last)
    )
      return 'root';
    if (isLegal(last) && words(last) <= 5) return 'legal';
    const topic = [...segments, bare].some((segment) => TOPIC.test(segment));
    if (words(slug) >= 4) return topic ? 'unknown' : 'article';
    if (day !== null && words(slug) >= 1) return 'article';
    if (/\d{5,}|[0-9a-f]{8}-[0-9a-f]{4}/i.test(path) || /(?=.*\d)(?=.*[a-z])[\da-z]{10,}/i.test(bare))
      return 'article';
    if (/\d{4}/.test(asked?.[1] ?? '')) return 'unknown';
    if (topic || SECTION_WORDS.test(bare)) return 'section';
    if (/\.(?:html?|php|aspx?|amp)$/i.test(last) && words(slug) >= 3) return 'article';
    if (segments.length <= 3 && words(last) <= 2 && !/\d/.test(last)) return 'section';
    return 'unknown';
  })();
  const medium =
    MEDIA.find(([, word]) => [...segments, bare].some((segment) => word.test(segment)))?.[0] ?? null;
  return { kind, day, medium };
}
