import { Button, Field, Textarea } from '@fluentui/react-components';
import { useState } from 'react';
import type { Check } from '../../domain/meeting/check.ts';
import { lacksAtTheEnd } from '../../domain/meeting/finishing.ts';
import { Bar } from '../../ui/Bar.tsx';
import { shortTime } from '../../ui/dates.ts';
import { Column, Row } from '../../ui/layout.tsx';
import { State } from '../../ui/State.tsx';
import { Text } from '../../ui/Text.tsx';
import { focusSoon } from './focusSoon.ts';
import { type Panel, whoIs } from './panel.ts';
import { ReadBack } from './ReadBack.tsx';
import { RegisterClash } from './RegisterClash.tsx';
import type { Place } from './RunHeader.tsx';
import { useRunStyles } from './runStyles.ts';

export const finishTitle = 'finish-title';

/**
 * The end of the agenda: what the procedure asks and lacks, each with the place to put it right. The chair may finish
 * without, saying why, where the procedure lets them; the minutes say it too. Going on takes it back.
 */
export function Finish(props: {
  readonly panel: Panel;
  readonly onItem: (item: string) => void;
  readonly onPlace: (place: Place, action?: string) => void;
}) {
  const styles = useRunStyles();
  const { panel } = props;
  const { agenda, file, live, meeting, view, world } = panel;
  const register = view.record.finished;
  const finished = register?.value ?? undefined;
  const lacks = lacksAtTheEnd({
    file,
    meeting,
    record: view.record,
    agenda: agenda.map(({ item }) => item),
    today: world.clock.today(),
  });
  const draft = panel.whyFinish;
  const [tried, setTried] = useState(false);
  const why = draft.text.trim();
  const firm = lacks.filter((check) => check.firm);
  const mayReason = lacks.length > firm.length;
  const set = (value: { readonly why?: string } | null) =>
    live.add({ type: 'finished', target: 'meeting', value }).then(() => focusSoon(finishTitle));
  const finish = () => {
    setTried(true);
    if (firm.length > 0 || (mayReason && why === '')) return;
    void set(why === '' ? {} : { why }).then(() => draft.change(''));
  };
  return (
    <>
      <ReadBack panel={panel} />
      <section className={styles.section}>
        <div id={finishTitle} tabIndex={-1} style={{ outline: 'none' }}>
          <Text look="strong" as="h3">
            {finished ? 'The meeting is finished' : 'Before you finish'}
          </Text>
        </div>
        {lacks.length === 0 ? (
          <State name="done">Nothing that the procedure asks is missing</State>
        ) : (
          lacks.map((check) => <Lack key={check.id} {...props} check={check} />)
        )}
        <RegisterClash
          panel={panel}
          of="The meeting"
          register={register}
          words={(value) => (value ? (value.why ? `finished: ${value.why}` : 'finished') : 'going on')}
          onChoose={(value) => void set(value)}
        />
        {finished && register ? (
          <Column gap="xs">
            <Text as="p" look="small" ink="second">
              {whoIs(panel, register.by)}, {shortTime(register.wall)}
              {finished.why ? `: ${finished.why}` : ''}
            </Text>
            <Row>
              <Button size="small" onClick={() => void set(null)}>
                Go on with the meeting
              </Button>
            </Row>
          </Column>
        ) : (
          <Column gap="xs">
            {(mayReason || why !== '') && (
              <Field
                label="Why finish without"
                hint="Goes into the minutes."
                {...(tried && mayReason && why === '' && { validationMessage: 'Say why, or put it right first.' })}
              >
                <Textarea rows={2} className={styles.full} {...draft.box} />
              </Field>
            )}
            {tried && firm.length > 0 && (
              <Bar name="bad" boxed alert title="Not finished">
                <Text as="p">
                  The procedure lets no meeting end without: {firm.map(({ words }) => words).join('; ')}.
                </Text>
              </Bar>
            )}
            <Row>
              <Button size="small" onClick={finish}>
                {mayReason && firm.length === 0 ? 'Finish all the same' : 'Finish the meeting'}
              </Button>
            </Row>
          </Column>
        )}
      </section>
    </>
  );
}

function Lack(props: {
  readonly check: Check;
  readonly onItem: (item: string) => void;
  readonly onPlace: (place: Place, action?: string) => void;
}) {
  const styles = useRunStyles();
  const { check, onItem, onPlace } = props;
  const { item, place, action } = check;
  return (
    <Row top wrap gap="xs" apart>
      <Column gap="none" className={styles.roomy}>
        <State name="warning" plain look="small">
          {check.words}
        </State>
        {check.detail && (
          <Text as="p" look="small" ink="second">
            {check.detail}
          </Text>
        )}
      </Column>
      {(place || item) && (
        <Button
          size="small"
          style={{ whiteSpace: 'nowrap', flexShrink: 0 }}
          aria-label={`Put right: ${check.words}`}
          onClick={() => (place ? onPlace(place, action) : item && onItem(item))}
        >
          Go there
        </Button>
      )}
    </Row>
  );
}
