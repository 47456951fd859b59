import { expect, it } from 'vitest';
import type { Host } from '../../src/adapters/host/teamsHost.ts';
import { isOutsider } from '../../src/entries/isOutsider.ts';

const tenantId = '99999999-9999-4999-8999-999999999999';
const petra: Pick<Host, 'frame' | 'userId' | 'tenantId' | 'signInName' | 'licence'> = {
  frame: 'sidePanel',
  userId: '11111111-1111-4111-8111-111111111111',
  tenantId,
  signInName: 'petra.lanternfield@council.example',
  licence: 'E3',
};

it.each([
  ['staff of the council', petra, false],
  ['staff, where the host writes the tenant in capitals', { ...petra, tenantId: tenantId.toUpperCase() }, false],
  ['staff in an older Teams that names no tenant', { ...petra, tenantId: undefined, licence: undefined }, false],
  ['somebody of another tenant', { ...petra, tenantId: '88888888-8888-4888-8888-888888888888' }, true],
  ['a guest', { ...petra, signInName: 'head_school.example#EXT#@council.onmicrosoft.example' }, true],
  ['somebody without an account', { frame: 'sidePanel', licence: 'Anonymous', tenantId }, true],
  ['somebody whom the host gives an empty id', { ...petra, userId: '' }, true],
  ['anybody in a plain browser, before they sign in', { frame: 'browser' }, false],
] as const)('%s', (_, host, outside) => {
  expect(isOutsider(host as Parameters<typeof isOutsider>[0], tenantId)).toBe(outside);
});
