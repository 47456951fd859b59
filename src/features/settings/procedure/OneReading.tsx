import { Button } from '@fluentui/react-components';
import type { Reading } from '../../../domain/procedure/clockRule.ts';
import { councilCalendarOf } from '../../../domain/procedure/councilCalendarOf.ts';
import { exampleWords } from '../../../domain/procedure/exampleDate.ts';
import { nameOfReading } from '../../../domain/procedure/namedReading.ts';
import { readingWords } from '../../../domain/procedure/reading/clockEntry.ts';
import type { OpenReading } from '../../../domain/procedure/readingsToConfirm.ts';
import { inHeader } from '../../../ui/dates.ts';
import { Flag } from '../../../ui/Flag.tsx';
import { Column, Row } from '../../../ui/layout.tsx';
import { State } from '../../../ui/State.tsx';
import { Text } from '../../../ui/Text.tsx';
import type { Council } from './useCouncil.ts';
import { WhatBecame } from './WhatBecame.tsx';

/** One rule: its readings with what they give from today, a button to confirm each, or who has. */
export function OneReading(props: {
  readonly council: Council;
  readonly procedure: string;
  readonly open: OpenReading;
}) {
  const { council, procedure, open } = props;
  const { rule, readings, confirmed, together } = open;
  const key = { part: 'readings', procedure, rule: rule.id } as const;
  const part = `reading ${rule.id}` as const;
  const confirm = (reading: Reading) =>
    void council.change(
      part,
      { ...key, to: { ...council.signed(), procedure, rule: rule.id, ...nameOfReading(rule, reading) } },
      `${rule.id} is confirmed: ${reading.period}.`,
    );
  const takeBack = () => void council.change(part, key, `${rule.id} is open again.`);
  const button = (reading: Reading, place: number) => (
    <Row>
      <Button
        size="small"
        disabledFocusable={council.busy}
        onClick={() => confirm(reading)}
        aria-label={`Confirm ${together ? 'these' : reading.period}: ${rule.id}, reading ${place + 1}`}
      >
        Confirm {together ? 'these' : reading.period}
      </Button>
    </Row>
  );
  return (
    <Column gap="s">
      <Row apart wrap top>
        <Text as="h3" look="strong">
          {rule.id} {rule.label}
        </Text>
        {!confirmed && <Flag name="assumed">Assumed</Flag>}
      </Row>
      <Text as="p" ink="second">
        {rule.rule}. {rule.source.paragraph}
        {rule.source.quote && `: “${rule.source.quote}”`}
      </Text>
      <Text as="p">
        {exampleWords(rule, readings, council.world.clock.today(), councilCalendarOf(council.settings))}
      </Text>
      {readings.map((reading, place) => (
        <Column key={`${reading.period} ${reading.note}`} gap="xs">
          <Text as="p">
            {readings.length > 1 && `${place + 1}. `}
            {readingWords(rule, reading)} {reading.note}
          </Text>
          {!confirmed && !together && button(reading, place)}
        </Column>
      ))}
      {!confirmed && together && readings[0] && button(readings[0], 0)}
      {confirmed && (
        <Row apart wrap>
          <State name="done" plain>
            Confirmed{together ? '' : `: ${placeOf(open)}`}, by {confirmed.by}, {inHeader(confirmed.on)}
          </State>
          <Button size="small" disabledFocusable={council.busy} onClick={takeBack} aria-label={`Take back: ${rule.id}`}>
            Take back
          </Button>
        </Row>
      )}
      <WhatBecame council={council} part={part} />
    </Column>
  );
}

const placeOf = ({ readings, confirmed }: OpenReading): string =>
  confirmed && readings.length > 1
    ? `reading ${readings.indexOf(confirmed.reading) + 1}, ${confirmed.period}`
    : (confirmed?.period ?? '');
