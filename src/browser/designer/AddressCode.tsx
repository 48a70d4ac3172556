/** @jsxImportSource react */
import { useEffect, useState } from 'react';
import type { LinkCode } from '../../core/formats/link-code.ts';
import type { Design } from '../../core/places/design.ts';
import { writeAddress } from './address.ts';
import type { Words } from './words.ts';

/** What a phone still reads from a screen. */
const MAX_LETTERS = 900;

type Props = {
  readonly t: Words;
  readonly design: Design;
  /** Address of the page that is to open it; this one unless given. */
  readonly path?: string;
  /** What the code is for. */
  readonly label?: string;
};

/** The design's address as a code, drawn once somebody wants it. */
export function AddressCode({ t, design, path, label = t.keep.phone }: Props) {
  const [isOpen, setOpen] = useState(false);
  const [symbol, setSymbol] = useState<LinkCode | 'too-long'>();
  const [failure, setFailure] = useState('');
  useEffect(() => {
    let isNewest = true;
    const draw = async () => {
      const drawn = await codeFor(design, path ?? location.pathname);
      if (!isNewest) return;
      setFailure('');
      setSymbol(drawn);
    };
    if (isOpen) {
      draw().catch((error: unknown) => {
        if (!isNewest) return;
        // what was drawn before is of another design
        setSymbol(undefined);
        setFailure(error instanceof Error ? error.message : String(error));
      });
    }
    return () => {
      isNewest = false;
    };
  }, [isOpen, design, path]);
  return (
    <details onToggle={({ currentTarget }) => setOpen(currentTarget.open)}>
      <summary>{label}</summary>
      <div role="alert">{failure !== '' && <p>{t.failed(failure)}</p>}</div>
      {symbol === 'too-long' && <p>{t.keep.tooLong}</p>}
      {symbol !== undefined && symbol !== 'too-long' && (
        <svg
          className="code"
          viewBox={symbol.viewBox}
          role="img"
          aria-label={label}
          shapeRendering="crispEdges"
        >
          <path d={symbol.ground} fill="#fff" />
          <path d={symbol.dark} fill="#000" />
        </svg>
      )}
    </details>
  );
}

async function codeFor(design: Design, path: string): Promise<LinkCode | 'too-long'> {
  const address = `${location.origin}${path}#${await writeAddress({ ...design, logo: undefined })}`;
  if (address.length > MAX_LETTERS) return 'too-long';
  const { linkCode } = await import('../../core/formats/link-code.ts');
  return linkCode(address);
}
