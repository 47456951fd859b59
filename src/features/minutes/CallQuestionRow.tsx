import { Button, makeStyles, Select, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import type { CallQuestion, SaidOfCall } from '../../domain/meeting/call/callQuestion.ts';
import type { ComparedWith } from '../../domain/meeting/call/compareCalls.ts';
import { Column, hairline, Row } from '../../ui/layout.tsx';
import { Mark } from '../../ui/Mark.tsx';
import { Text } from '../../ui/Text.tsx';
import { choiceWords, questionWords } from './callWords.ts';

const useStyles = makeStyles({
  row: { borderTop: hairline, display: 'flex', gap: tokens.spacingHorizontalS, padding: '6px 0' },
  sign: { display: 'flex', alignItems: 'center', height: tokens.lineHeightBase300 },
  body: { flexGrow: 1 },
  // As wide as there is room for, so that the button stays beside it.
  choice: { flexGrow: 1, flexBasis: '160px', minWidth: 0, maxWidth: '280px' },
});

interface QuestionProps {
  readonly of: ComparedWith;
  readonly question: CallQuestion;
  readonly answer: (said: SaidOfCall) => void;
  /** The record has not been read to its end: an answer could be given over something unseen. */
  readonly held: boolean;
}

/** One difference, and what can be said of it. */
export function CallQuestionRow(props: QuestionProps & { readonly newId: () => string; readonly onRun: () => void }) {
  const styles = useStyles();
  const { of, question, answer, held } = props;
  const { words, detail } = questionWords(of, question);
  const button = (label: string, said: SaidOfCall) => (
    <Button
      size="small"
      aria-label={`${label}: ${words}`}
      disabledFocusable={held}
      onClick={() => !held && answer(said)}
    >
      {label}
    </Button>
  );
  const stands = button('Keep the list', { say: 'the list stands' });
  return (
    <li className={styles.row}>
      <span className={styles.sign}>
        <Mark name={question.kind === 'not kept apart' ? 'bad' : 'unknown'} />
      </span>
      <Column gap="xs" className={styles.body}>
        <Text look="strong">{words}</Text>
        <Text look="small" ink="second">
          {detail}
        </Text>
        {question.kind === 'who' ? (
          <WhoWasIt {...props} question={question} words={words} />
        ) : (
          <Row wrap gap="xs">
            {question.kind === 'not in call' && (
              <>
                {button('In person', { say: 'joined by', how: 'in person' })}
                {button('By phone', { say: 'joined by', how: 'phone' })}
              </>
            )}
            {question.kind === 'not on list' && button('Record as here', { say: 'present' })}
            {(question.kind === 'came late' || question.kind === 'left early') &&
              button(`Record ${question.at}`, { say: 'the time' })}
            {question.kind === 'not kept apart' ? button('Noted', { say: 'the list stands' }) : stands}
            {question.kind === 'not in call' && (
              <Button size="small" appearance="subtle" aria-label={`Change the list: ${words}`} onClick={props.onRun}>
                Change the list
              </Button>
            )}
          </Row>
        )}
      </Column>
    </li>
  );
}

const NOBODY = 'nobody';
const GUEST = 'guest';

function WhoWasIt(
  props: Omit<QuestionProps, 'question'> & {
    readonly question: Extract<CallQuestion, { readonly kind: 'who' }>;
    readonly words: string;
    readonly newId: () => string;
  },
) {
  const styles = useStyles();
  const { of, question, words, answer } = props;
  const [chosen, setChosen] = useState(question.likely === undefined ? '' : `p ${question.likely}`);
  const held = props.held || chosen === '';
  const say = () => {
    if (chosen === NOBODY) answer({ say: 'nobody of the meeting' });
    else if (chosen === GUEST) answer({ say: 'guest', id: props.newId() });
    else answer({ say: 'person', person: chosen.slice(2) });
  };
  return (
    <Row wrap gap="xs">
      <Select
        size="small"
        className={styles.choice}
        aria-label={words}
        value={chosen}
        onChange={(_, { value }) => setChosen(value)}
      >
        <option value="">Choose</option>
        {question.choices.map((id) => (
          <option key={id} value={`p ${id}`}>
            {choiceWords(of, id)}
          </option>
        ))}
        {question.name.trim() !== '' && <option value={GUEST}>Somebody else who came: add them to the list</option>}
        <option value={NOBODY}>Nobody of the meeting</option>
      </Select>
      <Button
        size="small"
        aria-label={`Record: ${words}`}
        disabledFocusable={held}
        onClick={() => {
          if (!held) say();
        }}
      >
        Record
      </Button>
    </Row>
  );
}
