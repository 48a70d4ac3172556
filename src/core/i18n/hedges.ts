import type { LocaleId } from './locales.ts';

type Rough = (value: string) => string;

/** A number as roughly as its source gives it. */
export const hedgeWords: Readonly<
  Record<LocaleId, { readonly nearly: Rough; readonly about: Rough; readonly 'more-than': Rough }>
> = {
  vi: {
    nearly: (value) => `gần ${value}`,
    about: (value) => `khoảng ${value}`,
    'more-than': (value) => `hơn ${value}`,
  },
  en: {
    nearly: (value) => `nearly ${value}`,
    about: (value) => `about ${value}`,
    'more-than': (value) => `more than ${value}`,
  },
  zh: {
    nearly: (value) => `近${value}`,
    about: (value) => `约${value}`,
    'more-than': (value) => `超过${value}`,
  },
};
