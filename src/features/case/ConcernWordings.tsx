import { Button } from '@fluentui/react-components';
import type { World } from '../../app/world.ts';
import type { AgencyConcern } from '../../domain/case/agencyConcern.ts';
import { chosenWording, mayTakeBack, wordingNow } from '../../domain/case/concernWords.ts';
import { counted } from '../../domain/counted.ts';
import { dayAndTime, inHeader } from '../../ui/dates.ts';
import { Folded } from '../../ui/Folded.tsx';
import { Column, Row } from '../../ui/layout.tsx';
import { State } from '../../ui/State.tsx';
import { Text } from '../../ui/Text.tsx';
import type { SetConcern } from './ConcernLine.tsx';
import { useCaseStyles } from './caseStyles.ts';

interface Shown {
  readonly concern: AgencyConcern;
  readonly busy: boolean;
  readonly set: SetConcern;
}

/** What it reads; two wordings saved at once with the choice; and what it read before, folded. */
export function ConcernWordings({ concern, busy, set }: Shown) {
  const styles = useCaseStyles();
  const { also = [], earlier = [] } = concern;
  const words = (what: string) => (
    <Text as="p" className={styles.typed}>
      {what}
    </Text>
  );
  return (
    <>
      {also.length === 0 && words(concern.what)}
      {also.length > 0 && (
        <Column gap="xs">
          <State name="warning" look="smallStrong">
            Changed twice at the same time: which wording stands?
          </State>
          {[wordingNow(concern), ...also].map(({ id, what, by, at }) => (
            <Column key={id} gap="xxs">
              {words(what)}
              <Row wrap>
                <Text look="small" ink="second">
                  {by}, {dayAndTime(at)}
                </Text>
                <Button
                  size="small"
                  disabledFocusable={busy}
                  aria-label={`Use the wording of ${by}, ${dayAndTime(at)}`}
                  onClick={() => void set(chosenWording(concern, id))}
                >
                  Use this wording
                </Button>
              </Row>
            </Column>
          ))}
        </Column>
      )}
      {earlier.length > 0 && (
        <Folded summary={<Text look="small">{counted(earlier.length, 'earlier wording', 'earlier wordings')}</Text>}>
          {() =>
            earlier.toReversed().map(({ id, what, by, at }) => (
              <Column key={id} gap="none">
                {words(what)}
                <Text as="p" look="small" ink="second">
                  {by}, {dayAndTime(at)}
                </Text>
              </Column>
            ))
          }
        </Folded>
      )}
    </>
  );
}

/** What the agency was told. Whoever wrote an answer down takes it back. */
export function ConcernAnswers({ world, concern, busy, set }: Shown & { readonly world: Pick<World, 'identity'> }) {
  const styles = useCaseStyles();
  const { answers = [], ...rest } = concern;
  return answers.map((one) => {
    const others = answers.filter(({ id }) => id !== one.id);
    return (
      <Column key={one.id} gap="none">
        <Text as="p" className={styles.typed}>
          <Text look="strong">{one.fromLead ? 'Answer of their safeguarding lead: ' : 'Answer: '}</Text>
          {one.what}
        </Text>
        <Row wrap>
          <Text look="small" ink="second" className={styles.typed}>
            {one.from}, {inHeader(one.on)}. Recorded by {one.by}, {dayAndTime(one.at)}
          </Text>
          {mayTakeBack(one, world.identity.me) && (
            <Button
              size="small"
              appearance="subtle"
              disabledFocusable={busy}
              onClick={() => void set({ ...rest, ...(others.length > 0 && { answers: others }) }, 'Answer taken back')}
            >
              Take it back
            </Button>
          )}
        </Row>
      </Column>
    );
  });
}
