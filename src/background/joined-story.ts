import type { TabPlace } from '@/platform/tabs.ts';
import type { Article } from '@/reading';

/** The split story joined last, held for the overlay that is opened over the same page. */
export class JoinedStory {
  #held: { tab: TabPlace; first: Article; whole?: Article } | undefined;

  /** Notes what a tab's page says by itself, so that another state of it is told from this one. */
  begin(tab: TabPlace, first: Article): void {
    this.#held = { tab, first };
  }

  /** Holds the story of all pages; one with a page missing is not held, so that it is asked for again. */
  complete(tab: TabPlace, whole: Article): void {
    const complete = whole.pages.joined === whole.pages.total && !whole.missingPages;
    if (complete && this.#isOf(tab)) this.#held!.whole = whole;
  }

  /** Gives the whole story once, where the tab's page still says what it said. */
  take(tab: TabPlace, first: Article): Article | undefined {
    const held = this.#held;
    if (!held || !this.#isOf(tab)) return undefined;
    this.#held = undefined;
    return held.first.title === first.title && held.first.html === first.html ? held.whole : undefined;
  }

  #isOf({ id, url }: TabPlace): boolean {
    return this.#held?.tab.id === id && this.#held.tab.url === url;
  }
}
