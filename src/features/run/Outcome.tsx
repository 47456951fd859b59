import { Radio, RadioGroup } from '@fluentui/react-components';
import type { ChildId } from '../../domain/case/caseFile.ts';
import { decidedAt, decidedFor, outcomeOf, outcomesAllowed } from '../../domain/meeting/meetingOutcome.ts';
import { Column } from '../../ui/layout.tsx';
import { Text } from '../../ui/Text.tsx';
import { KeptText } from './KeptText.tsx';
import { type Panel, voiceName, writeOver } from './panel.ts';
import { RegisterClash } from './RegisterClash.tsx';

/** F-RUN-10: one of what the procedure lists for this meeting, for each child where there are several. Else nothing. */
export function Outcome({ panel }: { readonly panel: Panel }) {
  const { file, meeting, profile, view } = panel;
  if (outcomesAllowed(profile, meeting).length === 0) return null;
  return (
    <Column>
      {decidedFor(file, meeting, view.record).map((of) => (
        <OneOutcome key={of} panel={panel} of={of} />
      ))}
    </Column>
  );
}

function OneOutcome({ panel, of }: { readonly panel: Panel; readonly of: 'case' | ChildId }) {
  const { file, live, meeting, profile, view, world } = panel;
  const allowed = outcomesAllowed(profile, meeting);
  const register = outcomeOf(view.record, of);
  const own = view.record.decided.get(of);
  const value = register?.value ?? undefined;
  const decided = decidedAt(profile, file, meeting, view.record).find((each) => each.of === of);
  const whose = of === 'case' ? 'What is decided' : `What is decided for ${voiceName(file, of)}`;
  const choose = (outcome: string) =>
    void live.add({ type: 'outcome', target: of, value: { outcome, ...(value?.why && { why: value.why }) } });
  return (
    <Column gap="xs">
      <Text look="strong" as="h3">
        {whose}
      </Text>
      <RadioGroup aria-label={whose} value={value?.outcome ?? ''} onChange={(_, data) => choose(data.value)}>
        {allowed.map(({ id, outcome }) => (
          <Radio key={id} value={id} label={outcome} />
        ))}
      </RadioGroup>
      <RegisterClash
        panel={panel}
        of={whose}
        register={register}
        words={(each) => {
          const outcome = allowed.find(({ id }) => id === each?.outcome)?.outcome ?? 'Nothing decided';
          return each?.why ? `${outcome}: ${each.why}` : outcome;
        }}
        onChoose={(each) => void live.add({ type: 'outcome', target: of, value: each })}
      />
      {decided && (
        <>
          <Text as="p" look="small" ink="second">
            What follows: {decided.rule.tasks.map((task) => task.replace(/\.$/, '')).join('; ')}.
          </Text>
          <KeptText
            label="Why"
            rows={2}
            device={world.device}
            box={`why:${meeting.id}:${of}`}
            value={value?.why ?? ''}
            base={own ? [own.eventId] : []}
            save={(why, basedOn) =>
              writeOver(panel, { type: 'outcome', target: of, value: { outcome: decided.rule.id, why } }, basedOn)
            }
          />
        </>
      )}
    </Column>
  );
}
