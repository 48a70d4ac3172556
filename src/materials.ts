import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseManifest } from './core/materials/manifest.ts';

const manifest = join(process.env['MATERIALS_DIR'] ?? 'dist/materials', 'manifest.json');

/** Every sheet and screen that was made before the pages; none before they were made. Served under `/materials/`. */
export const materials = existsSync(manifest)
  ? parseManifest(readFileSync(manifest, 'utf8')).materials
  : [];
