import { expect, test } from 'vitest';
import { readConfig } from '../../src/adapters/config.ts';

const production = {
  clientId: '22222222-aaaa-4aaa-8aaa-222222222222',
  tenantId: '99999999-9999-4999-8999-999999999999',
  site: 'cinmeetings.sharepoint.example:/sites/cin',
  catalogId: '55555555-5555-4555-8555-555555555555',
};

test('A production file has four settings', () => {
  expect(readConfig(production)).toEqual({ ok: true, value: production });
});

test('A development file has four more', () => {
  const development = {
    ...production,
    now: '2026-12-22T09:05:00.000Z',
    graph: 'http://127.0.0.1:8080',
    authorityMetadata: { issuer: 'x' },
    hostOrigins: ['http://localhost:8080'],
  };
  expect(readConfig(development)).toEqual({ ok: true, value: development });
});

test('Each wrong setting is named, and what it should look like', () => {
  const { catalogId: _, ...rest } = production;
  const read = readConfig({ ...rest, clientId: 'my app', site: 'https://cinmeetings.sharepoint.example/sites/cin' });
  expect(read).toEqual({
    ok: false,
    reason: [
      'config.json: clientId: must be a GUID, as Entra shows it',
      'config.json: site: must be host:/path, such as council.sharepoint.com:/sites/cin',
      'config.json: catalogId: is missing',
    ],
  });
});

test('A wrong development setting is named too, and what nobody knows is left out', () => {
  expect(readConfig({ ...production, colour: 'green' })).toEqual({ ok: true, value: production });
  const read = readConfig({
    ...production,
    now: 'noon',
    graph: 'http://h/',
    authorityMetadata: [],
    hostOrigins: ['h'],
  });
  expect(read).toEqual({
    ok: false,
    reason: [
      'config.json: now: must be an instant, …T09:00:00.000Z',
      'config.json: graph: must be an origin without a path: https://host',
      'config.json: authorityMetadata: must be an object',
      'config.json: hostOrigins: each must be an origin without a path: https://host',
    ],
  });
});

test('Something that is no object at all is refused too', () => {
  expect(readConfig('<!doctype html>').ok).toBe(false);
});
