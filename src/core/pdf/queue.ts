/** Things that come one after the other, of which the first can be looked at before it is taken. */
export type Queue<Item> = {
  /** Undefined behind the last. */
  readonly first: () => Item | undefined;
  readonly advance: () => Promise<void>;
};

export async function queueOf<Item>(items: AsyncIterable<Item> | Iterable<Item>): Promise<Queue<Item>> {
  const iterator = Symbol.asyncIterator in items ? items[Symbol.asyncIterator]() : items[Symbol.iterator]();
  let current = await iterator.next();
  return {
    first: () => (current.done === true ? undefined : current.value),
    async advance() {
      current = await iterator.next();
    },
  };
}
