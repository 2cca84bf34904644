import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';

/** One way publishers split a story. Markup as seen at the publisher named, story invented. */
interface Publisher {
  /** The story's path. */
  path: string;
  pages: number;
  /** A page's address. */
  address(page: number): string;
  /** The paging block below page `current`. */
  paging(current: number): string;
}

const TITLE = 'Jembatan Gantung Sukamaju Kembali Dibuka Setelah Dua Tahun';
const SENTENCES = [
  'Warga Desa Sukamaju kembali menyeberangi sungai tanpa perahu sejak Senin pagi, ketika jembatan gantung yang putus dua tahun lalu dibuka lagi oleh kepala desa.',
  'Ratusan anak sekolah berjalan lebih dulu, disusul pedagang sayur yang selama ini harus memutar hampir sembilan kilometer untuk sampai di pasar kecamatan.',
  'Menurut kepala desa, biaya perbaikan berasal dari dana desa dan sumbangan warga perantauan yang dikumpulkan sedikit demi sedikit sejak musim hujan lalu.',
];
const of = (count: number) => Array.from({ length: count }, (_, index) => index + 1);

/** The sentence that only page `page` of `publisher` has, to be looked for in the joined story. */
export const mark = (publisher: string, page: number) =>
  `Catatan warga nomor ${page} di ${publisher} menyebut jembatan itu bergoyang bila dilewati lebih dari sepuluh orang sekaligus.`;

const query = (path: string) => (page: number) => (page === 1 ? path : `${path}?page=${page}`);

/** Five publishers' pagination forms. */
export const PUBLISHERS: Record<string, Publisher> = {
  jawapos: {
    path: '/daerah/0123/jembatan-gantung-sukamaju-dibuka',
    pages: 4,
    address: query('/daerah/0123/jembatan-gantung-sukamaju-dibuka'),
    paging(current) {
      const links = of(4).map(
        (page) =>
          `<a class="paging__link${page === current ? ' paging__link--active' : ''}" href="${this.path}?page=${page}">${page}</a>`,
      );
      return `<div class="paging paging--article"><div class="paging__teaser">Halaman:</div>${links.join('')}
        <a class="paging__link paging__link--show" href="${this.path}?page=all">Show All</a></div>`;
    },
  },
  tribun: {
    path: '/metro/2026/03/02/jembatan-gantung-sukamaju-dibuka',
    pages: 3,
    address: query('/metro/2026/03/02/jembatan-gantung-sukamaju-dibuka'),
    paging(current) {
      const next =
        current < 3
          ? `<div class="mb20"><a class="bgblue" href="${this.address(current + 1)}">Halaman selanjutnya <i></i></a></div>`
          : '';
      return `<div class="side-article mb5">${next}<div class="paging mb20"><div>Halaman</div>
        ${of(3)
          .map((page) => `<a href="${this.address(page)}">${page}</a>`)
          .join('')}</div></div>`;
    },
  },
  prokal: {
    path: '/read/news/258491-jembatan-gantung-sukamaju-dibuka.html',
    pages: 2,
    address: (page) =>
      `/read/news/258491-jembatan-gantung-sukamaju-dibuka.html${page === 1 ? '' : `/${page}`}`,
    paging(current) {
      return `<div class="pagination">${of(2)
        .map((page) =>
          page === current ? `<span>${page}</span>` : `<a href="${this.address(page)}">${page}</a>`,
        )
        .join('')}</div>`;
    },
  },
  sindonews: {
    path: '/read/1234567/15/jembatan-gantung-sukamaju-dibuka-1772413200',
    pages: 3,
    address: (page) =>
      `/read/1234567/15/jembatan-gantung-sukamaju-dibuka-1772413200${page === 1 ? '' : `/${(page - 1) * 10}`}`,
    paging() {
      return `<div class="article-paging">${of(3)
        .map((page) => `<a href="${this.address(page)}">${page}</a>`)
        .join('')}</div>`;
    },
  },
  wordpress: {
    path: '/2026/03/jembatan-gantung-sukamaju-dibuka',
    pages: 3,
    address: (page) => `/2026/03/jembatan-gantung-sukamaju-dibuka/${page === 1 ? '' : `${page}/`}`,
    // Only the way to the next page, so that each page has to be read to know the one after it.
    paging(current) {
      return current < 3
        ? `<div class="page-links"><a href="${this.address(current + 1)}">Halaman berikutnya &raquo;</a></div>`
        : '';
    },
  },
  // Four trouble makers in one story: page 2 is slow, page 3 fails, page 4 asks for a login, page 5 leads back to page 2.
  rewel: {
    path: '/berita/jembatan-gantung-sukamaju-rewel',
    pages: 6,
    address: query('/berita/jembatan-gantung-sukamaju-rewel'),
    paging() {
      return `<div class="paging">${of(6)
        .map((page) => `<a href="${this.address(page)}">${page}</a>`)
        .join('')}</div>`;
    },
  },
  // The page's policy forbids requests; Firefox applies it to content scripts.
  terkunci: {
    path: '/berita/jembatan-gantung-sukamaju-terkunci',
    pages: 2,
    address: query('/berita/jembatan-gantung-sukamaju-terkunci'),
    paging() {
      return `<div class="paging">${of(2)
        .map((page) => `<a href="${this.address(page)}">${page}</a>`)
        .join('')}</div>`;
    },
  },
};

function render(name: string, publisher: Publisher, pages: number[], current: number): string {
  const prose = pages.flatMap((page) => [
    ...SENTENCES.map((sentence) => `${sentence} (Bagian ${page})`),
    mark(name, page),
  ]);
  return `<!doctype html><html lang="id"><head><meta charset="utf-8"><title>${TITLE} - Kabar ${name}</title>
    <meta property="og:title" content="${TITLE}"></head><body><header><a href="/">Kabar</a></header>
    <article><h1>${TITLE}</h1><div class="read__content">${prose.map((text) => `<p>${text}</p>`).join('\n')}</div>
    ${publisher.paging(current)}</article>
    <section class="latest"><h3>Terkini</h3><ul>${of(5)
      .map((n) => `<li><a href="/lain/${n}">Kabar lain dari kecamatan sebelah nomor ${n}</a></li>`)
      .join('')}</ul>
    <div class="pagination"><a href="?page=2">2</a></div></section></body></html>`;
}

/** A running server of split stories. */
export interface StoryServer {
  origin: string;
  /** Paths asked for, in order. */
  asked: string[];
  /** Puts the failing page right. */
  mend(): void;
  /** Lets the slow page wait for `letGo`, not for its time. */
  keepSlow(): void;
  letGo(): void;
  close(): Promise<void>;
}

/** Serves every publisher's story on a free local port. `slow` is how long the slow page takes, in milliseconds. */
export async function serveStories(slow = 1500): Promise<StoryServer> {
  const asked: string[] = [];
  const troubles: Troubles = { failing: true, slow: () => new Promise((done) => setTimeout(done, slow)) };
  let letGo: () => void = () => undefined;
  const server = createServer((request, response) => {
    asked.push(request.url ?? '/');
    void answer(request, response, troubles);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  const close = () =>
    new Promise<void>((resolve) => {
      server.close(() => resolve());
      server.closeAllConnections();
    });
  return {
    origin: `http://127.0.0.1:${port}`,
    asked,
    mend: () => void (troubles.failing = false),
    keepSlow() {
      const kept = new Promise<void>((done) => (letGo = done));
      troubles.slow = () => kept;
    },
    letGo: () => letGo(),
    close,
  };
}

interface Troubles {
  failing: boolean;
  slow(): Promise<void>;
}

async function answer(request: IncomingMessage, response: ServerResponse, troubles: Troubles): Promise<void> {
  const url = new URL(request.url ?? '/', 'http://localhost');
  const page = (body: string, status = 200, headers = {}) =>
    response.writeHead(status, { 'content-type': 'text/html; charset=utf-8', ...headers }).end(body);
  if (url.pathname === '/login') return void page('<h1>Masuk</h1><form><input type="password"></form>');
  const found = Object.entries(PUBLISHERS).find(([, { path }]) => url.pathname.startsWith(path));
  if (!found) return void page('<h1>Tidak ditemukan</h1>', 404);
  const [name, publisher] = found;
  if (name === 'jawapos' && url.searchParams.get('page') === 'all')
    return void page(render(name, publisher, of(4), 1));
  const asked = `${url.pathname}${url.search}`;
  const number =
    of(publisher.pages).find(
      (n) => publisher.address(n) === asked || `${publisher.path}?page=${n}` === asked,
    ) ?? 1;
  if (name === 'rewel') {
    if (number === 2) await troubles.slow();
    if (number === 3 && troubles.failing) return void page('<h1>Kesalahan</h1>', 500);
    if (number === 4) return void page('', 302, { location: '/login' });
    if (number === 5) return void page('', 302, { location: publisher.address(2) });
  }
  const policy = name === 'terkunci' ? { 'content-security-policy': "connect-src 'none'" } : {};
  page(render(name, publisher, [number], number), 200, policy);
}
