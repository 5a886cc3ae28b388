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
  roleOfOtherSide: (role: string) =>
    `Nobody of the selected people can be ${role}: it is a role of the other side.`,
  contactsOnly: (what: string) =>
    `Only contacts have ${what}, and none of the selected people is one. Select somebody of the customer first.`,
  nobodyCovers: (name: string) =>
    `Nobody of ours covers ${name} yet, so there is no level to set. Say first who does: select ${name} and press V.`,
  notFound: (what: string) =>
    `This ${what} is no longer there: it was removed in another tab or by an import.`,
  alreadyLeft: (name: string) => `${name} has left already. Switch off “Has left” in the inspector first.`,
  offInWhatIf: (what: string) =>
    `${what} is off in a what-if, which is only a copy. Apply what was tried or leave it first.`,
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
  diskFull: () =>
    'The disk or the space this browser allows is full, so this could not be stored. Free some space and try again.',
  storageMissing: () =>
    'This browser does not let Kingside store anything, as in some private windows. Open Kingside in an ordinary window.',
  sampleMissing: () =>
    'The sample account did not arrive. Nothing was changed. Reload the page and try again.',
  fileNotReadable: (name: string) =>
    `"${name}" is not a file Kingside can read. It reads account files (.kingside, .json), Excel workbooks (.xlsx) and tables as text (.csv, .tsv, .txt).`,
  fileDamaged: (name: string) =>
    `"${name}" is damaged or incomplete: it cannot be unpacked. Nothing was changed. Ask for the file again.`,
  fileTooLarge: (name: string, limit: string) =>
    `"${name}" holds more than ${limit} once unpacked, which is the limit. Nothing was changed. Split it into smaller files.`,
  oldExcelFile: (name: string) =>
    `"${name}" is a workbook of the old kind (.xls). Save it as .xlsx in your spreadsheet program and choose that file.`,
  noSuchSheet: (sheet: string) => `The workbook has no sheet "${sheet}". Choose one of its sheets.`,
  emptyTable: (name: string) => `"${name}" has no rows to read.`,
  tooManyPeople: (found: number, limit: number) =>
    `That would be ${found} people; ${limit} is the limit of one import. Nothing was changed. Split the file into smaller ones.`,
  tooManyRelationships: (found: number, limit: number) =>
    `That would be ${found} relationships; ${limit} is the limit of one import. Nothing was changed. Split the file into smaller ones.`,
  notJson: (name: string, detail: string) =>
    `"${name}" is not valid JSON, so nothing was read (${detail}). Check it in an editor or export it again.`,
  notAnAccount: (name: string) =>
    `"${name}" holds no Kingside account: its "format" is not the one of an account. Nothing was changed.`,
  tableNotAnalysed: (name: string) =>
    `"${name}" is a table, and only accounts are analysed. Import it into an account and export that as an account file or as readable JSON.`,
  backupNotAnalysed: (name: string) =>
    `"${name}" is a backup of all accounts, and only single ones are analysed. Restore it and export the account as an account file or as readable JSON.`,
  fileMissing: (name: string) => `There is no file "${name}". Check its name and folder.`,
  fileNotOpened: (name: string, detail: string) => `"${name}" cannot be opened (${detail}).`,
  newerFile: (name: string) =>
    `"${name}" was written by a newer version of Kingside. Nothing was changed. Update Kingside to read it.`,
  importStopped: (name: string) =>
    `Reading "${name}" stopped before it was done, perhaps for lack of memory. Nothing was changed. Try a smaller file.`,
  metricsStopped: () =>
    'The expert figures stopped before they were done, perhaps for lack of memory. The board is as it was. Try again, or narrow the board to a topic.',
  networkStopped: () =>
    'Arranging the network stopped before it was done, perhaps for lack of memory. Everybody stands where they stood.',
  pictureTooLarge: (width: number, height: number, most: string) =>
    `This picture would be ${width} × ${height} pixels, and browsers draw ${most}. Choose fewer times its size or only the selected people, or take the SVG, which has no limit.`,
  pictureNotDrawn: () =>
    'The browser could not draw this picture, perhaps for lack of memory. Choose fewer times its size, or take the SVG.',
  clipboardRefused: () =>
    'The browser did not let Kingside put this on the clipboard. Allow it for this page, or download the file instead.',
  boardNotShown: () => 'There is no board on the screen to make a picture of. Open one and try again.',
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
