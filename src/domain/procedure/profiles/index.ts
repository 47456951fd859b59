import type { ProcedureProfile } from '../profile.ts';

export interface Authority {
  readonly id: string;
  readonly authority: string;
  /** Its procedure as it stands now; earlier editions hang on it. Loads a file of its own: a council needs one. */
  readonly load: () => Promise<ProcedureProfile>;
}

/** Every authority the product knows. A new one is its own file and one line here. */
export const authorities: readonly Authority[] = [
  {
    id: 'leicestershire',
    authority: 'Leicestershire',
    load: async () => (await import(/* webpackChunkName: "procedures" */ './leicestershire.ts')).leicestershire,
  },
  {
    id: 'dudley',
    authority: 'Dudley',
    load: async () => (await import(/* webpackChunkName: "procedures" */ './dudley.ts')).dudley,
  },
  {
    id: 'herefordshire',
    authority: 'Herefordshire',
    load: async () => (await import(/* webpackChunkName: "procedures" */ './herefordshire.ts')).herefordshire,
  },
  {
    id: 'newcastle',
    authority: 'Newcastle',
    load: async () => (await import(/* webpackChunkName: "procedures" */ './newcastle.ts')).newcastle,
  },
  {
    id: 'london',
    authority: 'London (Azeus Care)',
    load: async () => (await import(/* webpackChunkName: "procedures" */ './london.ts')).london,
  },
];
