/**
 * Lines that stand in an article without being of it: bylines, credits, calls to read on, to share, to subscribe.
 * They are short; what is longer is taken for text whatever it begins with.
 */
const LONGEST = 160;

/** What no article says of itself, even in a whole sentence. */
const CALLS: RegExp[] = [
  /^(?:anzeige|werbung|advertisement|advertising|sponsored(?: content)?|promoted|skip (?:ad|advertisement)|skip past .{1,40}|after newsletter promotion)\W*$/i,
  /^(?:lesen sie (?:auch|hier|dazu|mehr|weiter|außerdem|jetzt|zum thema)|mehr (?:zum thema|dazu|lesen)\b|auch interessant|passend dazu|das könnte sie(?: auch)? interessieren|hier lesen sie|weitere (?:artikel|meldungen|nachrichten|infos?|informationen zum)|siehe auch|jetzt lesen|read (?:also|more|next|on|the full)\b|also read|see also|related(?: (?:articles?|stories|topics|content|coverage|news|posts?|links?))?\W*$|recommended (?:for|stories|reading)|you (?:may|might) (?:also )?(?:like|be interested)|must[- ]read|up next|watch(?: also| more| now)?:|don[’']t miss|also from|top stories|most (?:read|popular)\b|in other news)/i,
  /^(?:leggi anche|lire aussi|à lire aussi|lea también|lees ook)/i,
  /(?:unser\p{L}*|our|jetzt|kostenlos\p{L}*|free|täglich\p{L}*|daily|weekly|abonnieren|anmelden|sign up|subscribe|hier|here)\b.{0,80}(?:newsletter|whatsapp[- ](?:kanal|channel)|telegram[- ]kanal|push[- ]?(?:nachrichten|mitteilungen))/iu,
  /(?:newsletter|whatsapp[- ](?:kanal|channel)|telegram[- ]kanal).{0,80}(?:abonnieren|anmelden|sign up|subscribe|bestellen|hier|here|jetzt|sie immer)\b/i,
  /^(?:sign up|subscribe|jetzt (?:abonnieren|anmelden|testen|registrieren)|abonnieren sie|melden sie sich|follow (?:us|me|@|\S+ (?:on|@)|(?:\S+ ){1,4}on (?:x|twitter|facebook|instagram|bluesky|threads|linkedin)\b)|folgen sie|download (?:the|our) app|get (?:the|our) (?:latest|app|free)|join (?:our|the conversation)|click here|klicken sie hier|become a (?:member|subscriber)|already a subscriber|log ?in\b|create an? (?:free )?account|einloggen|unterstützen sie (?:uns|unsere))\b/i,
  /^(?:do you have a (?:story|tip)|got a (?:story|tip)|stay informed|haben sie (?:fragen|hinweise|anregungen)|schreiben sie uns)\b/i,
  /^(?:externer inhalt|empfohlener redaktioneller inhalt|an dieser stelle (?:finden|befindet)|hier finden sie externen|mit ihrer zustimmung|wir benötigen ihre|to view this|please enable|bitte aktivieren|ich bin damit einverstanden)\b/i,
  /^(?:über dieses thema (?:berichte|sprach)|dieses thema im programm|erstveröffentlichung|redaktionelle mitarbeit)/i,
  /(?:dieser browser|your browser) (?:wird nicht|is not|does not|unterstützt)|(?:refreshing|aktualisieren sie) (?:your|ihren) browser|video (?:has )?failed to load|javascript (?:aktivieren|to be enabled)/i,
  /^(?:(?:additional )?reporting|writing|editing|translated.{0,15}) by\b/i,
  /cancel (?:at )?any ?time|^(?:sind sie )?bereits (?:abonnent|registriert|kunde)\?|^(?:weiterlesen mit|(?:to )?continue reading)\b|^.{0,40}(?<!(?:ist|sind) )(?:jederzeit|monatlich) kündbar|subscribers only\W*$/i,
  /^(?:all rights reserved|alle rechte vorbehalten)\b/i,
];

/** Labels: a line of these words that is no sentence. */
const LABELS: RegExp[] = [
  /^(?:teilen|share|share this(?: article)?|drucken|print|merken|speichern|save|kommentieren|comments?|kommentare?|\d+ (?:comments?|kommentare?)|copy link|link kopieren|e-?mail|facebook|twitter|x|whatsapp|linkedin|reddit|pinterest|telegram|xing|threads|bluesky|ad)\W*$/i,
  /^(?:artikel )?(?:anhören|vorlesen|listen(?: to (?:this )?article)?)\b.{0,60}$/i,
  /^(?:mehr|weiter|more|weiterlesen|continue reading|story continues(?: below)?|article continues(?: below)?|mehr anzeigen|show more|view (?:gallery|image|comments)|zur startseite|nach oben|back to top|inhalt|inhaltsverzeichnis|table of contents|loading|wird geladen|quelle|source|trending|empfohlen|recommended)\W*$/i,
  /^(?:zum thema|mehr (?:über|aus|politik|nachrichten|news|artikel)\b|more (?:on|from|about|stories|in)\b)/i,
  /^(?:stand|veröffentlicht|aktualisiert|zuletzt aktualisiert|erschienen|published|updated|last updated|posted|first published|datum|date|created|modified)\b:?.{0,60}$/i,
  /^(?:(?:mo|di|mi|do|fr|sa|so|mon|tue|wed|thu|fri|sat|sun)\p{L}*[.,]?\s*)?\d{1,2}[./]\s?(?:\d{1,2}[./]|\p{L}+)\s?\d{2,4}.{0,40}$/iu,
  /^(?:\p{L}{3,9}\.? \d{1,2},? \d{4}|\d{1,2} \p{L}{3,9}\.? \d{4}).{0,30}$/u,
  /^\d{1,2}:\d{2}(?: ?uhr)?$/i,
  /^(?:lesezeit|reading time|dauer)\b.{0,30}$/i,
  /^\d+ ?(?:min(?:uten?|utes?|s)?\.?)(?: (?:read|lesezeit|lesedauer))?$/i,
  /^(?:fotos?|photos?|bild(?:er)?|images?|pictures?|quellen?|sources?|grafik|graphic|video|illustration|credit|copyright|©|\(c\)|getty images|imago|ap photo)\s*(?:[:/©|]|by\b).{0,120}$/i,
  /^.{2,60}(?:\/|\bvia) ?(?:afp|ap|dpa|epa|pa|reuters|getty images|keystone|imago|picture alliance|shutterstock)$/i,
  // "(Anna Muster, 30.5.2024)"
  /^\(.{2,60}\d{1,2}\.\s?\d{1,2}\.\s?\d{2,4}\)$/,
  /^(?:©|copyright\b).{0,120}$/i,
  /^(?:diese |die )?sendung:/i,
  /\|\s*\d{1,2}:\d\d ?min$/i,
];

const BYLINE =
  /^(?:[Vv]on|VON|[Bb]y|BY|[Tt]exte?|[Aa]utor(?:in|en)?|[Aa]uthors?|[Ww]ords|[Rr]eporting by|[Ww]riting by|[Ee]diting by|[Aa]dditional reporting|[Bb]earbeitet von|[Rr]edaktion|[Ii]nterview):?(?:\s+(?:\p{Lu}[\p{L}.’'-]*|von|van|de|der|und|and|in|im|aus|,|\|))*[\s,|]*$/u;
const AGENCIES =
  /^\(?(?:dpa|afp|ap|reuters|apa|sda|sid|epd|kna|pa|aap|ansa|bloomberg|keystone)(?:[/,\- ]+[a-z]{2,8}){0,3}\)?$/i;
const CREDITED =
  /(?:^|[\s(|])(?:fotos?|bild(?:er|rechte|quelle)?|photos?|pictures?|images?|credit|quelle|grafik|illustration|video)\s?(?:by)?\s?[:©].{2,80}$|©\s?[^.]{2,80}$/i;
const LONGEST_CREDITED = 400;

/** Whether a short line ends with whose picture it describes. */
export const isCredited = (line: string): boolean => line.length <= LONGEST_CREDITED && CREDITED.test(line);

const isSentence = (line: string): boolean => /[.!?]["”“»’)]?$/u.test(line) && line.split(' ').length >= 5;

/**
 * Whether a line, its white space collapsed, is furniture of the page rather than text.
 * @param heading a headline may name a day or begin with "Von": only calls are furniture there
 */
export function isFurniture(line: string, heading = false): boolean {
  if (line.length > LONGEST) return false;
  if (CALLS.some((call) => call.test(line))) return true;
  if (heading || isSentence(line)) return false;
  return BYLINE.test(line) || AGENCIES.test(line) || LABELS.some((label) => label.test(line));
}
