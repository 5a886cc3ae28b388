import { Modal } from '@mantine/core';
import { useEffect, useEffectEvent, useState } from 'react';
import { useStore } from 'zustand';
import type { AccountDocument } from '@/document/index.ts';
import type { AccountFile } from '@/formats/index.ts';
import { notify } from '@/ui/notices/notice.ts';
import { refuseSeveral } from '../drop/drop-target.tsx';
import { useFileDrop } from '../drop/use-file-drop.ts';
import { BackupStep } from './account/backup-step.tsx';
import { CompareStep } from './account/compare-step.tsx';
import { MergeStep } from './account/merge-step.tsx';
import { OtherAccountStep } from './account/other-account-step.tsx';
import { ChooseStep } from './choose-step.tsx';
import classes from './import-dialog.module.css';
import { ImportFlow, type Source } from './import-flow.ts';
import { ReadingStep } from './reading-step.tsx';
import { ReportStep } from './report/report-step.tsx';
import { TableStep } from './table/table-step.tsx';

export interface ImportDialogProps {
  /** The account that is imported into. */
  readonly document: AccountDocument;
  /** Keeps the whole board as a review of this name; asked before anything changes. */
  readonly takeReview: (name: string) => Promise<void>;
  /** What is imported already when the dialog opens: a dropped file, pasted cells. */
  readonly initial?: { readonly file: File } | { readonly text: string } | undefined;
  readonly onClose: () => void;
  /** The file holds another account and is to be opened as one of its own. */
  readonly onOpenAsAccount: (account: AccountFile) => void;
}

function sourceOf(initial: ImportDialogProps['initial']): Source | undefined {
  if (initial === undefined) return undefined;
  return 'file' in initial ? { kind: 'file', file: initial.file } : { kind: 'pasted', text: initial.text };
}

/**
 * Brings a file or pasted cells into the open account: what is in it, what would become of it, and after the
 * last button what did. Can be left at any point before that without a trace.
 */
export function ImportDialog({ document, takeReview, initial, onClose, onOpenAsAccount }: ImportDialogProps) {
  const [flow] = useState(() => new ImportFlow({ document, takeReview }));
  const step = useStore(flow.state, (state) => state.step);
  const importing = useStore(flow.state, (state) => state.busy === 'importing');

  // What the dialog opened with is read once, whatever becomes of the property.
  const begin = useEffectEvent(() => {
    const source = sourceOf(initial);
    if (source !== undefined) void flow.read(source);
  });
  useEffect(() => {
    begin();
    return () => flow.stop();
  }, [flow]);

  const over = useFileDrop({
    first: true,
    onSeveral: refuseSeveral,
    onFile: (file) => {
      if (step.kind === 'choose') void flow.read({ kind: 'file', file });
      else
        notify({ id: 'drop', text: 'Finish or cancel this import before you drop the next file, please.' });
    },
  });

  const content = () => {
    switch (step.kind) {
      case 'choose':
        return <ChooseStep flow={flow} error={step.error} over={over} onCancel={onClose} />;
      case 'reading':
        return <ReadingStep flow={flow} name={step.name} progress={step.progress} />;
      case 'table':
        return (
          <TableStep
            flow={flow}
            document={document}
            source={step.source}
            draft={step.draft}
            onCancel={onClose}
          />
        );
      case 'merge':
        return (
          <MergeStep
            flow={flow}
            document={document}
            name={step.name}
            account={step.account}
            onCancel={onClose}
          />
        );
      case 'compare':
        return (
          <CompareStep
            flow={flow}
            document={document}
            name={step.name}
            account={step.account}
            comparison={step.comparison}
            onCancel={onClose}
          />
        );
      case 'otherAccount':
        return (
          <OtherAccountStep
            flow={flow}
            name={step.name}
            account={step.account}
            onOpen={onOpenAsAccount}
            onCancel={onClose}
          />
        );
      case 'backup':
        return <BackupStep flow={flow} name={step.name} onCancel={onClose} />;
      case 'report':
        return (
          <ReportStep
            flow={flow}
            document={document}
            name={step.name}
            report={step.report}
            undone={step.undone}
            onDone={onClose}
          />
        );
    }
  };

  return (
    <Modal
      opened
      onClose={onClose}
      title="Import"
      size={1120}
      padding="lg"
      closeButtonProps={{ 'aria-label': 'Close' }}
      closeOnClickOutside={step.kind === 'choose'}
      closeOnEscape={!importing}
      withCloseButton={!importing}
      classNames={{ content: classes['dialog'] ?? '', body: classes['body'] ?? '' }}
    >
      {content()}
    </Modal>
  );
}
