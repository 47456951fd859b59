import { makeStyles, tokens } from '@fluentui/react-components';
import { forcedMarks } from './layout.tsx';

export type StepState = 'done' | 'now' | 'left' | 'not this time';

const edge = tokens.colorNeutralStrokeAccessible;
const useStyles = makeStyles({
  line: { display: 'block', flexShrink: 1, minWidth: 0, ...forcedMarks },
  sign: { display: 'block', flexShrink: 0, ...forcedMarks },
});

/** The marks of the day line for steps that are not days. Beside words, so hidden from screen readers. */
export function StepLine({ steps, width }: { readonly steps: readonly StepState[]; readonly width: number }) {
  const pitch = width / steps.length;
  const styles = useStyles();
  return (
    <svg aria-hidden width={width} height={18} className={styles.line}>
      {steps.map((state, place) => (
        <Step key={place} state={state} x={place * pitch} width={pitch - 4} tall={18} />
      ))}
    </svg>
  );
}

/** One step beside its words in a list. */
export function StepSign({ state }: { readonly state: StepState }) {
  return (
    <svg aria-hidden width={16} height={22} className={useStyles().sign}>
      <Step state={state} x={4} width={8} tall={22} />
    </svg>
  );
}

function Step(props: { readonly state: StepState; readonly x: number; readonly width: number; readonly tall: number }) {
  const { state, x, width, tall } = props;
  const middle = tall / 2;
  const height = state === 'now' ? tall : tall * 0.6;
  if (state === 'not this time')
    return <circle cx={x + width / 2} cy={middle} r={3} fill="none" stroke={edge} strokeWidth={1.25} />;
  if (state === 'left')
    return (
      <rect
        x={x + 0.5}
        y={middle - height / 2 + 0.5}
        width={width - 1}
        height={height - 1}
        rx={1.5}
        fill="none"
        stroke={edge}
      />
    );
  return (
    <rect
      x={x}
      y={middle - height / 2}
      width={width}
      height={height}
      rx={1.5}
      fill={state === 'now' ? tokens.colorCompoundBrandForeground1 : tokens.colorNeutralForeground3}
    />
  );
}
