import {
  checksum,
  HEADER_LENGTH,
  MAGIC,
  VERSION,
  type Entries,
  type Model,
} from '../../src/figures/tagger/model-file';
import { ByteWriter } from './byte-writer';

/** The bytes of a model file, as `readModel` reads them. */
export function writeModel(model: Model): Uint8Array {
  const writer = new ByteWriter();
  writeEntries(writer, model.words);
  writeEntries(writer, model.phrases);
  writeEntries(writer, model.used);
  writer.varint(model.stepsPerUnit);
  writer.signeds(model.transitions);
  writer.signed(model.registerBias);
  writer.rising(model.keys);
  writer.starts(model.starts);
  writer.smallSigneds(model.weights);
  writer.row(model.cells);
  const body = writer.toBytes();
  const file = new Uint8Array(HEADER_LENGTH + body.length);
  file.set([...MAGIC, VERSION]);
  const header = new DataView(file.buffer, 5, 8);
  header.setUint32(0, body.length);
  header.setUint32(4, checksum(body));
  file.set(body, HEADER_LENGTH);
  return file;
}

function writeEntries(writer: ByteWriter, { values, keys, kinds }: Entries): void {
  writer.varints(values);
  writer.rising(keys);
  writer.varints(kinds);
}
