import { expect, test } from 'vitest';
import { reopenMinutes } from '../../../src/app/reopenMinutes.ts';
import { showMinutes } from '../../../src/app/showMinutes.ts';
import { signOffMinutes } from '../../../src/app/signOffMinutes.ts';
import { day } from '../../../src/domain/time/plainDate.ts';
import { given } from '../../builders/signedIn.ts';
import { holdReview, reference, reviewTown, signReview, worldOf } from './afterTheReview.ts';

test('A11 Minutes signed after those of a later meeting would put the older plan in place of the newer: they stop', async () => {
  const harness = await reviewTown();
  const world = await worldOf(harness);
  const one = await holdReview(harness, 1, day('2027-03-04'), []);
  const two = await holdReview(harness, 2, day('2027-04-14'), []);
  harness.tenant.setNow('2027-04-15T09:00:00.000Z');
  given(await signReview(harness, two));
  const { plan } = given(await world.folder.readCase(reference)).value;
  expect(plan.agreedAt).toBe(two);

  expect(await signReview(harness, one)).toMatchObject({
    ok: false,
    reason: {
      kind: 'stops',
      stops: [{ id: 'later signed', words: expect.stringContaining('Wednesday 14 April 2027') }],
    },
  });
  expect(given(await world.folder.readCase(reference)).value.plan).toEqual(plan);
});

test('A correction of minutes that were signed in their turn is not stopped', async () => {
  const harness = await reviewTown();
  const world = await worldOf(harness);
  const one = await holdReview(harness, 1, day('2027-03-04'), []);
  given(await signReview(harness, one));
  const two = await holdReview(harness, 2, day('2027-04-14'), []);
  harness.tenant.setNow('2027-04-15T09:00:00.000Z');
  given(await signReview(harness, two));
  given(await reopenMinutes(world, reference, one, 'A date was wrong.'));
  const shown = given(await showMinutes(world, reference, one));
  given(await signOffMinutes(world, reference, one, { ...shown, whyReplaced: 'A date was wrong.' }));
  expect(given(await world.folder.readCase(reference)).value.plan.agreedAt).toBe(two);
});
