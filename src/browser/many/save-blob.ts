/** Browsers read a file after the click. */
const READ_WITHIN_MS = 60_000;

/** Hands a file to the browser, which saves it where the person wants it. */
export function saveBlob(name: string, blob: Blob): void {
  const url = URL.createObjectURL(blob);
  const link = document.createElement('a');
  link.href = url;
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(url), READ_WITHIN_MS);
}
