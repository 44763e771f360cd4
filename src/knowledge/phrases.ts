/**
 * Texts that repeat each other, as numbers: of letters, and of phrases, each of which is two numbers (byte pair encoding,
 * Gage 1994). About as small as deflated, but each text is spelled by itself: nothing is unpacked beforehand.
 */
export interface PackedTexts {
  /** Numbered from 1: so is each text's `END` told from them while they are packed. */
  letters: Uint16Array;
  /** Two numbers for each phrase; phrases follow the letters. */
  phrases: Uint16Array;
  /** Those of all texts, one after the other. */
  numbers: Uint16Array;
  /** Where each text begins, and where the last one ends. */
  starts: Uint32Array;
}

export class SpelledTexts {
  private readonly spelled = new Map<number, string>();

  constructor(private readonly packed: PackedTexts) {}

  get length(): number {
    return this.packed.starts.length - 1;
  }

  at(index: number): string {
    const { numbers, starts } = this.packed;
    let text = '';
    for (let at = starts[index]!; at < starts[index + 1]!; at++) text += this.spell(numbers[at]!);
    return text;
  }

  private spell(number: number): string {
    const known = this.spelled.get(number);
    if (known !== undefined) return known;
    const { letters, phrases } = this.packed;
    const at = (number - letters.length - 1) * 2;
    const text =
      at < 0
        ? String.fromCharCode(letters[number - 1]!)
        : this.spell(phrases[at]!) + this.spell(phrases[at + 1]!);
    this.spelled.set(number, text);
    return text;
  }
}
