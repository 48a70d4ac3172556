import { lastWithin, type Symbols } from './cheapest-way.ts';
import { LONGEST, SHORTEST } from './codes.ts';
import type { Joints } from './joints.ts';

/** A way that takes the longest match wherever it is: soon found, and near enough to tell what symbols will cost. */
export function longestWay(bytes: Uint8Array, { places, firsts, lengths, distances }: Joints): Symbols {
  const [taken, values]: [number[], number[]] = [[], []];
  for (let joint = 0; joint + 1 < places.length;) {
    const place = places[joint] ?? 0;
    const match = (firsts[joint + 1] ?? 0) - 1;
    const longest = match < (firsts[joint] ?? 0) ? 0 : (lengths[match] ?? 0);
    const to = lastWithin(places, joint, Math.min(longest, LONGEST));
    const length = (places[to] ?? 0) - place;
    const isMatch = length >= SHORTEST;
    taken.push(isMatch ? length : 0);
    values.push((isMatch ? distances[match] : bytes[place]) ?? 0);
    joint = isMatch ? to : joint + 1;
  }
  return { lengths: Uint16Array.from(taken), values: Uint16Array.from(values) };
}
