import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';

const root = join(import.meta.dirname, '../..');
const extension = join(root, 'dist/extension');
const filesIn = (folder: string, ending: RegExp) =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => ending.test(name))
    .sort();
const text = (name: string) => readFileSync(join(extension, name), 'utf8');
const scripts = filesIn(extension, /\.js$/);
const sources = filesIn(join(root, 'src'), /\.tsx?$/).filter((name) => !name.startsWith('cli/'));

/** What sends something, runs text as code, or makes markup of text. */
const forbidden: [what: string, pattern: RegExp][] = [
  ['XMLHttpRequest', /\bXMLHttpRequest\b/],
  ['WebSocket', /\bWebSocket\b/],
  ['WebTransport', /\bWebTransport\b/],
  ['EventSource', /\bEventSource\b/],
  ['sendBeacon', /\bsendBeacon\b/],
  ['RTCPeerConnection', /\bRTCPeerConnection\b/],
  ['eval', /\beval\s*\(/],
  ['Function from text', /\bFunction\s*\(/],
  ['a timer from text', /\bset(?:Timeout|Interval)\(\s*["'`]/],
  // A part of our own, by its literal name, is bundled and checked like the rest.
  ['import of what was not bundled', /\bimport\s*\((?!\s*(["'`])\.{1,2}\/[\w./-]+\1\s*\))|\bimportScripts\b/],
  ['a script element', /createElement\(\s*["'`]script/],
  ['a remote image or frame', /new Image\b|createElement\(\s*["'`](?:img|iframe|link|object|embed)/],
  ['insertAdjacentHTML', /\binsertAdjacentHTML\b|\bcreateContextualFragment\b|\bsetHTMLUnsafe\b/],
  ['document.write', /\bdocument\.write/],
  ['outerHTML', /\bouterHTML\b/],
];

/** `fetch(browser.runtime.getURL(…))`, as it is and minified, and a file named beside the page. */
const ownFetch = /^fetch\((?:[\w$]+(?:\.default)?\.runtime\.getURL\(|(["'`])[\w-]+\.json\1)/;

/** Addresses that are names of standards, and links that are shown to be clicked. */
const addresses = [
  'http://www.w3.org/1998/Math/MathML',
  'http://www.w3.org/1999/xhtml',
  'http://www.w3.org/2000/svg',
  'http://www.w3.org/1999/xlink',
  'http://www.w3.org/ns/anno.jsonld',
  'https://www.geonames.org/',
  'https://www.naturalearthdata.com/',
  'https://cldr.unicode.org/',
  'https://www.wikidata.org/',
];
const links = [
  /^https:\/\/\$\{\w+\}\.wikipedia\.org\/wiki\/\$/,
  /^https:\/\/www\.wikidata\.org\/entity\/\$/,
  /^https:\/\/www\.geonames\.org\/\$/,
];

describe.each(scripts)('%s', (name) => {
  const script = text(name);

  test.each(forbidden)('has no %s', (_, pattern) => {
    expect(script.match(pattern)?.[0]).toBeUndefined();
  });

  test('fetches nothing but the extension’s own files', () => {
    for (const call of script.match(/\bfetch\b.{0,40}/g) ?? []) expect(call).toMatch(ownFetch);
  });

  test('makes no markup of text, but for what its library can and we never ask of it', () => {
    // Preact sets innerHTML for `dangerouslySetInnerHTML` alone. It cannot be left out of it; no source of ours uses it.
    const preact = readFileSync(join(root, 'node_modules/preact/dist/preact.mjs'), 'utf8');
    const inPreact = preact.match(/\binnerHTML\b/g)?.length ?? 0;
    expect(script.match(/\binnerHTML\b/g)?.length ?? 0).toBeLessThanOrEqual(inPreact);
  });

  test('knows no address but names of standards and the links it shows', () => {
    for (const [address] of script.matchAll(/\b(?:https?|wss?|ftp):\/\/[^\s"'`]*/g)) {
      // A pattern of addresses is not one: https?:\/\/ and the like do not match here.
      const ok = addresses.includes(address) || links.some((link) => link.test(address));
      expect(ok, address).toBe(true);
    }
  });
});

test.each(sources)('src/%s makes no markup of text and sends nothing', (name) => {
  const source = readFileSync(join(root, 'src', name), 'utf8').replace(/\/\*[\s\S]*?\*\/|\/\/.*$/gm, '');
  for (const [, pattern] of forbidden) expect(source).not.toMatch(pattern);
  expect(source).not.toMatch(/innerHTML|dangerouslySet/i);
  for (const call of source.match(/\bfetch\s*\(.{0,40}/g) ?? []) expect(call).toMatch(ownFetch);
});

test.each(filesIn(extension, /\.html$/))('%s loads nothing but own files', (name) => {
  const page = text(name);
  for (const [, tag, address] of page.matchAll(
    /<(\w+)[^>]*?\s(?:src|href|action|data|poster|srcset)=["']([^"']*)["']/g,
  )) {
    if (tag === 'a') expect(address).toMatch(/^(?:https:\/\/|[\w#?=-]+(?:\.html)?$)/);
    else expect(address).toMatch(/^[\w./-]+$/);
  }
  expect(page).not.toMatch(/\son\w+=|javascript:|<(?:iframe|object|embed|base|form)\b|http-equiv/i);
});

test.each(filesIn(extension, /\.css$/))('%s loads nothing', (name) => {
  expect(text(name)).not.toMatch(/@import|url\(\s*["']?(?!#|data:)/);
});

test('the manifest asks for no more than it needs, and its policy lets nothing in or out', () => {
  const manifest = JSON.parse(text('manifest.json'));
  expect(manifest.permissions).toEqual(['storage', 'scripting', 'activeTab', 'sidePanel']);
  expect(manifest.host_permissions).toBeUndefined();
  expect(manifest.web_accessible_resources).toBeUndefined();
  expect(manifest.externally_connectable).toBeUndefined();
  expect(manifest.content_scripts).toHaveLength(1);
  expect(manifest.content_scripts[0].world).toBeUndefined();
  expect(manifest.browser_specific_settings.gecko.data_collection_permissions).toEqual({
    required: ['none'],
  });
  const policy = Object.fromEntries(
    (manifest.content_security_policy.extension_pages as string)
      .split(';')
      .map((part) => part.trim().split(/ (.*)/))
      .map(([directive, value]) => [directive, value]),
  );
  expect(policy).toMatchObject({ 'default-src': "'none'", 'script-src': "'self'", 'connect-src': "'self'" });
  for (const value of Object.values(policy)) expect(value).toMatch(/^'(?:self|none)'$/);
});

test('README names every run-time dependency with its reason, NOTICE all that is bundled and whose data is', () => {
  const readme = readFileSync(join(root, 'README.md'), 'utf8');
  const [, reasons] = /Run-time dependencies, and why: ([\s\S]*?)\n\n/.exec(readme)!;
  const { dependencies } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));
  const noticed = [...text('NOTICE.txt').matchAll(/^(\S+) \d\S* \(\S+\)$/gm)].map(([, name]) => name!);
  for (const name of Object.keys(dependencies)) {
    expect(reasons).toContain(`\`${name}\``);
    expect(noticed).toContain(name);
  }
  const build = readFileSync(join(root, 'build.mjs'), 'utf8');
  for (const [, name] of build.matchAll(/node_modules\/((?:@[\w-]+\/)?[\w-]+)/g))
    expect(noticed).toContain(name);
});

test('what a page’s highlights look like holds for the screen: nothing of it is printed', () => {
  expect(text('page.css')).toMatch(/^@media screen\{.*\}\}\s*$/s);
});
