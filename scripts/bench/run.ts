import { benchMaterials } from './materials.ts';

/** Each benchmark measures its contestants in one run and gives its table. */
const benches: Readonly<Record<string, () => Promise<string>>> = { materials: benchMaterials };

const wanted = process.argv.slice(2);
const unknown = wanted.filter((name) => !Object.hasOwn(benches, name));
if (unknown.length > 0) {
  console.error(`No benchmark ${unknown.join(', ')}. There are: ${Object.keys(benches).join(', ')}.`);
  process.exitCode = 1;
} else {
  for (const [name, bench] of Object.entries(benches)) {
    if (wanted.length === 0 || wanted.includes(name)) console.log(await bench());
  }
}
