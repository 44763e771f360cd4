import { mkdir, mkdtemp, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromium } from 'playwright-core';
import { browserPath } from '../../../scripts/browsers.mjs';
import { Chromium } from './chromium.ts';
import { type Options, until } from './driver.ts';

export const chromiumFlags = ({ extension, port, dark, lang = 'en-US' }: Options): string[] => [
  '--headless=new',
  '--no-sandbox',
  `--lang=${lang}`,
  `--load-extension=${extension}`,
  `--disable-extensions-except=${extension}`,
  `--host-resolver-rules=MAP * 127.0.0.1:${port}`,
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--no-first-run',
  '--disable-quic',
  // The popup does not hear of the context's colour scheme.
  ...(dark ? ['--force-dark-mode'] : []),
];

/** Starts Chromium with the unpacked extension. */
export async function startChromium({ extension, port, dark, lang = 'en-US' }: Options): Promise<Chromium> {
  const profile = await mkdtemp(join(tmpdir(), 'dossier-chromium-'));
  // Else it wants HTTPS in private windows.
  await mkdir(join(profile, 'Default'));
  await writeFile(join(profile, 'Default/Preferences'), '{"https_first_mode_incognito_enabled":false}');
  const context = await chromium.launchPersistentContext(profile, {
    executablePath: browserPath('chromium'),
    headless: false,
    viewport: { width: 1000, height: 700 },
    colorScheme: dark ? 'dark' : 'light',
    locale: lang,
    env: { ...process.env, LANGUAGE: lang.replace('-', '_') },
    // What readers have, and Playwright switches off.
    ignoreDefaultArgs: ['--disable-back-forward-cache'],
    args: chromiumFlags({ extension, port, dark, lang }),
  });
  const worker = context.serviceWorkers()[0] ?? (await context.waitForEvent('serviceworker'));
  // The welcome page opens by itself and takes the focus: it must have, before a test begins.
  const welcome = await until('the welcome page', async () =>
    context.pages().find((page) => page.url().endsWith('/welcome.html')),
  );
  await welcome.close();
  const downloadPath = join(profile, 'downloads');
  // Holds for as long as its session.
  const browser = await context.browser()!.newBrowserCDPSession();
  await browser.send('Browser.setDownloadBehavior', { behavior: 'allow', downloadPath });
  return new Chromium(context, new URL(worker.url()).host, profile, extension);
}
