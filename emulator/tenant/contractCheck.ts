import { acceptedWarnings } from '../contract/acceptedWarnings.ts';
import { accepts, withoutBatchId } from '../contract/accepts.ts';
import { checkRequest, type RequestToCheck } from '../contract/check.mjs';
import { type Answer, refuse } from './area.ts';

export interface ContractVerdict {
  /** Empty when nothing is wrong with the request. */
  readonly errors: readonly string[];
  /** Delegated scopes of which any one is enough; empty when Microsoft publishes none. */
  readonly scopes: readonly string[];
}

/** What Microsoft has published about this request. */
export function checkAgainstContract(request: RequestToCheck): ContractVerdict {
  const { warnings, info } = checkRequest(request);
  const added = warnings.flatMap(
    (warning) => acceptedWarnings.find((known) => known.warning.test(withoutBatchId(warning)))?.scopes ?? [],
  );
  return {
    errors: accepts(request),
    scopes: [...(info.leastDelegated ?? []), ...(info.otherDelegated ?? []), ...added],
  };
}

/** The errors as Graph would answer them, with the checker's own words. */
export function refusalFor(errors: readonly string[]): Answer {
  const message = errors.join('; ');
  if (errors.some((error) => error.startsWith('method '))) return refuse(405, 'methodNotAllowed', message);
  if (errors.some((error) => error.startsWith('path: ') || error === 'empty path')) {
    return refuse(400, 'BadRequest', `Resource not found for the segment: ${message}`);
  }
  return refuse(400, 'BadRequest', message);
}
