/** What jobs are made from, in the store: the hash of its bytes comes first. */
export const ordersName = (hash: string): string => `${hash}.orders`;
export const templatesName = (hash: string): string => `${hash}.templates`;
