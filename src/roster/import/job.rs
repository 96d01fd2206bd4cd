//! Reading in steps, so that a large file can be followed and called off; and the people handed over piece by piece.

use std::rc::Rc;

use super::layout::Columns;
use super::row;
use super::units::Units;
use super::whole::{alike, finish, give_roles, ladder_of, leave_out, levels, no_id};
use super::{identity, remarks};
use crate::Error;
use crate::files::{Table, TableInfo, TableOptions};
use crate::files::{TableReader, TableSteps, limits};
use crate::finding::{Finding, Place};
use crate::roster::ladder::{Kind, Levels};
use crate::roster::{
    Field, Ladder, Mapping, Person, ReadOptions, Roster, columns, duplicates, reporting_lines,
    skills, spelling,
};

/// What reading a row costs beside a byte.
const ROW: u64 = 200;

/// Incremental roster import: push the bytes, step until it is done, then take the people. [`read`](super::read) does it at
/// one go.
///
/// ```
/// use viceversa::roster::{ReadJob, ReadOptions};
/// let mut job = ReadJob::new(ReadOptions::default());
/// job.push(b"ID;Name;Role\nE1;Ada;mentor\nE2;Max;mentee\n")?;
/// while !job.step(10_000)? {}
/// assert_eq!(job.head().people.len(), 0);
/// assert!(job.people_json(100).is_some_and(|text| text.starts_with(r#"[{"id":"E1","#)));
/// assert_eq!(job.people_json(100), None);
/// # Ok::<(), viceversa::Error>(())
/// ```
pub struct ReadJob {
    options: ReadOptions,
    stage: Stage,
    /// How many people were handed over.
    given: usize,
}

enum Stage {
    Bytes(TableReader),
    Table(TableSteps),
    Rows(Box<Reading>),
    /// Each check by itself, in this order.
    Checks(Box<Reading>, usize),
    Done(Box<Reading>),
}

impl ReadJob {
    /// Nothing read yet.
    #[must_use]
    pub fn new(options: ReadOptions) -> Self {
        Self {
            options,
            stage: Stage::Bytes(TableReader::new()),
            given: 0,
        }
    }

    /// Makes room for a file of so many bytes.
    pub fn reserve(&mut self, bytes: usize) {
        if let Stage::Bytes(reader) = &mut self.stage {
            reader.reserve(bytes);
        }
    }

    /// Takes the next bytes of the file; none are taken any more after the first step.
    ///
    /// # Errors
    /// `too-big` beyond [`limits::BYTES`].
    pub fn push(&mut self, chunk: &[u8]) -> Result<(), Error> {
        match &mut self.stage {
            Stage::Bytes(reader) => reader.push(chunk),
            _ => Ok(()),
        }
    }

    /// Works for about `budget` units of a few nanoseconds; true when it is done. A workbook is read in a single step.
    ///
    /// # Errors
    /// As [`read`](super::read); `too-many-people` beyond [`limits::PEOPLE`], `headers-too-long` where people would carry gigabytes of them. There is no use in going on after one.
    pub fn step(&mut self, budget: u64) -> Result<bool, Error> {
        let stage = std::mem::replace(&mut self.stage, Stage::Bytes(TableReader::new()));
        self.stage = match stage {
            Stage::Bytes(reader) => Stage::Table(reader.into_steps()),
            Stage::Table(mut steps) => {
                let bytes = usize::try_from(budget).unwrap_or(usize::MAX);
                match steps.step(bytes, &TableOptions::from(&self.options))? {
                    None => Stage::Table(steps),
                    Some((table, ..)) if table.rows() > limits::PEOPLE => {
                        return Err(limits::too_many_people(table.rows()));
                    }
                    Some(read) => {
                        let reading = Reading::new(read, &self.options);
                        if reading.rows.header_text(&reading.table) > limits::HEADER_TEXT {
                            return Err(limits::headers_too_long());
                        }
                        Stage::Rows(Box::new(reading))
                    }
                }
            }
            Stage::Rows(mut reading) => {
                let rows = usize::try_from(budget / ROW + 1).unwrap_or(usize::MAX);
                if reading.rows(rows) {
                    Stage::Checks(reading, 0)
                } else {
                    Stage::Rows(reading)
                }
            }
            Stage::Checks(mut reading, at) => match CHECKS.get(at) {
                Some(check) => {
                    check(&mut reading, &self.options);
                    Stage::Checks(reading, at + 1)
                }
                None => Stage::Done(reading),
            },
            Stage::Done(reading) => Stage::Done(reading),
        };
        Ok(matches!(self.stage, Stage::Done(_)))
    }

    /// What is being done, how much of it is done, and of how much; 0 of 0 when that is not known.
    #[must_use]
    pub fn progress(&self) -> (&'static str, u32, u32) {
        let part = |(done, of): (usize, usize)| {
            // Bytes and rows are far below 4 Gi.
            let number = |n: usize| u32::try_from(n).unwrap_or(u32::MAX);
            (number(done), number(of))
        };
        let (phase, (done, of)) = match &self.stage {
            Stage::Bytes(_) => ("reading", (0, 0)),
            Stage::Table(steps) => ("reading", part(steps.progress())),
            Stage::Rows(reading) => ("people", part((reading.next, reading.table.rows()))),
            Stage::Checks(_, at) => ("checking", part((*at, CHECKS.len()))),
            Stage::Done(_) => ("checking", part((CHECKS.len(), CHECKS.len()))),
        };
        (phase, done, of)
    }

    /// Everything but the people, once it is done.
    #[must_use]
    pub fn head(&self) -> Roster {
        match &self.stage {
            Stage::Done(reading) => Roster {
                people: Vec::new(),
                mapping: reading.mapping.clone(),
                ladder: reading.ladder.clone(),
                findings: reading.findings.clone(),
                table: reading.info.clone(),
            },
            _ => Roster {
                people: Vec::new(),
                mapping: Vec::new(),
                ladder: Ladder::default(),
                findings: Vec::new(),
                table: TableInfo::default(),
            },
        }
    }

    /// The next people, at most `count` and at least one, as the text of a JSON list; `None` when all were handed over.
    pub fn people_json(&mut self, count: usize) -> Option<String> {
        let Stage::Done(reading) = &self.stage else {
            return None;
        };
        let from = self.given;
        let until = from.saturating_add(count.max(1)).min(reading.people.len());
        if from >= until {
            return None;
        }
        self.given = until;
        let mut out = vec![b'['];
        for index in from..until {
            if index > from {
                out.push(b',');
            }
            reading.person_json(index, &mut out);
        }
        out.push(b']');
        String::from_utf8(out).ok()
    }

    /// The whole roster; empty unless it is done.
    #[must_use]
    pub fn into_roster(self) -> Roster {
        let mut roster = self.head();
        if let Stage::Done(reading) = self.stage {
            roster.people = reading.into_people();
        }
        roster
    }
}

/// Everything that is known about a file, more with each step.
struct Reading {
    table: Table,
    info: TableInfo,
    mapping: Mapping,
    ladder: Ladder,
    kind: Option<Kind>,
    rows: row::Rows,
    /// The next row to be read.
    next: usize,
    /// Without `fields`, which stay in the table until they are asked for: they are most of a file and nothing looks at them.
    people: Vec<Person>,
    /// The table's row of each person.
    places: Vec<usize>,
    findings: Vec<Finding>,
}

type Check = fn(&mut Reading, &ReadOptions);

const CHECKS: [Check; 7] = [
    |reading, options| {
        let Reading {
            table,
            people,
            places,
            findings,
            rows,
            ..
        } = reading;
        findings.extend(rows.findings());
        findings.extend(rows.unknown_marks(table));
        let columns = rows.columns();
        if columns.one(Field::Id).is_none()
            && columns.one(Field::Email).is_none()
            && table.rows() > 0
        {
            findings.extend(no_id(options));
        }
        findings.extend(identity::settle(people, places, table, options));
    },
    |reading, _| {
        let manager = reading.rows.columns().one(Field::Manager);
        let place = at(&reading.table, &reading.places, manager);
        let found = reporting_lines::resolve(&mut reading.people, &place);
        reading.findings.extend(found);
    },
    |reading, options| {
        let Reading {
            table,
            people,
            places,
            findings,
            rows,
            ..
        } = reading;
        give_roles(people, places, table, rows.columns(), options, findings);
        leave_out(people, places, table, rows, options, findings);
    },
    |reading, _| {
        let manager = reading.rows.columns().one(Field::Manager);
        let place = at(&reading.table, &reading.places, manager);
        reading
            .findings
            .extend(reporting_lines::findings(&reading.people, &place));
    },
    |reading, _| {
        let Reading {
            table,
            people,
            places,
            findings,
            rows,
            ..
        } = reading;
        let name = rows.columns().one(Field::Name);
        // As the file has it, so that a space or an accent written in two ways still shows.
        let raw = |index: usize| match name {
            Some(column) => table.cell(places[index], column),
            None => people[index].name.as_str(),
        };
        findings.extend(duplicates::findings(people, &raw, &at(table, places, name)));
    },
    |reading, _| {
        let Reading {
            table,
            people,
            places,
            findings,
            rows,
            ..
        } = reading;
        let columns = remarks::columns(rows.custom());
        findings.extend(remarks::findings(
            people,
            &columns,
            &|index, column| table.cell(places[index], column),
            &|index, column| Some(table.place(places[index], Some(column))),
        ));
    },
    |reading, options| {
        let Reading {
            people,
            ladder,
            findings,
            rows,
            kind,
            ..
        } = reading;
        findings.extend(levels(people, ladder, *kind, rows.columns(), options));
        skills::unify(people);
        skills::merge(people, options.merge_skills.as_deref().unwrap_or(&[]));
        findings.extend(alike(people, options));
        let merges = options.merge_values.as_deref().unwrap_or(&[]);
        spelling::merge(people, merges);
        let similar = spelling::check(people, &["department", "location"], merges);
        findings.extend(similar.into_iter().map(|mut finding| {
            finding.places.push(Place {
                file: options.name.clone(),
                ..Place::default()
            });
            finding
        }));
        finish(findings, options);
    },
];

impl Reading {
    fn new(
        (table, info, mut findings): (Table, TableInfo, Vec<Finding>),
        options: &ReadOptions,
    ) -> Self {
        let mapping = columns::map(&table, options);
        let columns = Columns::new(&mapping, options, &mut findings);
        let units = Units::new(&table, &mapping, &columns, options, &mut findings);
        let (ladder, kind) = ladder_of(&table, &columns, options);
        let rows = row::Rows::new(
            &table,
            Rc::new(columns),
            &mapping,
            Levels::new(&ladder),
            options,
            units,
        );
        Self {
            people: Vec::with_capacity(table.rows()),
            places: Vec::with_capacity(table.rows()),
            table,
            info,
            mapping,
            ladder,
            kind,
            rows,
            next: 0,
            findings,
        }
    }

    /// Reads so many rows more; true when all are read.
    fn rows(&mut self, count: usize) -> bool {
        let until = self.next.saturating_add(count).min(self.table.rows());
        for row in self.next..until {
            if let Some(person) = self.rows.person(&self.table, row) {
                self.people.push(person);
                self.places.push(row);
            }
        }
        self.next = until;
        until == self.table.rows()
    }

    /// A person with `fields`, as JSON. These go from the table to the text without becoming a map in between.
    fn person_json(&self, index: usize, out: &mut Vec<u8>) {
        let (person, row) = (&self.people[index], self.places[index]);
        // Plain shapes with text keys can always be written, into memory without fail.
        let _ = serde_json::to_writer(&mut *out, person);
        if !out.ends_with(b"{}}") {
            return;
        }
        out.truncate(out.len() - 2);
        for (nth, (header, cell)) in self.rows.fields(&self.table, row).enumerate() {
            if nth > 0 {
                out.push(b',');
            }
            table::json::string(out, header);
            out.push(b':');
            table::json::string(out, &cell);
        }
        out.extend_from_slice(b"}}");
    }

    fn into_people(self) -> Vec<Person> {
        let Self {
            table,
            rows,
            mut people,
            places,
            ..
        } = self;
        for (person, row) in people.iter_mut().zip(places) {
            person.fields = rows
                .fields(&table, row)
                .map(|(header, cell)| (header.to_owned(), cell.into_owned()))
                .collect();
        }
        people
    }
}

/// Where a person's cell in a column is.
fn at<'a>(
    table: &'a Table,
    places: &'a [usize],
    column: Option<usize>,
) -> impl Fn(usize) -> Option<Place> + 'a {
    move |index| places.get(index).map(|row| table.place(*row, column))
}
