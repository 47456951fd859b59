import { type CouncilSettings, defaultSettings } from '../settings/councilSettings.ts';
import { englandAndWales } from '../time/bankHolidays.ts';
import type { WorkingCalendar } from '../time/workingDays.ts';
import { asTheCouncilHasIt } from './asTheCouncilHasIt.ts';
import { councilCalendarOf } from './councilCalendarOf.ts';
import type { ProcedureProfile } from './profile.ts';
import { type Authority, authorities } from './profiles/index.ts';

/*
 * What counts for the council whose device this is: its procedures as its settings leave them, and its working days. A
 * page has one council for as long as it lives. It is held here, and not handed from caller to caller, so that no screen
 * can forget the council's word and show another date than the one beside it.
 */
const loaded = new Map<string, ProcedureProfile>();
const asSet = new Map<string, ProcedureProfile>();
let settings: CouncilSettings = defaultSettings;
let calendar: WorkingCalendar = englandAndWales;

/** Undefined for an authority nobody knows, and until `loadProcedure` has answered. */
export function profileOf(id: string): ProcedureProfile | undefined {
  const known = asSet.get(id);
  if (known) return known;
  const profile = loaded.get(id);
  if (!profile) return undefined;
  const effective = asTheCouncilHasIt(profile, settings);
  asSet.set(id, effective);
  return effective;
}

/** Bank holidays, and with them the days that the council has closed or added. */
export const councilCalendar = (): WorkingCalendar => calendar;

export const councilSettings = (): CouncilSettings => settings;

/** Does nothing for one that is here already, or that nobody knows. Rejects when its file cannot be fetched. */
export async function loadProcedure(id: string, known: readonly Authority[] = authorities): Promise<void> {
  if (loaded.has(id)) return;
  const profile = await known.find((each) => each.id === id)?.load();
  if (profile) loaded.set(id, profile);
}

/** From now on these settings count: clocks that still run are read anew by them. */
export function followSettings(next: CouncilSettings): void {
  settings = next;
  calendar = councilCalendarOf(next);
  asSet.clear();
}
