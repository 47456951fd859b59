import { beforeEach, expect, it } from 'vitest';
import { petra, tansy } from '../../emulator/scenarios/leicestershireInitial.ts';
import { siblingsApart } from '../../emulator/scenarios/siblingsApart.ts';
import { arrangeSupport } from '../../src/app/arrangeSupport.ts';
import type { SupportKept } from '../../src/domain/meeting/supportKept.ts';
import { siblingsMeeting } from '../builders/siblingsMeeting.ts';
import { given } from '../builders/signedIn.ts';
import { type BookedTown, bookedTown } from './changing/booked.ts';

const interpreter = { person: 'p-mother', support: 'interpreter', language: 'Polish' } as const;
const childCare = { person: 'p-mother', support: 'child care' } as const;
const { id } = siblingsMeeting;

let town: BookedTown;
const support = async (): Promise<readonly SupportKept[]> => (await town.meeting()).support;

beforeEach(async () => {
  town = await bookedTown(siblingsApart, { ...siblingsMeeting, support: [interpreter, childCare] });
});

it('F-INV-08 what was asked for when it was booked is in the list for everyone', async () => {
  expect(await support()).toEqual([interpreter, childCare]);
});

it('F-INV-08 arranged is kept with the day, who, and the time it is for; taken back, what was asked for stays', async () => {
  given(await arrangeSupport(town.hers, id, interpreter, 'arranged'));
  const by = { id: tansy.id, name: tansy.displayName };
  const arranged = { on: '2026-12-22', by, for: siblingsMeeting.time };
  expect(await support()).toEqual([{ ...interpreter, arranged }, childCare]);

  // Somebody else's tick for the same does not take it over.
  given(await arrangeSupport(town.his, id, interpreter, 'arranged'));
  expect((await support())[0]?.arranged?.by).toEqual(by);

  given(await arrangeSupport(town.his, id, interpreter, 'not arranged'));
  expect(await support()).toEqual([interpreter, childCare]);
});

it('F-INV-08 a need that came up after the booking is kept once it is arranged', async () => {
  const transport = { person: 'p-father', support: 'transport' } as const;
  given(await arrangeSupport(town.hers, id, transport, 'not arranged'));
  expect(await support()).toHaveLength(2);
  given(await arrangeSupport(town.hers, id, transport, 'arranged'));
  expect((await support())[2]).toMatchObject({ ...transport, arranged: { on: '2026-12-22' } });
});

it('Two people who tick at once keep both ticks', async () => {
  const [one, other] = await Promise.all([
    arrangeSupport(town.hers, id, interpreter, 'arranged'),
    arrangeSupport(town.his, id, childCare, 'arranged'),
  ]);
  given(one);
  given(other);
  expect((await support()).map(({ arranged }) => arranged?.by.name)).toEqual([tansy.displayName, petra.displayName]);
});

it('After a lost answer it is there once, and nothing that was sent says what anybody needs', async () => {
  const before = town.harness.tenant.received().length;
  town.harness.tenant.setFaults([{ kind: 'drop after commit', match: { method: 'PATCH' }, times: 1 }]);
  given(await arrangeSupport(town.hers, id, childCare, 'arranged'));
  expect((await support()).filter(({ arranged }) => arranged)).toHaveLength(1);
  expect(town.harness.tenant.received()).toHaveLength(before);
  expect(JSON.stringify(town.harness.tenant.received())).not.toContain('Polish');
});
