import { expect, test } from 'vitest';
import { nextSendStep, type SendSight } from '../../../src/domain/sending/nextSendStep.ts';
import type { Attached, MessageSeen } from '../../../src/domain/sending/readBack.ts';
import type { SendItem, SendState } from '../../../src/domain/sending/sendItem.ts';
import { sendKey } from '../../../src/domain/sending/sendKey.ts';
import { instant } from '../../../src/domain/time/instant.ts';

const petra = { id: 'petra', name: 'Petra Lanternfield' };
const tansy = { id: 'tansy', name: 'Tansy Millbrook' };
const address = 'marigold.fay@post.example';
const paper: Attached = { name: 'Minutes.docx', bytes: new Uint8Array([1, 2, 3]) };

const item = (state: SendState, more: Partial<SendItem> = {}): SendItem => ({
  key: sendKey('LH-4163-initial-1', 1, 'p-mother'),
  meeting: 'LH-4163-initial-1',
  version: 1,
  document: 'papers',
  channel: 'mail',
  recipient: 'p-mother',
  recipientName: 'Marigold Fay',
  address,
  state,
  owner: petra,
  ...(state === 'planned' ? {} : { draftId: 'draft-1' }),
  ...(state === 'sending' ? { sendingSince: instant('2027-01-05T14:02:00.000Z') } : {}),
  ...more,
});

const message = (more: Partial<MessageSeen> = {}): MessageSeen => ({
  id: 'draft-1',
  isDraft: true,
  to: [address],
  cc: [],
  bcc: [],
  ...more,
});

const step = (its: SendItem, more: Partial<SendSight> = {}) =>
  nextSendStep({
    item: its,
    me: petra,
    planned: { address, attachments: [paper] },
    mayTakeOver: true,
    beginAnew: false,
    submitted: 'perhaps',
    attachedSince: false,
    looks: 0,
    ...more,
  });

test.each<[string, SendItem, Partial<SendSight>, unknown]>([
  ['looks for the key before making a draft', item('planned'), {}, { take: 'look for the key' }],
  ['makes a draft when there is none', item('planned'), { found: [] }, { take: 'create the draft' }],
  ['records the draft it finds', item('planned'), { found: [message()] }, { take: 'record the draft', id: 'draft-1' }],
  [
    'leaves a found draft to another address alone',
    item('planned'),
    { found: [message({ to: ['old@post.example'] })] },
    { take: 'create the draft' },
  ],
  [
    'takes a found sent message as sent',
    item('planned'),
    { found: [message(), message({ id: 'm', isDraft: false })] },
    { take: 'record sent', message: message({ id: 'm', isDraft: false }) },
  ],
  ['reads the recorded draft', item('drafted'), {}, { take: 'read the draft' }],
  ['reads what is attached', item('drafted'), { draft: message() }, { take: 'read the attachments' }],
  [
    'attaches what is missing',
    item('drafted'),
    { draft: message(), attached: [] },
    { take: 'attach', attachment: paper },
  ],
  [
    'reads back what it attached itself',
    item('drafted'),
    { draft: message(), attached: [paper], attachedSince: true },
    { take: 'read the attachments' },
  ],
  [
    'moves on when all is as planned',
    item('drafted'),
    { draft: message(), attached: [paper] },
    { take: 'move to sending' },
  ],
  [
    'starts a draft over in which a paper is twice',
    item('drafted'),
    { draft: message(), attached: [paper, paper] },
    { take: 'start the draft over' },
  ],
  ['waits for a draft that is not there', item('drafted'), { draft: 'not there' }, { take: 'wait and read again' }],
  ['forgets a draft that stays away', item('drafted'), { draft: 'not there', looks: 4 }, { take: 'forget the draft' }],
  ['plans a corrected address', item('drafted', { address: 'old@post.example' }), {}, { take: 'plan the new address' }],
  ['takes over what another has not begun to send', item('drafted', { owner: tansy }), {}, { take: 'take over' }],
  [
    'does not take back what it lost in this run',
    item('drafted', { owner: tansy }),
    { mayTakeOver: false },
    { take: 'leave', because: 'elsewhere' },
  ],
  [
    'asks about what another was sending',
    item('sending', { owner: tansy }),
    {},
    { take: 'leave', because: 'question' },
  ],
  ['reads before it sends', item('sending'), { submitted: 'not asked' }, { take: 'read the draft' }],
  [
    'reads back what is attached before it sends',
    item('sending'),
    { submitted: 'not asked', draft: message() },
    { take: 'read the attachments' },
  ],
  [
    'sends what still is the draft that was planned',
    item('sending'),
    { submitted: 'not asked', draft: message(), attached: [paper] },
    { take: 'send' },
  ],
  [
    'does not send what an earlier run may have sent a moment ago',
    item('sending'),
    { draft: message() },
    { take: 'wait and read again' },
  ],
  [
    'sends it once it has stayed a draft',
    item('sending'),
    { draft: message(), attached: [paper], looks: 4 },
    { take: 'send' },
  ],
  [
    'never asks again after a yes',
    item('sending'),
    { submitted: 'accepted', draft: message(), looks: 17 },
    { take: 'leave', because: 'unconfirmed' },
  ],
  [
    'waits for Sent Items',
    item('sending'),
    { submitted: 'accepted', draft: 'not there' },
    { take: 'wait and read again' },
  ],
  [
    'looks for the key when the message stays away',
    item('sending'),
    { draft: 'not there', looks: 17 },
    { take: 'look for the key' },
  ],
  [
    'never makes another draft once it was sending',
    item('sending'),
    { draft: 'not there', looks: 17, found: [] },
    { take: 'leave', because: 'unconfirmed' },
  ],
  [
    'records what it sees sent',
    item('sending'),
    { draft: message({ isDraft: false }) },
    { take: 'record sent', message: message({ isDraft: false }) },
  ],
  ['leaves what is sent', item('sent'), {}, { take: 'leave', because: 'sent' }],
  ['leaves what stopped', item('stopped'), {}, { take: 'leave', because: 'stopped' }],
  ['looks at the old draft before it begins anew', item('stopped'), { beginAnew: true }, { take: 'read the draft' }],
  [
    'begins anew what a person has looked at',
    item('stopped'),
    { beginAnew: true, draft: message() },
    { take: 'begin anew' },
  ],
  [
    'waits for a message on its way to Sent Items before it begins anew',
    item('stopped'),
    { beginAnew: true, draft: 'not there' },
    { take: 'wait and read again' },
  ],
  [
    'begins anew when the old draft stays away',
    item('stopped'),
    { beginAnew: true, draft: 'not there', looks: 4 },
    { take: 'begin anew' },
  ],
  [
    'does not begin anew what has been sent to them alone',
    item('stopped'),
    { beginAnew: true, draft: message({ isDraft: false }) },
    { take: 'record sent', message: message({ isDraft: false }) },
  ],
  [
    'begins anew without a look into another person’s mailbox',
    item('stopped', { owner: tansy }),
    { beginAnew: true },
    { take: 'begin anew' },
  ],
  [
    'asks before it makes another of what somebody sent by hand to more people',
    item('planned'),
    { found: [message({ isDraft: false, cc: ['dad@post.example'] })] },
    { take: 'stop', why: expect.stringContaining('Somebody changed the message') },
  ],
  [
    'makes another once a person has looked at what was sent by hand',
    item('planned'),
    { found: [message({ isDraft: false, cc: ['dad@post.example'] })], begunAnew: true },
    { take: 'create the draft' },
  ],
])('A computer %s', (_, its, more, expected) => {
  expect(step(its, more)).toEqual(expected);
});

test.each<[string, Partial<MessageSeen>, readonly Attached[]]>([
  ['another recipient', { to: ['someone.else@post.example'] }, [paper]],
  ['a second recipient', { to: [address, 'someone.else@post.example'] }, [paper]],
  ['no recipient', { to: [] }, [paper]],
  ['a copy', { cc: ['someone.else@post.example'] }, [paper]],
  ['a blind copy', { bcc: ['someone.else@post.example'] }, [paper]],
  ['a paper that is not of this meeting', {}, [paper, { ...paper, name: 'Other.docx' }]],
  ['a paper with one byte changed', {}, [{ ...paper, bytes: new Uint8Array([1, 2, 4]) }]],
])('A draft with %s is never sent', (_, more, attached) => {
  expect(step(item('drafted'), { draft: message(more), attached }).take).toBe('stop');
});

test.each<[string, Partial<MessageSeen>, readonly Attached[]]>([
  ['a copy to somebody', { cc: ['someone.else@post.example'] }, [paper]],
  ['another recipient', { to: ['someone.else@post.example'] }, [paper]],
  ['a paper less', {}, []],
  ['a paper twice', {}, [paper, paper]],
  ['a paper of somebody else', {}, [paper, { ...paper, name: 'Other.docx' }]],
  ['a paper with one byte changed', {}, [{ ...paper, bytes: new Uint8Array([1, 2, 4]) }]],
])('A draft that got %s while it was being sent is not sent', (_, more, attached) => {
  const sight = { draft: message(more), attached };
  expect(step(item('sending'), { ...sight, submitted: 'not asked' }).take).toBe('stop');
  expect(step(item('sending'), sight).take).toBe('wait and read again');
  expect(step(item('sending'), { ...sight, looks: 4 }).take).toBe('stop');
});

test.each([
  ['is no longer safe', { address: '' }, 'The address changed while this was being sent. Not confirmed sent'],
  [
    'is another now',
    { address: 'new@post.example' },
    'The address changed while this was being sent. Not confirmed sent',
  ],
  ['may no longer be mailed', { address, stops: 'The family refused.' }, 'The family refused. '],
])('Interrupted while sending, to an address that %s: not sent, once it has stayed a draft', (_, now, why) => {
  const planned = { attachments: [paper], ...now };
  const sight = { planned, draft: message(), attached: [paper] };
  expect(step(item('sending'), sight)).toEqual({ take: 'wait and read again' });
  expect(step(item('sending'), { ...sight, looks: 4 })).toEqual({ take: 'stop', why: expect.stringContaining(why) });
  expect(step(item('sending'), { ...sight, draft: message({ isDraft: false }) }).take).toBe('record sent');
});

test('A message sent by hand to more than the one person is never called sent', () => {
  const sent = message({ isDraft: false, cc: ['dad@post.example'] });
  const asked = { take: 'stop', why: expect.stringContaining('Somebody changed the message') };
  expect(step(item('sending'), { draft: sent })).toEqual(asked);
  expect(step(item('sending'), { draft: 'not there', looks: 17, found: [sent] })).toEqual(asked);
  expect(step(item('drafted'), { draft: sent })).toEqual(asked);
});

test.each(['planned', 'drafted'] as const)('Someone who may not be mailed is stopped with the reason: %s', (state) => {
  const planned = { address, attachments: [paper], stops: 'Not asked.' };
  expect(step(item(state), { planned })).toEqual({ take: 'stop', why: 'Not asked.' });
  expect(step(item('stopped'), { planned, beginAnew: true })).toEqual({ take: 'leave', because: 'stopped' });
});

test('A key is hex, and different for every meeting, version and recipient', () => {
  expect(sendKey('LH-4163-initial-1', 1, 'p-mother')).toMatch(/^[0-9a-f]+$/);
  expect(
    new Set([
      sendKey('LH-4163-initial-1', 1, 'p-mother'),
      sendKey('LH-4163-initial-1', 2, 'p-mother'),
      sendKey('LH-4163-initial-1', 1, 'p-father'),
      sendKey('LH-4163-progress-1', 1, 'p-mother'),
    ]).size,
  ).toBe(4);
});
