import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { writeFile } from 'node:fs/promises';
import { createServer } from 'node:net';
import { join } from 'node:path';
import { browserPath } from '../../../scripts/browsers.mjs';
import { type Driver, type Options, until } from './driver.ts';
import { Firefox } from './firefox.ts';
import { newProfile } from './firefox-profile.ts';
import { Marionette } from './marionette.ts';

/** Starts Firefox with the extension as a temporary add-on. */
export async function startFirefox({
  extension,
  port,
  dark,
  lang = 'en-US',
  withoutNavigation = false,
}: Options): Promise<Driver> {
  const profile = await newProfile();
  const marionettePort = await freePort();
  const preferences = {
    'marionette.port': marionettePort,
    'network.dns.forceResolve': '127.0.0.1',
    'network.proxy.type': 0,
    'dom.security.https_first': false,
    'dom.security.https_only_mode': false,
    'intl.locale.requested': lang,
    'layout.css.prefers-color-scheme.content-override': dark ? 0 : 1,
    // The popup follows the browser's theme, not the pages'.
    'ui.systemUsesDarkTheme': dark ? 1 : 0,
    'browser.theme.toolbar-theme': dark ? 0 : 1,
    'browser.startup.homepage_override.mstone': 'ignore',
    'datareporting.policy.dataSubmissionEnabled': false,
    'app.normandy.enabled': false,
    // What no test looks at, and what the start of a browser need not wait for.
    'browser.startup.page': 0,
    'browser.newtabpage.enabled': false,
    'browser.newtab.preload': false,
    'dom.ipc.processPrelaunch.enabled': false,
    'browser.aboutwelcome.enabled': false,
    'extensions.webextensions.warnings-as-errors': false,
    'ui.popup.disable_autohide': true,
    'dom.navigation.webidl.enabled': !withoutNavigation,
    'browser.download.folderList': 2,
    'browser.download.dir': join(profile, 'downloads'),
  };
  const lines = Object.entries(preferences).map(
    ([name, value]) => `user_pref(${JSON.stringify(name)}, ${JSON.stringify(value)});`,
  );
  await writeFile(join(profile, 'user.js'), lines.join('\n'));
  const firefox = spawn(
    browserPath('firefox'),
    [
      '-headless',
      '-marionette',
      '-remote-allow-system-access',
      '-no-remote',
      '-width',
      '1000',
      '-height',
      '780',
      '-profile',
      profile,
    ],
    { stdio: 'ignore', env: { ...process.env, LANG: `${lang.replace('-', '_')}.UTF-8`, MOZ_HEADLESS: '1' } },
  );
  const client = await until('Firefox to listen', () => Marionette.connect(marionettePort), 60_000);
  await client.send('WebDriver:NewSession', {
    capabilities: { alwaysMatch: { 'moz:debuggerAddress': false } },
  });
  const driver = new Firefox(client, firefox, profile, port, extension);
  await driver.watchRequests();
  await client.send('Addon:Install', { path: extension, temporary: true });
  await driver.useOwnTab();
  return driver;
}

async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as { port: number };
  server.close();
  return port;
}
