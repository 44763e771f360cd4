import { SYMBOLS } from '../text/fold.ts';
import type { Automaton } from './automaton.ts';

/**
 * The automaton as a file has it. States lie breadth first, so most edges lead to the state that comes next in the file;
 * only the others, which several edges lead to, have an address written out. Three bytes in planes compress best.
 */
export interface PackedAutomaton {
  /** Symbol and flags of each edge, as they lie in `automaton.ts`. */
  symbols: Uint8Array;
  /** Two bits for each edge: where it leads. */
  ways: Uint8Array;
  /** Addresses written out: all low bytes, all middle ones, all high ones. */
  targets: Uint8Array;
  /** For each edge but the last of its state: how many names go over it. */
  counts: Uint16Array;
}

const NOWHERE = 0;
const NEXT = 1;
const WRITTEN = 2;
const LAST = 0x40;

export function packAutomaton({ edges, skipped }: Pick<Automaton, 'edges' | 'skipped'>): PackedAutomaton {
  const symbols = new Uint8Array(edges.length);
  const ways = new Uint8Array((edges.length + 3) >> 2);
  const written: number[] = [];
  const counts: number[] = [];
  let furthest = 0;
  edges.forEach((edge, i) => {
    symbols[i] = edge & 0xff;
    const target = edge >>> 8;
    let way = target === 0 ? NOWHERE : NEXT;
    if (target > furthest) furthest = target;
    else if (target !== 0) {
      way = WRITTEN;
      written.push(target);
    }
    ways[i >> 2]! |= way << ((i & 3) * 2);
    if (i > 0 && (edge & LAST) === 0) counts.push(skipped[i + 1]! - skipped[i]!);
  });
  const targets = new Uint8Array(written.length * 3);
  written.forEach((target, i) => {
    for (let plane = 0; plane < 3; plane++)
      targets[plane * written.length + i] = (target >>> (plane * 8)) & 0xff;
  });
  if (counts.some((count) => count >= 1 << 16)) throw new RangeError('too many names begin alike');
  return { symbols, ways, targets, counts: Uint16Array.from(counts) };
}

/**
 * The automaton in memory. The first answer of a background that the browser has just started waits for this, while nothing of it is
 * compiled yet: hence one plain loop, and no more room than what is kept.
 */
export function unpackAutomaton({ symbols, ways, targets, counts }: PackedAutomaton): Automaton {
  const { length } = symbols;
  const edges = new Uint32Array(length);
  const skipped = new Uint32Array(length);
  const written = targets.length / 3;
  let next = endOfState(symbols, 1);
  let used = 0;
  let counted = 0;
  let names = 0;
  for (let i = 1; i < length; i++) {
    const way = (ways[i >> 2]! >> ((i & 3) * 2)) & 3;
    let target = 0;
    if (way === NEXT) {
      target = next;
      next = endOfState(symbols, next);
    } else if (way === WRITTEN) {
      target = targets[used]! | (targets[written + used]! << 8) | (targets[2 * written + used]! << 16);
      used++;
    }
    const symbol = symbols[i]!;
    edges[i] = (target << 8) | symbol;
    skipped[i] = names;
    names = (symbol & LAST) === 0 ? names + counts[counted++]! : 0;
  }
  return { edges, skipped, heads: headsOf(edges) };
}

/** The first edge behind the state that begins at `start`. */
function endOfState(symbols: Uint8Array, start: number): number {
  let at = start;
  while (at < symbols.length && (symbols[at]! & LAST) === 0) at++;
  return at + 1;
}

/** The root is the state that lies first. */
function headsOf(edges: Uint32Array): Uint32Array {
  const heads = new Uint32Array(SYMBOLS);
  for (let edge = 1; edge < edges.length; edge++) {
    heads[edges[edge]! & 0x3f] = edge + 1;
    if (edges[edge]! & LAST) break;
  }
  return heads;
}
