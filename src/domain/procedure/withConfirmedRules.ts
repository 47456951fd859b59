import type { MeetingKind } from '../meeting/meeting.ts';
import type { ConfirmedRule, CouncilSettings } from '../settings/councilSettings.ts';
import { agendaKey, chairKey, confirmationOf, inviteeKey, oneOutcomeKey } from './confirmationOf.ts';
import { isSilent } from './holds.ts';
import type { ProcedureProfile } from './profile.ts';
import type { Silent } from './silent.ts';

interface MayBeAssumed {
  readonly assumed?: true;
  readonly confirmed?: Pick<ConfirmedRule, 'by' | 'on'>;
}

type Parts = Pick<ProcedureProfile, 'chairs' | 'invitees' | 'agenda' | 'oneOutcome'>;

/** Chairs, invitees, agendas and whether one outcome is chosen, with what the council has confirmed of them: no longer assumed, and by whom. */
export function withConfirmedRules(profile: ProcedureProfile, settings: CouncilSettings): Parts {
  const { chairs, invitees, agenda, oneOutcome } = profile;
  // Nobody has confirmed anything of this procedure: nothing is copied.
  if (!settings.confirmed.some(({ procedure }) => procedure === profile.id))
    return { chairs, invitees, agenda, oneOutcome };
  const settle =
    <Rule extends MayBeAssumed>(about: ConfirmedRule['about'], keyOf: (rule: Rule) => string) =>
    (rule: Rule): Rule => {
      const said = rule.assumed && confirmationOf(settings, profile.id, about, keyOf(rule));
      if (!said) return rule;
      const { assumed: _, ...rest } = rule;
      return { ...rest, confirmed: { by: said.by, on: said.on } } as Rule;
    };
  return {
    chairs: each(chairs, settle('chair', chairKey)),
    invitees: each(invitees, settle('invitee', inviteeKey)),
    agenda: each(agenda, (pack) => ({ ...pack, items: pack.items.map(settle('agenda item', agendaKey)) })),
    oneOutcome: isSilent(oneOutcome) ? oneOutcome : settle('one outcome', oneOutcomeKey)(oneOutcome),
  };
}

const each = <Rule>(
  rules: Readonly<Record<MeetingKind, readonly Rule[] | Silent>>,
  change: (rule: Rule) => Rule,
): Readonly<Record<MeetingKind, readonly Rule[] | Silent>> =>
  Object.fromEntries(
    Object.entries(rules).map(([kind, list]) => [kind, isSilent(list) ? list : list.map(change)]),
  ) as Readonly<Record<MeetingKind, readonly Rule[] | Silent>>;
