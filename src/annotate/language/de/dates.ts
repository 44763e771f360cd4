import type { DateDescriptor } from '../date-descriptor.ts';
import { adjective, amountWords } from './date-amounts.ts';
import { calendarWords } from './date-calendar.ts';
import { relationWords } from './date-relations.ts';

/** What strong verbs end in in their past, with any prefix: "empfing", "unterschrieben". */
const strongPasts =
  'fand fing hing ging stand kam nahm gab sprach zog rief schrieb fiel hielt lag trat traf sah las bat riet schnitt schritt griff wies schien blieb schied trieb stieg bot flog floh schloss schloß verlor begann gewann sann starb warf half brach stach trug schlug fuhr lud wuchs wusch ließ liess stieß stiess lief schoss schoß goss hob sank sang sprang trank zwang drang rang schwand band wand lieh'.split(
    ' ',
  );

export const germanDates: DateDescriptor = {
  lang: 'de',
  words: [...calendarWords, ...amountWords, ...relationWords],
  order: {
    monthFirst: false,
    slash: 'dmy',
    dayDot: true,
    clockDot: true,
    articleBelongs: true,
    decadeNeedsUnit: true,
    ordinalEndings: ['te', 'ten', 'ter', 'ste', 'sten'],
    decadeEndings: ['er', 'ern'],
  },
  tense: {
    past: new Set(
      'war waren wurde wurden hatte hatten hat haben kam kamen ging gingen sagte sagten erklärte teilte stand standen gab gaben fand fanden lag lagen begann begannen blieb blieben gewann gewannen starb starben verlor verloren trat traten traf trafen nahm nahmen ließ ließen fiel fielen hielt hielten konnte konnten musste mussten wollte wollten sollte sprach sprachen zog zogen rief schrieb entschied bekam holte stellte machte'.split(
        ' ',
      ),
    ),
    unsurePast: new Set('hat haben hatte hatten wollte wollten sollte sollten konnte konnten'.split(' ')),
    future: new Set(
      'wird werden soll sollen muss müssen darf dürfen will wollen möchte möchten kann können lädt laden plant planen geplant vorgesehen erwartet voraussichtlich künftig'.split(
        ' ',
      ),
    ),
    present: new Set(
      'ist sind findet finden beginnt beginnen startet starten steht stehen gibt geht gehen kommt kommen tritt treten trifft treffen spielt spielen gilt gelten bleibt bleiben stellt hält halten liest öffnet endet lädt lautet läuft laufen fährt fahren tagt tagen reist reisen empfängt empfangen zeigt zeigen feiert feiern referiert singt musiziert wandert folgt folgen dauert dauern erscheint erscheinen entscheidet entscheiden wählt wählen kehrt kehren bietet bieten sinkt sinken steigt steigen lassen lässt'.split(
        ' ',
      ),
    ),
    perfect: new Set(
      `worden gewesen geworden gekommen gegangen gefahren geflogen gestorben gefallen gestürzt geblieben gestiegen
       gesunken erschienen verschwunden eingetroffen angekommen abgereist zurückgekehrt gescheitert verunglückt
       verstorben geflohen geflüchtet entkommen ausgebrochen zurückgetreten entgleist explodiert eingestürzt
       ausgebrannt abgebrannt niedergebrannt abgekommen abgestürzt zusammengestoßen zusammengestossen kollidiert
       ertrunken erlegen umgekommen gekentert havariert gelandet gestrandet eingebrochen umgestürzt umgekippt eskaliert
       passiert geschehen aufgetaucht zusammengebrochen erfroren erstickt geplatzt aufgefahren aufgeprallt geprallt
       gekracht gerutscht gerast abgerutscht gesprungen ausgelaufen aufgebrochen untergegangen ausgetreten beigetreten
       ausgeschieden ausgefallen umgezogen eingezogen gezogen gewachsen geschrumpft vorgerückt angereist eingereist
       ausgereist gereist aufgestiegen abgestiegen gelungen entstanden eingegangen ausgegangen`.split(/\s+/),
    ),
    pastEndings: ['te', 'ten', ...strongPasts, ...strongPasts.map((stem) => `${stem}en`)],
    presentEndings: ['t', 'en', 'eln', 'ern'],
    noVerbs: new Set(
      'nicht erst zuletzt jetzt zumeist meist oft fast selbst dort fort gut laut spät bereit statt samt zunächst direkt unbekannt insgesamt erneut überhaupt damit somit womit soweit weit recht exakt bekannt konkret zwischen gegen neben wegen oben unten draußen drinnen innen außen eben zusammen allen einen keinen seinen ihren deren denen ihnen gern gestern sondern besonders'.split(
        ' ',
      ),
    ),
    presentIsFuture: true,
  },
  not: {
    afterYear: new Set(
      'euro franken mark dollar lire prozent mann meter metern kilometer kilometern km m hm kg tonnen liter quadratmeter hektar einwohner einwohnern stück mal uhr menschen personen soldaten leute zuschauer besucher teilnehmer mitglieder mitarbeiter arbeitsplätze stimmen punkte seiten grad watt fuß teile stunden minuten tote toten todesopfer todesopfern verletzte verletzten vermisste vermissten infizierte neuinfektionen'.split(
        ' ',
      ),
    ),
    beforeYear: new Set(
      'klasse windows nr nummer art artikel seite seiten s agenda version modell typ plz iso din halle block kanal postfach resolution rund circa ca zirka etwa ungefähr knapp fast über mehr weniger mindestens höchstens maximal insgesamt tausend euro fr chf usd eur'.split(
        ' ',
      ),
    ),
    beforeName: new Set(
      'frau herr herrn familie dr prof theresa kanzlerin minister ministerin präsident präsidentin sankt st'.split(
        ' ',
      ),
    ),
    beforeDuration: new Set(['ab']),
    beforeDecade: new Set(['seinen', 'ihren', 'seiner', 'ihrer', 'meinen']),
    beforeFeast: new Set(
      adjective(
        'orthodox',
        'koptisch',
        'äthiopisch',
        'chinesisch',
        'jüdisch',
        'islamisch',
        'muslimisch',
        'persisch',
        'iranisch',
        'kurdisch',
        'afghanisch',
        'vietnamesisch',
        'koreanisch',
        'tibetisch',
        'thailändisch',
        'indisch',
        'julianisch',
      ),
    ),
    besideQuarter: new Set('geschäftsjahr geschäftsjahres geschäftsjahrs fiskaljahr fiskaljahres'.split(' ')),
    afterDuration: new Set('alt alte alten alter altes jung'.split(' ')),
    afterNamingDuration: new Set([
      'krieg',
      'kriege',
      'krieges',
      'kriegs',
      'kriegen',
      'reich',
      'reiches',
      'reichs',
    ]),
  },
  nounsCapitalised: true,
};
