import type { ActionOutcome, ActionText } from '../../domain/meeting/event.ts';
import type { Register, Versions } from '../../domain/meeting/record.ts';
import { whatWords } from '../../domain/papers/actionWords.ts';
import { inHeader } from '../../ui/dates.ts';
import { changeButton, focusSoon, sinceTitle } from './focusSoon.ts';
import { type Panel, whoIs } from './panel.ts';
import { WordingChoice } from './WordingChoice.tsx';

/** Two people said different things of one action, or worded it differently, unseen by each other: one is chosen. */
export function CarriedClash(props: {
  readonly panel: Panel;
  readonly id: string;
  readonly register?: Register<ActionOutcome | null>;
  readonly worded?: Versions<ActionText>;
}) {
  const { panel, id, register, worded } = props;
  const who = (account: string) => whoIs(panel, account);
  const chosen = () => focusSoon(changeButton(id), sinceTitle);
  if (register?.over) {
    const both = [register, register.over];
    return (
      <WordingChoice
        question="What became of it?"
        versions={both.map((version) => ({ ...version, words: outcomeWords(version.value) }))}
        who={who}
        onChoose={(_, place) => {
          void panel.live.add({ type: 'action state', target: id, value: both[place]?.value ?? null });
          chosen();
        }}
      />
    );
  }
  const versions = worded?.versions ?? [];
  return (
    <WordingChoice
      question="Which stands?"
      versions={versions.map((version) => ({ ...version, words: textWords(version.value) }))}
      who={who}
      onChoose={(_, place) => {
        const text = versions[place]?.value;
        if (text) void panel.live.add({ type: 'action', target: id, value: text });
        chosen();
      }}
    />
  );
}

function outcomeWords(outcome: ActionOutcome | null): string {
  if (!outcome) return 'Not gone through';
  if (outcome.is === 'dropped') return `Dropped: ${outcome.reason}`;
  return outcome.is === 'done' ? 'Done' : 'Still open';
}

const textWords = ({ by, ...said }: ActionText): string =>
  `${whatWords(said)} (${by ? `by ${inHeader(by)}` : 'no date yet'})`;
