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
