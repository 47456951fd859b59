import { councilCase, newCase, person, staff } from '../../emulator/scenarios/councilCase.ts';
import type { ScenarioUser } from '../../emulator/scenarios/scenario.ts';
import { instant } from '../../src/domain/time/instant.ts';
import { day } from '../../src/domain/time/plainDate.ts';
import type { Journey } from './journey.ts';

const quentin: ScenarioUser = {
  id: 'e1111111-1111-4111-8111-111111111111',
  displayName: 'Quentin Exemplar',
  userPrincipalName: 'quentin.exemplar@council.example',
  jobTitle: 'Help coordinator',
  teams: true,
};
const norma: ScenarioUser = {
  id: 'e2222222-2222-4222-8222-222222222222',
  displayName: 'Norma Sample',
  userPrincipalName: 'norma.sample@council.example',
  jobTitle: 'Circle chair',
  teams: true,
};

/** A council that does not exist, with a case under a procedure that is registered by the test alone. */
export const exampleshireJourney: Journey = {
  scenario: councilCase({
    name: 'exampleshire-initial',
    about: 'Exampleshire: only in a test.',
    now: '2026-12-21T13:00:00.000Z',
    users: [quentin, norma],
    nextDue: day('2027-01-04'),
    nextWhat: 'Opening circle',
    file: {
      ...newCase,
      reference: 'EX-1',
      procedure: 'exampleshire',
      ledBy: 'key worker',
      leadWorker: 'p-lead',
      children: [
        {
          id: 'c-1',
          name: 'Placeholder Specimen',
          initials: 'P.S.',
          born: day('2018-01-02'),
          needs: '',
          attends: 'no',
        },
      ],
      people: [
        staff('p-lead', quentin, 'help coordinator'),
        staff('p-chair', norma, 'circle chair'),
        person({
          id: 'p-mother',
          name: 'Paradigm Specimen',
          role: 'mother',
          side: 'family',
          parentalResponsibility: true,
          email: 'paradigm.specimen@post.example',
        }),
        person({
          id: 'p-library',
          name: 'Folio Binding',
          role: 'librarian',
          side: 'agency',
          fills: 'library',
          email: 'folio.binding@library.example',
        }),
        person({
          id: 'p-choir',
          name: 'Alto Tenor',
          role: 'choir leader',
          side: 'agency',
          email: 'alto.tenor@choir.example',
        }),
      ],
      consent: { state: 'given', on: day('2026-12-21'), from: ['p-mother'] },
      facts: [
        {
          fact: 'meeting decided',
          on: day('2026-12-21'),
          recordedBy: norma.displayName,
          recordedAt: instant('2026-12-21T12:00:00.000Z'),
        },
      ],
    },
  }),
  reference: 'EX-1',
  legs: [
    {
      kind: 'initial',
      arranged: '2026-12-21T13:00:00.000Z',
      on: '2026-12-30',
      due: '2027-01-04',
      name: 'Opening Circle',
      short: 'Opening circle',
      firstChoice: ['p-chair'],
      agenda: { first: 'Hello', last: 'The plan', items: 3 },
      asked: ['p-lead', 'p-chair', 'p-mother', 'p-library', 'p-choir'],
      apologies: 'p-library',
      silent: 'p-choir',
      minutesDue: '2027-01-05',
      papersTo: ['p-lead', 'p-chair', 'p-mother', 'p-library'],
      titles: ['Notes of the Opening Circle', 'Help Plan for Placeholder'],
      next: [['Looking back', '2027-02-03', '2027-02-03']],
    },
    {
      kind: 'review',
      arranged: '2027-01-05T09:00:00.000Z',
      on: '2027-02-03',
      due: '2027-02-03',
      name: 'Looking Back Circle',
      short: 'Looking back',
      firstChoice: ['p-lead'],
      agenda: { first: 'What became of the plan', last: 'What next', items: 2 },
      asked: ['p-lead', 'p-mother'],
      apologies: 'p-mother',
      silent: '',
      minutesDue: '2027-02-08',
      papersTo: ['p-lead', 'p-mother'],
      titles: ['Notes of the Looking Back Circle', 'Help Plan for Placeholder'],
      next: [['Looking back', '2027-03-10', '2027-03-10']],
    },
  ],
};
