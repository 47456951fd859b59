import { expect, test } from 'vitest';
import { petra, tansy } from '../../emulator/scenarios/leicestershireInitial.ts';
import type { FaultRule } from '../../emulator/tenant/faults.ts';
import { changeSettings } from '../../src/app/changeSettings.ts';
import type { CouncilSettings, ProtectedDomain } from '../../src/domain/settings/councilSettings.ts';
import { given, signedIn } from '../builders/signedIn.ts';

const clock = { wait: async () => {} } as never;
const school: ProtectedDomain = { domain: 'school.example', trigger: '[encrypt]' };
const police: ProtectedDomain = { domain: 'police.example', trigger: '' };
const adding =
  (domain: ProtectedDomain) =>
  (settings: CouncilSettings): CouncilSettings => ({
    ...settings,
    protectedDomains: [...settings.protectedDomains.filter((one) => one.domain !== domain.domain), domain],
  });

test('Two people who change the settings at once both have their way', async () => {
  const { as } = await signedIn();
  const [one, other] = [
    { clock, ...as(petra) },
    { clock, ...as(tansy) },
  ];
  const both = await Promise.all([changeSettings(one, adding(school)), changeSettings(other, adding(police))]);
  expect(both.every(({ ok }) => ok)).toBe(true);
  const { protectedDomains } = given(await one.settings.read()).value;
  expect(protectedDomains.map(({ domain }) => domain).sort()).toEqual(['police.example', 'school.example']);
});

const faults: readonly FaultRule[] = [
  { kind: '504 after commit', match: { method: 'PUT' }, times: 1 },
  { kind: 'drop before', match: { method: 'PUT' }, times: 1 },
  { kind: '412', match: { method: 'PUT' }, times: 2 },
];
test.each(faults)('A change survives $kind, once', async (fault) => {
  const { tenant, as } = await signedIn();
  const world = { clock, ...as(petra) };
  tenant.setFaults([fault]);
  given(await changeSettings(world, adding(school)));
  expect(given(await world.settings.read()).value.protectedDomains).toEqual([school]);
});
