import { acceptedWarnings } from './acceptedWarnings.ts';
import { checkRequest, type RequestToCheck } from './check.mjs';

/** Everything that is wrong with one request to Graph, in words; nothing when Microsoft's published facts allow it. */
export function accepts(request: RequestToCheck): readonly string[] {
  const { errors, warnings } = checkRequest(request);
  return [...errors, ...warnings.filter((warning) => !isAccepted(warning)).map(strict)];
}

// Inside a $batch each warning is led by the request's id.
export const withoutBatchId = (warning: string): string => warning.replace(/^\$batch\[[^\]]*\]: /, '');

const isAccepted = (warning: string) => acceptedWarnings.some((known) => known.warning.test(withoutBatchId(warning)));

const strict = (warning: string) => `${warning} (a warning that acceptedWarnings.ts does not list)`;
