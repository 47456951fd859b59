import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { CheckmarkCircle16Filled } from '@fluentui/react-icons/svg/checkmark-circle';
import { Circle16Regular } from '@fluentui/react-icons/svg/circle';
import { CircleHalfFill16Regular } from '@fluentui/react-icons/svg/circle-half-fill';
import { Clock16Regular } from '@fluentui/react-icons/svg/clock';
import { Dismiss16Regular } from '@fluentui/react-icons/svg/dismiss';
import { ErrorCircle16Filled } from '@fluentui/react-icons/svg/error-circle';
import { Info16Regular } from '@fluentui/react-icons/svg/info';
import { QuestionCircle16Regular } from '@fluentui/react-icons/svg/question-circle';
import { Warning16Filled } from '@fluentui/react-icons/svg/warning';

/** Meaning is in the shape; colour only repeats it. */
export type MarkName = 'done' | 'bad' | 'warning' | 'waiting' | 'unknown' | 'to do' | 'under way' | 'no' | 'info';

const icons = {
  done: CheckmarkCircle16Filled,
  bad: ErrorCircle16Filled,
  warning: Warning16Filled,
  waiting: Clock16Regular,
  unknown: QuestionCircle16Regular,
  'to do': Circle16Regular,
  'under way': CircleHalfFill16Regular,
  no: Dismiss16Regular,
  info: Info16Regular,
} as const;

const useStyles = makeStyles({
  mark: { display: 'inline-flex', flexShrink: 0, verticalAlign: 'middle' },
  done: { color: tokens.colorStatusSuccessForeground1 },
  bad: { color: tokens.colorPaletteRedForeground1 },
  warning: { color: tokens.colorStatusWarningForeground1 },
  'under way': { color: tokens.colorCompoundBrandForeground1 },
  quiet: { color: tokens.colorNeutralForeground3 },
});

/** A small sign, always beside words, so hidden from screen readers. */
export function Mark({ name }: { readonly name: MarkName }) {
  const styles = useStyles();
  const Icon = icons[name];
  const colour = name === 'done' || name === 'bad' || name === 'warning' || name === 'under way' ? name : 'quiet';
  return (
    <span aria-hidden className={mergeClasses(styles.mark, styles[colour])}>
      <Icon />
    </span>
  );
}
