import { FARTHEST } from './codes.ts';

/** In place of a place. */
export const NOWHERE = -1;
const MASK = FARTHEST - 1;
/** An odd number without pattern (2³² over the golden ratio): products with it differ in their high bits. */
const SPREAD = 0x9e3779b1;

/** Places by what follows, the last first. */
export class Chains {
  private readonly byThree = new Int32Array(1 << 15).fill(NOWHERE);
  private readonly byFour = new Int32Array(1 << 16).fill(NOWHERE);
  private readonly earlier = new Int32Array(FARTHEST);
  private readonly runStarts = new Int32Array(FARTHEST);
  private readonly bytes: Uint8Array;

  constructor(bytes: Uint8Array) {
    this.bytes = bytes;
  }

  /** The last place with perhaps the same three bytes. */
  lastOfThree = (place: number): number => this.byThree[this.three(place)] ?? NOWHERE;
  lastOfFour = (place: number): number => this.byFour[this.four(place)] ?? NOWHERE;

  /** The place before an earlier one with perhaps the same four bytes. */
  before(place: number): number {
    const other = this.earlier[place & MASK] ?? NOWHERE;
    return other < place ? other : NOWHERE;
  }

  /** How many bytes before an earlier place are of the same run. */
  runBefore = (place: number): number => place - (this.runStarts[place & MASK] ?? 0);

  add(place: number, runStart: number): void {
    const four = this.four(place);
    this.earlier[place & MASK] = this.byFour[four] ?? NOWHERE;
    this.runStarts[place & MASK] = runStart;
    this.byFour[four] = place;
    this.byThree[this.three(place)] = place;
  }

  private three(at: number): number {
    const { bytes } = this;
    return (
      Math.imul(((bytes[at] ?? 0) << 16) | ((bytes[at + 1] ?? 0) << 8) | (bytes[at + 2] ?? 0), SPREAD) >>> 17
    );
  }

  private four(at: number): number {
    const { bytes } = this;
    const [high, low] = [
      ((bytes[at] ?? 0) << 24) | ((bytes[at + 1] ?? 0) << 16),
      ((bytes[at + 2] ?? 0) << 8) | (bytes[at + 3] ?? 0),
    ];
    return Math.imul(high | low, SPREAD) >>> 16;
  }
}
