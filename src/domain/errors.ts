/**
 * Every message that says something went wrong, in one place. Each says what happened, that nothing was
 * lost where that is so, and what to do.
 */
const list = (names: readonly string[]) => names.join(' → ');

export const errors = {
  readOnly: () =>
    'This account was last changed with a newer version of Kingside and is open for reading only. Update Kingside to edit it.',
  reportingCycle: (names: readonly string[]) =>
    `That would make a circle of reporting lines: ${list(names)}. Remove one of these lines first.`,
  selfRelationship: (name: string) => `${name} cannot have a relationship with themselves.`,
  kindNotAllowed: (kind: string, from: string, to: string) =>
    `"${kind}" is not possible from ${from} to ${to}. Choose one of the kinds offered for these two sides.`,
  alreadyConnected: (kind: string, from: string, to: string) =>
    `${from} and ${to} already have a relationship of the kind "${kind}". Change that one instead.`,
  otherSide: (name: string, file: string) =>
    `${name} cannot stand in "${file}": that file belongs to another side. Change the side in the inspector first.`,
  roleOfOtherSide: (role: string) => `Nobody of the selected people can be ${role}: it is a role of the other side.`,
  notFound: (what: string) => `This ${what} is no longer there: it was removed in another tab or by an import.`,
  emptyName: () => 'A name is needed. Type one and try again.',
  accountExists: (name: string) =>
    `An account with the identity of "${name}" is already here, so nothing was added. Bring the two together instead.`,
  accountGone: () =>
    'This account was removed for good in another tab, so the latest edits have nowhere to go. Download the account file to keep them.',
  storageNewer: () =>
    'The accounts in this browser were last opened with a newer version of Kingside. Nothing was changed. Reload to get that version.',
  storageBlocked: () =>
    'Another tab holds an older version of Kingside open. Close the other tabs of Kingside and reload this one.',
  storageFull: () =>
    'The disk or the space this browser allows is full, so nothing can be stored. Free some space and reload.',
  storageMissing: () =>
    'This browser does not let Kingside store anything, as in some private windows. Open Kingside in an ordinary window.',
} as const;

export type ErrorCode = keyof typeof errors;

/** An error whose message is meant for the person in front of the screen. */
export class KingsideError<Code extends ErrorCode = ErrorCode> extends Error {
  override readonly name = 'KingsideError';
  readonly code: Code;

  constructor(code: Code, ...details: Parameters<(typeof errors)[Code]>) {
    const write = errors[code] as (...values: Parameters<(typeof errors)[Code]>) => string;
    super(write(...details));
    this.code = code;
  }
}
