/** The page's worker. Whether its source is as it was made is looked at while it starts; until then nothing that it says is heard. */
import { workerFrom } from './script-url.js';
import { sha256 } from './sha256.js';

/** The block of the page that holds its source, and the checksum beside it. */
const BLOCK = 'worker';

interface Ears {
  hear: (data: unknown) => void;
  died: () => void;
  /** The source has another checksum; nothing else is called then. */
  changed: () => void;
}

export class CheckedWorker<Message> {
  readonly source: string;
  private readonly worker: Worker;

  /** Nothing is called once `signal` says so. */
  constructor({ hear, died, changed }: Ears, signal: AbortSignal) {
    const block = document.getElementById(BLOCK);
    this.source = block?.textContent ?? '';
    this.worker = workerFrom(this.source);
    const checked = sha256(new TextEncoder().encode(this.source)).then((hash) => hash === block?.dataset['sha256']);
    const afterwards = (right: boolean, then: () => void): void => {
      void checked.then((is) => {
        if (is === right && !signal.aborted) then();
      });
    };
    const failed = (event: Event): void => {
      event.preventDefault();
      afterwards(true, died);
    };
    afterwards(false, changed);
    this.worker.addEventListener('message', (event: MessageEvent<unknown>) => afterwards(true, () => hear(event.data)), { signal });
    this.worker.addEventListener('error', failed, { signal });
    this.worker.addEventListener('messageerror', failed, { signal });
  }

  tell(message: Message): void {
    this.worker.postMessage(message);
  }

  end(): void {
    this.worker.terminate();
  }
}
