import { expect, test } from 'vitest';
import { type CaseRule, caseFits } from '../../../../src/annotate/names/posting.ts';

test.each<[rule: CaseRule, slice: string, fits: boolean]>([
  ['capital', 'Nato', true],
  ['capital', 'nato', false],
  ['upper', 'UdSSR', false],
  ['upper', 'USSR', true],
  ['upperEnding', 'RTs', true],
  ['upperEnding', 'RTS', false],
  ['lastCapital', 'koreanische Halbinsel', true],
  ['lastCapital', 'die linke', false],
  ['lastCapital', 'Olympischen Winterspielen 2014', true],
  ['lastCapital', 'russische Revolution von 1917', true],
  ['lastCapital', 'war in Afghanistan (2001–2021)', true],
  ['lastCapital', 'attacks of September 11, 2001', true],
  ['lastCapital', 'im jahr 2014', false],
  ['bothCapital', 'Liu He', true],
  ['bothCapital', 'Liu he', false],
])('%s: %s', (rule, slice, fits) => {
  expect(caseFits(rule, slice)).toBe(fits);
});
