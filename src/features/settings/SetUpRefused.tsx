import { Button, Textarea } from '@fluentui/react-components';
import { useState } from 'react';
import type { Refusal } from '../../app/ports/refusal.ts';
import type { MissingPart } from '../../app/ports/siteSetUp.ts';
import type { World } from '../../app/world.ts';
import { Bar } from '../../ui/Bar.tsx';
import { Column, Row } from '../../ui/layout.tsx';
import { RefusalBar } from '../../ui/RefusalBar.tsx';
import { Text } from '../../ui/Text.tsx';

/** Why the site could not be set up from here, who can change that, and the requests for those who do it elsewhere. */
export function SetUpRefused(props: {
  readonly world: Pick<World, 'siteSetUp'>;
  readonly refusal: Refusal;
  readonly missing: readonly MissingPart[];
}) {
  const { refusal } = props;
  if (refusal.kind !== 'not allowed') return <RefusalBar refusal={refusal} />;
  return (
    <Bar name="warning" title="The site was not changed: two rights are needed together" alert boxed>
      <Column gap="s">
        <Text as="p">You must own the site in SharePoint. Whoever owns it now can make you an owner.</Text>
        <Text as="p">
          The app must have “full control” of this one site while this runs. A SharePoint administrator grants it, as
          the deployment page says, and sets it back to “write” afterwards.
        </Text>
        <Text as="p">When both are there, press Set up the site again. Or an administrator sends these requests:</Text>
        <Requests {...props} />
      </Column>
    </Bar>
  );
}

function Requests({
  world,
  missing,
}: {
  readonly world: Pick<World, 'siteSetUp'>;
  readonly missing: readonly MissingPart[];
}) {
  const [text, setText] = useState<string | undefined>();
  const show = async () => {
    const parts = [];
    for (const part of missing) {
      const request = await world.siteSetUp.requestFor(part);
      if (request.ok) parts.push(request.value);
    }
    setText(parts.join('\n\n'));
  };
  if (text === undefined)
    return (
      <Row>
        <Button size="small" onClick={() => void show()}>
          Show the requests
        </Button>
      </Row>
    );
  return <Textarea aria-label="Requests to Microsoft Graph" value={text} readOnly rows={10} resize="vertical" />;
}
