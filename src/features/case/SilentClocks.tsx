import { isSilent } from '../../domain/procedure/holds.ts';
import type { ProcedureProfile } from '../../domain/procedure/profile.ts';
import { State } from '../../ui/State.tsx';

/** Times that the procedure does not set: no date is shown for them, and that is said. */
export function SilentClocks({ profile }: { readonly profile: ProcedureProfile }) {
  const silent = Object.entries(profile.clocks).flatMap(([name, rule]) => (isSilent(rule) ? [{ name, rule }] : []));
  if (silent.length === 0) return null;
  return (
    <ul style={{ listStyleType: 'none', margin: 0, padding: 0 }}>
      {silent.map(({ name, rule }) => (
        <li key={name}>
          <State name="unknown">
            {profile.authority}’s procedure sets no time for: {name}. {rule.note}
          </State>
        </li>
      ))}
    </ul>
  );
}
