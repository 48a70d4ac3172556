import { Chains, NOWHERE } from './chains.ts';
import { FARTHEST, LONGEST, SHORTEST } from './codes.ts';
import { Numbers } from './numbers.ts';

/** Neighbouring joints are steps of a way through the bytes: literals one byte wide, matches as wide as they hold. */
export type Joints = {
  /** Byte positions where a symbol may begin or end, growing; the last is the end. */
  readonly places: Int32Array;
  /** Of each joint, the index of its first match; those of the next begin where they end. */
  readonly firsts: Int32Array;
  /** Matches of a joint, the nearest and shortest first. Longer ones than a symbol says are said by several. */
  readonly lengths: Int32Array;
  readonly distances: Int32Array;
};

/** How many earlier places are tried, the nearest first. */
const TRIED = 16;
/** How far a match is followed. */
const FOLLOWED = 8 * LONGEST;
/** Runs of fewer bytes have a joint at each. */
const SHORT_RUN = 5;
/** Of longer ones the last bytes, by which they are found again. */
const TAIL = 3;
/** Runs that are longer than this may be left in their middle, for what fits their end better than their beginning. */
const HALVED = 8;

/**
 * Where symbols may begin and end, and which earlier bytes come again there. A run of one byte has joints at its ends
 * and few between them: pictures of flat planes are made of runs, and cost no more than their edges.
 */
export function findJoints(bytes: Uint8Array): Joints {
  const end = bytes.length;
  const found = new Finder(bytes);
  for (let start = 0, next = 0; start < end; start = next) {
    next = endOfRun(bytes, start);
    found.addRun(start, next);
  }
  return found.finish();
}

function endOfRun(bytes: Uint8Array, start: number): number {
  const value = bytes[start];
  let end = start + 1;
  while (end < bytes.length && bytes[end] === value) end += 1;
  return end;
}

/** A match that goes on where a symbol of the longest length would end. */
type Rest = { readonly place: number; readonly distance: number; readonly end: number };

class Finder {
  private readonly bytes: Uint8Array;
  private readonly chains: Chains;
  private readonly places = new Numbers();
  private readonly firsts = new Numbers();
  private readonly lengths = new Numbers();
  private readonly distances = new Numbers();
  /** Up to where bytes are known to come again, by distance. */
  private readonly known = new Int32Array(FARTHEST + 1);
  /** What was found at a place: length, distance, and how many bytes of one run before it match too. */
  private readonly found = {
    count: 0,
    lengths: new Int32Array(TRIED + 1),
    distances: new Int32Array(TRIED + 1),
    before: new Int32Array(TRIED + 1),
  };
  private longest = 0;
  /** Nothing is looked for before this place: it is within a match that is taken anyhow. */
  private settled = 0;
  private readonly rests: Rest[] = [];
  private rest = 0;

  constructor(bytes: Uint8Array) {
    this.bytes = bytes;
    this.chains = new Chains(bytes);
  }

  addRun(start: number, end: number): void {
    const isLong = end - start >= SHORT_RUN;
    const tail = isLong ? end - TAIL : start;
    if (isLong) {
      this.find(tail, tail - start - 1);
      this.addInner({ start, tail, end });
    }
    for (let place = tail; place < end; place += 1) {
      if (!isLong || place > tail) this.find(place, 0);
      this.begin(place);
      if (place > start) this.put(end - place, 1);
      for (let index = 0; index < this.found.count; index += 1) this.putFound(index, 0);
      this.close(place);
      if (place + 4 <= this.bytes.length) this.chains.add(place, start);
    }
  }

  finish(): Joints {
    const { places, firsts, lengths, distances } = this;
    this.begin(this.bytes.length);
    firsts.push(lengths.length);
    return {
      places: places.all(),
      firsts: firsts.all(),
      lengths: lengths.all(),
      distances: distances.all(),
    };
  }

  /** Joints of a long run before its tail: what was found for the tail and holds so far before it holds there too. */
  private addInner({
    start,
    tail,
    end,
  }: {
    readonly start: number;
    readonly tail: number;
    readonly end: number;
  }): void {
    const add = (place: number, rest?: Rest) => {
      this.begin(place);
      if (place > start) this.put(end - place, 1);
      if (rest) this.put(rest.end - place, rest.distance);
      for (let index = 0; index < this.found.count; index += 1) this.putFound(index, tail - place);
      this.close(place);
    };
    add(start);
    add(start + 1);
    let last = start + 1;
    let middle = end - start > HALVED ? (start + end) >> 1 : tail;
    for (;;) {
      while ((this.rests[this.rest]?.place ?? tail) <= last) this.rest += 1;
      const rest = this.rests[this.rest];
      const place = Math.min(rest?.place ?? tail, middle);
      if (place >= tail) return;
      if (place === middle) middle = tail;
      add(place, rest?.place === place ? rest : undefined);
      last = place;
    }
  }

  private begin(place: number): void {
    this.places.push(place);
    this.firsts.push(this.lengths.length);
    this.longest = SHORTEST - 1;
  }

  private put(length: number, distance: number): void {
    if (length <= this.longest) return;
    this.longest = length;
    this.lengths.push(length);
    this.distances.push(distance);
  }

  private putFound(index: number, before: number): void {
    const { lengths, distances, before: holds } = this.found;
    if ((holds[index] ?? 0) >= before) this.put((lengths[index] ?? 0) + before, distances[index] ?? 0);
  }

  private close(place: number): void {
    if (this.longest < LONGEST) return;
    const end = place + this.longest;
    this.settled = Math.max(this.settled, end - LONGEST);
    this.rests.push({ place: place + LONGEST, distance: this.distances.last(), end });
  }

  /**
   * Looks for earlier places whose bytes come again at `place`: each longer than the nearer ones, or longer than those
   * that hold `before` bytes before it too.
   */
  private find(place: number, before: number): void {
    const { bytes, chains, found } = this;
    found.count = 0;
    if (place < this.settled || place + 4 > bytes.length) return;
    let [longest, longestBefore] = [SHORTEST - 1, SHORTEST - 1];
    if (before === 0) {
      const near = chains.lastOfThree(place);
      if (near !== NOWHERE && place - near <= FARTHEST) {
        const length = this.follow(place, place - near);
        if (length > longest) longest = this.note(length, place - near, 0);
      }
    }
    let other = chains.lastOfFour(place);
    for (let tries = TRIED; tries > 0 && other !== NOWHERE && place - other <= FARTHEST; tries -= 1) {
      const holds = chains.runBefore(other);
      const isWide = before > 0 && holds >= before;
      if (
        bytes[other + longest] === bytes[place + longest] ||
        (isWide && bytes[other + longestBefore] === bytes[place + longestBefore])
      ) {
        const length = this.follow(place, place - other);
        if (length > longest || (isWide && length > longestBefore)) {
          this.note(length, place - other, holds);
          longest = Math.max(longest, length);
          if (isWide) longestBefore = length;
          if ((before > 0 ? longestBefore : longest) >= LONGEST) break;
        }
      }
      other = chains.before(other);
    }
  }

  private note(length: number, distance: number, before: number): number {
    const { found } = this;
    found.lengths[found.count] = length;
    found.distances[found.count] = distance;
    found.before[found.count] = before;
    found.count += 1;
    return length;
  }

  /** How many bytes come again; each is looked at once for each distance. */
  private follow(place: number, distance: number): number {
    const { bytes } = this;
    const known = this.known[distance] ?? 0;
    if (known > place) return known - place;
    const most = Math.min(bytes.length, place + FOLLOWED);
    let end = place;
    while (end < most && bytes[end] === bytes[end - distance]) end += 1;
    this.known[distance] = end;
    return end - place;
  }
}
