import { shortAt, wordAt } from './planes.ts';

/**
 * Texts that repeat each other, as numbers: of letters, and of phrases, each of which is two numbers (byte pair encoding,
 * Gage 1994). About as small as deflated, but each text is spelled by itself: nothing is unpacked beforehand. The highest
 * numbers stand for the texts themselves, from `LAST` downward: a text refers to another by it.
 */
export interface PackedTexts {
  /** Numbered from 1: so is each text's `END` told from them while they are packed. */
  letters: Uint16Array;
  /** The first number of each phrase, in planes; phrases follow the letters. */
  firsts: Uint8Array;
  /** The second number of each phrase, in planes. */
  seconds: Uint8Array;
  /** Those of all texts, one after the other, in planes. */
  numbers: Uint8Array;
  /** How many numbers each text has. */
  lengths: Uint8Array;
  /** Where every `STRIDE`th text begins, in planes. */
  anchors: Uint8Array;
}

/** From anchor to anchor: so many lengths, at most, are added up to find a text. */
export const STRIDE = 16;

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

  constructor(private readonly packed: PackedTexts) {}

  get length(): number {
    return this.packed.lengths.length;
  }

  /**
   * @param spell what a text has where it refers to another, by the other's index; to read that one it needs another reader
   * of the same texts
   */
  at(index: number, spell: (index: number) => string): string {
    const { letters, firsts, seconds, numbers, lengths } = this.packed;
    const { left } = this;
    const first = letters.length + 1;
    const references = LAST - lengths.length;
    const start = this.startOf(index);
    const end = start + lengths[index]!;
    let { room } = this;
    let length = 0;
    for (let at = start; at < end; at++) {
      left[0] = shortAt(numbers, at);
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
          left[top] = shortAt(seconds, phrase);
          left[++top] = shortAt(firsts, phrase);
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
    const { lengths, anchors } = this.packed;
    let start = wordAt(anchors, Math.floor(index / STRIDE));
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
