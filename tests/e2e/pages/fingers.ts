import type { CDPSession, Page } from '@playwright/test';
import type { Place } from './board-page.ts';

/** Real touches, which go the way of a touch screen through the browser. */
export class Fingers {
  readonly #devTools: CDPSession;

  private constructor(devTools: CDPSession) {
    this.#devTools = devTools;
  }

  static async on(page: Page): Promise<Fingers> {
    return new Fingers(await page.context().newCDPSession(page));
  }

  /** Puts fingers down, moves them in steps, and lifts them. */
  async move(from: readonly Place[], to: readonly Place[], steps = 8): Promise<void> {
    await this.#send('touchStart', from);
    for (let step = 1; step <= steps; step += 1) {
      const share = step / steps;
      const at = from.map(({ x, y }, finger) => ({
        x: x + ((to[finger]?.x ?? x) - x) * share,
        y: y + ((to[finger]?.y ?? y) - y) * share,
      }));
      await this.#send('touchMove', at);
    }
    await this.#send('touchEnd', []);
  }

  /** Moves one finger, puts a second one down as if to pinch, and lifts both. */
  async moveThenPinch(from: Place, to: Place, second: Place): Promise<void> {
    await this.#send('touchStart', [from]);
    for (const share of [0.1, 0.5, 1])
      await this.#send('touchMove', [
        { x: from.x + (to.x - from.x) * share, y: from.y + (to.y - from.y) * share },
      ]);
    await this.#send('touchStart', [to, second]);
    await this.#send('touchMove', [
      { x: to.x - 10, y: to.y },
      { x: second.x + 20, y: second.y },
    ]);
    await this.#send('touchEnd', []);
  }

  async #send(type: 'touchStart' | 'touchMove' | 'touchEnd', places: readonly Place[]): Promise<void> {
    const touchPoints = places.map(({ x, y }, id) => ({ x: Math.round(x), y: Math.round(y), id }));
    await this.#devTools.send('Input.dispatchTouchEvent', { type, touchPoints });
  }
}
