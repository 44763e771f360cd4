import { createHash } from 'node:crypto';
import { type Fact, identity } from './facts.ts';

/**
 * Some of the facts that nobody else has checked, by chance: nobody picks them, and the same seed draws the same ones again as
 * long as they stand.
 */
export function drawFacts(
  facts: readonly Fact[],
  checked: readonly Fact[],
  { count, seed }: { count: number; seed: string },
): Fact[] {
  const known = new Set(checked.map(identity));
  return facts
    .filter((fact) => !known.has(identity(fact)))
    .map((fact) => ({ fact, place: digest(`${seed}\n${identity(fact)}`) }))
    .sort((a, b) => (a.place < b.place ? -1 : 1))
    .slice(0, count)
    .map(({ fact }) => fact);
}

const digest = (text: string): string => createHash('sha256').update(text).digest('hex');
