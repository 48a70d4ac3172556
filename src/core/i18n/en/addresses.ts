import type { addresses as vi } from '../vi/addresses.ts';

export const addresses: typeof vi = {
  notAnOrigin: (address) =>
    `SITE_URL: "${address}" must be an origin without a path → write scheme and host alone, such as https://loa.example (names with other letters in their xn-- form)`,
  tooLong: (address, letters, version) =>
    `${address}: ${letters} characters are too long for a code of version ${version} at level M, which holds at most 42 characters, or 61 where all are capitals, digits or one of $%*+-./: and space → publish a shorter address`,
};
