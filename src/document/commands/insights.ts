import type { Severity } from '@/domain/index.ts';
import type { AccountDocument } from '../account-document.ts';

/** Puts an insight aside with a reason; it comes back when its severity rises. */
export function dismissInsight(
  document: AccountDocument,
  insight: { readonly id: string; readonly severity: Severity },
  reason: string,
): void {
  document.run('Dismiss insight', (edit) => {
    for (const known of document.model.getState().dismissals.values()) {
      if (known.insight === insight.id) edit.remove('dismissals', known.id);
    }
    edit.create('dismissals', {
      insight: insight.id,
      severity: insight.severity,
      reason,
      at: edit.now,
      ...(edit.author === undefined ? {} : { by: edit.author.name }),
    });
  });
}

/** Shows a dismissed insight again. */
export function restoreInsight(document: AccountDocument, insight: string): void {
  document.run('Show insight again', (edit) => {
    for (const known of document.model.getState().dismissals.values()) {
      if (known.insight === insight) edit.remove('dismissals', known.id);
    }
  });
}
