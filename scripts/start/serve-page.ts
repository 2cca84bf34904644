import { readFile } from 'node:fs/promises';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { basename, dirname, extname, resolve, sep } from 'node:path';
import { fileURLToPath } from 'node:url';

const SAMPLE = fileURLToPath(new URL('./sample/index.html', import.meta.url));
const TYPES: Record<string, string> = {
  '.html': 'text/html; charset=utf-8',
  '.htm': 'text/html; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.jpg': 'image/jpeg',
  '.css': 'text/css',
};

export interface ServedPage {
  url: string;
  close(): void;
}

/** Serves a saved page and what lies beside it on this machine alone; the invented sample story where none is named. */
export async function servePage(file = SAMPLE): Promise<ServedPage> {
  const path = resolve(file);
  await readFile(path).catch(() => {
    throw new Error(`There is no file ${file}.`);
  });
  const folder = dirname(path);
  const server: Server = createServer((request, response) => {
    const { pathname } = new URL(request.url ?? '/', 'http://localhost');
    const wanted = resolve(folder, `.${decodeURIComponent(pathname)}`);
    if (!wanted.startsWith(folder + sep)) return void response.writeHead(404).end();
    readFile(wanted).then(
      (body) => response.writeHead(200, { 'content-type': TYPES[extname(wanted)] ?? 'text/plain' }).end(body),
      () => response.writeHead(404).end(),
    );
  });
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
  const { port } = server.address() as AddressInfo;
  return {
    url: `http://localhost:${port}/${encodeURIComponent(basename(path))}`,
    close: () => server.close(),
  };
}
