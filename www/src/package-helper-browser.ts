/** The package's helper in a browser, a module worker. */
import { type ToHelper, helper } from './bridge/pool/helper.js';

const take = helper((message) => self.postMessage(message));
self.addEventListener('message', (event: MessageEvent<ToHelper>) => take(event.data));
