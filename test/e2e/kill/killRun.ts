import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { heldMeeting } from '../heldMeeting.ts';
import { heard } from '../line.ts';
import { appIn, petra, type Town, tansy } from '../town.ts';
import { chanceFrom } from './chance.ts';
import { type Killable, openKillable } from './killable.ts';
import { type Box, boxes, goOnWriting, readBox } from './panelBoxes.ts';
import { makeEntry, missingEntries, noEntries } from './panelEntries.ts';
import { lost, typeOn } from './typist.ts';

/** One kill, and what was there afterwards. */
export interface Kill {
  readonly seed: number;
  readonly box: Box | 'entry';
  readonly offline: boolean;
  readonly keys: number;
  /** Milliseconds of typing that are missing, from when the page had the key. Undefined: what is there is not what was typed. */
  readonly lost: number | undefined;
  /** Ticks and attendance that were on screen before and are not there now, in words. */
  readonly missing: readonly string[];
}

/**
 * Types in the panel, kills the browser at a moment that the seed chooses, opens it again on the same profile and looks:
 * `count` times, seeds from `from` on, every second one without a network. Afterwards somebody else opens the record.
 */
export async function killRun(
  town: Town,
  of: { readonly count: number; readonly from: number; readonly each?: (kill: Kill) => void },
): Promise<{ readonly kills: readonly Kill[]; readonly missingElsewhere: readonly string[] }> {
  const address = await heldMeeting(town);
  const profile = mkdtempSync(join(tmpdir(), 'cin-kill-'));
  const kills: Kill[] = [];
  let entries = noEntries;
  let computer = await openAt(address(petra));

  async function openAt(url: string): Promise<Killable> {
    const opened = await openKillable(profile);
    await opened.page.goto(url);
    await appIn(opened.page).getByRole('tab', { name: 'Agenda' }).waitFor(heard);
    return opened;
  }

  try {
    for (let seed = of.from; seed < of.from + of.count; seed += 1) {
      const chance = chanceFrom(seed);
      const box = [...boxes, undefined][seed % (boxes.length + 1)];
      const offline = Math.floor(seed / (boxes.length + 1)) % 2 === 1;
      const panel = appIn(computer.page);
      const before = box && (await goOnWriting(panel, box));
      await computer.setOffline(offline);
      let kill: { readonly keys: ReturnType<typeof typeOn>['keys']; readonly at: number };
      if (box === undefined) {
        entries = await makeEntry(panel, entries, chance);
        kill = { keys: [], at: computer.kill() };
      } else {
        const typing = typeOn(computer.page, chance, computer.hear);
        await new Promise((next) => setTimeout(next, 100 + chance() * 2400));
        kill = { keys: [...typing.keys], at: computer.kill() };
        await typing.ended;
      }
      await computer.gone();
      computer = await openAt(address(petra));
      const again = appIn(computer.page);
      const there = box === undefined ? '' : await readBox(again, box);
      const done: Kill = {
        seed,
        box: box ?? 'entry',
        offline,
        keys: kill.keys.length,
        lost: there.startsWith(before ?? '') ? lost(kill.keys, there.slice(before?.length ?? 0), kill.at) : undefined,
        missing: await missingEntries(again, entries),
      };
      kills.push(done);
      of.each?.(done);
    }
    const other = await town.personAt();
    await other.page.goto(address(tansy));
    const missingElsewhere = await missingEntries(appIn(other.page), entries);
    await other.context.close();
    return { kills, missingElsewhere };
  } finally {
    computer.kill();
    await computer.gone();
    rmSync(profile, { recursive: true, force: true });
  }
}
