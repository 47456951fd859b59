import { explainRule } from './explaining/explainRule.ts';

// For a practitioner's spreadsheet: every reading of one rule from one day, as JSON.
const explained = await explainRule(process.argv.slice(2));
if ('wrong' in explained) {
  console.error(explained.wrong);
  process.exitCode = 2;
} else console.log(JSON.stringify(explained.answer, undefined, 2));
