import { parseArgs } from 'node:util';
import type { Annotation } from '../annotate/annotation.ts';
import { annotateMixed, type ForeignPart } from '../annotate/mixed.ts';
import { foreignParts } from '../article/foreign-parts.ts';
import { detectLanguage } from '../article/language.ts';
import { type Lang, languages } from '../knowledge/entity.ts';
import { type Identifiers, identifiersOf } from '../knowledge/identifiers.ts';
import type { Knowledge } from '../knowledge/store.ts';
import { webAnnotations } from '../shared/web-annotation.ts';
import { answerLines, dayField, looksLikeHtml, readInput, stringField } from './input.ts';
import { readKnowledge } from './knowledge.ts';
import { articleIn } from './page.ts';
import { printCards } from './print-cards.ts';
import { BadInput } from './usage.ts';

interface Subject {
  text: string;
  title: string;
  lang: string | null;
  published: string | undefined;
  /** In another language than the rest; a page tells of these. */
  parts?: ForeignPart[];
}

/** Annotates texts and pages: cards to read, or JSON. */
export async function annotateCommand(args: string[]): Promise<void> {
  const { values, positionals } = parse(args);
  const knowledge = await readKnowledge();
  if (values.jsonl) {
    await answerLines(async (request) => {
      const text = stringField(request, 'text');
      const lang =
        request.lang === undefined || request.lang === null
          ? detectLanguage(text)
          : stringField(request, 'lang');
      const published = dayField(request.published, 'published');
      return { annotations: await linesOf(run({ text, title: '', lang, published }, knowledge), knowledge) };
    });
    return;
  }
  const published = dayField(values.published, '--published');
  const shown = supported(values.lang ?? null);
  if (values.lang !== undefined && !shown)
    throw new BadInput(`--lang must be one of ${languages.join(', ')}`);
  for (const file of positionals.length > 0 ? positionals : ['-']) {
    const subject = await readSubject(file);
    if (values.lang) subject.lang = values.lang;
    if (published) subject.published = published;
    await print(subject, values.format ?? 'text', knowledge, file);
  }
}

function parse(args: string[]) {
  try {
    return parseArgs({
      args,
      allowPositionals: true,
      options: {
        jsonl: { type: 'boolean' },
        lang: { type: 'string' },
        published: { type: 'string' },
        format: { type: 'string' },
      },
    });
  } catch (error) {
    throw new BadInput((error as Error).message);
  }
}

async function readSubject(file: string): Promise<Subject> {
  const content = await readInput(file);
  if (!looksLikeHtml(content))
    return { text: content, title: '', lang: detectLanguage(content), published: undefined };
  const found = await articleIn(content, 'https://example.org/article');
  if (!found.article) throw new BadInput(`${file}: holds no article (${found.reason})`);
  const { text, title, lang, published } = found.article;
  return { text, title, lang, published: published ?? undefined, parts: foreignParts(found.article) };
}

function supported(lang: string | null): Lang | undefined {
  return languages.find((known) => lang?.toLowerCase().split(/[-_]/)[0] === known);
}

/** Nothing in a language that is not supported. */
function run({ text, title, lang, published, parts = [] }: Subject, knowledge: Knowledge): Annotation[] {
  const known = supported(lang);
  return known
    ? annotateMixed({ text, title, lang: known, ...(published && { published }) }, parts, knowledge)
    : [];
}

async function print(subject: Subject, format: string, knowledge: Knowledge, file: string): Promise<void> {
  const annotations = run(subject, knowledge);
  switch (format) {
    case 'json':
      process.stdout.write(
        `${JSON.stringify({ text: subject.text, title: subject.title, lang: subject.lang, published: subject.published, annotations: await linesOf(annotations, knowledge) }, null, 2)}\n`,
      );
      break;
    case 'jsonld':
      process.stdout.write(
        `${JSON.stringify(webAnnotations(annotations, { source: file, text: subject.text, identifiers: await identifiersIn(annotations, knowledge) }), null, 2)}\n`,
      );
      break;
    case 'text': {
      const lang = supported(subject.lang);
      if (!lang)
        throw new BadInput(
          `${file}: is in a language that Dossier does not read (${subject.lang ?? 'not recognised'})`,
        );
      process.stdout.write(
        await printCards(
          annotations,
          { title: subject.title, lang, ...(subject.published && { day: subject.published }) },
          knowledge,
        ),
      );
      break;
    }
    default:
      throw new BadInput('--format must be text, json or jsonld');
  }
}

function identifiersIn(annotations: readonly Annotation[], knowledge: Knowledge): Promise<Identifiers> {
  return identifiersOf(
    annotations.flatMap(({ entity }) => entity ?? []),
    knowledge,
  );
}

/** The contract of the command line: a date's TIMEX3 stands at the top level. */
async function linesOf(annotations: readonly Annotation[], knowledge: Knowledge): Promise<object[]> {
  const identifiers = await identifiersIn(annotations, knowledge);
  return annotations.map(({ start, end, text, kind, form, entity, date, score }) => {
    const sameAs = identifiers[entity ?? ''] ?? [];
    return {
      start,
      end,
      text,
      kind,
      form,
      entity: entity ?? null,
      sameAs,
      timex: date?.timex ?? null,
      score,
    };
  });
}
