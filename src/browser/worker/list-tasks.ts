import type { CompiledMaterial } from '../../core/places/compiled-material.ts';
import type { Logo } from '../../core/logo/logo.ts';
import type { ListPlace } from '../../core/places/list/screen-list.ts';
import type { TextProblem } from '../../core/tables/places/place-texts.ts';
import type { Worker } from './protocol.ts';
import type { Sheets } from './sheets.ts';
import type { ReadOwnLogo } from './own-logo.ts';
import { combineTasks } from './combine-tasks.ts';

type ListTask =
  'readTable' | 'readPasted' | 'readKept' | 'inUnicode' | 'mark' | 'screen' | 'combine' | 'combineMore';

/** Reading and screening lists; what does it is loaded when there is one. */
export function listTasks(sheets: Sheets, readOwnLogo: ReadOwnLogo): Pick<Worker, ListTask> {
  return {
    ...combineTasks(sheets, readOwnLogo),
    async readTable({ name, bytes, ...wanted }) {
      const { openList } = await import('../../core/places/list/open-list.ts');
      return openList(name, bytes, wanted);
    },
    async readPasted({ text }) {
      const { openPasted } = await import('../../core/places/list/open-list.ts');
      return openPasted(text);
    },
    async readKept({ text, venues }) {
      const { readListFile } = await import('../../core/places/list/list-file.ts');
      return readListFile(text, venues);
    },
    async inUnicode({ tabs, columns }) {
      const { inUnicode } = await import('../../core/places/list/open-list.ts');
      return inUnicode(tabs, columns);
    },
    async mark({ table, marks }) {
      const { markWorkbook, TooLargeToMark } = await import('../../core/tables/marked/mark-workbook.ts');
      try {
        return await markWorkbook(table, marks);
      } catch (error) {
        if (error instanceof TooLargeToMark) return new Uint8Array();
        throw error;
      }
    },
    async screen({ rows, input, designs, look }) {
      const { screenList, materialsFor, textProblems, crowdedOf } = await screening();
      const { logo, complaint } = await readOwnLogo(look.logo);
      const materials = new Map<string, readonly CompiledMaterial[]>();
      const wanted = new Map<string, readonly string[]>();
      const key = ({ venue, language }: Pick<ListPlace, 'venue' | 'language'>) => `${venue} ${language}`;
      const problemsOf = (place: Pick<ListPlace, 'venue' | 'language' | 'texts'>): TextProblem[] => {
        const own = key(place);
        const known = materials.get(own);
        if (!known) wanted.set(own, materialsFor(place, input.formats, designs));
        return (known ?? [])
          .flatMap((material) => textProblems(material, place.texts, { shaper: material.pdfOptions.shaper }))
          .filter(isNew);
      };
      // which sheets are needed is known when every row has been read once
      screenList(rows, input, problemsOf);
      for (const [place, ids] of wanted) {
        const own = ids.map((material) => sheets.material({ material, isMono: look.isMono, logo }, 'common'));
        materials.set(place, await Promise.all(own));
      }
      const screened = screenList(rows, input, problemsOf);
      const used = [...materials.values()].flat();
      return {
        ...screened,
        crowded: crowdedOf(screened.places, (place) => materials.get(key(place)) ?? []),
        ...(await shownLogo(used, logo)),
        ...(complaint && { logoComplaint: complaint }),
      };
    },
  };
}

/** How a logo stands on these sheets. */
async function shownLogo(materials: readonly CompiledMaterial[], logo: Logo | undefined) {
  if (!logo) return { withoutLogo: [] };
  const { logoComplaint } = await import('../../core/places/own-look.ts');
  const bare = materials.filter(({ pages }) => pages.every(({ drawing }) => drawing.logoRoom === undefined));
  return {
    withoutLogo: [...new Set(bare.map(({ format }) => format))],
    logoComplaint: materials.map((material) => logoComplaint(material, logo)).find(Boolean),
  };
}

const screening = async () => ({
  ...(await import('../../core/places/list/screen-list.ts')),
  ...(await import('../../core/places/list/plan-files.ts')),
  ...(await import('../../core/places/slot-texts.ts')),
  ...(await import('../../core/places/list/crowded-of.ts')),
});

/** A letter that is missing is missing on every sheet. */
const isNew = (problem: TextProblem, index: number, all: readonly TextProblem[]) =>
  all.findIndex(({ column }) => column === problem.column) === index;
