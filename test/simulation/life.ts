/** Whether a page is running: what comes back to it while it sleeps waits, and what comes after its end is not heard. */
export interface Life {
  state(): 'awake' | 'asleep' | 'over';
  /** Goes on with `act`, unless the page is gone. */
  hear(act: () => void): void;
  sleep(): void;
  wake(): void;
  end(): void;
}

export function life(): Life {
  let state: 'awake' | 'asleep' | 'over' = 'awake';
  let missed: (() => void)[] = [];
  return {
    state: () => state,
    hear(act) {
      if (state === 'awake') act();
      else if (state === 'asleep') missed.push(act);
    },
    sleep() {
      if (state === 'awake') state = 'asleep';
    },
    wake() {
      if (state !== 'asleep') return;
      state = 'awake';
      const heard = missed;
      missed = [];
      for (const act of heard) act();
    },
    end() {
      state = 'over';
      missed = [];
    },
  };
}
