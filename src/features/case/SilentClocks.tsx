import type { ProcedureProfile } from '../../domain/procedure/profile.ts';
import { State } from '../../ui/State.tsx';

/** Times that the procedure does not set: no date is shown for them, and that is said. */
export function SilentClocks({ profile }: { readonly profile: ProcedureProfile }) {
  const silent = Object.entries(profile.silentClocks);
  if (silent.length === 0) return null;
  return (
    <ul style={{ listStyleType: 'none', margin: 0, padding: 0 }}>
      {silent.map(([name, note]) => (
        <li key={name}>
          <State name="unknown">
            No number for {name}: {note}
          </State>
        </li>
      ))}
    </ul>
  );
}
