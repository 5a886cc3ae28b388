import { fetched } from '../widgets/fetched.tsx';
import type { Notice } from './notice-record.ts';

// Nothing is said before something has happened: what shows notices comes right after the first page.
const shown = () => import('./show-notice.tsx');

/** Where notices are shown. */
export const Notices = fetched(
  async () => (await shown()).NoticeList,
  () => null,
);

/** Says something at the lower edge of the page. */
export function notify({ id = crypto.randomUUID(), ...notice }: Notice): void {
  shown().then(
    ({ showNotice }) => showNotice({ id, ...notice }),
    // Without a network right after the first page it is said all the same, by the plainest means there is.
    () => {
      if (typeof notice.text === 'string') globalThis.alert(notice.text);
    },
  );
}

/** Says in plain words what went wrong; the message of our own errors is meant for people. */
export function notifyError(error: unknown, id?: string): void {
  const text = error instanceof Error ? error.message : String(error);
  notify({ tone: 'error', text, ...(id === undefined ? {} : { id }) });
}
