import { distanceSymbols, LONGEST, SHORTEST } from './codes.ts';
import type { Joints } from './joints.ts';
import type { Prices } from './prices.ts';

/** Symbols in their order: a match's length and distance, or 0 and the byte of a literal. */
export type Symbols = { readonly lengths: Uint16Array; readonly values: Uint16Array };

/** What symbols cost up to a byte position. */
export type PricesUpTo = { readonly end: number; readonly prices: Prices };

/** A joint with a longer match than this offers its end and that of its first symbol alone: where else matters little. */
const LEFT_ANYWHERE = 2 * LONGEST;

type Step = { readonly from: number; readonly cost: number; readonly distance: number };

/** A way from joint to joint: what each costs at best, by which joint it is reached, and with which distance (0: literal). */
class Ways {
  /** Whole numbers, as prices are. */
  readonly costs: Float64Array;
  readonly from: Int32Array;
  readonly distances: Uint16Array;

  constructor(joints: number) {
    this.costs = new Float64Array(joints).fill(Number.POSITIVE_INFINITY, 1);
    this.from = new Int32Array(joints);
    this.distances = new Uint16Array(joints);
  }

  offer(to: number, { from, cost, distance }: Step): void {
    if (cost >= (this.costs[to] ?? 0)) return;
    this.costs[to] = cost;
    this.from[to] = from;
    this.distances[to] = distance;
  }
}

/** The symbols that say `bytes` at the least cost, where prices change from one block to the next. */
export function cheapestWay(bytes: Uint8Array, joints: Joints, blocks: readonly PricesUpTo[]): Symbols {
  const { places, firsts } = joints;
  const last = places.length - 1;
  const ways = new Ways(places.length);
  let joint = 0;
  for (const { end, prices } of blocks) {
    for (; joint < last && (places[joint] ?? 0) < end; joint += 1) {
      const place = places[joint] ?? 0;
      const cost = ways.costs[joint] ?? 0;
      if (places[joint + 1] === place + 1)
        ways.offer(joint + 1, {
          from: joint,
          cost: cost + (prices.literals[bytes[place] ?? 0] ?? 0),
          distance: 0,
        });
      const matches = firsts[joint + 1] ?? 0;
      if (matches === firsts[joint]) continue;
      if ((joints.lengths[matches - 1] ?? 0) < LEFT_ANYWHERE) offerMatches(ways, joints, joint, prices);
      else offerLongMatches(ways, joints, joint, prices);
    }
  }
  return symbolsOf(bytes, joints, ways);
}

/** To every joint within reach by the nearest match that reaches it. */
function offerMatches(
  ways: Ways,
  { places, firsts, lengths, distances }: Joints,
  joint: number,
  prices: Prices,
): void {
  const place = places[joint] ?? 0;
  const own = ways.costs[joint] ?? 0;
  const end = firsts[joint + 1] ?? 0;
  let to = joint + 1;
  let length = (places[to] ?? 0) - place;
  while (length < SHORTEST) length = (places[++to] ?? 0) - place;
  for (let match = firsts[joint] ?? 0; match < end; match += 1) {
    const distance = distances[match] ?? 0;
    const farther = prices.distances[distanceSymbols[distance] ?? 0] ?? 0;
    const reach = lengths[match] ?? 0;
    for (; length <= reach; length = (places[to] ?? 0) - place) {
      ways.offer(to, { from: joint, cost: own + matchPrice(length, farther, prices), distance });
      if (++to === places.length) return;
    }
  }
}

/** To where each long match ends, and to where one symbol of it does. */
function offerLongMatches(ways: Ways, joints: Joints, joint: number, prices: Prices): void {
  const { places, firsts, lengths, distances } = joints;
  const cost = ways.costs[joint] ?? 0;
  for (let match = firsts[joint] ?? 0; match < (firsts[joint + 1] ?? 0); match += 1) {
    const reach = lengths[match] ?? 0;
    if (reach < LONGEST) continue;
    const distance = distances[match] ?? 0;
    const farther = prices.distances[distanceSymbols[distance] ?? 0] ?? 0;
    for (const most of [LONGEST, reach]) {
      const to = lastWithin(places, joint, most);
      const length = (places[to] ?? 0) - (places[joint] ?? 0);
      if (length >= SHORTEST)
        ways.offer(to, { from: joint, cost: cost + matchPrice(length, farther, prices), distance });
    }
  }
}

/** The last joint not more than so many bytes behind another. */
export function lastWithin(places: Int32Array, joint: number, bytes: number): number {
  const end = (places[joint] ?? 0) + bytes;
  let [low, high] = [joint, Math.min(places.length - 1, joint + bytes)];
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((places[middle] ?? 0) <= end) low = middle;
    else high = middle - 1;
  }
  return low;
}

/** Of a match of any length, said by as many symbols as it takes. */
function matchPrice(length: number, distance: number, { lengths }: Prices): number {
  if (length <= LONGEST) return (lengths[length] ?? 0) + distance;
  const whole = Math.floor(length / LONGEST);
  const rest = length - whole * LONGEST;
  const last = rest === 0 ? 0 : (lengths[Math.max(rest, SHORTEST)] ?? 0) + distance;
  return whole * ((lengths[LONGEST] ?? 0) + distance) + last;
}

/** Read from the end, where the cheapest way is known. */
function symbolsOf(bytes: Uint8Array, { places }: Joints, { from, distances }: Ways): Symbols {
  const [lengths, values]: [number[], number[]] = [[], []];
  for (let joint = places.length - 1; joint > 0; joint = from[joint] ?? 0) {
    const place = places[from[joint] ?? 0] ?? 0;
    const distance = distances[joint] ?? 0;
    if (distance === 0) {
      lengths.push(0);
      values.push(bytes[place] ?? 0);
      continue;
    }
    for (let left = (places[joint] ?? 0) - place; left > 0;) {
      // what is left is never too short for a match
      const taken =
        left - LONGEST > 0 && left - LONGEST < SHORTEST ? LONGEST - SHORTEST : Math.min(left, LONGEST);
      lengths.push(taken);
      values.push(distance);
      left -= taken;
    }
  }
  return { lengths: Uint16Array.from(lengths.reverse()), values: Uint16Array.from(values.reverse()) };
}
