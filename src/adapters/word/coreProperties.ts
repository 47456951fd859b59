import type { Paper } from '../../domain/papers/paper.ts';
import { inXml } from './inXml.ts';

/**
 * A file's own properties: title and language, no person as author, no times. Everyone who gets the file can read them.
 * The library's own would carry the time of writing, and two writings of one paper would differ.
 */
export const coreProperties = ({ title, language }: Paper): string =>
  [
    '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>',
    '<cp:coreProperties xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties"',
    ' xmlns:dc="http://purl.org/dc/elements/1.1/">',
    `<dc:title>${escaped(title)}</dc:title><dc:creator>CIN Meetings</dc:creator>`,
    `<cp:lastModifiedBy>CIN Meetings</cp:lastModifiedBy><dc:language>${escaped(language)}</dc:language>`,
    '</cp:coreProperties>',
  ].join('');

const escaped = (text: string): string =>
  inXml(text).replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
