import { Textarea, type TextareaProps, TextInput, type TextInputProps } from '@mantine/core';
import { type CommittedOptions, useCommitted } from './use-committed.ts';

type Handled = 'value' | 'defaultValue' | 'onChange' | 'onBlur' | 'onKeyDown' | 'error';

/** One line of text, kept on Enter or on leaving the field. */
export function CommittedText({
  value,
  onCommit,
  ...props
}: CommittedOptions & Omit<TextInputProps, Handled>) {
  return <TextInput {...props} {...useCommitted({ value, onCommit })} />;
}

/** Several lines of text, kept on leaving the field or with Ctrl/⌘ Enter. */
export function CommittedTextarea({
  value,
  onCommit,
  ...props
}: CommittedOptions & Omit<TextareaProps, Handled>) {
  return <Textarea autosize {...props} {...useCommitted({ value, onCommit, multiline: true })} />;
}
