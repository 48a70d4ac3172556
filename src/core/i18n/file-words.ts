import { fold } from './fold.ts';

/** Words as a part of a file's name, `ap-phich-a3`, for old archive programs; empty where none has a Latin letter. */
export const fileWords = (text: string): string =>
  fold(text)
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-+|-+$/g, '');
