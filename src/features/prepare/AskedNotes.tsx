import type { PersonId } from '../../domain/case/caseFile.ts';
import { Text } from '../../ui/Text.tsx';
import { askedWords } from './askedWords.ts';
import type { Prepared } from './prepared.ts';

/** What was sent to somebody besides the invitation, and when. */
export function AskedNotes({ of, person }: { readonly of: Prepared; readonly person: PersonId }) {
  const asked = of.replies.asked?.get(person);
  const all = [asked?.chase, asked?.['update request']].flatMap((one) => one ?? []);
  return all.map((one) => {
    const { words, bad } = askedWords(one, of.world.clock.today());
    return (
      <Text key={one.document} look="small" ink={bad ? 'late' : 'second'}>
        {words}
      </Text>
    );
  });
}
