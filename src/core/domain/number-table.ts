/** Tables of which each grows by itself, so that never all of the numbers are copied at once; large ones are given back to the system whole. */
const SHARDS = 16;
const FIRST_ROOM = 16;
/** So full a table may be. */
const FULL = 0.8;
const GROWTH = 1.5;
const EMPTY = -1;

type Shard = { keys: Float64Array; values: Uint32Array; count: number };

/**
 * Small whole numbers by whole numbers that are spread evenly, such as those of `textNumber`. A map of the language
 * takes many times the twelve to twenty bytes that an entry takes here.
 */
export class NumberTable {
  private readonly shards: (Shard | undefined)[] = [];

  get(key: number): number | undefined {
    const shard = this.shards[key % SHARDS];
    if (!shard) return undefined;
    const at = slotOf(shard.keys, key);
    return shard.keys[at] === key ? shard.values[at] : undefined;
  }

  set(key: number, value: number): void {
    const number = key % SHARDS;
    let shard = this.shards[number] ?? emptyShard(FIRST_ROOM);
    if (shard.count >= shard.keys.length * FULL) shard = grown(shard);
    this.shards[number] = shard;
    put(shard, key, value);
  }
}

const emptyShard = (room: number): Shard => ({
  keys: new Float64Array(room).fill(EMPTY),
  values: new Uint32Array(room),
  count: 0,
});

/** Where a key stands, or would. */
function slotOf(keys: Float64Array, key: number): number {
  let at = Math.floor(key / SHARDS) % keys.length;
  while (keys[at] !== EMPTY && keys[at] !== key) at = (at + 1) % keys.length;
  return at;
}

function put(shard: Shard, key: number, value: number): void {
  const at = slotOf(shard.keys, key);
  if (shard.keys[at] === EMPTY) shard.count += 1;
  shard.keys[at] = key;
  shard.values[at] = value;
}

function grown({ keys, values }: Shard): Shard {
  const next = emptyShard(Math.ceil(keys.length * GROWTH));
  for (const [at, key] of keys.entries()) if (key !== EMPTY) put(next, key, values[at] ?? 0);
  return next;
}
