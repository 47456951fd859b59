import { escapeHtml } from '../tenant/accountPicker.ts';
import type { DeliveredMail } from '../tenant/delivered.ts';
import { londonWords } from './workingDay.ts';

type Numbered = DeliveredMail & { readonly index: number };

/** What each address got, as its reader sees it. Messages run in a frame without scripts or links. */
export function outboxPage(delivered: readonly DeliveredMail[]): string {
  const byRecipient = new Map<string, Numbered[]>();
  for (const [index, mail] of delivered.entries()) {
    const key = mail.to.toLowerCase();
    byRecipient.set(key, [...(byRecipient.get(key) ?? []), { ...mail, index }]);
  }
  const recipients = [...byRecipient].sort(([a], [b]) => (a < b ? -1 : 1));
  const contents = recipients
    .map(([to, mails]) => `<li><a href="#${anchor(to)}">${escapeHtml(to)}</a> <span>${mails.length}</span></li>`)
    .join('');
  const sections = recipients
    .map(
      ([to, mails]) =>
        `<section aria-labelledby="${anchor(to)}"><h2 id="${anchor(to)}" tabindex="-1">${escapeHtml(to)}</h2>${mails.map(letter).join('')}</section>`,
    )
    .join('');
  return `<!doctype html>
<html lang="en-GB"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1">
<title>What recipients got</title><link rel="icon" href="data:,"><link rel="stylesheet" href="/emulator-host/outbox.css"></head>
<body><main><h1>What recipients got</h1>
<p>Mail and invitations that left this emulated Microsoft 365, by recipient. Nothing here went anywhere. <a href="/outbox">Look again</a></p>
${recipients.length === 0 ? '<p class="empty">Nothing has been sent yet.</p>' : `<nav aria-label="Recipients"><ul>${contents}</ul></nav>${sections}`}
</main></body></html>`;
}

/** Where a recipient's letters are on the page. */
export const anchor = (to: string) => `to-${encodeURIComponent(to)}`;

function letter(mail: Numbered): string {
  const files = mail.attachments
    .map(
      ({ name }, index) =>
        `<li><a href="/outbox/attachment?mail=${mail.index}&amp;file=${index}" download>${escapeHtml(name)}</a></li>`,
    )
    .join('');
  return `<article><h3>${escapeHtml(mail.subject)}</h3>
<dl><div><dt>Kind</dt><dd>${mail.kind === 'mail' ? 'Message' : 'Invitation'}</dd></div><div><dt>From</dt><dd>${escapeHtml(mail.from)}</dd></div><div><dt>To</dt><dd>${escapeHtml(mail.to)}</dd></div><div><dt>Sent</dt><dd>${londonWords(mail.at)}</dd></div></dl>
${files === '' ? '' : `<p class="files-title">Attachments</p><ul class="files">${files}</ul>`}
<iframe sandbox title="Text of: ${escapeHtml(mail.subject)}" srcdoc="${escapeHtml(`<!doctype html><meta charset="utf-8"><style>body{font:15px/1.45 'Segoe UI',system-ui,sans-serif;color:#1b1a19;background:#fff}th{padding-right:1em;vertical-align:top}</style>${mail.html}`)}"></iframe>${answerForm(mail)}</article>`;
}

/** What the recipient's own mail program offers under an invitation. */
function answerForm({ event, to, index, subject }: Numbered): string {
  if (event === undefined) return '';
  const field = (name: string, type: string, words: string) =>
    `<label for="${name}-${index}">${words}</label><input id="${name}-${index}" name="${name}" type="${type}">`;
  const button = (answer: string, words: string) => `<button name="answer" value="${answer}">${words}</button>`;
  return `<form method="post" action="/outbox/answer" aria-label="Answer ${escapeHtml(subject)} as ${escapeHtml(to)}">
<input type="hidden" name="from" value="${escapeHtml(to)}"><input type="hidden" name="event" value="${escapeHtml(event)}">
${button('accepted', 'Accept')}${button('tentativelyAccepted', 'Tentative')}${button('declined', 'Decline')}
<details><summary>Another time</summary>${field('date', 'date', 'Day')}${field('start', 'time', 'From')}${field('end', 'time', 'To')}<p>It goes with Tentative or Decline.</p></details></form>`;
}
