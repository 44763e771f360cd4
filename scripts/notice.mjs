// Collects the licences of what is bundled, and refuses those that were not agreed on.
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';

/** SPDX names. All allow what Dossier does: to be distributed as part of an MIT-licensed extension, with this notice. */
export const allowed = new Set([
  'MIT',
  'ISC',
  '0BSD',
  'BSD-2-Clause',
  'BSD-3-Clause',
  'Apache-2.0',
  'MPL-2.0',
]);

/** Folder of a package → its name, version, licence and the licence's text. Throws where one cannot be had or is not allowed. */
async function licenceOf(folder) {
  const { name, version, license, repository, homepage } = JSON.parse(
    await readFile(join(folder, 'package.json'), 'utf8'),
  );
  if (!allowed.has(license))
    throw new Error(
      `${name} is under ${license ? `“${license}”` : 'no licence that it names'}, which is not on the list in scripts/notice.mjs: use another package, or agree on the licence and add it`,
    );
  const file = (await readdir(folder)).sort().find((one) => /^(licen[cs]e|copying)/i.test(one));
  if (!file) throw new Error(`${name} comes without the text of its licence`);
  const source = typeof repository === 'string' ? repository : (repository?.url ?? homepage ?? '');
  const text = (await readFile(join(folder, file), 'utf8')).replaceAll('\r\n', '\n').trim();
  return { name, version, license, source: source.replace(/^git\+/, '').replace(/\.git$/, ''), text };
}

/** The text of NOTICE for packages in these folders. */
export async function notice(folders) {
  const licences = await Promise.all(folders.map(licenceOf));
  licences.sort((a, b) => (a.name < b.name ? -1 : 1));
  const parts = licences.map(
    ({ name, version, license, source, text }) => `${name} ${version} (${license})\n${source}\n\n${text}\n`,
  );
  const line = `\n${'-'.repeat(80)}\n\n`;
  return [
    'Dossier: code under the MIT licence, data set under CC BY 4.0 (https://creativecommons.org/licenses/by/4.0/).\nCities: GeoNames (https://www.geonames.org/), CC BY 4.0. Outlines of countries: Natural Earth, public domain.\nIt contains:\n',
    ...parts,
  ].join(line);
}
