/** A page that stood at `from` and stands at `to`; both from the root of the site, with a closing slash. */
export type Redirect = { readonly from: string; readonly to: string };
