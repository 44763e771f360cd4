import { describe, expect, test } from 'vitest';
import { compose, issueAddress } from '../../../src/about/report.ts';

const release = { version: '1.2.3', checked: '2026-03-09' };
const full = { card: 'Kim Yong-chol', wrong: 'Born in 1946 & elsewhere', source: 'https://example.org/?a=1' };

describe('a report of a mistake', () => {
  test('says card, mistake, source and release', () => {
    const { title, body } = compose(full, release);
    expect(title).toBe('Mistake on the card “Kim Yong-chol”');
    for (const part of [...Object.values(full), '1.2.3', '2026-03-09']) expect(body).toContain(part);
  });

  test('leaves out what the reader left empty', () => {
    const { title, body } = compose({ card: ' ', wrong: 'A typo', source: '' }, release);
    expect(title).toBe('Mistake');
    expect(body).not.toContain('Card');
    expect(body).not.toContain('looked up');
  });
});

describe('the address of a prefilled issue', () => {
  const parts = (address: string) => Object.fromEntries(new URL(address).searchParams);

  test.each(['https://tracker.example/dossier/issues', 'https://tracker.example/dossier/issues/'])(
    'at %s',
    (tracker) => {
      const report = compose(full, release);
      const address = issueAddress(tracker, report);
      expect(new URL(address).pathname).toBe('/dossier/issues/new');
      expect(parts(address)).toEqual(report);
    },
  );

  test('is cut where it would be too long for a server', () => {
    const report = compose({ ...full, wrong: 'ß'.repeat(20_000) }, release);
    const address = issueAddress('https://tracker.example/issues', report);
    expect(address.length).toBeLessThanOrEqual(7000);
    expect(report.body.startsWith(parts(address).body!.slice(0, 500))).toBe(true);
  });
});
