import { createHmac, randomBytes } from 'node:crypto';

/** Whoever holds the address can read the file, for an hour of real time. */
const secret = randomBytes(32);
const hour = 3_600_000;

/** `no pdf`: an address that script may not read from, as of a converter that sends no CORS headers. */
export type DownloadForm = 'as it is' | 'pdf' | 'no pdf';

export function downloadUrl(
  origin: string,
  drive: string,
  entry: string,
  version: string,
  form: DownloadForm = 'as it is',
): string {
  const what = [drive, entry, version, Date.now() + hour, form].map(String).map(encodeURIComponent).join('~');
  return `${origin}/download/${what}~${mac(what)}`;
}

export interface Download {
  readonly drive: string;
  readonly entry: string;
  readonly version: string;
  readonly form: DownloadForm;
}

/** Undefined for an address that was not made here, or has run out. */
export function readDownloadUrl(url: URL): Download | undefined {
  const parts = url.pathname.replace('/download/', '').split('~');
  const signature = parts.pop();
  const [drive, entry, version, until, form] = parts.map(decodeURIComponent);
  if (!drive || !entry || !version || signature !== mac(parts.join('~'))) return undefined;
  return Number(until) > Date.now() ? { drive, entry, version, form: form as DownloadForm } : undefined;
}

const mac = (text: string) => createHmac('sha256', secret).update(text).digest('base64url');
