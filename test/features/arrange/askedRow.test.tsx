import { renderToStaticMarkup } from 'react-dom/server';
import { expect, it } from 'vitest';
import { caseLh4163 as file } from '../../../emulator/scenarios/leicestershireInitial.ts';
import type { Meeting } from '../../../src/domain/meeting/meeting.ts';
import { leicestershire } from '../../../src/domain/procedure/profiles/leicestershire.ts';
import { AskedRow } from '../../../src/features/arrange/AskedRow.tsx';
import { startingForm } from '../../../src/features/arrange/arrangeForm.ts';
import type { AskedPart } from '../../../src/features/arrange/WhoIsAsked.tsx';
import { initialMeeting } from '../../builders/initialMeeting.ts';

function row(id: string, before: Meeting | undefined): string {
  const form = startingForm(file, leicestershire, 'initial', undefined, undefined, undefined, before);
  const part = { file, form, before, problems: [], tried: false, disabled: false } as unknown as AskedPart;
  const person = file.people.find((one) => one.id === id)!;
  const ticked = form.invited.includes(id);
  return renderToStaticMarkup(<AskedRow {...part} person={person} always={false} ticked={ticked} />).replace(
    /<[^>]+>/g,
    ' ',
  );
}

const before: Meeting = {
  ...initialMeeting,
  stage: 'cancelled',
  invited: initialMeeting.invited.filter((id) => id !== 'p-father' && id !== 'p-police'),
  notAsked: [{ who: 'p-father', reason: 'Works away until March' }],
};

it('F-INV-04 somebody left out of the attempt before starts unticked with the reason of then', () => {
  expect(row('p-father', before)).toContain('Left out last time: Works away until March');
  expect(row('p-police', before)).toContain('Not asked last time');
  expect(row('p-mother', before)).not.toContain('last time');
  expect(row('p-father', undefined)).not.toContain('last time');
});
