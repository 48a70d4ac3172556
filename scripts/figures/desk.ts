import type { figuresMessages } from '../../src/core/figures/figures-messages.ts';
import type { StaffLocaleId } from '../../src/core/i18n/locales.ts';

/** Where the work is done, and in which words it is told. */
export type Desk = {
  readonly contentDir: string;
  readonly locale: StaffLocaleId;
  readonly say: (typeof figuresMessages)['vi'];
};
