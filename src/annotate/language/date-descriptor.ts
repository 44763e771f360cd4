/**
 * What the date grammar has to know of a language. The grammar itself knows no word of any language.
 *
 * Forms are a list, or a string divided by bars. A form is written as it is spelled, words and marks divided by spaces
 * ("v . Chr ."). Written small it stands for any
 * case; written with a capital it stands for the capitalised and the all-capital form only, which keeps "May" from "may".
 */
export type Forms = string | readonly string[];

export type Unit = 'Y' | 'M' | 'W' | 'D' | 'h' | 'm' | 's' | 'Q' | 'H' | 'WE' | 'DE' | 'CE' | 'S';
export type DayPart = 'MO' | 'MI' | 'AF' | 'EV' | 'NI' | 'DT';
export type Season = 'SP' | 'SU' | 'FA' | 'WI';
export type Mod =
  | 'START'
  | 'MID'
  | 'END'
  | 'APPROX'
  | 'MORE_THAN'
  | 'LESS_THAN'
  | 'EQUAL_OR_MORE'
  | 'EQUAL_OR_LESS'
  | 'BEFORE'
  | 'AFTER';

/** What a relative expression is counted from: the day of speech (publication) or the last date of the story. */
export type Origin = 'speech' | 'story';

export type FeastId =
  | 'new-year'
  | 'new-years-eve'
  | 'epiphany'
  | 'valentine'
  | 'carnival-monday'
  | 'shrove-tuesday'
  | 'ash-wednesday'
  | 'palm-sunday'
  | 'maundy-thursday'
  | 'good-friday'
  | 'holy-saturday'
  | 'easter'
  | 'easter-monday'
  | 'may-day'
  | 'ascension'
  | 'pentecost'
  | 'whit-monday'
  | 'corpus-christi'
  | 'independence-day'
  | 'swiss-national-day'
  | 'assumption'
  | 'german-unity'
  | 'reformation'
  | 'halloween'
  | 'all-saints'
  | 'all-souls'
  | 'st-martin'
  | 'st-nicholas'
  | 'christmas-eve'
  | 'christmas'
  | 'boxing-day'
  | 'labor-day'
  | 'memorial-day'
  | 'mlk-day'
  | 'presidents-day'
  | 'columbus-day'
  | 'veterans-day'
  | 'thanksgiving'
  | 'election-day'
  | 'mothers-day'
  | 'advent';

/** One meaning of a word or phrase. Words of several meanings are listed under each. */
export type Sense =
  /** `genitive`: a form that is another word too ("Mais"), and a month only as the genitive: "Ende des Mais". */
  | { cat: 'month'; month: number; abbreviated?: boolean; alsoName?: boolean; genitive?: boolean }
  /** `genitive`: a form that is the adverb "on Mondays" unless an article governs it: "des Montags". */
  | {
      cat: 'weekday';
      weekday: number;
      part?: DayPart;
      abbreviated?: boolean;
      alsoName?: boolean;
      genitive?: boolean;
    }
  | { cat: 'season'; season: Season; mod?: Mod; needsCue?: boolean }
  /** `adverb`: means the part of a day without any other word: "abends", "tonight". */
  /** `follows`: only behind a day ("heute früh"). */
  | { cat: 'part'; part: DayPart; mod?: Mod; adverb?: boolean; follows?: boolean }
  /** `needsYear`: an ordinal alone makes no date of it: the second half of a match. */
  | { cat: 'unit'; unit: Unit; plural: boolean; needsYear?: boolean }
  | { cat: 'number'; value: number }
  /** Twenty of "twenty-three". */
  | { cat: 'tens'; value: number }
  | { cat: 'hundred' }
  | { cat: 'fraction'; value: number }
  | { cat: 'ordinal'; value: number }
  /** Several, a few. */
  | { cat: 'vague' }
  | { cat: 'article'; definite: boolean }
  /** Day words and unit words that are relative by themselves: gestern, heuer, Vorjahr. */
  | {
      cat: 'relative';
      unit: Unit;
      shift: number;
      from: Origin;
      part?: DayPart;
      mod?: Mod;
      presentInStory?: boolean;
      /** Never a noun: with a capital within the sentence it is another word ("Guten Morgen"). */
      adverb?: boolean;
    }
  /** Adjectives of time: letzter, nächster, dieser. `spans`: with a count it means a stretch ("last three years"); `stretch`: without one too ("the past year"), or only behind an article ("the last year", but "last year"). `first`: known only where the text tells when it began. `fresh`: early in a unit it means that one: "the new year". */
  | {
      cat: 'which';
      shift: number;
      from: Origin;
      spans?: boolean;
      present?: boolean;
      stretch?: boolean | 'behind-article';
      first?: boolean;
      fresh?: boolean;
    }
  /** `loose`: it belongs to months and years only: "earlier this year", but "earlier [this week]". */
  | { cat: 'edge'; mod?: Mod; loose?: boolean }
  /** Jahresende, year-end. */
  | { cat: 'edge-unit'; unit: Unit; mod: Mod }
  /** `years`: before years only, since elsewhere it is a preposition. */
  | { cat: 'approx'; mod?: Mod; years?: boolean }
  /** After a duration: "ago", "später". */
  /** `final`: only where nothing follows that it could govern ("two days before."). */
  | { cat: 'counted'; sign: 1 | -1; from: Origin; final?: boolean }
  /** After a unit with an article: "der Tag darauf", "the day before". */
  | { cat: 'adjoined'; sign: 1 | -1; final?: boolean }
  /** Before a duration: "vor drei Jahren". */
  /** `behindDay`: only behind a day, since elsewhere it may mean within: "Freitag in einer Woche". */
  | { cat: 'counting'; sign: 1 | -1; behindDay?: boolean }
  | { cat: 'every' }
  | { cat: 'frequency'; value: string; quant: string }
  | { cat: 'times'; value: number }
  /** `alone`: a set even without saying how often. */
  | { cat: 'per'; alone?: boolean }
  | { cat: 'clock' }
  | { cat: 'meridiem'; pm: boolean }
  | { cat: 'zone'; offset: string }
  | { cat: 'hour-point'; hour: number }
  /** "halb" (-30), "quarter past" (15), before an hour. */
  | { cat: 'to-hour'; minutes: number }
  /** `unit`: the week or weekend that the feast lies in: Karwoche. `national`: other countries have another of that name: Independence Day. `near`: by itself it is meant only so many days from the day of speech. */
  | { cat: 'feast'; feast: FeastId; unit?: 'W' | 'WE'; national?: boolean; near?: number }
  /** `years`: the word for years is in it: Siebzigerjahre. */
  | { cat: 'decade'; decade: number; years?: boolean }
  | { cat: 'era'; bc: boolean }
  /** Before its year: AD 79. */
  | { cat: 'era-before' }
  | {
      cat: 'reference';
      value: 'PRESENT_REF' | 'PAST_REF' | 'FUTURE_REF';
      in?: 'news' | 'narrative';
      prefix?: boolean;
      /** Only before what it goes with: "his current wife", but "the current was strong". */
      attributive?: boolean;
    }
  | { cat: 'connector'; range: boolean; pair?: boolean }
  | { cat: 'of' }
  /**
   * Prepositions of time. `cue`: which way a bare weekday lies after it; `arranges`: a day after it is one that something is
   * arranged for: "called a strike for Monday"; `clock`: 20:30 after it is a time; `attributive`:
   * something is called by the date after it ("der Vertrag vom 3. März").
   */
  | {
      cat: 'preposition';
      cue?: 'past' | 'future';
      arranges?: boolean;
      clock?: boolean;
      attributive?: boolean;
    }
  /** A preposition after which a bare unit says how long: "for years", but "a matter of days". */
  | { cat: 'how-long' }
  /**
   * A preposition after which a day of the month may stand by itself: "on the 15th", but "in the 15th". `plain`: it says
   * no more than that something falls on the day.
   */
  | { cat: 'on-day'; plain?: boolean }
  /** Before a part of the day it makes a time: "am Abend", "in the morning". */
  | { cat: 'at' }
  /** A whole expression in itself. */
  | {
      cat: 'fixed';
      type: 'DATE' | 'TIME' | 'DURATION' | 'SET';
      value: string;
      mod?: Mod;
    }
  /** An adjective or adverb of duration with its number in it or before it: "zweitägig", "wochenlang". */
  | { cat: 'lasting'; unit: Unit; count?: number; vague?: boolean; age?: boolean }
  | { cat: 'long' }
  /** Q of Q3. */
  | { cat: 'quarter-sign' }
  /** Joined to a year: "pre-1967", "post-1945". */
  | { cat: 'year-prefix'; mod: Mod }
  /** Between a duration and a date: "two days before" Christmas. `ahead`: a day after it is one to come: "a week from" Friday. */
  /** `loose`: of a weekday it says no more than that it lies on that side: "on Friday ahead of" Christmas. */
  | { cat: 'beside'; sign: 1 | -1; ahead?: boolean; loose?: boolean };

export type Cat = Sense['cat'];

export interface DateDescriptor {
  lang: string;
  /** All words of the language that dates are made of. */
  words: readonly (readonly [Forms, Sense])[];
  order: {
    /** "May 3, 2018" is a date. */
    monthFirst: boolean;
    /** 3/5/2018 is the third of May, or March the fifth. */
    slash: 'dmy' | 'mdy';
    /** A day number may carry a dot: "3. Mai". */
    dayDot: boolean;
    /** 20.30 is a clock time. */
    clockDot: boolean;
    /** A definite article after a preposition belongs to the expression: in "den vergangenen Jahren". */
    articleBelongs: boolean;
    /** Decades in two figures need the word for years: "80er Jahre", but "the 80s". */
    decadeNeedsUnit: boolean;
    /** What annotators of the language write for a decade's last figure: "the 1960s" is 196X; nothing where it is 196. */
    decadeMark?: string;
    /** Round hundreds are a century, not its first decade: the 1800s. */
    hundredsAreCentury?: boolean;
    /** Durations in decades and centuries are printed in years: P20Y, else P2DE. */
    agesInYears?: boolean;
    /** Endings of ordinal figures: 3rd. */
    ordinalEndings: readonly string[];
    /** Endings of figures for decades: 1980er, 1980s. */
    decadeEndings: readonly string[];
  };
  tense: {
    past: ReadonlySet<string>;
    future: ReadonlySet<string>;
    present: ReadonlySet<string>;
    /** Infinitives that tell of what is to come where they are the clause's verb: "ministers meet", but "flew in to meet". */
    finite?: ReadonlySet<string>;
    /** Words of the past that may be the present or tell of what was still to come: "set", "hat", "sollte". */
    unsurePast: ReadonlySet<string>;
    /** What makes an infinitive, and the words before it that then tell of what is to come: "is to meet", "were to meet". */
    infinitive?: { mark: string; after: ReadonlySet<string> };
    /** Words of the future that tell of the past where they are negated: "could not be reached". */
    pastIfNegated?: ReadonlySet<string>;
    negations?: ReadonlySet<string>;
    /** Participles that end a clause and make its present auxiliary a perfect. */
    perfect?: ReadonlySet<string>;
    /** Endings of regular past forms. */
    pastEndings: readonly string[];
    /** Endings of present forms, where a word beside the date is the sentence's verb: "Am Freitag eröffnet …". */
    presentEndings?: readonly string[];
    /** Words that end like that and are no verbs. */
    noVerbs?: ReadonlySet<string>;
    /** The ending that makes an attribute of a day, in tokens: "Friday's talks". It is tied to its noun, not to the clause. */
    possessive?: readonly string[];
    /** The present tense tells of what is to come: "am Montag beginnt der Prozess". */
    presentIsFuture: boolean;
  };
  /** What makes a number or a word no date. All small. */
  not: {
    /** Words after a four-digit figure that make it a sum. */
    afterYear: ReadonlySet<string>;
    /** Words before a four-digit figure that make it a number or a brand. */
    beforeYear: ReadonlySet<string>;
    /** Words that end the name of a street, where its number stands ahead of it: 1600 Pennsylvania Avenue. */
    streets?: ReadonlySet<string>;
    /** Words before a weekday or month that make it a person's name: Frau, Theresa. */
    beforeName: ReadonlySet<string>;
    /** Words before a duration that make it an age: "ab 16 Jahren". */
    beforeDuration: ReadonlySet<string>;
    /** Words before "last" that make it a verb where a count follows: "will last two days". */
    beforeStretch?: ReadonlySet<string>;
    /** Words before a decade that make it a time of life, or a temperature: in his sixties, in the low 60s. */
    beforeDecade: ReadonlySet<string>;
    /** Words before a feast that make it that of another calendar: Orthodox Easter, Lunar New Year. */
    beforeFeast?: ReadonlySet<string>;
    /** Words beside a quarter that make it one of a year that does not begin in January: fiscal. */
    besideQuarter?: ReadonlySet<string>;
    /** Words after a duration that make it an age: alt, old. */
    afterDuration: ReadonlySet<string>;
    /** Nouns that a capitalised duration before them makes the name of an event: Hundred Years' War. */
    afterNamingDuration?: ReadonlySet<string>;
  };
  /** Every noun is capitalised: a capitalised word after a round figure is what is counted. */
  nounsCapitalised: boolean;
}
