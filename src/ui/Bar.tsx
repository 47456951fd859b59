import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { Column } from './layout.tsx';
import { Mark } from './Mark.tsx';
import { Text } from './Text.tsx';

const useStyles = makeStyles({
  bar: {
    display: 'flex',
    gap: tokens.spacingHorizontalS,
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalM}`,
    flexShrink: 0,
  },
  warning: {
    backgroundColor: tokens.colorStatusWarningBackground1,
    borderBottom: `1px solid ${tokens.colorStatusWarningBorder1}`,
  },
  bad: {
    backgroundColor: tokens.colorStatusDangerBackground1,
    borderBottom: `1px solid ${tokens.colorStatusDangerBorder1}`,
  },
  boxed: { border: `1px solid ${tokens.colorNeutralStrokeAccessible}`, borderRadius: tokens.borderRadiusMedium },
  sign: { paddingTop: '2px' },
});

/**
 * A message across the place it concerns. Ours rather than Fluent's MessageBar, which brings its motion and overflow
 * into the first screen. `alert` for what just went wrong because of the reader's own act.
 */
export function Bar(props: {
  readonly name: 'warning' | 'bad';
  readonly title: ReactNode;
  readonly alert?: boolean;
  readonly boxed?: boolean;
  readonly children?: ReactNode;
}) {
  const styles = useStyles();
  return (
    <div
      role={props.alert ? 'alert' : undefined}
      className={mergeClasses(styles.bar, styles[props.name], props.boxed && styles.boxed)}
    >
      <span className={styles.sign}>
        <Mark name={props.name} />
      </span>
      <Column gap="xs">
        <Text look="strong">{props.title}</Text>
        {props.children}
      </Column>
    </div>
  );
}
