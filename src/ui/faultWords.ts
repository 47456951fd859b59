/** Bytes that a sign-off covers are not what they were. Said in full: it is a fault, never put right by us. */
export const recordFaultWords = (files: readonly string[]) => ({
  what: 'The record behind these minutes was changed after sign-off.',
  next: `Nothing can be sent from it. Tell whoever looks after CIN Meetings: SharePoint keeps earlier versions of ${
    files.length === 1 ? 'this file' : 'these files'
  }: ${files.join(', ')}.`,
});
