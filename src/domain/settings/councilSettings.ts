/** `settings.json` of CIN Records: what a council sets for everyone. */
export interface CouncilSettings {
  readonly version: 1;
  readonly protectedDomains: readonly ProtectedDomain[];
}

/** Mail to this domain, and to those below it, is encrypted by the council's mail system when `trigger` is in the subject. */
export interface ProtectedDomain {
  /** `nhs.example`; `*` for every address whose domain is not listed. */
  readonly domain: string;
  /** `[encrypt]`. Empty: this domain needs none, whatever `*` says. */
  readonly trigger: string;
}

/** What counts while nobody has set anything. */
export const defaultSettings: CouncilSettings = { version: 1, protectedDomains: [] };
