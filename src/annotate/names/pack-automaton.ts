import { SYMBOLS } from '../text/fold.ts';
import { type Automaton, packEdge } from './automaton.ts';

/**
 * The automaton as a file has it. States lie breadth first, so most edges lead to the state that comes next in the file;
 * only the others, which several edges lead to, have an address written out. Three bytes in planes compress best.
 */
export interface PackedAutomaton {
  /** Symbol and flags of each edge, as in `automaton.ts`. */
  symbols: Uint8Array;
  /** Two bits for each edge: where it leads. */
  ways: Uint8Array;
  /** Addresses written out: all low bytes, all middle ones, all high ones. */
  targets: Uint8Array;
}

const NOWHERE = 0;
const NEXT = 1;
const WRITTEN = 2;
const LAST = 0x40;
const FINAL = 0x80;

export function packAutomaton({ edges }: Pick<Automaton, 'edges'>): PackedAutomaton {
  const symbols = new Uint8Array(edges.length);
  const ways = new Uint8Array((edges.length + 3) >> 2);
  const written: number[] = [];
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
  });
  const targets = new Uint8Array(written.length * 3);
  written.forEach((target, i) => {
    for (let plane = 0; plane < 3; plane++)
      targets[plane * written.length + i] = (target >>> (plane * 8)) & 0xff;
  });
  return { symbols, ways, targets };
}

/** The automaton in memory, with the heads and the counts of names that follow from its edges. */
export function unpackAutomaton({ symbols, ways, targets }: PackedAutomaton): Automaton {
  const { length } = symbols;
  const edges = new Uint32Array(length);
  const written = targets.length / 3;
  let next = endOfState(symbols, 1);
  let used = 0;
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
    edges[i] = packEdge(symbols[i]! & 0x3f, (symbols[i]! & LAST) !== 0, (symbols[i]! & FINAL) !== 0, target);
  }
  return { edges, skipped: skippedNames(edges), heads: headsOf(edges) };
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

/** For each edge the names that sort before it within its state. */
function skippedNames(edges: Uint32Array): Uint32Array {
  const skipped = new Uint32Array(edges.length);
  /** Names below the state at an address, plus one; 0 where not counted yet. */
  const below = new Uint32Array(edges.length);
  // As deep as the longest name is long.
  const count = (state: number): number => {
    if (below[state] !== 0) return below[state]! - 1;
    let names = 0;
    for (let edge = state; ; edge++) {
      skipped[edge] = names;
      const packed = edges[edge]!;
      const target = packed >>> 8;
      names += (packed & FINAL ? 1 : 0) + (target === 0 ? 0 : count(target));
      if (packed & LAST) break;
    }
    below[state] = names + 1;
    return names;
  };
  if (edges.length > 1) count(1);
  return skipped;
}
