import { createHash } from 'node:crypto';

/** What differs between councils. */
export interface ManifestSettings {
  /** Where the app is served, without scheme: `cin.council.example`. */
  readonly host: string;
  /** Application (client) id of the app registration in Entra. */
  readonly clientId: string;
  /** The manifest's own GUID; the same for every version, or Teams takes an update for another app. */
  readonly appId: string;
  /** Shown as the developer, 32 characters at most. */
  readonly council: string;
}

/** The text of `manifest.json` with its placeholders filled. Throws when one is left that nobody fills. */
export function fillManifest(template: string, settings: ManifestSettings): string {
  const values: Readonly<Record<string, string>> = {
    HOST: settings.host,
    CLIENT_ID: settings.clientId,
    APP_ID: settings.appId,
    COUNCIL: settings.council,
  };
  return template.replace(/\{\{(\w+)\}\}/g, (placeholder, name: string) => {
    const value = values[name];
    if (value === undefined) throw new Error(`manifest.json: nothing fills ${placeholder}`);
    // As JSON writes it: a council's name may hold a quotation mark.
    return JSON.stringify(value).slice(1, -1);
  });
}

/** A GUID made of the host alone, so that packing again, on any computer, updates the app instead of making a second. */
export function appIdOf(host: string): string {
  const hex = createHash('sha256').update(`cin-meetings ${host}`).digest('hex');
  // Version 8 and variant 10 of RFC 9562: a GUID of its maker's own making.
  return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-8${hex.slice(13, 16)}-a${hex.slice(17, 20)}-${hex.slice(20, 32)}`;
}
