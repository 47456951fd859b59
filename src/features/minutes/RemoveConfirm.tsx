import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { useEffect, useRef } from 'react';
import type { RemovalShown } from '../../app/showRemoval.ts';
import { counted } from '../../domain/counted.ts';
import { Bar } from '../../ui/Bar.tsx';
import { Column, Row } from '../../ui/layout.tsx';
import { Text } from '../../ui/Text.tsx';

const useStyles = makeStyles({
  list: { margin: 0, paddingLeft: tokens.spacingHorizontalXL, overflowWrap: 'anywhere' },
});

/** Everything that goes, place by place, and that nobody brings it back; then the one button. */
export function RemoveConfirm(props: {
  readonly shown: RemovalShown;
  readonly words: readonly string[];
  /** What stands in the plan and goes, in words. */
  readonly inPlan: readonly string[];
  readonly why: string;
  readonly busy: boolean;
  readonly onRemove: () => void;
  readonly onBack: () => void;
}) {
  const { shown, busy } = props;
  const { planned, files, earlier } = shown;
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), []);
  const made = planned.papers.filter(({ words }) => words).map(({ name }) => name);
  const concerns = planned.concerns?.length ?? 0;
  const inRecord = planned.events.length > 0;
  const listing = planned.papers.length - made.length;
  return (
    <Column gap="m">
      <Text look="section" as="h3" target={heading}>
        This goes for good
      </Text>
      <Place name="The words" lines={[...new Set(props.words)]} />
      {concerns > 0 && (
        <Place
          name="From the page of the case"
          lines={[`All that was typed of ${counted(concerns, 'an agency’s concern', 'concerns of agencies')}`]}
        />
      )}
      {inRecord && (
        <>
          <Place
            name="From the record of this meeting"
            lines={[`${counted(planned.events.length, 'entry', 'entries')}, in ${counted(files, 'file', 'files')}`]}
          />
          <Place name="From the plan" lines={props.inPlan} none="The plan does not have it." />
          <Place name="From the papers, which are made again without it" lines={made} none="No paper has it.">
            {listing > 0 && (
              <Text as="p" look="small" ink="second">
                {counted(listing, 'more is', 'more are')} made again, because {listing === 1 ? 'it lists' : 'they list'}{' '}
                the files of the record.
              </Text>
            )}
          </Place>
        </>
      )}
      {planned.throwAway.length > 0 && (
        <Place
          name="Thrown away, and made again when they are wanted"
          lines={planned.throwAway.map((path) => path.split('/').at(-1) ?? path)}
        />
      )}
      <Place
        name="Versions in SharePoint that are deleted"
        lines={[
          inRecord ? 'Of each of these files, the one of now' : 'Of the case’s file, the one of now',
          ...(earlier > 0 ? [`${counted(earlier, 'earlier one', 'earlier ones')}`] : []),
        ]}
      />
      {shown.elsewhere.length > 0 && (
        <Bar name="warning" boxed title="It stays elsewhere.">
          <Lines lines={shown.elsewhere} />
        </Bar>
      )}
      <Text as="p">
        {inRecord
          ? 'Messages with the old papers that have not left are made again. What was sent stays with those who have it: you get the list.'
          : 'It stands in no paper and in no message.'}
      </Text>
      <Text as="p">
        Recorded with your name, as {shown.role}: {props.why}
      </Text>
      <Text as="p" look="strong">
        This cannot be undone, by you or by anyone.
      </Text>
      <Row wrap>
        <Button appearance="primary" disabledFocusable={busy} onClick={props.onRemove}>
          {busy ? 'Removing' : 'Remove for good'}
        </Button>
        <Button appearance="subtle" disabledFocusable={busy} onClick={() => !busy && props.onBack()}>
          Back
        </Button>
      </Row>
      {busy && (
        <Text as="p" look="small" ink="second">
          File by file. If this is interrupted, open Minutes again and go on from there.
        </Text>
      )}
    </Column>
  );
}

function Place(props: {
  readonly name: string;
  readonly lines: readonly string[];
  /** Said where there is nothing. */
  readonly none?: string;
  readonly children?: React.ReactNode;
}) {
  return (
    <Column gap="xxs">
      <Text look="strong" as="p">
        {props.name}
      </Text>
      {props.lines.length > 0 ? <Lines lines={props.lines} /> : <Text ink="second">{props.none}</Text>}
      {props.children}
    </Column>
  );
}

/** Each in a line of its own. */
export function Lines({ lines }: { readonly lines: readonly string[] }) {
  const styles = useStyles();
  return (
    <ul className={styles.list}>
      {lines.map((line) => (
        <li key={line}>
          <Text>{line}</Text>
        </li>
      ))}
    </ul>
  );
}
