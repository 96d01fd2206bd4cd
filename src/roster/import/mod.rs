//! A file to a roster: columns, ladder, rows, roles, lines and skills, in that order.
mod beside_names;
mod half_day;
pub(super) mod identity;
mod job;
mod known_ladders;
mod layout;
mod memo;
pub(super) mod merge;
pub(super) mod pairs;
pub(super) mod remarks;
pub(super) mod roles;
mod row;
mod units;
mod whole;

pub use job::ReadJob;

use super::{ReadOptions, Roster};
use crate::Error;

/// Reads a roster from the bytes of a CSV file or a workbook. Whatever is wrong with single rows and cells is a
/// finding; the people that could be read are there beside it. Ids are trimmed and in Unicode normal form C, and compared as written: capitals
/// and leading zeros count.
///
/// # Errors
/// Stops only where the file as a whole cannot be read (see [`files::read`](crate::files::read)).
///
/// ```
/// use viceversa::roster::{self, ReadOptions, Role};
/// let file = "Personalnummer;Name;Rolle;Stufe\n017;Ada Muster;Mentorin;2\n018;Max Muster;Mentee;6\n";
/// let read = roster::read(file.as_bytes(), &ReadOptions { name: "people.csv".into(), ..Default::default() })?;
/// assert_eq!(read.people[0].id, "017");
/// assert_eq!((read.people[0].role, read.people[1].level), (Role::Mentor, Some(6)));
/// # Ok::<(), viceversa::Error>(())
/// ```
pub fn read(bytes: &[u8], options: &ReadOptions) -> Result<Roster, Error> {
    let mut job = ReadJob::new(options.clone());
    job.push(bytes)?;
    while !job.step(u64::MAX)? {}
    Ok(job.into_roster())
}
