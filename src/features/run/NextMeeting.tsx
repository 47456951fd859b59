import { Button } from '@fluentui/react-components';
import { useState } from 'react';
import { nextMeetingWords } from '../../domain/papers/nextMeetingWords.ts';
import { inSentence } from '../../ui/dates.ts';
import { Column, Row } from '../../ui/layout.tsx';
import { State } from '../../ui/State.tsx';
import { changeButton, focusSoon, itemTitle } from './focusSoon.ts';
import { HalfChanged } from './HalfChanged.tsx';
import { NextMeetingForm } from './NextMeetingForm.tsx';
import { nextBox } from './nextMeetingDraft.ts';
import { leaveDraft, type Panel, whoIs } from './panel.ts';
import { WordingChoice } from './WordingChoice.tsx';

/** Date, time, and in person or Teams as the family wants it. */
export function NextMeeting({ panel }: { readonly panel: Panel }) {
  const register = panel.view.record.nextMeeting;
  const agreed = register?.value ?? undefined;
  const [changing, setChanging] = useState(false);
  const begun = panel.notAdded.some(({ kind }) => kind === 'next meeting');
  const back = [changeButton('next'), itemTitle];
  const done = () => {
    setChanging(false);
    focusSoon(...back);
  };
  if (register?.over && !changing) {
    const both = [register, register.over];
    return (
      <WordingChoice
        question="Which next meeting stands?"
        versions={both.map((version) => ({ ...version, words: nextMeetingWords(version.value, 'bare') }))}
        who={(account) => whoIs(panel, account)}
        onChoose={(_, version) => {
          const chosen = both[version];
          if (chosen) void panel.live.add({ type: 'next meeting', target: 'next', value: chosen.value });
          focusSoon(...back);
        }}
      />
    );
  }
  return (
    <Column>
      {agreed && !changing && (
        <>
          {begun && (
            <HalfChanged
              onGoOn={() => setChanging(true)}
              onLeave={() => leaveDraft(panel, nextBox(panel))}
              then={back}
            />
          )}
          <State name="done">
            {inSentence(agreed.date)}, {agreed.start}, {agreed.mode === 'teams' ? 'on Teams' : 'in person'}
          </State>
          <Row>
            <Button size="small" id={changeButton('next')} onClick={() => setChanging(true)}>
              Change
            </Button>
          </Row>
        </>
      )}
      {(!agreed || changing) && <NextMeetingForm panel={panel} onDone={done} {...(agreed && { onLeave: done })} />}
    </Column>
  );
}
