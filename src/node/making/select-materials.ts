import picomatch from 'picomatch';
import { tell } from '../commands/tell.ts';
import { formatOf, type Formats, type MaterialJob, materialId } from '../../core/sheets/job.ts';

/** The materials to make and which of their files are wanted. */
export type Selection = {
  readonly jobs: readonly MaterialJob[];
  readonly wants: (file: string) => boolean;
};

/**
 * The materials that `only` fits: a venue (`hospital`), a material (`hospital/a4-poster.vi`), a file
 * (`hospital/a4-poster.vi.pdf`), or a glob of these; all when it is absent. Throws when it fits nothing.
 */
export function selectMaterials(
  jobs: readonly MaterialJob[],
  formats: Formats,
  only: string | undefined,
): Selection {
  if (only === undefined) return { jobs, wants: () => true };
  const fits = picomatch(only);
  const fitsFile = (file: string) => {
    const [venue = '', name = ''] = file.split('/');
    const [format = '', language = ''] = name.split('.');
    return [venue, `${venue}/${format}`, `${venue}/${format}.${language}`, file].some((part) => fits(part));
  };
  const wanted = jobs.filter((job) =>
    formatOf(formats, job.format, job.venue).outputs.some((ending) =>
      fitsFile(`${materialId(job)}.${ending}`),
    ),
  );
  if (wanted.length > 0) return { jobs: wanted, wants: fitsFile };
  const known = jobs.map(materialId).join('\n  ');
  throw tell(({ build }) => build.noMaterial(only, known));
}
