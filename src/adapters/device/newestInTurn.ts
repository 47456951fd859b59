/** A disk that takes longer for one text has the newest handed over beside it: a page may be killed at any moment. */
const LATE = 100;

export interface NewestInTurn {
  /**
   * Written at once where nothing of this box is being written, else when that has ended, then the newest text alone; and
   * every tenth of a second that it takes. Settles as the write of this text, or of a newer one that took its place, does.
   */
  keep(box: string, text: string): Promise<void>;
  /** Resolves once everything given so far, of one box or of all, has been written or refused. */
  ended(box?: string): Promise<void>;
  /** What waits is written now, and in its turn again: for a page that may be gone the next moment. */
  hurry(): void;
}

interface Turn {
  text: string;
  running: Promise<void>;
  next?: Promise<void> | undefined;
  late?: ReturnType<typeof setTimeout> | undefined;
}

/**
 * At most one write of each box on its way. Every key pressed is one more text: on a slow disk hundreds of them would
 * stand in line, and whatever another box wants to read behind them.
 */
export function newestInTurn(write: (box: string, text: string) => Promise<void>): NewestInTurn {
  const turns = new Map<string, Turn>();

  function start(box: string, turn: Turn): Promise<void> {
    const end = () => {
      if (!turn.next) turns.delete(box);
    };
    turn.next = undefined;
    clearTimeout(turn.late);
    turn.late = undefined;
    turn.running = write(box, turn.text);
    turn.running.then(end, end);
    return turn.running;
  }

  // What is written in its turn comes after it, and so rules.
  const handOver = (box: string, turn: Turn) => {
    turn.late = undefined;
    if (turn.next) write(box, turn.text).catch(() => undefined);
  };

  return {
    keep(box, text) {
      const turn = turns.get(box);
      if (!turn) {
        const first = { text, running: Promise.resolve() };
        turns.set(box, first);
        return start(box, first);
      }
      turn.text = text;
      const again = () => start(box, turn);
      turn.next ??= turn.running.then(again, again);
      turn.late ??= setTimeout(handOver, LATE, box, turn);
      return turn.next;
    },
    async ended(box) {
      const asked = box === undefined ? [...turns.values()] : [turns.get(box)];
      await Promise.allSettled(asked.map((turn) => turn?.next ?? turn?.running));
    },
    hurry() {
      for (const [box, turn] of turns) handOver(box, turn);
    },
  };
}
