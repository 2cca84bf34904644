/** What structure alone cannot know of one publisher network: data, no code. */
export interface Network {
  /** Hosts by their ending: `kompas.com` covers `money.kompas.com`, not `bukankompas.com`. Sorted. */
  hosts: readonly string[];
  boxes: readonly NetworkBox[];
}

/** A box of the network's templates that is never part of a story. */
export interface NetworkBox {
  selector: string;
  /** What stands in it. */
  holds: string;
  /** Month and page or source where it was seen. */
  seen: string;
}
