import { basename } from 'node:path';
import * as z from 'zod';
import { checkPicture, checkSymbol } from '../../core/domain/checks/picture.ts';
import { type Fault, complain } from '../../core/domain/fault.ts';
import type { Located } from '../../core/domain/located.ts';
import { defaultLocale, type LocaleId } from '../../core/i18n/locales.ts';
import { partsOf, symbolGroups } from '../../core/scenes/parts.ts';
import { groupsIn, layersIn, readRaisedObject, readScene } from '../../core/scenes/scene.ts';
import { type Campaign, campaignSchema } from '../../core/schema/campaign.ts';
import { type Channels, channelsSchema } from '../../core/schema/channels.ts';
import { directiveSchema } from '../../core/schema/directive.ts';
import { paperSchema } from '../../core/schema/paper.ts';
import { rolesSchema } from '../../core/schema/role.ts';
import { type Venue, venueSchema } from '../../core/schema/venue.ts';
import type { ContentFiles } from './files.ts';
import { notComposed } from './text-files.ts';
import { readYaml, type YamlReading } from './yaml-file.ts';

const missing = (file: string): Fault => ({
  file,
  where: '',
  value: '',
  ...complain((say) => say.faults.missingFile(file)),
});

type CampaignReading = YamlReading<Campaign> & {
  /** What the campaign speaks; the default alone where that cannot be read. */
  readonly languages: readonly LocaleId[];
};

const speaking = z.looseObject({ languages: campaignSchema.shape.languages });

/** Reads `campaign.yaml`. */
export async function readCampaign(files: ContentFiles): Promise<CampaignReading> {
  const file = 'campaign.yaml';
  const text = await files.read(file);
  if (text === undefined) return { faults: [missing(file)], languages: [defaultLocale] };
  const languages = readYaml(file, text, speaking).located?.value.languages;
  return {
    ...readYaml(file, text, campaignSchema, { ...(languages && { languages }) }),
    languages: languages ?? [defaultLocale],
  };
}

/** Reads every `directives/<id>.yaml`. */
export async function readDirectives(files: ContentFiles, languages: readonly LocaleId[]) {
  const names = (await files.list('directives', 'files')).filter((name) => /\.ya?ml$/.test(name));
  return readEach(names, async (name) => {
    const file = `directives/${name}`;
    const reading = readYaml(file, (await files.read(file)) ?? '', directiveSchema, { languages });
    return withName(reading, name.replace(/\.ya?ml$/, ''));
  });
}

type LocatedVenue = Located<Venue> & {
  readonly scene: string;
  readonly channels?: Located<Channels>;
};

/** Reads every `papers/<id>.yaml`; a campaign may have none. */
export async function readPapers(files: ContentFiles, languages: readonly LocaleId[]) {
  const names = (await files.list('papers', 'files')).filter((name) => /\.ya?ml$/.test(name));
  return readEach(names, async (name) => {
    const file = `papers/${name}`;
    const reading = readYaml(file, (await files.read(file)) ?? '', paperSchema, { languages });
    return withName(reading, name.replace(/\.ya?ml$/, ''));
  });
}

/** Reads `roles.yaml`; a campaign may have none. */
export async function readRoles(files: ContentFiles, languages: readonly LocaleId[]) {
  const file = 'roles.yaml';
  const text = await files.read(file);
  return text === undefined ? { faults: [] } : readYaml(file, text, rolesSchema, { languages });
}

/** Reads every `venues/<id>/` with its scene and, where it has them, its text channels. */
export async function readVenues(files: ContentFiles, languages: readonly LocaleId[]) {
  const names = await files.list('venues', 'folders');
  return readEach(names, async (name): Promise<{ located?: LocatedVenue; faults: readonly Fault[] }> => {
    const file = `venues/${name}/venue.yaml`;
    const text = await files.read(file);
    const reading =
      text === undefined
        ? { faults: [missing(file)] }
        : withName(readYaml(file, text, venueSchema, { languages }), name);
    const sceneFile = `venues/${name}/scene.svg`;
    const scene = await files.read(sceneFile);
    const channelsFile = `venues/${name}/channels.yaml`;
    const channelsText = await files.read(channelsFile);
    const channels =
      channelsText === undefined
        ? undefined
        : readYaml(channelsFile, channelsText, channelsSchema, { languages });
    const drawn = sceneFaults(sceneFile, scene);
    const faults = [
      ...reading.faults,
      ...drawn,
      ...('located' in reading && reading.located && scene !== undefined && drawn.length === 0
        ? [
            ...checkPicture(reading.located, partsOf(scene)),
            ...compositionFaults(reading.located, { file, sceneFile, scene }),
          ]
        : []),
      ...(channels?.faults ?? []),
    ];
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
  const faults = drawingFaults(file, scene, readScene);
  if (scene === undefined || faults.length > 0) return faults;
  const hero = layersIn(scene).includes('main')
    ? []
    : [{ file, where: 'main', value: '', ...complain((say) => say.faults.noHero()) }];
  return [...hero, ...notComposed(file, scene)];
}

type VenueFiles = { readonly file: string; readonly sceneFile: string; readonly scene: string };

/** What a place's composition needs of its drawing and its words. */
function compositionFaults(venue: Located<Venue>, { file, sceneFile, scene }: VenueFiles): readonly Fault[] {
  const { look, shield, symbol, emblem } = venue.value;
  const { composition } = look;
  const groups = groupsIn(scene);
  const fault = (of: string, where: string, say: Parameters<typeof complain>[0]): Fault => ({
    file: of,
    where,
    value: '',
    ...complain(say),
  });
  const lacks = (group: string) => !groups.includes(group);
  return [
    ...(composition === 'symbol' && lacks('symbol')
      ? [fault(sceneFile, 'symbol', (say) => say.faults.noSymbol())]
      : []),
    ...(composition === 'symbol' && symbol.length === 0
      ? [fault(file, 'symbol', (say) => say.faults.noSymbolWords())]
      : checkSymbol(venue, symbolGroups(scene))),
    ...(composition === 'shield' && lacks('raised-arm')
      ? [fault(sceneFile, 'raised-arm', (say) => say.faults.noArm())]
      : []),
    ...(composition === 'shield' && !shield
      ? [fault(file, 'shield', (say) => say.faults.noShieldWords())]
      : []),
    ...(lacks('emblem') === !emblem ? [] : [fault(file, 'emblem', (say) => say.faults.emblemAlone())]),
  ];
}

/** Reads `raised.svg`, what people on the campaign's sheets raise. */
export async function readRaised(files: ContentFiles) {
  const file = 'raised.svg';
  const text = await files.read(file);
  return { text: text ?? '', faults: drawingFaults(file, text, readRaisedObject) };
}

/** Reads `steps/*.svg`, by name; a campaign may have none. */
export async function readStepDrawings(files: ContentFiles) {
  const names = (await files.list('steps', 'files')).filter((name) => name.endsWith('.svg'));
  const steps = await Promise.all(
    names.map(async (name) => ({ file: `steps/${name}`, text: await files.read(`steps/${name}`) })),
  );
  return {
    byName: Object.fromEntries(steps.map(({ file, text }) => [basename(file, '.svg'), text ?? ''])),
    faults: steps.flatMap(({ file, text }) => drawingFaults(file, text, readRaisedObject)),
  };
}

/** What keeps a drawing from being put on sheets. */
function drawingFaults(
  file: string,
  text: string | undefined,
  read: (svg: string) => unknown,
): readonly Fault[] {
  if (text === undefined) return [missing(file)];
  if (!/<svg[\s>]/.test(text)) {
    const value = text.slice(0, 80);
    return [{ file, where: 'line 1', value, ...complain((say) => say.faults.notSvg()) }];
  }
  try {
    read(text);
    return [];
  } catch (error) {
    const value = error instanceof Error ? error.message : String(error);
    return [{ file, where: '', value, ...complain((say) => say.faults.notDrawable()) }];
  }
}

type RecordReading<L> = { readonly located?: L; readonly faults: readonly Fault[] };

async function readEach<L>(names: readonly string[], read: (name: string) => Promise<RecordReading<L>>) {
  const readings = await Promise.all(names.map(read));
  return {
    records: readings.flatMap(({ located }) => (located === undefined ? [] : [located])),
    faults: readings.flatMap(({ faults }) => faults),
  };
}

/** The record's `id` is the name of its folder or file. */
function withName<T extends { readonly id: string }>(reading: RecordReading<Located<T>>, name: string) {
  const { located, faults } = reading;
  if (located === undefined || located.value.id === name) return reading;
  const complaint = complain((say) => say.faults.folderName(name));
  return { located, faults: [...faults, located.fault(['id'], complaint)] };
}
