/** What is loading or loaded is never loaded twice; what failed may be tried again. */
export function once<Value, Key = undefined>(
  load: (key: Key) => Promise<Value>,
): (key: Key) => Promise<Value> {
  const loading = new Map<Key, Promise<Value>>();
  return (key) => {
    const known = loading.get(key);
    if (known) return known;
    const value = load(key);
    loading.set(key, value);
    value.catch(() => loading.delete(key));
    return value;
  };
}
