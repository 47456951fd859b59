import type { CaseFacts } from './caseFacts.ts';
import type { CompiledTrigger } from './compiledRule.ts';

/** Where a trigger stands in the facts: places, oldest first. None while it has not come. */
export function startsOf({ from, has, codes, after }: CompiledTrigger, facts: CaseFacts): readonly number[] {
  const { size, code } = facts;
  switch (from) {
    case 'last fact':
      for (let i = size - 1; i >= 0; i--) if (has[code[i] as number] === 1) return [i];
      return none;
    case 'first fact':
      for (let i = 0; i < size; i++) if (has[code[i] as number] === 1) return [i];
      return none;
    case 'all facts':
      if (!codes.every((each) => code.includes(each))) return none;
      for (let i = size - 1; i >= 0; i--) if (has[code[i] as number] === 1) return [i];
      return none;
    case 'each fact':
    case 'meeting date': {
      let all: number[] | undefined;
      let left = after;
      for (let i = 0; i < size; i++) {
        if (has[code[i] as number] !== 1 || left-- > 0) continue;
        if (all) all.push(i);
        else all = [i];
      }
      return all ?? none;
    }
  }
}

const none: readonly number[] = [];
