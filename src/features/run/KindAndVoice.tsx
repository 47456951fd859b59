import { Select } from '@fluentui/react-components';
import type { NoteTag } from '../../domain/meeting/event.ts';
import type { AgendaItem } from '../../domain/procedure/agenda.ts';
import { hasVoice, isTag, mayBeOfChild, needsChild, tagNames } from './noteWords.ts';
import { type RowPanel, voices } from './panel.ts';
import { useRunStyles } from './runStyles.ts';

/** The choices of one note, by their place: `note-kind`. Focus goes to the one that is still to be made. */
export const choiceId = (of: string, at: 'kind' | 'voice' | 'child'): string => `${of}-${at}`;

/** What kind of note it is and whose it is; of which child, where several share the case. */
export interface Said {
  readonly tag: NoteTag | '';
  readonly voice: string;
  readonly about: string;
}

interface Choosing<T extends Partial<Said>> {
  readonly panel: Pick<RowPanel, 'file' | 'view'>;
  readonly item: AgendaItem | undefined;
  readonly said: Said;
  readonly ready: boolean;
  /** What the ids of the choices begin with. */
  readonly id: string;
  readonly change: (next: T) => void;
}

export function KindOfNote(
  props: Pick<Choosing<{ readonly tag: NoteTag | '' }>, 'said' | 'ready' | 'change' | 'id'> & {
    readonly label: string;
    /** Offered while none is chosen. */
    readonly none?: string;
    /** Whether recommendations go to a manager here. One that is there keeps its kind in any case. */
    readonly recommends: boolean;
  },
) {
  const styles = useRunStyles();
  const kinds = Object.entries(tagNames).filter(
    ([tag]) => tag !== 'recommendation' || props.recommends || props.said.tag === tag,
  );
  return (
    <Select
      size="small"
      id={choiceId(props.id, 'kind')}
      className={styles.grow}
      aria-label={props.label}
      title="In the box: Alt and 1 to 7, or a sign first. See Keys."
      disabled={!props.ready}
      value={props.said.tag}
      onChange={(_, { value }) => {
        if (isTag(value)) props.change({ tag: value });
        else if (props.none !== undefined) props.change({ tag: '' });
      }}
    >
      {props.none !== undefined && <option value="">{props.none}</option>}
      {kinds.map(([tag, name]) => (
        <option key={tag} value={tag}>
          {name}
        </option>
      ))}
    </Select>
  );
}

/** Nothing for kinds that are nobody's own. */
export function VoiceOfNote(
  props: Choosing<Partial<Pick<Said, 'voice' | 'about'>>> & { readonly label: string; readonly none: string },
) {
  const { panel, item, said, ready, change } = props;
  if (!hasVoice(said.tag)) return null;
  const own = mayBeOfChild(item, panel.file, said);
  return (
    <>
      {(own || needsChild(item, panel.file, said)) && (
        <Select
          size="small"
          id={choiceId(props.id, 'child')}
          aria-label={own ? 'Their own view, or told of a child' : 'Which child'}
          disabled={!ready}
          value={said.about}
          onChange={(_, { value }) => change({ about: value })}
        >
          <option value="">{own ? 'Their own view' : 'Which child'}</option>
          {panel.file.children.map(({ id, initials, name }) => (
            <option key={id} value={id}>
              {own && 'Told of '}
              {initials}, {name}
            </option>
          ))}
        </Select>
      )}
      <Select
        size="small"
        id={choiceId(props.id, 'voice')}
        aria-label={props.label}
        disabled={!ready}
        value={said.voice}
        // A child who speaks speaks for themselves.
        onChange={(_, { value }) =>
          change({ voice: value, ...(panel.file.children.some(({ id }) => id === value) && { about: '' }) })
        }
      >
        <option value="">{props.none}</option>
        {voices(panel, said.voice).map(({ id, name }) => (
          <option key={id} value={id}>
            {name}
          </option>
        ))}
      </Select>
    </>
  );
}
