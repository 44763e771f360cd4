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
  bare: /(?<![\p{L}\p{Pd}])(Parlament|Zentralbank|Notenbank|Verfassungsgericht|(?:Verteidigungs|Außen|Aussen|Innen|Justiz|Finanz|Gesundheits)ministerium|Luftwaffe|Marine)(?:e?s)?(?![\p{L}\p{Pd}])/gu,
  parliament: 'Parlament',
  known: new Set('das dem des im vom ins ans am beim zum durchs die der zur'.split(' ')),
  otherParliament:
    /(?:EU-|Europa|Kantons|Stadt|Gemeinde|Landes|Regional|Jugend|Studenten|Studierenden)[Pp]arlament|[Ee]uropäische\p{Ll} Parlament|(?<!\p{L})(?:Landtag|Kantonsrat|Gro(?:ß|ss)er? Rat|Grossrat|Landrat|Stadtrat|Gemeinderat|Einwohnerrat|Abgeordnetenhaus|Bürgerschaft|Regierungsr(?:at|ätin)|Stadtpräsident|Gemeindepräsident|Oberbürgermeister|Landeshaupt|Landesregierung|Kantonsregierung|Stadtregierung|schottische\p{Ll} Parlament)/u,
  spellings(body, { names, adjectives }) {
    const [name] = names.de;
    return [
      ...adjectives.de.flatMap((adjective) =>
        ['', 'e', 'er', 'es'].map((ending) => `${adjective}${ending} ${body}`),
      ),
      ...[`${body} ${name}s`, `${name}s ${body}`, `${body} der ${name}`, `${body} von ${name}`],
    ];
  },
};
