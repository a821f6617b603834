/** Numbers as text that fits into JSON: base64 of small integers. */

/** Writes non-negative whole numbers, small ones in a byte, larger ones in groups of seven bits (LEB128). */
export function encodeVarints(numbers: Iterable<number>): string {
  const bytes: number[] = [];
  for (const number of numbers) {
    let rest = number;
    while (rest >= 0x80) {
      bytes.push((rest & 0x7f) | 0x80);
      rest >>>= 7;
    }
    bytes.push(rest);
  }
  return encodeBytes(Uint8Array.from(bytes));
}

/** Reads what `encodeVarints` wrote. */
export function decodeVarints(text: string): Uint32Array {
  const bytes = decodeBytes(text);
  const numbers = new Uint32Array(bytes.length);
  let count = 0;
  let value = 0;
  let shift = 0;
  for (const byte of bytes) {
    value |= (byte & 0x7f) << shift;
    shift += 7;
    if (byte < 0x80) {
      numbers[count] = value >>> 0;
      count += 1;
      value = 0;
      shift = 0;
    }
  }
  return numbers.slice(0, count);
}

const ALPHABET = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/';
const VALUES = Uint8Array.from({ length: 128 }, (_, code) => Math.max(0, ALPHABET.indexOf(String.fromCharCode(code))));

/** Bytes as base64 without padding. Written out here because lib/core knows neither the DOM nor Node. */
export function encodeBytes(bytes: Uint8Array): string {
  const parts: string[] = [];
  for (let index = 0; index < bytes.length; index += 3) {
    const triple = ((bytes[index] ?? 0) << 16) | ((bytes[index + 1] ?? 0) << 8) | (bytes[index + 2] ?? 0);
    const characters = Math.min(4, bytes.length - index + 1);
    for (let place = 0; place < characters; place += 1) parts.push(ALPHABET[(triple >>> (18 - 6 * place)) & 63] ?? '');
  }
  return parts.join('');
}

/** Reads what `encodeBytes` wrote. */
export function decodeBytes(text: string): Uint8Array {
  const bytes = new Uint8Array(Math.floor((text.length * 3) / 4));
  let bits = 0;
  let held = 0;
  let at = 0;
  for (let index = 0; index < text.length; index += 1) {
    held = (held << 6) | (VALUES[text.charCodeAt(index) & 127] ?? 0);
    bits += 6;
    if (bits >= 8) {
      bits -= 8;
      bytes[at] = (held >>> bits) & 255;
      at += 1;
    }
  }
  return bytes;
}

/** Signed bytes as base64. */
export function encodeSignedBytes(numbers: Int8Array): string {
  return encodeBytes(new Uint8Array(numbers.buffer, numbers.byteOffset, numbers.byteLength));
}

/** Reads what `encodeSignedBytes` wrote. */
export function decodeSignedBytes(text: string): Int8Array {
  return Int8Array.from(decodeBytes(text));
}
