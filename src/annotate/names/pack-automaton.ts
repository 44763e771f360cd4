import { inPlanes } from '../../knowledge/planes.ts';
import { SYMBOLS } from '../text/fold.ts';
import type { Automaton } from './automaton.ts';

/**
 * The automaton as a file has it. States lie breadth first, so most edges lead to the state that comes next in the file. Where
 * several edges lead to a state, the first marks it, and the others tell the how manieth of these states it is. Numbers of two
 * bytes stand in planes.
 */
export interface PackedAutomaton {
  /** Symbol and flags of each edge, as they lie in `automaton.ts`. */
  symbols: Uint8Array;
  /** Two bits for each edge: where it leads. */
  ways: Uint8Array;
  /** For each edge that leads to a state which was marked before: its number among these. */
  targets: Uint8Array;
  /** For each edge but the last of its state: how many names go over it. */
  counts: Uint8Array;
}

const NOWHERE = 0;
const NEXT = 1;
const MARKED_BEFORE = 2;
const NEXT_AND_MARKED = 3;
const LAST = 0x40;

export function packAutomaton({ edges, skipped }: Pick<Automaton, 'edges' | 'skipped'>): PackedAutomaton {
  const symbols = new Uint8Array(edges.length);
  const ways = new Uint8Array((edges.length + 3) >> 2);
  const shared = sharedIn(edges);
  const marked = new Map<number, number>();
  const targets: number[] = [];
  const counts: number[] = [];
  let furthest = 0;
  edges.forEach((edge, i) => {
    symbols[i] = edge & 0xff;
    const target = edge >>> 8;
    let way = target === 0 ? NOWHERE : NEXT;
    if (target > furthest) {
      furthest = target;
      if (shared.has(target)) {
        way = NEXT_AND_MARKED;
        marked.set(target, marked.size);
      }
    } else if (target !== 0) {
      way = MARKED_BEFORE;
      targets.push(marked.get(target)!);
    }
    ways[i >> 2]! |= way << ((i & 3) * 2);
    if (i > 0 && (edge & LAST) === 0) counts.push(skipped[i + 1]! - skipped[i]!);
  });
  return { symbols, ways, targets: packShorts(targets), counts: packShorts(counts) };
}

/** States that several edges lead to. */
function sharedIn(edges: Uint32Array): Set<number> {
  const reached = new Set<number>();
  const shared = new Set<number>();
  for (const edge of edges) {
    const target = edge >>> 8;
    if (reached.has(target)) shared.add(target);
    reached.add(target);
  }
  return shared;
}

/** Throws RangeError where a number needs more than two bytes. */
function packShorts(numbers: readonly number[]): Uint8Array {
  if (numbers.some((number) => number >= 1 << 16)) throw new RangeError('too many names begin or end alike');
  return inPlanes(Uint16Array.from(numbers));
}

/**
 * The automaton in memory. The first answer of a background that the browser has just started waits for this, while nothing of it is
 * compiled yet: hence one plain loop, and no more room than what is kept.
 */
export function unpackAutomaton({ symbols, ways, targets, counts }: PackedAutomaton): Automaton {
  const { length } = symbols;
  const edges = new Uint32Array(length);
  const skipped = new Uint32Array(length);
  const marked: number[] = [];
  const written = targets.length / 2;
  const counting = counts.length / 2;
  let next = endOfState(symbols, 1);
  let used = 0;
  let counted = 0;
  let names = 0;
  for (let i = 1; i < length; i++) {
    const way = (ways[i >> 2]! >> ((i & 3) * 2)) & 3;
    let target = 0;
    if (way === NEXT || way === NEXT_AND_MARKED) {
      target = next;
      next = endOfState(symbols, next);
      if (way === NEXT_AND_MARKED) marked.push(target);
    } else if (way === MARKED_BEFORE) {
      target = marked[targets[used]! | (targets[written + used]! << 8)]!;
      used++;
    }
    const symbol = symbols[i]!;
    edges[i] = (target << 8) | symbol;
    skipped[i] = names;
    if ((symbol & LAST) === 0) {
      names += counts[counted]! | (counts[counting + counted]! << 8);
      counted++;
    } else names = 0;
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
