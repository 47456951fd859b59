import { Button, Checkbox } from '@fluentui/react-components';
import { exitTasks, whoLeaves } from '../../domain/meeting/exitTasks.ts';
import { inRow } from '../../ui/dates.ts';
import { Column, Row } from '../../ui/layout.tsx';
import { Text } from '../../ui/Text.tsx';
import { focusSoon, itemTitle } from './focusSoon.ts';
import { KeptText } from './KeptText.tsx';
import { ownOrFirst, type Panel, voiceName, whoIs, writeOver } from './panel.ts';
import { RegisterClash } from './RegisterClash.tsx';
import { WordingChoice } from './WordingChoice.tsx';

/** F-RUN-07: ticked, each agency has a task for the next meeting; there, and here already, they say how they leave. */
export function ExitStrategies({ panel }: { readonly panel: Panel }) {
  const { file, live, meeting, view, world } = panel;
  const { record } = view;
  const register = record.closeNext;
  const last = register?.value === true;
  const set = (value: boolean) =>
    panel.addTogether([
      { type: 'close next', target: 'plan', value },
      ...exitTasks(file, meeting, live.view().record, value),
    ]);
  const behind = last ? exitTasks(file, meeting, record, true) : [];
  const next = record.nextMeeting?.value;
  const asked = last || meeting.kind === 'final' || record.exitStrategies.size > 0;
  return (
    <Column>
      {meeting.kind !== 'final' && (
        <Checkbox
          label="The next meeting is the last: each agency works out its exit strategy"
          checked={last}
          onChange={(_, { checked }) => void set(checked === true)}
        />
      )}
      <RegisterClash
        panel={panel}
        of="The next meeting"
        register={register}
        words={(value) => (value ? 'is the last' : 'is not the last')}
        onChoose={(value) => void set(value)}
      />
      {behind.length > 0 && (
        <Row>
          <Button
            size="small"
            onClick={() => {
              void panel.addTogether(behind);
              focusSoon(itemTitle);
            }}
          >
            {next ? `Due at the next meeting, ${inRow(next.date)}` : 'Give each their task'}
          </Button>
        </Row>
      )}
      {asked &&
        whoLeaves(file, meeting, record).map(({ id }) => {
          const versions = record.exitStrategies.get(id)?.versions ?? [];
          const body = (value: string) => ({ type: 'exit strategy', target: id, value }) as const;
          const typedOver = ownOrFirst(panel, versions);
          const choice = versions.length > 1 && (
            <WordingChoice
              question={`${voiceName(file, id)}: which wording stands?`}
              versions={versions.map((version) => ({ ...version, words: version.value }))}
              who={(account) => whoIs(panel, account)}
              onChoose={(words) => {
                void live.add(body(words));
                focusSoon(itemTitle);
              }}
              both
            />
          );
          return (
            <KeptText
              key={id}
              label={`Exit strategy: ${voiceName(file, id)}`}
              hint="Once the plan ends: what takes the place of their support, and whom the family can ask."
              rows={2}
              device={world.device}
              box={`exit:${meeting.id}:${id}`}
              value={typedOver?.value ?? ''}
              base={typedOver ? [typedOver.eventId] : []}
              choice={choice}
              save={(text, basedOn) => writeOver(panel, body(text), basedOn)}
            />
          );
        })}
      {asked && whoLeaves(file, meeting, record).length === 0 && (
        <Text as="p" look="small" ink="second">
          No agency was asked or is here.
        </Text>
      )}
    </Column>
  );
}
