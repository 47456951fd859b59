import { Button } from '@fluentui/react-components';
import type { FamilyAbsent } from '../../domain/meeting/event.ts';
import { familyAwayAsked, isFamilyAway } from '../../domain/meeting/familyAway.ts';
import { Column, Row } from '../../ui/layout.tsx';
import { State } from '../../ui/State.tsx';
import { Text } from '../../ui/Text.tsx';
import { focusSoon, itemTitle } from './focusSoon.ts';
import type { Panel } from './panel.ts';
import { RegisterClash } from './RegisterClash.tsx';

const title = 'family-away';

/** NCL-P40: nobody of the family came, and those who did decide what this is. Their mind can be changed. */
export function FamilyAway({ panel }: { readonly panel: Panel }) {
  const { addTogether, agenda, file, meeting, profile, view } = panel;
  const asked = familyAwayAsked(profile);
  if (!asked) return null;
  const register = view.record.familyAbsent;
  const chosen = register?.value ?? undefined;
  const away = isFamilyAway(file, meeting, view.record);
  if (!away && !chosen) return null;
  const words = (value: FamilyAbsent | null) => asked.choices.find(({ is }) => is === value)?.words ?? 'Not decided';
  const decide = (value: FamilyAbsent | null) => {
    // The agenda asks the same: what is chosen here is done there.
    const items = agenda.filter(({ item }) => item.captures.includes('family absent'));
    const ticks = items.map(({ item }) => ({ type: 'tick', target: item.id, value: value !== null }) as const);
    void addTogether([{ type: 'family absent', target: 'family', value }, ...ticks]);
    focusSoon(title, itemTitle);
  };
  return (
    <Column gap="xs">
      <div id={title} tabIndex={-1} style={{ outline: 'none' }}>
        <Text look="strong" as="h3">
          {!away
            ? 'The family is here after all'
            : chosen
              ? 'Nobody of the family came'
              : 'Nobody of the family came. What do you do?'}
        </Text>
      </div>
      {chosen && (
        <>
          <State name={away ? 'done' : 'warning'}>{words(chosen)}</State>
          <Text as="p" look="small" ink="second">
            {!away
              ? 'The minutes say nothing of it while somebody of the family is recorded as here.'
              : chosen === 'rearrange'
                ? `Before it begins, the organiser (${meeting.organiser.name}) moves it under Arrange: “family cannot come”. Once its time has passed, say there that it did not take place, and arrange the next.`
                : 'The minutes say so at the top, and the family gets its copy.'}
          </Text>
        </>
      )}
      {away && !chosen && (
        <Text as="p" look="small" ink="second">
          {asked.rule.note}
        </Text>
      )}
      <RegisterClash panel={panel} of="The family’s absence" register={register} words={words} onChoose={decide} />
      <Row wrap gap="xs">
        {chosen === 'rearrange' && panel.arrange && (
          <Button size="small" onClick={panel.arrange.go}>
            {panel.arrange.words}
          </Button>
        )}
        {away &&
          asked.choices
            .filter(({ is }) => is !== chosen)
            .map((choice) => (
              <Button key={choice.is} size="small" onClick={() => decide(choice.is)}>
                {choice.words}
              </Button>
            ))}
        {chosen && (
          <Button size="small" onClick={() => decide(null)}>
            Not decided after all
          </Button>
        )}
      </Row>
      <div role="status">
        {chosen === 'rearrange' && panel.arrange?.blocked && (
          <Text as="p" look="small">
            The browser could not be opened. Arrange is in CIN Meetings in Teams: open this meeting from Today.
          </Text>
        )}
      </div>
    </Column>
  );
}
