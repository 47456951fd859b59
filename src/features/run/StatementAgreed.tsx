import { Button } from '@fluentui/react-components';
import type { Agreement, StatementName } from '../../domain/meeting/event.ts';
import { isInTheRoom } from '../../domain/meeting/isInTheRoom.ts';
import { whoIsThere } from '../../domain/meeting/whoIsThere.ts';
import { Folded } from '../../ui/Folded.tsx';
import { Row } from '../../ui/layout.tsx';
import { Text } from '../../ui/Text.tsx';
import { ChoiceRow } from './ChoiceRow.tsx';
import { focusSoon } from './focusSoon.ts';
import { type Panel, voiceName } from './panel.ts';
import { useRunStyles } from './runStyles.ts';

const agreedId = (name: StatementName): string => `agreed-${name.replace(' ', '-')}`;

/** `Everyone here agrees (5)`; of those who have not said yet, once some have. */
const everyoneAgrees = (said: number, silent: number): string =>
  said === 0 ? `Everyone here agrees (${silent})` : `The other ${silent} agree`;

const answers = ['agrees', 'does not agree'] as const;

/** Who agrees with a statement, asked of everyone at the table. Folded away; the line says how far the asking has come. */
export function StatementAgreed(props: {
  readonly panel: Panel;
  readonly name: StatementName;
  readonly label: string;
}) {
  const run = useRunStyles();
  const { panel, name, label } = props;
  const { file, live, meeting, view } = panel;
  const key = (id: string): Agreement => `${name}: ${id}`;
  const said = (id: string) => view.record.agreed.get(key(id));
  const there = whoIsThere(file, meeting, view.record);
  const everyone = [
    ...there,
    ...[...file.children, ...file.people]
      .map(({ id }) => id)
      .filter((id) => !there.includes(id) && (said(id)?.value || said(id)?.over)),
  ];
  const count = (value: (typeof answers)[number]) => everyone.filter((id) => said(id)?.value === value).length;
  const [yes, no] = [count('agrees'), count('does not agree')];
  const clash = everyone.some((id) => said(id)?.over);
  // While nobody is recorded as here, nobody can be said to agree; who has left or sits apart is asked by name.
  const silent = there.filter((id) => isInTheRoom(id, meeting, view.record) && !said(id)?.value && !said(id)?.over);
  const agree = () => {
    void panel.addTogether(silent.map((id) => ({ type: 'agreed', target: key(id), value: 'agrees' })));
    focusSoon(agreedId(name));
  };
  return (
    <>
      {silent.length > 1 && (
        <Row className={run.apart}>
          <Button size="small" aria-label={`${everyoneAgrees(yes + no, silent.length)}: ${label}`} onClick={agree}>
            {everyoneAgrees(yes + no, silent.length)}
          </Button>
        </Row>
      )}
      <Folded
        open={clash}
        summaryId={agreedId(name)}
        summaryClassName={run.summary}
        summary={
          <Text look="small" ink={no > 0 || clash ? 'soon' : 'second'}>
            {yes + no === 0
              ? `Who agrees with the ${name}`
              : `${yes} of ${everyone.length} agree${no > 0 ? `, ${no} ${no === 1 ? 'does' : 'do'} not` : ''}`}
          </Text>
        }
      >
        {() => (
          <ul className={run.list}>
            {everyone.map((id) => (
              <ChoiceRow
                key={id}
                panel={panel}
                name={voiceName(file, id)}
                question={label}
                choices={answers}
                none="Not asked"
                register={said(id)}
                onChoose={(value) => void live.add({ type: 'agreed', target: key(id), value })}
              />
            ))}
          </ul>
        )}
      </Folded>
    </>
  );
}
