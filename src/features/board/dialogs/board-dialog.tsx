import { Modal, type ModalProps } from '@mantine/core';
import { type ReactNode, useLayoutEffect, useRef, useState } from 'react';
import { pressKept } from '@/ui/commands/typed-ahead.ts';
import { type BoardSession, useBoard } from '../session/session.ts';
import { open } from '../session/view-store.ts';

/** Closes the open dialog and gives the keyboard to the board. */
export function closeToBoard({ view, camera }: BoardSession): void {
  view.setState(open(undefined));
  camera.current?.focus();
}

/** Answers how to close the open dialog and give the keyboard back to what opened it, or else to the board. */
export function useCloseToOpener(): () => void {
  const { view, camera } = useBoard();
  const [opener] = useState(() => document.activeElement);
  return () => {
    view.setState(open(undefined));
    if (opener instanceof HTMLElement && opener !== document.body && opener.isConnected) opener.focus();
    else camera.current?.focus();
  };
}

interface BoardDialogProps extends Omit<ModalProps, 'opened' | 'onClose' | 'children'> {
  /** Closed without doing anything, by Esc, the cross or a click beside it. */
  readonly onCancel?: () => void;
  readonly children: ReactNode;
}

/** A dialog of the board. It is there as long as the view asks for it; the keyboard goes back where it was. */
export function BoardDialog({ onCancel, children, ...props }: BoardDialogProps) {
  const closeToOpener = useCloseToOpener();
  const close = () => {
    onCancel?.();
    closeToOpener();
  };

  return (
    <Modal
      {...props}
      opened
      onClose={close}
      returnFocus={false}
      closeButtonProps={{ 'aria-label': 'Close without doing anything' }}
    >
      <FocusAtOnce />
      {children}
    </Modal>
  );
}

/**
 * Takes the focus as soon as the dialog stands: the focus trap does so a moment later, and what is typed in
 * between would go to the board.
 */
function FocusAtOnce() {
  const mark = useRef<HTMLSpanElement>(null);
  useLayoutEffect(() => {
    mark.current?.closest('[role="dialog"]')?.querySelector<HTMLElement>('[data-autofocus]')?.focus();
    // What was typed before the dialog was there; not within React's own work, or it would be typed in vain.
    queueMicrotask(pressKept);
  }, []);
  return <span ref={mark} hidden />;
}
