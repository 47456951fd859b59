/** Anything as one text, maps in their order and fields in theirs: two that are the same text are the same. */
export const asText = (value: unknown): string =>
  JSON.stringify(value, (_, each) => (each instanceof Map ? [...each] : each));
