import { Field, Radio, RadioGroup, Select } from '@fluentui/react-components';
import type { CaseFile } from '../../../domain/case/caseFile.ts';
import { councilSettings, profileOf } from '../../../domain/procedure/inForce.ts';
import { sameTeam } from '../../../domain/settings/teams.ts';
import { FormField } from './FormField.tsx';
import { useFormHere } from './formHere.ts';
import { useFormStyles } from './formStyles.ts';
import { PeopleFields } from './PeopleFields.tsx';

const leads: readonly CaseFile['ledBy'][] = ['key worker', 'social worker'];

/** Council staff, and who of them leads the plan: which rules count, and who chairs, hangs on that. */
export function CouncilFields() {
  const styles = useFormStyles();
  const { typed, change } = useFormHere();
  const words = profileOf(typed.procedure)?.words.leadWorker;
  const council = typed.people.filter(({ side }) => side === 'council');
  const nameOf = (name: string, role: string) => name.trim() || `${role.trim() || 'somebody'}, no name yet`;
  return (
    <PeopleFields
      side="council"
      path="lead"
      title="Council"
      about="The lead worker and whoever chairs. Their accounts are found by their addresses."
      add="Add a council person"
    >
      <div className={styles.fields}>
        {words?.['key worker'] !== words?.['social worker'] && (
          <Field label="The plan is led by a" className={styles.field} data-field="ledBy">
            <RadioGroup
              layout="horizontal"
              value={typed.ledBy}
              onChange={(_, { value }) =>
                change((was) => ({ ...was, ledBy: value === 'social worker' ? 'social worker' : 'key worker' }))
              }
            >
              {leads.map((lead) => (
                <Radio key={lead} value={lead} label={words?.[lead] ?? lead} />
              ))}
            </RadioGroup>
          </Field>
        )}
        <FormField path="leadWorker" label="Lead worker" required>
          <Select
            className={styles.control}
            value={council.some(({ id }) => id === typed.leadWorker) ? typed.leadWorker : ''}
            onChange={(_, { value }) => change((was) => ({ ...was, leadWorker: value }))}
          >
            <option value="">Choose</option>
            {council.map(({ id, name, role }) => (
              <option key={id} value={id}>
                {nameOf(name, role)}
              </option>
            ))}
          </Select>
        </FormField>
        <TeamField />
      </div>
    </PeopleFields>
  );
}

/** Which team's case it is, where the council has teams. A name that is no team's any more can stay. */
function TeamField() {
  const styles = useFormStyles();
  const { typed, change } = useFormHere();
  const team = typed.team ?? '';
  const names = councilSettings().teams.map(({ name }) => name);
  if (names.length === 0 && team === '') return null;
  const known = names.find((name) => sameTeam(name, team));
  return (
    <FormField path="team" label="Team" hint="Whose Today shows this case under “My team”">
      <Select
        className={styles.control}
        value={known ?? team}
        onChange={(_, { value }) => change((was) => ({ ...was, team: value }))}
      >
        <option value="">As the lead worker’s</option>
        {team !== '' && !known && <option value={team}>{team}, no longer a team</option>}
        {names.map((name) => (
          <option key={name} value={name}>
            {name}
          </option>
        ))}
      </Select>
    </FormField>
  );
}
