/** A file that could not be read or is not what it should be; the message names the file and, where known, the line. */
export class InputError extends Error {}
