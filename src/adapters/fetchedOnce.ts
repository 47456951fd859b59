/** Code that is fetched when it is first asked for. A failure is not remembered: the next use fetches again. */
export function fetchedOnce<T>(fetchCode: () => Promise<T>): () => Promise<T> {
  let fetched: Promise<T> | undefined;
  return () => {
    fetched ??= fetchCode().catch((error: unknown) => {
      fetched = undefined;
      throw error;
    });
    return fetched;
  };
}
