import type { Register } from '../../domain/meeting/record.ts';
import { whoIsThere } from '../../domain/meeting/whoIsThere.ts';
import { scalingWords } from '../../domain/procedure/scalingWords.ts';
import { State } from '../../ui/State.tsx';
import { Text } from '../../ui/Text.tsx';
import { ChoiceRow } from './ChoiceRow.tsx';
import { type Panel, voiceName } from './panel.ts';
import { useRunStyles } from './runStyles.ts';

const numbers = ['0', '1', '2', '3', '4', '5', '6', '7', '8', '9', '10'] as const;
type Number0To10 = (typeof numbers)[number];

/** A number from 0 to 10 for each person at the table, under what the ends stand for. */
export function Scaling({ panel }: { readonly panel: Panel }) {
  const run = useRunStyles();
  const { file, live, meeting, profile, view } = panel;
  const { scaling } = view.record;
  const { ends, watch } = scalingWords(profile);
  const there = whoIsThere(file, meeting, view.record);
  const said = [...scaling].flatMap(([id, { value, over }]) =>
    (value === null && !over) || there.includes(id) ? [] : [id],
  );
  return (
    <div className={run.section}>
      {ends.map((words) => (
        <Text key={words} as="p" look="smallStrong">
          {words}
        </Text>
      ))}
      {watch.map((words) => (
        <State key={words} name="warning" look="small">
          {words}
        </State>
      ))}
      <ul className={run.list}>
        {[...there, ...said].map((id) => (
          <ChoiceRow
            key={id}
            panel={panel}
            name={voiceName(file, id)}
            question="from 0 to 10"
            choices={numbers}
            none="Not asked"
            register={asText(scaling.get(id))}
            onChoose={(value) =>
              void live.add({ type: 'scaling', target: id, value: value === null ? null : Number(value) })
            }
          />
        ))}
      </ul>
    </div>
  );
}

function asText(register: Register<number | null> | undefined): Register<Number0To10 | null> | undefined {
  if (!register) return undefined;
  const { over, ...rest } = register;
  return { ...rest, value: inText(rest.value), ...(over && { over: { ...over, value: inText(over.value) } }) };
}

const inText = (value: number | null): Number0To10 | null => (value === null ? null : (numbers[value] ?? null));
