//! Rounds and circles as files. They hold no points, so nothing about anybody's traits can be worked out from them.

use super::export::{ExportOptions, as_file, by_id, person_cells, person_headers};
use crate::error::Error;
use crate::pairing::{Circle, Pairing, Request};
use crate::sheet::{Sheet, Value};

/// The pairs of all rounds in one sheet, with the number of the round. `what` of the options is not looked at.
///
/// # Errors
/// `delimiter-unknown`.
pub fn rounds(
    request: &Request,
    rounds: &[Pairing],
    options: &ExportOptions,
) -> Result<Vec<u8>, Error> {
    let people = by_id(request);
    let mut headers = vec!["Round".to_owned()];
    headers.extend(person_headers("Mentor", options.names));
    headers.extend(person_headers("Mentee", options.names));
    let mut rows = Vec::new();
    for (number, round) in (1..).zip(rounds) {
        for pair in &round.pairs {
            let mut row = vec![Value::Number(number)];
            row.extend(person_cells(&pair.mentor, &people, options.names));
            row.extend(person_cells(&pair.mentee, &people, options.names));
            rows.push(row);
        }
    }
    let sheet = Sheet {
        name: "Rounds".to_owned(),
        headers,
        rows,
    };
    as_file(&sheet, options)
}

/// The circles in one sheet, a line for each person, the mentor first. `what` of the options is not looked at.
///
/// # Errors
/// `delimiter-unknown`.
pub fn circles(
    request: &Request,
    circles: &[Circle],
    options: &ExportOptions,
) -> Result<Vec<u8>, Error> {
    let people = by_id(request);
    let mut headers = vec!["Circle".to_owned(), "Role".to_owned()];
    headers.extend(person_headers("Person", options.names));
    let mut rows = Vec::new();
    for (number, circle) in (1..).zip(circles) {
        let members = circle.mentees.iter().map(|id| ("mentee", id));
        for (role, id) in std::iter::once(("mentor", &circle.mentor)).chain(members) {
            let mut row = vec![Value::Number(number), Value::from(role)];
            row.extend(person_cells(id, &people, options.names));
            rows.push(row);
        }
    }
    let sheet = Sheet {
        name: "Circles".to_owned(),
        headers,
        rows,
    };
    as_file(&sheet, options)
}
