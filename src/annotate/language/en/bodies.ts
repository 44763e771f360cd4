import type { BodyNames } from '../language.ts';

/** What every state has one of, so that "of" and the country make no name of its own, as in "Bank of America". */
const organs = new Set('Parliament Senate Congress Army Navy Government Constitution'.split(' '));

/** "Defence Ministry" for "Ministry of Defence", and the other way round. */
function reworded(body: string): string[] {
  const [, subject] = /^Ministry of (?:the )?(.+)$/.exec(body) ?? [];
  if (subject) return [body, `${subject} Ministry`];
  const [, before] = /^(.+) [Mm]inistry$/.exec(body) ?? [];
  return before ? [body, `Ministry of ${before}`] : [body];
}

export const englishBodies: BodyNames = {
  genitive: () => /^['’]s? /,
  link: () => / of (?:the )?$/,
  isCommon: (body) => /^\p{Ll}/u.test(body),
  bare: /(?<![\p{L}\p{Pd}])([Pp]arliament|[Cc]entral [Bb]ank|[Ss]upreme [Cc]ourt|[Cc]onstitutional [Cc]ourt|(?:[Dd]efen[cs]e|[Ff]oreign|[Ii]nterior|[Jj]ustice|[Ff]inance|[Hh]ealth) [Mm]inistry|[Aa]ir [Ff]orce|[Nn]avy)(?![\p{L}\p{Pd}])/gu,
  parliament: 'Parliament',
  known: new Set(
    'the in to by of from before through into told tell asked addressed dissolve dissolved dissolving recalled suspended'.split(
      ' ',
    ),
  ),
  otherParliament:
    /\b(?:European|Scottish|Welsh|Catalan|Basque|Flemish|regional|provincial|state|youth) [Pp]arliament|\bEU [Pp]arliament|\b(?:Senedd|Stormont|Holyrood|MEPs?)\b|\b(?:state|provincial) (?:legislature|assembly)/,
  spellings(body, { names, adjectives }) {
    const isOneWord = !body.includes(' ');
    if (isOneWord && !/^\p{Lu}/u.test(body) && body !== 'parliament') return [];
    const [name] = names.en;
    return reworded(body).flatMap((one) => [
      ...adjectives.en.map((adjective) => `${adjective} ${one}`),
      `${name} ${one}`,
      `${name}'s ${one}`,
      ...(isOneWord && !organs.has(one) ? [] : [`${one} of ${name}`, `${one} of the ${name}`]),
    ]);
  },
};
