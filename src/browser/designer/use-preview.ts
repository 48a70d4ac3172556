import { useEffect, useRef, useState } from 'react';
import type { Design } from '../../core/places/design.ts';
import type { WorkerClient } from '../worker/client.ts';
import type { Filling } from '../worker/protocol.ts';
import { addressed, type Picture } from './first-picture.ts';

/** What is shown of a sheet: the newest picture that is ready. */
export type ShownPreview = {
  readonly preview?: Picture;
  readonly failed?: string;
  readonly isDrawing: boolean;
};

type Wished = {
  readonly sheet: Pick<Filling, 'material' | 'isMono' | 'logo'> | undefined;
  readonly place: Design['place'];
  /** Counted from 0. */
  readonly page: number;
  readonly first?: Picture | undefined;
};

/**
 * Draws a page of a material again whenever it or a text changes, `first` being shown until then; a picture that comes
 * too late is thrown away. Nothing is drawn while there is no `sheet`.
 */
export function usePreview(
  worker: WorkerClient,
  { sheet, place, page, first }: Wished,
): ShownPreview & { readonly again: () => void } {
  const [shown, setShown] = useState<ShownPreview>({
    isDrawing: sheet !== undefined,
    ...(first && { preview: first }),
  });
  const [attempt, setAttempt] = useState(0);
  const { material = '', isMono = false, logo } = sheet ?? {};
  const last = useRef(first);
  // biome-ignore lint/correctness/useExhaustiveDependencies: another attempt is the same request once more
  useEffect(() => {
    if (material === '') return;
    const control = new AbortController();
    setShown((before) => ({ ...before, isDrawing: true }));
    worker.ask('preview', { material, isMono, logo, place, page }, control.signal).then(
      (preview) => {
        last.current = addressed(preview, last.current);
        setShown({ preview: last.current, isDrawing: false });
      },
      (error: Error) => {
        if (error.name === 'AbortError') return;
        setShown((before) => ({ ...before, failed: error.message, isDrawing: false }));
      },
    );
    return () => control.abort();
  }, [worker, material, isMono, logo, place, page, attempt]);
  return { ...shown, again: () => setAttempt((count) => count + 1) };
}
