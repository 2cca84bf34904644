/** Names parted by commas, each as its words; lower case. */
export const nameList = (text: string): string[][] =>
  text
    .split(',')
    .map((name) => name.trim().split(/\s+/))
    .filter(([word]) => word !== '');
