import * as z from 'zod/mini';
import type { Directory } from '../../app/ports/directory.ts';
import type { Refusal } from '../../app/ports/refusal.ts';
import type { Account } from '../../domain/meeting/meeting.ts';
import { fail, ok, type Result } from '../../domain/result.ts';
import type { Graph, GraphAnswer } from './graphRequest.ts';
import { query, quoted, segment } from './odata.ts';
import { mailScopes, peopleScopes } from './scopes.ts';

const user = z.looseObject({ id: z.string(), displayName: z.nullish(z.string()) });
const users = z.looseObject({ value: z.array(user) });
const tips = z.looseObject({
  value: z.array(z.looseObject({ totalMemberCount: z.nullish(z.number()), error: z.nullish(z.unknown()) })),
});

const what = 'an account of the council with that address';

export function directory(graph: Graph): Directory {
  const get = (path: string) => graph.send({ method: 'GET', path, scopes: peopleScopes, retry: 'safe', what });
  const select = { $select: 'id,displayName' };

  return {
    async findAccount(address) {
      const bySignInName = await get(`/users/${segment(address)}${query(select)}`);
      if (bySignInName.ok) return account(bySignInName, address);
      if (bySignInName.reason.kind !== 'not found') return bySignInName;
      // `/users/{…}` knows ids and sign-in names only; where those are not the mail addresses, the address is looked for.
      const byMail = await get(`/users${query({ ...select, $filter: `mail eq ${quoted(address)}`, $top: '2' })}`);
      if (!byMail.ok) return byMail;
      const found = users.safeParse(byMail.value.json);
      if (!found.success) return fail({ kind: 'unreadable', where: what });
      const [only, second] = found.data.value;
      return only && !second ? ok(accountOf(only, address)) : fail({ kind: 'not found', what });
    },
    async mailboxesBehind(address) {
      const answer = await graph.send({
        method: 'POST',
        path: '/me/getMailTips',
        scopes: mailScopes,
        body: { json: { EmailAddresses: [address], MailTipsOptions: 'totalMemberCount' } },
        // Asks and changes nothing, whatever its method says.
        retry: 'safe',
        what: 'what the email system knows of that address',
      });
      if (!answer.ok) return answer;
      const read = tips.safeParse(answer.value.json);
      if (!read.success) return fail({ kind: 'unreadable', where: 'mail tips' });
      const tip = read.data.value[0];
      return ok(tip?.error ? undefined : (tip?.totalMemberCount ?? undefined));
    },
  };
}

function account(
  answer: Extract<Result<GraphAnswer, Refusal>, { ok: true }>,
  address: string,
): Result<Account, Refusal> {
  const read = user.safeParse(answer.value.json);
  return read.success ? ok(accountOf(read.data, address)) : fail({ kind: 'unreadable', where: what });
}

const accountOf = ({ id, displayName }: z.infer<typeof user>, address: string): Account => ({
  id,
  name: displayName ?? address,
});
