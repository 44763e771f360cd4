import { describe, expect, test } from 'vitest';
import { annotateAll, type Line, runCli } from './run-cli.ts';

/** The article that the product was born from, in our own words: what must come out of the whole data set. */
const published = '2018-05-31';
const sentences: [text: string, expected: string[]][] = [
  [
    'Russlands Außenminister Sergej Lawrow traf den nordkoreanischen Machthaber Kim Jong-un. Lawrow überbrachte Grüße.',
    [
      'Russlands=russia',
      'Sergej Lawrow=sergey-lavrov',
      'nordkoreanischen=north-korea',
      'Kim Jong-un=kim-jong-un',
      'Lawrow=sergey-lavrov',
    ],
  ],
  [
    'Kim Jong-un lobte Moskau, wie Kim sagte. Zuvor warb Kim dafür. In New York aß Kim Yong Chol mit Mike Pompeo.',
    [
      'Kim Jong-un=kim-jong-un',
      'Moskau=moscow',
      'Kim=kim-jong-un',
      'Kim=kim-jong-un',
      'New York=new-york-city',
      'Kim Yong Chol=kim-yong-chol',
      'Mike Pompeo=mike-pompeo',
    ],
  ],
  [
    'Kim Jong-un reiste ab. Kim und Südkoreas Präsident Moon Jae\nIn sprachen.',
    ['Kim Jong-un=kim-jong-un', 'Kim=kim-jong-un', 'Südkoreas=south-korea', 'Moon Jae\nIn=moon-jae-in'],
  ],
  ['Die Annäherung zwischen Nord- und Südkorea', ['Nord=north-korea', 'Südkorea=south-korea']],
  [
    'Seit dem Ende des Koreakrieges 1953 gibt es nur einen Waffenstillstand.',
    ['Koreakrieges=korean-war', '1953=1953', 'Waffenstillstand=korean-armistice-agreement'],
  ],
  [
    'Im April und Mai trafen sie sich, erstmals seit dem Jahr 2000.',
    ['April=2018-04', 'Mai=2018-05', 'Jahr 2000=2000'],
  ],
  [
    'Das Treffen mit dem nordkoreanischen Diktator am 12. Juni',
    ['nordkoreanischen Diktator=kim-jong-un', '12. Juni=2018-06-12'],
  ],
  ['US-Aussenminister twittert vom Essen: ein gutes Arbeitsessen.', ['US-Aussenminister=mike-pompeo']],
];

const told = (lines: Line[]) => lines.map(({ text, entity, timex }) => `${text}=${entity ?? timex?.value}`);

describe('German, 31 May 2018', () => {
  const answers = annotateAll(sentences.map(([text]) => ({ text, lang: 'de', published })));
  test.each(sentences.map(([text, expected], i) => [text, expected, i] as const))('%s', (_, expected, i) => {
    expect(told(answers[i]!)).toEqual(expected);
  });
});

describe('what the cards say', () => {
  const cards = (text: string) => runCli(['annotate', '--lang', 'en', '--published', published], text).out;
  test.each([
    ['the office since when', 'Sergey Lavrov spoke.', [/Foreign Minister of Russia.* since 9 March 2004/]],
    [
      'both offices of the day, and the earlier one',
      'Kim Yong Chol came.',
      [/On 31 May 2018: .*United Front Department/, /Earlier: .*Reconnaissance General Bureau/],
    ],
    [
      'what came after',
      'Mike Pompeo came.',
      [/US Secretary of State since 26 April 2018/, /Since then:[\s\S]*20 January 2021/],
    ],
    [
      'who signed in 1953, and who did not',
      'In the Korean War an armistice was signed.',
      [/27 July 1953/, /Panmunjom/, /South Korea/, /peace treaty/],
    ],
    [
      'what became of 12 June',
      'Kim Jong-un meets Donald Trump in Singapore on June 12.',
      [/Tuesday, 12 June 2018/, /twelve days after this article/, /Singapore summit/],
    ],
    [
      'both summits of that spring',
      'Kim Jong-un met Moon Jae-in of South Korea in April and May.',
      [/April 2018[\s\S]*27 April 2018/, /May 2018[\s\S]*26 May 2018/],
    ],
    [
      'the visit of 2000',
      'Nobody of higher rank from North Korea has come to the United States since the year 2000, when Jo Myong-rok came.',
      [/Jo Myong-rok/, /October 2000/],
    ],
  ])('%s', (_, text, expected) => {
    const out = cards(text);
    for (const pattern of expected) expect(out).toMatch(pattern);
  });
});
