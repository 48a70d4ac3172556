import type { LocaleId } from '../../i18n/locales.ts';

/** A page in a language that stood at `from` and stands at `to`; both from the root of the site, with a closing slash. */
export type Redirect = { readonly locale: LocaleId; readonly from: string; readonly to: string };
