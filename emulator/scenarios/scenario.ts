/** A named, fictional world with a fixed clock. Plain data, as the tenant stores it: the tenant knows Microsoft, not us. */
export interface Scenario {
  readonly name: string;
  /** Said on the start page: what can be tried here. */
  readonly about: string;
  /** The moment it is, ISO with `Z`, until `PUT /emulator/now` moves it. */
  readonly now: string;
  readonly tenantId: string;
  readonly app: {
    readonly clientId: string;
    /** Id of the Teams app in the council's catalogue. */
    readonly catalogId: string;
    readonly displayName: string;
    /** Delegated scopes an administrator has consented to for everyone. */
    readonly grantedScopes: readonly string[];
  };
  readonly users: readonly ScenarioUser[];
  /** Addresses of the council that reach several people. */
  readonly distributionLists?: readonly { readonly address: string; readonly members: number }[];
  readonly site: {
    readonly hostname: string;
    /** `sites/cin` */
    readonly path: string;
    readonly displayName: string;
    /** Users who can see and change what is in the site. */
    readonly members: readonly string[];
    /** What the app was granted on the site for `Sites.Selected`. */
    readonly appRole: 'read' | 'write' | 'owner' | 'fullcontrol';
  };
  readonly lists: readonly ScenarioList[];
}

export interface ScenarioUser {
  /** Entra object id. */
  readonly id: string;
  readonly displayName: string;
  readonly userPrincipalName: string;
  readonly jobTitle: string;
  /** Whether they hold a Teams licence: without one their calendar has no Teams meetings. */
  readonly teams: boolean;
  /** What is in their calendar when the world begins. */
  readonly diary?: readonly ScenarioAppointment[];
}

export interface ScenarioAppointment {
  /** London time, without seconds: `2026-12-23T09:30`. */
  readonly from: string;
  readonly to: string;
  /** Busy unless told. */
  readonly showAs?: 'free' | 'tentative' | 'busy' | 'oof' | 'workingElsewhere';
  readonly subject: string;
}

export interface ScenarioList {
  readonly displayName: string;
  readonly template: 'genericList' | 'documentLibrary';
  /** Column definitions as Graph takes them. */
  readonly columns: readonly ScenarioColumn[];
  /** For lists: field values of each item. */
  readonly items?: readonly Readonly<Record<string, unknown>>[];
  /** For libraries: path inside the library and the text in it. */
  readonly files?: readonly { readonly path: string; readonly text: string; readonly createdBy: string }[];
}

export interface ScenarioColumn {
  readonly name: string;
  readonly indexed?: boolean;
  readonly enforceUniqueValues?: boolean;
  readonly text?: { readonly maxLength?: number; readonly allowMultipleLines?: boolean };
  readonly number?: object;
  readonly boolean?: object;
  readonly dateTime?: { readonly format: 'dateOnly' | 'dateTime' };
}
