import type { Template } from '../../core/templates/template.ts';
import { hashOfTexts } from './hashes.ts';
import { filesBehind, namedImports, readSource } from './source-files.ts';

const ENTRY = 'src/node/making/make-material.ts';
const FORMATS = 'src/core/templates/designed-formats.ts';
const TEMPLATES = 'src/core/templates/';
/** Versions of all libraries. */
const LIBRARIES = 'package-lock.json';

/** Code whose whole effect is in what a material is made from: its words and its figure. */
const makesInputs = new Set([
  'src/core/editions/prepare-sheet.ts',
  'src/core/sheets/sheet-content.ts',
  'src/node/making/describe-making.ts',
]);

/** Hashes of the code that draws materials: another code, another hash. */
export type CodeVersion = {
  /** Everything that draws, but for the templates and the registry of formats. */
  readonly engine: string;
  /** The registry of formats. */
  readonly formats: string;
  /** A template with all that it is composed of; all templates and the registry for one that is made there. */
  readonly templateHash: (template: Template) => string;
};

/** Reads the code that this program was started from. */
export async function readCode(): Promise<CodeVersion> {
  const files = await filesBehind([ENTRY, FORMATS], (path) => makesInputs.has(path));
  const known = await Promise.all(
    [...namedImports(FORMATS, await readSource(FORMATS))].map(
      async ([name, path]) => [name, hashOfTexts(within(await filesBehind([path]), isTemplate))] as const,
    ),
  );
  const templates = new Map(known);
  const formats = hashOfTexts(within(files, (path) => path === FORMATS));
  const allTemplates = hashOfTexts(within(files, (path) => path === FORMATS || isTemplate(path)));
  const drawing = within(files, (path) => path !== FORMATS && !isTemplate(path));
  return {
    engine: hashOfTexts(new Map([...drawing, [LIBRARIES, await readSource(LIBRARIES)]])),
    formats,
    templateHash: ({ name }) => templates.get(name) ?? allTemplates,
  };
}

/** Hash of all code that draws materials and of the files of the repository behind `more`. */
export const readCodeVersion = (more: readonly string[] = []): Promise<string> =>
  readCodeBehind(ENTRY, ...more);

/** Hash of these files of the repository with all that they need when they run. */
export async function readCodeBehind(...entries: readonly string[]): Promise<string> {
  const files = await filesBehind(entries);
  return hashOfTexts(new Map([...files, [LIBRARIES, await readSource(LIBRARIES)]]));
}

type Files = ReadonlyMap<string, string>;

const isTemplate = (path: string) => path.startsWith(TEMPLATES);
const within = (files: Files, belongs: (path: string) => boolean): Files =>
  new Map([...files].filter(([path]) => belongs(path)));
