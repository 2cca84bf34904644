/** First letter a capital: "Budi", "KPK"; not "budi", "2023". */
const CAPITAL = /^\p{Lu}/u;

export const isCapital = (word: string | undefined): boolean => word !== undefined && CAPITAL.test(word);
