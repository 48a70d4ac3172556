import type { Store } from './store.ts';

/** Opens `s3://bucket/prefix?endpoint=…&region=…` or `file:///folder`; what speaks S3 is loaded for the first alone. */
export async function openStore(address: string): Promise<Store> {
  const { storeAddress } = await import('./addresses.ts');
  const found = storeAddress(address);
  if (found.kind === 'file') return (await import('./file-store.ts')).openFileStore(found.folder);
  return (await import('./s3-store.ts')).openS3Store(found);
}
