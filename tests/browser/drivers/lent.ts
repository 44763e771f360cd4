import type { Options } from './chromium.ts';
import { type Driver, within } from './driver.ts';

export type Start = (options: Options) => Promise<Driver>;

/** ms for a browser to be as if it had just been started; one that does not answer is replaced. */
const PATIENCE = 20_000;

/**
 * A start takes seconds, and most files want the same browser: it is started once and lent to one file after the other. Closed, it is
 * given back; `profiles.ts` ends it after the last one.
 */
export function lent(start: Start): Start {
  let running: Driver | undefined;
  return async (options) => {
    const free = running && (await isRenewed(running));
    if (running && !free) await running.close();
    running = await (free ? running : start(options));
    return keep(running!);
  };
}

const isRenewed = (driver: Driver): Promise<boolean> =>
  within(PATIENCE, driver.renew()).then(
    () => true,
    () => false,
  );

/** The browser itself, but for what closes it. */
const keep = (driver: Driver): Driver =>
  new Proxy(driver, {
    get(target, name) {
      if (name === 'close') return () => target.go('about:blank');
      const value = Reflect.get(target, name);
      return typeof value === 'function' ? value.bind(target) : value;
    },
  });
