import { expect, test } from 'vitest';
import { queueAddress } from '../../../src/node/machines/addresses.ts';
import { redisOptions } from '../../../src/node/machines/queue.ts';

test.each([
  ['rediss://queue.example:6380', { servername: 'queue.example' }],
  ['rediss://10.0.0.7', {}],
  ['rediss://[fd00::7]', {}],
  ['redis://queue.example', undefined],
])('%s is asked for a certificate by its name, where it has one', (address, tls) => {
  expect(redisOptions(queueAddress(address, {})).tls).toEqual(tls);
});
