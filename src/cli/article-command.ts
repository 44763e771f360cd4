import { parseArgs } from 'node:util';
import type { Found } from '../article/article.ts';
import { bodyText } from '../article/body-text.ts';
import { answerLines, readInput, stringField } from './input.ts';
import { articleIn } from './page.ts';
import { BadInput } from './usage.ts';

const SOMEWHERE = 'https://example.org/article';

/** Finds articles in HTML pages and prints them as JSON. */
export async function articleCommand(args: string[]): Promise<void> {
  const { values, positionals } = parse(args);
  if (values.jsonl) {
    await answerLines(async (request) =>
      summary(await articleIn(stringField(request, 'html'), address(request.url))),
    );
    return;
  }
  for (const file of positionals.length > 0 ? positionals : ['-']) {
    const found = await articleIn(await readInput(file), address(values.url));
    process.stdout.write(`${JSON.stringify({ file, ...summary(found), why: found.why }, null, 2)}\n`);
  }
}

function parse(args: string[]) {
  try {
    return parseArgs({
      args,
      allowPositionals: true,
      options: { jsonl: { type: 'boolean' }, url: { type: 'string' } },
    });
  } catch (error) {
    throw new BadInput((error as Error).message);
  }
}

function address(url: unknown): string {
  if (url === undefined || url === null) return SOMEWHERE;
  if (typeof url !== 'string' || !URL.canParse(url)) throw new BadInput('“url” must be an address');
  return url;
}

function summary(found: Found): object {
  if (!found.article) return { article: null, reason: found.reason };
  const { title, lang, published } = found.article;
  // Headings and captions belong to the page; the article's text is its body.
  return { article: { title, lang, published, text: bodyText(found.article) } };
}
