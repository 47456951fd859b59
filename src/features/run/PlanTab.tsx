import type { StatementName } from '../../domain/meeting/event.ts';
import { isAnyoneApart } from '../../domain/papers/planShown.ts';
import { planBefore } from '../../domain/plan/planBefore.ts';
import type { Capture } from '../../domain/procedure/meetingRules.ts';
import { Folded } from '../../ui/Folded.tsx';
import { Row } from '../../ui/layout.tsx';
import { ShowPlan } from '../../ui/ShowPlan.tsx';
import { Text } from '../../ui/Text.tsx';
import { focusSoon, planTitle } from './focusSoon.ts';
import { KeptText } from './KeptText.tsx';
import { Mapping } from './Mapping.tsx';
import { NewActions } from './NewActions.tsx';
import { carriedActions, ownOrFirst, type Panel, whoIs, writeOver } from './panel.ts';
import { useRunStyles } from './runStyles.ts';
import { SinceLastTime } from './SinceLastTime.tsx';
import { StatementAgreed } from './StatementAgreed.tsx';
import { WordingChoice } from './WordingChoice.tsx';

/** Danger statement, safety goal, what was agreed last time, and who does what by when from now on. */
export function PlanTab({ panel }: { readonly panel: Panel }) {
  const styles = useRunStyles();
  const carried = carriedActions(panel);
  const known = new Set([...carried, ...panel.view.record.actions].map(({ id }) => id));
  return (
    <div className={styles.scroll}>
      <Row apart wrap>
        <div id={planTitle} tabIndex={-1} style={{ outline: 'none' }}>
          <Text look="section" as="h2">
            Plan
          </Text>
        </div>
        <Text look="small" ink="second">
          {known.size} {known.size === 1 ? 'action' : 'actions'}
          {panel.file.plan.version === 0 ? ', first version' : ''}
        </Text>
      </Row>
      <ShowPlan reference={panel.file.reference} meeting={panel.meeting.id} leavesOut={isAnyoneApart(panel.file)} />
      <div className={styles.section}>
        <Statement panel={panel} name="danger statement" label="Danger statement" />
        <Statement panel={panel} name="safety goal" label="Safety goal" />
      </div>
      <SinceLastTime panel={panel} />
      <NewActions panel={panel} />
      <MappingInPlan panel={panel} />
    </div>
  );
}

/** Worries and what works, while the plan is discussed (F-RUN-04): where the agenda asks for them, else with the plan. */
function MappingInPlan({ panel }: { readonly panel: Panel }) {
  const styles = useRunStyles();
  const asking = (capture: Capture) =>
    panel.agenda.find(({ applies, item }) => applies && item.captures.includes(capture))?.item;
  const item = asking('worries and working well') ?? asking('plan');
  if (!item) return null;
  return (
    <Folded className={styles.section} summary={<Text look="strong">Worries, what works, what is needed</Text>}>
      {() => <Mapping panel={panel} item={item} />}
    </Folded>
  );
}

function Statement(props: { readonly panel: Panel; readonly name: StatementName; readonly label: string }) {
  const { panel, name } = props;
  const versions = panel.view.record.statements.get(name)?.versions ?? [];
  const before = planBefore(panel.file.plan, panel.meeting.id);
  const carried = name === 'danger statement' ? before.dangerStatement : before.safetyGoal;
  const choice = versions.length > 1 && (
    <WordingChoice
      question={`${props.label}: which wording stands?`}
      versions={versions.map((version) => ({ ...version, words: version.value }))}
      who={(account) => whoIs(panel, account)}
      onChoose={(words) => {
        void panel.live.add({ type: 'statement', target: name, value: words });
        focusSoon(planTitle);
      }}
      both
    />
  );
  const typedOver = ownOrFirst(panel, versions);
  const value = typedOver?.value ?? carried;
  return (
    <div>
      <KeptText
        label={props.label}
        rows={3}
        device={panel.world.device}
        box={`statement:${panel.meeting.id}:${name}`}
        value={value}
        base={typedOver ? [typedOver.eventId] : []}
        choice={choice}
        save={(text, basedOn) => writeOver(panel, { type: 'statement', target: name, value: text }, basedOn)}
        {...(carried !== '' && { hint: statementHint(value, carried) })}
      />
      {!choice && value.trim() !== '' && <StatementAgreed panel={panel} name={name} label={props.label} />}
    </div>
  );
}

function statementHint(value: string, carried: string): string {
  if (value.trim() === '') return 'Left empty, the wording of last time stands.';
  return value === carried ? 'As agreed last time.' : 'Changed since last time.';
}
