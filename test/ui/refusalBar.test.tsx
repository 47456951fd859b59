import { renderToStaticMarkup } from 'react-dom/server';
import { expect, it } from 'vitest';
import { RefusalBar } from '../../src/ui/RefusalBar.tsx';
import { SignInAgain } from '../../src/ui/signInAgain.ts';

const nothing = () => undefined;
const signIn = () => Promise.resolve(true);

it('offers to sign in where somebody is signed out, and nothing else', () => {
  const bar = renderToStaticMarkup(
    <SignInAgain value={signIn}>
      <RefusalBar refusal={{ kind: 'signed out' }} again={nothing} />
    </SignInAgain>,
  );
  expect(bar).toContain('Sign in again</button>');
  expect(bar).not.toContain('Try again');
});

it('offers it also where nothing can be tried again', () => {
  const bar = renderToStaticMarkup(
    <SignInAgain value={signIn}>
      <RefusalBar refusal={{ kind: 'signed out' }} />
    </SignInAgain>,
  );
  expect(bar).toContain('Sign in again</button>');
});

it('leaves it at words where nothing can sign in, and for every other refusal', () => {
  const words = renderToStaticMarkup(<RefusalBar refusal={{ kind: 'signed out' }} />);
  expect(words).toContain('Sign in again. Nothing you wrote is lost.');
  expect(words).not.toContain('<button');
  const busy = renderToStaticMarkup(
    <SignInAgain value={signIn}>
      <RefusalBar refusal={{ kind: 'busy' }} again={nothing} />
    </SignInAgain>,
  );
  expect(busy).toContain('Try again</button>');
  expect(busy).not.toContain('Sign in');
});
