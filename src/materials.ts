import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseManifest } from './core/catalogue/manifest.ts';

const manifest = join(process.env['MATERIALS_DIR'] ?? 'dist/materials', 'manifest.json');

const { materials: sheets, kits: archives } = existsSync(manifest)
  ? parseManifest(readFileSync(manifest, 'utf8'))
  : { materials: [], kits: [] };

/** Every sheet and screen that was made before the pages; none before they were made. Served under `/materials/`. */
export const materials = sheets;

/** The archive of a venue with all that an office needs; `undefined` where not every sheet was made. */
export const kitOf = (venue: string) => archives.find((kit) => kit.venue === venue);
