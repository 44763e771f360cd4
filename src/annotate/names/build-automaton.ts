import { SYMBOLS } from '../text/fold.ts';
import { type Automaton, packEdge } from './automaton.ts';

interface State {
  /** Symbols in rising order, each with the state it leads to. */
  symbols: number[];
  targets: State[];
  final: boolean;
  /** Names reachable from here, this one's end included; set when frozen. */
  names: number;
  /** Set when the state was written out: index of its first edge. */
  at: number;
  id: number;
}

/**
 * Builds the automaton from folded keys (see `foldKey`), which must be sorted, distinct and not empty. The number that
 * `scan` reports for a key is its index here. Throws RangeError where the keys are not in order.
 */
export function buildAutomaton(keys: readonly string[]): Automaton {
  let states = 0;
  const fresh = (): State => ({ symbols: [], targets: [], final: false, names: 0, at: 0, id: states++ });
  const root = fresh();
  const register = new Map<string, State>();
  const path: State[] = [root];

  const freeze = (state: State): State => {
    state.names = (state.final ? 1 : 0) + state.targets.reduce((sum, target) => sum + target.names, 0);
    const signature = `${state.final ? 1 : 0}:${state.symbols.map((s, i) => `${s}>${state.targets[i]!.id}`).join(',')}`;
    const known = register.get(signature);
    if (known) return known;
    register.set(signature, state);
    return state;
  };
  const freezeBelow = (depth: number) => {
    while (path.length > depth + 1) {
      const frozen = freeze(path.pop()!);
      const parent = path[path.length - 1]!;
      parent.targets[parent.targets.length - 1] = frozen;
    }
  };

  let previous = '';
  for (const key of keys) {
    if (key <= previous) throw new RangeError(`names must be sorted and distinct: ${JSON.stringify(key)}`);
    let shared = 0;
    while (shared < previous.length && previous.charCodeAt(shared) === key.charCodeAt(shared)) shared++;
    freezeBelow(shared);
    for (let i = shared; i < key.length; i++) {
      const next = fresh();
      const parent = path[path.length - 1]!;
      parent.symbols.push(key.charCodeAt(i));
      parent.targets.push(next);
      path.push(next);
    }
    path[path.length - 1]!.final = true;
    previous = key;
  }
  freezeBelow(0);
  return layOut(root);
}

/** Writes states breadth first. Edge 0 stays unused, so that a target of 0 means "none". */
function layOut(root: State): Automaton {
  const edges: number[] = [0];
  const skipped: number[] = [0];
  const heads = new Uint32Array(SYMBOLS);
  const order: State[] = [];
  const reserve = (state: State) => {
    if (state.at !== 0 || state.symbols.length === 0) return;
    state.at = edges.length;
    for (let i = 0; i < state.symbols.length; i++) edges.push(0);
    order.push(state);
  };
  reserve(root);
  for (let i = 0; i < order.length; i++) {
    const state = order[i]!;
    for (const target of state.targets) reserve(target);
    // The end of a name at this state is counted by the walk, so only earlier siblings are skipped here.
    let before = 0;
    state.symbols.forEach((symbol, k) => {
      const target = state.targets[k]!;
      const edge = state.at + k;
      edges[edge] = packEdge(symbol, k === state.symbols.length - 1, target.final, target.at);
      skipped[edge] = before;
      before += target.names;
    });
  }
  root.symbols.forEach((symbol, k) => {
    heads[symbol] = root.at + k + 1;
  });
  if (edges.length >= 1 << 24) throw new RangeError(`too many names: ${edges.length} edges`);
  return { edges: Uint32Array.from(edges), skipped: Uint32Array.from(skipped), heads };
}
