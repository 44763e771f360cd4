export { chooseCities } from './cities/choose.ts';
export { type Compiled, compile, load } from './compile.ts';
export { DatasetError, describe, type Problem } from './problem.ts';
