import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { prepareWorld, World, type Worlds } from '../../src/map/world.ts';

const atlas = (scale: string) =>
  new World(
    prepareWorld(
      JSON.parse(
        readFileSync(
          join(import.meta.dirname, `../../node_modules/world-atlas/countries-${scale}.json`),
          'utf8',
        ),
      ),
    ),
  );

/** The real outlines, as the build writes them. */
export const worlds: Worlds = { coarse: atlas('110m'), fine: atlas('50m') };
