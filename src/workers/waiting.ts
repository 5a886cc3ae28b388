/**
 * Those who wait for a worker's answers, told when it fails. Raced against one promise that lasts as long as the worker,
 * every answer would leave something behind.
 */
export class Waiting {
  readonly #rejecters = new Set<(error: Error) => void>();
  #failure: Error | undefined;

  /** Settles as the answer does, or rejects when the worker fails first. */
  async for<Answer>(answer: Promise<Answer>): Promise<Answer> {
    const failure = this.#failure;
    if (failure !== undefined) {
      // Nobody waits for it any more.
      answer.catch(() => undefined);
      throw failure;
    }
    let reject: (error: Error) => void = () => undefined;
    try {
      return await new Promise<Answer>((resolve, fail) => {
        reject = fail;
        this.#rejecters.add(fail);
        answer.then(resolve, fail);
      });
    } finally {
      this.#rejecters.delete(reject);
    }
  }

  /** From now on nobody waits in vain. */
  fail(error: Error): void {
    this.#failure = error;
    for (const reject of this.#rejecters) reject(error);
    this.#rejecters.clear();
  }
}
