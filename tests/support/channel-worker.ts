import { expose } from 'comlink';

/** A worker over a real message channel, with whatever the test puts behind it. */
export class ChannelWorker extends EventTarget implements Worker {
  onmessage = null;
  onmessageerror = null;
  onerror = null;
  terminated = false;
  readonly #channel = new MessageChannel();

  constructor(api: object) {
    super();
    expose(api, this.#channel.port2);
    this.#channel.port1.addEventListener('message', ({ data }: MessageEvent<unknown>) => {
      this.dispatchEvent(new MessageEvent('message', { data }));
    });
    this.#channel.port1.start();
  }

  postMessage(message: unknown, transfer?: Transferable[] | StructuredSerializeOptions): void {
    if (this.terminated) return;
    const options = Array.isArray(transfer) ? { transfer } : transfer;
    this.#channel.port1.postMessage(message, options);
  }

  terminate(): void {
    this.terminated = true;
    this.#channel.port1.close();
    this.#channel.port2.close();
  }
}
