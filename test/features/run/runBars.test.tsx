import { renderToStaticMarkup } from 'react-dom/server';
import { expect, it } from 'vitest';
import type { SavedState } from '../../../src/app/liveRecord.ts';
import { instant } from '../../../src/domain/time/instant.ts';
import type { Panel } from '../../../src/features/run/panel.ts';
import { RunBars } from '../../../src/features/run/RunBars.tsx';
import { SignInAgain } from '../../../src/ui/signInAgain.ts';
import { initialMeeting } from '../../builders/initialMeeting.ts';

function bars(meeting: Panel['meeting'], saved: SavedState = { kind: 'saved', at: undefined }, notKept = false) {
  const live = { view: () => ({ saved }), subscribe: () => () => undefined } as unknown as Panel['live'];
  return renderToStaticMarkup(
    <SignInAgain value={async () => true}>
      <RunBars panel={{ meeting, notKept, live } as Panel} />
    </SignInAgain>,
  );
}

it('says who signed off when, and that what is written now is not in that version', () => {
  const signOff = {
    version: 1,
    by: { id: 'petra', name: 'Petra Lanternfield' },
    at: instant('2027-01-05T14:02:00.000Z'),
    covered: [],
  };
  const words = bars({ ...initialMeeting, stage: 'signed off', signOff }).replace(/<[^>]+>/g, '');
  expect(words).toContain('Signed off by Petra Lanternfield at 14:02 on Tue 5 Jan.');
  expect(words).toContain('What you write now arrives after sign-off and is not in this version.');
});

it('says nothing while nothing is signed off', () => {
  expect(bars(initialMeeting)).toBe('');
});

it('says before anything is typed that this browser keeps no drafts', () => {
  const words = bars(initialMeeting, undefined, true).replace(/<[^>]+>/g, '');
  expect(words).toContain('This browser keeps no drafts.');
  expect(words).toContain('Words not added yet are lost if this panel closes');
});

it('offers signing in again where what waits is held up by that, and nowhere else', () => {
  const since = instant('2027-01-04T10:02:00.000Z');
  const waits = { kind: 'on this device', since, waiting: 1 } as const;
  const signedOut = bars(initialMeeting, { ...waits, why: { kind: 'signed out' } });
  expect(signedOut).toContain('You are signed out.');
  expect(signedOut).toContain('1 entry is kept on this device');
  expect(signedOut).toContain('Sign in again</button>');
  expect(bars(initialMeeting, { ...waits, why: { kind: 'no answer' } })).not.toContain('Sign in again');
});

it('lets whoever waits for an answer try now, and says what is safe meanwhile', () => {
  const since = instant('2027-01-04T10:02:00.000Z');
  const waits = { kind: 'on this device', since, waiting: 2 } as const;
  const silent = bars(initialMeeting, { ...waits, why: { kind: 'no answer' } });
  expect(silent).toContain('Everything typed is on this device. 2 entries are waiting and go when you are back.');
  expect(silent).toContain('Try now</button>');
  expect(bars(initialMeeting, { ...waits, why: { kind: 'busy' } })).not.toContain('Try now');
  const nowhere = bars(initialMeeting, { kind: 'not kept', waiting: 1, why: { kind: 'no answer' } });
  expect(nowhere).toContain('Try now</button>');
  expect(nowhere).not.toContain('Everything typed is on this device');
});

it('says that others’ words are not shown while signed out, with nothing waiting; being offline is the header’s to say', () => {
  const saved = { kind: 'saved', at: undefined } as const;
  const signedOut = bars(initialMeeting, { ...saved, why: { kind: 'signed out' } });
  expect(signedOut).toContain('Nothing is waiting to be saved. What others write is not shown meanwhile.');
  expect(signedOut).toContain('Sign in again</button>');
  expect(bars(initialMeeting, { ...saved, why: { kind: 'no answer' } })).toBe('');
});

it('offers signing in again where this browser keeps nothing of what waits', () => {
  const nowhere = bars(initialMeeting, { kind: 'not kept', waiting: 1, why: { kind: 'signed out' } });
  expect(nowhere).toContain('This browser keeps no drafts.');
  expect(nowhere).toContain('Sign in again</button>');
});
