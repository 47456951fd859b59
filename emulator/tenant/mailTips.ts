import type { Area, TenantContext } from './area.ts';

interface Asked {
  readonly EmailAddresses: readonly string[];
  readonly MailTipsOptions: string;
}

/** What Exchange says of addresses before anything is sent: of its own lists and mailboxes only, it keeps nothing. */
export const mailTips: Area<null> = {
  name: 'mailTips',
  seed: () => null,
  routes: [
    {
      method: 'POST',
      path: '/me/getMailTips',
      run: ({ json, tenant }) => {
        const { EmailAddresses, MailTipsOptions } = json as Asked;
        const counts = MailTipsOptions.split(/,\s*/).includes('totalMemberCount');
        const value = EmailAddresses.map((address) => ({
          emailAddress: { name: '', address },
          ...(counts && membersOf(address, tenant)),
        }));
        return { status: 200, body: { value } };
      },
    },
  ],
};

/** An address outside the organisation has no count: whether it is a list only its own mail system knows. */
function membersOf(address: string, { scenario }: TenantContext): { readonly totalMemberCount?: number } {
  const is = (other: string) => other.toLowerCase() === address.toLowerCase();
  const list = scenario.distributionLists?.find((one) => is(one.address));
  if (list) return { totalMemberCount: list.members };
  return scenario.users.some((user) => is(user.userPrincipalName)) ? { totalMemberCount: 1 } : {};
}
