import type { Language } from '../language.ts';
import { englishBodies } from './bodies.ts';
import { commonNouns } from './common-nouns.ts';
import { functionWords } from './function-words.ts';
import { roleNouns } from './role-nouns.ts';

const british: Record<string, string> = {
  Organization: 'Organisation',
  Defense: 'Defence',
  Center: 'Centre',
  Program: 'Programme',
};
const spelled = { ...british, ...Object.fromEntries(Object.entries(british).map(([us, gb]) => [gb, us])) };
const spelledWord = new RegExp(`\\b(?:${Object.keys(spelled).join('|')})\\b`, 'g');

/** "World Health Organisation" for "World Health Organization", and the other way round. */
function otherSpelling(name: string): string {
  return name.includes(' ') ? name.replace(spelledWord, (word) => spelled[word]!) : name;
}

export const english: Language = {
  lang: 'en',
  nounsCapitalised: false,
  // American papers write U.S. and U.N., some F.B.I. and A.I.G.; British and American spelling differ.
  nameForms: (name, kind) => [
    ...new Set([
      name,
      name.replace(/\b(U)([SNK])\b/g, '$1.$2.'),
      name.replace(/(?<!\p{L})St\. (?=\p{Lu})/gu, 'St '),
      ...(kind === 'organisation' && /^\p{Lu}{3}$/u.test(name) ? [`${[...name].join('.')}.`] : []),
      ...(kind === 'person' ? [] : [otherSpelling(name)]),
    ]),
  ],
  adjectiveForms: (adjective) => [adjective],
  demonymForms(demonym) {
    if (/man$/.test(demonym)) return [demonym, demonym.replace(/man$/, 'men')];
    if (/(?:ese|s|sh|ch)$/.test(demonym)) return [demonym];
    return [demonym, /y$/.test(demonym) ? demonym.replace(/y$/, 'ies') : `${demonym}s`];
  },
  roleForms: (noun) => [noun],
  roleNouns,
  titles: new Set(
    `mr mrs ms miss dr prof professor sir dame lord lady general gen colonel col admiral marshal captain president
     vice-president minister secretary senator sen representative rep governor gov congressman congresswoman ambassador
     envoy pope king queen prince princess baroness crown sheikh emir ayatollah judge justice chief leader chairman chairwoman
     spokesman spokeswoman spokesperson candidate rival predecessor successor billionaire analyst expert former then
     premier chancellor commissioner administrator speaker dictator strongman counterpart colleague brother sister son daughter wife
     husband lawmaker politician mayor mp mep mla msp cm ceo cfo coo
     messrs presidents ministers secretaries senators sens representatives reps governors leaders premiers chancellors kings
     queens princes ambassadors envoys`
      .split(/\s+/)
      .filter(Boolean),
  ),
  honorifics: new Set(
    'mr mrs ms miss messrs dr sir dame madam sen senator rep gov congressman congresswoman mp mep sheriff'.split(
      ' ',
    ),
  ),
  ranks: new Set(
    `General Gen Brigadier Marshal Admiral Adm Commodore Captain Capt Colonel Col Lieutenant Lt Sergeant Sgt`
      .split(/\s+/)
      .filter(Boolean),
  ),
  functionWords,
  ofWords: new Set(['of', 'for']),
  feminine: new Set(['mrs', 'ms', 'miss', 'madam', 'lady', 'dame', 'baroness', 'queen', 'princess']),
  definite: { male: new Set(['the']), female: new Set(['the']) },
  indefinite: new Set(['a', 'an', 'any', 'every', 'no', 'each', 'another']),
  plural: new Set(),
  locative: new Set('in near outside from to around across at inside'.split(' ')),
  behindCity:
    /^(?:['’]s (?:mayor|port|airport|old town)| (?:police|courts?|airport|mayor|residents|prosecutors?|firefighters|suburb))(?!\p{L})/u,
  party: /(?<!\p{L})Party$/u,
  beforeTongue:
    /(?<!\p{L})(?:in|into|to|from|sp(?:eaks?|oke|oken|eaking)|learn(?:s|ed|t|ing)?|teach(?:es|ing)?|taught|understands?|understood|fluent|broken|perfect|native) $/iu,
  atClub: new Set(),
  matchTerms:
    /(?<!\p{L})(?:Champions League|Europa League|Premier League|Bundesliga|La Liga|Serie A|Super League|semi-?finals?|quarter-?finals?|(?:first|second) (?:half|leg)|half-time|stoppage time|injury time|penalty shoot-?out|own goal|equali[sz]er|hat-trick|clean sheet|relegation|midfielder|striker|goalkeeper|Anfield|Old Trafford|Camp Nou|Bernab[eé]u|Stamford Bridge|Etihad Stadium|Emirates Stadium)(?!\p{L})|\p{Lu}\p{L}+ \d{1,2},? \p{Lu}\p{L}+(?: \p{Lu}\p{L}+)? \d{1,2}(?!\d|[.,:]\d)|(?<!\p{L})(?:won|lost|drew|lead|led|ahead|win) \d{1,2}[-–]\d{1,2}(?!\d)|\d{1,2}[-–]\d{1,2} (?:win|victory|defeat|draw|loss)(?!\p{L})/gu,
  sportRoles: {
    player:
      /^(?:['’]s?)? (?:striker|goalkeeper|midfielder|winger|left-back|right-back|cent(?:re|er)-back)(?!\p{L})/u,
    official: /^(?:['’]s?)? (?:manager|head coach|coach|captain)(?!\p{L})/u,
  },
  cityNouns: new Set('city town village suburb port capital'.split(' ')),
  articles: new Set(),
  shipArticles: new Set(),
  givenNameTitles: new Set(['sir', 'dame']),
  compoundHeads: [],
  notNow: new Set(
    `former ex then then-former future next designate incoming elect onetime erstwhile late later once new previous last vice
     deputy assistant shadow`
      .split(/\s+/)
      .filter(Boolean),
  ),
  titled: /^(?:crown prince|attorney general)/,
  commonNouns,
  headNouns: new Set(
    'gulf strait straits bay cape isthmus sea university bank archbishop duke duchess earl isle house church'.split(
      ' ',
    ),
  ),
  organsOfState: new Set(
    'government parliament embassy consulate constitution people citizens kingdom sultanate emirate'.split(
      ' ',
    ),
  ),
  introducesMedia: /^(?!)/,
  publishedOn: {
    before:
      /(?<!\p{L})(?:(?:post(?:s|ed|ing)?|writ(?:es?|ing|ten)|wrote|sa(?:id|ys|ying)|shar(?:es?|ed|ing)|announced|published|statements?|videos?|messages?|accounts?|users?|live|active|followers)(?: [^.!?\n]{0,50})? on (?:the )?|(?:social media|social network(?:ing)?|messaging|microblogging|online|short message) )(?:(?:platform|network|site|service|app) )?$/iu,
    on: /(?<!\p{L})on $/iu,
    behind: /^ (?:he|she|they|it|\p{Lu}\p{Ll}+) (?:wrote|posted|said|shared|announced)(?!\p{L})/u,
    renamed: /^,? (?:formerly|previously)(?!\p{L})/u,
  },
  servedAs:
    /(?<!\p{L})(?:(?:serv|work|rul|act)(?:ed|ing|es)|terms?|tenure|years|time|days|stint|career|(?:re-?)?elected|sworn in|inaugurated|installed|appointed|named|nominated|r[au]n(?:ning)?|bid)(?: \p{Ll}+){0,3} as (?:the )?$|(?<!\p{L})later as (?:the )?$|(?<!\p{L})(?:(?:will|would|shall|to|could|may|might) (?:be|become)|elected|appointed|named|nominated|chosen|proclaimed|declared|became|becomes?|becoming) (?:(?:as|the|a|him|her|himself|herself|it|its|their|first|second|third|next|new|black|female|woman|youngest|oldest|acting|interim|\d+(?:st|nd|rd|th)|ever|\p{L}+['’]s?) )*$/iu,
  electedBehind: /^ (?:is|be|being|are)(?: \p{L}+)? (?:elected|appointed|chosen)(?!\p{L})/u,
  namesakeHeads: new Set(),
  warships: new Set('carrier destroyer frigate cruiser warship corvette'.split(' ')),
  adverbial: /^(?!)/,
  royal: new Set('king queen prince duke lord pope bishop dean'.split(' ')),
  within: new Set(['in', 'near']),
  trades: new Set(
    `pensioner butcher plumber postman landlady shopkeeper hairdresser barber baker bystander onlooker locksmith
     janitor caretaker paramedic firefighter greengrocer fishmonger publican undertaker bricklayer roofer cabbie
     welder`.split(/\s+/),
  ),
  calledAfterPeople: new Set(
    `Primary Elementary Infirmary Clinic Road Lane Drive Court Close Crescent Terrace Gardens House Way Estate Bypass Inn Arms
     Memorial Presidential Fellow Scholar Scholarship Lecture Medal Stakes Handicap airport pub inn hotel restaurant brewery estate`.split(
      /\s+/,
    ),
  ),
  eponyms: new Set('airport Airport boson bosons particle mechanism syndrome'.split(' ')),
  bearers: new Set(
    'ship warship carrier frigate destroyer submarine yacht ferry tanker trawler vessel boat liner steamer film movie song album single novel book magazine musical series play opera'.split(
      ' ',
    ),
  ),
  partisan: new Set(['democratic', 'republican', 'conservative', 'liberal']),
  committeeBehind: /^(?: (?:\p{Lu}\p{L}*|and|on|of|the)){0,6} (?:[Cc]ommittee|Caucus)(?!\p{L})/u,
  stateBodies: new Set(
    `supreme court,high court,constitutional court,federal court,congress,senate,house of representatives,national assembly,lower house,upper house`.split(
      ',',
    ),
  ),
  copulas: new Set('is was were as be became become becoming'.split(' ')),
  proverbial: new Set(
    'fries toast bulldog bulldogs delight roulette shepherd shepherds muffin muffins whispers sprouts rarebit ivy'.split(
      ' ',
    ),
  ),
  bodies: englishBodies,
  placesBody: /^(\p{Lu}.*?) (\p{Ll}[\p{Ll} ]+)$/u,
  eventNouns:
    'war conflict invasion attack attacks annexation collapse dissolution breakup crisis ceasefire truce'.split(
      ' ',
    ),
  actVerbs: new Set(
    `says said warns warned denies denied demands demanded insists insisted accuses accused condemns condemned rejects rejected
     announces announced claims claimed wants wanted threatens threatened urges urged criticises criticised criticizes criticized
     imposes imposed vows vowed confirms confirmed calls called hopes hoped refuses refused`
      .split(/\s+/)
      .filter(Boolean),
  ),
  strongVerbs: new Set(
    `became began bought broke brought came chose cut did drew fell fled flew forgot fought found gave got grew had held hit
     kept knew led left lost made met paid put quit ran rose sat saw sent set shook shot spoke spent split stood struck swore
     spread stepped sold sought swept taught told thought threw took underwent understood went withdrew won wore wrote`
      .split(/\s+/)
      .filter(Boolean),
  ),
  personAdjective: /^(\p{Lu}\p{L}{3,}?)(?:ian|esque|ite)$/u,
};
