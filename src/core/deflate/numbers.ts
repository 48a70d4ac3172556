/** A list of whole numbers that grows at its end. */
export class Numbers {
  length = 0;
  private room = new Int32Array(1 << 10);

  push(value: number): void {
    if (this.length === this.room.length) {
      const { room } = this;
      this.room = new Int32Array(2 * room.length);
      this.room.set(room);
    }
    this.room[this.length] = value;
    this.length += 1;
  }

  last = (): number => this.room[this.length - 1] ?? 0;

  all = (): Int32Array => this.room.subarray(0, this.length);
}
