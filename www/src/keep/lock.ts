/** One tab at a time, by Web Locks. Where there are none (plain http), only the revision in the database tells, at the next save. */

/** Lets go of the lock. */
export type Release = () => void;

/**
 * Takes a programme for this tab; null when another tab has it. `steal` takes it from there. `stolen` is called when another tab does that to this one.
 */
export function hold(id: string, steal: boolean, stolen: () => void): Promise<Release | null> {
  const { locks } = navigator as { locks?: LockManager };
  if (locks === undefined) return Promise.resolve(() => undefined);
  return new Promise((resolve) => {
    let held = false;
    let over = false;
    locks
      .request(`viceversa-kept-${id}`, steal ? { steal: true } : { ifAvailable: true }, (lock) => {
        if (lock === null) {
          resolve(null);
          return;
        }
        held = true;
        return new Promise<void>((done) => {
          resolve(() => {
            over = true;
            done();
          });
        });
      })
      .catch(() => {
        if (!held) resolve(() => undefined);
        else if (!over) stolen();
      });
  });
}
