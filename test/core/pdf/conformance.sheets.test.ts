import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { execFileSync } from 'node:child_process';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import { pressProfileFault } from '../../../src/core/pdf/output-intent.ts';
import { pageOperators } from './operators.ts';
import { imposedDesigns, printedDesigns, type PrintedSheet, printSheets } from './printed-sheets.ts';
import { hasTool, runTool } from './read-back.ts';
import { opened } from './opened.ts';

/** The profile of a press that comes with Ghostscript. */
const PROFILE = '/usr/share/color/icc/ghostscript/default_cmyk.icc';
const press = existsSync(PROFILE)
  ? { name: 'Artifex CMYK', bytes: new Uint8Array(readFileSync(PROFILE)) }
  : undefined;

let sheets: ReadonlyMap<string, PrintedSheet>;
beforeAll(async () => {
  sheets = await printSheets(press);
});
const pdfOf = (id: string): Uint8Array => sheets.get(id)?.pdf ?? new Uint8Array();

type Dictionary = Readonly<Record<string, unknown>>;
type PdfFile = { readonly objects: ReadonlyMap<string, Dictionary>; readonly version: string };

/** Every object of a file as qpdf reads it; of a stream its dictionary. */
function readObjects(pdf: Uint8Array): PdfFile {
  const json = JSON.parse(runTool('qpdf', ['--json=2', '--json-stream-data=none', 'FILE'], pdf));
  const [head, body] = json.qpdf;
  const objects = new Map<string, Dictionary>();
  for (const [key, entry] of Object.entries<{ value?: unknown; stream?: { dict: Dictionary } }>(body)) {
    const value = entry.stream?.dict ?? entry.value;
    if (typeof value === 'object' && value !== null)
      objects.set(key.replace(/^obj:/, ''), value as Dictionary);
  }
  return { objects, version: head.pdfversion };
}

const ofType = ({ objects }: PdfFile, type: string) =>
  [...objects.entries()].filter(([, value]) => value['/Type'] === type);
const only = (file: PdfFile, type: string): Dictionary => {
  const [entry, ...others] = ofType(file, type);
  expect(others).toEqual([]);
  return entry?.[1] ?? {};
};
const list = (value: unknown): readonly unknown[] =>
  Array.isArray(value) ? value : value === undefined ? [] : [value];
const resolve = ({ objects }: PdfFile, value: unknown): Dictionary =>
  (typeof value === 'string' ? objects.get(value) : (value as Dictionary | undefined)) ?? {};

/** What a structure element holds: its roles, downwards, with the numbered pieces of its page. */
type Held = { readonly role: string; readonly element: Dictionary; readonly pieces: readonly number[] };
function elementsOf(file: PdfFile): Held[] {
  const walk = (value: unknown): Held[] => {
    const element = resolve(file, value);
    const kids = list(element['/K']);
    const own: Held = {
      role: String(element['/S'] ?? ''),
      element,
      pieces: kids.filter((kid) => typeof kid === 'number'),
    };
    return [own, ...kids.filter((kid) => typeof kid === 'string').flatMap(walk)];
  };
  return walk(only(file, '/StructTreeRoot')['/K']);
}

/** Sides of a figure's box that lie beyond its page, which readers scroll to and magnify. */
function outside(box: unknown, page: Dictionary): readonly string[] {
  const [left = 0, bottom = 0, right = 0, top = 0] = list(box).map(Number);
  const [pageLeft = 0, pageBottom = 0, pageRight = 0, pageTop = 0] = list(page['/MediaBox']).map(Number);
  const slack = 0.01;
  return [
    ...(left < pageLeft - slack || left >= right ? ['left'] : []),
    ...(bottom < pageBottom - slack || bottom >= top ? ['bottom'] : []),
    ...(right > pageRight + slack ? ['right'] : []),
    ...(top > pageTop + slack ? ['top'] : []),
  ];
}

describe.each(printedDesigns)('%s', (id) => {
  describe.skipIf(!hasTool('qpdf'))('as qpdf reads it', () => {
    let file: PdfFile;
    beforeAll(() => {
      file = readObjects(pdfOf(id));
    });

    test('is PDF 1.6, neither locked nor able to act', () => {
      expect(file.version).toBe('1.6');
      const keys = new Set([...file.objects.values()].flatMap((value) => Object.keys(value)));
      const forbidden = [
        '/AA',
        '/OpenAction',
        '/JavaScript',
        '/JS',
        '/Encrypt',
        '/EmbeddedFiles',
        '/AcroForm',
      ];
      const seeThrough = [
        '/SMask',
        '/ca',
        '/CA',
        '/BM',
        '/OCProperties',
        '/XFA',
        '/Annots',
        '/ArtBox',
        '/TR',
      ];
      expect([...forbidden, ...seeThrough].filter((key) => keys.has(key))).toEqual([]);
      const filters = [...file.objects.values()].flatMap((value) => list(value['/Filter']));
      expect([...new Set(filters)]).toEqual(['/FlateDecode']);
    });

    test('names its language and title, and shows the title', () => {
      const root = only(file, '/Catalog');
      expect(root['/Lang']).toMatch(/^u:(vi-VN|en-GB)$/);
      expect(root['/MarkInfo']).toEqual({ '/Marked': true });
      expect(root['/ViewerPreferences']).toMatchObject({ '/DisplayDocTitle': true });
      for (const [, page] of ofType(file, '/Page')) expect(page['/Tabs']).toBe('/S');
    });

    test('is one heading on each page for each language, with paragraphs, lists and described figures', () => {
      const elements = elementsOf(file);
      const known = ['/Document', '/H1', '/H2', '/P', '/L', '/LI', '/Lbl', '/LBody', '/Figure'];
      expect(elements.map(({ role }) => role).filter((role) => !known.includes(role))).toEqual([]);
      const headings = elements.filter(({ role }) => role === '/H1');
      const languages = headings.map(({ element }) => `${element['/Pg']} ${element['/Lang']}`);
      expect(new Set(languages).size).toBe(headings.length);
      expect(headings.length).toBeGreaterThan(0);
      for (const { role, element } of elements) {
        if (role !== '/Figure') continue;
        expect(String(element['/Alt'])).toMatch(/^u:.{4}/);
        expect(outside(resolve(file, element['/A'])['/BBox'], resolve(file, element['/Pg']))).toEqual([]);
      }
    });

    test('steps are a numbered list of items, each with its number and body', () => {
      const kidsOf = (element: Dictionary) =>
        list(element['/K']).flatMap((kid) => (typeof kid === 'string' ? [resolve(file, kid)] : []));
      const elements = elementsOf(file);
      const lists = elements.filter(({ role }) => role === '/L');
      const items = lists.flatMap(({ element }) => kidsOf(element));
      expect(items.map((item) => item['/S'])).toEqual(items.map(() => '/LI'));
      expect(items).toHaveLength(elements.filter(({ role }) => role === '/LI').length);
      for (const item of items) expect(kidsOf(item).map((kid) => kid['/S'])).toEqual(['/Lbl', '/LBody']);
      for (const { element } of lists) {
        expect(resolve(file, element['/A'])).toEqual({ '/O': '/List', '/ListNumbering': '/Decimal' });
      }
      // a leaflet has them on both sides
      const known: Readonly<Record<string, number>> = { 'a4-poster': 1, 'a5-leaflet': 2 };
      if (known[id]) expect([lists.length, items.length]).toEqual([known[id], 3 * known[id]]);
    });

    test('each piece of its pages belongs to the element that holds it', () => {
      const pages = ofType(file, '/Page');
      const numbers = resolve(file, only(file, '/StructTreeRoot')['/ParentTree'])['/Nums'];
      const rows = new Map<unknown, readonly unknown[]>();
      list(numbers).forEach((value, index, all) => {
        if (index % 2 === 1)
          rows.set(all[index - 1], list(Array.isArray(value) ? value : resolve(file, value)));
      });
      const seen = elementsOf(file).reduce((sum, { pieces }) => sum + pieces.length, 0);
      const owned = pages.map(([pageId, page]) => {
        const parents = rows.get(page['/StructParents']) ?? [];
        parents.forEach((parent, piece) => {
          const element = resolve(file, parent);
          expect(list(element['/K'])).toContain(piece);
          expect(element['/Pg']).toBe(pageId);
        });
        return parents.length;
      });
      expect(owned.reduce((sum, count) => sum + count, 0)).toBe(seen);
      expect(seen).toBeGreaterThan(3);
    });

    test('its fonts are embedded, with their Unicode, and say which glyph a number is', () => {
      const fonts = ofType(file, '/Font');
      const outer = fonts.filter(([, font]) => font['/Subtype'] === '/Type0');
      expect(outer.length).toBeGreaterThan(0);
      for (const [, font] of outer) {
        expect(font['/Encoding']).toBe('/Identity-H');
        expect(file.objects.has(String(font['/ToUnicode']))).toBe(true);
        const [inner] = list(font['/DescendantFonts']).map((value) => resolve(file, value));
        expect(inner).toMatchObject({ '/Subtype': '/CIDFontType2', '/CIDToGIDMap': '/Identity' });
        expect(resolve(file, inner?.['/FontDescriptor'])['/FontFile2']).toBeDefined();
      }
    });

    test('its boxes lie in each other, and no number, name or text passes what readers must bear', () => {
      for (const [, page] of ofType(file, '/Page')) {
        const boxes = ['/MediaBox', '/CropBox', '/BleedBox', '/TrimBox'].map((key) =>
          list(page[key]).map(Number),
        );
        boxes.slice(1).forEach((box, index) => {
          const [left = 0, bottom = 0, right = 0, top = 0] = boxes[index] ?? [];
          expect(box[0]).toBeGreaterThanOrEqual(left);
          expect(box[1]).toBeGreaterThanOrEqual(bottom);
          expect(box[2]).toBeLessThanOrEqual(right);
          expect(box[3]).toBeLessThanOrEqual(top);
        });
      }
      const text = JSON.stringify([...file.objects.values()]);
      for (const [, name = ''] of text.matchAll(/"\/([^"]*)"/g)) expect(name.length).toBeLessThanOrEqual(127);
      for (const [, words = ''] of text.matchAll(/"u:([^"]*)"/g)) expect(words.length).toBeLessThan(16_000);
      expect(file.objects.size).toBeLessThan(8_388_607);
    });

    test.skipIf(!press)('says how its inks are meant: one profile for print shop and archive', () => {
      const intents = list(only(file, '/Catalog')['/OutputIntents']).map((value) => resolve(file, value));
      expect(intents.map((intent) => intent['/S'])).toEqual(['/GTS_PDFX', '/GTS_PDFA1']);
      const [one, other] = intents.map((intent) => intent['/DestOutputProfile']);
      expect(one).toBe(other);
      expect(resolve(file, one)['/N']).toBe(4);
    });
  });

  test('everything painted is a piece of an element or decoration, and nothing nests too deep', () => {
    let [open, depth, deepest] = [0, 0, 0];
    let outside = 0;
    for (const line of pageOperators(pdfOf(id)).split('\n')) {
      if (/ (BDC|BMC)$/.test(line)) open += 1;
      if (/(^|\s)q($|\s)/.test(line)) depth += 1;
      deepest = Math.max(deepest, depth);
      if (open === 0 && /(^|\s)(f|f\*|S|B|TJ)(\s|$)/.test(line)) outside += 1;
      if (/(^|\s)Q$/.test(line)) depth -= 1;
      if (/(^|\s)EMC$/.test(line)) open -= 1;
    }
    expect(outside).toBe(0);
    expect(open).toBe(0);
    expect(deepest).toBeLessThanOrEqual(28);
    expect(deepest).toBeGreaterThan(0);
  });

  test('its description as XML has title, language, dates and identity, and claims no standard', () => {
    const text = opened(pdfOf(id));
    const xmp = /<x:xmpmeta.*<\/x:xmpmeta>/s.exec(text)?.[0] ?? '';
    expect(xmp).toContain(`<rdf:li xml:lang="x-default">${id}</rdf:li>`);
    expect(xmp).toContain('<xmp:CreateDate>2020-08-20T00:00:00Z</xmp:CreateDate>');
    expect(xmp).toContain('<xmp:MetadataDate>2020-08-20T00:00:00Z</xmp:MetadataDate>');
    expect(xmp).toMatch(/<xmpMM:DocumentID>uuid:[\da-f]{8}(-[\da-f]{4}){3}-[\da-f]{12}<\/xmpMM:DocumentID>/);
    expect(xmp).toContain('<pdf:Trapped>False</pdf:Trapped>');
    expect(text).toContain('/CreationDate(D:20200820000000Z)/ModDate(D:20200820000000Z)');
    expect(text).toContain('/Trapped/False');
    expect(text).not.toMatch(/pdfuaid|pdfaid|pdfxid|GTS_PDFXVersion/);
  });
});

describe.skipIf(!hasTool('qpdf')).each(imposedDesigns)('%s', (id) => {
  test('what its paper shows of a figure has its box on that page', () => {
    const file = readObjects(pdfOf(id));
    const figures = elementsOf(file).filter(({ role }) => role === '/Figure');
    expect(figures.length).toBeGreaterThan(0);
    for (const { element } of figures) {
      expect(outside(resolve(file, element['/A'])['/BBox'], resolve(file, element['/Pg']))).toEqual([]);
    }
  });

  test('each slogan is read as often as somebody sees it whole', () => {
    const file = readObjects(pdfOf(id));
    const pages = elementsOf(file).flatMap(({ role, element }) => (role === '/H1' ? [element['/Pg']] : []));
    const [first] = ofType(file, '/Page');
    const copies: Readonly<Record<string, number>> = { 'counter-tent': 2, 'a6-four-up': 4 };
    // of a sheet in parts the map reads it, and tells how to put them together
    expect(pages).toEqual(Array.from({ length: copies[id] ?? 2 }, () => first?.[0]));
  });

  test('each item of a list has its number or its text', () => {
    const file = readObjects(pdfOf(id));
    for (const { element } of elementsOf(file).filter(({ role }) => role === '/LI')) {
      const parts = list(element['/K']).map((kid) => resolve(file, kid)['/S']);
      expect(['/Lbl /LBody', '/Lbl', '/LBody']).toContain(parts.join(' '));
    }
  });
});

const javaFolder = '/usr/share/java';
const jars = [
  'preflight',
  'pdfbox2',
  'fontbox2',
  'xmpbox',
  'commons-logging',
  'javax.activation',
  'jaxb-api',
];
const classPath = jars.map((jar) => join(javaFolder, `${jar}.jar`));
const hasPreflight = hasTool('java') && classPath.every((jar) => existsSync(jar));

/** What PDFBox's preflight holds against a file as PDF/A-1b that PDF/A-2 does not, or that is left out on purpose. */
const onlyInTheFirstPart = [
  /^3\.1\.11 : .*The CIDSet entry is missing/,
  // left out until a validator of that part has said so
  /^7\.11 : .*PDF\/A identification schema .* is missing/,
  /^2\.1\.3 : .*The S entry of the OutputIntent isn't GTS_PDFA1/,
  // allowed from PDF 1.5 on, on which that part is not based
  /^1\.4 : .*cross reference streams are not allowed/,
  /^1\.0\.6 : .*Invalid float range|^1\.0\.\d+ : .*Number/,
];

test.skipIf(!hasPreflight || !press)(
  'PDFBox preflight finds nothing that a later part of PDF/A forbids',
  () => {
    const folder = mkdtempSync(join(tmpdir(), 'preflight-'));
    try {
      for (const [id] of printedDesigns) writeFileSync(join(folder, `${id}.pdf`), pdfOf(id));
      // one machine of Java for all files: it takes longer to start than to read one
      const args = ['-cp', classPath.join(':'), 'org.apache.pdfbox.preflight.Validator_A1b', 'batch', folder];
      const reports = outputOf('java', args)
        .split(/^The file /m)
        .slice(1);
      const named = reports.map((report) => report.slice(0, report.indexOf(' ')));
      expect(named.toSorted()).toEqual(printedDesigns.map(([id]) => `${id}.pdf`).toSorted());
      const complaints = reports.flatMap((report, at) =>
        report
          .split('\n')
          .filter((line) => /^\d+\.\d+(\.\d+)? : /.test(line))
          .filter((line) => !onlyInTheFirstPart.some((known) => known.test(line)))
          .map((line) => `${named[at]}: ${line}`),
      );
      expect([...new Set(complaints)]).toEqual([]);
    } finally {
      rmSync(folder, { recursive: true });
    }
  },
);

/** Preflight ends with an error code on any complaint; what it printed is what counts. */
function outputOf(command: string, args: readonly string[]): string {
  try {
    return execFileSync(command, args, { encoding: 'utf8', stdio: 'pipe', maxBuffer: 1e8 });
  } catch (error) {
    return String((error as { stdout?: string }).stdout ?? '');
  }
}

test.skipIf(!press)('the profile of a press is taken, that of another device or half a file is not', () => {
  const whole = press?.bytes ?? new Uint8Array();
  const scanner = Uint8Array.from(whole);
  scanner.set(
    [...'scnr'].map((letter) => letter.charCodeAt(0)),
    12,
  );
  expect(pressProfileFault(whole)).toBeUndefined();
  expect(pressProfileFault(scanner)).toEqual({ device: 'scnr', colours: 'CMYK' });
  expect(pressProfileFault(whole.subarray(0, 5000))).toBe('no profile');
  expect(pressProfileFault(new Uint8Array(200))).toBe('no profile');
});
