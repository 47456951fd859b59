import { makeStyles, tokens } from '@fluentui/react-components';
import { Edit16Regular } from '@fluentui/react-icons/svg/edit';
import { unseen } from '../../ui/layout.tsx';
import { areInWords } from './whoWrites.ts';

const useStyles = makeStyles({
  sign: { display: 'inline-flex', flexShrink: 0, alignItems: 'center', color: tokens.colorCompoundBrandForeground1 },
  unseen,
});

/** A pen where somebody else is writing; the names are in its title and said to screen readers that come to it. */
export function Writing({ names, where = 'here' }: { readonly names: readonly string[]; readonly where?: string }) {
  const styles = useStyles();
  if (names.length === 0) return null;
  const words = `${areInWords(names)} writing ${where}`;
  return (
    <span className={styles.sign} title={words}>
      <Edit16Regular aria-hidden />
      <span className={styles.unseen}>{words}</span>
    </span>
  );
}
