/** @jsxImportSource react */
import { useEffect } from 'react';
import { useStore } from 'zustand';
import type { DesignStore } from './store.ts';
import type { Words } from './words.ts';

/** Undo and redo, by button and by the keys that people know. */
export function Steps({ t, useDesign }: { readonly t: Words; readonly useDesign: DesignStore }) {
  const { undo, redo, pastStates, futureStates } = useStore(useDesign.temporal);
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      if (!(event.ctrlKey || event.metaKey) || event.altKey) return;
      const key = event.key.toLowerCase();
      if (key !== 'z' && key !== 'y') return;
      event.preventDefault();
      if (key === 'y' || event.shiftKey) redo();
      else undo();
    };
    document.addEventListener('keydown', onKey);
    return () => document.removeEventListener('keydown', onKey);
  }, [undo, redo]);
  return (
    <div className="actions steps">
      <button type="button" disabled={pastStates.length === 0} onClick={() => undo()}>
        {t.undo}
      </button>
      <button type="button" disabled={futureStates.length === 0} onClick={() => redo()}>
        {t.redo}
      </button>
    </div>
  );
}
