import type { AccountDocument } from '@/document/index.ts';
import { notify, notifyError } from '@/ui/notices/notice.ts';
import { download, fileName } from '@/ui/widgets/download.ts';
import { systemClock } from '../clock.ts';

/** Hands out the account as a file that can be opened anywhere else. Says when that fails; never rejects. */
export async function downloadAccountFile(document: AccountDocument): Promise<void> {
  try {
    const { writeAccountFile } = await import('@/formats/index.ts');
    const bytes = await writeAccountFile(document);
    const { name } = document.model.getState().account;
    const file = `${fileName(name, systemClock.today())}.kingside`;
    download(file, bytes);
    notify({ tone: 'success', text: `The account file ${file} is in your downloads.` });
  } catch (error) {
    notifyError(error);
  }
}
