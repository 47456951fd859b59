import { ok, type Result } from '../domain/result.ts';
import type { Refusal } from './ports/refusal.ts';
import { type SiteFinding, siteFindings } from './site/siteFindings.ts';
import { siteLayout } from './site/siteLayout.ts';
import type { World } from './world.ts';

export interface SiteCheck {
  /** Empty when every list, column and index is there. */
  readonly findings: readonly SiteFinding[];
  /**
   * Whether SharePoint here refuses a save over somebody else's. Without that two people could overwrite each other.
   * Absent: could not be tried, because the library is missing.
   */
  readonly staleSaves?: Result<boolean, Refusal>;
}

/** What the council's site lacks, in terms of what has to be done. Changes nothing but the file it tries saving with. */
export async function checkSite(world: Pick<World, 'siteSetUp'>): Promise<Result<SiteCheck, Refusal>> {
  const seen = await world.siteSetUp.look(siteLayout.map(({ name }) => name));
  if (!seen.ok) return seen;
  const findings = siteFindings(siteLayout, seen.value);
  if (findings.some((finding) => finding.list.kind === 'library')) return ok({ findings });
  return ok({ findings, staleSaves: await world.siteSetUp.refusesStaleSave() });
}
