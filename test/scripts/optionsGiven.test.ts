import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { transformSync } from '@swc/core';
import { afterAll, expect, test } from 'vitest';
import { caseLh4163 as file } from '../../emulator/scenarios/leicestershireInitial.ts';
import { docxWriter } from '../../src/adapters/word/docxWriter.ts';
import type { WordWriter } from '../../src/app/ports/wordWriter.ts';
import { minutesPaper } from '../../src/domain/papers/minutes.ts';
import type { Paper } from '../../src/domain/papers/paper.ts';
import { leicestershire } from '../../src/domain/procedure/profiles/leicestershire.ts';
import { sswopAgenda as agenda, initialMeeting as meeting, wholeMeeting } from '../builders/initialMeeting.ts';
import { recordOf } from '../builders/recordOf.ts';

const library = path.join(path.dirname(createRequire(import.meta.url).resolve('docx')), 'index.mjs');
const folder = mkdtempSync(path.join(tmpdir(), 'docx-'));
afterAll(() => rmSync(folder, { recursive: true }));

type Loader = (source: string) => string;
const loader = async (name: string): Promise<Loader> =>
  ((await import(/* @vite-ignore */ path.resolve(`scripts/loaders/${name}.js`))) as { readonly default: Loader })
    .default;

/** Our writer as the bundle has it: over the library that the loaders left. */
async function bundledWriter(): Promise<WordWriter> {
  const lighter = path.join(folder, 'docx.mjs');
  const [markPure, optionsGiven] = await Promise.all([loader('markPure'), loader('optionsGiven')]);
  writeFileSync(lighter, markPure(optionsGiven(readFileSync(library, 'utf8'))));
  const docx = (await import(/* @vite-ignore */ pathToFileURL(lighter).href)) as object;
  const load = (from: string): Record<string, unknown> => {
    const { code } = transformSync(readFileSync(from, 'utf8'), {
      jsc: { target: 'es2022', parser: { syntax: 'typescript' } },
      module: { type: 'commonjs' },
    });
    const exported = {};
    const asked = (name: string) => (name === 'docx' ? docx : load(path.join(path.dirname(from), name)));
    new Function('exports', 'require', code)(exported, asked);
    return exported;
  };
  return load(path.resolve('src/adapters/word/docxWriter.ts')).docxWriter as WordWriter;
}

const minutes = minutesPaper({
  file,
  meeting,
  record: recordOf(wholeMeeting),
  profile: leicestershire,
  version: 1,
  agenda,
});

const everyBlock: Paper = {
  ...minutes,
  blocks: [
    { kind: 'part', title: 'Part two' },
    { kind: 'heading', level: 1, text: 'What we worry about' },
    { kind: 'heading', level: 2, text: 'School & home' },
    { kind: 'paragraph', runs: [{ text: 'Said by ' }, { text: 'school', strong: true }, { text: ':\nall {well}' }] },
    { kind: 'list', items: [[{ text: 'One' }], [{ text: 'Two', strong: true }]] },
    { kind: 'table', caption: 'Who does what', header: ['No.', 'What'], rows: [['1', 'Read\ntogether']] },
    { kind: 'list', items: [[{ text: 'Another list' }]] },
  ],
};

test('What the bundle leaves out of docx changes no byte of a Word file', async () => {
  const bundled = await bundledWriter();
  for (const paper of [minutes, everyBlock]) {
    const written = await bundled.write(paper);
    expect(await docxWriter.sameText(written, await docxWriter.write(paper))).toBe(true);
    expect(Buffer.from(written).equals(Buffer.from(await docxWriter.write(paper)))).toBe(true);
  }
});
