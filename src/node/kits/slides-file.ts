import { strToU8, unzipSync } from 'fflate';
import PptxGenJS from 'pptxgenjs';
import { escapeMarkup } from '../../core/i18n/escape-markup.ts';
import { SECONDS_A_SLIDE } from '../../core/kits/screen-loop.ts';
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

/** A PPTX of pictures that fill their slides, their words in the notes, that loops by itself; the same bytes for the same slides. */
export async function slidesFile(file: SlidesFile): Promise<Uint8Array> {
  const { title, author, widthPx, heightPx, slides } = file;
  const scale = INCHES_LONG / Math.max(widthPx, heightPx);
  const [w, h] = [widthPx * scale, heightPx * scale];
  const deck = new PptxGenJS();
  deck.title = title;
  deck.author = author;
  // the library writes the other names as text, and this one as markup
  deck.company = escapeMarkup(author);
  deck.subject = title;
  deck.defineLayout({ name: 'own', width: w, height: h });
  deck.layout = 'own';
  for (const { png, alt } of slides) {
    const data = `image/png;base64,${Buffer.from(png).toString('base64')}`;
    const slide = deck.addSlide();
    slide.addImage({ data, x: 0, y: 0, w, h, altText: alt });
    slide.addNotes(alt);
  }
  const written = await deck.write({ outputType: 'uint8array' });
  if (!(written instanceof Uint8Array)) throw new Error('pptxgenjs gave no bytes');
  return mended(written);
}

type Mend = { readonly path: RegExp; readonly wrong: RegExp; readonly right: string };

/** What the library has no words for. */
const mends: readonly Mend[] = [
  {
    path: /^docProps\/core\.xml$/,
    wrong: /(<dcterms:(?:created|modified)[^>]*>)[^<]*/g,
    right: `$1${FIXED_DATE}`,
  },
  // the order that the format asks for
  {
    path: /^ppt\/presentation\.xml$/,
    wrong: /(<p:sldIdLst>.*<\/p:sldIdLst>)(<p:notesMasterIdLst>.*<\/p:notesMasterIdLst>)/s,
    right: '$2$1',
  },
  // from the last slide to the first again,
  {
    path: /^ppt\/presProps\.xml$/,
    wrong: /(<p:presentationPr[^>]*)\/>/,
    right: '$1><p:showPr loop="1" useTimings="1"><p:present/></p:showPr></p:presentationPr>',
  },
  // and each to the next by itself or by a click
  {
    path: /^ppt\/slides\/slide\d+\.xml$/,
    wrong: /<\/p:clrMapOvr>/,
    right: `</p:clrMapOvr><p:transition advTm="${SECONDS_A_SLIDE * 1000}"/>`,
  },
];

/** The same archive as its readers expect it, without the time at which it was written. */
function mended(pptx: Uint8Array): Uint8Array {
  const files = Object.entries(unzipSync(pptx)).filter(([path]) => !path.endsWith('/'));
  return zipFiles(
    files.map(([path, bytes]) => {
      const mend = mends.find((candidate) => candidate.path.test(path));
      if (mend === undefined) return { path, bytes };
      const xml = new TextDecoder().decode(bytes);
      if (xml.search(mend.wrong) < 0) throw new Error(`${path} of the slides is not as it was known to be.`);
      return { path, bytes: strToU8(xml.replace(mend.wrong, mend.right)) };
    }),
  );
}
