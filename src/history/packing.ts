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

/** The same by the browser's own inflating, several times faster where many stories are opened; not in a transaction. */
export async function unpackOutside<T>(packed: Uint8Array): Promise<T> {
  const inflating = new DecompressionStream('deflate-raw');
  const writer = inflating.writable.getWriter();
  const written = Promise.all([writer.write(packed as Uint8Array<ArrayBuffer>), writer.close()]);
  const [text] = await Promise.all([textOf(inflating.readable), written]);
  return JSON.parse(text) as T;
}

async function textOf(bytes: ReadableStream<Uint8Array>): Promise<string> {
  const decoder = new TextDecoder();
  const reader = bytes.getReader();
  let text = '';
  for (;;) {
    const { done, value } = await reader.read();
    if (done) return text + decoder.decode();
    text += decoder.decode(value, { stream: true });
  }
}
