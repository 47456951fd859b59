import { leicestershireInitial, osric } from '../../../emulator/scenarios/leicestershireInitial.ts';
import type { KillHarness } from '../kill/killable.ts';
import { reference } from './afterTheMeeting.ts';

/** What somebody does in SharePoint itself, past CIN Meetings: another file under that name, or none. */
export async function putByHand(
  { tenant }: KillHarness,
  path: string,
  bytes: Uint8Array<ArrayBuffer> | 'deleted',
): Promise<void> {
  const { hostname, path: site } = leicestershireInitial.site;
  const headers = { Authorization: `Bearer ${await tenant.tokenFor(osric.id, ['Sites.Selected'])}` };
  const ask = async (url: string, init: RequestInit = {}) =>
    tenant.handle(new Request(`${tenant.context.origin}/v1.0${url}`, { ...init, headers }));
  const { id } = (await (await ask(`/sites/${hostname}:/${site}?$select=id`)).json()) as { id: string };
  const drives = (await (await ask(`/sites/${id}/drives?$select=id,name`)).json()) as {
    value: readonly { id: string; name: string }[];
  };
  const drive = drives.value.find(({ name }) => name === 'CIN Records')?.id;
  const item = `/drives/${drive}/root:/${reference}/${path.split('/').map(encodeURIComponent).join('/')}`;
  const done =
    bytes === 'deleted'
      ? await ask(item, { method: 'DELETE' })
      : await ask(`${item}:/content`, { method: 'PUT', body: bytes });
  if (!done.ok) throw new Error(`${done.status}: ${await done.text()}`);
}
