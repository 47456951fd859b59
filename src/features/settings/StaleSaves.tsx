import type { Refusal } from '../../app/ports/refusal.ts';
import type { Result } from '../../domain/result.ts';
import { Bar } from '../../ui/Bar.tsx';
import { refusalWords } from '../../ui/refusalWords.ts';
import { State } from '../../ui/State.tsx';
import { Text } from '../../ui/Text.tsx';

/** Whether two people who save at once can overwrite each other here. */
export function StaleSaves({ answer }: { readonly answer: Result<boolean, Refusal> }) {
  if (!answer.ok)
    return (
      <State name="unknown">
        Not known whether SharePoint keeps two people from overwriting each other: {refusalWords(answer.reason).what}
      </State>
    );
  if (answer.value) return <State name="done">Two people who save at once cannot overwrite each other</State>;
  return (
    <Bar name="bad" title="SharePoint here lets one person overwrite another’s save" boxed>
      <Text as="p">
        CIN Meetings relies on SharePoint to refuse that. Do not use it for real cases yet: tell whoever looks after it,
        with these words.
      </Text>
    </Bar>
  );
}
