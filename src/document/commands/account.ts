import { type CalendarDate, KingsideError } from '@/domain/index.ts';
import type { AccountDocument } from '../account-document.ts';

export function renameAccount(document: AccountDocument, name: string): void {
  if (name.trim() === '') throw new KingsideError('emptyName');
  document.run(`Rename account to ${name.trim()}`, (edit) => edit.setAccount({ name: name.trim() }));
}

/** Pins the account's clock to a date, or lets it follow today's when undefined. */
export function pinClock(document: AccountDocument, asOf: CalendarDate | undefined): void {
  document.run(asOf === undefined ? "Use today's date" : `Show as of ${asOf}`, (edit) =>
    edit.setAccount({ asOf }),
  );
}
