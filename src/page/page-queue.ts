import { MOST_PAGES, type PageLink, type PageLinks } from '@/page/page-links';

/** The pages still to read, lowest number first, each address once. */
export class PageQueue {
  /** Pages of the story as far as is known. */
  total: number;
  readonly #waiting = new Map<number, string>();
  readonly #open = new Set<number>();
  readonly #settled: Set<number>;
  readonly #seen = new Set<string>();

  constructor(links: PageLinks) {
    this.total = links.total;
    this.#settled = new Set([links.current]);
    this.add(links);
  }

  /** Pages read or given up on. */
  get settled(): number {
    return this.#settled.size;
  }

  /** Takes up the pages a page names; what is known by number or address, or past the most that are read, is passed over. */
  add(links: PageLinks): void {
    this.total = Math.max(this.total, links.total);
    for (const { page, url } of links.pages) {
      const known = this.#settled.has(page) || this.#open.has(page) || this.#seen.has(url);
      if (known || this.#settled.size + this.#open.size >= MOST_PAGES) continue;
      this.#waiting.set(page, url);
      this.#open.add(page);
      this.#seen.add(url);
    }
  }

  /** The next page to read, which stays open until it is settled. */
  take(): PageLink | undefined {
    if (this.#waiting.size === 0) return undefined;
    const page = Math.min(...this.#waiting.keys());
    const url = this.#waiting.get(page)!;
    this.#waiting.delete(page);
    return { page, url };
  }

  settle(page: number): void {
    this.#open.delete(page);
    this.#settled.add(page);
  }

  /** Settles every page that was not asked for yet, and names them. */
  giveUp(): PageLink[] {
    const left = Array.from(this.#waiting, ([page, url]) => ({ page, url }));
    this.#waiting.clear();
    for (const { page } of left) this.settle(page);
    return left;
  }

  hasOpenBefore(page: number): boolean {
    return [...this.#open].some((open) => open < page);
  }
}
