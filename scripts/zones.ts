import { spawnSync } from 'node:child_process';

// A due date must not depend on where the computer thinks it is.
const zones = ['UTC', 'Europe/London', 'Pacific/Auckland', 'America/Los_Angeles'];
for (const zone of zones) {
  const run = spawnSync('npx', ['vitest', 'run', '--project', 'unit', 'test/domain', 'test/ui', '--reporter=dot'], {
    env: { ...process.env, TZ: zone, NO_COLOR: '1', FORCE_COLOR: '0' },
    encoding: 'utf8',
    shell: process.platform === 'win32',
  });
  if (run.status !== 0) {
    console.error(run.stdout, run.stderr);
    console.error(`Fails under TZ=${zone}`);
    process.exit(1);
  }
  const count = /Tests\s+(\d+) passed/.exec(run.stdout)?.[1] ?? 'all';
  console.log(`TZ=${zone}: ${count} tests of dates and wording pass`);
}
