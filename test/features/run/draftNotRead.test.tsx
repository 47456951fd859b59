import type { ReactNode } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import { expect, it } from 'vitest';
import { caseLh4163 as file, petra } from '../../../emulator/scenarios/leicestershireInitial.ts';
import { fold } from '../../../src/domain/meeting/fold.ts';
import { leicestershire } from '../../../src/domain/procedure/profiles/leicestershire.ts';
import { day } from '../../../src/domain/time/plainDate.ts';
import { ActionForm } from '../../../src/features/run/ActionForm.tsx';
import { KeptText } from '../../../src/features/run/KeptText.tsx';
import { NextMeeting } from '../../../src/features/run/NextMeeting.tsx';
import { NoteComposer } from '../../../src/features/run/NoteComposer.tsx';
import type { Panel } from '../../../src/features/run/panel.ts';
import { initialMeeting as meeting, sswopAgenda } from '../../builders/initialMeeting.ts';

const device = { draft: () => new Promise<string>(() => {}), keepDraft: () => Promise.resolve() };
const panel = {
  file,
  meeting,
  profile: leicestershire,
  notAdded: [],
  view: { record: fold([]), others: [] },
  world: { device, identity: { me: petra }, clock: { today: () => day('2027-01-04'), now: () => '' } },
} as unknown as Panel;
const none = () => undefined;
const child = sswopAgenda.find(({ id }) => id === 'LEI-A05')!;

const boxes: readonly (readonly [string, number, ReactNode])[] = [
  // Its choices come once it is used.
  ['the note', 1, <NoteComposer key="n" panel={panel} item={child} onAdded={none} />],
  [
    'a text kept in place',
    1,
    <KeptText key="k" label="Why" rows={1} device={device} box="b" value="" base={[]} save={async () => []} />,
  ],
  ['an action', 5, <ActionForm key="a" panel={panel} title="T" box="b" button="Add" onSave={async () => none()} />],
  ['the next meeting', 4, <NextMeeting key="m" panel={panel} />],
];

it.each(boxes)('takes no typing into %s over a draft that is still to be read', (_, count, box) => {
  const controls = renderToStaticMarkup(box).match(/<(?:input|textarea|select)\b[^>]*>/g) ?? [];
  expect(controls).toHaveLength(count);
  for (const control of controls) expect(control).toMatch(/ (readonly|disabled)=""/i);
});
