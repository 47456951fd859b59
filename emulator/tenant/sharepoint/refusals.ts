import { type Answer, refuse } from '../area.ts';

export const notFound = (): Answer => refuse(404, 'itemNotFound', 'The resource could not be found.');
export const invalid = (message: string): Answer => refuse(400, 'invalidRequest', message);
