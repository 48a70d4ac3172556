/** Bytes that are written bit by bit, the lowest of each first (RFC 1951, 3.1.1). */
export class Bits {
  private bytes = new Uint8Array(1 << 12);
  private length = 0;
  private held = 0;
  private count = 0;

  /** The `count` lowest bits of a number, at most 16. */
  put(value: number, count: number): void {
    this.held |= value << this.count;
    this.count += count;
    while (this.count >= 8) this.flush();
  }

  /** All of them; the last byte is filled up with zeros. */
  end(): Uint8Array {
    if (this.count > 0) this.flush();
    return this.bytes.slice(0, this.length);
  }

  private flush(): void {
    if (this.length === this.bytes.length) {
      const { bytes } = this;
      this.bytes = new Uint8Array(2 * bytes.length);
      this.bytes.set(bytes);
    }
    this.bytes[this.length] = this.held & 255;
    this.length += 1;
    this.held >>>= 8;
    this.count = Math.max(0, this.count - 8);
  }
}
