import { benchKills } from './machines/bench-kills.ts';
import { benchNamespaces } from './machines/bench-namespaces.ts';
import { benchMachines } from './machines/measure-machines.ts';
import { benchDesigner } from './designer.ts';
import { benchMaterials } from './materials.ts';
import { benchPlaces } from './places.ts';
import { benchPlaces100k } from './places-100k.ts';
import { benchPlaces1m } from './places-1m.ts';
import { benchPng } from './png.ts';
import { benchRebuild } from './rebuild.ts';
import { benchSite } from './site.ts';

/** Each benchmark measures its contestants in one run and gives its table. */
const benches: Readonly<Record<string, () => Promise<string>>> = {
  materials: benchMaterials,
  png: benchPng,
  places: benchPlaces,
  rebuild: benchRebuild,
  designer: benchDesigner,
};

/** Take minutes and gigabytes, so only by name. */
const largeBenches: typeof benches = {
  'places-100k': benchPlaces100k,
  'places-1m': benchPlaces1m,
  machines: benchMachines,
  'machines-kills': benchKills,
  'machines-namespaces': benchNamespaces,
  site: benchSite,
};

const all = { ...benches, ...largeBenches };
const wanted = process.argv.slice(2);
const unknown = wanted.filter((name) => !Object.hasOwn(all, name));
if (unknown.length > 0) {
  console.error(`No benchmark ${unknown.join(', ')}. There are: ${Object.keys(all).join(', ')}.`);
  process.exitCode = 1;
} else {
  for (const [name, bench] of Object.entries(all)) {
    const isWanted = wanted.length === 0 ? Object.hasOwn(benches, name) : wanted.includes(name);
    if (isWanted) console.log(await bench());
  }
}
