import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';

const ui = join(import.meta.dirname, '../../../src/ui');
const tokens = readFileSync(join(ui, 'tokens.css'), 'utf8');
const highlight = readFileSync(join(ui, 'highlight.css'), 'utf8');

type Theme = 'light' | 'dark';
const colours = Object.fromEntries(
  [...tokens.matchAll(/--(\w+): light-dark\((#\w{6}), (#\w{6})\)/g)].map(([, name, light, dark]) => [
    name,
    { light: light!, dark: dark! },
  ]),
);
const colour = (name: string, theme: Theme) => colours[name]![theme];

const channels = (hex: string) => [1, 3, 5].map((at) => Number.parseInt(hex.slice(at, at + 2), 16));
const mix = (over: string, under: string, share: number) =>
  `#${channels(over)
    .map((value, at) => Math.round(value * share + channels(under)[at]! * (1 - share)))
    .map((value) => value.toString(16).padStart(2, '0'))
    .join('')}`;

/** Relative luminance and contrast as WCAG 2.2 defines them. */
function luminance(hex: string): number {
  const [r, g, b] = channels(hex)
    .map((value) => value / 255)
    .map((value) => (value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4));
  return 0.2126 * r! + 0.7152 * g! + 0.0722 * b!;
}
function contrast(a: string, b: string): number {
  const [light, dark] = [luminance(a), luminance(b)].sort((x, y) => y - x);
  return (light! + 0.05) / (dark! + 0.05);
}

const kinds = ['person', 'organisation', 'place', 'event', 'date'];

describe.each(['light', 'dark'] as const)('%s', (theme) => {
  const paper = colour('paper', theme);
  const wash = colour('wash', theme);

  test.each(['ink', 'soft', 'faint', ...kinds])('text in --%s reads on paper and wash', (name) => {
    expect(contrast(colour(name, theme), paper)).toBeGreaterThanOrEqual(4.5);
    expect(contrast(colour(name, theme), wash)).toBeGreaterThanOrEqual(4.5);
  });

  test.each(kinds)('letters in the mark of a %s read on its tint', (kind) => {
    const ink = colour(kind, theme);
    expect(contrast(ink, mix(ink, paper, 0.1))).toBeGreaterThanOrEqual(4.5);
  });

  test.each(['control', 'focus'])('--%s is seen on paper and wash', (name) => {
    expect(contrast(colour(name, theme), paper)).toBeGreaterThanOrEqual(3);
    expect(contrast(colour(name, theme), wash)).toBeGreaterThanOrEqual(3);
  });

  const pages = theme === 'light' ? ['#ffffff', '#fff1e5', '#f0f0f0'] : ['#000000', '#1f1f1f', '#2b2b33'];
  const prefix = theme === 'dark' ? 'dossier-dark-' : 'dossier-';
  const ruleOf = (name: string) =>
    [...highlight.matchAll(/((?:::highlight\([\w-]+\),?\s*)+)\{([^}]*)\}/g)]
      .filter(([, selectors]) => selectors!.includes(`(${name})`))
      .map(([, , body]) => body)
      .join('');
  const lineOf = (name: string) => /underline (\w+ [\d.]+px) (#\w{6})/.exec(ruleOf(name)) ?? [];

  test.each(['', 'underline-', 'marker-'].flatMap((style) => kinds.map((kind) => [style, kind] as const)))(
    'the line under a %s%s is seen on pages, in the colour of the kind',
    (style, kind) => {
      const line = lineOf(`${prefix}${style}${kind}`)[2];
      expect(line).toBe(colour(kind, theme));
      for (const page of pages) expect(contrast(line!, page)).toBeGreaterThanOrEqual(3);
    },
  );

  test.each(['', 'underline-', 'marker-'])(
    '%s: kinds are told apart by the form of the line alone',
    (style) => {
      const forms = kinds.map((kind) => lineOf(`${prefix}${style}${kind}`)[1]);
      expect(new Set(forms).size).toBe(kinds.length);
    },
  );

  test.each(kinds)('text marked as %s keeps its contrast', (kind) => {
    const [, red, green, blue, share] = /rgb\((\d+) (\d+) (\d+) \/ (\d+)%\)/.exec(
      ruleOf(`${prefix}marker-${kind}`),
    )!;
    const over = `#${[red, green, blue].map((one) => Number(one).toString(16).padStart(2, '0')).join('')}`;
    expect(over).toBe(colour(kind, theme));
    const [page, text] = theme === 'light' ? ['#ffffff', '#333333'] : ['#1f1f1f', '#dddddd'];
    expect(contrast(text!, mix(over, page!, Number(share) / 100))).toBeGreaterThanOrEqual(4.5);
  });

  test('a pointed-at mention keeps the contrast of its text', () => {
    const [page, text] = theme === 'light' ? ['#ffffff', '#333333'] : ['#1f1f1f', '#dddddd'];
    const [over, share] = theme === 'light' ? ['#3d4fb5', 0.14] : ['#a9b5ff', 0.24];
    expect(contrast(text!, mix(over, page!, share))).toBeGreaterThanOrEqual(4.5);
  });
});
