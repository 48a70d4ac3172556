import type { Route } from '../routes.ts';
import type { FigureQuery } from './figure-query.ts';

/** A page whose text cites a figure. */
export type CitingPage = { readonly route: Route; readonly query: FigureQuery };
