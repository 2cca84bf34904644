/** What structure alone cannot know of one publisher network: data, no code. */
export interface Network {
  /** Hosts by their ending: `kompas.com` covers `money.kompas.com`, not `bukankompas.com`. Sorted. */
  hosts: readonly string[];
  /**
   * Selectors of boxes of the network's templates that are never part of a story. Above each stands, as a comment, the month
   * and page or source where it was seen, and what it holds.
   */
  boxes: readonly string[];
}
