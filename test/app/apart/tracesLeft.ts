import { petra, tansy } from '../../../emulator/scenarios/leicestershireInitial.ts';
import { linden, siblingsApart } from '../../../emulator/scenarios/siblingsApart.ts';
import type { DeliveredMail } from '../../../emulator/tenant/delivered.ts';
import type { Tenant } from '../../../emulator/tenant/tenant.ts';
import { unzip } from '../../builders/unzip.ts';

/** Written down here once more, and not taken from the product: what gives one parent away in what the other gets. */
const parents = [
  {
    who: 'mother',
    address: 'isolde.ashgrove@post.example',
    marks: [/isolde/i, /(?<!grand)mother/i, /\bI\. ?A\./, /post\.example/i, /900\s*417/, /larkspur/i, /bedtime/i],
  },
  {
    who: 'father',
    address: 'dorian@canalside.example',
    marks: [
      /dorian/i,
      /\bfather/i,
      /\bD\. ?A\./,
      /canalside/i,
      /900\s*862/,
      /bakery/i,
      /wants letters/i,
      /letter to the children/i,
    ],
  },
] as const;

interface Event {
  readonly id: string;
  readonly subject: string;
  readonly body: { readonly content: string };
  readonly attendees: readonly { readonly emailAddress: { readonly address: string; readonly name: string } }[];
  readonly onlineMeeting: { readonly joinUrl: string } | null;
}

/**
 * Reads every message in each parent's mailbox and every event in the council's calendars, and says where something
 * gives the other parent away. The last `counted` says how much was read.
 */
export async function tracesLeft(tenant: Tenant) {
  const traces: string[] = [];
  const events = (await Promise.all([petra, tansy, linden].map((user) => eventsIn(tenant, user.id)))).flat();
  const links = (address: string) =>
    events
      .filter((event) => asked(event).includes(address))
      .flatMap(({ onlineMeeting }) => onlineMeeting?.joinUrl ?? []);
  let read = 0;

  for (const [at, { who, address }] of parents.entries()) {
    const other = parents[1 - at]!;
    const theirs = tenant.received().filter(({ to }) => to === address);
    const look = (where: string, text: string) => {
      read += 1;
      for (const mark of other.marks) {
        const found = mark.exec(text)?.[0];
        if (found) traces.push(`${where} of the ${who}: “${found}”`);
      }
      for (const link of links(other.address))
        if (text.includes(link)) traces.push(`${where} of the ${who}: the link of the other’s call`);
    };
    for (const mail of theirs) {
      look(`subject`, mail.subject);
      look(`${mail.kind}`, mail.html);
      for (const [where, text] of attachedText(mail)) look(`${mail.kind}, ${where}`, text);
    }
    // An event lies in the calendar of everyone in it: what it says, who else is asked, who is in its chat.
    for (const event of events.filter((one) => asked(one).includes(address))) {
      look('event', `${event.subject} ${event.body.content.replaceAll(/https:\S+/g, '')}`);
      look(
        'attendees',
        event.attendees.map(({ emailAddress }) => `${emailAddress.name} ${emailAddress.address}`).join('; '),
      );
    }
  }
  const counted = (kind: DeliveredMail['kind'], address: string) =>
    tenant.received().filter((mail) => mail.kind === kind && mail.to === address).length;
  return { traces: [...new Set(traces)], read, counted, events };
}

const asked = (event: Event) => event.attendees.map(({ emailAddress }) => emailAddress.address);

/** Every part of every Word file, with its name and with the file's own. */
function attachedText({ attachments }: DeliveredMail): readonly (readonly [string, string])[] {
  return attachments.flatMap(({ name, bytesBase64 }) => [
    ['name of a file', name] as const,
    ...[...unzip(Buffer.from(bytesBase64, 'base64'))].map(
      ([part, xml]) => [`${name}, ${part}`, part.endsWith('.xml') ? xml.replaceAll(/<[^>]+>/g, '') : xml] as const,
    ),
  ]);
}

/** The events this person organises, as their own calendar has them. */
async function eventsIn(tenant: Tenant, user: string): Promise<readonly Event[]> {
  const token = await tenant.tokenFor(user);
  const answer = await tenant.handle(
    new Request(`${tenant.context.origin}/v1.0/me/events?$select=id,subject,body,attendees,onlineMeeting,isOrganizer`, {
      headers: { Authorization: `Bearer ${token}` },
    }),
  );
  const { value } = (await answer.json()) as { value: readonly (Event & { readonly isOrganizer: boolean })[] };
  if (!answer.ok || siblingsApart.users.length !== 3) throw new Error(JSON.stringify(value));
  return value.filter(({ isOrganizer }) => isOrganizer);
}
