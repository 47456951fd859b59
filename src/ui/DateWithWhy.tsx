import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { type CSSProperties, lazy, type ReactNode, Suspense, useState } from 'react';
import type { Clock } from '../domain/procedure/clocks.ts';
import { councilCalendar } from '../domain/procedure/inForce.ts';
import type { ProcedureProfile } from '../domain/procedure/profile.ts';
import type { PlainDate } from '../domain/time/plainDate.ts';

const Why = lazy(() =>
  import(/* webpackChunkName: "why" */ './WhyThisDate.tsx').then((m) => ({ default: m.WhyThisDate })),
);

const useStyles = makeStyles({
  date: {
    padding: '2px 0',
    minHeight: '24px',
    border: 'none',
    backgroundColor: 'transparent',
    font: 'inherit',
    textAlign: 'start',
    cursor: 'pointer',
    color: tokens.colorNeutralForeground1,
    textDecorationLine: 'underline',
    textDecorationStyle: 'dotted',
    textUnderlineOffset: '3px',
    borderRadius: tokens.borderRadiusSmall,
    ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: '1px' },
  },
});

/** A date, or why there is none, that explains itself when it is pressed. */
export function DateWithWhy(props: {
  readonly clock: Clock;
  readonly profile: ProcedureProfile;
  readonly today: PlainDate;
  readonly children: ReactNode;
  /** Where it stands over something drawn, rather than among words. */
  readonly className?: string;
  readonly style?: CSSProperties;
}) {
  const styles = useStyles();
  const { clock, profile, today } = props;
  const [anchor, setAnchor] = useState<HTMLElement | undefined>();
  return (
    <>
      <button
        type="button"
        className={mergeClasses(styles.date, props.className)}
        style={props.style}
        aria-haspopup="dialog"
        title={`Why this date? ${clock.label}`}
        onClick={(event) => setAnchor(event.currentTarget)}
      >
        {props.children}
      </button>
      {anchor && (
        <Suspense fallback={null}>
          <Why
            clock={clock}
            profile={profile}
            anchor={anchor}
            calendar={councilCalendar()}
            today={today}
            onClose={() => setAnchor(undefined)}
          />
        </Suspense>
      )}
    </>
  );
}
