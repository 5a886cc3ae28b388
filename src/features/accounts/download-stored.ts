import { applyUpdateV2, Doc } from 'yjs';
import { AccountDocument, type AccountSummary } from '@/document/index.ts';
import { download, fileName } from '@/ui/widgets/download.ts';
import type { ActionContext } from './actions.ts';
import { readState } from './edit-account.ts';

/** Hands out the account file of an account as it is stored. */
export async function downloadStored(context: ActionContext, { id, name }: AccountSummary): Promise<void> {
  const { writeAccountFile } = await import('@/formats/index.ts');
  const doc = new Doc();
  applyUpdateV2(doc, await readState(context, id));
  const document = new AccountDocument({ id, doc, clock: context.clock });
  const bytes = await writeAccountFile(document);
  document.close();
  download(`${fileName(name, context.clock.today())}.kingside`, bytes);
}
