/** @jsxImportSource react */
import type { StillSheet } from '../../core/places/designs.ts';

type Props = { readonly still: StillSheet; readonly alt: string };

/** A sheet as it was published, in the place of one that is not drawn yet. */
export const Still = ({ still: { src, ownWidthPx, widthPx, heightPx }, alt }: Props) => (
  <div className="layers still">
    <img
      srcSet={`${src} ${ownWidthPx}w`}
      sizes={`${widthPx}px`}
      src={src}
      width={widthPx}
      height={heightPx}
      alt={alt}
      loading="lazy"
    />
  </div>
);
