/** Whether `second` stands after `first`, in it or behind it. */
export function follows(first: Node, second: Node): boolean {
  return (first.compareDocumentPosition(second) & 4) !== 0;
}
