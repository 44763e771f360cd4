import type { DateReading } from './dates/reading.ts';

/** What a mention stands for. */
export type Kind = 'person' | 'organisation' | 'place' | 'event' | 'date';

/** How a mention is worded. */
export type Form = 'name' | 'short' | 'adjective' | 'compound' | 'role' | 'contextual';

/** One reason for (positive weight) or against (negative weight) a link, as the scorer counted it. */
export interface Evidence {
  feature: string;
  weight: number;
  /** What in the article or the data set the reason rests on: entity ids or a piece of the text. */
  because?: string[];
}

/** A stretch of the text that Dossier knows something about. */
export interface Annotation {
  /** UTF-16 offset of the first code unit in the article's text. */
  start: number;
  /** UTF-16 offset after the last code unit. */
  end: number;
  /** `text.slice(start, end)`, to the letter. */
  text: string;
  kind: Kind;
  form: Form;
  /** The entity's id in the data set; absent for dates. */
  entity?: string;
  /** Present on dates only. */
  date?: DateReading;
  /** How sure the linker is, 0 to 1. */
  score: number;
  evidence?: Evidence[];
  /** Entities that were considered and not chosen, best first. */
  runnersUp?: { entity: string; score: number }[];
}
