import { createHash, randomBytes, randomUUID } from 'node:crypto';
import { type CryptoKey, exportJWK, generateKeyPair, type JWK, jwtVerify, SignJWT } from 'jose';
import type { ScenarioUser } from '../scenarios/scenario.ts';

/** What the token endpoint answers, as MSAL reads it. */
export interface TokenResponse {
  readonly token_type: 'Bearer';
  readonly scope: string;
  /** Seconds. */
  readonly expires_in: number;
  readonly ext_expires_in: number;
  readonly access_token: string;
  readonly refresh_token: string;
  readonly id_token: string;
  /** base64url of `{ uid, utid }`: MSAL makes the account's id from it. */
  readonly client_info: string;
}

export interface TokenWriter {
  readonly jwk: JWK;
  write(user: ScenarioUser, scopes: readonly string[], nonce?: string): Promise<TokenResponse>;
  verify(token: string): Promise<{ readonly userId: string; readonly scopes: readonly string[] } | undefined>;
}

const graphAudience = 'https://graph.microsoft.com';
const lifetime = 3600;
const openIdScopes = new Set(['openid', 'profile', 'email', 'offline_access']);

/** One pair for the whole process: making one takes longer than a test. */
let sharedKeys: Promise<{ publicKey: CryptoKey; privateKey: CryptoKey; jwk: JWK }> | undefined;

async function makeKeys() {
  const pair = await generateKeyPair('RS256');
  return { ...pair, jwk: { ...(await exportJWK(pair.publicKey)), kid: 'emulator-1', use: 'sig', alg: 'RS256' } };
}

/** Signs what Entra signs. Times are real, never the emulated ones: MSAL compares them with the browser's clock. */
export async function createTokenWriter(options: {
  readonly tenantId: string;
  readonly clientId: string;
  readonly issuer: string;
}): Promise<TokenWriter> {
  sharedKeys ??= makeKeys();
  const { publicKey, privateKey, jwk } = await sharedKeys;
  const { tenantId, clientId, issuer } = options;
  const accessIssuer = `https://sts.windows.net/${tenantId}/`;
  const sign = (claims: Record<string, unknown>) =>
    new SignJWT(claims).setProtectedHeader({ alg: 'RS256', kid: 'emulator-1', typ: 'JWT' }).sign(privateKey);

  return {
    jwk,
    async write(user, scopes, nonce) {
      const from = Math.floor(Date.now() / 1000);
      const times = { iat: from, nbf: from, exp: from + lifetime };
      const resource = scopes.filter((scope) => !openIdScopes.has(scope.toLowerCase()));
      return {
        token_type: 'Bearer',
        scope: scopes.filter((scope) => scope !== 'offline_access').join(' '),
        expires_in: lifetime,
        ext_expires_in: lifetime,
        access_token: await sign({
          ...times,
          aud: graphAudience,
          iss: accessIssuer,
          appid: clientId,
          jti: randomUUID(),
          oid: user.id,
          scp: resource.join(' '),
          tid: tenantId,
          upn: user.userPrincipalName,
          ver: '1.0',
        }),
        refresh_token: randomBytes(24).toString('base64url'),
        id_token: await sign({
          ...times,
          aud: clientId,
          iss: issuer,
          name: user.displayName,
          ...(nonce === undefined ? {} : { nonce }),
          oid: user.id,
          preferred_username: user.userPrincipalName,
          sub: createHash('sha256')
            .update(user.id + clientId)
            .digest('base64url'),
          tid: tenantId,
          ver: '2.0',
        }),
        client_info: base64Url({ uid: user.id, utid: tenantId }),
      };
    },
    async verify(token) {
      try {
        const { payload } = await jwtVerify(token, publicKey, { audience: graphAudience, issuer: accessIssuer });
        const scopes = String(payload.scp ?? '')
          .split(' ')
          .filter((scope) => scope !== '');
        return { userId: String(payload.oid), scopes };
      } catch {
        return undefined;
      }
    },
  };
}

export const base64Url = (value: unknown): string => Buffer.from(JSON.stringify(value)).toString('base64url');
