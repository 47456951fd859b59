import { Button } from '@fluentui/react-components';
import { counted } from '../../../domain/counted.ts';
import { type AssumedRule, assumedRules } from '../../../domain/procedure/assumedRules.ts';
import type { ProcedureProfile } from '../../../domain/procedure/profile.ts';
import { inHeader } from '../../../ui/dates.ts';
import { Flag } from '../../../ui/Flag.tsx';
import { Column, Row } from '../../../ui/layout.tsx';
import { State } from '../../../ui/State.tsx';
import { Text } from '../../../ui/Text.tsx';
import { useProcedureStyles } from './procedureStyles.ts';
import type { Council } from './useCouncil.ts';
import { WhatBecame } from './WhatBecame.tsx';

/** Chairs, people asked, agenda items and the one outcome that the document does not name in so many words, and who has confirmed which. */
export function AssumptionsToConfirm(props: { readonly council: Council; readonly profile: ProcedureProfile }) {
  const styles = useProcedureStyles();
  const { council, profile } = props;
  const open = assumedRules(profile, council.settings);
  const left = open.filter(({ confirmed }) => !confirmed).length;
  return (
    <Column gap="m">
      <Text look="section" as="h2" id="procedure-assumptions">
        Assumptions to confirm
      </Text>
      <Text as="p">
        {open.length === 0
          ? 'Who chairs, who is asked, what is on the agenda and how many outcomes there are is all said in so many words.'
          : left === 0
            ? `All ${open.length} have been confirmed.`
            : `${left} of ${counted(open.length, 'rule', 'rules')} about chairs, people asked, agendas and outcomes ${left === 1 ? 'is' : 'are'} read between the lines. They count as they stand; somebody who answers for the procedure confirms them.`}
      </Text>
      {open.length > 0 && (
        <ul className={styles.list}>
          {open.map((one) => (
            <li key={`${one.about} ${one.rule}`} className={styles.row}>
              <OneAssumption council={council} procedure={profile.id} one={one} />
            </li>
          ))}
        </ul>
      )}
    </Column>
  );
}

function OneAssumption(props: { readonly council: Council; readonly procedure: string; readonly one: AssumedRule }) {
  const { council, procedure, one } = props;
  const { about, rule, confirmed } = one;
  const key = { part: 'confirmed', procedure, about, rule } as const;
  const part = `assumption ${about} ${rule}` as const;
  const confirm = () =>
    void council.change(part, { ...key, to: { ...council.signed(), procedure, about, rule } }, 'Confirmed.');
  const takeBack = () => void council.change(part, key, 'Open again.');
  return (
    <Column gap="s">
      <Row apart wrap top>
        <Text as="h3" look="strong">
          {one.title}
        </Text>
        {!confirmed && <Flag name="assumed">Assumed</Flag>}
      </Row>
      {one.lines.map((line) => (
        <Text key={line} as="p">
          {line}
        </Text>
      ))}
      {one.source && (
        <Text as="p" ink="second">
          {one.source}
        </Text>
      )}
      {confirmed ? (
        <Row apart wrap>
          <State name="done" plain>
            Confirmed by {confirmed.by}, {inHeader(confirmed.on)}
          </State>
          <Button
            size="small"
            disabledFocusable={council.busy}
            onClick={takeBack}
            aria-label={`Take back: ${one.title}`}
          >
            Take back
          </Button>
        </Row>
      ) : (
        <Row>
          <Button size="small" disabledFocusable={council.busy} onClick={confirm} aria-label={`Confirm: ${one.title}`}>
            Confirm
          </Button>
        </Row>
      )}
      <WhatBecame council={council} part={part} movesDates={false} />
    </Column>
  );
}
