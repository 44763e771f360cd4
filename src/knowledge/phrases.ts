import { shortsFrom } from './planes.ts';

/**
 * Texts that repeat each other, as numbers: of letters, and of phrases, each of which is two numbers (byte pair encoding,
 * Gage 1994). About as small as deflated, but each text is spelled by itself: nothing is unpacked beforehand. The highest
 * numbers stand for the texts themselves, from `LAST` downward: a text refers to another by it.
 */
export interface PackedTexts {
  /** Numbered from 1: so is each text's `END` told from them while they are packed. */
  letters: Uint16Array;
  /** The first number of each phrase, less that of the phrase before, modulo 2¹⁶, in planes; phrases follow the letters. */
  steps: Uint8Array;
  /** The second number of each phrase, in planes. */
  seconds: Uint8Array;
  /** Those of all texts, one after the other, in planes. */
  numbers: Uint8Array;
  /** How many numbers each text has. */
  lengths: Uint8Array;
}

/** Where every so manieth text begins is known; the lengths from there are added up to find one. */
const STRIDE = 16;

/** So deep may phrases lie within each other. */
export const DEEPEST = 255;

/** The number that refers to the first text. */
export const LAST = 0xffff;

const decoder = new TextDecoder('utf-16le');

export class SpelledTexts {
  /** Room for one text, taken again for the next. */
  private room = new Uint16Array(1 << 12);
  /** What is left of a phrase, the next on top. */
  private readonly left = new Uint16Array(DEEPEST + 1);

  private constructor(
    private readonly packed: PackedTexts,
    /** The first number of each phrase. */
    private readonly firsts: Uint16Array,
    /** Where every `STRIDE`th text begins. */
    private readonly anchors: Uint32Array,
  ) {}

  static open(packed: PackedTexts): SpelledTexts {
    return new SpelledTexts(packed, summedUp(shortsFrom(packed.steps)), anchorsOf(packed.lengths));
  }

  /** Another reader of the same texts, which can read one while this one does. */
  again(): SpelledTexts {
    return new SpelledTexts(this.packed, this.firsts, this.anchors);
  }

  get length(): number {
    return this.packed.lengths.length;
  }

  /**
   * @param spell what a text has where it refers to another, by the other's index; to read that one it needs another reader
   */
  at(index: number, spell: (index: number) => string): string {
    const { letters, seconds, numbers, lengths } = this.packed;
    const { firsts, left } = this;
    const all = numbers.length >> 1;
    const first = letters.length + 1;
    const references = LAST - lengths.length;
    const start = this.startOf(index);
    const end = start + lengths[index]!;
    let { room } = this;
    let length = 0;
    for (let at = start; at < end; at++) {
      left[0] = numbers[at]! | (numbers[all + at]! << 8);
      let top = 0;
      while (top >= 0) {
        const number = left[top]!;
        if (number > references) {
          const referred = spell(LAST - number);
          while (length + referred.length > room.length) room = this.grow();
          for (let i = 0; i < referred.length; i++) room[length++] = referred.charCodeAt(i);
          top--;
        } else if (number >= first) {
          const phrase = number - first;
          left[top] = seconds[phrase]! | (seconds[firsts.length + phrase]! << 8);
          left[++top] = firsts[phrase]!;
        } else {
          if (length === room.length) room = this.grow();
          room[length++] = letters[number - 1]!;
          top--;
        }
      }
    }
    return decoder.decode(room.subarray(0, length));
  }

  private startOf(index: number): number {
    const { lengths } = this.packed;
    let start = this.anchors[Math.floor(index / STRIDE)]!;
    for (let at = index - (index % STRIDE); at < index; at++) start += lengths[at]!;
    return start;
  }

  private grow(): Uint16Array<ArrayBuffer> {
    const larger = new Uint16Array(this.room.length * 2);
    larger.set(this.room);
    this.room = larger;
    return larger;
  }
}

function summedUp(steps: Uint16Array): Uint16Array {
  for (let i = 1; i < steps.length; i++) steps[i]! += steps[i - 1]!;
  return steps;
}

function anchorsOf(lengths: Uint8Array): Uint32Array {
  const anchors = new Uint32Array(Math.ceil(lengths.length / STRIDE));
  let start = 0;
  for (let i = 0; i < lengths.length; i++) {
    if (i % STRIDE === 0) anchors[i / STRIDE] = start;
    start += lengths[i]!;
  }
  return anchors;
}
