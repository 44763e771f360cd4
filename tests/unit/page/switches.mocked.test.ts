import { beforeEach, describe, expect, test, vi } from 'vitest';

const { kept, storage, extension } = vi.hoisted(() => {
  const kept: { sync: Record<string, unknown>; local: Record<string, unknown> } = { sync: {}, local: {} };
  const area = (name: 'sync' | 'local') => ({
    get: async () => ({ ...kept[name] }),
    set: async (items: object) => void Object.assign(kept[name], items),
  });
  const onChanged = { addListener: () => undefined, removeListener: () => undefined };
  const extension = { inIncognitoContext: false };
  return { kept, storage: { sync: area('sync'), local: area('local'), onChanged }, extension };
});
vi.mock('webextension-polyfill', () => ({
  default: { storage, extension, runtime: { getURL: (path: string) => `chrome-extension://dossier${path}` } },
}));

let { Switches } = await import('../../../src/page/switches.ts');

/** The page is left and another one loaded: what a content script had in its memory is gone. */
async function reload(): Promise<void> {
  vi.resetModules();
  ({ Switches } = await import('../../../src/page/switches.ts'));
}

function show(url: string): void {
  const { href, hostname, origin } = new URL(url);
  vi.stubGlobal('location', { href, hostname, origin });
}

async function read(): Promise<InstanceType<typeof Switches>> {
  const switches = new Switches();
  await switches.read();
  return switches;
}

beforeEach(() => {
  kept.sync = {};
  kept.local = {};
  show('https://www.srf.ch/news/a');
});

test.each([
  ['nothing', {}, null],
  ['everywhere', { everywhere: false }, 'everywhere'],
  ['the host', { sitesOff: ['www.srf.ch'] }, 'site'],
  ['the site that the host belongs to', { sitesOff: ['srf.ch'] }, 'site'],
  ['another site', { sitesOff: ['orf.at'] }, null],
  ['reading unasked', { reads: 'asked' }, 'asked'],
])('switched off: %s', async (_, sync, off) => {
  kept.sync = sync;
  expect((await read()).offBy).toBe(off);
});

describe('where only what is asked for is read', () => {
  beforeEach(() => {
    kept.sync = { reads: 'asked' };
  });

  test('the page that was asked for is, also when it is read anew, and another is not', async () => {
    const switches = await read();
    await switches.switchPage(true);
    expect(switches.offBy).toBeNull();
    await switches.read();
    expect(switches.offBy).toBeNull();
    show('https://www.srf.ch/news/b');
    await switches.read();
    expect(switches.offBy).toBe('asked');
  });

  test('a word that comes before the settings are read counts', async () => {
    const switches = new Switches();
    const reading = switches.read();
    await switches.switchPage(true);
    await reading;
    expect(switches.offBy).toBeNull();
  });

  test('the keyboard’s command asks, and takes back', async () => {
    const switches = await read();
    await switches.switchPage();
    expect(switches.offBy).toBeNull();
    await switches.switchPage();
    expect(switches.offBy).toBe('page');
  });

  test('the sample on the extension’s own pages is always read', async () => {
    show('chrome-extension://dossier/welcome.html');
    expect((await read()).offBy).toBeNull();
  });
});

test('a page that was off is on once it is asked for while that is being read', async () => {
  const before = await read();
  await before.switchPage(false);
  expect((await read()).offBy).toBe('page');
  const switches = new Switches();
  void switches.read();
  await switches.switchPage(true);
  expect(switches.offBy).toBeNull();
  expect((await read()).offBy).toBeNull();
});

describe.each([
  ['in a private window', true],
  ['in any other window', false],
])('%s', (_, isPrivate) => {
  beforeEach(async () => {
    await reload();
    extension.inIncognitoContext = isPrivate;
    return () => {
      extension.inIncognitoContext = false;
    };
  });
  const kim = { key: 'kim-jong-un', all: true };

  test('a page switched off and a hidden card stay so until it is left; then only what is not private does', async () => {
    kept.local = { pagesOff: ['another'] };
    const switches = await read();
    await switches.switchPage(false);
    await switches.reject(kim, true);
    await switches.read();
    expect(switches.offBy).toBe('page');
    expect(switches.rejections).toMatchObject([kim]);
    await reload();
    const after = await read();
    expect(after.offBy).toBe(isPrivate ? null : 'page');
    expect(after.rejections).toHaveLength(isPrivate ? 0 : 1);
    expect(kept.local.pagesOff).toHaveLength(isPrivate ? 1 : 2);
    expect('rejected' in kept.local).toBe(!isPrivate);
  });

  test('both can be taken back', async () => {
    const switches = await read();
    await switches.switchPage(false);
    await switches.reject(kim, true);
    await switches.switchPage(true);
    await switches.reject(kim, false);
    await switches.read();
    expect(switches.offBy).toBeNull();
    expect(switches.rejections).toEqual([]);
  });
});
