import { renderToStaticMarkup } from 'react-dom/server';
import { expect, it } from 'vitest';
import type { Meeting } from '../../../src/domain/meeting/meeting.ts';
import { AgendaInCall } from '../../../src/features/arrange/AgendaInCall.tsx';
import { initialMeeting } from '../../builders/initialMeeting.ts';

type Props = Parameters<typeof AgendaInCall>[0];
const booking = { state: { step: 'ready' }, addTab: async () => {} } as unknown as Props['booking'];
const shown = (is: NonNullable<Meeting['coOrganiser']>['is'] | undefined, mine: boolean): string => {
  const meeting = { ...initialMeeting, ...(is && { coOrganiser: { account: 'a', is } }) };
  return renderToStaticMarkup(<AgendaInCall meeting={meeting} booking={booking} mine={mine} />)
    .replace(/<[^>]+>/g, ' ')
    .replace(/\s+/g, ' ');
};

it('F-CAP-01: where Teams refused to share the call with the chair, it says what follows and who can read the report', () => {
  const hers = shown('not applied', true);
  expect(hers).toContain('Not applied: the chair as co-organiser');
  expect(hers).toContain('The chair cannot read Teams’ attendance report; you can, who booked the call.');
  expect(hers).toContain('Make the chair a co-organiser');
  const his = shown('not applied', false);
  expect(his).toContain('Tansy Millbrook, who booked the call, can.');
  expect(his).not.toContain('Make the chair');
});

it('says nothing of it where Teams did, or where the chair booked', () => {
  for (const is of ['made', undefined] as const) expect(shown(is, true)).not.toContain('co-organiser');
});
