import { InputError } from './input-error.ts';

/** A byte-order mark at the beginning is left out. */
const decoder = new TextDecoder('utf-8', { fatal: true });

/** Bytes as text; `null` where they are not UTF-8. */
export function decodeUtf8(bytes: Uint8Array): string | null {
  try {
    return decoder.decode(bytes);
  } catch {
    return null;
  }
}

/** A text file's text. @throws {InputError} naming the file where its bytes are no text in UTF-8. */
export function requireText(bytes: Uint8Array, file: string): string {
  if (bytes.includes(0)) throw new InputError(`${file}: not a text file: it has NUL bytes`);
  const text = decodeUtf8(bytes);
  if (text === null) throw new InputError(`${file}: not a text file: not UTF-8`);
  return text;
}
