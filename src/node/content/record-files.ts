import { type Fault, complain } from '../../core/domain/fault.ts';
import type { Located } from '../../core/domain/located.ts';
import { personOf } from '../../core/scenes/scene-part.ts';
import { campaignSchema } from '../../core/schema/campaign.ts';
import { type Channels, channelsSchema } from '../../core/schema/channels.ts';
import { directiveSchema } from '../../core/schema/directive.ts';
import { paperSchema } from '../../core/schema/paper.ts';
import { type Venue, venueSchema } from '../../core/schema/venue.ts';
import type { ContentFiles } from './files.ts';
import { notComposed } from './text-files.ts';
import { readYaml } from './yaml-file.ts';

const missing = (file: string): Fault => ({
  file,
  where: '',
  value: '',
  ...complain((say) => say.faults.missingFile(file)),
});

/** Reads `campaign.yaml`. */
export async function readCampaign(files: ContentFiles) {
  const text = await files.read('campaign.yaml');
  return text === undefined
    ? { located: undefined, faults: [missing('campaign.yaml')] }
    : readYaml('campaign.yaml', text, campaignSchema);
}

/** Reads every `directives/<id>.yaml`. */
export async function readDirectives(files: ContentFiles) {
  const names = (await files.list('directives', 'files')).filter((name) => /\.ya?ml$/.test(name));
  return readEach(names, async (name) => {
    const file = `directives/${name}`;
    const reading = readYaml(file, (await files.read(file)) ?? '', directiveSchema);
    return withName(reading, name.replace(/\.ya?ml$/, ''));
  });
}

type LocatedVenue = Located<Venue> & {
  readonly scene: string;
  readonly channels?: Located<Channels>;
};

/** Reads every `papers/<id>.yaml`; a campaign may have none. */
export async function readPapers(files: ContentFiles) {
  const names = (await files.list('papers', 'files')).filter((name) => /\.ya?ml$/.test(name));
  return readEach(names, async (name) => {
    const file = `papers/${name}`;
    const reading = readYaml(file, (await files.read(file)) ?? '', paperSchema);
    return withName(reading, name.replace(/\.ya?ml$/, ''));
  });
}

/** Reads every `venues/<id>/` with its scene and, where it has them, its text channels. */
export async function readVenues(files: ContentFiles) {
  const names = await files.list('venues', 'folders');
  return readEach(names, async (name): Promise<{ located?: LocatedVenue; faults: readonly Fault[] }> => {
    const file = `venues/${name}/venue.yaml`;
    const text = await files.read(file);
    const reading =
      text === undefined ? { faults: [missing(file)] } : withName(readYaml(file, text, venueSchema), name);
    const sceneFile = `venues/${name}/scene.svg`;
    const scene = await files.read(sceneFile);
    const channelsFile = `venues/${name}/channels.yaml`;
    const channelsText = await files.read(channelsFile);
    const channels =
      channelsText === undefined ? undefined : readYaml(channelsFile, channelsText, channelsSchema);
    const faults = [...reading.faults, ...sceneFaults(sceneFile, scene), ...(channels?.faults ?? [])];
    // Without its scene the venue is still checked against the others.
    return 'located' in reading && reading.located
      ? {
          located: {
            ...reading.located,
            scene: scene ?? '',
            ...(channels?.located ? { channels: channels.located } : {}),
          },
          faults,
        }
      : { faults };
  });
}

function sceneFaults(file: string, scene: string | undefined): readonly Fault[] {
  if (scene === undefined) return [missing(file)];
  if (!/<svg[\s>]/.test(scene)) {
    const value = scene.slice(0, 80);
    return [{ file, where: 'line 1', value, ...complain((say) => say.faults.notSvg()) }];
  }
  const alone =
    personOf(scene).length === 0
      ? [{ file, where: 'near-1', value: '', ...complain((say) => say.faults.noPerson()) }]
      : [];
  return [...alone, ...notComposed(file, scene)];
}

type Reading<L> = { readonly located?: L; readonly faults: readonly Fault[] };

async function readEach<L>(names: readonly string[], read: (name: string) => Promise<Reading<L>>) {
  const readings = await Promise.all(names.map(read));
  return {
    records: readings.flatMap(({ located }) => (located === undefined ? [] : [located])),
    faults: readings.flatMap(({ faults }) => faults),
  };
}

/** The record's `id` is the name of its folder or file. */
function withName<T extends { readonly id: string }>(reading: Reading<Located<T>>, name: string) {
  const { located, faults } = reading;
  if (located === undefined || located.value.id === name) return reading;
  const complaint = complain((say) => say.faults.folderName(name));
  return { located, faults: [...faults, located.fault(['id'], complaint)] };
}
