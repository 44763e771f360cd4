// What esbuild's metafile tells of a bundle: which packages and folders are in it, and with how many bytes.

const PACKAGE = /^(?:.*\/)?node_modules\/((?:@[^/]+\/)?[^/]+)\//;

/** The package, or the folder of src, that an input belongs to. */
function partOf(input) {
  return PACKAGE.exec(input)?.[1] ?? input.split('/').slice(0, 2).join('/');
}

/** Paths of an output and of all that it imports at once; what it loads later does not count. `output` is the end of its path. */
export function loadedWith({ outputs }, output) {
  const paths = new Set([Object.keys(outputs).find((path) => path.endsWith(`/${output}`))]);
  for (const path of paths) {
    for (const { path: imported, kind } of outputs[path].imports)
      if (kind === 'import-statement') paths.add(imported);
  }
  return [...paths];
}

/** Bytes of outputs by package and folder. */
export function partsOf({ outputs }, paths) {
  const parts = {};
  for (const path of paths) {
    for (const [input, { bytesInOutput }] of Object.entries(outputs[path].inputs)) {
      const part = partOf(input);
      parts[part] = (parts[part] ?? 0) + bytesInOutput;
    }
  }
  return parts;
}

/** Folders of the packages of which anything is in the outputs, sorted. */
export function packagesIn({ outputs }) {
  const folders = new Set();
  for (const { inputs } of Object.values(outputs)) {
    for (const [input, { bytesInOutput }] of Object.entries(inputs)) {
      if (bytesInOutput > 0 && PACKAGE.test(input)) folders.add(PACKAGE.exec(input)[0].slice(0, -1));
    }
  }
  return [...folders].sort();
}
