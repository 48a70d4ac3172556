import { useEffect, useState } from 'react';

/** Whether the program of a page that came without it is there; before that nobody could be heard. */
export function useReady(): boolean {
  const [isReady, setReady] = useState(false);
  useEffect(() => setReady(true), []);
  return isReady;
}
