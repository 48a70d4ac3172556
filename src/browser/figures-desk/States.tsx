/** @jsxImportSource react */
import type { ReactNode } from 'react';
import type { BeforeAfterMessages } from '../../core/i18n/vi/before-after.ts';

type Shown = { readonly t: BeforeAfterMessages; readonly before: ReactNode; readonly after: ReactNode };

/** What is published beside what would be. */
export const States = ({ t, before, after }: Shown) => (
  <div className="pair">
    <div>
      <p className="state">{t.before}</p>
      {before || <p>{t.notYet}</p>}
    </div>
    <div>
      <p className="state">{t.after}</p>
      {after || <p>{t.noMore}</p>}
    </div>
  </div>
);
