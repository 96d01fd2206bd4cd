//! Rounds and circles as files. They hold no points, so nothing about anybody's traits can be worked out from them.

use super::export::{ExportOptions, as_file, by_id, locale_of, person_cells, person_headers};
use crate::error::Error;
use crate::pairing::{Circle, Pairing, Request};
use crate::sheet::{Sheet, Value};
use crate::words::{say, within};

/// The pairs of all rounds in one sheet, with the number of the round. `what` of the options is not looked at.
///
/// # Errors
/// `delimiter-unknown` for a delimiter other than comma, semicolon or tab.
///
/// ```
/// use viceversa::{pairing, programme::{export::{ExportOptions, FileFormat, Part}, rounds_and_circles::rounds}};
/// # let request: viceversa::pairing::Request = viceversa::json::decode("request", r#"{ "people": [
/// #     { "id": "ada", "role": "mentor", "level": 1 }, { "id": "ben", "role": "mentor", "level": 2 },
/// #     { "id": "dev", "role": "mentee", "level": 4 }, { "id": "eve", "role": "mentee", "level": 5 }],
/// #     "policy": { "rules": [{ "rule": "level-gap", "points": { "2": 2, "3": 5, "4": 9 } }] } }"#)?;
/// // Mentors ada (level 1) and ben (2), mentees dev (4) and eve (5); 2, 3 or 4 levels between them give 2, 5 or 9 points.
/// let made = pairing::rounds(&request, &pairing::RoundsOptions { rounds: 2, load: None }, &mut |_| {})?;
/// let options = ExportOptions { format: FileFormat::Csv, what: Part::Pairs, names: false, delimiter: None, locale: None };
/// let csv = String::from_utf8(rounds(&request, &made.rounds, &options)?).unwrap();
/// let lines: Vec<_> = csv.lines().skip(1).collect();
/// assert_eq!(lines, [r#""1","ada","eve""#, r#""1","ben","dev""#, r#""2","ada","dev""#, r#""2","ben","eve""#]);
/// # Ok::<(), viceversa::Error>(())
/// ```
pub fn rounds(
    request: &Request,
    rounds: &[Pairing],
    options: &ExportOptions,
) -> Result<Vec<u8>, Error> {
    within(locale_of(request, options), || {
        let people = by_id(request);
        let mut headers = vec![say!("export-round")];
        headers.extend(person_headers("mentor", options.names));
        headers.extend(person_headers("mentee", options.names));
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
            name: say!("export-rounds"),
            headers,
            rows,
        };
        as_file(&sheet, options)
    })
}

/// The circles in one sheet, a line for each person, the mentor first. `what` of the options is not looked at.
///
/// # Errors
/// `delimiter-unknown` for a delimiter other than comma, semicolon or tab.
///
/// ```
/// use viceversa::{pairing, programme::{export::{ExportOptions, FileFormat, Part}, rounds_and_circles::circles}};
/// # let request: viceversa::pairing::Request = viceversa::json::decode("request", r#"{ "people": [
/// #     { "id": "ada", "role": "mentor", "level": 1 }, { "id": "ben", "role": "mentor", "level": 2 },
/// #     { "id": "dev", "role": "mentee", "level": 4 }, { "id": "eve", "role": "mentee", "level": 5 }],
/// #     "policy": { "rules": [{ "rule": "level-gap", "points": { "2": 2, "3": 5, "4": 9 } }] } }"#)?;
/// // Mentors ada (level 1) and ben (2), mentees dev (4) and eve (5); 2, 3 or 4 levels between them give 2, 5 or 9 points.
/// let made = pairing::circles(&request, &pairing::CirclesOptions { size: (3, 3) }, &mut |_| {})?;
/// let options = ExportOptions { format: FileFormat::Csv, what: Part::Pairs, names: false, delimiter: None, locale: None };
/// let csv = String::from_utf8(circles(&request, &made.circles, &options)?).unwrap();
/// let lines: Vec<_> = csv.lines().skip(1).collect();
/// assert_eq!(lines, [r#""1","mentor","ada""#, r#""1","mentee","dev""#, r#""1","mentee","eve""#]);
/// # Ok::<(), viceversa::Error>(())
/// ```
pub fn circles(
    request: &Request,
    circles: &[Circle],
    options: &ExportOptions,
) -> Result<Vec<u8>, Error> {
    within(locale_of(request, options), || {
        let people = by_id(request);
        let mut headers = vec![say!("export-circle"), say!("export-role")];
        headers.extend(person_headers("person", options.names));
        let (mentor, mentee) = (say!("export-is-mentor"), say!("export-is-mentee"));
        let mut rows = Vec::new();
        for (number, circle) in (1..).zip(circles) {
            let members = circle.mentees.iter().map(|id| (&mentee, id));
            for (role, id) in std::iter::once((&mentor, &circle.mentor)).chain(members) {
                let mut row = vec![Value::Number(number), Value::from(role.as_str())];
                row.extend(person_cells(id, &people, options.names));
                rows.push(row);
            }
        }
        let sheet = Sheet {
            name: say!("export-circles"),
            headers,
            rows,
        };
        as_file(&sheet, options)
    })
}
