/** A place for something that exists only while a component is mounted, such as the camera. */
export class Slot<Content> {
  #content: Content | undefined;

  /** What is in place now. */
  get current(): Content | undefined {
    return this.#content;
  }

  /** Puts it in place; the answer takes it out again, unless something else has taken its place. */
  fill(content: Content): () => void {
    this.#content = content;
    return () => {
      if (this.#content === content) this.#content = undefined;
    };
  }
}
