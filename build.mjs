// Writes dist/extension (unpacked, for every browser) and dist/cli.mjs: node build.mjs
import { cp, mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { build, transform } from 'esbuild';
import { parse } from 'yaml';
import { datasetFiles } from './scripts/dataset-files.mjs';
import { importTs, root } from './scripts/import-ts.mjs';

const dist = join(root, 'dist');
const extension = join(dist, 'extension');

/** Style sheets that a script carries as text, without their white space and comments. */
const cssAsText = {
  name: 'css-as-text',
  setup({ onLoad }) {
    onLoad({ filter: /\.css$/ }, async ({ path }) => {
      const { code } = await transform(await readFile(path, 'utf8'), { loader: 'css', minify: true });
      return { contents: code, loader: 'text' };
    });
  },
};

const shared = {
  bundle: true,
  target: 'es2023',
  plugins: [cssAsText],
  jsx: 'automatic',
  jsxImportSource: 'preact',
  legalComments: 'none',
  logLevel: 'warning',
};

async function bundleExtension() {
  await build({
    ...shared,
    entryPoints: {
      background: join(root, 'src/background/index.ts'),
      page: join(root, 'src/page/index.ts'),
      panel: join(root, 'src/panel/index.tsx'),
      options: join(root, 'src/options/index.tsx'),
      about: join(root, 'src/about/index.tsx'),
      welcome: join(root, 'src/welcome/index.ts'),
    },
    outdir: extension,
    format: 'iife',
    platform: 'browser',
    minify: true,
    define: { 'process.env.NODE_ENV': '"production"' },
  });
}

async function bundleCli() {
  await build({
    ...shared,
    entryPoints: [join(root, 'src/cli/index.ts')],
    outfile: join(dist, 'cli.mjs'),
    format: 'esm',
    platform: 'node',
    target: 'node20',
    // jsdom reads files of its own at run time and cannot be bundled.
    external: ['jsdom'],
    banner: { js: '#!/usr/bin/env node' },
  });
}

/** Compiles dataset/. Throws DatasetError where it has problems. */
async function compileKnowledge() {
  const { compile } = await importTs('src/knowledge/compile/index.ts');
  return compile(await datasetFiles());
}

/** Writes the two files that the background and the command line read. */
async function writeKnowledge({ names, records }) {
  for (const folder of [join(extension, 'knowledge'), join(dist, 'knowledge')]) {
    await mkdir(folder, { recursive: true });
    await writeFile(join(folder, 'names.bin'), names);
    await writeFile(join(folder, 'records.bin'), records);
  }
}

/** The outlines of countries for maps, as the background and the panel read them. */
async function writeWorld() {
  const { prepareWorld } = await importTs('src/map/world.ts');
  await mkdir(join(extension, 'map'), { recursive: true });
  for (const scale of ['110m', '50m']) {
    const atlas = await readFile(join(root, `node_modules/world-atlas/countries-${scale}.json`), 'utf8');
    await writeFile(
      join(extension, `map/world-${scale}.json`),
      JSON.stringify(prepareWorld(JSON.parse(atlas))),
    );
  }
}

async function writeManifest() {
  const { matchPatterns } = await importTs('src/shared/publishers.ts');
  const manifest = JSON.parse(await readFile(join(root, 'manifest.json'), 'utf8'));
  const { version } = JSON.parse(await readFile(join(root, 'package.json'), 'utf8'));
  const publishers = parse(await readFile(join(root, 'publishers.yaml'), 'utf8'));
  manifest.version = version;
  manifest.content_scripts[0].matches = matchPatterns(publishers);
  await writeFile(join(extension, 'manifest.json'), `${JSON.stringify(manifest, null, 2)}\n`);
}

/** What the page about the extension says of it. */
async function writeAbout({ counts, checked }) {
  const { version, bugs } = JSON.parse(await readFile(join(root, 'package.json'), 'utf8'));
  const about = { version, counts, checked, ...(bugs?.url && { issues: bugs.url }) };
  await writeFile(join(extension, 'about.json'), JSON.stringify(about));
}

async function copyFiles() {
  const copies = [
    ['_locales', '_locales'],
    ['src/ui/highlight.css', 'page.css'],
    ['icons', 'icons'],
    ...['tokens', 'marks', 'fold', 'map', 'card', 'switch'].map((name) => [
      `src/ui/${name}.css`,
      `${name}.css`,
    ]),
    ...['panel', 'options', 'welcome', 'about'].flatMap((page) => [
      [`src/${page}/${page}.html`, `${page}.html`],
      [`src/${page}/${page}.css`, `${page}.css`],
    ]),
  ];
  await Promise.all(
    copies.map(([from, to]) => cp(join(root, from), join(extension, to), { recursive: true })),
  );
}

const started = Date.now();
try {
  // The last good build stays where the data set has problems.
  const knowledge = await compileKnowledge();
  await rm(dist, { recursive: true, force: true });
  await mkdir(extension, { recursive: true });
  await Promise.all([
    writeKnowledge(knowledge),
    writeWorld(),
    bundleExtension(),
    bundleCli(),
    writeManifest(),
    writeAbout(knowledge),
    copyFiles(),
  ]);
  const listed = Object.entries(knowledge.counts).map(([kind, count]) => `${count} ${kind}`);
  console.log(
    `dist/extension and dist/cli.mjs built in ${Date.now() - started} ms; data set: ${listed.join(', ')}`,
  );
} catch (error) {
  // Errors of the data set name file, line and mend; a stack would bury them.
  console.error(error.name === 'DatasetError' ? error.message : error);
  process.exit(1);
}
