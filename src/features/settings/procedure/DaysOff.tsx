import { Button } from '@fluentui/react-components';
import type { NamedDay } from '../../../domain/settings/councilSettings.ts';
import { inHeader, inSentence } from '../../../ui/dates.ts';
import { Column, Row } from '../../../ui/layout.tsx';
import { Text } from '../../../ui/Text.tsx';
import { AddDayOff } from './AddDayOff.tsx';
import { useProcedureStyles } from './procedureStyles.ts';
import type { Council } from './useCouncil.ts';
import { WhatBecame } from './WhatBecame.tsx';

/** Days that are not worked beside weekends and the bank holidays everyone has. */
export function DaysOff({ council }: { readonly council: Council }) {
  const { closureDays, bankHolidays } = council.settings;
  return (
    <Column gap="m">
      <Text look="section" as="h2" id="procedure-days">
        Closure days and bank holidays
      </Text>
      <Text as="p">
        Bank holidays of England and Wales are here already. Add days when the council is closed, and bank holidays
        announced since. Open dates are counted anew; what is done keeps its date.
      </Text>
      <Days council={council} part="closureDays" head="Closure days" days={closureDays} />
      <Days council={council} part="bankHolidays" head="Bank holidays added" days={bankHolidays} />
      <WhatBecame council={council} part="days off" />
      <AddDayOff council={council} />
    </Column>
  );
}

function Days(props: {
  readonly council: Council;
  readonly part: 'closureDays' | 'bankHolidays';
  readonly head: string;
  readonly days: readonly NamedDay[];
}) {
  const { council, part, days } = props;
  const styles = useProcedureStyles();
  if (days.length === 0) return null;
  return (
    <Column gap="xs">
      <Text as="h3" look="strong">
        {props.head}
      </Text>
      <ul className={styles.list}>
        {[...days]
          .sort((a, b) => (a.date < b.date ? -1 : 1))
          .map(({ date, name, by, on }) => (
            <li key={date} className={styles.row}>
              <Row apart wrap>
                <Column gap="none">
                  <Text>
                    {inSentence(date)}: {name}
                  </Text>
                  <Text look="small" ink="second">
                    Added by {by}, {inHeader(on)}
                  </Text>
                </Column>
                <Button
                  size="small"
                  disabledFocusable={council.busy}
                  aria-label={`Remove ${inSentence(date)}`}
                  onClick={() =>
                    void council.change('days off', { part, date }, `${inSentence(date)} is a working day again.`)
                  }
                >
                  Remove
                </Button>
              </Row>
            </li>
          ))}
      </ul>
    </Column>
  );
}
