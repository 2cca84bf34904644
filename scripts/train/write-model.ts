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
  writer.smallSigneds(model.weights);
  writer.rising(model.keys);
  writer.starts(model.starts);
  for (const { keys } of [model.words, model.phrases, model.used]) writer.rising(keys);
  for (const entries of [model.words, model.phrases, model.used]) writeRest(writer, entries);
  writer.varint(model.stepsPerUnit);
  writer.signeds(model.transitions);
  writer.signed(model.registerBias);
  writer.row(model.cells);
  writer.padTo(4);
  const body = writer.toBytes();
  const file = new Uint8Array(HEADER_LENGTH + body.length);
  file.set(MAGIC);
  file.set(body, HEADER_LENGTH);
  const header = new DataView(file.buffer);
  header.setUint32(4, VERSION, true);
  header.setUint32(8, body.length, true);
  header.setUint32(12, checksum(file.buffer), true);
  return file;
}

function writeRest(writer: ByteWriter, { values, kinds, pages }: Entries): void {
  writer.varints(values);
  writer.row(kinds);
  writer.row(pages);
}
