/** @jsxImportSource react */
import { emptyDesign } from '../../core/places/design.ts';
import type { DesignerInput } from '../../core/places/designs.ts';
import { asHtml } from '../parts/as-html.ts';
import { nobody } from '../worker/nobody.ts';
import { Designer } from './Designer.tsx';
import { createDesign } from './store.ts';
import type { Words } from './words.ts';

/** The page as HTML, as it is before anybody has chosen or typed anything; `openEmpty` brings it to life. */
export function designerMarkup({ locale, venues, screens, still }: DesignerInput, t: Words): string {
  const useDesign = createDesign(emptyDesign(venues, locale), venues);
  const own = { t, locale, useDesign, worker: nobody, screens, isBadLink: false, still };
  return asHtml(<Designer {...own} />);
}
