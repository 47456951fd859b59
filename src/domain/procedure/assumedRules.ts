import { type MeetingKind, meetingKinds } from '../meeting/meeting.ts';
import type { ConfirmedRule, CouncilSettings } from '../settings/councilSettings.ts';
import { agendaKey, chairKey, confirmationOf, inviteeKey, oneOutcomeKey } from './confirmationOf.ts';
import { isSilent } from './holds.ts';
import type { AgendaRule, ChairRule, InviteeRule, OneOutcomeRule } from './meetingRules.ts';
import { meetingWords } from './meetingWords.ts';
import type { ProcedureProfile } from './profile.ts';
import { conditionWords, linesOf, oneOutcomeHolds, sourceWords } from './reading/entryWords.ts';

/** Who chairs, who is asked, what the agenda has or that one outcome is chosen, where the document does not say it in so many words. */
export interface AssumedRule {
  readonly about: ConfirmedRule['about'];
  /** What a confirmation of it names: stable as long as the rule says the same. */
  readonly rule: string;
  /** `Planning meeting, Review: team manager chairs` */
  readonly title: string;
  readonly lines: readonly string[];
  readonly source?: string;
  readonly confirmed?: ConfirmedRule;
}

type Words = Pick<AssumedRule, 'title' | 'lines' | 'source'>;

/**
 * Every rule of chairs, invitees, agendas and the one outcome that is assumed, confirmed or not; once, however many kinds of meeting have
 * it. `profile` is the procedure as its file has it.
 */
export function assumedRules(profile: ProcedureProfile, settings: CouncilSettings): readonly AssumedRule[] {
  const found = new Map<string, { readonly kinds: MeetingKind[]; readonly one: Omit<AssumedRule, 'confirmed'> }>();
  const add = (kind: MeetingKind, about: ConfirmedRule['about'], rule: string, words: Words) => {
    const known = found.get(`${about} ${rule}`);
    if (!known) found.set(`${about} ${rule}`, { kinds: [kind], one: { about, rule, ...words } });
    else if (!known.kinds.includes(kind)) known.kinds.push(kind);
  };
  for (const kind of meetingKinds) {
    for (const rule of assumedOf(profile.chairs[kind])) add(kind, 'chair', chairKey(rule), chairWords(profile, rule));
    for (const rule of assumedOf(profile.invitees[kind])) add(kind, 'invitee', inviteeKey(rule), inviteeWords(rule));
    const packs = profile.agenda[kind];
    for (const { items, source } of isSilent(packs) ? [] : packs)
      for (const rule of assumedOf(items))
        add(kind, 'agenda item', agendaKey(rule), agendaWords(rule, sourceWords(source)));
  }
  const { oneOutcome } = profile;
  for (const rule of isSilent(oneOutcome) ? [] : assumedOf([oneOutcome]))
    for (const kind of rule.kinds) add(kind, 'one outcome', oneOutcomeKey(rule), oneOutcomeWords(rule));
  return [...found.values()].map(({ kinds, one }) => {
    const said = confirmationOf(settings, profile.id, one.about, one.rule);
    const where = kinds.map((kind) => meetingWords(profile, kind).short).join(', ');
    return { ...one, title: `${where}: ${one.title}`, ...(said && { confirmed: said }) };
  });
}

const assumedOf = <Rule extends { readonly assumed?: true }>(
  rules: readonly Rule[] | Parameters<typeof isSilent>[0],
): readonly Rule[] => (isSilent(rules) ? [] : (rules as readonly Rule[]).filter(({ assumed }) => assumed));

const chairWords = ({ words }: ProcedureProfile, { who, standing, when, note, source }: ChairRule): Words => ({
  title: `${typeof who === 'string' ? who : leads(words)} chairs`,
  lines: linesOf(standing === 'first choice' ? 'First choice.' : 'Allowed, with a reason.', conditionWords(when), note),
  source: sourceWords(source),
});

const leads = ({ leadWorker }: ProcedureProfile['words']): string =>
  [...new Set(Object.values(leadWorker))].map((word) => `the ${word}`).join(' or ');

const inviteeWords = ({ place, need, when, why, source }: InviteeRule): Words => ({
  title: need === 'told' ? `${place} is told` : `${place} is asked`,
  lines: linesOf(`${need.slice(0, 1).toUpperCase()}${need.slice(1)}.`, conditionWords(when), why),
  source: sourceWords(source),
});

const agendaWords = ({ number, title, ask, when }: AgendaRule, source: string): Words => ({
  title: `${number}. ${title}`,
  lines: linesOf(ask, conditionWords(when)),
  source,
});

const oneOutcomeWords = ({ source }: OneOutcomeRule): Words => ({
  title: 'exactly one outcome is chosen',
  lines: [oneOutcomeHolds],
  source: sourceWords(source),
});
