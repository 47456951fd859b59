import { Checkbox, Field, Select } from '@fluentui/react-components';
import { concernsAsked, concernWords } from '../../domain/meeting/concernsAsked.ts';
import { chairsFor } from '../../domain/procedure/chairs.ts';
import { nextKind } from '../../domain/procedure/meetingWords.ts';
import { Column } from '../../ui/layout.tsx';
import { Text } from '../../ui/Text.tsx';
import { type Panel, voiceName } from './panel.ts';
import { RegisterClash } from './RegisterClash.tsx';
import { useRunStyles } from './runStyles.ts';

/** Who chairs and who takes the notes next time; what may call for another chair, where the procedure speaks of it. */
export function NextRoles({ panel }: { readonly panel: Panel }) {
  const styles = useRunStyles();
  const { file, live, meeting, profile, view, world } = panel;
  const { concerns, nextRoles } = view.record;
  const kind = nextKind(profile, meeting.kind);
  const asked = concernsAsked(profile, meeting);
  const said = asked.filter((name) => concerns.get(name)?.value === true);
  const now = { since: meeting.time.date, recordedBy: world.identity.me.name, recordedAt: world.clock.now() };
  const circumstances = [...file.circumstances, ...said.map((name) => ({ name, ...now }))];
  const number = kind === meeting.kind ? meeting.number + 1 : 1;
  const chairs = chairsFor(profile, { ...file, circumstances }, kind, number).filter(({ allowed }) => allowed);
  const role = (target: 'chair' | 'note-taker') => nextRoles.get(target)?.value ?? '';
  const set = (target: 'chair' | 'note-taker', value: string | null) =>
    void live.add({ type: 'next role', target, value: value || null });
  const say = (target: (typeof asked)[number], value: boolean) => void live.add({ type: 'concern', target, value });
  const chosen = chairs.find(({ person }) => person.id === role('chair'));
  const may = chairs.map(({ person }) => person.id);
  const anyone = file.people.filter(({ side }) => side !== 'family').map(({ id }) => id);
  return (
    <Column>
      {asked.map((name) => (
        <div key={name}>
          <Checkbox
            label={concernWords[name]}
            checked={concerns.get(name)?.value === true}
            onChange={(_, { checked }) => say(name, checked === true)}
          />
          <RegisterClash
            panel={panel}
            of={concernWords[name]}
            register={concerns.get(name)}
            words={(value) => (value ? 'yes' : 'no')}
            onChoose={(value) => say(name, value)}
          />
        </div>
      ))}
      {(
        [
          ['chair', 'Chairs next time', may],
          ['note-taker', 'Takes the notes next time', anyone],
        ] as const
      ).map(([target, label, people]) => (
        <Field key={target} label={label} size="small" className={styles.field}>
          <Select size="small" value={role(target)} onChange={(_, { value }) => set(target, value)}>
            <option value="">Not said</option>
            {[...new Set([...people, ...(role(target) ? [role(target)] : [])])].map((id) => (
              <option key={id} value={id}>
                {voiceName(file, id)}
              </option>
            ))}
          </Select>
        </Field>
      ))}
      {(['chair', 'note-taker'] as const).map((target) => (
        <RegisterClash
          key={target}
          panel={panel}
          of={target}
          register={nextRoles.get(target)}
          words={(id) => (id ? voiceName(file, id) : 'nobody')}
          onChoose={(id) => set(target, id)}
        />
      ))}
      {said.length > 0 && chosen === undefined && (
        <Text as="p" look="small" ink="second">
          {chairs
            .filter(({ usual }) => !usual)
            .map(({ note }) => note)
            .join(' ')}
        </Text>
      )}
    </Column>
  );
}
