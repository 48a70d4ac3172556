import type { Localized } from '../../src/core/schema/localized.ts';

/** A text of a campaign that speaks Vietnamese and English. */
export const spoken = <T>(vi: T, en: T): Localized<T> => ({ vi, en }) as unknown as Localized<T>;
