// @ts-check
/**
 * Answers MSAL's nested requests for the person chosen in the emulated Teams: the host holds the session, so a silent
 * request succeeds wherever the app has consent.
 *
 * @param {{ tenantId: string, user: { id: string, name: string, userPrincipalName: string } }} host
 */
export function nestedAuth({ tenantId, user }) {
  const environment = 'login.microsoftonline.com';
  const homeAccountId = `${user.id}.${tenantId}`;
  const account = {
    homeAccountId,
    environment,
    tenantId,
    username: user.userPrincipalName,
    localAccountId: user.id,
    name: user.name,
    loginHint: user.userPrincipalName,
  };

  /** @param {any} request */
  return async (request) => {
    const base = { messageType: 'NestedAppAuthResponse', requestId: request.requestId };
    /** @param {string} status @param {string} code @param {string} description */
    const failed = (status, code, description) => ({ ...base, success: false, error: { status, code, description } });
    if (request.method === 'GetInitContext') {
      return {
        ...base,
        success: true,
        initContext: {
          sdkName: 'emulated-teams',
          sdkVersion: '1.0.0',
          capabilities: { queryAccount: true },
          accountContext: { homeAccountId, environment, tenantId },
        },
      };
    }
    if (request.method !== 'GetToken' && request.method !== 'GetTokenPopup')
      return failed('PERSISTENT_ERROR', 'unsupported_method', request.method);
    try {
      const answer = await fetch('/emulator/nested-token', {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body: JSON.stringify({ user: user.id, scopes: String(request.tokenParams?.scope ?? '').split(' ') }),
      });
      const token = await answer.json();
      if (!answer.ok) return failed('USER_INTERACTION_REQUIRED', token.error, token.error_description);
      const { access_token, expires_in, id_token, scope } = token;
      return {
        ...base,
        success: true,
        token: { access_token, expires_in, id_token, scope, properties: null },
        account,
      };
    } catch {
      return failed('NO_NETWORK', 'no_network', 'The emulator does not answer.');
    }
  };
}
