/**
 * Texts as numbers of words. Deflate looks back 32 KB only, and a card must not unpack the texts of all others: so the words that
 * the data set has more than once stand in one vocabulary, and a block of texts has two bytes for each word.
 */

/** A word of the text itself follows: one that the vocabulary lacks. */
const OWN = 0;
/** A text ends here. */
const END = 1;
/** The number of the vocabulary's first word. */
const FIRST = 2;
/** As many words as two bytes can number. */
const MOST = 0x1_0000 - FIRST;

/** Texts that are unpacked together. */
export interface Block {
  /** Two bytes for each word, low byte first. */
  numbers: Uint8Array;
  /** Words that the vocabulary lacks, in the order they stand in. */
  own: readonly string[];
}

const letters = /^[\p{L}\p{M}\p{N}]/u;

/** Runs of letters and what stands between them; a single space between two runs of letters goes without saying. */
function wordsOf(text: string): string[] {
  const runs = text.match(/[\p{L}\p{M}\p{N}]+|[^\p{L}\p{M}\p{N}]+/gu) ?? [];
  return runs.filter((run, i) => run !== ' ' || i === 0 || i === runs.length - 1);
}

/** The words that stand more than once in texts, most frequent first. */
export function vocabularyOf(texts: readonly string[]): string[] {
  const counts = new Map<string, number>();
  for (const text of texts) for (const word of wordsOf(text)) counts.set(word, (counts.get(word) ?? 0) + 1);
  const repeated = [...counts].filter(([, count]) => count > 1);
  repeated.sort(([a, countOfA], [b, countOfB]) => countOfB - countOfA || (a < b ? -1 : 1));
  return repeated.slice(0, MOST).map(([word]) => word);
}

export function packTexts(texts: readonly string[], vocabulary: readonly string[]): Block {
  const numberOf = new Map(vocabulary.map((word, i) => [word, i + FIRST]));
  const numbers: number[] = [];
  const own: string[] = [];
  for (const text of texts) {
    for (const word of wordsOf(text)) {
      const number = numberOf.get(word) ?? OWN;
      if (number === OWN) own.push(word);
      numbers.push(number & 0xff, number >> 8);
    }
    numbers.push(END, 0);
  }
  return { numbers: Uint8Array.from(numbers), own };
}

/** The text that stands at a place of the block. */
export function unpackText({ numbers, own }: Block, place: number, vocabulary: readonly string[]): string {
  let texts = 0;
  let used = 0;
  let text = '';
  let afterLetters = false;
  for (let at = 0; at < numbers.length && texts <= place; at += 2) {
    const number = numbers[at]! | (numbers[at + 1]! << 8);
    if (number === END) {
      texts++;
      continue;
    }
    const word = number === OWN ? own[used++]! : vocabulary[number - FIRST]!;
    if (texts < place) continue;
    const isLetters = letters.test(word);
    text += afterLetters && isLetters ? ` ${word}` : word;
    afterLetters = isLetters;
  }
  return text;
}

/** A block as bytes: how many its numbers take, the numbers, its own words a line each. No word may have a line break. */
export function writeBlock({ numbers, own }: Block): Uint8Array {
  const words = new TextEncoder().encode(own.join('\n'));
  const bytes = new Uint8Array(4 + numbers.length + words.length);
  new DataView(bytes.buffer).setUint32(0, numbers.length, true);
  bytes.set(numbers, 4);
  bytes.set(words, 4 + numbers.length);
  return bytes;
}

export function readBlock(bytes: Uint8Array): Block {
  const end = 4 + new DataView(bytes.buffer, bytes.byteOffset).getUint32(0, true);
  return {
    numbers: bytes.subarray(4, end),
    own: new TextDecoder().decode(bytes.subarray(end)).split('\n'),
  };
}
