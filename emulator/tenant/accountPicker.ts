import type { ScenarioUser } from '../scenarios/scenario.ts';

/** Entra's "Pick an account" page. `linkFor` is where choosing that person leads. */
export function accountPicker(
  appName: string,
  users: readonly ScenarioUser[],
  linkFor: (user: ScenarioUser) => string,
): string {
  const rows = users
    .map(
      (user) => `<li><a href="${escapeHtml(linkFor(user))}"><span class="name">${escapeHtml(user.displayName)}</span>
<span class="job">${escapeHtml(user.jobTitle)}</span><span class="job">${escapeHtml(user.userPrincipalName)}</span></a></li>`,
    )
    .join('\n');
  return plainPage(
    'Pick an account',
    `<h1>Pick an account</h1>
<p>to continue to ${escapeHtml(appName)}. Everyone here is fictional and there is no password.</p>
<ul>${rows}</ul>`,
  );
}

/** A small page of the emulated sign-in; `body` is HTML. */
export function plainPage(title: string, body: string): string {
  return `<!doctype html>
<html lang="en-GB"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1">
<title>${escapeHtml(title)}</title><style>${style}</style></head>
<body><main>${body}</main></body></html>`;
}

export function escapeHtml(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');
}

const style = `
body{margin:0;font:16px/1.4 "Segoe UI",system-ui,sans-serif;background:#f3f2f1;color:#1b1a19}
main{box-sizing:border-box;max-width:27rem;margin:8vh auto;padding:2rem;background:#fff;box-shadow:0 2px 6px #0003}
h1{margin:0 0 .25rem;font-size:1.5rem;font-weight:600}
ul{list-style:none;margin:1rem -2rem 0;padding:0}
a{display:block;padding:.75rem 2rem;color:inherit;text-decoration:none;border-top:1px solid #e1dfdd}
a:hover{background:#f3f2f1}a:focus-visible{outline:3px solid #0f6cbd;outline-offset:-3px}
.name,.job{display:block}.name{font-weight:600}.job{color:#484644;font-size:.875rem}`;
