import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { Text } from './Text.tsx';

const useStyles = makeStyles({
  flag: {
    display: 'inline-flex',
    alignItems: 'center',
    flexShrink: 0,
    minHeight: '20px',
    padding: `0 ${tokens.spacingHorizontalSNudge}`,
    borderRadius: tokens.borderRadiusMedium,
  },
  assumed: {
    color: tokens.colorNeutralForeground2,
    border: `1px dashed ${tokens.colorNeutralStrokeAccessible}`,
  },
  bad: {
    backgroundColor: tokens.colorStatusDangerBackground1,
    color: tokens.colorStatusDangerForeground1,
    border: `1px solid ${tokens.colorStatusDangerBorder1}`,
  },
  warning: {
    backgroundColor: tokens.colorStatusWarningBackground1,
    color: tokens.colorStatusWarningForeground1,
    border: `1px solid ${tokens.colorStatusWarningBorder1}`,
  },
});

/** A status as a filled pair: only for what needs a person. `assumed` is an edge without a fill. */
export function Flag({
  name,
  children,
}: {
  readonly name: 'assumed' | 'bad' | 'warning';
  readonly children: ReactNode;
}) {
  const styles = useStyles();
  return (
    <span className={mergeClasses(styles.flag, styles[name])}>
      <Text look="smallStrong" ink="inherit" nowrap>
        {children}
      </Text>
    </span>
  );
}
