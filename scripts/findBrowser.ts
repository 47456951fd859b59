import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';

const places = [
  process.env.CHROMIUM_PATH,
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
  'C:\\Program Files (x86)\\Microsoft\\Edge\\Application\\msedge.exe',
];

/** Path of a Chromium on this machine, or undefined. `CHROMIUM_PATH` comes first. */
export function findBrowser(): string | undefined {
  return places.find((place) => place !== undefined && existsSync(place));
}

/** Finds a Chromium; on a bare Debian machine, as root, installs one and says so. */
export function browserOrInstall(): string {
  const found = findBrowser();
  if (found !== undefined) return found;
  if (process.platform === 'linux' && existsSync('/usr/bin/apt-get') && process.getuid?.() === 0) {
    console.log('No Chromium found. Installing Debian’s chromium package (once).');
    execFileSync('apt-get', ['update', '-qq'], { stdio: 'inherit' });
    execFileSync('apt-get', ['install', '-y', '-qq', '--no-install-recommends', 'chromium', 'fonts-open-sans'], {
      stdio: 'inherit',
    });
    const installed = findBrowser();
    if (installed !== undefined) return installed;
  }
  throw new Error('The tests need Chromium or Chrome. Install one, or set CHROMIUM_PATH to it.');
}
