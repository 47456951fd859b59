import { test } from 'vitest';
import { dudley } from './dudley.ts';
import { herefordshire } from './herefordshire.ts';
import { walk } from './journey.ts';
import { leicestershire } from './leicestershire.ts';
import { london } from './london.ts';
import { newcastle } from './newcastle.ts';

test.each([
  ['DUD', dudley],
  ['HEF', herefordshire],
  ['NCL', newcastle],
  ['LEI', leicestershire],
  ['LON', london],
])('%s From the finished assessment through initial meeting and reviews to the papers sent', (_, journey) =>
  walk(journey),
);
