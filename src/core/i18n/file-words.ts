import { fold } from './fold.ts';

/**
 * Words as a part of a file's name, `ap-phich-a3`, for old archive programs; empty where they are of another script, of
 * which those programs read nothing.
 */
export function fileWords(text: string): string {
  const words = fold(text);
  return /[^\p{Script=Latin}\p{N} ]/u.test(words)
    ? ''
    : words.replace(/[^a-z0-9]+/g, '-').replace(/^-+|-+$/g, '');
}
