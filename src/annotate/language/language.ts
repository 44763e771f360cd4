import type { Lang, OfficeFunction } from '../../knowledge/entity.ts';

/** A noun for the holder of an office, as the compiler and the linker need it. */
export interface RoleNoun {
  /** Base forms by gender; `any` where the word tells neither. May be several words. */
  male?: string[];
  female?: string[];
  any?: string[];
  /** What it asks for, the likeliest first. */
  functions: OfficeFunction[];
  /** Counts only with what is of this kind: a "Chef" leads a party, and no country. */
  of?: 'organisation';
}

/** What the words for whoever leads a body ask for: Chef, head, boss. */
export const leading: OfficeFunction[] = [
  'party-leader',
  'chief-executive',
  'director-general',
  'secretary-general',
  'commission-president',
  'central-bank-governor',
  'intelligence-chief',
];

export type NameKind = 'person' | 'organisation' | 'place' | 'event' | 'office';

/** A place as its bodies are called after it. */
export interface Owner {
  names: Record<Lang, readonly string[]>;
  adjectives: Record<Lang, readonly string[]>;
}

/** How a body is named with the country that it belongs to. */
export interface BodyNames {
  /** What follows a country's name, as it stands in a text, where the body follows; null where none can. */
  genitive(written: string, names: readonly string[]): RegExp | null;
  /** What stands, at the end of a text, between a body and its country's name behind it. */
  link(written: string, names: readonly string[]): RegExp;
  /** Whether the words say what every country has, and are no name: "air force", "Luftwaffe". */
  isCommon(body: string): boolean;
  /** Finds the nouns for what every country has where they stand alone; the first group is the base form. */
  bare: RegExp;
  /** The base form of the one that articles mean their country's by. */
  parliament: string;
  /** Lower-case words before such a noun that make it a known one: "im Parlament", "told parliament". */
  known: ReadonlySet<string>;
  /** What tells that a text may mean the parliament of less, or of more, than a country. */
  otherParliament: RegExp;
  /** The full names that a body, named without its country, may have with it. */
  spellings(body: string, owner: Owner): string[];
}

/** What the name engine has to know of a language. Dates have a descriptor of their own. */
export interface Language {
  lang: Lang;
  /** Inflected forms of a name, itself included. */
  nameForms(name: string, kind: NameKind): string[];
  /** Another way of writing the name of a place, with a dash: Süd-Sudan. */
  dashedName?(name: string): string | null;
  /** Inflected forms of an adjective of a country or city, itself included. */
  adjectiveForms(adjective: string): string[];
  /** Plurals and cases of a word for inhabitants, itself included. */
  demonymForms(demonym: string): string[];
  /** Forms of a noun for an office, itself included. */
  roleForms(noun: string, gender: 'male' | 'female' | 'any'): string[];
  /** Nouns are capitalised, so a capital tells little of a name. */
  nounsCapitalised: boolean;
  roleNouns: RoleNoun[];
  /** Lower-case words that stand before a name without being part of it: Herr, General, Sir. */
  titles: ReadonlySet<string>;
  /** Lower-case words that only people's names follow: Herr, Mrs, Senator. */
  honorifics: ReadonlySet<string>;
  /** Capitalised words that only people's names follow, too: General, Admirals. */
  ranks: ReadonlySet<string>;
  /** Lower-case words that no name consists of; a capitalised one begins a sentence. */
  functionWords: ReadonlySet<string>;
  /** Lower-case words between a role and whose it is: "Präsident der Ukraine", "president of Ukraine". */
  ofWords: ReadonlySet<string>;
  /** Lower-case pronouns and articles that show the gender of what they stand before. */
  feminine: ReadonlySet<string>;
  /** Lower-case articles that make a role one known person: der Präsident; not "die Präsidenten", "a president". */
  definite: Record<'male' | 'female', ReadonlySet<string>>;
  /** Lower-case words that make a role anybody: "ein Präsident", "any president". */
  indefinite: ReadonlySet<string>;
  /** Lower-case words that make a masculine role several people: "die Präsidenten", "alle Minister". Empty where forms tell. */
  plural: ReadonlySet<string>;
  /** Lower-case prepositions of where, where from and where to: in, nach, from. */
  locative: ReadonlySet<string>;
  /** What a text goes on with behind a city that it uses as a place: " police", "'s mayor". */
  behindCity: RegExp;
  /** What names of parties end in that other countries' parties have, too: "Communist Party". */
  party: RegExp;
  /** What stands before the name of a language, at the end of a text: "in ", "she speaks ", "ins ". */
  beforeTongue: RegExp;
  /** Lower-case prepositions that stand before a club, and before no state that it is called after: "bei Bayern". */
  atClub: ReadonlySet<string>;
  /** What reports on football matches say and others hardly. */
  matchTerms: RegExp;
  /** What follows a club's name: what only clubs have, and what joined to a city's name by a dash is a club's too. */
  sportRoles: { player: RegExp; official: RegExp };
  /** Lower-case nouns that a city's name follows: Stadt, city, town. */
  cityNouns: ReadonlySet<string>;
  /** Lower-case articles that no city and no surname takes: "vom Essen", "das Essen", "die Halle". Empty where articles tell nothing. */
  articles: ReadonlySet<string>;
  /** Those of them that ships take, and no city. */
  shipArticles: ReadonlySet<string>;
  /** Lower-case honorifics that stand before a given name alone: Sir Keir. */
  givenNameTitles: ReadonlySet<string>;
  /** Lower-case nouns that names are joined with into one word: Russlandexperte. */
  compoundHeads: readonly string[];
  /** Lower-case words before a role that deny it for the day: former, frühere, designierte, deputy. */
  notNow: ReadonlySet<string>;
  /** The beginning of lower-case nouns that only an office stands for whose title has them: "Kronprinz", "attorney general". */
  titled: RegExp;
  /** Lower-case nouns that are surnames or names of papers and companies too. */
  commonNouns: ReadonlySet<string>;
  /** A lower-case word behind which a common noun is the name of a paper or broadcaster: laut, Zeitung. */
  introducesMedia: RegExp;
  /** What says that a name is a network's: "posted" before it; "Auf" before and "schrieb" behind it; ", formerly" behind it. */
  publishedOn: { before: RegExp; on: RegExp; behind: RegExp; renamed: RegExp };
  /** Words before a role that say what somebody once was: "served as president". */
  servedAs: RegExp;
  /** Verbs behind a role that make it an office, and nobody in particular: "that the president is elected by parliament". */
  electedBehind: RegExp;
  /** Lower-case nouns that make a longer name with "of" and a place: "Golf von Mexiko", "University of Georgia". */
  headNouns: ReadonlySet<string>;
  /** Lower-case nouns for what every state has, which are no name with its own: "Government of Fiji". Empty where any noun may be one. */
  organsOfState: ReadonlySet<string>;
  /** Lower-case nouns that make a name of their own with the place right behind them: "Universität Zürich", "Brigade Litauen". */
  namesakeHeads: ReadonlySet<string>;
  /** Lower-case nouns for ships of a navy, whose name follows: "Flugzeugträger Abraham Lincoln". */
  warships: ReadonlySet<string>;
  /** A capitalised word and what follows it, where it is an adverb that is somebody's surname too: "Kurz vor elf". */
  adverbial: RegExp;
  /** Lower-case titles that are surnames too, and none before "of": King (of Pop). */
  royal: ReadonlySet<string>;
  /** Lower-case prepositions that places follow, and people hardly: in, aus. */
  within: ReadonlySet<string>;
  /** Lower-case nouns for the trades of people who are not known by what they do: Wirt, plumber. */
  trades: ReadonlySet<string>;
  /** What is called after people and named with them, beside institutions: Lane, pub. */
  calledAfterPeople: ReadonlySet<string>;
  /** What is called after people by their surnames alone. */
  eponyms: ReadonlySet<string>;
  /** Lower-case nouns before a name in quotation marks that is theirs: 'the film "Barcelona"'. Empty where any noun may be one. */
  bearers: ReadonlySet<string>;
  /** Lower-case adjectives of parties, which are no part of a name: "Senate Democratic leader". */
  partisan: ReadonlySet<string>;
  /** What behind a body's name makes it that of its committee: "House Ways and Means Committee". */
  committeeBehind: RegExp;
  /** Lower-case nouns before which an adjective of a country names no country: French fries. */
  proverbial: ReadonlySet<string>;
  /** Lower-case names that many states have for a body of theirs: Supreme Court, Senat. */
  stateBodies: ReadonlySet<string>;
  /** Lower-case words before a role that says what somebody was, and names nobody: "when Brown was PM". */
  copulas: ReadonlySet<string>;
  /** Lower-case nouns that describe an event with its place, and name none: war (in Sudan). */
  eventNouns: readonly string[];
  bodies: BodyNames;
  /** A place or its adjective, and a body that each has and that is no name by itself: "Russian military". */
  placesBody: RegExp;
  /** Verbs, as they follow their subject, of what governments do: "Moskau erklärte". */
  actVerbs: ReadonlySet<string>;
  /** Verbs of the past that do not end in -ed, where nouns are written small like them: "spoke". */
  strongVerbs: ReadonlySet<string>;
  /** Cuts an adjective made from a surname down to the surname, its first group: "trumpsche", "Trumpian". */
  personAdjective: RegExp;
}
