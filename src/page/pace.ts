/** Share of the main thread's time that reading and painting may take on a page that never rests. */
const SHARE = 0.02;
/** Time in ms that may be taken in advance: a page that changes now and then is read at once. */
const ADVANCE = 250;

/**
 * Keeps account of the time that Dossier takes from the page, and tells when it may take more: a bucket that fills by
 * a share of the time that passes.
 */
export class Pace {
  private credit = ADVANCE;
  private since = performance.now();

  /** Does the work, and counts what it takes. */
  take<T>(work: () => T): T {
    const start = performance.now();
    this.fill(start);
    try {
      return work();
    } finally {
      this.credit -= performance.now() - start;
    }
  }

  /** How long to wait before the next work, in ms. */
  rest(): number {
    this.fill(performance.now());
    return Math.max(0, -this.credit / SHARE);
  }

  private fill(now: number): void {
    this.credit = Math.min(ADVANCE, this.credit + (now - this.since) * SHARE);
    this.since = now;
  }
}
