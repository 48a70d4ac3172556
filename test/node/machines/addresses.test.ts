import { expect, test } from 'vitest';
import { queueAddress, storeAddress } from '../../../src/node/machines/addresses.ts';

test('a queue is Redis or PostgreSQL, with TLS where it leaves the machine', () => {
  expect(queueAddress('redis://hang-doi', {})).toMatchObject({ kind: 'redis', port: 6379, isTls: false });
  expect(queueAddress('rediss://hang-doi:1/2', {})).toMatchObject({ port: 1, database: '2', isTls: true });
  expect(queueAddress('postgres://loa@127.0.0.1/d', {})).toMatchObject({ user: 'loa', isTls: false });
  expect(queueAddress('postgres://loa@far/d', {})).toMatchObject({ database: 'd', isTls: true });
  expect(queueAddress('postgres://loa@far/d?sslmode=disable', {})).toMatchObject({ isTls: false });
  expect(queueAddress('redis://q', { QUEUE_PASSWORD: 'p' }).password).toBe('p');
});

test('a store is a folder or a bucket', () => {
  expect(storeAddress('file:///mnt/to%20in', {})).toEqual({ kind: 'file', folder: '/mnt/to in' });
  expect(storeAddress('s3://kho/a/b/?endpoint=https://s3.loa.example&region=vn-1', {})).toMatchObject({
    ...{ bucket: 'kho', prefix: 'a/b/', endpoint: 'https://s3.loa.example', region: 'vn-1' },
  });
  expect(storeAddress('s3://kho', { AWS_REGION: 'vn-2' })).toMatchObject({ prefix: '', region: 'vn-2' });
});

test.each([
  ['redis://:bi-mat@hang-doi', /QUEUE_PASSWORD/],
  ['postgres://loa:bi-mat@hang-doi/d', /QUEUE_PASSWORD/],
  ['mysql://hang-doi', /redis:\/\//],
  ['hang-doi', /redis:\/\//],
  ['redis://hang-doi/ten', /redis:\/\//],
])('%s is refused as a queue, with the way out and without what is secret', (address, told) => {
  expect(() => queueAddress(address, {})).toThrow(told);
  expect(() => queueAddress(address, {})).toThrow(/^(?!.*bi-mat)/s);
});

test.each([
  ['s3://khoa:bi-mat@kho', /AWS_SECRET_ACCESS_KEY/],
  ['s3://kho?endpoint=https://khoa:bi-mat@may', /file:\/\/\//],
  ['s3://kho?secretKey=bi-mat', /file:\/\/\//],
  ['file:///', /file:\/\/\//],
  ['/mnt/to-in', /file:\/\/\//],
])('%s is refused as a store', (address, told) => {
  expect(() => storeAddress(address, {})).toThrow(told);
  expect(() => storeAddress(address, {})).toThrow(/^(?!.*bi-mat)/s);
});
