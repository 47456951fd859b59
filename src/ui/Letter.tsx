import { Button, Textarea } from '@fluentui/react-components';
import { useState } from 'react';
import { useAnnounce } from './LiveRegion.tsx';
import { Column, Row } from './layout.tsx';
import { State } from './State.tsx';

/** To be printed or read out. It can be changed before it is copied; what was changed stays here while it is open. */
export function Letter({ text, name }: { readonly text: string; readonly name: string }) {
  const announce = useAnnounce();
  const [words, setWords] = useState(text);
  const [copied, setCopied] = useState<'yes' | 'no'>();
  const copy = () =>
    navigator.clipboard.writeText(words).then(
      () => {
        setCopied('yes');
        announce('Letter copied');
      },
      () => setCopied('no'),
    );
  return (
    <Column gap="xs">
      <Textarea
        aria-label={`Letter to ${name}`}
        value={words}
        rows={10}
        resize="vertical"
        onChange={(_, { value }) => setWords(value)}
      />
      <Row wrap>
        <Button onClick={() => void copy()}>Copy the letter</Button>
        {copied === 'yes' && <State name="done">Copied. Paste it into Word to print it</State>}
        {copied === 'no' && <State name="warning">This browser does not copy: select the words and copy them</State>}
      </Row>
    </Column>
  );
}
