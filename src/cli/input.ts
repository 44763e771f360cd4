import { readFile } from 'node:fs/promises';
import { createInterface } from 'node:readline';
import { text } from 'node:stream/consumers';
import { BadInput } from './usage.ts';

/** A file's text, or standard input's for `-`. Throws BadInput where it cannot be read. */
export async function readInput(file: string): Promise<string> {
  if (file === '-') return text(process.stdin);
  try {
    return await readFile(file, 'utf8');
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    const why =
      { ENOENT: 'no such file', EISDIR: 'is a folder', EACCES: 'may not be read' }[code ?? ''] ??
      String(code);
    throw new BadInput(`${file}: ${why}`);
  }
}

export function looksLikeHtml(content: string): boolean {
  return /^\s*(?:<!doctype html|<html|<head|<body|<\?xml|<!--)/i.test(content);
}

/**
 * Answers JSON Lines on standard input one by one on standard output. A line that is broken, or that `answer` throws on, is
 * answered {id, error}; the rest goes on.
 */
export async function answerLines(
  answer: (line: Record<string, unknown>) => Promise<object> | object,
): Promise<void> {
  let number = 0;
  for await (const line of createInterface({ input: process.stdin, crlfDelay: Number.POSITIVE_INFINITY })) {
    number++;
    if (line.trim() === '') continue;
    let id: unknown = null;
    let reply: object;
    try {
      // Windows puts a byte order mark at the head of a file; trim takes it away.
      const parsed: unknown = JSON.parse(line.trim());
      if (typeof parsed !== 'object' || parsed === null || Array.isArray(parsed))
        throw new BadInput(`line ${number}: is no object`);
      const request = parsed as Record<string, unknown>;
      id = request.id ?? null;
      reply = { id, ...(await answer(request)) };
    } catch (error) {
      const message =
        error instanceof SyntaxError
          ? `line ${number}: is no JSON`
          : error instanceof Error
            ? error.message
            : String(error);
      reply = { id, error: message };
    }
    process.stdout.write(`${JSON.stringify(reply)}\n`);
  }
}

/** A string field of a request; throws BadInput where it is missing or something else. */
export function stringField(request: Record<string, unknown>, name: string): string {
  const value = request[name];
  if (typeof value !== 'string') throw new BadInput(`“${name}” must be a string`);
  return value;
}

const isoDay = /^\d{4}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\d|3[01])$/;

/** A day, ISO 8601; the time of day behind it is cut off. Undefined where there is none; throws BadInput on anything else. */
export function dayField(value: unknown, name: string): string | undefined {
  if (value === undefined || value === null || value === '') return undefined;
  const day = typeof value === 'string' ? value.slice(0, 10) : '';
  const date = new Date(`${day}T00:00:00Z`);
  if (!isoDay.test(day) || Number.isNaN(date.getTime()) || date.toISOString().slice(0, 10) !== day) {
    throw new BadInput(`“${name}” must be a day such as 2018-05-31`);
  }
  return day;
}
