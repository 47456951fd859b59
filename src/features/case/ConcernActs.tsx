import { Button } from '@fluentui/react-components';
import type { World } from '../../app/world.ts';
import type { AgencyConcern } from '../../domain/case/agencyConcern.ts';
import { Row } from '../../ui/layout.tsx';
import type { SetConcern } from './ConcernLine.tsx';

/** What opens a form. */
export type ConcernAct = 'answer' | 'wording' | 'withdraw';

/** What can be done about a concern. Each step is taken back by the button that stands in its place. */
export function ConcernActs(props: {
  readonly concern: AgencyConcern;
  readonly world: Pick<World, 'clock' | 'identity'>;
  readonly mayReword: boolean;
  readonly set: SetConcern;
  readonly onAct: (act: ConcernAct) => void;
}) {
  const { concern, world, set, onAct } = props;
  const { settledOn, settledNoted: _settled, ...unsettled } = concern;
  const { leadOn, leadNoted: _lead, ...unled } = concern;
  const of = `the concern of ${concern.agency}`;
  const now = () => ({ on: world.clock.today(), noted: { by: world.identity.me.name, at: world.clock.now() } });
  const lead = () => {
    if (leadOn) return void set(unled);
    const { on, noted } = now();
    void set({ ...concern, leadOn: on, leadNoted: noted });
  };
  const settle = () => {
    if (settledOn) return void set(unsettled);
    const { on, noted } = now();
    void set({ ...concern, settledOn: on, settledNoted: noted });
  };
  const named = (words: string, act: () => void, subtle = false) => (
    <Button
      size="small"
      {...(subtle && { appearance: 'subtle' as const })}
      aria-label={`${words.replace('…', '')}: ${of}`}
      onClick={act}
    >
      {words}
    </Button>
  );
  return (
    <Row wrap>
      {!settledOn && named('Record an answer…', () => onAct('answer'))}
      {!settledOn &&
        named(leadOn ? 'Not with their safeguarding lead' : 'With their safeguarding lead from today', lead)}
      {named(settledOn ? 'Open again' : 'Settled today', settle)}
      {props.mayReword && named('Put the words right…', () => onAct('wording'), true)}
      {named('Withdraw…', () => onAct('withdraw'), true)}
    </Row>
  );
}
