import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { type Font, type LocaleId, localeOf } from '../../core/i18n/locales.ts';
import type { FontFile } from '../../core/text/font-file.ts';

const require = createRequire(import.meta.url);

type Face = Pick<FontFile, 'name' | 'weight'> & { readonly file: string };

/** Where the package of each font has it; every font that a row of `locales.ts` names, in each of its weights. */
const faces: readonly Face[] = [
  { name: 'Anton', weight: 400, file: 'anton/400Regular/Anton_400Regular.ttf' },
  { name: 'Be Vietnam Pro', weight: 400, file: 'be-vietnam-pro/400Regular/BeVietnamPro_400Regular.ttf' },
  { name: 'Be Vietnam Pro', weight: 600, file: 'be-vietnam-pro/600SemiBold/BeVietnamPro_600SemiBold.ttf' },
  { name: 'Be Vietnam Pro', weight: 700, file: 'be-vietnam-pro/700Bold/BeVietnamPro_700Bold.ttf' },
  { name: 'Be Vietnam Pro', weight: 800, file: 'be-vietnam-pro/800ExtraBold/BeVietnamPro_800ExtraBold.ttf' },
  { name: 'Noto Sans SC', weight: 400, file: 'noto-sans-sc/400Regular/NotoSansSC_400Regular.ttf' },
  { name: 'Noto Sans SC', weight: 700, file: 'noto-sans-sc/700Bold/NotoSansSC_700Bold.ttf' },
  { name: 'Noto Sans SC', weight: 900, file: 'noto-sans-sc/900Black/NotoSansSC_900Black.ttf' },
];

const read = new Map<Face, Promise<FontFile>>();

/**
 * Every font of the sheets in these languages. Each is read once, because satori recognises a parsed font by the
 * identity of its bytes.
 */
export function readFonts(languages: readonly LocaleId[] = ['vi', 'en']): Promise<readonly FontFile[]> {
  const wanted = languages.flatMap((id) => Object.values<Font>(localeOf(id).fonts));
  return Promise.all(facesOf(wanted).map(readFace));
}

/** The files of these fonts, each once. Throws by its name for one that has none. */
export function facesOf(wanted: readonly Font[]): readonly Face[] {
  for (const { name, weights } of wanted)
    for (const weight of weights)
      if (!faces.some((face) => face.name === name && face.weight === weight))
        throw new Error(`Font "${name}" in weight ${weight} has no file. Give it a row in ${HERE}.`);
  return faces.filter(({ name }) => wanted.some((font) => font.name === name));
}
const HERE = 'src/node/raster/fonts.ts';

/** Paths of the fonts of running text in a language, for programs that open them themselves. */
export const textFontPaths = (locale: LocaleId): readonly string[] =>
  faces.filter(({ name }) => name === localeOf(locale).fonts.text.name).map(({ file }) => pathOf(file));

const pathOf = (file: string): string => require.resolve(`@expo-google-fonts/${file}`);

function readFace(face: Face): Promise<FontFile> {
  const known = read.get(face) ?? load(face);
  read.set(face, known);
  return known;
}

async function load({ name, weight, file }: Face): Promise<FontFile> {
  return { name, weight, data: await readFile(pathOf(file)) };
}
