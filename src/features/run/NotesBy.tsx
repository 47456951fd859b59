import { Field, Select } from '@fluentui/react-components';
import { isAnybodyApart } from '../../domain/case/areApart.ts';
import { asksWhoTakesNotes } from '../../domain/meeting/agencyNotes.ts';
import { type Panel, voiceName } from './panel.ts';
import { RegisterClash } from './RegisterClash.tsx';
import { useRunStyles } from './runStyles.ts';

/** F-CAP-08: who takes the notes, asked only where the procedure lets an agency do it. */
export function NotesBy({ panel }: { readonly panel: Panel }) {
  const styles = useRunStyles();
  const { file, live, meeting, profile, view } = panel;
  if (!asksWhoTakesNotes(profile, meeting)) return null;
  const register = view.record.notesBy;
  const by = register?.value ?? '';
  const agencies = file.people.filter(({ side }) => side === 'agency').map(({ id }) => id);
  const hint = isAnybodyApart(file)
    ? 'Somebody is kept apart from somebody else: they must not send one set of notes to everybody. Agree with them who gets what. Record the day under this meeting, once it is over.'
    : 'They send them to the others. Record the day under this meeting, once it is over.';
  const set = (id: string | null) => void live.add({ type: 'notes by', target: 'notes', value: id || null });
  return (
    <div className={styles.section}>
      <Field label="Who takes the notes" size="small" className={styles.field} {...(by !== '' && { hint })}>
        <Select size="small" value={by} onChange={(_, { value }) => set(value)}>
          <option value="">We do</option>
          {[...new Set([...agencies, ...(by ? [by] : [])])].map((id) => (
            <option key={id} value={id}>
              {voiceName(file, id)}
            </option>
          ))}
        </Select>
      </Field>
      <RegisterClash
        panel={panel}
        of="Who takes the notes"
        register={register}
        words={(id) => (id ? voiceName(file, id) : 'the council')}
        onChoose={set}
      />
    </div>
  );
}
