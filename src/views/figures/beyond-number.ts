/**
 * What a label says beyond the number's own words, so that the noun counted stands once: "312 orang" and
 * "orang meminjam buku" give "meminjam buku", which goes on where the number ends. A label that shares no
 * words with the number's end is given whole and does not go on.
 */
export function beyondNumber(number: string, label: string): { words: string; goesOn: boolean } {
  const ends = number.toLowerCase().split(' ');
  const words = label.split(' ');
  const begins = words.map((word) => word.toLowerCase());
  // The first word is the number itself.
  for (let from = 1; from < ends.length; from++) {
    const shared = ends.slice(from);
    if (shared.every((word, at) => word === begins[at])) {
      return { words: words.slice(shared.length).join(' '), goesOn: true };
    }
  }
  return { words: label, goesOn: false };
}
