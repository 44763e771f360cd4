/** What a reader says of a mistake. */
export interface Report {
  /** Name of the card, or what else is wrong; may be empty. */
  card: string;
  wrong: string;
  source: string;
}

/** Release and age of the data that the reader saw: what is mended already can then be told from what is not. */
export interface Release {
  version: string;
  /** ISO 8601 day of the latest check in the data set. */
  checked: string;
}

/** A report's title and its text in Markdown. In English, as the project's issues are. */
export function compose(
  { card, wrong, source }: Report,
  { version, checked }: Release,
): { title: string; body: string } {
  const answers = [
    ['Card', card],
    ['What is wrong', wrong],
    ['Where it can be looked up', source],
  ].filter(([, text]) => text?.trim());
  return {
    title: card.trim() ? `Mistake on the card “${card.trim()}”` : 'Mistake',
    body: [
      ...answers.map(([question, text]) => `**${question}:** ${text?.trim()}`),
      `Dossier ${version}, data set of ${checked}`,
    ].join('\n\n'),
  };
}

/** Longest address, in code units, that trackers and servers take. */
const LONGEST = 7000;

/** Address at which an issue tracker shows the report in its form, ready to be sent; cut where it would be too long. */
export function issueAddress(tracker: string, { title, body }: ReturnType<typeof compose>): string {
  const address = (text: string) =>
    `${tracker.replace(/\/$/, '')}/new?${new URLSearchParams({ title, body: text })}`;
  let text = body;
  while (address(text).length > LONGEST) text = `${text.slice(0, Math.floor(text.length * 0.9))}…`;
  return address(text);
}
