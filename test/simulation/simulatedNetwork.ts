import type { Library, LibraryFile } from '../../src/adapters/graph/library.ts';
import type { Refusal } from '../../src/app/ports/refusal.ts';
import { fail, ok, type Result } from '../../src/domain/result.ts';
import type { Life } from './life.ts';
import type { Seeded } from './seeded.ts';
import { downloadUrl, type SimulatedSharePoint } from './simulatedSharePoint.ts';
import type { SimulatedTime } from './simulatedTime.ts';
import type { Weather } from './weather.ts';

/** What a request meets on its way. One object for a whole history: weather changes when it heals. */
export interface Surroundings {
  weather: Weather;
  /** Writes whose sender has given up and which are still on their way. */
  underWay: number;
  /** How often each thing happened. */
  readonly met: Map<string, number>;
}

interface Sender {
  readonly name: string;
  readonly account: string;
  readonly life: Life;
  cutOff(): boolean;
}

type Answer<T> = Result<T, Refusal>;

const silence = fail<Refusal>({ kind: 'no answer' });
const busy = fail<Refusal>({ kind: 'busy' });

/** The files of CIN Records as one page reaches them over its own line. */
export function simulatedNetwork(
  {
    time,
    random,
    site,
    around,
    tell,
  }: {
    readonly time: SimulatedTime;
    readonly random: Seeded;
    readonly site: SimulatedSharePoint;
    readonly around: Surroundings;
    readonly tell: (line: string) => void;
  },
  { name, account, life, cutOff }: Sender,
): Library {
  function send<T>(what: string, carryOut: () => Answer<T>, writes: boolean): Promise<Answer<T>> {
    const { weather } = around;
    const fate = random.next();
    const way = () => (random.chance(weather.slow) ? random.between(2000, 14_000) : random.between(15, 350));
    const there = way();
    const back = way();
    const patience = random.between(200, 12_000);
    const long = random.between(500, 60_000);
    const secondAnswers = random.chance(0.4);
    const met = (thing: string) => around.met.set(thing, (around.met.get(thing) ?? 0) + 1);
    met('requests');

    return new Promise((resolve) => {
      const answer = (after: number, answered: Answer<T>, how = '') =>
        time.after(after, () => {
          const heard = cutOff() ? silence : answered;
          tell(`${name} ${what}: ${heard.ok ? 'done' : heard.reason.kind}${how && ` (${how})`}`);
          life.hear(() => resolve(heard));
        });
      const arrive = (after: number, act: () => void) => {
        if (writes) around.underWay += 1;
        time.after(after, () => {
          if (writes) around.underWay -= 1;
          act();
        });
      };
      const done = () => {
        const carriedOut = carryOut();
        if (writes) tell(`${name} ${what} reaches SharePoint: ${carriedOut.ok ? 'written' : carriedOut.reason.kind}`);
        return carriedOut;
      };

      let limit = 0;
      const falls = (chance: number) => {
        limit += chance;
        return fate < limit;
      };
      if (cutOff()) {
        met('cut off');
        answer(random.chance(0.8) ? 30 : patience, silence, 'cut off');
      } else if (falls(weather.loseBefore)) {
        met('lost before');
        answer(patience, silence, 'never arrived');
      } else if (falls(weather.loseAfter)) {
        met('answer lost');
        arrive(there, done);
        answer(there + patience, silence, 'answer lost');
      } else if (falls(weather.busy)) {
        met('busy');
        answer(there + back, busy);
      } else if (writes && falls(weather.late)) {
        met('landed late');
        answer(patience, silence, 'still on its way');
        arrive(patience + long, done);
      } else if (falls(weather.twice)) {
        met('carried out twice');
        arrive(there, () => {
          const first = done();
          if (!secondAnswers) answer(back, first, 'first of two');
          arrive(random.between(1, 4000), () => {
            const second = done();
            if (secondAnswers) answer(back, second, 'second of two');
          });
        });
      } else {
        arrive(there, () => {
          if (cutOff()) answer(patience, silence, 'cut off on the way');
          else answer(back, done());
        });
      }
    });
  }

  const fileOf = (path: readonly string[]) => path.at(-1)!;
  return {
    look: (path) => send(`looks at ${fileOf(path)}`, () => site.look(fileOf(path)), false),
    list: () => {
      const lag = random.chance(around.weather.lag) ? random.between(200, 6000) : 0;
      return send<readonly LibraryFile[]>(`lists${lag > 0 ? `, ${lag} ms behind` : ''}`, () => site.list(lag), false);
    },
    bytes: (file) => {
      const name = String(file[downloadUrl]).split('/').at(-1)!;
      return send(
        `reads ${name}`,
        () => {
          const text = site.text(name);
          return text.ok ? ok(new TextEncoder().encode(text.value)) : text;
        },
        false,
      );
    },
    put(path, { bytes, etag }) {
      const text = new TextDecoder().decode(bytes);
      const lines = text.split('\n').length - 1;
      const what = `writes ${lines} lines to ${fileOf(path)} over ${etag ?? 'nothing'}`;
      return send(what, () => site.put(account, fileOf(path), text, etag), true);
    },
    asPdf: () => Promise.resolve(fail('not converted')),
  };
}
