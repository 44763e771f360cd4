import { parse } from 'csv-parse/sync';
import * as v from 'valibot';
import type { Problem } from '../compile/problem.ts';
import type { Item } from '../entity.ts';
import { groupBy } from './compare-terms.ts';
import { type Fact, factsOf, identity } from './facts.ts';

const verdicts = ['confirmed', 'wrong', 'not found'] as const;

/** A fact that somebody who had not written it looked up, as it stood then. */
export interface LookUp extends Fact {
  file: string;
  line: number;
  verdict: (typeof verdicts)[number];
  /** The page that says so; empty where none was found. */
  url: string;
}

/** How well a topic is checked by somebody else than who wrote it. */
export interface TopicCheck {
  topic: string;
  /** What its cards say today, in facts. */
  facts: number;
  /** Of these, how many agree with the reference. */
  compared: number;
  /** Which share of them agrees with the reference or was looked up as it stands, 0 to 1. */
  share: number;
  /** Facts looked up, as they stood then. */
  lookedUp: number;
  /** Of these, how many a page said otherwise; mended since, or `lookedUpProblems` names them. */
  wrong: number;
  /** Of these, how many no page spoke of. */
  notFound: number;
}

const row = v.pipe(
  v.strictObject({
    entity: v.pipe(v.string(), v.minLength(1)),
    key: v.pipe(v.string(), v.minLength(1)),
    value: v.pipe(v.string(), v.minLength(1)),
    verdict: v.picklist(verdicts),
    url: v.string(),
  }),
  v.check(
    ({ verdict, url }) => (verdict === 'not found' ? url === '' : /^https?:\/\/\S+$/.test(url)),
    'needs the page that says so, and only where one was found',
  ),
);

/** Reads the topics' `looked-up.csv`. A broken file or row is answered with a problem, never thrown. */
export function readLookUps(files: readonly { file: string; text: string }[]): {
  lookUps: LookUp[];
  problems: Problem[];
} {
  const read = files.map(({ file, text }) => readFile(file, text));
  return {
    lookUps: read.flatMap(({ lookUps }) => lookUps),
    problems: read.flatMap(({ problems }) => problems),
  };
}

function readFile(file: string, text: string): { lookUps: LookUp[]; problems: Problem[] } {
  const problem = (line: number, message: string): Problem => ({ file, line, entity: '', message });
  let rows: { record: unknown; info: { lines: number } }[];
  try {
    rows = parse(text, { columns: true, info: true });
  } catch (error) {
    return { lookUps: [], problems: [problem(1, `is no table: ${(error as Error).message}`)] };
  }
  const lookUps: LookUp[] = [];
  const problems: Problem[] = [];
  for (const { record, info } of rows) {
    const parsed = v.safeParse(row, record);
    if (parsed.success) lookUps.push({ ...parsed.output, file, line: info.lines });
    else {
      const [issue] = parsed.issues;
      const key = v.getDotPath(issue);
      problems.push(problem(info.lines, key ? `${key}: ${issue.message}` : issue.message));
    }
  }
  return { lookUps, problems };
}

/** Entries that are gone, and facts that still stand though a page was found to say otherwise. */
export function lookedUpProblems(lookUps: readonly LookUp[], items: readonly Item[]): Problem[] {
  const ids = new Set(items.map(({ id }) => id));
  const standing = new Set(items.flatMap(factsOf).map(identity));
  return lookUps.flatMap(({ file, line, verdict, url, ...fact }) => {
    const problem = (message: string) => [{ file, line, entity: fact.entity, message }];
    if (!ids.has(fact.entity)) return problem('is no entry: leave the row out');
    if (verdict === 'wrong' && standing.has(identity(fact)))
      return problem(`${fact.key} is ${fact.value}, and ${url} says otherwise: mend it`);
    return [];
  });
}

/** How far every topic is checked, topics sorted; `agreed` are the facts that the reference confirms. */
export function checkedByTopic(
  items: readonly Item[],
  topicOf: (id: string) => string,
  agreed: readonly Fact[],
  lookUps: readonly LookUp[],
): TopicCheck[] {
  const compared = new Set(agreed.map(identity));
  const asked = new Set(lookUps.map(identity));
  const factsByTopic = groupBy(items.flatMap(factsOf), ({ entity }) => topicOf(entity));
  const lookUpsByTopic = groupBy(lookUps, ({ entity }) => topicOf(entity));
  const count = <T>(all: readonly T[], is: (one: T) => boolean) => all.filter(is).length;
  return [...factsByTopic]
    .map(([topic, facts]) => {
      const own = lookUpsByTopic.get(topic) ?? [];
      const known = facts.map(identity);
      return {
        topic,
        facts: facts.length,
        compared: count(known, (fact) => compared.has(fact)),
        share: count(known, (fact) => compared.has(fact) || asked.has(fact)) / facts.length,
        lookedUp: own.length,
        wrong: count(own, ({ verdict }) => verdict === 'wrong'),
        notFound: count(own, ({ verdict }) => verdict === 'not found'),
      };
    })
    .sort((a, b) => (a.topic < b.topic ? -1 : 1));
}
