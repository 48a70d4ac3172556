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
  useEffect(() => {
    let isNewest = true;
    void writeAddress(design).then((written) => {
      if (isNewest) setFragment(written);
    });
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
      <AddressCode {...{ t, design, path }} label={own.code} />
    </section>
  );
});
