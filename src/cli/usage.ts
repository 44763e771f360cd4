export const usage = `usage:
  dossier annotate [FILE…] [--lang de|en] [--published YYYY-MM-DD] [--format text|json|jsonld]
  dossier annotate --jsonl   < {id, lang?, published?, text} per line
  dossier article --jsonl    < {id, url, html} per line
  dossier article [FILE…] [--url URL]

FILE is a text or an HTML page; “-” or nothing is standard input. A line that cannot be read is answered {id, error}.`;

/** Something the caller must mend: told in one line, exit status 2. */
export class BadInput extends Error {}
