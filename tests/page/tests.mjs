/** Every test of the page, in the order in which they run. */
import { tests as access } from './access.mjs';
import { tests as change } from './change.mjs';
import { tests as desk } from './desk.mjs';
import { tests as egress } from './egress.mjs';
import { tests as freeze } from './freeze.mjs';
import { tests as helpers } from './helpers.mjs';
import { tests as hostile } from './hostile.mjs';
import { tests as hosts } from './hosts.mjs';
import { tests as journey } from './journey.mjs';
import { tests as keeping } from './keeping.mjs';
import { tests as kept } from './kept.mjs';
import { tests as keptModel } from './kept-model.mjs';
import { tests as keyboard } from './keyboard.mjs';
import { tests as launch } from './launch.mjs';
import { tests as lint } from './lint.mjs';
import { tests as opening } from './opening.mjs';
import { tests as parts } from './parts.mjs';
import { tests as pulse } from './pulse.mjs';
import { tests as respond } from './respond.mjs';
import { tests as senses } from './senses.mjs';
import { tests as shell } from './shell.mjs';
import { tests as surveys } from './surveys.mjs';
import { tests as traces } from './traces.mjs';
import { tests as values } from './values.mjs';
import { tests as work } from './work.mjs';

export const tests = [...lint, ...parts, ...freeze, ...journey, ...shell, ...desk, ...change, ...keyboard, ...launch, ...values, ...work, ...keeping, ...keptModel, ...kept, ...pulse, ...traces, ...helpers, ...hostile, ...respond, ...surveys, ...senses, ...hosts, ...opening, ...access, ...egress];
