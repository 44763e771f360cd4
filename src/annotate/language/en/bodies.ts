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
  spellings(body, { names, adjectives }) {
    const isOneWord = !body.includes(' ');
    if (isOneWord && !/^\p{Lu}/u.test(body)) return [];
    const [name] = names.en;
    return reworded(body).flatMap((one) => [
      ...adjectives.en.map((adjective) => `${adjective} ${one}`),
      `${name} ${one}`,
      `${name}'s ${one}`,
      ...(isOneWord && !organs.has(one) ? [] : [`${one} of ${name}`, `${one} of the ${name}`]),
    ]);
  },
};
