import type { Form, Kind } from '../annotate/annotation.ts';
import type { Locator } from '../map/locator.ts';
import type { Edtf, EntityId, FactKey, Lang, Source } from './entity.ts';
import type { Why } from './reasons.ts';

/** An office as a card shows it; `from` and `to` absent where not known or open. */
export interface OfficeLine {
  title: string;
  from?: Edtf;
  to?: Edtf;
}

/** Another entity that a card leads to. */
export interface CardLink {
  entity: EntityId;
  kind: Exclude<Kind, 'date'>;
  name: string;
  /** What it is, or for an event its date. */
  is: string;
}

export interface HappeningLine {
  date: Edtf;
  /** What happened; the office's title where `change` says what became of it. */
  text: string;
  /** An office won or lost, death, or the end of a body: the interface has the words (`since_took`, …). */
  change?: 'took' | 'left' | 'died' | 'dissolved';
}

/** A fact in words or as links, labelled by the interface: `fact_born`, `fact_signed`, … */
export type CardFact =
  | { key: FactKey | 'party' | 'founded' | 'dissolved' | 'outcome'; text: string }
  | { key: 'born' | 'died' | 'when'; date: Edtf }
  | { key: 'country' | 'capital' | 'where' | 'who' | 'partOf' | 'seat' | 'party' | 'next'; links: CardLink[] }
  | { key: 'inhabitants'; count: number };

interface CardBase {
  lang: Lang;
  /** Day the article was published, ISO 8601; absent where the page does not say: then nothing is "as of". */
  day?: string;
  name: string;
  facts: CardFact[];
  sources: Source[];
}

/** Background on an entity as of the article's day. */
export interface EntityCard extends CardBase {
  type: 'entity';
  entity: EntityId;
  kind: Exclude<Kind, 'date'>;
  /** One or two letters for the round mark of a person. */
  initials: string;
  is: string;
  about: string;
  /** Offices held on the article's day, most important first. */
  offices: OfficeLine[];
  /** Offices that had ended by the article's day, latest first. */
  earlier: OfficeLine[];
  /** What happened up to the article's day, oldest first. */
  before: HappeningLine[];
  /** What happened after the article's day, oldest first: offices won and lost included. */
  since: HappeningLine[];
  related: CardLink[];
  /** Where a place lies, or where an event took place; the background adds it. */
  map?: Locator;
  /** URL of the Wikipedia article in the card's language or in English. */
  readMore?: string;
  checked: string;
}

/** A known event that falls into a date mention's days, with at least one actor of the article. */
export interface DatedEvent extends CardLink {
  date: Edtf;
  text: string;
}

/** Background on a date. */
export interface DateCard extends CardBase {
  type: 'date';
  kind: 'date';
  /** EDTF of the days meant. */
  interval: Edtf;
  /** Whole days from the article's day to the first day meant (negative: before); absent unless a single day is meant. */
  distance?: number;
  events: DatedEvent[];
}

export type Card = EntityCard | DateCard;

/** What spoke for a link, or against it: the interface has the words (`why_country`, …). */
export interface Reason {
  why: Why;
  /** Below zero: against it. */
  weight: number;
  because?: string[];
}

/** Why a mention was linked as it was, for "Why this card?". */
export interface Reasons {
  form: Form;
  score: number;
  evidence: Reason[];
  runnersUp: { name: string; score: number }[];
}

/** An entity found by its name. */
export type SearchHit = Pick<Summary, 'key' | 'name' | 'line' | 'initials' | 'date'> & {
  kind: Exclude<Kind, 'date'>;
};

/** An event as the timeline shows it. */
export interface TimelineEvent {
  key: EntityId;
  name: string;
  date: Edtf;
}

/** A line in the panel. The panel words dates and distances. */
export interface Summary {
  /** Entity id, or `date:` and the EDTF interval. */
  key: string;
  kind: Kind;
  initials: string;
  /** For a date its EDTF. */
  name: string;
  /** The office on the day, or what it is; for a date the first event on it, or nothing. */
  line: string;
  /** When an event was; the days a date means. */
  date?: Edtf;
  /** Days from the article to a single day meant. */
  distance?: number;
  /** Where a place lies, in degrees; a country is shown as a whole. */
  at?: readonly [number, number];
  isCountry?: boolean;
  /** How often the article mentions it. */
  count: number;
  /** Higher: a reader is less likely to know it and it matters more here. */
  worth: number;
}
