import { once } from 'node:events';
import { readFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import { join } from 'node:path';

const ownPages = join(import.meta.dirname, '../fixtures/site');

export interface Site {
  port: number;
  close(): Promise<void>;
}

/** As strict as publishers get: nothing of ours may depend on the page's leave. */
const strict = (search: URLSearchParams): string =>
  `default-src 'none'; style-src ${search.has('style') ? "'unsafe-inline'" : "'none'"}`;

interface Pages {
  /** Folder of the pages. */
  folder?: string;
  /** Pages that are in no folder, by name. */
  made?: ReadonlyMap<string, string>;
  /** Content-Security-Policy of an address, by its search. */
  policy?: (search: URLSearchParams) => string;
}

const ARTICLE = '<!--article-->';

/** Serves pages at every host name that is led to this machine. A mark in a page stands for the folder's article. */
export async function serveSite({
  folder = ownPages,
  made = new Map(),
  policy = strict,
}: Pages = {}): Promise<Site> {
  const read = async (name: string): Promise<string> => {
    const page = made.get(name) ?? (await readFile(join(folder, name), 'utf8'));
    return page.includes(ARTICLE)
      ? page.replace(ARTICLE, await readFile(join(folder, 'article.html'), 'utf8'))
      : page;
  };
  const server = createServer(async (request, response) => {
    const { pathname, searchParams } = new URL(request.url ?? '/', 'http://localhost');
    const name = pathname.replace(/[^a-z0-9.-]/gi, '');
    try {
      const body = name === 'huge.html' ? hugePage() : await read(name);
      response.writeHead(200, {
        'content-type': 'text/html; charset=utf-8',
        'content-security-policy': policy(searchParams),
      });
      response.end(body);
    } catch {
      response.writeHead(404, { 'content-type': 'text/plain' });
      response.end('not here');
    }
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as { port: number };
  return {
    port,
    async close() {
      server.closeAllConnections();
      server.close();
      await once(server, 'close');
    },
  };
}

/** 5 MB of links: no article, and enough to freeze a page that is read carelessly. To lay them out is the browser's work, not ours. */
function hugePage(): string {
  const item = '<li><a href="/x">Donald Trump trifft Kim Jong-un in Singapur</a></li>\n';
  return `<!doctype html><html lang="de"><title>Archiv</title><style>ul { display: none }</style><ul>${item.repeat(Math.ceil(5_000_000 / item.length))}</ul></html>`;
}
