import { afterEach, expect, test } from 'vitest';
import '../../allProcedures.ts';
import { dudley } from '../../journeys/dudley.ts';
import { herefordshire } from '../../journeys/herefordshire.ts';
import { idOf, type Journey, type Leg, walkTo } from '../../journeys/journey.ts';
import { leicestershire } from '../../journeys/leicestershire.ts';
import { london } from '../../journeys/london.ts';
import { newcastle } from '../../journeys/newcastle.ts';
import { openTown, type Town } from '../town.ts';
import { openRun, wholeAgenda } from '../wholeAgenda.ts';

let town: Town | undefined;
afterEach(() => town?.close());

const meetings = [dudley, herefordshire, leicestershire, london, newcastle].flatMap((journey) =>
  journey.legs.map((leg): readonly [string, Journey, Leg] => [`${journey.scenario.name}, ${leg.kind}`, journey, leg]),
);

test.each(meetings)(
  '%s: its whole agenda through the panel',
  async (_, journey, leg) => {
    const before = await walkTo(journey, leg);
    const opened = await openTown(journey.scenario);
    town = opened;
    opened.server.tenant.load(structuredClone(before.save()));
    const person = await opened.personAt();
    await openRun(person, journey.scenario, journey.reference, idOf(journey.reference, leg));
    const keys = journey === dudley && leg.kind === 'initial';
    const { titles, found } = await wholeAgenda(person.page, keys ? 'keys' : 'pressing');
    expect(found).toEqual([]);
    expect({ first: titles[0], last: titles.at(-1), items: titles.length }).toEqual(leg.agenda);
    expect(person.complaints.filter((words) => !/404/.test(words))).toEqual([]);
  },
  600_000,
);
