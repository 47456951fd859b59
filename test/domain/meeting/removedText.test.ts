import { describe, expect, it } from 'vitest';
import type { EventBody, MeetingEvent, TextRemoval } from '../../../src/domain/meeting/event.ts';
import { isMeetingEvent } from '../../../src/domain/meeting/eventShape.ts';
import { fold } from '../../../src/domain/meeting/fold.ts';
import { writeLines } from '../../../src/domain/meeting/logLines.ts';
import { madeOver } from '../../../src/domain/meeting/madeOver.ts';
import { merge } from '../../../src/domain/meeting/merge.ts';
import { withoutRemoved } from '../../../src/domain/meeting/removedText.ts';
import { removedIn, rewriteLines } from '../../../src/domain/meeting/rewriteLines.ts';
import { day } from '../../../src/domain/time/plainDate.ts';
import { type Entry, eventsOf } from '../../builders/recordOf.ts';

const note = (text: string): EventBody => ({
  type: 'note',
  target: 'n',
  value: { item: 'LEI-A10', tag: 'worry', text },
});
const removal = (...events: readonly string[]): TextRemoval => ({
  type: 'text removed',
  target: 'r',
  value: { events, by: 'Ottilie Crane', on: day('2027-01-06') },
});
const mark = 'Removed by Ottilie Crane on Wednesday 6 January 2027';
const shown = (entries: readonly (EventBody | TextRemoval | Entry)[]) =>
  fold(eventsOf(entries)).notes.map(({ versions }) => versions.map(({ value }) => value.text));

describe('removed words', () => {
  it('are shown by nobody: every wording says who removed it and when', () => {
    const entries = [note('a secret'), { body: note('the secret'), basedOn: ['e1'] }, removal('e1', 'e2')];
    expect(shown(entries)).toEqual([[mark]]);
    expect(JSON.stringify([...fold(eventsOf(entries)).notes])).not.toContain('secret');
  });

  it('take with them what an offline panel wrote over them without having seen the removal', () => {
    const offline = { body: note('the secret, put right'), basedOn: ['e1'] };
    expect(shown([note('a secret'), removal('e1'), offline])).toEqual([[mark]]);
    expect(shown([note('a secret'), removal('e1'), offline, { body: note('once more'), basedOn: ['e3'] }])).toEqual([
      [mark],
    ]);
  });

  it('leave room for new words by whoever has seen that they were removed', () => {
    const entries = [note('a secret'), removal('e1')];
    const over = madeOver(fold(eventsOf(entries)), note('fit to be read'));
    expect(over).toEqual(['e1', 'e2']);
    expect(shown([...entries, { body: note('fit to be read'), basedOn: over }])).toEqual([['fit to be read']]);
  });

  it('do not come back with a copy of the same event that still has them', () => {
    const events = eventsOf([note('a secret'), removal('e1')]);
    const [gone] = withoutRemoved(events) as [MeetingEvent];
    for (const both of [merge([events[0]!], [gone]), merge([gone], [events[0]!])]) expect(both).toEqual([gone]);
  });

  it.each<readonly [string, EventBody]>([
    ['an action', { type: 'action', target: 'a', value: { what: 'the secret' } }],
    ['a statement', { type: 'statement', target: 'danger statement', value: 'the secret' }],
    ['a written update', { type: 'written update', target: 'p-school', value: 'the secret' }],
    ['why a voice is missing', { type: 'voice reason', target: 'child', value: 'the secret' }],
    [
      'why an action was dropped',
      { type: 'action state', target: 'a', value: { is: 'dropped', reason: 'the secret' } },
    ],
  ])('are taken out of %s', (_, body) => {
    const [event] = withoutRemoved(eventsOf([body, removal('e1')]));
    expect(isMeetingEvent(event)).toBe(true);
    const text = JSON.stringify(event);
    expect(text).not.toContain('secret');
    expect(text).toContain(mark);
  });

  it('take a voice with them that was typed, and leave who of the case said it', () => {
    const said = (voice: string): EventBody => ({
      type: 'note',
      target: voice,
      value: { item: 'LEI-A10', tag: 'view', text: 'the secret', voice },
    });
    const ids = ['p-mother', 'c-1', '0123456789abcdef0123456789abcdef'];
    const entries = [said('Joan Pike'), ...ids.map(said), removal('e1', 'e2', 'e3', 'e4')];
    const events = withoutRemoved(eventsOf(entries));
    expect(events.every(isMeetingEvent)).toBe(true);
    expect(fold(eventsOf(entries)).notes.map(({ versions }) => versions[0]?.value.voice)).toEqual([undefined, ...ids]);
  });

  it('leave every other byte of a file as it was, also of lines that nobody can read', () => {
    const events = eventsOf([note('a secret'), { type: 'tick', target: 'LEI-A01', value: true }, removal('e1')]);
    const text = `${writeLines(events)}{"of":"a later version","id":"x","at":"1"}\n{"id":"e1","value":{"text":"a sec`;
    const now = rewriteLines(text, removedIn(withoutRemoved(events)));
    expect(now).not.toContain('a sec');
    expect(now.split('\n').slice(1, 4)).toEqual(text.split('\n').slice(1, 4));
    expect(rewriteLines(now, removedIn(withoutRemoved(events)))).toBe(now);
  });
});
