import type { CitySource } from '../src/knowledge/compile/compile.ts';

export function datasetFiles(): Promise<{ file: string; text: string }[]>;
export function lookedUpFiles(): Promise<{ file: string; text: string }[]>;
export function citySource(): Promise<CitySource>;
