/** What a set of pairs is worth after the coordinator's own decisions, against the best that the rules allow. */
import type { App } from '../../app/context.js';
import type { Certificate, Decision, Pairing, Programme, Request } from '../../types.js';
import { requestOf } from '../../app/programme.js';

export interface Question {
  decisions: readonly Decision[];
  pairs: [string, string][];
  /** The decisions leave at least as much room as those that the proof was made under, so its bound no longer holds and the best is looked for anew. */
  freer: boolean;
}

/** These pairs under these decisions, with the gap to the best. Throws what the core says. */
export async function judge(app: App, programme: Programme, { decisions, pairs, freer }: Question, signal?: AbortSignal): Promise<Pairing> {
  const options = signal ? { signal } : {};
  const request: Request = { ...requestOf(programme), decisions: [...decisions] };
  const known = programme.stale || freer ? null : (programme.pairing?.certificate ?? null);
  const best: Certificate = known ?? (await app.call('pair', [request], options)).certificate;
  return app.call('evaluate', [request, pairs, best], options);
}

/** Whether pairs that were older than the last change are true again: only if they break nothing. */
export const stillStale = (programme: Programme, judged: Pairing): boolean => (programme.stale ?? false) && judged.findings.length > 0;

/** Takes decisions over with the pairs as they are, judged anew. Says what failed, and then only marks the pairs as older than the decisions. */
export async function takeDecisions(app: App, what: string, programme: Programme, question: Question): Promise<void> {
  const decisions = [...question.decisions];
  let judged: Pairing | null = null;
  try {
    judged = await judge(app, programme, question);
  } catch (error) {
    app.fail(error);
  }
  app.update(what, (now) => {
    // Something else may have changed while the core was at work.
    const moved = now.people !== programme.people || now.policy !== programme.policy || now.pairing !== programme.pairing || now.history !== programme.history;
    if (judged === null || moved) return { ...now, decisions, stale: now.pairing !== null };
    return { ...now, decisions, pairing: judged, stale: stillStale(now, judged) };
  });
}
