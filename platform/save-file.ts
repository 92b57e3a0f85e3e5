/** Offers a text to the reader as a file to keep, as a download of the browser. Call it in an extension page. */
export function saveFile(name: string, text: string): void {
  const url = URL.createObjectURL(new Blob([text], { type: 'application/json' }));
  const link = document.createElement('a');
  link.href = url;
  link.download = name;
  link.click();
  // Firefox takes the address up only after the click was dealt with.
  setTimeout(() => URL.revokeObjectURL(url), 60_000);
}
