import * as fc from 'fast-check';
import { articles } from './articles.ts';
import { datasets } from './datasets.ts';
import { files } from './files.ts';
import { messages } from './messages.ts';
import { settings } from './settings.ts';
import { texts } from './texts.ts';

/** Something that must hold whatever comes in. */
export interface Fuzz {
  name: string;
  /** How many of a hundred cases it gets: what is slow gets few. */
  share: number;
  property: fc.IAsyncProperty<[unknown]> | fc.IAsyncProperty<unknown>;
}

/** Made anew each time, as some read files or compile a small data set first. */
export async function everyFuzz(): Promise<Fuzz[]> {
  return [await texts(), await datasets(), await files(), await messages(), settings(), articles()];
}

/** Runs one with its share of so many cases. Throws with the smallest case that fails, and the seed that repeats it. */
export function run({ share, property }: Fuzz, cases: number, seed: number): Promise<void> {
  return fc.assert(property as fc.IAsyncProperty<unknown>, {
    seed,
    numRuns: Math.ceil((cases * share) / 100),
  });
}
