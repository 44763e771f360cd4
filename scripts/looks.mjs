// npm run looks: keeps a picture of the marks as they look now, with which the browser tests compare.
import { mkdir, writeFile } from 'node:fs/promises';
import { dirname } from 'node:path';
import { importTs, root } from './import-ts.mjs';

const { reference, withMarks } = await importTs('tests/browser/looks.tsx');
await mkdir(dirname(reference(root)), { recursive: true });
await withMarks(root, (_page, picture) => writeFile(reference(root), picture));
