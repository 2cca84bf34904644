import { ByteReader } from './byte-reader';
import { LABEL_COUNT } from './labels';

/** What a model knows of words, apart from weights. */
export interface LexiconEntries {
  /** Words and phrases of lists. */
  words: Entries;
  phrases: Entries;
  /** Words of running text, see `Lexicon.uses`. */
  used: Entries;
}

/** The parts of a model, as numbers. */
export interface Model extends LexiconEntries {
  /** Weights are whole multiples of one step, `1 / stepsPerUnit`. */
  stepsPerUnit: number;
  /** `LABEL_COUNT` squared: from each label (row) to the next (column). */
  transitions: ArrayLike<number>;
  /** What every text says of its register before its words are read, in steps. */
  registerBias: number;
  /** Sorted keys of the features; feature `i` has the cells from `starts[i]` to `starts[i + 1]`. */
  keys: ArrayLike<number>;
  starts: ArrayLike<number>;
  /**
   * Which weight of its feature a cell is: a label, `LABEL_COUNT` + label for what the register adds, or `REGISTER_CELL` for
   * what the feature says of the register.
   */
  cells: ArrayLike<number>;
  weights: ArrayLike<number>;
}

/** Weights of a feature: one for each label, one more for each label by register, and one for the register itself. */
export const ROW = 2 * LABEL_COUNT + 1;
export const REGISTER_CELL = 2 * LABEL_COUNT;

/** A packed map: sorted keys, and for each the place of its value in `values`, `PAGE * page + kind`: a byte each. */
export interface Entries {
  keys: ArrayLike<number>;
  kinds: ArrayLike<number>;
  pages: ArrayLike<number>;
  values: ArrayLike<number>;
}
export const PAGE = 256;

export const MAGIC = [0x4a, 0x54, 0x41, 0x47]; // "JTAG"
export const VERSION = 4;
/** Magic, version, then the length and the checksum of the rest; four bytes each, lowest first. */
export const HEADER_LENGTH = 16;

/** Of the bytes behind the header, four at a time, turned by five bits at each step; their number is a multiple of four. */
export const checksum = (file: ArrayBuffer): number =>
  new Int32Array(file, HEADER_LENGTH).reduce((sum, word) => ((sum << 5) | (sum >>> 27)) ^ word, 0) >>> 0;

/**
 * Reads a model file. Refuses with an `Error` that says why: not a model at all, of another version, cut short, or damaged.
 */
export function readModel(file: ArrayBuffer): Model {
  const bytes = new Uint8Array(file);
  if (bytes.length < HEADER_LENGTH || MAGIC.some((byte, index) => bytes[index] !== byte))
    throw new Error('Tagger model: not a model file');
  const header = new DataView(file);
  const version = header.getUint32(4, true);
  if (version !== VERSION)
    throw new Error(`Tagger model: version ${version}, but this program reads version ${VERSION}`);
  const body = bytes.subarray(HEADER_LENGTH);
  if (header.getUint32(8, true) !== body.length || body.length % 4 !== 0)
    throw new Error(
      `Tagger model: ${body.length} bytes where the file announces ${header.getUint32(8, true)}`,
    );
  if (header.getUint32(12, true) !== checksum(file)) throw new Error('Tagger model: damaged (checksum)');
  return readBody(new ByteReader(body));
}

/** What compression cannot shorten stands together, before what it can. */
function readBody(reader: ByteReader): Model {
  const weights = reader.smallSigneds();
  const keys = reader.rising();
  const starts = reader.starts();
  const [words, phrases, used] = [reader.rising(), reader.rising(), reader.rising()];
  const model: Model = {
    words: readEntries(words, reader),
    phrases: readEntries(phrases, reader),
    used: readEntries(used, reader),
    stepsPerUnit: reader.varint(),
    transitions: reader.signeds(),
    registerBias: reader.signed(),
    keys,
    starts,
    weights,
    cells: reader.row(),
  };
  const whole =
    reader.isAtEnd() &&
    [model.words, model.phrases, model.used].every(
      ({ keys, kinds, pages }) => kinds.length === keys.length && pages.length === keys.length,
    ) &&
    model.transitions.length === LABEL_COUNT ** 2 &&
    model.starts.length === model.keys.length + 1 &&
    model.starts[model.keys.length] === model.weights.length &&
    model.cells.length === model.weights.length;
  if (!whole) throw new Error('Tagger model: its parts do not fit together');
  return model;
}

const readEntries = (keys: Int32Array, reader: ByteReader): Entries => ({
  keys,
  values: reader.varints(),
  kinds: reader.row(),
  pages: reader.row(),
});
