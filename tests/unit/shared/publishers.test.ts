import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { checkPublishers, matchPatterns } from '../../../src/shared/publishers.ts';

const entry = (host: string) => ({ host, name: 'A Paper', country: 'ch', lang: 'de' });

describe('checkPublishers', () => {
  it('takes a list in good form', () => {
    expect(checkPublishers([entry('a.ch'), entry('b.ch')])).toEqual({
      publishers: [entry('a.ch'), entry('b.ch')],
      faults: [],
    });
  });

  it.each<[string, unknown, RegExp]>([
    ['no list', { a: 1 }, /not a list/],
    ['an entry that is none', ['srf.ch'], /entry 1: not an entry/],
    ['a missing key', [{ host: 'a.ch', name: 'A', country: 'ch' }], /lang is missing/],
    ['an unknown key', [{ ...entry('a.ch'), language: 'de' }], /unknown key "language"/],
    ['an address for a host', [entry('https://a.ch/')], /not a bare host/],
    ['a host in capitals', [entry('A.ch')], /not a bare host/],
    ['a host of one label', [entry('localhost')], /not a bare host/],
    ['a country in full', [{ ...entry('a.ch'), country: 'Switzerland' }], /country "Switzerland"/],
    ['a language in capitals', [{ ...entry('a.ch'), lang: 'DE' }], /lang "DE"/],
    ['a host listed twice', [entry('a.ch'), entry('a.ch')], /a\.ch is listed twice/],
    ['a host covered by another', [entry('a.ch'), entry('news.a.ch')], /news\.a\.ch is covered by a\.ch/],
    ['a list out of order', [entry('b.ch'), entry('a.ch')], /a\.ch belongs before b\.ch/],
  ])('rejects %s', (_, list, fault) => {
    expect(checkPublishers(list).faults.join('\n')).toMatch(fault);
  });
});

describe('publishers.yaml', () => {
  const { publishers, faults } = checkPublishers(
    parse(readFileSync(new URL('../../../publishers.yaml', import.meta.url), 'utf8')),
  );

  it('is in good form', () => expect(faults).toEqual([]));
  it('names at least 400 hosts', () => expect(publishers.length).toBeGreaterThanOrEqual(400));
  it.each(['de', 'at', 'ch', 'li', 'lu', 'it', 'gb', 'ie', 'us', 'ca', 'au', 'nz', 'za', 'in'])(
    'has publishers from %s',
    (country) =>
      expect(publishers.filter((publisher) => publisher.country === country).length).toBeGreaterThan(1),
  );
});

describe('matchPatterns', () => {
  it('covers the host and its subdomains', () => {
    expect(matchPatterns([entry('srf.ch')])).toEqual(['*://*.srf.ch/*']);
  });
});
