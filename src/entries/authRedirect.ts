import { broadcastResponseToMainFrame } from '@azure/msal-browser/redirect-bridge';

// The sign-in window lands here and hands the answer to the page that opened it. Never loads TeamsJS: it would wait for a host.
broadcastResponseToMainFrame().catch(() => {
  document.body.textContent = 'Signing in did not finish. Close this window and try again.';
});
