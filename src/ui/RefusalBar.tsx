import { Button } from '@fluentui/react-components';
import { useContext, useState } from 'react';
import type { Refusal } from '../app/ports/refusal.ts';
import { Bar } from './Bar.tsx';
import { Row } from './layout.tsx';
import { refusalWords } from './refusalWords.ts';
import { SignInAgain } from './signInAgain.ts';
import { Text } from './Text.tsx';

/**
 * Says why something was refused and what to do; `again` does it once more, with everything typed still there.
 * Signed out, it is signing in that comes first, and then what was refused.
 */
export function RefusalBar(props: { readonly refusal: Refusal; readonly again?: () => void; readonly busy?: boolean }) {
  const { what, next } = refusalWords(props.refusal);
  const signIn = useContext(SignInAgain);
  const [signingIn, setSigningIn] = useState(false);
  const signedOut = props.refusal.kind === 'signed out' && signIn !== undefined;
  const missing = props.refusal.kind === 'signed out' && props.refusal.missing !== undefined;
  const press = async () => {
    if (!signIn || signingIn) return;
    setSigningIn(true);
    const signedIn = await signIn();
    setSigningIn(false);
    if (signedIn) props.again?.();
  };
  return (
    <Bar name="bad" title={what} alert boxed>
      <Text as="p">{next}</Text>
      {(signedOut || props.again) && (
        <Row>
          {signedOut ? (
            <Button size="small" onClick={() => void press()} disabledFocusable={signingIn || props.busy}>
              {signingIn ? 'Signing in…' : missing ? 'Ask Microsoft' : 'Sign in again'}
            </Button>
          ) : (
            <Button size="small" onClick={props.again} disabledFocusable={props.busy}>
              Try again
            </Button>
          )}
        </Row>
      )}
    </Bar>
  );
}
