import { deflateSync, inflateSync, strFromU8, strToU8 } from 'fflate';

/**
 * A value as deflated JSON. A story holds its words twice, as paragraphs and as markup, so it shrinks to less than its
 * plain text. Synchronous on purpose: waiting for a stream would end the transaction it is called in.
 */
export function pack(value: unknown): Uint8Array {
  return deflateSync(strToU8(JSON.stringify(value)));
}

/** What `pack` was given. Throws on damaged bytes. */
export function unpack<T>(packed: Uint8Array): T {
  return JSON.parse(strFromU8(inflateSync(packed))) as T;
}

/** `pack` by the browser's own deflating, several times faster; not in a transaction. */
export async function packOutside(value: unknown): Promise<Uint8Array> {
  return through(new CompressionStream('deflate-raw'), strToU8(JSON.stringify(value)));
}

/** `unpack` by the browser's own inflating, several times faster; not in a transaction. */
export async function unpackOutside<T>(packed: Uint8Array): Promise<T> {
  return JSON.parse(strFromU8(await through(new DecompressionStream('deflate-raw'), packed))) as T;
}

async function through(
  stream: CompressionStream | DecompressionStream,
  bytes: Uint8Array,
): Promise<Uint8Array> {
  const writer = stream.writable.getWriter();
  const written = Promise.all([writer.write(bytes as Uint8Array<ArrayBuffer>), writer.close()]);
  const [chunks] = await Promise.all([chunksOf(stream.readable), written]);
  const [only] = chunks;
  if (only && chunks.length === 1) return only;
  const whole = new Uint8Array(chunks.reduce((size, { length }) => size + length, 0));
  let at = 0;
  for (const chunk of chunks) {
    whole.set(chunk, at);
    at += chunk.length;
  }
  return whole;
}

async function chunksOf(bytes: ReadableStream<Uint8Array>): Promise<Uint8Array[]> {
  const chunks: Uint8Array[] = [];
  const reader = bytes.getReader();
  for (;;) {
    const { done, value } = await reader.read();
    if (done) return chunks;
    chunks.push(value);
  }
}
