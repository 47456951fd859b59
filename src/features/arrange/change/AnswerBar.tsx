import type { Changing } from '../../../app/changing/changing.ts';
import { never } from '../../../domain/result.ts';
import { Bar } from '../../../ui/Bar.tsx';

/** Why a change was not done, and what to do about it. `done`, `waiting` and `gone` are shown where they belong. */
export function AnswerBar({ answer }: { readonly answer: Changing }) {
  const words = wordsOf(answer);
  if (!words) return null;
  return (
    <Bar name="warning" boxed alert title={words.what}>
      {words.next}
    </Bar>
  );
}

function wordsOf(answer: Changing): { readonly what: string; readonly next: string } | undefined {
  const { organiser } = answer.meeting;
  switch (answer.state) {
    case 'done':
    case 'waiting':
    case 'gone':
      return undefined;
    case 'not yours':
      return {
        what: `Only ${organiser.name}’s calendar can change the event.`,
        next: 'Ask them, or take the meeting over.',
      };
    case 'another':
      return { what: 'Another change was begun first.', next: 'It stands above. Go on with it, then change this.' };
    case 'over':
      return { what: 'It is too late for this.', next: 'The meeting has ended, or its minutes are signed off.' };
    case 'not apart':
      return {
        what: `${answer.together.map(({ one, other }) => `${one.name} and ${other.name}`).join('; ')} are kept apart.`,
        next: 'They may not be in one event. This changed nothing and told nobody.',
      };
    default:
      return never(answer);
  }
}
