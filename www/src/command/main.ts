#!/usr/bin/env node
/** `npx viceversa`: the native program's commands over the package's functions. No network; the files that are named, and no others. */
import { type Terminal, run } from './commands.js';
import { out } from './files.js';
import { asked } from './options.js';
import { EXIT, type Exit, failure } from './outcome.js';
import type { ViceVersa } from './questions.js';
import { say, speak } from './words.js';

/** The package's own module, which lies beside this one. */
const PACKAGE = './index.js';

const tell = (text: string): void => {
  const line = text.trimEnd();
  if (line !== '') process.stderr.write(`${line}\n`);
};

async function main(words: readonly string[]): Promise<Exit> {
  speak('en');
  const what = asked(words);
  if ('help' in what) {
    out(what.help);
    return EXIT.done;
  }
  if ('wrong' in what) {
    tell(what.wrong);
    return EXIT.usage;
  }
  const vv = (await import(PACKAGE)) as ViceVersa;
  await vv.init();
  if ('version' in what) {
    out(`viceversa ${vv.version().version}\n`);
    return EXIT.done;
  }
  const locale = 'native' in what ? 'en' : (what.texts['locale'] ?? 'en');
  speak(locale);
  vv.setLocale(locale);
  if ('native' in what) {
    tell(`${say('command-native-only')}\n${say('command-native-only.advice')}`);
    return EXIT.usage;
  }
  const quiet = what.flags['quiet'] === true;
  const watched = !quiet && process.stderr.isTTY;
  let open = false;
  const clear = (): void => {
    if (open) process.stderr.write('\r\u001b[K');
    open = false;
  };
  const terminal: Terminal = {
    note: (text) => {
      if (!quiet) terminal.tell(text);
    },
    tell: (text) => {
      clear();
      tell(text);
    },
    progress: ({ phase, done, of }) => {
      if (!watched) return;
      open = true;
      process.stderr.write(`\r\u001b[K${phase}${of === 0 ? '' : ` ${String(Math.floor((done * 100) / of))} %`}`);
    },
  };
  try {
    return await run({ vv, asked: what, terminal });
  } catch (error) {
    const { message, advice, exit } = failure(error);
    terminal.tell(message);
    terminal.tell(advice);
    return exit;
  }
}

try {
  process.exitCode = await main(process.argv.slice(2));
} catch (error) {
  // Of a fault that nobody foresaw no more than its kind is printed: its words could hold somebody's data.
  const { code, message } = error as { code?: string; message: string };
  tell(code === 'core-not-started' ? message : (error as Error).name);
  process.exitCode = EXIT.unusable;
}
