import { describe, expect, it } from 'vitest';
import { hostPages } from '../../emulator/host/hostPages.ts';
import { nextWorkingDay } from '../../emulator/host/workingDay.ts';
import { osric, petra, tansy } from '../../emulator/scenarios/leicestershireInitial.ts';
import type { Tenant } from '../../emulator/tenant/tenant.ts';
import { type Ask, world } from './graphAs.ts';

const open = async (tenant: Tenant, path: string) => {
  const answer = await hostPages(new Request(`http://localhost:8080${path}`), tenant);
  if (!answer) throw new Error(`No page at ${path}`);
  return answer;
};
const textOf = async (tenant: Tenant, path: string) => (await open(tenant, path)).text();

/** Petra's meeting, with Osric invited; answers with its chat. */
async function booked(tenant: Tenant, as: (user: typeof petra) => Promise<Ask>): Promise<string> {
  const ask = await as(petra);
  const { json } = await ask('POST', '/me/events', {
    transactionId: '0b1d2f0e-1111-4111-8111-000000000002',
    subject: 'Meeting',
    start: { dateTime: '2027-01-04T10:00:00', timeZone: 'Europe/London' },
    end: { dateTime: '2027-01-04T11:30:00', timeZone: 'Europe/London' },
    attendees: [{ type: 'required', emailAddress: { address: osric.userPrincipalName, name: osric.displayName } }],
    isOnlineMeeting: true,
    onlineMeetingProvider: 'teamsForBusiness',
  });
  const filter = encodeURIComponent(`JoinWebUrl eq '${json.onlineMeeting.joinUrl}'`);
  const chat = (await ask('GET', `/me/onlineMeetings?$filter=${filter}`)).json.value[0].chatInfo.threadId;
  const bind = {
    'teamsApp@odata.bind': `https://graph.microsoft.com/v1.0/appCatalogs/teamsApps/${tenant.context.scenario.app.catalogId}`,
  };
  for (const expected of [404, 201])
    expect((await ask('POST', `/chats/${chat}/installedApps`, bind)).status).toBe(expected);
  return chat;
}

describe('the emulated Teams', () => {
  it('frames the personal tab for whoever is named in the address', async () => {
    const { tenant } = await world();
    const page = await textOf(tenant, `/teams?person=${tansy.id}`);
    expect(page).toContain('data-src="/index.html"');
    expect(page).toContain(`<option value="${tansy.id}" selected>Tansy Millbrook, Business support</option>`);
    expect(page).toContain('Tuesday 22 December 2026, 09:05');
  });

  it('offers every world, with what can be tried in it, and says which one this is', async () => {
    const { tenant } = await world();
    const page = await textOf(tenant, '/teams');
    for (const name of ['dudley', 'herefordshire', 'newcastle', 'london'])
      expect(page).toContain(`data-world="${name}-initial"`);
    expect(page).toContain('Newcastle: an assessment was completed on Friday 27 November 2026');
    expect(page).toContain('data-world="leicestershire-initial" aria-current="true"');
  });

  it('lists the meetings of a calendar, and opens them with their chat only for those in it', async () => {
    const { tenant, as } = await world();
    const chat = await booked(tenant, as);
    const calendar = (person: { id: string }) => textOf(tenant, `/teams?person=${person.id}&view=meetings`);
    expect(await calendar(osric)).toContain('Monday 4 January 2027, 10:00 to 11:30');
    expect(await calendar(tansy)).toContain('No meetings yet');
    const panel = (person: { id: string }) =>
      textOf(tenant, `/teams?person=${person.id}&view=panel&chat=${encodeURIComponent(chat)}`);
    expect(await panel(osric)).toContain('data-src="/meeting.html"');
    expect(await panel(osric)).toContain('&quot;frameContext&quot;:&quot;sidePanel&quot;');
    expect(await panel(tansy)).not.toContain('/meeting.html');
  });

  it('lets no script run in its pages but its own files', async () => {
    const { tenant } = await world();
    const answer = await open(tenant, '/teams');
    expect(answer.headers.get('content-security-policy')).toContain("script-src 'self';");
    expect(await answer.text()).not.toMatch(/<script(?![^>]* src=)/);
    expect((await open(tenant, '/emulator-host/teams.js')).headers.get('content-type')).toContain('javascript');
    expect(
      await hostPages(new Request('http://localhost:8080/emulator-host/..%2FhostPages.ts'), tenant),
    ).toBeUndefined();
  });

  it('moves to the next day an office is open, over Christmas and the clock change', () => {
    expect(nextWorkingDay('2026-12-22T09:05:00.000Z')).toBe('2026-12-23T09:05:00.000Z');
    expect(nextWorkingDay('2026-12-24T16:00:00.000Z')).toBe('2026-12-29T09:05:00.000Z');
    expect(nextWorkingDay('2027-03-25T12:00:00.000Z')).toBe('2027-03-30T08:05:00.000Z');
  });
});

describe('the outbox', () => {
  it('shows each recipient their own, with scripts shut out and files to save', async () => {
    const { tenant, as } = await world();
    const ask = await as(petra);
    const { json } = await ask('POST', '/me/messages', {
      subject: 'Papers <1>',
      body: { contentType: 'html', content: '<p title="x">Yours.</p><script>alert(1)</script>' },
      toRecipients: [{ emailAddress: { address: 'marigold.fay@post.example' } }],
    });
    await ask('POST', `/me/messages/${json.id}/attachments`, {
      '@odata.type': '#microsoft.graph.fileAttachment',
      name: 'Minutes 2027-01-04 version 1.docx',
      contentBytes: Buffer.from('the minutes').toString('base64'),
    });
    await ask('POST', `/me/messages/${json.id}/send`);
    const page = await textOf(tenant, '/outbox');
    expect(page).toContain('marigold.fay@post.example</h2>');
    expect(page).toContain('Papers &lt;1&gt;');
    expect(page).toContain('<iframe sandbox title=');
    expect(page).not.toContain('<script>');
    const file = await open(tenant, '/outbox/attachment?mail=0&file=0');
    expect(await file.text()).toBe('the minutes');
    expect(file.headers.get('content-disposition')).toContain('Minutes%202027-01-04%20version%201.docx');
  });
});
