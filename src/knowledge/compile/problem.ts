/** Something in the data set that must be mended before it can be compiled. */
export interface Problem {
  file: string;
  line: number;
  entity: string;
  /** What is wrong and how to mend it. */
  message: string;
}

export function describe({ file, line, entity, message }: Problem): string {
  return `${file}:${line} ${entity ? `${entity}: ` : ''}${message}`;
}

/** Thrown by the compiler; its message names every problem, a line each. */
export class DatasetError extends Error {
  readonly problems: readonly Problem[];
  constructor(problems: readonly Problem[]) {
    super(`the data set has ${problems.length} problem(s):\n${problems.map(describe).join('\n')}`);
    this.name = 'DatasetError';
    this.problems = problems;
  }
}
