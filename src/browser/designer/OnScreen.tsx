/** @jsxImportSource react */
import { memo, useEffect, useId, useState } from 'react';
import type { Design } from '../../core/places/design.ts';
import { AddressCode } from './AddressCode.tsx';
import { writeAddress } from './address.ts';
import type { Words } from './words.ts';

type Props = { readonly t: Words; readonly design: Design; readonly path: string };

/** The way to the slides with this place's name on a TV. */
export const OnScreen = memo(function OnScreen({ t, design, path }: Props) {
  const id = useId();
  const own = t.screen;
  const [fragment, setFragment] = useState('');
  const [failure, setFailure] = useState('');
  useEffect(() => {
    let isNewest = true;
    const hold = (written: string, why: string) => {
      if (!isNewest) return;
      setFragment(written);
      setFailure(why);
    };
    // what was written before is of another design: without one the slides bear no name
    writeAddress(design).then(
      (written) => hold(written, ''),
      (error: unknown) => hold('', error instanceof Error ? error.message : String(error)),
    );
    return () => {
      isNewest = false;
    };
  }, [design]);
  return (
    <section className="keep" aria-labelledby={id}>
      <h2 id={id}>{own.open}</h2>
      <p className="quiet">{own.openNamed}</p>
      <p>
        <a href={`${path}#${fragment}`}>{own.open}</a>
      </p>
      <div role="alert">{failure !== '' && <p>{t.failed(failure)}</p>}</div>
      <AddressCode {...{ t, design, path }} label={own.code} />
    </section>
  );
});
