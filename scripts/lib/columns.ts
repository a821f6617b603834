/** What is narrower cannot be read. */
const NARROWEST = 20;
const WIDEST = 160;

/**
 * Columns of the terminal view, 20 to 160: those asked for, else the terminal's, else what the variable COLUMNS says,
 * else 80, or 100 where there is no terminal.
 *
 * @param asked - what was asked for, in columns; `null`: nothing
 * @param stream - where the view goes; a terminal that does not know its size reports 0 columns
 * @param variable - the value of COLUMNS
 */
export function columnsOf(asked: number | null, stream: NodeJS.WriteStream, variable: string | undefined): number {
  const said = /^\d+$/u.test(variable ?? '') ? Number(variable) : 0;
  const columns = asked ?? (stream.columns || said || (stream.isTTY ? 80 : 100));
  return Math.min(WIDEST, Math.max(NARROWEST, columns));
}
