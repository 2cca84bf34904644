import { ByteReader } from './byte-reader';
import { FNV_PRIME, hashStart } from './hash';
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

/** A packed map: sorted keys, and for each the place of its value in `kinds`. */
export interface Entries {
  keys: ArrayLike<number>;
  kinds: ArrayLike<number>;
  values: ArrayLike<number>;
}

export const MAGIC = [0x4a, 0x54, 0x41, 0x47]; // "JTAG"
export const VERSION = 3;
/** Magic, version, then the length and the checksum of the rest, four bytes each, highest first. */
export const HEADER_LENGTH = 13;

/** FNV-1a over the bytes. */
export function checksum(bytes: Uint8Array): number {
  // `hashStep` written out: this loop is over before it would be compiled with the call in it.
  let hash = hashStart;
  for (let index = 0; index < bytes.length; index++) hash = Math.imul(hash ^ bytes[index]!, FNV_PRIME);
  return hash >>> 0;
}

/**
 * Reads a model file. Refuses with an `Error` that says why: not a model at all, of another version, cut short, or damaged.
 */
export function readModel(buffer: ArrayBuffer): Model {
  const bytes = new Uint8Array(buffer);
  if (bytes.length < HEADER_LENGTH || MAGIC.some((byte, index) => bytes[index] !== byte))
    throw new Error('Tagger model: not a model file');
  if (bytes[4] !== VERSION)
    throw new Error(`Tagger model: version ${bytes[4]}, but this program reads version ${VERSION}`);
  const header = new DataView(buffer, 5, 8);
  const body = bytes.subarray(HEADER_LENGTH);
  if (header.getUint32(0) !== body.length)
    throw new Error(`Tagger model: ${body.length} bytes where the file announces ${header.getUint32(0)}`);
  if (header.getUint32(4) !== checksum(body)) throw new Error('Tagger model: damaged (checksum)');
  return readBody(new ByteReader(body));
}

function readBody(reader: ByteReader): Model {
  const model: Model = {
    words: readEntries(reader),
    phrases: readEntries(reader),
    used: readEntries(reader),
    stepsPerUnit: reader.varint(),
    transitions: reader.signeds(),
    registerBias: reader.signed(),
    keys: reader.rising(),
    starts: reader.starts(),
    weights: reader.smallSigneds(),
    cells: reader.row(),
  };
  const whole =
    reader.isAtEnd() &&
    model.transitions.length === LABEL_COUNT ** 2 &&
    model.starts.length === model.keys.length + 1 &&
    model.starts[model.keys.length] === model.weights.length &&
    model.cells.length === model.weights.length;
  if (!whole) throw new Error('Tagger model: its parts do not fit together');
  return model;
}

function readEntries(reader: ByteReader): Entries {
  const values = reader.varints();
  const keys = reader.rising();
  return { values, keys, kinds: reader.varints() };
}
