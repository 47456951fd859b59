import { mergeClasses } from '@fluentui/react-components';
import { useRef, useState } from 'react';
import { askForUpdate } from '../../app/askForUpdate.ts';
import { chase } from '../../app/chase.ts';
import type { PersonId } from '../../domain/case/caseFile.ts';
import type { AskedRow } from '../../domain/meeting/askedRows.ts';
import { chaseWords } from '../../domain/meeting/chaseWords.ts';
import { planOf } from '../../domain/meeting/meetingPlan.ts';
import { sittingOf } from '../../domain/meeting/sittingOf.ts';
import { updateWords } from '../../domain/meeting/updateWords.ts';
import { whatEachGets } from '../../domain/meeting/whatEachGets.ts';
import { isSilent } from '../../domain/procedure/holds.ts';
import { Letter } from '../../ui/Letter.tsx';
import { useAnnounce } from '../../ui/LiveRegion.tsx';
import { Column } from '../../ui/layout.tsx';
import { State } from '../../ui/State.tsx';
import { Text } from '../../ui/Text.tsx';
import { AskedNotes } from './AskedNotes.tsx';
import { presenceWords, stateDetail, stateWords, timeWords } from './askedWords.ts';
import { PersonActs } from './PersonActs.tsx';
import { ProposedTime } from './ProposedTime.tsx';
import type { Prepared } from './prepared.ts';
import { usePrepareStyles } from './prepareStyles.ts';
import { UpdateBox } from './UpdateBox.tsx';
import { useUpdateDraft } from './useUpdateDraft.ts';
import { WhatIsSent } from './WhatIsSent.tsx';

export type Shown = 'chase' | 'update request' | 'update' | 'letter' | undefined;

/** One person: what they answered, what was asked of them since, and what can be done about it. */
export function AskedPerson({ of, row }: { readonly of: Prepared; readonly row: AskedRow }) {
  const styles = usePrepareStyles();
  const announce = useAnnounce();
  const [shown, setShown] = useState<Shown>();
  const item = useRef<HTMLLIElement>(null);
  /** What was pressed is gone: on to what came of it, not to the top of the page. */
  const back = () => {
    setShown(undefined);
    item.current?.focus();
  };
  const { world, file, meeting, profile, asking } = of;
  const { person, state, reply, sitting } = row;
  const presence = of.record?.view.record.presence.get(person.id)?.value ?? undefined;
  const written = of.record?.view.record.writtenUpdates.get(person.id);
  const draft = useUpdateDraft(world.device, meeting.id, person.id);
  const { mark, words } = stateWords[state];
  const letter = letterFor(of, person.id);
  const detail = stateDetail(row);
  const ask = async (which: 'chase' | 'update request') => {
    const said = (went: boolean, answered = false) =>
      answered
        ? `${person.name} has answered meanwhile. Nothing was sent.`
        : went
          ? `Sent to ${person.name}`
          : `Not sent to ${person.name}`;
    await (which === 'chase'
      ? asking.run(
          (watch) => chase(world, file.reference, meeting.id, [person.id], watch),
          ({ views, answered }) => said(views[0]?.state === 'sent', answered.length > 0),
        )
      : asking.run(
          (watch) => askForUpdate(world, file.reference, meeting.id, [person.id], watch),
          ([view]) => said(view?.state === 'sent'),
        ));
    back();
  };
  return (
    <li ref={item} tabIndex={-1} className={styles.row}>
      <div className={styles.line}>
        <div className={styles.known}>
          <div className={styles.who}>
            <Text look="strong">{person.name}</Text>
            <Text look="small" ink="second">
              {person.role}
              {row.chair ? ', chair' : ''}
              {sitting ? `, apart from the others: ${timeWords(sitting.time)}` : ''}
            </Text>
          </div>
          <div className={styles.who}>
            {!(state === 'by hand' && presence) && <State name={mark}>{words}</State>}
            {detail && (
              <Text look="small" ink="second">
                {detail}
              </Text>
            )}
            {presence && <State name="done">{presenceWords(presence)}</State>}
            <AskedNotes of={of} person={person.id} />
          </div>
        </div>
        <PersonActs
          of={of}
          row={row}
          letter={letter !== undefined}
          presence={presence}
          written={written}
          shown={shown}
          show={setShown}
          back={back}
        />
      </div>
      {reply?.proposed && <ProposedTime of={of} person={person} to={reply.proposed} />}
      {shown === 'chase' && (
        <WhatIsSent
          to={[person]}
          words={chaseWords(sittingOf(meeting, person.id))}
          asking={asking}
          send={() => void ask('chase')}
          leave={back}
        />
      )}
      {shown === 'letter' && letter !== undefined && (
        <Column className={styles.more}>
          {person.phone && <Text as="p">Phone: {person.phone}</Text>}
          <Letter key={letter} text={letter} name={person.name} />
        </Column>
      )}
      {shown === 'update request' && (
        <WhatIsSent
          to={[person]}
          words={updateWords(profile, person, sittingOf(meeting, person.id))}
          note={isSilent(profile.writtenUpdate) ? undefined : profile.writtenUpdate.note}
          asking={asking}
          send={() => void ask('update request')}
          leave={back}
        />
      )}
      {of.record && (shown === 'update' || draft.typed || (written && written.versions.length > 1)) && (
        <UpdateBox
          of={of}
          record={of.record}
          person={person}
          written={written}
          draft={draft}
          presence={presence}
          done={(said) => {
            back();
            if (said) announce(said);
          }}
        />
      )}
      {written && written.versions.length === 1 && shown !== 'update' && !draft.typed && (
        <details>
          <summary>
            <Text look="small">Written update from {person.name}</Text>
          </summary>
          <div className={mergeClasses(styles.mail, styles.written)}>
            <Text as="p">{written.versions[0]?.value}</Text>
          </div>
        </details>
      )}
    </li>
  );
}

/** For whoever is not mailed: to be given, posted or read out. */
function letterFor({ file, meeting }: Prepared, person: PersonId): string | undefined {
  const gets = whatEachGets(file, planOf(meeting), meeting.organiser).find((each) => each.person.id === person);
  return gets?.by === 'ask' || gets?.by === 'tell' ? gets.letter : undefined;
}
