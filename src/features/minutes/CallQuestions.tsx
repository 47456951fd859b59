import { Button, makeStyles } from '@fluentui/react-components';
import { type RefObject, useCallback, useEffect, useRef } from 'react';
import { type LiveRecord, openLiveRecord, type RecordView } from '../../app/liveRecord.ts';
import type { World } from '../../app/world.ts';
import { counted } from '../../domain/counted.ts';
import { type CallQuestion, eventsOfAnswer, type SaidOfCall } from '../../domain/meeting/call/callQuestion.ts';
import type { CallSeen } from '../../domain/meeting/call/callsOf.ts';
import { type ComparedWith, compareCalls } from '../../domain/meeting/call/compareCalls.ts';
import { useAnnounce } from '../../ui/LiveRegion.tsx';
import { Column, Row } from '../../ui/layout.tsx';
import { State } from '../../ui/State.tsx';
import { Text } from '../../ui/Text.tsx';
import { useLive } from '../../ui/useLive.ts';
import { CallQuestionRow } from './CallQuestionRow.tsx';
import { answeredWords } from './callWords.ts';

const useStyles = makeStyles({
  list: { listStyleType: 'none', margin: 0, padding: 0 },
  again: { flexShrink: 0 },
});

/** What differs, each with its answers: they are events of the record like any other, seen by everyone at once. */
export function CallQuestions(props: {
  readonly world: World;
  readonly of: ComparedWith;
  readonly calls: readonly CallSeen[];
  /** Focus comes here when the question that had it is gone. */
  readonly heading: RefObject<HTMLHeadingElement | null>;
  readonly again: () => Promise<void>;
  readonly onUnsent: (count: number) => void;
  readonly onRun: () => void;
}) {
  const styles = useStyles();
  const announce = useAnnounce();
  const { world, calls, heading, onUnsent, again } = props;
  const { file, meeting } = props.of;
  const open = useCallback(
    () => openLiveRecord(world, file.reference, meeting.id),
    [world, file.reference, meeting.id],
  );
  const opened = useLive<RecordView, LiveRecord>(open);
  const complete = opened?.view.complete ?? false;
  const of = { ...props.of, ...(complete && opened && { record: opened.view.record }) };
  const { agreed, questions, answered } = compareCalls(of, calls);

  // What is answered here belongs into the text above, once SharePoint has it; until then nothing is signed without it.
  const said = useRef(false);
  const waiting = opened && opened.view.saved.kind !== 'saved' ? opened.view.saved.waiting : 0;
  useEffect(() => {
    onUnsent(waiting);
    if (waiting > 0 || !said.current) return;
    said.current = false;
    void again();
  }, [waiting, onUnsent, again]);
  useEffect(() => () => onUnsent(0), [onUnsent]);

  const add = async (events: ReturnType<typeof eventsOfAnswer>) => {
    said.current = true;
    for (const event of events) await opened?.live.add(event);
    heading.current?.focus();
    // Sent before this page had drawn that it waits.
    if (!said.current || opened?.live.view().saved.kind !== 'saved') return;
    said.current = false;
    void again();
  };
  const answer = async (question: CallQuestion, given: SaidOfCall) => {
    await add(eventsOfAnswer(question, given));
    announce('Recorded');
  };
  return (
    <>
      {questions.length === 0 ? (
        <State name="done">Agrees with the list, with what you have answered</State>
      ) : (
        <Text as="p" ink="second">
          {counted(questions.length, 'question', 'questions')}; {agreed} the same on both. The list stays as it is until
          you answer, and the minutes wait for no answer.
        </Text>
      )}
      <ul className={styles.list}>
        {questions.map((question) => (
          <CallQuestionRow
            key={question.id}
            of={of}
            question={question}
            answer={(given) => void answer(question, given)}
            held={!complete}
            newId={world.identity.newId}
            onRun={props.onRun}
          />
        ))}
      </ul>
      {answered.length > 0 && (
        <Column gap="xs">
          {answered.map((one) => {
            const words = answeredWords(of, one);
            return (
              <Row key={one.question.id} apart>
                <Text look="small" ink="second">
                  {words}
                </Text>
                <Button
                  size="small"
                  appearance="subtle"
                  className={styles.again}
                  aria-label={`Ask again: ${words}`}
                  disabledFocusable={!complete}
                  onClick={() => complete && void add([{ type: 'call answer', target: one.question.id, value: null }])}
                >
                  Ask again
                </Button>
              </Row>
            );
          })}
        </Column>
      )}
    </>
  );
}
