/** Longest text, in UTF-16 code units, that one page may send: a book, and no more. */
export const LONGEST_TEXT = 2_000_000;
/** Longest title, in UTF-16 code units. */
export const LONGEST_TITLE = 2000;
