/** What an address by itself says of the page behind it. */
export interface Address {
  kind: 'root' | 'section' | 'article' | 'legal' | 'unknown';
  /** A day in the path, ISO 8601. */
  day: string | null;
  /** What the path says that the page shows instead of a text. */
  medium: 'video' | 'audio' | 'gallery' | null;
}

const LEGAL =
  /^(?:(?:.*[-_.])?(?:impressum|imprint|datenschutz\w*|dsgvo|privacy-?(?:policy|notice|statement|center)|nutzungsbedingungen|terms-?(?:of-?(?:use|service)|and-?conditions)|cookie-?(?:policy|richtlinie\w*|notice)|legal-?notice|rechtliche-?hinweise|barrierefreiheitserkl\w*)|privacy|agb|terms|legal|rechtliches|kontakt|contact(?:-?us)?|ueber-?uns|about(?:-?us)?|cookies?|mediadaten|werbung|advertis(?:e|ing)|netiquette|faq|hilfe|help|barrierefreiheit|accessibility|copyright|mentions-?legales|(?:politique-de-)?confidentialite|protection-des-donnees|cg[uv]|conditions-(?:generales|d-utilisation)[\w-]*|qui-sommes-nous|(?:nous-)?contacter|contactez-nous|note-legali|informativa[\w-]*|termini[\w-]*|chi-siamo|contatti|aviso-legal|politica-de-(?:privacidad|privacidade|cookies)|politica-privacidad|terminos[\w-]*|quienes-somos|contacto|contato|privacy(?:verklaring|beleid)|gebruiksvoorwaarden|algemene-voorwaarden|disclaimer|colofon|over-ons|editorial-?(?:policy|guidelines|standards))(?:[-_.]?\d+)?(?:\.\w+)?$/i;
const SECTION_WORDS =
  /^(?:index|home|start|startseite|news|nachrichten|aktuell|thema|themen|topics?|tags?|category|kategorie|ressort|sections?|authors?|autor(?:en)?|archive?|archiv|newsticker|ticker|live|suche|search|videos?|schlagwort|dossiers?|newsletters?|podcasts?|epaper|abo|shop|feed|rss|page|seite|plus|premium|login|profile|account|quiz|wetter|weather|tv-programm|boerse)$/i;

const TOPIC = /^(?:thema|themen|topics?|tags?|category|kategorie|authors?|autor(?:en)?|suche|search)$/i;

const MONTHS: Record<string, string> = {
  jan: '01',
  feb: '02',
  mar: '03',
  apr: '04',
  may: '05',
  jun: '06',
  jul: '07',
  aug: '08',
  sep: '09',
  oct: '10',
  nov: '11',
  dec: '12',
};

const MEDIA: [NonNullable<Address['medium']>, RegExp][] = [
  [
    'gallery',
    /^(?:galler(?:y|ies)|galerien?|fotogalerien?|bildergalerien?|fotostrecken?|bilderstrecken?|fotos|photos?|pictures|slideshows?|in-pictures)$/i,
  ],
  ['audio', /^(?:podcasts?|audios?|episodes?|radio|hoeren|listen)$/i],
  ['video', /^(?:videos?|av|watch|mediathek|clips?|video-\d+)$/i],
];

const calendarDay = (year: string, month: string, day: string): string | null => {
  const iso = `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
  const time = Date.parse(`${iso}T00:00:00Z`);
  if (Number.isNaN(time) || new Date(time).toISOString().slice(0, 10) !== iso) return null;
  return Number(year) >= 1990 && Number(year) <= 2100 ? iso : null;
};

function dayIn(path: string): string | null {
  const numeric = /(?:^|[/_-])((?:19|20)\d\d)[/_-]?(\d\d)[/_-]?(\d\d)(?=[/_-]|$|\.)/.exec(path);
  if (numeric) return calendarDay(numeric[1]!, numeric[2]!, numeric[3]!);
  const named =
    /\/((?:19|20)\d\d)\/(jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*\/(\d\d?)(?=\/|$)/i.exec(path);
  return named ? calendarDay(named[1]!, MONTHS[named[2]!.toLowerCase()]!, named[3]!) : null;
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
  const day = dayIn(path);
  const slug = segments.reduce((best, segment) => (words(segment) >= words(best) ? segment : best), '');
  const kind = ((): Address['kind'] => {
    if (segments.length === 0)
      return [...search.keys()].some((key) => /^(?:p|id|article\w*|story)$/i.test(key)) ? 'unknown' : 'root';
    if (
      segments.length === 1 &&
      /^(?:index|home|default|startseite|[a-z]{2}(?:-[a-z]{2})?)(?:\.\w+)?$/i.test(last)
    )
      return 'root';
    const bare = last.replace(/\.(?:html?|php|aspx?|amp)$/i, '');
    if (LEGAL.test(last) && words(last) <= 5) return 'legal';
    const topic = segments.some((segment) => TOPIC.test(segment));
    if (words(slug) >= 4) return topic ? 'unknown' : 'article';
    if (day !== null && words(slug) >= 1) return 'article';
    if (/\d{5,}|[0-9a-f]{8}-[0-9a-f]{4}/i.test(path) || /(?=.*\d)(?=.*[a-z])[\da-z]{10,}/i.test(bare))
      return 'article';
    if (topic || SECTION_WORDS.test(bare)) return 'section';
    if (/\.(?:html?|php|aspx?|amp)$/i.test(last) && words(slug) >= 3) return 'article';
    if (segments.length <= 3 && words(last) <= 2 && !/\d/.test(last)) return 'section';
    return 'unknown';
  })();
  const medium = MEDIA.find(([, word]) => segments.some((segment) => word.test(segment)))?.[0] ?? null;
  return { kind, day, medium };
}
