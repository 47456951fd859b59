import { expect, it } from 'vitest';
import { boxProps, choiceProps } from '../../src/ui/draftProps.ts';

it('shows what is kept, and takes what is typed or chosen, only once the device has answered', () => {
  const taken: string[] = [];
  const take = (value: string) => void taken.push(value);
  expect(boxProps(false, '', take)).toMatchObject({ value: '', readOnly: true });
  expect(choiceProps(false, 'Word', take)).toMatchObject({ value: 'Word', disabled: true });
  const [box, choice] = [boxProps(true, 'Late', take), choiceProps(true, 'PDF', take)];
  expect(box).toMatchObject({ value: 'Late', readOnly: false });
  expect(choice).toMatchObject({ value: 'PDF', disabled: false });
  box.onChange(undefined, { value: 'Later' });
  choice.onChange(undefined, { value: 'Word' });
  expect(taken).toEqual(['Later', 'Word']);
});
