import { Field, Radio, RadioGroup } from '@fluentui/react-components';
import type { Person } from '../../domain/case/caseFile.ts';
import { Bar } from '../../ui/Bar.tsx';
import { Column } from '../../ui/layout.tsx';
import { Text } from '../../ui/Text.tsx';
import { ApartOwn } from './ApartOwn.tsx';
import { useArrangeStyles } from './arrangeStyles.ts';
import { apartFromWords, mustChoose, pairsApart, startsFrom, type TakesPart } from './takesPart.ts';
import type { AskedPart } from './WhoIsAsked.tsx';

const choices: readonly (readonly [TakesPart['how'], string])[] = [
  ['shared', 'In the meeting, with everyone else'],
  ['own event', 'At the same time, in a call or room of their own'],
  ['own meeting', 'At another time, in a meeting of their own'],
];

/** How each person who is kept apart takes part. Nothing is chosen for anybody, and nothing is sent before it is. */
export function ApartChoice(props: AskedPart) {
  const styles = useArrangeStyles();
  const { file, form } = props;
  const people = mustChoose(file, form);
  if (people.length === 0) return null;
  const pairs = pairsApart(file, form).map(([one, other]) => `${one.name} and ${other.name}`);
  return (
    <fieldset className={styles.group} disabled={props.disabled}>
      <legend className={styles.legend}>
        <Text look="section" as="h2">
          Kept apart
        </Text>
        <Text ink="second">chosen before anything is sent</Text>
      </legend>
      <Column gap="l">
        <Bar name="warning" boxed title={`${pairs.join('; ')} must not meet`}>
          <Text as="p">
            Guests cannot see who else is invited. But in a call everyone sees who is there, and who writes in its chat.
            So they are never in one event, and neither invitation says anything of the other.
          </Text>
        </Bar>
        {people.map((person) => (
          <Choice key={person.id} {...props} person={person} />
        ))}
      </Column>
    </fieldset>
  );
}

function Choice(props: AskedPart & { readonly person: Person }) {
  const { file, form, change, person, disabled } = props;
  const chosen = form.takesPart[person.id];
  const problem = props.problems.find(({ kind, who }) => kind === 'apart' && who === person.id);
  // Nothing chosen is no mistake until somebody wants to send; two in one event is one at once.
  const shown = problem && (chosen || props.tried) ? problem : undefined;
  const choose = (how: TakesPart['how']) =>
    change({
      ...form,
      takesPart: { ...form.takesPart, [person.id]: { ...(chosen ?? startsFrom(form, how)), how } },
    });
  return (
    <Column gap="s">
      <div data-wrong={shown ? true : undefined}>
        <Field
          label={`How ${person.name} (${person.role}) takes part`}
          required
          hint={`Kept apart from ${apartFromWords(file, form, person.id)}`}
          {...(shown && { validationMessage: shown.words, validationState: 'error' as const })}
        >
          <RadioGroup
            value={chosen?.how ?? ''}
            disabled={disabled}
            onChange={(_, { value }) => choose(value as TakesPart['how'])}
          >
            {choices.map(([how, words]) => (
              <Radio key={how} value={how} label={words} />
            ))}
          </RadioGroup>
        </Field>
      </div>
      {chosen && chosen.how !== 'shared' && <ApartOwn {...props} chosen={chosen} />}
    </Column>
  );
}
