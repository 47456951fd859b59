import { Button } from '@fluentui/react-components';
import { memo, useState } from 'react';
import { changeBox } from '../../app/notAdded.ts';
import type { ActionText } from '../../domain/meeting/event.ts';
import type { Versions } from '../../domain/meeting/record.ts';
import { whatWords } from '../../domain/papers/actionWords.ts';
import { inHeader } from '../../ui/dates.ts';
import { Row } from '../../ui/layout.tsx';
import { State } from '../../ui/State.tsx';
import { Text } from '../../ui/Text.tsx';
import { ActionForm } from './ActionForm.tsx';
import { changeButton, focusSoon, planTitle, undoButton } from './focusSoon.ts';
import { HalfChanged } from './HalfChanged.tsx';
import { NeedSaid } from './NeedSaid.tsx';
import { leaveDraft, type RowPanel, whoIs } from './panel.ts';
import { useRunStyles } from './runStyles.ts';
import { WordingChoice } from './WordingChoice.tsx';

/** One action: what, who, by when, and what it still lacks. */
export const ActionView = memo(function ActionView(props: {
  readonly panel: RowPanel;
  readonly action: Versions<ActionText>;
  readonly number: number;
  /** A change of it was typed and is in no record. */
  readonly half: boolean;
}) {
  const styles = useRunStyles();
  const { panel, action, number } = props;
  // Of two wordings one is chosen first: a form would settle both and show one.
  const [began, setBegan] = useState(panel.putRight === action.id && action.versions.length === 1 ? action : undefined);
  const { file, live, takenActions } = panel;
  const shown = action.versions[0]?.value;
  if (!shown) return null;
  const owner = (id: string | undefined) => file.people.find((person) => person.id === id)?.name;
  const write = (value: ActionText, over?: readonly string[]) =>
    live.add({ type: 'action', target: action.id, value }, over);

  if (began)
    return (
      <li className={styles.entry}>
        <ActionForm
          panel={panel}
          title={`Action ${number}`}
          box={changeBox(panel.meeting.id, action.id)}
          button="Use this"
          {...(began.versions[0] && { action: began.versions[0].value })}
          over={began.versions.slice(0, 1).map(({ eventId }) => eventId)}
          onSave={write}
          onLeave={() => {
            setBegan(undefined);
            focusSoon(changeButton(action.id), planTitle);
          }}
        />
      </li>
    );
  const half = props.half && (
    <HalfChanged
      onGoOn={() => setBegan(action)}
      onLeave={() => leaveDraft(panel, changeBox(panel.meeting.id, action.id))}
      then={[changeButton(action.id), planTitle]}
    />
  );
  if (action.versions.length > 1)
    return (
      <li className={styles.entry}>
        {half}
        <WordingChoice
          question={`Action ${number}: which stands?`}
          versions={action.versions.map((version) => ({
            ...version,
            words: inOneLine(version.value, owner(version.value.owner)),
          }))}
          who={(account) => whoIs(panel, account)}
          onChoose={(_, place) => {
            void write(action.versions[place]?.value ?? shown);
            focusSoon(changeButton(action.id), planTitle);
          }}
        />
      </li>
    );
  return (
    <li className={styles.entry}>
      {half}
      <Text as="p" className={styles.spoken}>
        {number}. {shown.what}
      </Text>
      <NeedSaid action={shown} />
      <Row apart wrap gap="xs">
        {owner(shown.owner) ? (
          <Text look="small" ink="second">
            {owner(shown.owner)}
          </Text>
        ) : (
          <State name="warning" look="small">
            Nobody yet
          </State>
        )}
        {shown.by ? (
          <Text look="smallStrong">{inHeader(shown.by)}</Text>
        ) : (
          <State name="warning" look="small">
            No date yet
          </State>
        )}
      </Row>
      <Row gap="none">
        <Button
          size="small"
          appearance="subtle"
          className={styles.link}
          id={changeButton(action.id)}
          aria-label={`Change action ${number}`}
          onClick={() => setBegan(action)}
        >
          Change
        </Button>
        <Button
          size="small"
          appearance="subtle"
          className={styles.link}
          aria-label={`Take back action ${number}`}
          onClick={() => {
            takenActions.add({ target: action.id, value: shown });
            focusSoon(undoButton(action.id));
          }}
        >
          Take back
        </Button>
      </Row>
    </li>
  );
});

const inOneLine = ({ by, ...said }: ActionText, owner: string | undefined) =>
  `${whatWords(said)} (${owner ?? 'nobody yet'}, ${by ? `by ${inHeader(by)}` : 'no date yet'})`;
