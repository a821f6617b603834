/** Hands the reader a file to save. */
export function saveFile(name: string, type: string, text: string): void {
  const address = URL.createObjectURL(new Blob([text], { type: `${type};charset=utf-8` }));
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  link.click();
  // The browser has taken the address when the click returns, but reads from it a little later.
  setTimeout(() => URL.revokeObjectURL(address), 60_000);
}
