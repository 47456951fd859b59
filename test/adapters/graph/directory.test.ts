import { expect, test } from 'vitest';
import { leicestershireInitial, osric, petra } from '../../../emulator/scenarios/leicestershireInitial.ts';
import { given, signedIn } from '../../builders/signedIn.ts';

test('A colleague’s account is found by their address, and an address of nobody is not found', async () => {
  const { directory } = (await signedIn()).as(petra);
  expect(given(await directory.findAccount('Osric.Plumtree@council.example'))).toEqual({
    id: osric.id,
    name: osric.displayName,
  });
  expect(await directory.findAccount("o'brien@council.example")).toMatchObject({
    ok: false,
    reason: { kind: 'not found' },
  });
});

test('How many mailboxes an address reaches: a list, a person, and unknown for anyone outside', async () => {
  const { directory } = (await signedIn()).as(petra);
  expect(given(await directory.mailboxesBehind('Family.Help.Team@council.example'))).toBe(14);
  expect(given(await directory.mailboxesBehind(osric.userPrincipalName))).toBe(1);
  expect(given(await directory.mailboxesBehind('office@inkpotlane.example'))).toBeUndefined();
});

test('Nothing asked of the directory is against Graph’s published contract', async () => {
  const { tenant, as } = await signedIn(leicestershireInitial);
  await as(petra).directory.findAccount('nobody@council.example');
  await as(petra).directory.mailboxesBehind('office@inkpotlane.example');
  expect(tenant.requests().filter(({ accepted }) => !accepted)).toEqual([]);
});
