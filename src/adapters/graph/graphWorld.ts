import type { World } from '../../app/world.ts';
import type { Graph } from './graphRequest.ts';

export interface GraphSettings {
  /** `council.sharepoint.com:/sites/cin` */
  readonly site: string;
  /** Id of the Teams app in the council's catalogue. */
  readonly catalogId: string;
}

export type GraphWorld = Pick<
  World,
  'cases' | 'folder' | 'meetings' | 'log' | 'sends' | 'mailbox' | 'calendar' | 'chat'
>;

/** Every port that Microsoft Graph stands behind, for one signed-in person and one site. */
export function graphWorld(_graph: Graph, _settings: GraphSettings): GraphWorld {
  throw new Error('not built yet');
}
