import { Button } from '@fluentui/react-components';
import { useEffect, useState } from 'react';
import type { Permission, Permissions } from '../../app/ports/permissions.ts';
import { Loading } from '../../ui/Loading.tsx';
import { Column, Row } from '../../ui/layout.tsx';
import type { MarkName } from '../../ui/Mark.tsx';
import { State } from '../../ui/State.tsx';
import { Text } from '../../ui/Text.tsx';

const signs: Readonly<Record<Permission['given'], { readonly mark: MarkName; readonly words: string }>> = {
  yes: { mark: 'done', words: 'given' },
  no: { mark: 'warning', words: 'not given yet' },
  'not known': { mark: 'unknown', words: 'not known' },
};

/** Each permission with its reason, and whether it is there for whoever looks. */
export function PermissionList({ permissions }: { readonly permissions: Permissions }) {
  const [read, setRead] = useState<readonly Permission[] | undefined>();
  const [turn, setTurn] = useState(0);
  // biome-ignore lint/correctness/useExhaustiveDependencies: `turn` asks once more.
  useEffect(() => {
    let left = false;
    void permissions.read().then((all) => {
      if (!left) setRead(all);
    });
    return () => {
      left = true;
    };
  }, [permissions, turn]);
  const missing = read?.some(({ given }) => given === 'no');
  return (
    <Column gap="m">
      <Text look="section" as="h2" id="settings-permissions">
        What your account lets CIN Meetings do
      </Text>
      {!read && <Loading what="Asking Microsoft 365" />}
      {read && (
        <ul style={{ listStyleType: 'none', margin: 0, padding: 0, display: 'grid', gap: 10 }}>
          {read.map(({ scope, reason, given }) => (
            <li key={scope}>
              <State name={signs[given].mark} plain>
                {reason.charAt(0).toUpperCase() + reason.slice(1)}: {signs[given].words}
              </State>
              <Text as="div" look="small" ink="second">
                {scope}
              </Text>
            </li>
          ))}
        </ul>
      )}
      {missing && (
        <Text as="p">
          What is not given yet is asked for when it is first needed. Where your council does not let people agree
          themselves, an Entra administrator grants it for everyone: on the app’s page, API permissions, Grant admin
          consent.
        </Text>
      )}
      {read && (
        <Row>
          <Button onClick={() => setTurn(turn + 1)}>Ask again</Button>
        </Row>
      )}
    </Column>
  );
}
