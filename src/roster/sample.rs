//! The embedded sample: an invented organisation of 120 people, so that the main job runs with no file at hand.

/// The sample roster as the bytes of a CSV file, to be read like any other. The people are invented; so are the few
/// small faults in it (a manager who has left, two spellings of a skill, hours that are prose).
///
/// ```
/// use viceversa::roster::{self, ReadOptions};
/// let read = roster::read(&roster::sample(), &ReadOptions { name: "sample.csv".into(), ..Default::default() })?;
/// assert_eq!(read.people.len(), 120);
/// # Ok::<(), viceversa::Error>(())
/// ```
#[must_use]
pub fn sample() -> Vec<u8> {
    include_bytes!("data/sample.csv").to_vec()
}
