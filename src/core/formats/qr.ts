// without its pictures, which bring another 60 modules
import { create } from 'qrcode/lib/core/qrcode.js';
import { addresses as en } from '../i18n/en/addresses.ts';
import type { StaffLocaleId } from '../i18n/locales.ts';
import { toldIn } from '../i18n/told.ts';
import { addresses as vi } from '../i18n/vi/addresses.ts';

/** A code as modules, row by row, without its quiet zone. */
export type QrSymbol = {
  readonly payload: string;
  readonly version: number;
  readonly level: 'L' | 'M' | 'Q' | 'H';
  /** Modules on a side. */
  readonly size: number;
  /** `size * size` values, true is dark. */
  readonly modules: readonly boolean[];
};

/** Largest symbol allowed: 29 × 29 modules, so that a code stays readable from its sheet's distance. */
const MAX_VERSION = 3;

/** Highest error correction first. L is left out: a sheet in a corridor gets scratched. */
const levels = ['H', 'Q', 'M'] as const;

const messages = { vi, en } satisfies Record<StaffLocaleId, typeof vi>;

/** Modules of light ground that a code needs on each side. */
export const QUIET_MODULES = 4;

/** Those made: every sheet of a kind of place has the same one, and choosing its mask takes longer than all its words. */
const made = new Map<string, QrSymbol>();

/**
 * The code for `payload` at the highest error correction that a 29 × 29 symbol holds.
 * Throws when even level M would need a larger symbol.
 */
export function createQrSymbol(payload: string): QrSymbol {
  const symbol = made.get(payload) ?? encode(payload);
  made.set(payload, symbol);
  return symbol;
}

function encode(payload: string): QrSymbol {
  for (const level of levels) {
    const { version, modules } = create(payload, { errorCorrectionLevel: level });
    if (version > MAX_VERSION) continue;
    const dark = Array.from(modules.data, (value) => value === 1);
    return { payload, version, level, size: modules.size, modules: dark };
  }
  throw toldIn(messages, (say) => say.tooLong(payload, payload.length, MAX_VERSION));
}

/**
 * What the codes of a kind of place say. With `siteUrl`, the portal's own page in capitals, because such an
 * address is encoded in half the space; without, `downloadUrl` letter by letter as it was published.
 */
export function qrPayload(place: {
  siteUrl?: string | undefined;
  downloadUrl: string;
  code: string;
}): string {
  const { siteUrl, downloadUrl, code } = place;
  return siteUrl === undefined ? downloadUrl : `${siteOrigin(siteUrl)}/Q/${code}/`.toUpperCase();
}

/** `SITE_URL` as an origin in lower case without a slash at its end. Throws when it is anything else. */
export function siteOrigin(siteUrl: string): string {
  const match = /^(https?:\/\/[a-z0-9]([a-z0-9.-]*[a-z0-9])?(:\d{1,5})?)\/?$/i.exec(siteUrl.trim());
  if (!match?.[1]) {
    throw toldIn(messages, (say) => say.notAnOrigin(siteUrl));
  }
  return match[1].toLowerCase();
}

/** What a person types instead of scanning: without scheme and `www.`, host in lower case, path as it is. */
export function plainAddress(payload: string): string {
  const [, host = payload, path = ''] = /^https?:\/\/(?:www\.)?([^/]+)(.*)$/i.exec(payload) ?? [];
  return `${host.toLowerCase()}${path === '/' ? '' : path}`;
}
