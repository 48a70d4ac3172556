/** Runs at most `most` tasks at a time and gives what comes of them in the order of the items, however long each takes. */
export async function* inOrder<Item, Result>(
  items: Iterable<Item>,
  most: number,
  run: (item: Item, index: number) => Promise<Result>,
): AsyncGenerator<Result> {
  const running: Promise<Result>[] = [];
  let index = 0;
  for (const item of items) {
    const result = run(item, index);
    // whoever stops listening leaves failures that nobody waits for
    result.catch(() => undefined);
    running.push(result);
    index += 1;
    const [first] = running;
    if (running.length >= most && first) {
      yield await first;
      running.shift();
    }
  }
  for (const result of running) yield await result;
}

/** Items in pieces of at most `size`. */
export function* pieces<Item>(items: readonly Item[], size: number): Generator<readonly Item[]> {
  for (let at = 0; at < items.length; at += size) yield items.slice(at, at + size);
}
