import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import type { FontFile } from '../../core/text/font-file.ts';

const require = createRequire(import.meta.url);

const faces = [
  { name: 'Anton', weight: 400, file: '@expo-google-fonts/anton/400Regular/Anton_400Regular.ttf' },
  {
    name: 'Be Vietnam Pro',
    weight: 400,
    file: '@expo-google-fonts/be-vietnam-pro/400Regular/BeVietnamPro_400Regular.ttf',
  },
  {
    name: 'Be Vietnam Pro',
    weight: 600,
    file: '@expo-google-fonts/be-vietnam-pro/600SemiBold/BeVietnamPro_600SemiBold.ttf',
  },
  {
    name: 'Be Vietnam Pro',
    weight: 700,
    file: '@expo-google-fonts/be-vietnam-pro/700Bold/BeVietnamPro_700Bold.ttf',
  },
  {
    name: 'Be Vietnam Pro',
    weight: 800,
    file: '@expo-google-fonts/be-vietnam-pro/800ExtraBold/BeVietnamPro_800ExtraBold.ttf',
  },
] as const;

let fonts: Promise<readonly FontFile[]> | undefined;

/** Every font of the sheets. Read once, because satori recognises a parsed font by the identity of its bytes. */
export function readFonts(): Promise<readonly FontFile[]> {
  fonts ??= Promise.all(
    faces.map(async ({ name, weight, file }) => ({
      name,
      weight,
      data: await readFile(require.resolve(file)),
    })),
  );
  return fonts;
}
