//! Runs a resumable job to its end.

use crate::Error;
use crate::pairing::Progress;

/// Cells that a job looks at between two reports of progress.
const STRIDE: u64 = 4_000_000;

/// Takes steps until there is an answer, and reports progress after each.
pub(in crate::pairing) fn to_end<Job, Answer>(
    mut job: Job,
    step: impl Fn(&mut Job, u64) -> Result<Option<Answer>, Error>,
    progress: impl Fn(&Job) -> Progress,
    on_progress: &mut dyn FnMut(Progress),
) -> Result<Answer, Error> {
    loop {
        let done = step(&mut job, STRIDE)?;
        on_progress(progress(&job));
        if let Some(answer) = done {
            return Ok(answer);
        }
    }
}
