import type { AccountFile } from '@/formats/index.ts';
import { notify } from '@/ui/notices/notice.ts';
import { download, fileName } from '@/ui/widgets/download.ts';
import { count } from '@/ui/words/count.ts';

/** Remarks that fit a notice beside the board; the list that can be downloaded has all of them. */
const shown = 1;

/** Says that a file became an account, and what of the file could not come in, record by record. */
export function sayAdded({ vetted, notes }: AccountFile): void {
  const { name } = vetted.account;
  const setAside = vetted.quarantined.map(({ text }) => text);
  const remarks = [...setAside, ...notes, ...vetted.notes];
  if (remarks.length === 0) {
    notify({ tone: 'success', text: `${name} was added.` });
    return;
  }
  const left =
    setAside.length === 0 ? '' : ` ${count(setAside.length, 'record')} could not be read and stayed out.`;
  const more = remarks.length > shown ? ` And ${remarks.length - shown} more.` : '';
  notify({
    text: `${name} was added.${left} ${remarks.slice(0, shown).join(' ')}${more}`,
    action: {
      label: 'Download the list',
      run: () => download(`${fileName('Left-out', name)}.txt`, remarks.join('\n'), 'text/plain'),
    },
    stays: true,
  });
}
