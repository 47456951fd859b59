/** A permission that the app may ask for, and whether this person, or an administrator for them, has given it. */
export interface Permission {
  /** Microsoft's name for it. */
  readonly scope: string;
  /** For whoever is to grant it: `to book …`. */
  readonly reason: string;
  /** `not known`: nobody answered. */
  readonly given: 'yes' | 'no' | 'not known';
}

export interface Permissions {
  /** Asks for nothing: no window opens. */
  read(): Promise<readonly Permission[]>;
}
