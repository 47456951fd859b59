import { tokens } from '@fluentui/react-components';
import type { MarkKind, TimelineBar, TimelineMark } from '../../domain/case/timeline.ts';
import type { PlacedLane } from './timelinePlaces.ts';

/** What of a bar is drawn. */
type DrawnBar = Omit<PlacedLane['bars'][number], 'of'> & { readonly of: Pick<TimelineBar, 'state' | 'words'> };

const fills: Readonly<Record<TimelineBar['state'], string>> = {
  met: tokens.colorNeutralForeground3,
  'met late': tokens.colorNeutralForeground3,
  running: tokens.colorCompoundBrandForeground1,
  overdue: tokens.colorPaletteRedForeground1,
};
const edge = tokens.colorNeutralStrokeAccessible;

/** Filled: used. Outlined: left. A post where it is due; after the post, days late lean. The other reading is dashed. */
export function BarSign({ bar, y }: { readonly bar: DrawnBar; readonly y: number }) {
  const { of, x, to, until, other } = bar;
  const fill = fills[of.state];
  const filled = Math.min(to, until);
  const closed = of.state === 'met' || of.state === 'met late';
  return (
    <g>
      <title>{of.words}</title>
      {!closed && to > filled && (
        <rect x={filled} y={y - 2} width={to - filled} height={4} fill="none" stroke={edge} strokeWidth={1} />
      )}
      {filled > x && <rect x={x} y={y - (closed ? 1.5 : 2.5)} width={filled - x} height={closed ? 3 : 5} fill={fill} />}
      {late(to, until).map((at) => (
        <path key={at} d={`M${at + 3} ${y - 5}h3l-3 10h-3z`} fill={fill} />
      ))}
      {other !== undefined && (
        <path
          d={`M${other} ${y - 9}v18`}
          stroke={tokens.colorStatusWarningForeground3}
          strokeWidth={2}
          strokeDasharray="3 2"
        />
      )}
      <rect
        x={to - 1}
        y={y - (closed ? 5 : 10)}
        width={closed ? 1 : 2}
        height={closed ? 10 : 20}
        fill={tokens.colorNeutralForeground1}
      />
    </g>
  );
}

/** Where leaning bars stand between the post and the day it is late to. */
function late(to: number, until: number): readonly number[] {
  const count = Math.floor((until - to - 2) / 6);
  return Array.from({ length: Math.max(0, count) }, (_, place) => to + 4 + place * 6);
}

/** Each kind has a shape of its own; colour only repeats it. */
export function MarkSign({ mark, x, y }: { readonly mark: TimelineMark; readonly x: number; readonly y: number }) {
  return (
    <g>
      <title>{mark.words}</title>
      <Shape kind={mark.kind} x={x} y={y} />
    </g>
  );
}

export function Shape({ kind, x, y }: { readonly kind: MarkKind; readonly x: number; readonly y: number }) {
  const black = tokens.colorNeutralForeground1;
  const grey = tokens.colorNeutralForeground3;
  const canvas = tokens.colorNeutralBackground1;
  const diamond = `M${x} ${y - 5}l5 5-5 5-5-5z`;
  const cross = `M${x - 4} ${y - 4}l8 8M${x + 4} ${y - 4}l-8 8`;
  switch (kind) {
    case 'fact':
      return <path d={diamond} fill={black} />;
    case 'corrected':
      return (
        <>
          <path d={diamond} fill={black} />
          <path d={`M${x - 6} ${y + 8}h12`} stroke={black} strokeWidth={1.5} />
        </>
      );
    case 'taken back':
      return <path d={diamond} fill={canvas} stroke={grey} strokeWidth={1.5} />;
    case 'to come':
      return <circle cx={x} cy={y} r={5} fill={canvas} stroke={black} strokeWidth={1.5} />;
    case 'done':
      return <circle cx={x} cy={y} r={5} fill={grey} stroke={canvas} strokeWidth={1.5} />;
    case 'half done':
      return (
        <>
          <circle cx={x} cy={y} r={5} fill={canvas} stroke={grey} strokeWidth={1.5} />
          <path d={`M${x - 5} ${y}a5 5 0 0 0 10 0z`} fill={grey} />
        </>
      );
    case 'not done':
      return (
        <>
          <circle cx={x} cy={y} r={6} fill={canvas} />
          <path d={cross} stroke={grey} strokeWidth={2} fill="none" />
        </>
      );
    case 'late':
      return <path d={`M${x} ${y - 6}h5l-5 12h-5z`} fill={tokens.colorPaletteRedForeground1} />;
  }
}
