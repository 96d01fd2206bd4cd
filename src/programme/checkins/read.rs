//! Sessions from a file or from pasted cells.

use std::collections::{BTreeMap, BTreeSet};

use indexmap::IndexMap;
use jiff::civil::Date;
use serde::{Deserialize, Serialize};
use sorting::ColdCollect;

use super::columns::{SessionColumns, columns};
use super::health::running;
use super::pulse::Two;
use super::shapes::Session;
use super::standing::date;
use crate::Error;
use crate::files::{self, Table, TableOptions};
use crate::finding::{Collector, Finding, Severity};
use crate::programme::Programme;
use crate::roster::cells::text::{fold, tidy};
use crate::roster::{Directory, Found};

/// What is known about the file before it is read; what is left out is detected.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[cfg_attr(target_arch = "wasm32", derive(tsify::Tsify))]
#[serde(rename_all = "camelCase", deny_unknown_fields, default)]
pub struct ReadSessionsOptions {
    /// File name, for findings.
    pub name: String,
    /// ISO date: no session can have been held after it.
    pub today: String,
    /// Sheet of a workbook.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub sheet: Option<String>,
    /// Row of the headers, from 1.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub header_row: Option<u32>,
    /// Encoding label.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub encoding: Option<String>,
    /// Delimiter, one character.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub delimiter: Option<String>,
    /// "dmy" or "mdy", where the file does not settle the order of its dates.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub date_order: Option<String>,
    /// Which column is which, where headers do not say so.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub columns: Option<SessionColumns>,
    /// Whom a name means that several people have: the name as the file writes it, and the id.
    #[cfg_attr(target_arch = "wasm32", tsify(type = "Record<string, string>"))]
    pub people: IndexMap<String, String>,
    /// Codes of questions that the coordinator has settled by taking the data as it is.
    pub accepted: Vec<String>,
}

/// Somebody whom a file names as several people are named.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(target_arch = "wasm32", derive(tsify::Tsify))]
#[serde(rename_all = "camelCase")]
pub struct AskedPerson {
    /// As the file writes it.
    pub reference: String,
    /// Ids of those whom it may mean.
    pub candidates: Vec<String>,
    /// The id of the one who has a pair with whoever else the row names; null where that is nobody, or more than one.
    pub proposal: Option<String>,
    /// Rows that wait for the answer.
    pub rows: u32,
}

/// What a file of sessions holds.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[cfg_attr(target_arch = "wasm32", derive(tsify::Tsify))]
#[serde(rename_all = "camelCase")]
pub struct ReadSessions {
    /// Sessions that can be taken over, in the file's order.
    pub sessions: Vec<Session>,
    /// The file's headers.
    pub headers: Vec<String>,
    /// The columns that were taken.
    pub columns: SessionColumns,
    /// Names that several people have: their rows wait.
    pub asked: Vec<AskedPerson>,
    /// What is wrong with the rest, with the place.
    pub findings: Vec<Finding>,
}

/// Reads sessions: a date, whose pair it was, and what else there is. Columns are recognised by their names in English, German, French
/// and Spanish. People are named by id, e-mail address or name; a name that several people have is asked about. One side is
/// enough where that person has a single pair, which is said.
///
/// Sessions of nobody's pair, without a date, or in the future are rejected with their place; what is there already is left out.
///
/// # Errors
/// As [`files::read`].
///
/// ```
/// use viceversa::programme::{checkins::{ReadSessionsOptions, read_sessions}, decode};
/// let programme = decode(br#"{ "format": "viceversa-programme", "version": 3, "policy": {}, "current": [["E1", "E8"]], "people": [
///     { "id": "E1", "name": "Ada Muster", "role": "mentor" }, { "id": "E8", "name": "Dev Rao", "role": "mentee" }] }"#)?;
/// let file = "Datum;Mentorin;Mentee;Dauer;Thema\n04.03.2027;\"Muster, Ada\";Dev Rao;45 min;Prompts\n";
/// let options = ReadSessionsOptions { today: "2027-03-10".into(), ..Default::default() };
/// let read = read_sessions(file.as_bytes(), &options, &programme)?;
/// let session = &read.sessions[0];
/// assert_eq!((session.mentor.as_str(), session.date.as_str(), session.minutes), ("E1", "2027-03-04", 45));
/// # Ok::<(), viceversa::Error>(())
/// ```
pub fn read_sessions(
    bytes: &[u8],
    options: &ReadSessionsOptions,
    programme: &Programme,
) -> Result<ReadSessions, Error> {
    let (table, _, mut findings) = files::read(bytes, table_options(options))?;
    let columns = match &options.columns {
        Some(said) => said.clone(),
        None => columns(&table),
    };
    let at = |header: &Option<String>| {
        let header = header.as_ref()?;
        table.headers().iter().position(|one| one == header)
    };
    let mut read = ReadSessions {
        sessions: Vec::new(),
        headers: table.headers().to_vec(),
        columns: columns.clone(),
        asked: Vec::new(),
        findings: Vec::new(),
    };
    let places = Places {
        mentor: at(&columns.mentor),
        mentee: at(&columns.mentee),
        date: at(&columns.date),
        minutes: at(&columns.minutes),
        topic: at(&columns.topic),
        progress: at(&columns.progress),
        next: at(&columns.next),
        note: at(&columns.note),
    };
    if places.date.is_none() || (places.mentor.is_none() && places.mentee.is_none()) {
        let mut missing = Collector::new("session-columns", Severity::Rejected);
        missing.times(1);
        findings.extend(missing.said_in("sessions-columns", &options.name));
    } else {
        let mut rows = Rows::new(&table, options, programme, places);
        for row in 0..table.rows() {
            rows.read(row);
        }
        let Rows {
            sessions,
            asked,
            found,
            ..
        } = rows;
        read.sessions = sessions;
        read.asked = asked.into_values().collect();
        findings.extend(found.said(&options.name));
    }
    read.findings = findings;
    Ok(read)
}

fn table_options(options: &ReadSessionsOptions) -> TableOptions {
    TableOptions {
        name: options.name.clone(),
        sheet: options.sheet.clone(),
        header_row: options.header_row,
        header_rows: None,
        encoding: options.encoding.clone(),
        delimiter: options.delimiter.clone(),
        date_order: options.date_order.clone(),
        accepted: options.accepted.clone(),
    }
}

/// Where each column stands.
struct Places {
    mentor: Option<usize>,
    mentee: Option<usize>,
    date: Option<usize>,
    minutes: Option<usize>,
    topic: Option<usize>,
    progress: Option<usize>,
    next: Option<usize>,
    note: Option<usize>,
}

/// What is wrong, by cause.
struct Causes {
    incomplete: Collector,
    unknown: Collector,
    asked: Collector,
    loose: Collector,
    no_pair: Collector,
    swapped: Collector,
    partner: Collector,
    undated: Collector,
    future: Collector,
    early: Collector,
    repeated: Collector,
    minutes: Collector,
    progress: Collector,
    next: Collector,
}

impl Causes {
    fn new() -> Self {
        use Severity::{Note, Rejected, Warning};
        let of = |code: &str, severity| Collector::new(code, severity);
        Self {
            incomplete: of("session-incomplete", Rejected),
            unknown: of("session-unknown", Rejected),
            asked: of("session-ambiguous", Rejected),
            loose: of("session-id-differs", Warning),
            no_pair: of("session-no-pair", Rejected),
            swapped: of("session-swapped", Warning),
            partner: of("session-partner", Note),
            undated: of("session-undated", Rejected),
            future: of("session-future", Rejected),
            early: of("session-early", Warning),
            repeated: of("session-repeated", Note),
            minutes: of("session-minutes", Warning),
            progress: of("session-progress", Warning),
            next: of("session-next", Warning),
        }
    }

    fn said(self, file: &str) -> impl Iterator<Item = Finding> {
        [
            self.asked.said_in("sessions-ambiguous", file),
            self.incomplete.said_in("sessions-incomplete", file),
            self.unknown.said_in("sessions-unknown", file),
            self.no_pair.said_in("sessions-no-pair", file),
            self.undated.said_in("sessions-undated", file),
            self.future.said_in("sessions-future", file),
            self.swapped.said_in("sessions-swapped", file),
            self.loose.said_in("sessions-id-differs", file),
            self.early.said_in("sessions-early", file),
            self.minutes.said_in("sessions-minutes", file),
            self.progress.said_in("sessions-progress", file),
            self.next.said_in("sessions-next", file),
            self.partner.said_in("sessions-partner", file),
            self.repeated.said_in("sessions-repeated", file),
        ]
        .into_iter()
        .flatten()
    }
}

struct Rows<'a> {
    table: &'a Table,
    programme: &'a Programme,
    options: &'a ReadSessionsOptions,
    places: Places,
    directory: Directory,
    /// Pairs that are or were.
    pairs: BTreeSet<Two<'a>>,
    today: Option<Date>,
    start: Option<Date>,
    seen: BTreeSet<(String, String, String)>,
    sessions: Vec<Session>,
    asked: BTreeMap<String, AskedPerson>,
    found: Causes,
}

/// Whom a cell means.
enum Named<'a> {
    Blank,
    One(&'a str),
    Several(Vec<&'a str>),
    Nobody,
}

impl<'a> Rows<'a> {
    fn new(
        table: &'a Table,
        options: &'a ReadSessionsOptions,
        programme: &'a Programme,
        places: Places,
    ) -> Self {
        let ended = programme
            .withdrawals
            .iter()
            .map(|one| (one.mentor.as_str(), one.mentee.as_str()));
        let key = |one: &Session| (one.mentor.clone(), one.mentee.clone(), one.date.clone());
        Self {
            table,
            programme,
            options,
            places,
            directory: Directory::new(&programme.people),
            pairs: running(programme).into_iter().chain(ended).cold_set(),
            today: date(&options.today),
            start: date(&programme.charter.start),
            seen: programme.sessions.iter().map(key).cold_set(),
            sessions: Vec::new(),
            asked: BTreeMap::new(),
            found: Causes::new(),
        }
    }

    fn read(&mut self, row: usize) {
        let table = self.table;
        let cell = |column: Option<usize>| {
            column.map_or(String::new(), |at| tidy(table.cell(row, at)).into_owned())
        };
        let place = |column: Option<usize>| Some(table.place(row, column));
        let texts = (cell(self.places.mentor), cell(self.places.mentee));
        let sides = (
            self.named(&texts.0, row, self.places.mentor),
            self.named(&texts.1, row, self.places.mentee),
        );
        let Some((mentor, mentee)) = self.pair_of(row, &texts, sides) else {
            return;
        };
        let text = cell(self.places.date);
        let Some(day) = date(&text) else {
            let at = self.places.date;
            self.found.undated.person(|| place(at), None);
            return;
        };
        if self.today.is_some_and(|today| day > today) {
            let at = self.places.date;
            self.found.future.person(|| place(at), None);
            return;
        }
        if self.start.is_some_and(|start| day < start) {
            let at = self.places.date;
            self.found.early.person(|| place(at), None);
        }
        if !self
            .seen
            .insert((mentor.clone(), mentee.clone(), day.to_string()))
        {
            self.found.repeated.person(|| place(None), None);
            return;
        }
        let in_hours = self
            .places
            .minutes
            .is_some_and(|at| fold(&table.headers()[at]).split(' ').any(is_hours));
        let length = cell(self.places.minutes);
        let minutes = minutes(&length, in_hours).unwrap_or_else(|| {
            let at = self.places.minutes;
            self.found.minutes.person(|| place(at), None);
            0
        });
        let text = cell(self.places.progress);
        let progress = match progress(&text) {
            Ok(progress) => progress,
            Err(()) => {
                let at = self.places.progress;
                self.found.progress.person(|| place(at), None);
                None
            }
        };
        let text = cell(self.places.next);
        let next = match date(&text) {
            Some(next) => next.to_string(),
            None => {
                if !text.is_empty() {
                    let at = self.places.next;
                    self.found.next.person(|| place(at), None);
                }
                String::new()
            }
        };
        self.sessions.push(Session {
            mentor,
            mentee,
            date: day.to_string(),
            minutes,
            topic: cell(self.places.topic),
            progress,
            next,
            note: cell(self.places.note),
        });
    }

    fn named(&mut self, text: &str, row: usize, column: Option<usize>) -> Named<'a> {
        if text.is_empty() {
            return Named::Blank;
        }
        let people = &self.programme.people;
        if let Some(id) = self.options.people.get(text)
            && let Some(person) = people.iter().find(|person| person.id == *id)
        {
            return Named::One(&person.id);
        }
        match self.directory.find(text) {
            Found::Sure(at) => Named::One(&people[at].id),
            Found::Loose(at) => {
                let table = self.table;
                self.found
                    .loose
                    .person(|| Some(table.place(row, column)), None);
                Named::One(&people[at].id)
            }
            Found::Several => Named::Several(
                self.directory
                    .several(text)
                    .iter()
                    .map(|at| people[*at].id.as_str())
                    .collect(),
            ),
            Found::Nobody => Named::Nobody,
        }
    }

    /// The pair of a row; what stands in the way is noted.
    fn pair_of(
        &mut self,
        row: usize,
        texts: &(String, String),
        sides: (Named<'a>, Named<'a>),
    ) -> Option<(String, String)> {
        let table = self.table;
        let place = |column: Option<usize>| Some(table.place(row, column));
        let (mentors, mentees) = (self.places.mentor, self.places.mentee);
        match sides {
            (Named::Nobody, _) => self.found.unknown.person(|| place(mentors), None),
            (_, Named::Nobody) => self.found.unknown.person(|| place(mentees), None),
            (Named::Blank, Named::Blank) => self.found.incomplete.person(|| place(None), None),
            (Named::Several(several), other) => self.ask(row, mentors, &texts.0, &several, &other),
            (other, Named::Several(several)) => self.ask(row, mentees, &texts.1, &several, &other),
            (Named::One(mentor), Named::One(mentee)) => {
                if self.pairs.contains(&(mentor, mentee)) {
                    return Some((mentor.to_owned(), mentee.to_owned()));
                }
                if self.pairs.contains(&(mentee, mentor)) {
                    self.found.swapped.person(|| place(None), None);
                    return Some((mentee.to_owned(), mentor.to_owned()));
                }
                self.found.no_pair.person(|| place(None), None);
            }
            (Named::One(one), Named::Blank) | (Named::Blank, Named::One(one)) => {
                let mut theirs = self
                    .pairs
                    .iter()
                    .filter(|(mentor, mentee)| *mentor == one || *mentee == one);
                match (theirs.next(), theirs.next()) {
                    (Some((mentor, mentee)), None) => {
                        let two = ((*mentor).to_owned(), (*mentee).to_owned());
                        self.found.partner.person(|| place(None), None);
                        return Some(two);
                    }
                    (None, _) => self.found.no_pair.person(|| place(None), None),
                    _ => self.found.incomplete.person(|| place(None), None),
                }
            }
        }
        None
    }

    /// Several people have this name: the row waits.
    fn ask(
        &mut self,
        row: usize,
        column: Option<usize>,
        text: &str,
        several: &[&str],
        other: &Named<'_>,
    ) {
        let table = self.table;
        self.found
            .asked
            .person(|| Some(table.place(row, column)), None);
        let paired: Vec<&str> = match other {
            Named::One(other) => several
                .iter()
                .filter(|id| {
                    self.pairs.contains(&(**id, *other)) || self.pairs.contains(&(*other, **id))
                })
                .copied()
                .collect(),
            _ => Vec::new(),
        };
        let proposal = match paired.as_slice() {
            [one] => Some((*one).to_owned()),
            _ => None,
        };
        let asked = self
            .asked
            .entry(text.to_owned())
            .or_insert_with(|| AskedPerson {
                reference: text.to_owned(),
                candidates: several.iter().map(|id| (*id).to_owned()).collect(),
                proposal: proposal.clone(),
                rows: 0,
            });
        asked.rows += 1;
        // Two rows that point at different people: nothing is proposed.
        if asked.proposal != proposal {
            asked.proposal = None;
        }
    }
}

fn is_hours(word: &str) -> bool {
    matches!(
        word,
        "h" | "hour" | "hours" | "stunden" | "heures" | "horas"
    )
}

/// "60", "60 min", "1:30", "1h30", "1,5 h"; blank is 0. `None` for anything else and beyond a day.
fn minutes(text: &str, in_hours: bool) -> Option<u32> {
    let text = text.trim().to_lowercase();
    if text.is_empty() {
        return Some(0);
    }
    let whole = |text: &str| -> Option<u32> {
        let text = text.trim();
        (!text.is_empty() && text.len() <= 4 && text.bytes().all(|byte| byte.is_ascii_digit()))
            .then(|| text.parse().ok())?
    };
    let day = |minutes: u32| (minutes <= 24 * 60).then_some(minutes);
    if let Some((hours, rest)) = text.split_once(':') {
        // A cell of a spreadsheet may show seconds too.
        let minutes = rest.split(':').next().unwrap_or("");
        return day(whole(hours)? * 60 + whole(minutes).filter(|minutes| *minutes < 60)?);
    }
    let number: String = text
        .chars()
        .take_while(|c| c.is_ascii_digit() || matches!(c, ',' | '.'))
        .collect();
    let unit = text[number.len()..].trim();
    let (head, rest) = unit.split_at(
        unit.find(|c: char| !c.is_alphabetic())
            .unwrap_or(unit.len()),
    );
    let hours = match head {
        "" if rest.is_empty() => in_hours,
        "m" | "min" | "mins" | "minute" | "minutes" | "minuten" | "minutos" | "mn" => false,
        "h" | "hr" | "hrs" | "hour" | "hours" | "std" | "stunde" | "stunden" | "heure"
        | "heures" | "hora" | "horas" => true,
        _ => return None,
    };
    // Tenths and hundredths, as whole numbers.
    let (units, part) = number.split_once([',', '.']).unwrap_or((&number, ""));
    let hundredths = whole(units)? * 100
        + match part.len() {
            0 => 0,
            1 => whole(part)? * 10,
            2 => whole(part)?,
            _ => return None,
        };
    let more: String = rest.chars().filter(char::is_ascii_digit).collect();
    let more = if more.is_empty() { 0 } else { whole(&more)? };
    if hours {
        day(hundredths * 60 / 100 + more)
    } else {
        (more == 0 && hundredths % 100 == 0).then(|| day(hundredths / 100))?
    }
}

/// 1 to 5, also as "4/5"; blank is nobody's word.
fn progress(text: &str) -> Result<Option<u8>, ()> {
    let number = text.split('/').next().unwrap_or("").trim();
    if text.trim().is_empty() {
        return Ok(None);
    }
    match number.parse::<u8>() {
        Ok(point @ 1..=5) => Ok(Some(point)),
        _ => Err(()),
    }
}

#[cfg(test)]
mod tests {
    use super::{minutes, progress};

    #[test]
    fn lengths_are_read_as_people_write_them() {
        let read = |text| minutes(text, false);
        assert_eq!(
            [
                "60",
                "60 min",
                "1:30",
                "1h30",
                "1,5 h",
                "1.25 h",
                "",
                "45 Minuten",
                "1:00:00"
            ]
            .map(read),
            [60, 60, 90, 90, 90, 75, 0, 45, 60].map(Some)
        );
        assert_eq!(
            ["an hour", "1:75", "99999", "4000", "1,5", "-5", "6 0"].map(read),
            [None; 7]
        );
        assert_eq!(
            (minutes("1", true), minutes("1.5", true)),
            (Some(60), Some(90))
        );
    }

    #[test]
    fn progress_is_a_point_from_1_to_5_or_nothing() {
        assert_eq!(
            ["4", "4/5", " ", "5 "].map(progress),
            [Ok(Some(4)), Ok(Some(4)), Ok(None), Ok(Some(5))]
        );
        assert_eq!(["0", "6", "good", "4.5"].map(progress), [Err(()); 4]);
    }
}
