import { Button, Radio, RadioGroup } from '@fluentui/react-components';
import { authorities } from '../../../domain/procedure/profiles/index.ts';
import { Column, Row } from '../../../ui/layout.tsx';
import { Text } from '../../../ui/Text.tsx';
import type { Council } from './useCouncil.ts';
import { WhatBecame } from './WhatBecame.tsx';

const nameOf = (id: string) => authorities.find((each) => each.id === id)?.authority ?? id;

/** Which procedure is on this page, and whether new cases follow it. */
export function ChooseProcedure(props: {
  readonly council: Council;
  readonly shown: string;
  readonly onShow: (id: string) => void;
}) {
  const { council, shown } = props;
  const { procedure } = council.settings;
  const follows = procedure ?? authorities[0]?.id ?? '';
  return (
    <Column gap="m">
      <Text look="section" as="h2" id="procedure-choice">
        Whose procedure
      </Text>
      <Text as="p">
        {procedure === undefined
          ? `Nobody has chosen yet. New cases follow ${nameOf(follows)} until somebody does.`
          : `New cases follow ${nameOf(follows)}.`}{' '}
        Cases that are there already keep the procedure they have.
      </Text>
      <RadioGroup aria-labelledby="procedure-choice" value={shown} onChange={(_, { value }) => props.onShow(value)}>
        {authorities.map(({ id, authority }) => (
          <Radio key={id} value={id} label={authority} />
        ))}
      </RadioGroup>
      {shown !== procedure && (
        <Row>
          <Button
            appearance="primary"
            disabledFocusable={council.busy}
            onClick={() =>
              void council.change(
                'new cases',
                { part: 'procedure', to: shown },
                `New cases follow ${nameOf(shown)} from now on.`,
              )
            }
          >
            Use {nameOf(shown)} for new cases
          </Button>
        </Row>
      )}
      <WhatBecame council={council} part="new cases" />
    </Column>
  );
}
