import { Button, Field, mergeClasses, Textarea } from '@fluentui/react-components';
import { useEffect, useRef, useState } from 'react';
import type { Person } from '../../domain/case/caseFile.ts';
import type { Presence } from '../../domain/meeting/event.ts';
import type { Versions } from '../../domain/meeting/record.ts';
import { writerName } from '../../domain/meeting/writerName.ts';
import { isSilent } from '../../domain/procedure/holds.ts';
import { dayAndTime } from '../../ui/dates.ts';
import { Column, Row } from '../../ui/layout.tsx';
import { Text } from '../../ui/Text.tsx';
import type { Prepared } from './prepared.ts';
import { usePrepareStyles } from './prepareStyles.ts';
import type { UpdateDraft } from './useUpdateDraft.ts';

/** More than this is a document, not a message. */
const MOST = 40_000;

/** What an absent person sent, typed or pasted. Two people who changed it unseen by each other: both stand until one is chosen. */
export function UpdateBox(props: {
  readonly of: Prepared;
  readonly record: NonNullable<Prepared['record']>;
  readonly person: Person;
  readonly written: Versions<string> | undefined;
  readonly draft: UpdateDraft;
  readonly presence: Presence | undefined;
  readonly done: (said: string) => void;
}) {
  const styles = usePrepareStyles();
  const { of, record, person, written, draft, presence } = props;
  const [problem, setProblem] = useState<string>();
  const box = useRef<HTMLTextAreaElement>(null);
  const rule = of.profile.writtenUpdate;
  const note = isSilent(rule) || !rule.note ? '' : ` ${rule.note}`;
  const versions = written?.versions ?? [];
  const shown = versions.map(({ eventId }) => eventId);
  const text = draft.typed?.text ?? versions[0]?.value ?? '';
  const asked = useRef(draft.typed === undefined);
  useEffect(() => {
    // Opened by a button. One that a draft opened leaves focus alone.
    if (asked.current) box.current?.focus();
  }, []);

  const write = async (value: string, base: readonly string[], said: string) => {
    await record.live.add({ type: 'written update', target: person.id, value }, base);
    if (presence === 'apologies')
      await record.live.add({ type: 'presence', target: person.id, value: 'apologies with update' });
    draft.drop();
    props.done(said);
  };
  const add = () => {
    if (text.trim() === '') setProblem('Type or paste what they sent.');
    else if (text.length > MOST)
      setProblem(
        `${text.length.toLocaleString('en-GB')} characters are too many: the most is 40,000. Keep the main points.`,
      );
    else void write(text.trim(), draft.typed?.base ?? shown, `Written update kept: ${person.name}`);
  };
  const by = (account: string) =>
    writerName({ file: of.file, meeting: of.meeting, record: record.view.record }, account);

  if (versions.length > 1)
    return (
      <Column className={styles.more}>
        <Text look="strong" as="h3">
          Which wording of the update counts?
        </Text>
        {versions.map((each) => (
          <Column key={each.eventId} gap="xs">
            <Text look="small" ink="second">
              {by(each.by)}, {dayAndTime(each.wall)}
            </Text>
            <div className={mergeClasses(styles.mail, styles.written)}>
              <Text as="p">{each.value}</Text>
            </div>
            <Row>
              <Button
                size="small"
                aria-label={`Use the wording by ${by(each.by)}: ${person.name}`}
                onClick={() => void write(each.value, shown, `Wording chosen: ${person.name}`)}
              >
                Use this one
              </Button>
            </Row>
          </Column>
        ))}
      </Column>
    );
  return (
    <Column className={styles.more}>
      <Field
        label={`Written update from ${person.name}`}
        hint={`As they wrote it. It is read in the meeting and printed in the minutes.${note}`}
        {...(problem && { validationMessage: problem })}
      >
        <Textarea
          ref={box}
          className={styles.full}
          rows={8}
          resize="vertical"
          readOnly={!draft.ready}
          value={text}
          onChange={(_, { value }) => {
            setProblem(undefined);
            draft.change(value, draft.typed?.base ?? shown);
          }}
        />
      </Field>
      {draft.notKept && (
        <Text as="p" look="small" ink="soon">
          This browser keeps no drafts: what you type is lost with the page until you add it.
        </Text>
      )}
      <Row wrap>
        <Button onClick={add}>{written ? 'Save the change' : 'Add to the record'}</Button>
        <Button
          appearance="subtle"
          onClick={() => {
            draft.drop();
            props.done(draft.typed ? `Not kept: ${person.name}` : '');
          }}
        >
          {draft.typed ? 'Throw away what is typed' : 'Close'}
        </Button>
      </Row>
    </Column>
  );
}
