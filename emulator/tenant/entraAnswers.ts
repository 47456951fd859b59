import { randomUUID } from 'node:crypto';
import { escapeHtml, plainPage } from './accountPicker.ts';

export const openCors = {
  'access-control-allow-origin': '*',
  'access-control-allow-headers': '*',
  'access-control-allow-methods': 'GET, POST',
};
export const json = (body: unknown, status = 200) =>
  Response.json(body, { status, headers: { ...openCors, 'cache-control': 'no-store' } });
export const html = (text: string, status = 200, headers: Readonly<Record<string, string>> = {}) =>
  new Response(text, {
    status,
    headers: {
      'content-type': 'text/html; charset=utf-8',
      'cache-control': 'no-store',
      'content-security-policy': "default-src 'none'; style-src 'unsafe-inline'; frame-ancestors 'none'",
      ...headers,
    },
  });
export const page = (code: string, why: string, status: number) =>
  html(
    plainPage('Sorry, but we’re having trouble signing you in', `<h1>${code}</h1><p>${escapeHtml(why)}</p>`),
    status,
  );

/** Entra's error shape at the token endpoint. */
export function oauthError(error: string, code: number, why: string, suberror?: string): Response {
  const body = {
    error,
    error_description: `AADSTS${code}: ${why}. Timestamp: ${new Date().toISOString()}`,
    error_codes: [code],
    timestamp: new Date().toISOString(),
    trace_id: randomUUID(),
    correlation_id: randomUUID(),
    ...(suberror === undefined ? {} : { suberror }),
  };
  return json(body, 400);
}
