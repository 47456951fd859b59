import { type ReactNode, useState } from 'react';

/**
 * Folded away until it is asked for. What is inside is made at the first opening and stays from then on, folded or not:
 * nobody waits for what they do not look at, and nothing begun in it is lost.
 */
export function Folded(props: {
  readonly summary: ReactNode;
  /** Opens it from outside. No longer asked for, it stays as it is: what is read does not close by itself. */
  readonly open?: boolean | undefined;
  readonly className?: string;
  readonly summaryId?: string;
  readonly summaryClassName?: string;
  readonly children: () => ReactNode;
}) {
  const [isOpen, setOpen] = useState(false);
  const [asked, setAsked] = useState(false);
  const open = isOpen || props.open === true;
  return (
    <details
      className={props.className}
      open={open}
      onToggle={({ currentTarget }) => {
        setOpen(currentTarget.open);
        if (currentTarget.open) setAsked(true);
      }}
    >
      <summary id={props.summaryId} className={props.summaryClassName}>
        {props.summary}
      </summary>
      {(asked || open) && props.children()}
    </details>
  );
}
