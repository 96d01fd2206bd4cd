/** The package's helper, which `pairAsync` starts as a worker of its own: in Node a worker thread, in a browser a module worker. */
import { type FromHelper, type ToHelper, helper } from './bridge/pool/helper.js';

if ('WorkerGlobalScope' in globalThis) {
  const take = helper((message) => self.postMessage(message));
  self.addEventListener('message', (event: MessageEvent<ToHelper>) => take(event.data));
} else {
  void import('node:worker_threads').then(({ parentPort }) => {
    const take = helper((message: FromHelper) => parentPort?.postMessage(message));
    parentPort?.on('message', take);
  });
}
