/** @jsxImportSource react */
import { useEffect, useState } from 'react';
import type { Design } from '../../core/places/design.ts';
import { writeAddress } from './address.ts';
import type { Words } from './words.ts';

/** What a phone still reads from a screen. */
const MAX_LETTERS = 900;
const QUIET = 4;

type Symbol = { readonly size: number; readonly path: string };

/** The design's address as a code, drawn once somebody wants it. */
export function AddressCode({ t, design }: { readonly t: Words; readonly design: Design }) {
  const [isOpen, setOpen] = useState(false);
  const [symbol, setSymbol] = useState<Symbol | 'too-long'>();
  useEffect(() => {
    let isNewest = true;
    if (isOpen) {
      void codeFor(design).then((drawn) => {
        if (isNewest) setSymbol(drawn);
      });
    }
    return () => {
      isNewest = false;
    };
  }, [isOpen, design]);
  return (
    <details onToggle={({ currentTarget }) => setOpen(currentTarget.open)}>
      <summary>{t.keep.phone}</summary>
      {symbol === 'too-long' && <p>{t.keep.tooLong}</p>}
      {symbol !== undefined && symbol !== 'too-long' && (
        <svg
          className="code"
          viewBox={`${-QUIET} ${-QUIET} ${symbol.size + 2 * QUIET} ${symbol.size + 2 * QUIET}`}
          role="img"
          aria-label={t.keep.phone}
          shapeRendering="crispEdges"
        >
          <path
            d={`M${-QUIET} ${-QUIET}h${symbol.size + 2 * QUIET}v${symbol.size + 2 * QUIET}H${-QUIET}z`}
            fill="#fff"
          />
          <path d={symbol.path} fill="#000" />
        </svg>
      )}
    </details>
  );
}

async function codeFor(design: Design): Promise<Symbol | 'too-long'> {
  const address = `${location.origin}${location.pathname}#${await writeAddress(design)}`;
  if (address.length > MAX_LETTERS) return 'too-long';
  const { create } = await import('qrcode/lib/core/qrcode.js');
  const { modules } = create(address, { errorCorrectionLevel: 'L' });
  const { size } = modules;
  const dark = [...modules.data].flatMap((value, at) =>
    value === 1 ? [`M${at % size} ${Math.floor(at / size)}h1v1h-1z`] : [],
  );
  return { size, path: dark.join('') };
}
