import { renderToStaticMarkup } from 'react-dom/server';
import { expect, it } from 'vitest';
import { petra, tansy } from '../../../emulator/scenarios/leicestershireInitial.ts';
import { caseLh5207 } from '../../../emulator/scenarios/siblingsApart.ts';
import type { Meeting } from '../../../src/domain/meeting/meeting.ts';
import { AgendaInCall } from '../../../src/features/arrange/AgendaInCall.tsx';
import { siblingsMeeting } from '../../builders/siblingsMeeting.ts';

type Props = Parameters<typeof AgendaInCall>[0];
type Is = NonNullable<Meeting['coOrganiser']>['is'] | undefined;
const booking = { state: { step: 'ready' }, addTab: async () => {} } as unknown as Props['booking'];
const own = 'https://teams.example/own';

/** What Teams said of the shared call and of the father's own. */
const shown = (shared: Is, fathers: Is, me: string): string => {
  const coOrganiser = (is: Is) => (is ? { coOrganiser: { account: petra.id, is } } : {});
  const meeting: Meeting = {
    ...siblingsMeeting,
    joinUrl: 'https://teams.example/shared',
    apart: siblingsMeeting.apart.map((sitting) => ({ ...sitting, joinUrl: own })),
    ...coOrganiser(shared),
    ownCalls: [{ joinUrl: own, ...coOrganiser(fathers) }],
  };
  return renderToStaticMarkup(<AgendaInCall file={caseLh5207} meeting={meeting} booking={booking} me={me} />)
    .replace(/<[^>]+>/g, ' ')
    .replace(/\s+/g, ' ');
};
const father = caseLh5207.people.find(({ id }) => id === 'p-father')!.name;

it('F-CAP-01: where Teams refused to share the calls with the chair, it says what follows and who can read the report', () => {
  const hers = shown('not applied', 'not applied', tansy.id);
  expect(hers).toContain('Not applied: the chair as co-organiser');
  expect(hers).toContain('The chair cannot read Teams’ attendance report; you can, who booked the call.');
  expect(hers).toContain('Make the chair a co-organiser');
  const his = shown('not applied', 'made', petra.id);
  expect(his).toContain('Tansy Millbrook, who booked the call, can.');
  expect(his).not.toContain('Make the chair');
});

it('F-DIS-03: says whose call it is where only that of somebody kept apart is not shared', () => {
  const words = shown('made', 'not applied', tansy.id);
  expect(words).toContain(`The chair cannot read Teams’ attendance report of the call of ${father}; you can`);
});

it('says that it was not done yet, and who does it', () => {
  const hers = shown(undefined, undefined, tansy.id);
  expect(hers).toContain('The chair is not a co-organiser yet');
  expect(hers).toContain('Make the chair a co-organiser');
  expect(shown(undefined, undefined, petra.id)).toContain('It is put right when they next open this meeting.');
});

it('says nothing of it where Teams did, or where the chair booked', () => {
  expect(shown('made', 'made', tansy.id)).not.toContain('co-organiser');
  const meeting: Meeting = {
    ...siblingsMeeting,
    joinUrl: own,
    organiser: { id: petra.id, name: 'Petra Lanternfield' },
  };
  const words = renderToStaticMarkup(
    <AgendaInCall file={caseLh5207} meeting={meeting} booking={booking} me={petra.id} />,
  );
  expect(words).not.toContain('co-organiser');
});
