const types: Readonly<Record<string, string>> = {
  pdf: 'application/pdf',
  png: 'image/png',
  svg: 'image/svg+xml',
  zip: 'application/zip',
  json: 'application/json',
};
/** Browsers read a file after the click. */
const READ_WITHIN_MS = 60_000;

/** Hands a file to the browser, which saves it where the person wants it. */
export function saveFile(name: string, content: Uint8Array | Blob | string): void {
  const type = types[name.split('.').at(-1) ?? ''] ?? 'application/octet-stream';
  const blob = content instanceof Blob ? content : new Blob([content as BlobPart], { type });
  const url = URL.createObjectURL(blob);
  const link = document.createElement('a');
  link.href = url;
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(url), READ_WITHIN_MS);
}
