import type { BodyNames } from '../language.ts';

const isGenitive = (written: string, names: readonly string[]) =>
  /s$/.test(written) && !names.includes(written);

/** Without its cases: a pattern for the nouns, which `placesBody` has with an adjective. */
export const commonBodies = 'Armee|Militär|Streitkräfte|Heer|Luftwaffe|Marine|Polizei|Justiz|Parlament';
const commonBody = new RegExp(`^(?:${commonBodies})\\p{Ll}{0,2}$`, 'u');

export const germanBodies: BodyNames = {
  genitive: (written, names) => (isGenitive(written, names) ? /^ / : null),
  link: (written, names) => (isGenitive(written, names) ? / $/ : / (?:der|des|von) $/),
  isCommon: (body) => commonBody.test(body),
  spellings(body, { names, adjectives }) {
    const [name] = names.de;
    return [
      ...adjectives.de.flatMap((adjective) =>
        ['e', 'er', 'es'].map((ending) => `${adjective}${ending} ${body}`),
      ),
      ...[`${body} ${name}s`, `${name}s ${body}`, `${body} der ${name}`, `${body} von ${name}`],
    ];
  },
};
