//! Pairs from a file: history of earlier cohorts, or pairs that are already settled.

use std::collections::BTreeSet;

use serde_json::json;

use crate::Error;
use crate::files;
use crate::files::Table;
use crate::finding::Collector;
use crate::finding::Severity;
use crate::roster::cells::roles::side;
use crate::roster::cells::text::{fold, tidy};
use crate::roster::lookup::{Directory, Found};
use crate::roster::{PairColumns, PastPair, Person, ReadOptions, ReadPairs, Role};
use crate::words::{failure, say};

/// Reads pairs: a column of mentors, one of mentees, and if there is one a date of the cohort. Dates become ISO; a month
/// or a year alone its first day.
///
/// People are named by id, e-mail address or name ("Doe, Jane" too) and become ids of `people`. Who is not among them
/// stays as written; a name that several people have says nothing, so its row is rejected. With nobody to look among,
/// everybody stays as written.
///
/// # Errors
/// As [`files::read`]; and `pairs-one-column` when the file has a single column.
///
/// ```
/// use viceversa::roster::{self, Person, ReadOptions, Role};
/// let mut ada = Person::blank("E1", Role::Mentor);
/// ada.name = "Ada Muster".into();
/// let file = b"Mentor;Mentee;Cohort\n\"Muster, Ada\";E9;2025-03\n";
/// let read = roster::read_pairs(file, &ReadOptions::default(), &[ada])?;
/// let pair = &read.pairs[0];
/// assert_eq!((pair.mentor.as_str(), pair.mentee.as_str(), pair.cohort.as_str()), ("E1", "E9", "2025-03-01"));
/// # Ok::<(), viceversa::Error>(())
/// ```
pub fn read_pairs(
    bytes: &[u8],
    options: &ReadOptions,
    people: &[Person],
) -> Result<ReadPairs, Error> {
    let (table, _, mut findings) = files::read(bytes, options)?;
    let (mentors, mentees, sure) = sides(&table, options)
        .ok_or_else(|| failure!("pairs-file-one-column", "pairs-one-column"))?;
    let cohorts = match &options.pair_columns {
        Some(said) => said.cohort.as_ref().and_then(|h| column(&table, h)),
        None => cohort_column(&table, mentors, mentees),
    };
    let headers = table.headers();
    let columns = PairColumns {
        mentor: headers[mentors].clone(),
        mentee: headers[mentees].clone(),
        cohort: cohorts.map(|column| headers[column].clone()),
    };
    let directory = Directory::new(people);
    let mut ambiguous = Collector::new("pair-ambiguous", Severity::Rejected);
    let mut loose = Collector::new("pair-id-differs", Severity::Warning);
    let mut unknown = Collector::new("pair-unknown", Severity::Note);
    let mut pairs = Vec::new();
    let mut seen = BTreeSet::new();
    let mut guessed = Collector::new("pair-columns", Severity::Question);
    let mut incomplete = Collector::new("pair-incomplete", Severity::Rejected);
    let mut own = Collector::new("pair-with-self", Severity::Rejected);
    let mut repeated = Collector::new("pair-repeated", Severity::Note);
    let mut undated = Collector::new("cohort-unreadable", Severity::Warning);
    if !sure {
        guessed.at_file(&options.name);
        guessed.person(|| None, None);
        guessed.fix(
            say!("pairs-file-columns.first"),
            json!({ "pairColumns": columns }),
        );
        let swapped = PairColumns {
            mentor: columns.mentee.clone(),
            mentee: columns.mentor.clone(),
            cohort: columns.cohort.clone(),
        };
        guessed.fix(
            say!("pairs-file-columns.second"),
            json!({ "pairColumns": swapped }),
        );
    }
    for row in 0..table.rows() {
        let mut mentor = tidy(table.cell(row, mentors)).into_owned();
        let mut mentee = tidy(table.cell(row, mentees)).into_owned();
        if mentor.is_empty() || mentee.is_empty() {
            incomplete.person(|| Some(table.place(row, None)), None);
            continue;
        }
        let mut several = false;
        for (reference, column) in [(&mut mentor, mentors), (&mut mentee, mentees)] {
            let place = || Some(table.place(row, Some(column)));
            match directory.find(reference) {
                _ if people.is_empty() => {}
                Found::Sure(at) => reference.clone_from(&people[at].id),
                Found::Loose(at) => {
                    reference.clone_from(&people[at].id);
                    loose.person(place, None);
                }
                Found::Several => {
                    several = true;
                    ambiguous.person(place, None);
                }
                Found::Nobody => unknown.person(place, None),
            }
        }
        if several {
            continue;
        }
        if mentor == mentee {
            own.person(|| Some(table.place(row, None)), None);
            continue;
        }
        let text = cohorts.map_or("", |column| table.cell(row, column).trim());
        let cohort = match iso(text) {
            Some(date) => date,
            None => {
                undated.person(|| Some(table.place(row, cohorts)), None);
                String::new()
            }
        };
        if seen.insert((mentor.clone(), mentee.clone(), cohort.clone())) {
            pairs.push(PastPair {
                mentor,
                mentee,
                cohort,
            });
        } else {
            repeated.person(|| Some(table.place(row, None)), None);
        }
    }
    findings.extend(
        [
            guessed.said("pairs-file-columns"),
            ambiguous.said("pairs-file-ambiguous"),
            loose.said("pairs-file-id-differs"),
            unknown.said("pairs-file-unknown"),
            incomplete.said("pairs-file-incomplete"),
            own.said("pairs-file-with-self"),
            undated.said("pairs-file-undated"),
            repeated.said("pairs-file-repeated"),
        ]
        .into_iter()
        .flatten(),
    );
    let accepted = options.accepted.as_deref().unwrap_or(&[]);
    for finding in findings
        .iter_mut()
        .filter(|f| f.severity == Severity::Question && accepted.contains(&f.code))
    {
        finding.severity = Severity::Note;
    }
    Ok(ReadPairs {
        pairs,
        headers: headers.to_vec(),
        columns,
        findings,
    })
}

/// The columns of mentors and mentees, and whether the options or their headers say so. Ids are preferred to e-mail
/// addresses and these to names.
fn sides(table: &Table, options: &ReadOptions) -> Option<(usize, usize, bool)> {
    if let Some(said) = &options.pair_columns
        && let (Some(mentors), Some(mentees)) =
            (column(table, &said.mentor), column(table, &said.mentee))
        && mentors != mentees
    {
        return Some((mentors, mentees, true));
    }
    let best = |role: Role| {
        table
            .headers()
            .iter()
            .enumerate()
            .filter(|(_, header)| side(header) == Some(role))
            .min_by_key(|(column, header)| {
                let folded = fold(header);
                let has = |words: &[&str]| folded.split(' ').any(|w| words.contains(&w));
                let rank = if has(&["id", "number", "nr", "personalnummer", "matricule"]) {
                    0
                } else if has(&["email", "mail", "courriel", "correo"]) {
                    1
                } else if folded.split(' ').count() == 1 {
                    2
                } else if has(&["name", "nom", "nombre"]) {
                    3
                } else {
                    4
                };
                (rank, *column)
            })
            .map(|(column, _)| column)
    };
    match (best(Role::Mentor), best(Role::Mentee)) {
        (Some(mentor), Some(mentee)) => Some((mentor, mentee, true)),
        _ if table.width() >= 2 => Some((0, 1, false)),
        _ => None,
    }
}

fn column(table: &Table, header: &str) -> Option<usize> {
    table.headers().iter().position(|h| h == header)
}

fn cohort_column(table: &Table, mentors: usize, mentees: usize) -> Option<usize> {
    const WORDS: &[&str] = &[
        "cohort",
        "date",
        "start",
        "year",
        "since",
        "begin",
        "kohorte",
        "durchgang",
        "promotion",
        "datum",
        "jahr",
        "beginn",
        "cohorte",
        "annee",
        "debut",
        "fecha",
        "ano",
        "inicio",
        "from",
        "round",
        "programme",
    ];
    table
        .headers()
        .iter()
        .enumerate()
        .position(|(column, header)| {
            column != mentors
                && column != mentees
                && fold(header).split(' ').any(|word| WORDS.contains(&word))
        })
}

/// "2025-03-01", "2025-03", "2025", a date with a time; blank stays blank.
fn iso(text: &str) -> Option<String> {
    if text.is_empty() {
        return Some(String::new());
    }
    let date = text.split([' ', 'T']).next().unwrap_or("");
    let parts: Vec<&str> = date.split(['-', '/', '.']).collect();
    let number = |part: &str, digits: std::ops::RangeInclusive<usize>| -> Option<i16> {
        (digits.contains(&part.len()) && part.bytes().all(|b| b.is_ascii_digit()))
            .then(|| part.parse().ok())?
    };
    let (year, month, day) = match parts.as_slice() {
        [y] => (number(y, 4..=4)?, 1, 1),
        [y, m] => match number(y, 4..=4) {
            Some(year) => (year, number(m, 1..=2)?, 1),
            // "03/2025"
            None => (number(m, 4..=4)?, number(y, 1..=2)?, 1),
        },
        [y, m, d] => (number(y, 4..=4)?, number(m, 1..=2)?, number(d, 1..=2)?),
        _ => return None,
    };
    let date =
        jiff::civil::Date::new(year, i8::try_from(month).ok()?, i8::try_from(day).ok()?).ok()?;
    Some(date.to_string())
}
