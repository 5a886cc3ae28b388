import { expect, it } from 'vitest';
import { Waiting } from '@/workers/waiting.ts';

const never = new Promise<never>(() => undefined);

it('whoever waits gets the answer, or why there is none', async () => {
  const waiting = new Waiting();
  expect(await waiting.for(Promise.resolve(7))).toBe(7);
  await expect(waiting.for(Promise.reject(new Error('refused')))).rejects.toThrow('refused');
  const answers = [waiting.for(never), waiting.for(never)];
  waiting.fail(new Error('crashed'));
  const settled = await Promise.allSettled(answers);
  expect(settled).toMatchObject([{ reason: new Error('crashed') }, { reason: new Error('crashed') }]);
  await expect(waiting.for(never)).rejects.toThrow('crashed');
});
