/** By the end of its name: papers are Word files, or the PDF of one. */
export const paperContentType = (name: string): string =>
  name.endsWith('.pdf') ? 'application/pdf' : 'application/vnd.openxmlformats-officedocument.wordprocessingml.document';
