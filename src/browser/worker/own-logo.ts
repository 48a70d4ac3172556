import type { Complaint } from '../../core/domain/fault.ts';
import type { Logo, LogoFile } from '../../core/logo/logo.ts';

type Read = { readonly logo?: Logo; readonly complaint?: Complaint };

export type ReadOwnLogo = (file: LogoFile | undefined) => Promise<Read>;

/** Reads a design's logo, the same one once; what reads it is loaded when there is one. */
export function logoReader(): ReadOwnLogo {
  let last: { readonly data: string; readonly read: Promise<Read> } | undefined;
  return async (file) => {
    if (!file) return {};
    if (last?.data !== file.data) last = { data: file.data, read: readFrom(file) };
    return last.read;
  };
}

async function readFrom({ data }: LogoFile): Promise<Read> {
  const { readLogo } = await import('../../core/logo/read-logo.ts');
  const { decodeBase64 } = await import('../../core/drawing/base64.ts');
  const read = readLogo(decodeBase64(data));
  return 'complaint' in read ? read : { logo: read };
}
