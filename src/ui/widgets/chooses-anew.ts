import type { MouseEvent } from 'react';

/**
 * For the input of a `FileButton`: every choice counts. A browser says nothing when the file chosen last is
 * chosen again, though it may have changed on disk, or the first attempt may have been cancelled.
 */
export const choosesAnew = {
  onClick: ({ currentTarget }: MouseEvent<HTMLInputElement>) => {
    currentTarget.value = '';
  },
};
