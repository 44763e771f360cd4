/**
 * Lines that stand in an article without being of it: bylines, credits, calls to read on, to share, to subscribe.
 * They are short; a sentence of the text that begins alike is longer or goes on.
 */
const LONGEST = 160;

const LINES: RegExp[] = [
  // Advertisements and controls.
  /^(?:anzeige|werbung|advertisement|advertising|sponsored(?: content)?|ad|promoted|skip (?:ad|advertisement))\W*$/i,
  /^(?:teilen|share|share this(?: article)?|drucken|print|merken|speichern|save|kommentieren|comments?|kommentare?|\d+ (?:comments?|kommentare?)|copy link|link kopieren|e-?mail|facebook|twitter|x|whatsapp|linkedin|reddit|pinterest|telegram|xing|threads|bluesky)\W*$/i,
  /^(?:artikel )?(?:anhören|vorlesen|listen(?: to (?:this )?article)?)\b.{0,60}$/i,
  /^(?:mehr|weiter|more|read more|weiterlesen|continue reading|story continues(?: below)?|article continues(?: below)?|mehr anzeigen|show more|view (?:gallery|image|comments)|zur startseite|nach oben|back to top|inhalt|inhaltsverzeichnis|table of contents|loading\W*|wird geladen\W*|quelle|source)\W*$/i,
  // Read on.
  /^(?:lesen sie (?:auch|hier|dazu|mehr|weiter|außerdem|jetzt|zum thema)|mehr (?:zum thema|dazu|lesen|über|aus)\b|mehr (?:politik|nachrichten|news|artikel)|auch interessant|passend dazu|das könnte sie(?: auch)? interessieren|hier lesen sie|weitere (?:artikel|meldungen|nachrichten|infos?|informationen zum)|siehe auch|zum thema|hintergrund hier|jetzt lesen|empfohlen|read (?:also|more|next|on|the full)|also read|see also|more (?:on|from|about|stories|in)\b|related(?: (?:articles?|stories|topics|content|coverage|news|posts?|links?))?\W*$|recommended|you (?:may|might) (?:also )?(?:like|be interested)|must[- ]read|up next|watch(?: also| more| now)?:|don[’']t miss|also from|top stories|most (?:read|popular)|in other news|trending)/i,
  /^(?:leggi anche|lire aussi|à lire aussi|lea también|lees ook)/i,
  // Subscribe, follow.
  /(?:newsletter|whatsapp[- ](?:kanal|channel)|telegram[- ]kanal|push[- ]?(?:nachrichten|mitteilungen))/i,
  /^(?:sign up|subscribe|jetzt (?:abonnieren|anmelden|testen|registrieren)|abonnieren sie|melden sie sich|follow (?:us|me|@|\S+ (?:on|@))|folgen sie|download (?:the|our)|get (?:the|our) (?:latest|app|free)|join (?:our|the conversation)|click here|klicken sie hier|become a (?:member|subscriber)|already a subscriber|log ?in|register|create an? (?:free )?account|einloggen|anmelden|unterstützen sie)\b/i,
  // Bylines, days and credits.
  /^(?:von|by|text|autor(?:in)?|author|words|reporting by|writing by|editing by|additional reporting|bearbeitet von|redaktion|interview):?\s+\p{Lu}[^.!?]{2,80}$/u,
  /^(?:von|by)\s*:?$/i,
  /^(?:stand|veröffentlicht|aktualisiert|zuletzt aktualisiert|erschienen|published|updated|last updated|posted|first published|datum|date|created|modified)\b:?.{0,60}$/i,
  /^(?:(?:mo|di|mi|do|fr|sa|so|mon|tue|wed|thu|fri|sat|sun)\p{L}*[.,]?\s*)?\d{1,2}[./]\s?(?:\d{1,2}[./]|\p{L}+)\s?\d{2,4}.{0,40}$/iu,
  /^(?:\p{L}{3,9}\.? \d{1,2},? \d{4}|\d{1,2} \p{L}{3,9}\.? \d{4}).{0,30}$/u,
  /^\d{1,2}:\d{2}(?: ?uhr)?$/i,
  /^(?:lesezeit|reading time|dauer)\b.{0,30}$/i,
  /^\d+ ?(?:min(?:uten?|utes?|s)?\.?)(?: (?:read|lesezeit|lesedauer))?$/i,
  /^(?:foto|fotos|photo|photos|bild|bilder|image|picture|quelle|quellen|source|sources|grafik|graphic|video|illustration|credit|copyright|©|\(c\)|getty images|imago|ap photo)\s*[:/©|].{0,120}$/i,
  /^©.{0,120}$/,
  /^(?:dpa|afp|ap|reuters|apa|sda|sid|epd|kna|pa|aap|ansa|bloomberg|keystone)(?:[/,\- ]+(?:dpa|afp|ap|reuters|apa|sda|sid|epd|kna|keystone|[a-z]{2,4}))*\.?$/i,
  /^(?:externer inhalt|empfohlener redaktioneller inhalt|an dieser stelle finden sie|dieser inhalt|this content|hier finden sie externen|mit ihrer zustimmung|wir benötigen ihre|to view this|please enable|bitte aktivieren|you can manage|ich bin damit einverstanden)\b.*$/i,
  /^(?:über dieses thema (?:berichte|sprach)|dieses thema im programm|(?:diese |die )?sendung:|erstveröffentlichung|redaktionelle mitarbeit)/i,
  /^(?:do you have a (?:story|tip)|got a (?:story|tip)|stay informed|haben sie (?:fragen|hinweise|anregungen)|schreiben sie uns)\b/i,
  /\|\s*\d{1,2}:\d\d ?min\.?$/i,
  /(?:dieser browser|your browser) (?:wird nicht|is not|does not|unterstützt)|(?:refreshing|aktualisieren sie) (?:your|ihren) browser|video (?:has )?failed to load|javascript (?:aktivieren|to be enabled)/i,
  /^(?:all rights reserved|alle rechte vorbehalten|copyright)\b.*$/i,
];

const CREDITED =
  /(?:^|[\s(|])(?:fotos?|bild(?:er|rechte|quelle)?|photos?|pictures?|images?|credit|quelle|grafik|illustration|video)\s?(?:by)?\s?[:©].{2,80}$|©\s?[^.]{2,80}$/i;

/** Whether a short line ends with whose picture it describes. */
export const isCredited = (line: string): boolean => line.length <= 400 && CREDITED.test(line);

/** Whether a line, its white space collapsed, is furniture of the page rather than text. */
export const isFurniture = (line: string): boolean =>
  line.length <= LONGEST && LINES.some((pattern) => pattern.test(line));
