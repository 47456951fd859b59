import type { CaseFile, DatedFact } from '../../../domain/case/caseFile.ts';
import { movedClocks } from '../../../domain/case/movedClocks.ts';
import { councilCalendar } from '../../../domain/procedure/inForce.ts';
import type { PlainDate } from '../../../domain/time/plainDate.ts';
import { inSentence } from '../../../ui/dates.ts';
import { State } from '../../../ui/State.tsx';

/** Which due dates a corrected fact moves, before it is corrected. */
export function WhatMoves(props: {
  readonly file: CaseFile;
  readonly fact: DatedFact;
  readonly now: PlainDate | undefined;
  readonly today: PlainDate;
}) {
  const { file, fact, now, today } = props;
  const facts = file.facts.flatMap((one) => (one !== fact ? [one] : now ? [{ ...one, on: now }] : []));
  return <MovedDates was={file} now={{ ...file, facts }} today={today} />;
}

/** Which due dates differ between two versions of a case. */
export function MovedDates({
  was,
  now,
  today,
}: {
  readonly was: CaseFile;
  readonly now: CaseFile;
  readonly today: PlainDate;
}) {
  const moved = movedClocks(was, now, { calendar: councilCalendar(), today });
  if (moved.length === 0) return <State name="info">No due date moves.</State>;
  return moved.map(({ label, from, to }) => (
    <State key={`${label} ${from ?? ''} ${to ?? ''}`} name="info">
      {label}: {from ? `was due ${inSentence(from)}` : 'not counted before'}
      {to ? `, then due ${inSentence(to)}` : ', then no longer counted'}.
    </State>
  ));
}
