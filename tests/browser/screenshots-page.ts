import type { Settings } from '../../src/shared/settings.ts';
import { type Driver, until } from './drivers/driver.ts';
import type { Reader } from './reader.ts';

/** Waits until the card has faded in. */
export async function cardAtRest(driver: Driver): Promise<void> {
  await until('the card at rest', () =>
    driver.inCard<boolean>(
      `root.getAnimations({ subtree: true }).every((one) => one.playState === 'finished')`,
    ),
  );
}

/** Pictures of what the settings change, of the card's other states, and of the settings page. */
export async function picturePage(
  driver: Driver,
  reader: Reader,
  prefix: string,
  words: { person: string; event: string; why: string; mute: string },
): Promise<void> {
  const options = await driver.ownPage('options.html');
  const shoot = (name: string) => driver.screenshot(`${prefix}-${name}.png`);
  const set = (settings: Partial<Settings>) =>
    driver.inAnotherTab(
      options,
      `(globalThis.browser ?? chrome).storage.sync.set(${JSON.stringify(settings)}).then(() => true)`,
    );
  const painted = (name: string) =>
    until(`highlights ${name}`, async () =>
      (await reader.highlightNames()).some((one) => one.includes(name)),
    );

  await driver.evaluate(`document.querySelector('article').scrollIntoView({ block: 'start' })`);
  await set({ density: 'all' });
  await until('every mention', async () => (await reader.highlightCount()) > 20);
  await shoot('density-all');
  await set({ density: 'section', style: 'underline' });
  await painted('underline-');
  await shoot('style-underline');
  await set({ density: 'first', style: 'marker' });
  await painted('marker-');
  await shoot('style-marker');
  await set({ style: 'dotted' });
  await until('quiet lines', async () =>
    (await reader.highlightNames()).every((name) => !/underline|marker/.test(name)),
  );

  await reader.click(words.person);
  await reader.cardName();
  await reader.press(words.why);
  await driver.inCard(
    `(() => { const card = root.querySelector('.card'); card.scrollTop = card.scrollHeight; return true; })()`,
  );
  await cardAtRest(driver);
  await shoot('card-why');
  await reader.press(words.mute);
  await until('the notice', () => driver.inCard<boolean>(`root.querySelector('.card-notice') !== null`));
  await cardAtRest(driver);
  await shoot('card-notice');
  await driver.press('Escape');
  await reader.noCard();

  await driver.zoom(2.5);
  await reader.tap(words.event);
  await reader.cardName();
  await cardAtRest(driver);
  await shoot('card-sheet');
  await driver.press('Escape');
  await reader.noCard();
  await driver.zoom(1);

  await set({ sitesOff: ['www.example.org'] });
  await driver.go(options);
  await until('the sample', async () => (await reader.highlightCount()) > 0);
  await shoot('options');
  await driver.evaluate(`scrollTo(0, document.documentElement.scrollHeight)`);
  await shoot('options-end');
  await set({ muted: [], sitesOff: [] });
}
