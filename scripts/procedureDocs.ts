import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { isSilent } from '../src/domain/procedure/holds.ts';
import type { ProcedureProfile } from '../src/domain/procedure/profile.ts';
import { authorities } from '../src/domain/procedure/profiles/index.ts';
import { readProcedure } from '../src/domain/procedure/reading/readProcedure.ts';
import type { ReadEntry } from '../src/domain/procedure/reading/section.ts';

/*
 * Writes docs/procedures/*.md from the profiles, for a practitioner to read and sign off. With `--check` writes nothing
 * and fails where a file is not what its profile says.
 */
const folder = 'docs/procedures';
const checking = process.argv.includes('--check');
const pages = await Promise.all(authorities.map(async ({ id, load }) => [`${id}.md`, pageOf(await load())] as const));

mkdirSync(folder, { recursive: true });
const wanted = new Set<string>(pages.map(([name]) => name));
const left = readdirSync(folder).filter((name) => name.endsWith('.md') && !wanted.has(name));
const stale = pages.filter(([name, text]) => {
  const path = `${folder}/${name}`;
  return !existsSync(path) || readFileSync(path, 'utf8') !== text;
});
if (checking && stale.length + left.length > 0) {
  console.error(`Not what the profiles say: ${[...stale.map(([name]) => name), ...left].join(', ')}`);
  console.error('Run `npm run procedures` and commit what it writes.');
  process.exit(1);
}
if (!checking) {
  for (const [name, text] of stale) writeFileSync(`${folder}/${name}`, text);
  for (const name of left) rmSync(`${folder}/${name}`);
}
console.log(`${pages.length} procedures, ${checking ? 'none stale' : `${stale.length} written anew`}`);

function pageOf(profile: ProcedureProfile): string {
  const { authority, document, inForceFrom, review, notes } = profile;
  const head = [
    `# ${authority}`,
    `From: ${document}. In force from ${inForceFrom}. Written from \`src/domain/procedure/profiles/${profile.id}.ts\`; change it there.`,
    isSilent(review) ? review.note : `${review.due ? `Review due ${review.due}. ` : ''}${review.note}`,
    ...notes,
    'Rules marked *assumed* are not said in so many words: somebody at the authority should confirm them.',
  ];
  const sections = readProcedure(profile).map(
    ({ heading, entries }) => `## ${heading}\n\n${entries.map(entryText).join('\n\n')}`,
  );
  return `${[...head, ...sections].join('\n\n')}\n`;
}

function entryText({ id, title, lines, source, assumed, silent }: ReadEntry): string {
  const marks = [id && `\`${id}\``, assumed && '*assumed*', silent && '*silent*'].filter(Boolean).join(' · ');
  return [
    `**${title}**${marks ? ` ${marks}` : ''}`,
    '',
    ...lines.map((line) => `- ${line}`),
    ...(source ? [`- Source: ${source}`] : []),
  ].join('\n');
}
