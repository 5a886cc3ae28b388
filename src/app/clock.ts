import type { Clock } from '@/document/index.ts';

const two = (value: number) => String(value).padStart(2, '0');

/** The clock of this computer; the day is the local one. Everything else is handed a clock. */
export const systemClock: Clock = {
  now: () => new Date().toISOString(),
  today: () => {
    const date = new Date();
    return `${date.getFullYear()}-${two(date.getMonth() + 1)}-${two(date.getDate())}`;
  },
};
