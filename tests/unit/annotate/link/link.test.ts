import { describe, expect, test } from 'vitest';
import { languageOf } from '../../../../src/annotate/language/index.ts';
import { type Context, lowerWordsOf } from '../../../../src/annotate/link/context.ts';
import { link } from '../../../../src/annotate/link/link.ts';
import { findNames } from '../../../../src/annotate/names/find.ts';
import { fold } from '../../../../src/annotate/text/fold.ts';
import type { Lang } from '../../../../src/knowledge/entity.ts';
import { knowledgeFrom, smallWorld } from '../../../support/knowledge.ts';

const knowledge = await knowledgeFrom(smallWorld);

/** Mentions as "text → entity (form)". */
function linked(text: string, lang: Lang, day = '2018-05-31'): string[] {
  const context: Context = {
    text,
    title: '',
    lang,
    language: languageOf[lang],
    day,
    knowledge,
    lowerWords: lowerWordsOf(text),
    known: () => false,
    named: new Map(),
    inFull: new Map(),
    countries: new Map(),
    chosen: new Map(),
  };
  return link(findNames(text, fold(text), knowledge, lang), context).map(
    ({ text, entity, form }) => `${text} → ${entity} (${form})`,
  );
}

type Row = [why: string, text: string, expected: string[], day?: string];

describe('German', () => {
  test.each<Row>([
    [
      'genitive and adjective',
      'Nordkoreas Armee und die südkoreanische Regierung',
      ['Nordkoreas → north-korea (name)', 'südkoreanische → south-korea (adjective)'],
    ],
    ['inhabitants', 'Hunderte von Nordkoreanern', ['Nordkoreanern → north-korea (adjective)']],
    ['a name broken over a line', 'Präsident Moon Jae\nIn sprach', ['Moon Jae\nIn → moon-jae-in (name)']],
    [
      'an elision',
      'zwischen Nord- und Südkorea',
      ['Nord → north-korea (compound)', 'Südkorea → south-korea (name)'],
    ],
    [
      'a short name after the full one',
      'Kim Jong-un kam. Ausserdem warb Kim dafür.',
      ['Kim Jong-un → kim-jong-un (name)', 'Kim → kim-jong-un (short)'],
    ],
    [
      'the other Kim keeps his name',
      'Kim Jong-un schickte Kim Yong Chol.',
      ['Kim Jong-un → kim-jong-un (name)', 'Kim Yong Chol → kim-yong-chol (name)'],
    ],
    [
      'a Kim that the data set does not know',
      'In Nordkorea traf Kim Jong-un Kim Yo Jong.',
      ['Nordkorea → north-korea (name)', 'Kim Jong-un → kim-jong-un (name)'],
    ],
    [
      'a role by its adjective',
      'das Treffen mit dem nordkoreanischen Diktator',
      ['nordkoreanischen Diktator → kim-jong-un (role)'],
    ],
    ['a role by a prefix, Swiss spelling', 'US-Präsident twittert', ['US-Präsident → donald-trump (role)']],
    [
      'a role by a genitive',
      'Südkoreas Präsident kam',
      ['Südkoreas → south-korea (name)', 'Präsident → moon-jae-in (role)'],
    ],
    [
      'a role by what follows',
      'der Präsident der Vereinigten Staaten kam',
      ['Präsident → donald-trump (role)', 'Vereinigten Staaten → united-states (name)'],
    ],
    [
      'a role with its name is no mention of its own',
      'US-Präsident Donald Trump',
      ['US → united-states (compound)', 'Donald Trump → donald-trump (name)'],
    ],
    [
      'a role on another day',
      'die britische Premierministerin reist',
      ['britische Premierministerin → theresa-may (role)'],
      '2018-01-01',
    ],
    [
      'a role of the other gender is nobody',
      'die britische Premierministerin reist',
      ['britische → united-kingdom (adjective)'],
      '2020-01-01',
    ],
    ['a former holder is not told', 'der frühere US-Präsident', ['US → united-states (compound)']],
    [
      'a role taken up',
      'US-Präsident Donald Trump sagte ab. Später stellte der Präsident es in Aussicht.',
      [
        'US → united-states (compound)',
        'Donald Trump → donald-trump (name)',
        'Präsident → donald-trump (role)',
      ],
    ],
    [
      'an office, and nobody who holds it',
      'US-Präsident Donald Trump weiß, dass der Präsident von Wahlleuten gewählt wird.',
      ['US → united-states (compound)', 'Donald Trump → donald-trump (name)'],
    ],
    [
      'a short name before a dash is anybody’s plan',
      'Donald Trump kam mit einem Trump-Plan.',
      ['Donald Trump → donald-trump (name)', 'Trump → donald-trump (compound)'],
    ],
    [
      'a contextual name with its context',
      'Seit dem Ende des Koreakrieges herrscht ein Waffenstillstand.',
      ['Koreakrieges → korean-war (name)', 'Waffenstillstand → armistice (contextual)'],
    ],
    ['a contextual name without', 'In Gaza gilt ein Waffenstillstand.', []],
    [
      'a compound',
      'die Trump-Regierung in den USA',
      ['Trump → donald-trump (compound)', 'USA → united-states (name)'],
    ],
    ['a month is nobody', 'Im April und Mai', []],
    [
      'several holders are nobody in particular',
      'Alle US-Präsidenten schrieben Bücher.',
      ['US → united-states (compound)'],
    ],
    ['a deputy is not the holder', 'der stellvertretende US-Präsident', ['US → united-states (compound)']],
    [
      'heads of states and governments are several',
      'die Staats- und Regierungschefs Südkoreas und der USA',
      ['Südkoreas → south-korea (name)', 'USA → united-states (name)'],
    ],
    [
      'an adjective in capitals belongs to a name',
      'die Partei Georgischer Traum und georgische Wähler',
      ['georgische → georgia (adjective)'],
    ],
  ])('%s', (_, text, expected, day) => {
    expect(linked(text, 'de', day)).toEqual(expected);
  });
});

describe('English', () => {
  test.each<Row>([
    [
      'possessives and dashes',
      'North Korea’s army and US-led talks',
      ['North Korea → north-korea (name)', 'US → united-states (compound)'],
    ],
    ['a pronoun is no country', 'They told us so', []],
    ['a verb is nobody', 'It may rain in the United Kingdom', ['United Kingdom → united-kingdom (name)']],
    [
      'a surname in its country',
      'Prime Minister Theresa May spoke. In the UK, Mrs May said',
      ['Theresa May → theresa-may (name)', 'UK → united-kingdom (name)', 'May → theresa-may (short)'],
    ],
    [
      'a role with its country',
      'the British prime minister said',
      ['British prime minister → theresa-may (role)'],
    ],
    ['then is not now', 'the then US president signed it', ['US → united-states (name)']],
    ['a state of the same name', 'In Georgia and Alabama', []],
    [
      'a country in its company',
      'Russia and Georgia fought. Russia won.',
      ['Russia → russia (name)', 'Georgia → georgia (short)', 'Russia → russia (name)'],
    ],
    ['a longer name that is not known', 'The Russia Times and the Bank of Russia met British Airways', []],
    ['a longer name at the start', 'In South Georgia Russia is far', ['Russia → russia (name)']],
    [
      'a title after a country is no longer name',
      'US President Donald Trump and Russia’s Defence Ministry',
      ['US → united-states (name)', 'Donald Trump → donald-trump (name)'],
    ],
    ['another bearer of the surname', 'He met Eric Trump in the US', ['US → united-states (name)']],
    ['another bearer of the whole name', 'Donald Trump Jr. was in the US', ['US → united-states (name)']],
    [
      'a given name before a particle',
      'In the United Kingdom May al-Rashid said',
      ['United Kingdom → united-kingdom (name)'],
    ],
    [
      'whose a group is, not who is its leader',
      'the leader of the North Korean group',
      ['North Korean → north-korea (adjective)'],
    ],
    ['a person and where he is from', 'President Tan of Russia', ['Russia → russia (name)']],
    ['a person named in full', 'He met Donald Tan of Russia', ['Russia → russia (name)']],
  ])('%s', (_, text, expected, day) => {
    expect(linked(text, 'en', day)).toEqual(expected);
  });
});
