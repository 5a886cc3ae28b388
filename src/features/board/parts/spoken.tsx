import { VisuallyHidden } from '@mantine/core';
import { useStore } from 'zustand';
import { createStore } from 'zustand/vanilla';

const spoken = createStore(() => ({ text: '', turn: 0 }));

/** Says to those who listen what those who look see change on the board. */
export function speak(text: string): void {
  spoken.setState(({ turn }) => ({ text, turn: turn + 1 }));
}

/** Where screen readers hear what is spoken; the same words twice are two messages. */
export function Spoken() {
  const { text, turn } = useStore(spoken);
  return (
    <VisuallyHidden role="status">
      <span key={turn}>{text}</span>
    </VisuallyHidden>
  );
}
