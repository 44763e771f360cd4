import type { Language, NameKind } from '../language.ts';
import { commonBodies, germanBodies } from './bodies.ts';
import { commonNouns } from './common-nouns.ts';
import { compoundHeads } from './compound-heads.ts';
import { functionWords } from './function-words.ts';
import { roleForms } from './role-forms.ts';
import { roleNouns } from './role-nouns.ts';

const sibilant = /(?:s|ß|x|z|ce)$/i;
const adjectiveEndings = ['e', 'en', 'er', 'es', 'em'];

/** "Vereinigte Staaten", "Freie Demokratische Partei", "sri-lankische Parlamentswahl": leading adjectives take every ending together. */
const leadingAdjectives = /^((?:\p{L}\p{Ll}{2,}(?:-\p{L}\p{Ll}{2,})?(?:e|es|er) )+)(\p{Lu}.*)$/u;

/** "Republikaner", "Huthi-Angriffe", "Freie Wähler", but no "Bayern" of "Bayer" nor "Spiegeln" of "Spiegel". */
const plural = /\P{L}.*e[lr]$|^.{6,}e[lr]$/u;

/** "Bundesamt für Verfassungsschutz", "Massaker von Srebrenica": the first noun is what is inflected. */
const headFirst =
  /^(\p{Lu}\p{L}+)( (?:für|der|des|von|vom|zur|zum|gegen|in|im|an|am|auf|bei|um|zwischen|mit) .+)$/u;
/** Feminine nouns have no ending: "der Behörde für". */
const feminineHead =
  /(?:e|ung|heit|keit|schaft|ion|tät|ie|ei|anz|enz|ank|ur|in|wehr|wacht|macht|schlacht|nacht|wahl|flut|gewalt|front|partei|union)$/u;

function genitives(name: string, kind: NameKind): string[] {
  const head = kind === 'organisation' || kind === 'event' ? headFirst.exec(name) : null;
  if (head) {
    const [, noun = '', rest = ''] = head;
    const heads = feminineHead.test(noun) ? [noun] : genitives(noun, kind);
    // "Invasion des Irak" is "Invasion des Iraks" as well.
    const rests = / des \p{Lu}\p{Ll}+$/u.test(rest) && !sibilant.test(rest) ? [rest, `${rest}s`] : [rest];
    return heads.flatMap((head) => rests.map((rest) => head + rest));
  }
  const forms = [name];
  if (!sibilant.test(name)) forms.push(`${name}s`);
  if (kind === 'event' || kind === 'organisation') {
    if (/[^aeiouyäöüé]$/i.test(name) && /\p{Ll}$/u.test(name)) forms.push(`${name}es`);
    if (/e$/.test(name) || plural.test(name)) forms.push(`${name}n`);
  }
  return forms;
}

export const german: Language = {
  lang: 'de',
  nounsCapitalised: true,
  nameForms(name, kind) {
    const forms = genitives(name, kind);
    // "Gaza-Krieg" is written "Gazakrieg" as well.
    const compound = kind === 'event' ? /^(\p{Lu}\p{Ll}+)-(\p{Lu}\p{Ll}+)$/u.exec(name) : null;
    if (compound) forms.push(...genitives(compound[1] + compound[2]!.toLowerCase(), kind));
    const adjectives = kind === 'person' ? null : leadingAdjectives.exec(name);
    if (adjectives) {
      const noun = adjectives[2]!;
      // "des Weißen Hauses"
      const rests = /\p{Ll}s$/u.test(noun) ? [...genitives(noun, kind), `${noun}es`] : genitives(noun, kind);
      for (const rest of rests) {
        for (const ending of adjectiveEndings)
          forms.push(adjectives[1]!.replace(/(?:e|es|er)(?= )/g, ending) + rest);
      }
    }
    return [...new Set(forms)];
  },
  dashedName(name) {
    const parts = /^(Süd|Nord|Ost|West)(\p{Ll})(\p{Ll}{3,})$/u.exec(name);
    return parts ? `${parts[1]}-${parts[2]!.toUpperCase()}${parts[3]}` : null;
  },
  adjectiveForms(adjective) {
    if (/er$/.test(adjective) && /^\p{Lu}/u.test(adjective)) return [adjective];
    return [adjective, ...adjectiveEndings.map((ending) => adjective + ending)];
  },
  demonymForms(demonym) {
    if (/in$/.test(demonym)) return [demonym, `${demonym}nen`];
    if (/e$/.test(demonym)) return [demonym, `${demonym}n`];
    if (/er$/.test(demonym)) return [demonym, `${demonym}s`, `${demonym}n`];
    return [demonym, `${demonym}s`];
  },
  roleForms,
  roleNouns,
  titles: new Set(
    `herr herrn frau dr prof general generäle oberst admiral marschall hauptmann sir lord lady papst könig königin prinz
     prinzessin kronprinz scheich emir ajatollah schah bischof kardinal kollege kollegin amtskollege amtskollegin
     vorgänger vorgängerin nachfolger nachfolgerin politiker politikerin abgeordnete abgeordneter senator senatorin
     sprecher sprecherin sohn tochter bruder schwester gattin ehefrau präsidentschaftskandidat kandidat kandidatin
     oppositionsführer oppositionsführerin botschafter botschafterin milliardär unternehmer rivale rivalin experte
     expertin analyst analystin amtsinhaber amtsinhaberin ex familie ära regierung administration team`
      .split(/\s+/)
      .filter(Boolean),
  ),
  honorifics: new Set(['herr', 'herrn', 'herren', 'frau', 'dr', 'prof']),
  ranks: new Set(
    `General Generals Generalmajor Generalleutnant Generaloberst Brigadegeneral Feldmarschall Generalfeldmarschall Marschall
     Admiral Admirals Konteradmiral Vizeadmiral Oberst Oberstleutnant Major Hauptmann Leutnant Oberleutnant`
      .split(/\s+/)
      .filter(Boolean),
  ),
  functionWords,
  ofWords: new Set(['der', 'des', 'von', 'vom', 'in', 'im']),
  feminine: new Set(['die', 'eine', 'einer', 'frau', 'sie', 'ihre']),
  definite: {
    male: new Set(['der', 'dem', 'den', 'des', 'vom', 'beim', 'zum']),
    female: new Set(['die', 'der', 'zur']),
  },
  indefinite: new Set(
    'ein eine einer eines einem einen kein keine keiner keines keinem keinen jeder jede jedes jedem jeden'.split(
      ' ',
    ),
  ),
  plural: new Set(
    'die alle aller allen mehrere mehrerer mehreren beide beiden beider viele vieler einige zwei drei vier'.split(
      ' ',
    ),
  ),
  locative: new Set('in bei nach aus nahe um'.split(' ')),
  // "Kasseler Polizei" is another word.
  behindCity: /^(?!)/,
  party: /(?<!\p{L})Partei$|partei$/u,
  beforeTongue: /(?<!\p{L})(?:ins|im|vom|aus dem) $/iu,
  atClub: new Set(['bei']),
  matchTerms:
    /(?<!\p{L})(?:Champions[ -]League|Europa[ -]League|Premier[ -]League|Bundesliga|La Liga|Serie A|Super League|DFB-Pokal|Torschützen?|Doppeltorschütze|Halbzeit|Spieltage?s?|Anpfiff|Seitenwechsel|Nachspielzeit|Hinspiele?s?|Rückspiele?s?|(?:Achtel|Viertel|Halb)finale|Elfmeter(?:schießens?)?|Kopfball|Flanke|Torhüter|Torwart|Gegentor|Rekordmeister|Tabellenführung|Henkelpott|Meisterschale|Fußballmeister|Fussballmeister|Meistertitel|Titelverteidiger|Auswärtssieg)(?!\p{L})/gu,
  sportRoles: {
    player:
      /^[\p{Pd} ](?:Trainer|Coach|Profi|Spieler|Goalie|Torjäger|Stürmer|Angreifer|Torhüter|Torwart|Keeper|Verteidiger|Mittelfeldspieler|Rechtsaußen|Linksaußen)(?:s|in)?(?!\p{L})/u,
    official:
      /^\p{Pd}(?:Präsident|Boss|Star|Stars|Kapitän|Sportdirektor|Sportchef|Fan|Fans|Elf)(?:in)?(?!\p{L})/u,
  },
  cityNouns: new Set(
    'stadt hauptstadt hafenstadt grossstadt großstadt kreisstadt gemeinde ort dorf raum landkreis'.split(' '),
  ),
  articles: new Set(
    'der die das den dem des vom zum zur beim im ins am ein eine einem einen eines kein keine'.split(' '),
  ),
  shipArticles: new Set(['der', 'die']),
  givenNameTitles: new Set(['sir', 'dame']),
  compoundHeads,
  notNow: new Set(
    `früherer frühere früheren früherem stellvertretender stellvertretende stellvertretenden stellvertretendem vize ehemaliger ehemalige ehemaligen ehemaligem ex damaliger damalige damaligen
     damaligem künftiger künftige künftigen designierter designierte designierten einstiger einstige einstigen späterer
     spätere späteren nächster nächste nächsten neuer ehemals vormaliger vormalige vormaligen gewählter gewählte gewählten`
      .split(/\s+/)
      .filter(Boolean),
  ),
  titled: /^(?:kronprinz|bundespräsident|generalstabschef|landeshaupt)/,
  commonNouns,
  headNouns: new Set(
    'golf straße strasse meerenge bucht kanal kap isthmus universität bank erzbischof herzog fürst graf'.split(
      ' ',
    ),
  ),
  organsOfState: new Set(),
  introducesMedia: /^laut$|(?:zeitung|magazins?|blatte?s?|sender)$/u,
  publishedOn: {
    before:
      /(?<!\p{L})(?:(?:schr(?:ieb|eibt|ieben|eiben)|geschrieben|postete|postet|gepostet|teilten?|geteilt|mitgeteilt|erklärten?|erklärt|hieß|heißt|heisst|hiess|sagte|verbreitete?|veröffentlichte?|kündigte|Beitrag|Beiträge|Posts?|Nachricht|Videos?|Mitteilung|Konto|Account|Eintrag|Nutzer)(?: [^.!?\n]{0,60})? (?:auf|via|über) |(?:Plattform|Netzwerk|[Dd]ienst(?:es)?|[Mm]essenger) )$/u,
    on: /(?<!\p{L})[Aa]uf $/u,
    behind:
      /^ (?:schr(?:ieb|eibt|ieben)|teilten?|postete|erklärten?|veröffentlichte|heißt|hieß|heisst|hiess|kündigte|verbreitete|sagte)(?!\p{L})/u,
    renamed: /^,? \(?(?:früher|vormals|ehemals)(?!\p{L})/u,
  },
  servedAs:
    /(?<!\p{L})(?:Amtszeit|Zeit|Jahren?|Tätigkeit|amtierte|diente|regierte)(?: \p{Ll}+){0,3} als $|(?<!\p{L})(?:[Zz]um|[Zz]ur) (?:(?!frühere|damalige)\p{Ll}+(?:en|er) )?$|(?<!\p{L})(?:wird|werde|werden|würde)(?: \p{Lu}\p{L}+){0,2}(?: als (?:\p{L}+ ){1,2})?(?: (?:neuer?|erster?|\p{Ll}+ste[rn]?|(?:der|die) \d{1,3}\.))? ?$/u,
  electedBehind:
    /^(?: \p{L}+){0,5}? (?:gewählt|ernannt|bestimmt) (?:wird|werde|werden|würde|wurde|worden)(?!\p{L})|^ (?:wird|werde|wurde)(?: \p{L}+){0,5}? (?:gewählt|ernannt|bestimmt)(?!\p{L})|^ (?:\p{L}+ ){0,4}gewählt werden(?!\p{L})|^ (?:\p{L}+ ){0,2}(?:stell(?:t|te|en|ten)|gestellt)(?!\p{L})/u,
  namesakeHeads: new Set(
    `universität uni hochschule universitätsklinikum universitätsspital klinikum brigade division flughafen bistum erzbistum
     landgericht amtsgericht oberlandesgericht verwaltungsgericht`
      .split(/\s+/)
      .filter(Boolean),
  ),
  warships: new Set(
    'flugzeugträger flugzeugträgers zerstörer fregatte kreuzer korvette kriegsschiff'.split(' '),
  ),
  adverbial: /^\p{Lu}\p{Ll}+ (?:vor|nach|bevor|nachdem|gesagt|gefasst|und \p{Ll})/u,
  royal: new Set(['king', 'queen', 'prince', 'duke', 'lord']),
  within: new Set(['in', 'aus', 'nach']),
  trades: new Set(
    `wirt wirtin hausmeister rentner rentnerin pensionist pensionistin bäcker bäckermeister metzger
     metzgermeister fleischermeister taxifahrer busfahrer feuerwehrmann kreisbrandmeister anwohner anwohnerin
     nachbar nachbarin verkäufer verkäuferin kellner kellnerin krankenpfleger handwerker installateur klempner
     dachdecker spaziergänger augenzeuge augenzeugin passant passantin bademeister briefträger postbote
     schornsteinfeger friseur friseurin`.split(/\s+/),
  ),
  calledAfterPeople: new Set(),
  eponyms: new Set(),
  bearers: new Set(),
  partisan: new Set(),
  committeeBehind: /^(?!)/,
  stateBodies: new Set(
    `supreme court,high court,senat,kongress,repräsentantenhaus,nationalversammlung,oberstes gericht,oberster gerichtshof,verfassungsgericht,unterhaus,oberhaus,abgeordnetenhaus`.split(
      ',',
    ),
  ),
  copulas: new Set('ist war sind waren als wird wurde wurden werden'.split(' ')),
  proverbial: new Set('schnitzel würstchen walzer taschenmesser roulette bulldogge schäferhund'.split(' ')),
  bodies: germanBodies,
  placesBody: new RegExp(`^(\\p{Ll}+) ((?:${commonBodies})\\p{Ll}{0,2})$`, 'u'),
  eventNouns:
    'krieg bürgerkrieg konflikt angriff angriffe angriffskrieg überfall invasion einmarsch zusammenbruch zerfall krise annexion waffenruhe'.split(
      ' ',
    ),
  actVerbs: new Set(
    `erklärt erklärte teilt teilte wirft warf droht drohte fordert forderte reagiert reagierte kritisiert kritisierte verurteilt
     verurteilte dementiert dementierte bestreitet bestritt plant plante will wollte weist wies warnt warnte beschuldigt
     beschuldigte kündigt kündigte bestätigt bestätigte schweigt schwieg verlangt verlangte betont betonte begrüßt begrüßte
     widerspricht widersprach signalisiert signalisierte verhängt verhängte`
      .split(/\s+/)
      .filter(Boolean),
  ),
  strongVerbs: new Set(),
  personAdjective: /^(\p{L}{3,}?)['’]?sche[mnrs]?$/u,
};
