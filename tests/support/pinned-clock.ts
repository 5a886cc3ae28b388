import type { Clock } from '@/document/ports.ts';
import type { CalendarDate } from '@/domain/index.ts';

/** A clock that moves only when it is told to: one second further with every instant it gives. */
export interface PinnedClock extends Clock {
  /** Moves to noon of a day. */
  setToday(date: CalendarDate): void;
}

export function pinnedClock(today: CalendarDate = '2026-01-15'): PinnedClock {
  let now = Date.parse(`${today}T12:00:00.000Z`);
  return {
    now: () => {
      now += 1000;
      return new Date(now).toISOString();
    },
    today: () => new Date(now).toISOString().slice(0, 10),
    setToday: (date) => {
      now = Date.parse(`${date}T12:00:00.000Z`);
    },
  };
}
