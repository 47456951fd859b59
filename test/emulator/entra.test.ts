import { createHash } from 'node:crypto';
import { beforeEach, describe, expect, it } from 'vitest';
import { councilTenant } from '../../emulator/scenarios/cinSite.ts';
import { osric, petra, tansy } from '../../emulator/scenarios/leicestershireInitial.ts';
import { createEntra, type Entra } from '../../emulator/tenant/entra.ts';

const base = 'http://127.0.0.1:8080';
const redirect = 'http://localhost:8080/auth/redirect.html';
const verifier = 'a-verifier-that-is-long-enough-to-be-one-0123456789';
const challenge = createHash('sha256').update(verifier).digest('base64url');
const oauth = `${base}/${councilTenant.tenantId}/oauth2/v2.0`;

let entra: Entra;
beforeEach(async () => {
  entra = await createEntra({ ...councilTenant, issuerBase: base, users: [petra, tansy, osric] });
});

const ask = async (request: Request) => {
  const answer = await entra.handle(request);
  if (!answer) throw new Error('not an address of Entra');
  return answer;
};
const authorize = (more: Record<string, string>, cookie = '') => {
  const query = new URLSearchParams({
    client_id: councilTenant.app.clientId,
    redirect_uri: redirect,
    response_type: 'code',
    response_mode: 'fragment',
    scope: 'User.Read openid profile offline_access',
    state: 'the-state',
    nonce: 'the-nonce',
    code_challenge: challenge,
    code_challenge_method: 'S256',
    ...more,
  });
  return ask(new Request(`${oauth}/authorize?${query}`, { headers: { cookie } }));
};
const token = (form: Record<string, string>) =>
  ask(
    new Request(`${oauth}/token`, {
      method: 'POST',
      body: new URLSearchParams({ client_id: councilTenant.app.clientId, ...form }),
    }),
  );
const fragmentOf = (answer: Response) => new URLSearchParams(new URL(answer.headers.get('location')!).hash.slice(1));
const redeem = (code: string, more: Record<string, string> = {}) =>
  token({ grant_type: 'authorization_code', code, redirect_uri: redirect, code_verifier: verifier, ...more });
const claimsOf = (jwt: string) => JSON.parse(Buffer.from(jwt.split('.')[1]!, 'base64url').toString());

describe('Entra', () => {
  it('shows the account picker, then gives a code that is worth tokens once', async () => {
    const picker = await (await authorize({})).text();
    expect(picker).toContain('Pick an account');
    expect(picker).toContain('Tansy Millbrook');

    const back = fragmentOf(await authorize({ emulator_user: tansy.id }));
    expect(back.get('state')).toBe('the-state');
    const tokens = await (await redeem(back.get('code')!)).json();
    expect(claimsOf(tokens.id_token)).toMatchObject({ oid: tansy.id, nonce: 'the-nonce', name: 'Tansy Millbrook' });
    expect(JSON.parse(Buffer.from(tokens.client_info, 'base64url').toString())).toEqual({
      uid: tansy.id,
      utid: councilTenant.tenantId,
    });
    expect(await entra.verify(tokens.access_token)).toEqual({ userId: tansy.id, scopes: ['User.Read'] });

    const again = await redeem(back.get('code')!);
    expect(again.status).toBe(400);
    expect((await again.json()).error_description).toMatch(/^AADSTS70008/);
  });

  it('refuses a code without the verifier it was asked with (PKCE)', async () => {
    const { searchParams: none } = new URL(
      (await authorize({ emulator_user: petra.id, code_challenge: '', response_mode: 'query' })).headers.get(
        'location',
      )!,
    );
    expect(none.get('error')).toBe('invalid_request');
    const code = fragmentOf(await authorize({ emulator_user: petra.id })).get('code')!;
    const answer = await redeem(code, { code_verifier: 'another' });
    expect(await answer.json()).toMatchObject({ error: 'invalid_grant' });
  });

  it('answers prompt=none with a session only for the account that is hinted', async () => {
    expect(fragmentOf(await authorize({ prompt: 'none' })).get('error')).toBe('login_required');
    const signedIn = await authorize({ emulator_user: petra.id });
    const cookie = signedIn.headers.get('set-cookie')!.split(';')[0]!;
    expect(fragmentOf(await authorize({ prompt: 'none' }, cookie)).get('code')).not.toBeNull();
    const other = await authorize({ prompt: 'none', login_hint: tansy.userPrincipalName }, cookie);
    expect(fragmentOf(other).get('error')).toBe('login_required');
    expect(await (await authorize({ prompt: 'select_account' }, cookie)).text()).toContain('Pick an account');
  });

  it('renews by refresh token, each time with a new one', async () => {
    const code = fragmentOf(await authorize({ emulator_user: petra.id })).get('code')!;
    const first = await (await redeem(code)).json();
    const renew = (refresh_token: string, scope: string) =>
      token({ grant_type: 'refresh_token', refresh_token, scope });
    const second = await (await renew(first.refresh_token, 'https://graph.microsoft.com/Mail.Send openid')).json();
    expect(second.refresh_token).not.toBe(first.refresh_token);
    expect(await entra.verify(second.access_token)).toEqual({ userId: petra.id, scopes: ['Mail.Send'] });
    expect((await renew('made up', 'User.Read')).status).toBe(400);
  });

  it('gives no token for a scope that nobody has consented to', async () => {
    const code = fragmentOf(await authorize({ emulator_user: petra.id })).get('code')!;
    const answer = await (await redeem(code, { scope: 'Directory.Read.All' })).json();
    expect(answer).toMatchObject({ error: 'invalid_grant', suberror: 'consent_required', error_codes: [65001] });
    expect(fragmentOf(await authorize({ emulator_user: petra.id, scope: 'Files.Read.All' })).get('error')).toBe(
      'access_denied',
    );
  });

  it('sends nobody to an address that is not registered', async () => {
    const answer = await authorize({ redirect_uri: 'http://localhost:8080/elsewhere.html', emulator_user: petra.id });
    expect(answer.status).toBe(400);
    expect(await answer.text()).toContain('AADSTS50011');
  });

  it('takes no token that it did not sign', async () => {
    const { access_token } = await entra.issue(petra.id, ['User.Read']);
    expect(await entra.verify(access_token)).toEqual({ userId: petra.id, scopes: ['User.Read'] });
    expect(await entra.verify(`${access_token.slice(0, -4)}AAAA`)).toBeUndefined();
    expect(await entra.verify('')).toBeUndefined();
  });

  it('gives the emulated Teams a nested token for the person it shows', async () => {
    const nested = (body: unknown) =>
      ask(new Request('http://localhost:8080/emulator/nested-token', { method: 'POST', body: JSON.stringify(body) }));
    const tokens = await (await nested({ user: osric.id, scopes: ['User.Read', 'openid'] })).json();
    expect(claimsOf(tokens.id_token).oid).toBe(osric.id);
    expect((await (await nested({ user: osric.id, scopes: ['Chat.Read'] })).json()).error).toBe('consent_required');
  });
});
