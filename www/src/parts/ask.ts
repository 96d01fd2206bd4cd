/** Questions whose answer goes out of date: only the latest counts, the one before it is called off. */

/** Asks after a pause in the changes; an answer that has been overtaken never arrives. */
export class Latest<Answer> {
  private timer: ReturnType<typeof setTimeout> | null = null;
  private running: AbortController | null = null;

  /** `pause` in milliseconds. */
  constructor(private readonly pause = 250) {}

  /** True between a change and its answer. */
  get waiting(): boolean {
    return this.timer !== null || this.running !== null;
  }

  /** Calls off whatever is under way and asks anew. */
  ask(question: (signal: AbortSignal) => Promise<Answer>, answer: (answer: Answer) => void, failed: (error: unknown) => void): void {
    this.stop();
    this.timer = setTimeout(() => {
      this.timer = null;
      const running = new AbortController();
      this.running = running;
      question(running.signal).then(
        (value) => this.settle(running, () => answer(value)),
        (error: unknown) => this.settle(running, () => failed(error)),
      );
    }, this.pause);
  }

  /** Nobody wants the answer any more. */
  stop(): void {
    if (this.timer !== null) clearTimeout(this.timer);
    this.timer = null;
    this.running?.abort();
    this.running = null;
  }

  private settle(of: AbortController, then: () => void): void {
    if (this.running !== of) return;
    this.running = null;
    then();
  }
}
