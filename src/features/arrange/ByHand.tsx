import type { CaseFile } from '../../domain/case/caseFile.ts';
import type { Meeting } from '../../domain/meeting/meeting.ts';
import { planOf } from '../../domain/meeting/meetingPlan.ts';
import { supportNeeds } from '../../domain/meeting/supportAsked.ts';
import { type Gets, whatEachGets } from '../../domain/meeting/whatEachGets.ts';
import { Column } from '../../ui/layout.tsx';
import { State } from '../../ui/State.tsx';
import { Text } from '../../ui/Text.tsx';
import { WhatOneGets } from './WhatOneGets.tsx';

/** Whom nothing reached by mail: who is still to be asked or told, with the letter, after the invitations have gone too. */
export function ByHand({ file, meeting }: { readonly file: CaseFile; readonly meeting: Meeting }) {
  const everyone = whatEachGets(file, planOf(meeting), meeting.organiser);
  const needs = supportNeeds(file, meeting);
  const invited = everyone.filter(({ by }) => by === 'mail').length;
  const left = everyone.filter(({ by }) => by === 'ask' || by === 'tell' || by === 'consent');
  return (
    <>
      <State name="done">{invited === 1 ? '1 invitation has gone' : `${invited} invitations have gone`}</State>
      {left.length > 0 && (
        <Column gap="s">
          <Text look="section" as="h3">
            By hand
          </Text>
          {left.map((gets) => (
            <details key={gets.person.id}>
              <summary>
                <Text>
                  {gets.person.name}, {gets.person.role}: {todo[gets.by]}
                </Text>
              </summary>
              <div style={{ padding: '8px 0 0 16px' }}>
                <WhatOneGets gets={gets} needs={needs} />
              </div>
            </details>
          ))}
        </Column>
      )}
    </>
  );
}

const todo: Readonly<Record<Gets['by'], string>> = {
  ask: 'to be asked by phone or letter',
  tell: 'to be told that there is a plan',
  consent: 'nothing may be sent yet',
  mail: '',
  organiser: '',
};
