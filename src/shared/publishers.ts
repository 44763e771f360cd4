/** A news publisher on whose pages Dossier reads without being asked. */
export interface Publisher {
  /** Host without scheme or path; its subdomains belong to it. */
  host: string;
  name: string;
  /** ISO 3166-1 alpha-2 in lower case: where the newsroom has its seat. */
  country: string;
  /** ISO 639-1: the language most of its pages are in. */
  lang: string;
}

const KEYS = ['host', 'name', 'country', 'lang'] as const;
const HOST = /^(?=.{4,253}$)(?:[a-z\d](?:[a-z\d-]{0,61}[a-z\d])?\.)+[a-z]{2,63}$/;

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

function faultsOf(entry: unknown, at: string): string[] {
  if (!isRecord(entry)) return [`${at}: not an entry with ${KEYS.join(', ')}`];
  const faults = Object.keys(entry)
    .filter((key) => !(KEYS as readonly string[]).includes(key))
    .map((key) => `${at}: unknown key "${key}"`);
  for (const key of KEYS)
    if (typeof entry[key] !== 'string' || entry[key].trim() === '') faults.push(`${at}: ${key} is missing`);
  if (faults.length > 0) return faults;
  const { host, country, lang } = entry as unknown as Publisher;
  if (!HOST.test(host)) faults.push(`${at}: "${host}" is not a bare host in lower case, such as srf.ch`);
  if (!/^[a-z]{2}$/.test(country)) faults.push(`${at}: country "${country}" is not two lower-case letters`);
  if (!/^[a-z]{2}$/.test(lang)) faults.push(`${at}: lang "${lang}" is not two lower-case letters`);
  return faults;
}

/** Host order, by code unit, as the list is kept. */
const isAfter = (one: string, other: string): boolean => one > other;

/**
 * Checks the publishers' list as parsed from its file: form, order, duplicates, hosts that another entry covers.
 * @returns the publishers, and what is wrong, one line a fault; use the former only where there are no faults
 */
export function checkPublishers(list: unknown): { publishers: Publisher[]; faults: string[] } {
  if (!Array.isArray(list)) return { publishers: [], faults: ['publishers: not a list'] };
  const faults: string[] = [];
  const publishers: Publisher[] = [];
  list.forEach((entry: unknown, i) => {
    const host = isRecord(entry) && typeof entry.host === 'string' ? ` (${entry.host})` : '';
    const found = faultsOf(entry, `publishers, entry ${i + 1}${host}`);
    faults.push(...found);
    if (found.length === 0) publishers.push(entry as Publisher);
  });
  const hosts = new Set<string>();
  for (const { host } of publishers) {
    if (hosts.has(host)) faults.push(`publishers: ${host} is listed twice`);
    hosts.add(host);
  }
  publishers.forEach(({ host }, i) => {
    const before = publishers[i - 1]?.host;
    if (before !== undefined && isAfter(before, host))
      faults.push(`publishers: ${host} belongs before ${before}`);
    const outer = outerHosts(host).find((name) => hosts.has(name));
    if (outer) faults.push(`publishers: ${host} is covered by ${outer}`);
  });
  return { publishers, faults };
}

const outerHosts = (host: string): string[] =>
  host
    .split('.')
    .slice(1)
    .map((_, i, labels) => labels.slice(i).join('.'));

/** The manifest's match patterns: each host with its subdomains, http and https. */
export const matchPatterns = (publishers: readonly Publisher[]): string[] =>
  publishers.map(({ host }) => `*://*.${host}/*`);
