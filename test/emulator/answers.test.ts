import { expect, test } from 'vitest';
import { hostPages } from '../../emulator/host/hostPages.ts';
import { osric, petra } from '../../emulator/scenarios/leicestershireInitial.ts';
import type { Tenant } from '../../emulator/tenant/tenant.ts';
import { type Ask, world } from './graphAs.ts';

const mother = 'marigold.fay@post.example';
const london = (time: string) => ({ dateTime: `2027-01-05T${time}:00`, timeZone: 'Europe/London' });
const proposedNewTime = { start: london('14:00'), end: london('15:30') };

async function booked(more: Record<string, unknown> = {}) {
  const { tenant, as } = await world(undefined, 'none');
  const ask = await as(petra);
  const { json } = await ask('POST', '/me/events', {
    subject: 'Meeting',
    start: { dateTime: '2027-01-04T10:00:00', timeZone: 'Europe/London' },
    end: { dateTime: '2027-01-04T11:30:00', timeZone: 'Europe/London' },
    attendees: [mother, osric.userPrincipalName].map((address) => ({ type: 'required', emailAddress: { address } })),
    ...more,
  });
  const seen = async (asked: Ask = ask) =>
    (await asked('GET', `/me/events/${json.id}?$select=attendees`)).json.attendees;
  return { tenant, as, ask, seen };
}

/** Among what is in a diary anyhow. */
const invited = (events: readonly { readonly id: string; readonly isOrganizer: boolean }[]) =>
  events.find(({ isOrganizer }) => !isOrganizer)?.id;

const byHand = (tenant: Tenant, body: unknown) =>
  tenant.handle(new Request('http://127.0.0.1:8080/emulator/answer', { method: 'POST', body: JSON.stringify(body) }));

test('Somebody outside the tenant answers, with another time, and takes it back', async () => {
  const { tenant, seen } = await booked();
  expect((await seen())[0].status).toEqual({ response: 'none', time: '0001-01-01T00:00:00Z' });
  expect((await byHand(tenant, { from: mother, answer: 'declined', proposedNewTime })).status).toBe(204);
  expect((await seen())[0]).toMatchObject({
    status: { response: 'declined', time: '2026-12-22T09:05:00.000Z' },
    proposedNewTime: { start: { dateTime: '2027-01-05T14:00:00.0000000', timeZone: 'UTC' } },
  });
  await byHand(tenant, { from: mother.toUpperCase(), answer: 'accepted' });
  expect((await seen())[0].status.response).toBe('accepted');
  expect((await seen())[0]).not.toHaveProperty('proposedNewTime');
  expect((await seen())[1].status.response).toBe('none');
});

test.each([
  [{ from: 'nobody@post.example', answer: 'declined' }, 'no invitation'],
  [{ from: mother, answer: 'perhaps' }, '"accepted", "declined"'],
  [{ from: mother, answer: 'declined', proposedNewTime: {} }, 'The body must be'],
])('An answer that cannot be is refused with a line: %j', async (body, line) => {
  const { tenant } = await booked();
  const answer = await byHand(tenant, body);
  expect(answer.status).toBe(400);
  expect(await answer.text()).toContain(line);
});

test('A colleague proposes another time, but only where the event takes one and the organiser is told', async () => {
  const yes = await booked();
  const his = await yes.as(osric);
  const id = invited((await his('GET', '/me/events?$top=50')).json.value);
  const ask = (action: string, body: unknown) => his('POST', `/me/events/${id}/${action}`, body);
  expect((await ask('decline', { sendResponse: false, proposedNewTime })).status).toBe(400);
  expect((await ask('decline', { sendResponse: false })).status).toBe(202);
  expect((await yes.seen())[1].status.response).toBe('none');
  expect((await ask('tentativelyAccept', { sendResponse: true, proposedNewTime })).status).toBe(202);
  expect((await yes.seen())[1]).toMatchObject({ status: { response: 'tentativelyAccepted' }, proposedNewTime: {} });

  const no = await booked({ allowNewTimeProposals: false });
  const hers = await no.as(osric);
  const other = invited((await hers('GET', '/me/events?$top=50')).json.value);
  expect((await hers('POST', `/me/events/${other}/decline`, { proposedNewTime })).status).toBe(400);
  expect((await byHand(no.tenant, { from: mother, answer: 'declined', proposedNewTime })).status).toBe(400);
});

test('The buttons in the outbox answer the invitation they stand under', async () => {
  const { tenant, seen } = await booked();
  const open = async (request: Request) => (await hostPages(request, tenant)) as Response;
  const page = await (await open(new Request('http://localhost:8080/outbox'))).text();
  const event = /name="event" value="([^"]+)"/.exec(page)?.[1] ?? '';
  const form = { from: mother, event, answer: 'tentativelyAccepted', date: '2027-01-05', start: '14:00', end: '15:30' };
  const post = (body: Record<string, string>) =>
    open(new Request('http://localhost:8080/outbox/answer', { method: 'POST', body: new URLSearchParams(body) }));
  const answer = await post(form);
  expect(answer.status).toBe(303);
  expect((await seen())[0]).toMatchObject({ status: { response: 'tentativelyAccepted' }, proposedNewTime: {} });
  expect((await post({ ...form, event: 'another' })).status).toBe(400);
});
