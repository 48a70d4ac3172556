import { strToU8, unzipSync } from 'fflate';
import PptxGenJS from 'pptxgenjs';
import { zipFiles } from '../../core/kits/zip.ts';

/** One picture that fills a slide. */
type PictureSlide = { readonly png: Uint8Array; readonly alt: string };

type SlidesFile = {
  readonly title: string;
  readonly author: string;
  readonly widthPx: number;
  readonly heightPx: number;
  readonly slides: readonly [PictureSlide, ...PictureSlide[]];
};

const INCHES_LONG = 40 / 3;
/** The library writes the clock; a day of its own instead, so that the same slides are the same bytes. */
const FIXED_DATE = '1980-01-01T00:00:00Z';
const PROPERTIES = 'docProps/core.xml';

/** A PPTX of pictures that fill their slides, the same bytes for the same slides. */
export async function slidesFile(file: SlidesFile): Promise<Uint8Array> {
  const { title, author, widthPx, heightPx, slides } = file;
  const scale = INCHES_LONG / Math.max(widthPx, heightPx);
  const [w, h] = [widthPx * scale, heightPx * scale];
  const deck = new PptxGenJS();
  deck.title = title;
  deck.author = author;
  deck.company = author;
  deck.subject = title;
  deck.defineLayout({ name: 'own', width: w, height: h });
  deck.layout = 'own';
  for (const { png, alt } of slides) {
    const data = `image/png;base64,${Buffer.from(png).toString('base64')}`;
    deck.addSlide().addImage({ data, x: 0, y: 0, w, h, altText: alt });
  }
  const written = await deck.write({ outputType: 'uint8array' });
  if (!(written instanceof Uint8Array)) throw new Error('pptxgenjs gave no bytes');
  return steady(written);
}

/** The same archive without the time at which it was written. */
function steady(pptx: Uint8Array): Uint8Array {
  const files = Object.entries(unzipSync(pptx)).filter(([path]) => !path.endsWith('/'));
  return zipFiles(
    files.map(([path, bytes]) => ({
      path,
      bytes: path === PROPERTIES ? strToU8(withFixedDates(new TextDecoder().decode(bytes))) : bytes,
    })),
  );
}

function withFixedDates(xml: string): string {
  const dated = /(<dcterms:(?:created|modified)[^>]*>)[^<]*/g;
  if (!dated.test(xml)) throw new Error(`${PROPERTIES} of the slides has no date to mend.`);
  return xml.replace(dated, `$1${FIXED_DATE}`);
}
