/** Hands a text to the browser as a file to keep. Nothing goes over the network. */
export function saveFile(name: string, text: string, type = 'application/json'): void {
  const url = URL.createObjectURL(new Blob([text], { type }));
  const link = document.createElement('a');
  link.href = url;
  link.download = name;
  link.click();
  // The browser takes the content over when the click is handled.
  setTimeout(() => URL.revokeObjectURL(url), 10_000);
}
