import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { build, type Plugin } from 'esbuild';
import { compile } from 'svelte/compiler';

export const frameworks = ['react', 'preact', 'vue', 'svelte'] as const;

const cache = join(import.meta.dirname, '../../../.cache');

/** Biome would take what only the template uses for unused: the component is kept as text. */
const svelte = (generate: 'client' | 'server'): Plugin => ({
  name: 'svelte',
  setup({ onLoad }) {
    onLoad({ filter: /\.svelte\.txt$/ }, async ({ path }) => ({
      contents: compile(await readFile(path, 'utf8'), { generate, dev: true, filename: 'story.svelte' }).js
        .code,
    }));
  },
});

/** Development builds: these warn where what is hydrated is not what was rendered. */
const shared = {
  bundle: true,
  write: true,
  logLevel: 'error',
  define: {
    'process.env.NODE_ENV': '"development"',
    __VUE_OPTIONS_API__: 'true',
    __VUE_PROD_DEVTOOLS__: 'false',
    __VUE_PROD_HYDRATION_MISMATCH_DETAILS__: 'true',
  },
} as const;

/** A page of each framework: rendered here, hydrated when its first act is called, updated by its second. */
export async function frameworkPages(): Promise<Map<string, string>> {
  const folder = await mkdtemp(`${cache}/frameworks-`);
  try {
    const pages = await Promise.all(
      frameworks.map(async (name): Promise<[string, string]> => {
        const entry = join(import.meta.dirname, `${name}.ts`);
        const server = join(folder, `${name}.mjs`);
        const client = join(folder, `${name}.js`);
        await build({
          ...shared,
          entryPoints: [entry],
          outfile: server,
          format: 'esm',
          platform: 'node',
          packages: 'external',
          conditions: ['node'],
          plugins: [svelte('server')],
        });
        await build({
          ...shared,
          stdin: {
            contents: `import { hydrate, change } from ${JSON.stringify(entry)};
              window.acts = [() => hydrate(document.querySelector('#root')), change];`,
            resolveDir: import.meta.dirname,
          },
          outfile: client,
          format: 'iife',
          platform: 'browser',
          conditions: ['browser', 'development'],
          plugins: [svelte('client')],
        });
        const { html } = await import(/* @vite-ignore */ pathToFileURL(server).href);
        return [`${name}.html`, pageOf(await html(), await readFile(client, 'utf8'))];
      }),
    );
    return new Map(pages);
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

const pageOf = (html: string, script: string): string => `<!doctype html>
<html lang="en"><head><meta charset="utf-8"><title>A general comes to New York</title>
<meta property="og:type" content="article"><meta property="article:published_time" content="2018-05-31">
<script>
window.problems = [];
for (const level of ['warn', 'error']) console[level] = (...words) => problems.push(words.map(String).join(' '));
addEventListener('error', ({ message }) => problems.push(message));
</script></head>
<body><main id="root">${html}</main><script>${script.replaceAll('</script', '<\\/script')}</script></body></html>`;
