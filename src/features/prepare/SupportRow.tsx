import { Button } from '@fluentui/react-components';
import { useRef, useState } from 'react';
import { arrangeSupport } from '../../app/arrangeSupport.ts';
import type { Refusal } from '../../app/ports/refusal.ts';
import { isUnmet, type SupportNeed, supportOf } from '../../domain/meeting/supportAsked.ts';
import { useAnnounce } from '../../ui/LiveRegion.tsx';
import { Row } from '../../ui/layout.tsx';
import { RefusalBar } from '../../ui/RefusalBar.tsx';
import { State } from '../../ui/State.tsx';
import { supportState } from '../../ui/supportWords.ts';
import { Text } from '../../ui/Text.tsx';
import type { Prepared } from './prepared.ts';
import { usePrepareStyles } from './prepareStyles.ts';

/** One need of one person: arranged on which day and by whom, with undo. */
export function SupportRow({ of, need }: { readonly of: Prepared; readonly need: SupportNeed }) {
  const styles = usePrepareStyles();
  const announce = useAnnounce();
  const item = useRef<HTMLLIElement>(null);
  const [saving, setSaving] = useState(false);
  const [refused, setRefused] = useState<{ readonly refusal: Refusal; readonly become: Become }>();
  const about = `${need.words} for ${need.person.name}`;
  const { mark, words } = supportState(need);

  const save = async (become: Become) => {
    if (saving) return;
    setSaving(true);
    setRefused(undefined);
    const saved = await arrangeSupport(of.world, of.meeting.id, supportOf(need), become);
    if (saved.ok) await of.reload();
    setSaving(false);
    if (!saved.ok) return setRefused({ refusal: saved.reason, become });
    item.current?.focus();
    announce(become === 'arranged' ? `Arranged: ${about}` : `Taken back: ${about}`);
  };
  const button = (become: Become, label: string) => (
    <Button
      size="small"
      {...(become === 'not arranged' && { appearance: 'subtle' as const })}
      aria-label={`${label}: ${about}`}
      disabledFocusable={saving}
      onClick={() => void save(become)}
    >
      {saving ? 'Saving…' : label}
    </Button>
  );
  return (
    <li ref={item} tabIndex={-1} className={styles.row}>
      <Row apart top>
        <div className={styles.who}>
          <Text look="strong">{need.words.charAt(0).toUpperCase() + need.words.slice(1)}</Text>
          <Text look="small" ink="second">
            {need.person.name}, {need.person.role}
          </Text>
          <State name={mark}>{words}</State>
        </div>
        {of.open && (isUnmet(need) ? button('arranged', 'Arranged') : button('not arranged', undoOf(need)))}
      </Row>
      {refused && <RefusalBar refusal={refused.refusal} again={() => void save(refused.become)} busy={saving} />}
    </li>
  );
}

type Become = 'arranged' | 'not arranged';

const undoOf = ({ state }: SupportNeed): string => (state === 'not needed' ? 'Called off' : 'Undo');
