import { spawnSync } from 'node:child_process';
import { scenarioNamed } from './scenarios/index.ts';
import { startServer } from './serve.ts';
import { staticFiles } from './staticFiles.ts';

// `npm start`: the production bundle against the emulated council, on one port. `npm start -- SCENARIO` begins another
// world; without a name the last one goes on.
const name = process.argv[2];
const scenario = name === undefined ? undefined : scenarioNamed(name);
if (name !== undefined && !scenario)
  fail(`There is no scenario "${name}". The names are in emulator/scenarios/index.ts.`);

console.log('Building the app (about half a minute the first time) …');
const build = spawnSync('npx', ['webpack', '--mode', 'production'], {
  encoding: 'utf8',
  shell: process.platform === 'win32',
});
if (build.status !== 0) fail(`${build.stdout}${build.stderr}`);

const port = Number(process.env.PORT ?? 3000);
const server = await startServer({
  port,
  appHandler: staticFiles('dist'),
  ...(scenario && { scenario }),
  keep: true,
}).catch((error: NodeJS.ErrnoException) =>
  fail(error.code === 'EADDRINUSE' ? `Port ${port} is taken. Choose another: PORT=3001 npm start` : String(error)),
);
// A world asked for by name starts at its beginning.
if (scenario) await server.tenant.reset(scenario);
console.log(`${server.address}/teams`);

function fail(why: string): never {
  console.error(why);
  process.exit(1);
}
for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => process.exit(0));
