//! Planned sessions to calendar files.

use std::collections::BTreeSet;
use std::path::PathBuf;

use viceversa::programme::calendar::{CalendarMethod, CalendarOptions, calendar};
use viceversa::programme::{Programme, file_name};

use crate::arguments::Calendar;
use crate::outcome::{Exit, Outcome, failed};
use crate::terminal::Terminal;

/// Writes one for everybody, or one for each pair.
pub fn run(options: &Calendar, terminal: &Terminal) -> Outcome<Exit> {
    let (out, mut writing) = super::begin(&options.saving)?;
    let programme = super::programme(&options.opening)?;
    let wanted = CalendarOptions {
        stamp: super::stamp(options.stamp.as_deref()),
        method: match options.cancelled {
            true => CalendarMethod::Cancel,
            false => CalendarMethod::Publish,
        },
        pair: super::pair_of(&options.opening),
        attendees: options.attendees,
        organizer: options.organizer.clone(),
        locale: None,
    };
    match &options.each {
        None => writing.add(out, calendar(&programme, &wanted)?.into_bytes()),
        Some(folder) => {
            let mut files: Vec<PathBuf> = Vec::new();
            for (mentor, mentee) in pairs(&programme, options.cancelled) {
                // Two pairs may come to one name, where ids hold what no name of a file can.
                let named = format!("{mentor} {mentee}");
                let path = (1..)
                    .map(|nth| match nth {
                        1 => named.clone(),
                        nth => format!("{named} {nth}"),
                    })
                    .map(|name| folder.join(file_name(&name, "ics")))
                    .find(|path| !files.contains(path));
                let Some(path) = path else { continue };
                writing.ask(&path)?;
                let theirs = CalendarOptions {
                    pair: Some((mentor.to_owned(), mentee.to_owned())),
                    ..wanted.clone()
                };
                writing.add(&path, calendar(&programme, &theirs)?.into_bytes());
                files.push(path);
            }
            if files.is_empty() {
                return Err(failed(Exit::Unusable, "command-no-sessions", &[]));
            }
        }
    }
    super::end(writing, terminal)?;
    Ok(Exit::Done)
}

/// Pairs with such sessions, in order.
fn pairs(programme: &Programme, cancelled: bool) -> BTreeSet<(&str, &str)> {
    let sessions = programme.planned.iter();
    sessions
        .filter(|session| session.cancelled == cancelled)
        .map(|session| (session.mentor.as_str(), session.mentee.as_str()))
        .collect()
}
