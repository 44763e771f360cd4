import { type Folded, isWordSymbol, SYMBOLS } from '../text/fold.ts';

/**
 * A minimal acyclic automaton over folded names (Daciuk et al. 2000, "Incremental construction of minimal acyclic
 * finite-state automata"), as it lies in memory. A state is a run of edges; an edge is
 *
 *     bits 0–5 symbol · bit 6 last edge of its state · bit 7 a name ends here · bits 8–31 first edge of the target (0: none)
 *
 * `skipped[e]` counts the names that sort before edge `e` within its state, so that a walk adds up to the name's number
 * (minimal perfect hashing, Lucchesi & Kowaltowski 1993). `heads` maps a first symbol to its edge.
 */
export interface Automaton {
  edges: Uint32Array;
  skipped: Uint32Array;
  /** Root edge by symbol, plus one; 0: no name begins so. */
  heads: Uint32Array;
}

const SYMBOL = 0x3f;
const LAST = 0x40;
const FINAL = 0x80;

export function packEdge(symbol: number, last: boolean, final: boolean, target: number): number {
  return ((target << 8) | (final ? FINAL : 0) | (last ? LAST : 0) | symbol) >>> 0;
}

const pairsOf = new WeakMap<Automaton, Uint32Array>();

/**
 * Second edge by the first two symbols, plus one; 0: no name begins so. States near the root have many edges, and nearly every
 * word of a text ends its walk there: the table spares it the search. Made once, from some thousand edges.
 */
function pairs(automaton: Automaton): Uint32Array {
  const known = pairsOf.get(automaton);
  if (known) return known;
  const { edges, heads } = automaton;
  const table = new Uint32Array(SYMBOLS * SYMBOLS);
  heads.forEach((head, first) => {
    let edge = head === 0 ? 0 : edges[head - 1]! >>> 8;
    while (edge !== 0) {
      table[first * SYMBOLS + (edges[edge]! & SYMBOL)] = edge + 1;
      edge = (edges[edge]! & LAST) !== 0 ? 0 : edge + 1;
    }
  });
  pairsOf.set(automaton, table);
  return table;
}

/**
 * Calls `found` for every name that begins at a word start and ends at a word end, shorter ones before longer ones of the
 * same start. `found` gets symbol positions and the name's number.
 */
export function scan(
  automaton: Automaton,
  text: Folded,
  found: (from: number, to: number, name: number) => void,
): void {
  const { edges, skipped, heads } = automaton;
  const { symbols, length } = text;
  const seconds = pairs(automaton);
  let previousIsWord = false;
  for (let from = 0; from < length; from++) {
    const first = symbols[from]!;
    const isWord = isWordSymbol(first);
    const starts = isWord && !previousIsWord;
    previousIsWord = isWord;
    if (!starts) continue;
    const head = heads[first]!;
    if (head === 0) continue;
    let number = skipped[head - 1]!;
    let position = from + 1;
    const second = position < length ? symbols[position]! : 0;
    if ((edges[head - 1]! & FINAL) !== 0) {
      if (!isWordSymbol(second)) found(from, position, number);
      number++;
    }
    let edge = position < length ? seconds[first * SYMBOLS + second]! : 0;
    if (edge === 0) continue;
    edge--;
    for (;;) {
      const packed = edges[edge]!;
      number += skipped[edge]!;
      position++;
      if ((packed & FINAL) !== 0) {
        const next = position < length ? symbols[position]! : 0;
        if (!isWordSymbol(next) || !isWordSymbol(symbols[position - 1]!)) found(from, position, number);
        number++;
      }
      const target = packed >>> 8;
      if (target === 0 || position >= length) break;
      const wanted = symbols[position]!;
      edge = target;
      // Edges stand in rising order of their symbols.
      while ((edges[edge]! & SYMBOL) < wanted && (edges[edge]! & LAST) === 0) edge++;
      if ((edges[edge]! & SYMBOL) !== wanted) break;
    }
  }
}

/**
 * The names that begin with a folded key: numbers from `first` up to, not including, `end`, since names are numbered in the
 * order they sort in. `whole`: the key itself is one, the first.
 * @param total how many names there are
 */
export function namesFrom(
  { edges, skipped, heads }: Automaton,
  key: string,
  total: number,
): { first: number; end: number; whole: boolean } {
  const none = { first: 0, end: 0, whole: false };
  let edge = (heads[key.charCodeAt(0)] ?? 0) - 1;
  if (edge < 0) return none;
  let first = 0;
  let end = total;
  for (let position = 0; ; position++) {
    const packed = edges[edge]!;
    if ((packed & LAST) === 0) end = first + skipped[edge + 1]!;
    first += skipped[edge]!;
    const whole = (packed & FINAL) !== 0;
    if (position === key.length - 1) return { first, end, whole };
    if (whole) first++;
    edge = packed >>> 8;
    if (edge === 0) return none;
    const wanted = key.charCodeAt(position + 1);
    while ((edges[edge]! & SYMBOL) !== wanted) {
      if ((edges[edge]! & LAST) !== 0) return none;
      edge++;
    }
  }
}

/** The number of a folded key, or -1. For tests and tools. */
export function numberOf(automaton: Automaton, key: string): number {
  const symbols = Uint8Array.from(key, (char) => char.charCodeAt(0));
  let answer = -1;
  const text = { symbols, at: new Uint32Array(0), length: symbols.length };
  scan(automaton, text, (from, to, name) => {
    if (from === 0 && to === symbols.length) answer = name;
  });
  return answer;
}
