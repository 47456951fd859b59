import { Bar } from './Bar.tsx';
import { recordFaultWords } from './faultWords.ts';
import { Text } from './Text.tsx';

/** The signed record is not what was signed. */
export function FaultBar({ files }: { readonly files: readonly string[] }) {
  const { what, next } = recordFaultWords(files);
  return (
    <Bar name="bad" title={what} alert boxed>
      <Text as="p">{next}</Text>
    </Bar>
  );
}
