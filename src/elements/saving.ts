/** What became of saving: shown to the person in the server's own words. */
export type SavingState =
  | { readonly kind: 'saved'; readonly text: string }
  | { readonly kind: 'refused'; readonly text: string }
  | { readonly kind: 'failed' };

export type SavingParts = {
  readonly send: () => Promise<SavingState>;
  readonly show: (state: SavingState) => void;
  readonly later: (work: () => void) => number;
  readonly forget: (timer: number) => void;
};

/** Sends a moment after the last change, one at a time; a change under way is sent after it. */
export function createSaving({ send, show, later, forget }: SavingParts) {
  let timer: number | undefined;
  let isSending = false;
  let isWaiting = false;
  let isStopped = false;

  async function save(): Promise<void> {
    timer = undefined;
    if (isSending) {
      isWaiting = true;
      return;
    }
    isSending = true;
    const state = await send().catch((): SavingState => ({ kind: 'failed' }));
    isSending = false;
    if (isStopped) return;
    show(state);
    if (isWaiting) {
      isWaiting = false;
      changed();
    }
  }

  function changed(): void {
    if (timer !== undefined) forget(timer);
    timer = isStopped ? undefined : later(() => void save());
  }

  function stop(): void {
    isStopped = true;
    if (timer !== undefined) forget(timer);
  }

  return { changed, stop };
}
