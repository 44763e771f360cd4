/** A question put before there is anything to draw, so that the first thing drawn may have its answer. */
export class Early<T> {
  /** The answer, where it has come. */
  now: T | undefined;

  /** @param coming must not reject */
  constructor(readonly coming: Promise<T>) {
    void coming.then((answer) => {
      this.now = answer;
    });
  }
}
