import type { ShownAction } from '../../domain/papers/planShown.ts';
import { useLargeStyles } from './largeStyles.ts';

/** Who does what by when, one under the other: columns would leave no room for large words. */
export function ShownActions({ actions }: { readonly actions: readonly ShownAction[] }) {
  const styles = useLargeStyles();
  if (actions.length === 0) return <p className={styles.words}>No actions yet.</p>;
  return (
    <ol className={styles.list}>
      {actions.map(({ id, what, need, outcome, who, by }) => (
        <li key={id} className={styles.words}>
          {what}
          {need && <div className={styles.quiet}>Need: {need}</div>}
          {outcome && <div className={styles.quiet}>What will be different: {outcome}</div>}
          <div className={styles.whoAndWhen}>
            <span>{who}</span>
            <span className={styles.when}>{by}</span>
          </div>
        </li>
      ))}
    </ol>
  );
}
