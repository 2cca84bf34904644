/** Where news stands between the two kinds of text the model was taught; encyclopaedic text stands at its negative. */
export const NEWS = 0.5;

/**
 * How soon a text is one kind or the other, four times as soon as its odds say: the model was taught at both ends, and between them it
 * reads by neither custom. And a start in favour of news, which is what is read here.
 */
const SLOPE = 4;
const FAVOUR = 1.25;

/**
 * The register of a text: `NEWS`, `-NEWS` or between. The two kinds name things by different customs, "Wali Kota Medan" with a
 * place in it or without. `sum` is what the words say together, `bias` what every text starts with.
 */
export const readRegister = (sum: number, wordCount: number, bias: number): number =>
  NEWS * Math.tanh((SLOPE / 2) * (registerOdds(sum, wordCount, bias) + FAVOUR));

/** Logarithm of the odds that a text is news, long texts tempered. */
export const registerOdds = (sum: number, wordCount: number, bias: number): number =>
  sum / Math.sqrt(wordCount + 1) + bias;
