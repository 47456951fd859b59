import { writeFileSync } from 'node:fs';
import { colourIcon, outlineIcon } from '../manifest/drawIcons.ts';
import { pngFile } from '../manifest/pngFile.ts';

// Draws the two icons of the Teams app afresh: `node --import tsx scripts/drawIcons.ts`.
const icons = new URL('../manifest/icons/', import.meta.url);
writeFileSync(new URL('color.png', icons), pngFile(colourIcon()));
writeFileSync(new URL('outline.png', icons), pngFile(outlineIcon()));
