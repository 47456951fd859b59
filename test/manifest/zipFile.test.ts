import { expect, test } from 'vitest';
import { zipFile } from '../../manifest/zipFile.ts';
import { unzip } from '../builders/unzip.ts';

const files = new Map([
  ['manifest.json', new TextEncoder().encode('{"version":"0.1.0"}')],
  ['empty', new Uint8Array()],
]);

test('Files come out of the package as they went in', () => {
  expect([...unzip(zipFile(files))]).toEqual([
    ['manifest.json', '{"version":"0.1.0"}'],
    ['empty', ''],
  ]);
});

test('The same files make the same bytes, whenever they are packed', () => {
  expect(zipFile(files)).toEqual(zipFile(files));
});
