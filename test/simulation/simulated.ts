import type { Fault } from './fault.ts';
import type { Page } from './page.ts';
import type { Product } from './product.ts';
import type { Seeded } from './seeded.ts';
import type { Surroundings } from './simulatedNetwork.ts';
import type { SimulatedSharePoint } from './simulatedSharePoint.ts';
import type { SimulatedTime } from './simulatedTime.ts';
import type { Written } from './written.ts';

/** Everything that one history takes place in. */
export interface Simulated {
  readonly product: Product;
  readonly time: SimulatedTime;
  readonly random: Seeded;
  readonly site: SimulatedSharePoint;
  readonly around: Surroundings;
  /** Whether SharePoint refuses a write over another version than the one named. */
  readonly honours: boolean;
  /** Whether somebody sets a device's clock in the middle of the meeting. */
  readonly clocksMove: boolean;
  /** By id. */
  readonly written: Map<string, Written>;
  /** Every page that was ever opened. */
  readonly pages: Page[];
  readonly counts: { adds: number; kills: number; conflicts: number };
  tell(line: string): void;
  fault(fault: Fault): void;
}
