import { Field, Textarea } from '@fluentui/react-components';
import { type ReactNode, useEffect, useRef, useState } from 'react';
import type { DraftStore } from '../../ui/draftBox.ts';
import { useDraft } from '../../ui/useDraft.ts';
import { useRunStyles } from './runStyles.ts';

const PAUSE = 1500;
/** Whoever never pauses is read by others all the same: with the pause before sending, 5 s behind. */
const FURTHEST = 3500;
/** Before the typed text in a draft: that it is one, and over which events it was typed. */
const MARK = '\u0001';
const kept = (base: readonly string[], text: string) => `${MARK}${base.join(' ')}${MARK}${text}`;

/**
 * A text of the record that is written in place. On the device at each change; in the record after a pause, now
 * and then while nobody pauses, and on leaving the box. While nobody types here it shows what the record has.
 */
export function KeptText(props: {
  readonly label: string;
  readonly rows: number;
  readonly device: DraftStore;
  readonly box: string;
  readonly value: string;
  /** Events that `value` comes from. */
  readonly base: readonly string[];
  /** Resolves to what is typed over from then on: what it was based on, and the event just written. */
  readonly save: (text: string, basedOn: readonly string[]) => Promise<readonly string[]>;
  readonly hint?: string;
  /** Of two wordings: stands there instead; below, as long as the focus is in the box, which never goes under a hand. */
  readonly choice?: ReactNode;
}) {
  const styles = useRunStyles();
  const draft = useDraft(props.device, props.box);
  const [within, setWithin] = useState(false);
  const typed = draft.text.startsWith(MARK) ? draft.text.slice(1).split(MARK) : undefined;
  const base = typed ? (typed[0] ?? '').split(' ').filter(Boolean) : props.base;
  const text = typed ? typed.slice(1).join(MARK) : props.value;

  const latest = useRef({ typed: typed !== undefined, text, base, props, change: draft.change });
  useEffect(() => {
    latest.current = { typed: typed !== undefined, text, base, props, change: draft.change };
  });
  const saving = useRef(false);
  const save = () => {
    const now = latest.current;
    if (!now.typed || saving.current) return;
    if (now.text === now.props.value) {
      now.change('');
      return;
    }
    saving.current = true;
    void now.props.save(now.text, now.base).then((over) => {
      saving.current = false;
      // Typed on while it was being written down: that stays typed, over what was just written.
      const { text: since, change } = latest.current;
      change(since === now.text ? '' : kept(over, since));
    });
  };
  // biome-ignore lint/correctness/useExhaustiveDependencies: a pause is counted from the last change of the text
  useEffect(() => {
    if (typed === undefined) return;
    const timer = setTimeout(save, PAUSE);
    return () => clearTimeout(timer);
  }, [text, typed === undefined]);
  // biome-ignore lint/correctness/useExhaustiveDependencies: counted from the first change that is not in the record
  useEffect(() => {
    if (typed === undefined) return;
    const timer = setInterval(save, FURTHEST);
    return () => clearInterval(timer);
  }, [typed === undefined]);
  // biome-ignore lint/correctness/useExhaustiveDependencies: leaving the screen counts as leaving the box
  useEffect(() => save, []);

  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: hears where the focus is, and does nothing of its own
    <div
      onBlur={({ currentTarget, relatedTarget }) => {
        // The focus of a window that is left stays in the box.
        const now = relatedTarget ?? document.activeElement;
        if (!currentTarget.contains(now)) setWithin(false);
      }}
    >
      {(within || !props.choice) && (
        <Field label={props.label} {...(props.hint !== undefined && { hint: props.hint })}>
          <Textarea
            className={styles.full}
            rows={props.rows}
            resize="vertical"
            readOnly={!draft.ready}
            value={text}
            onChange={(_, { value }) => draft.change(kept(base, value))}
            onFocus={() => setWithin(true)}
            onBlur={save}
          />
        </Field>
      )}
      {props.choice && <div className={within ? styles.apart : undefined}>{props.choice}</div>}
    </div>
  );
}
