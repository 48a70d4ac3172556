/** @jsxImportSource react */
import type { ReactNode } from 'react';

type Props = { readonly labelledBy: string; readonly children: ReactNode };

/** A table that is wider than a phone; by keyboard it is reached and scrolled, too. */
export const ScrollBox = ({ labelledBy, children }: Props) => (
  // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reached by keyboard
  <section className="scroll" tabIndex={0} aria-labelledby={labelledBy}>
    {children}
  </section>
);
