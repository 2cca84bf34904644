import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';

/** An invented story in the form of the JawaPos network, with one interruption. */
export function story(
  title: string,
  head = '',
  sentence = 'Warga dusun itu menanam bakau di tepi teluk',
): string {
  const paragraphs = Array.from(
    { length: 12 },
    (_, index) =>
      `<p>${sentence} pada tahap ke-${index + 1}, dan kepala dusun mencatat semua bibit yang tumbuh di buku besar miliknya sampai musim hujan berakhir.</p>`,
  );
  paragraphs.splice(
    3,
    0,
    '<p><strong class="read__others">Baca Juga: <a href="/lain">Judul Berita Lain Yang Tidak Ada Hubungannya</a></strong></p>',
  );
  return `<!doctype html><html lang="id"><head><meta charset="utf-8"><title>${title} - Kabar Teluk</title>${head}</head>
<body><header><nav><a href="/">Beranda</a></nav></header><h1 class="read__title">${title}</h1>
<article class="read__content">${paragraphs.join('\n')}</article><footer><a href="/redaksi">Redaksi</a></footer></body></html>`;
}

const FIGHTS = `<base href="https://lain.contoh/"><style>* { display: none !important; z-index: 2147483647 !important; visibility: hidden !important }
html { font-size: 62.5% }</style>
<script>for (const kind of ['keydown', 'keyup', 'keypress']) for (const at of [window, document])
  at.addEventListener(kind, (event) => { event.preventDefault(); event.stopImmediatePropagation(); }, true);
window.pageSawKey = false;</script>`;
const LONG = story('Halaman Lima Megabyte').replace(
  '</footer>',
  `</footer><div class="comments">${'<p>Komentar pembaca tentang hal lain yang panjang.</p>'.repeat(95_000)}</div>`,
);
const BIG = `<!doctype html><html><body>${'<i>a</i>'.repeat(260_000)}</body></html>`;

// No markup but the body: what a mail programme or an old system writes.
const PLAIN = `<!doctype html><html lang="id"><head><title>Catatan Panen</title></head><body>${Array.from(
  { length: 6 },
  (_, index) =>
    `Catatan panen hari ke-${index + 1}: warga Dusun Kenari membawa pulang dua puluh karung kelapa, lalu menjemurnya di halaman balai desa sampai sore.`,
).join('\n\n')}</body></html>`;

type Answer = (response: ServerResponse) => void;

const html =
  (body: string, headers: Record<string, string> = {}): Answer =>
  (response) =>
    response.writeHead(200, { 'content-type': 'text/html; charset=utf-8', ...headers }).end(body);

const PAGES: Record<string, Answer> = {
  '/cerita': html(story('Warga Menanam Bakau di Teluk Kenari')),
  '/kosong': html('<!doctype html><html><body></body></html>'),
  '/beranda': html(
    `<!doctype html><html><body><ul>${'<li><a href="/x">Judul berita</a></li>'.repeat(5)}</ul></body></html>`,
  ),
  '/teks': (response) =>
    response
      .writeHead(200, { 'content-type': 'text/plain; charset=utf-8' })
      .end('Catatan pendek tanpa markup apa pun.'),
  '/polos': html(PLAIN),
  '/besar': html(LONG),
  '/raksasa': html(BIG),
  '/lawan': html(story('Halaman yang Melawan', FIGHTS)),
  '/csp': html(story('Halaman dengan CSP Ketat'), {
    'content-security-policy': "default-src 'none'; style-src 'none'; img-src 'none'; connect-src 'none'",
  }),
  '/dokumen.pdf': (response) =>
    response.writeHead(200, { 'content-type': 'application/pdf' }).end('%PDF-1.4\n%%EOF\n'),
};

export interface PageServer {
  at(path: string): string;
  /** Answers what waits at `/tahan`, and all that asks there later, at once. */
  release(): void;
  /** Holds what asks at `/tahan` from now on. */
  hold(): void;
  /** Resolves once something more asks at `/tahan`. */
  nextHeld(): Promise<void>;
  close(): void;
}

/** Serves the invented pages on this machine. */
export async function servePages(): Promise<PageServer> {
  const held = new Set<ServerResponse>();
  let holding = true;
  let seen: () => void = () => undefined;
  const server = createServer((request: IncomingMessage, response) => {
    if (request.url === '/tahan') {
      seen();
      return void (holding ? held.add(response) : response.end());
    }
    const answer = PAGES[request.url ?? ''];
    if (answer) answer(response);
    else response.writeHead(404).end();
  });
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
  const { port } = server.address() as AddressInfo;
  return {
    at: (path) => `http://localhost:${port}${path}`,
    hold: () => void (holding = true),
    nextHeld: () => new Promise((resolve) => (seen = resolve)),
    release() {
      holding = false;
      held.forEach((response) => response.end());
      held.clear();
    },
    close() {
      server.close();
      server.closeAllConnections();
    },
  };
}
