import type { CDPSession } from 'playwright-core';

interface TraceEvent {
  name: string;
  pid: number;
  tid: number;
  ts: number;
  dur?: number;
  /** µs of the processor, which a busy machine hardly lengthens. */
  tdur?: number;
  args?: { name?: string };
}

const CATEGORIES = ['toplevel', 'devtools.timeline', 'disabled-by-default-devtools.timeline'];
/** µs below which nothing is a freeze, nor tells of one. */
const SHORTEST = 1000;

/** What the browser does while something is done: what takes long, and the names of threads. */
async function traced(browser: CDPSession, act: () => Promise<unknown>): Promise<TraceEvent[]> {
  const events: TraceEvent[] = [];
  const keep = ({ value }: { value: unknown[] }) => {
    for (const event of value as TraceEvent[])
      if ((event.tdur ?? 0) >= SHORTEST || event.name === 'thread_name') events.push(event);
  };
  browser.on('Tracing.dataCollected', keep);
  await browser.send('Tracing.start', {
    transferMode: 'ReportEvents',
    traceConfig: { includedCategories: CATEGORIES },
  });
  try {
    await act();
  } finally {
    const complete = new Promise((resolve) => browser.once('Tracing.tracingComplete', resolve));
    await browser.send('Tracing.end');
    await complete;
    browser.off('Tracing.dataCollected', keep);
  }
  return events;
}

/**
 * Time of the processor, in ms, of the longest task that a content script took in pages while something is done: one in
 * which a script of the extension is called, or in which promises go on, on pages that use none themselves.
 */
export async function longestTask(
  browser: CDPSession,
  scripts: string,
  act: () => Promise<unknown>,
): Promise<number> {
  const events = await traced(browser, act);
  const thread = ({ pid, tid }: TraceEvent) => `${pid} ${tid}`;
  const pages = new Set(
    events.filter(({ name, args }) => name === 'thread_name' && args?.name === 'CrRendererMain').map(thread),
  );
  const ours = events.filter(
    ({ name, args }) => name.endsWith('MicrotaskCheckpoint') || JSON.stringify(args ?? '').includes(scripts),
  );
  const tasks = events.filter(
    (task) =>
      task.name === 'RunTask' &&
      pages.has(thread(task)) &&
      ours.some(
        (one) => thread(one) === thread(task) && one.ts >= task.ts && one.ts <= task.ts + (task.dur ?? 0),
      ),
  );
  return Math.max(0, ...tasks.map(({ tdur }) => (tdur ?? 0) / 1000));
}
