import { useState } from 'react';

/** Tries what may fail, and holds what it failed with, in its own words, until something is tried again. */
export function useAttempt() {
  const [failure, setFailure] = useState('');
  const attempt = (work: () => Promise<void>) => {
    setFailure('');
    work().catch((error: unknown) => setFailure(error instanceof Error ? error.message : String(error)));
  };
  return { failure, attempt };
}
