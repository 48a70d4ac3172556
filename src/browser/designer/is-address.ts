/** Whether a fragment means a design at all: `main` is a part of the page. */
export const isAddress = (fragment: string): boolean => /^\d+\.|\/|%2f/i.test(fragment);
