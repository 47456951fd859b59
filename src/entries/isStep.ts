import type { Step } from '../features/meeting-shell/steps.ts';

const known: Readonly<Record<Step, true>> = { arrange: true, prepare: true, run: true, minutes: true, send: true };

export const isStep = (text: string | undefined): text is Step => text !== undefined && Object.hasOwn(known, text);
