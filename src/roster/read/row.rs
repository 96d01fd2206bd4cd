//! One row to a person: every cell by its field, and a note of every cell that could not be read.

use std::collections::{BTreeMap, BTreeSet};

use indexmap::IndexMap;

use super::super::cells::{hours, languages, lists, roles, text, zones};
use super::super::columns::is_email;
use super::super::ladder::Levels;
use super::super::note::Note;
use super::super::table::{Kind, Table};
use super::super::{Capacity, Field, Mapping, Person, Role, Skill, identity};
use super::{Columns, words};
use crate::finding::{Finding, Place, Severity};

/// How many different words a finding lists.
const WORDS: usize = 50;

/// Reads the rows of one table. Texts that come up again are read once.
pub(super) struct Rows<'a> {
    table: &'a Table,
    columns: &'a Columns,
    custom: Vec<(usize, &'a str)>,
    /// Columns of roles with the side that their header names, if any.
    sides: Vec<(usize, Option<Role>)>,
    levels: Levels,
    level_is_text: bool,
    notes: BTreeMap<&'static str, (Note, BTreeSet<String>)>,
    zones: BTreeMap<&'a str, zones::Zone>,
    hours: BTreeMap<&'a str, Option<Vec<(u32, u32)>>>,
    languages: BTreeMap<&'a str, languages::Languages>,
    skills: BTreeMap<&'a str, (Vec<Skill>, u32)>,
    /// Ids in the file; gathered when the first id has to be made.
    ids: Option<BTreeSet<String>>,
}

impl<'a> Rows<'a> {
    pub(super) fn new(
        table: &'a Table,
        columns: &'a Columns,
        mapping: &'a Mapping,
        levels: Levels,
    ) -> Self {
        // A second column for a field that takes one keeps its cells under its own header.
        let spare = |column: usize, field: Field| {
            !matches!(field, Field::Ignore) && !columns.all(field).contains(&column)
        };
        let custom = mapping
            .iter()
            .enumerate()
            .filter(|(column, m)| m.field == Field::Custom || spare(*column, m.field))
            .map(|(column, m)| (column, m.column.as_str()))
            .collect();
        let sides = columns
            .all(Field::Role)
            .iter()
            .map(|column| {
                (
                    *column,
                    table.headers().get(*column).and_then(|h| roles::side(h)),
                )
            })
            .collect();
        let level_is_text = columns.one(Field::Level).is_some_and(|column| {
            (0..table.rows()).any(|row| {
                table
                    .cell(row, column)
                    .bytes()
                    .any(|b| b.is_ascii_alphabetic())
            })
        });
        Self {
            table,
            columns,
            custom,
            sides,
            levels,
            level_is_text,
            notes: BTreeMap::new(),
            zones: BTreeMap::new(),
            hours: BTreeMap::new(),
            languages: BTreeMap::new(),
            skills: BTreeMap::new(),
            ids: None,
        }
    }

    /// The person of a row, or nobody when it has no id, no name and no e-mail address.
    pub(super) fn person(&mut self, row: usize) -> Option<Person> {
        let name = self.name(row);
        let email = self.email(row);
        let id = self.id(row, &name, email.as_deref())?;
        let mut person = Person::blank(id, Role::None);
        person.name = name;
        person.email = email;
        person.role = self.role(row);
        person.level = self.level(row);
        person.manager = self.one(row, Field::Manager);
        person.dotted_lines = self.list(row, Field::DottedLines);
        person.department = self.one(row, Field::Department);
        person.location = self.one(row, Field::Location);
        person.timezone = self.timezone(row);
        person.languages = self.languages(row);
        person.offers = self.skills(row, Field::Offers);
        person.wants = self.skills(row, Field::Wants);
        person.availability = self.availability(row);
        person.capacity = self.capacity(row);
        person.wishes = self.list(row, Field::Wishes);
        person.fields = self.fields(row);
        Some(person)
    }

    /// Everything noted on the way.
    pub(super) fn finish(self) -> Vec<Finding> {
        self.notes
            .into_iter()
            .filter_map(|(code, (mut note, values))| {
                if !values.is_empty() {
                    note.param(
                        "values",
                        values
                            .into_iter()
                            .take(WORDS)
                            .collect::<Vec<_>>()
                            .join("\n"),
                    );
                }
                let (text, advice) = words::words(code, note.count());
                note.finish(text, advice)
            })
            .collect()
    }

    fn note(&mut self, code: &'static str, severity: Severity, row: usize, column: Option<usize>) {
        let place: Place = self.table.place(row, column);
        let (note, _) = self
            .notes
            .entry(code)
            .or_insert_with(|| (Note::new(code, severity), BTreeSet::new()));
        note.at(|| Some(place), None);
    }

    /// As `note`, with a word of the file's vocabulary (a level, a language).
    fn note_word(
        &mut self,
        code: &'static str,
        severity: Severity,
        row: usize,
        column: usize,
        word: &str,
    ) {
        self.note(code, severity, row, Some(column));
        if let Some((_, words)) = self.notes.get_mut(code)
            && words.len() < WORDS
        {
            words.insert(text::tidy(word).chars().take(80).collect());
        }
    }

    /// A cell's text, blank for error values and for words that say there is nothing.
    fn cell(&self, row: usize, column: usize) -> &'a str {
        let cell = self.table.cell(row, column).trim();
        if says_nothing(cell) || self.table.kind(row, column) == Kind::Error {
            ""
        } else {
            cell
        }
    }

    fn one(&self, row: usize, field: Field) -> Option<String> {
        let cell = self.cell(row, self.columns.one(field)?);
        (!cell.is_empty()).then(|| text::tidy(cell).into_owned())
    }

    fn list(&self, row: usize, field: Field) -> Vec<String> {
        let mut values: Vec<String> = Vec::new();
        for &column in self.columns.all(field) {
            let cell = self.cell(row, column);
            // "Last, First" in a cell of people is one name when it is all there is.
            let name = cell.matches(',').count() == 1
                && !cell.contains([';', '\n', '|'])
                && cell
                    .split_once(',')
                    .is_some_and(|(_, first)| first.starts_with(' '));
            let digits = cell.bytes().any(|b| b.is_ascii_digit() || b == b'@');
            let parts = if name && !digits {
                vec![text::tidy(cell).into_owned()]
            } else {
                lists::split(cell)
            };
            for value in parts {
                if !values.contains(&value) {
                    values.push(value);
                }
            }
        }
        values
    }

    fn name(&self, row: usize) -> String {
        if let Some(name) = self.one(row, Field::Name) {
            return first_last(&name);
        }
        let parts = [
            self.one(row, Field::FirstName),
            self.one(row, Field::LastName),
        ];
        parts.into_iter().flatten().collect::<Vec<_>>().join(" ")
    }

    fn email(&mut self, row: usize) -> Option<String> {
        let column = self.columns.one(Field::Email)?;
        let cell = self.cell(row, column);
        // "Jane Doe <jane@example.org>", as mail programs copy it.
        let address = cell
            .strip_suffix('>')
            .and_then(|c| c.rsplit_once('<'))
            .map_or(cell, |(_, a)| a);
        let address = address.trim().trim_start_matches("mailto:");
        if address.is_empty() {
            return None;
        }
        if is_email(address) && address.len() <= 320 {
            return Some(text::tidy(address).into_owned());
        }
        self.note("email-unreadable", Severity::Warning, row, Some(column));
        None
    }

    /// The id; without one the e-mail address; without that a made one, if there is a name.
    fn id(&mut self, row: usize, name: &str, email: Option<&str>) -> Option<String> {
        let column = self.columns.one(Field::Id);
        if let Some(column) = column {
            let cell = text::tidy(self.table.cell(row, column));
            if !cell.is_empty() && self.table.kind(row, column) != Kind::Error {
                if identity::looks_rounded(&cell) {
                    self.note("id-rounded", Severity::Warning, row, Some(column));
                }
                return Some(cell.into_owned());
            }
        }
        if let Some(email) = email {
            if column.is_some() {
                self.note("id-from-email", Severity::Note, row, column);
            }
            // Capitals do not count in an address: a second answer to a form is the same person.
            return Some(email.to_lowercase());
        }
        if name.is_empty() {
            self.note("row-without-person", Severity::Rejected, row, None);
            return None;
        }
        let table = self.table;
        let ids = self.ids.get_or_insert_with(|| match column {
            Some(column) => (0..table.rows())
                .map(|row| text::tidy(table.cell(row, column)).into_owned())
                .collect(),
            None => BTreeSet::new(),
        });
        let base = format!("row-{}", table.row_number(row));
        let id = (1u32..)
            .map(|n| {
                if n == 1 {
                    base.clone()
                } else {
                    format!("{base}-{n}")
                }
            })
            .find(|id| !ids.contains(id))
            .unwrap_or(base);
        ids.insert(id.clone());
        self.note("id-made", Severity::Warning, row, column);
        Some(id)
    }

    fn role(&mut self, row: usize) -> Role {
        let (mut mentor, mut mentee, mut said) = (false, false, false);
        for at in 0..self.sides.len() {
            let (column, side) = self.sides[at];
            let cell = self.table.cell(row, column).trim();
            if cell.is_empty() || self.table.kind(row, column) == Kind::Error {
                continue;
            }
            let role = match (side, roles::answer(cell)) {
                (Some(side), Some(true)) => Some(side),
                (Some(_), Some(false)) => Some(Role::None),
                _ => roles::role(cell),
            };
            match role {
                Some(role) => {
                    said = true;
                    mentor |= matches!(role, Role::Mentor | Role::Both);
                    mentee |= matches!(role, Role::Mentee | Role::Both);
                }
                None if says_nothing(cell) => {}
                None => {
                    said = true;
                    self.note_word("role-unreadable", Severity::Warning, row, column, cell);
                }
            }
        }
        if !said && let Some((column, _)) = self.sides.first().copied() {
            self.note("role-blank", Severity::Note, row, Some(column));
        }
        match (mentor, mentee) {
            (true, true) => Role::Both,
            (true, false) => Role::Mentor,
            (false, true) => Role::Mentee,
            (false, false) => Role::None,
        }
    }

    fn level(&mut self, row: usize) -> Option<i32> {
        let column = self.columns.one(Field::Level)?;
        let cell = self.cell(row, column);
        if cell.is_empty() {
            self.note("level-blank", Severity::Note, row, Some(column));
            return None;
        }
        let table = self.table;
        let level = self.levels.level(cell, |header| {
            let column = table.headers().iter().position(|h| h == header)?;
            Some(table.cell(row, column))
        });
        if level.is_none() {
            self.note_word("level-unplaced", Severity::Warning, row, column, cell);
        }
        level
    }

    fn timezone(&mut self, row: usize) -> Option<String> {
        let column = self.columns.one(Field::Timezone)?;
        let cell = self.cell(row, column);
        if cell.is_empty() {
            return None;
        }
        let zone = self
            .zones
            .entry(cell)
            .or_insert_with(|| zones::zone(cell))
            .clone();
        match zone {
            zones::Zone::Named(name) => Some(name),
            zones::Zone::Abbreviation(name) => {
                self.note_word("zone-abbreviation", Severity::Note, row, column, cell);
                Some(name)
            }
            zones::Zone::Offset(name) => {
                self.note_word("zone-offset", Severity::Warning, row, column, cell);
                Some(name)
            }
            zones::Zone::Ambiguous => {
                self.note_word("zone-ambiguous", Severity::Warning, row, column, cell);
                None
            }
            zones::Zone::Unknown => {
                self.note_word("zone-unknown", Severity::Warning, row, column, cell);
                None
            }
        }
    }

    fn languages(&mut self, row: usize) -> Vec<String> {
        let mut names: Vec<String> = Vec::new();
        for &column in self.columns.all(Field::Languages) {
            let cell = self.cell(row, column);
            if cell.is_empty() {
                continue;
            }
            let read = self
                .languages
                .entry(cell)
                .or_insert_with(|| languages::languages(cell))
                .clone();
            if read.unknown > 0 {
                let unknown: Vec<&String> = read
                    .names
                    .iter()
                    .filter(|n| languages::known(n).is_none())
                    .collect();
                for word in unknown {
                    self.note_word("language-unknown", Severity::Note, row, column, word);
                }
            }
            if read.levels > 0 {
                self.note("language-level", Severity::Note, row, Some(column));
            }
            for name in read.names {
                if !names.contains(&name) {
                    names.push(name);
                }
            }
        }
        names
    }

    fn skills(&mut self, row: usize, field: Field) -> Vec<Skill> {
        let mut skills: Vec<Skill> = Vec::new();
        for &column in self.columns.all(field) {
            let cell = self.cell(row, column);
            if cell.is_empty() {
                continue;
            }
            let (read, outside) = self
                .skills
                .entry(cell)
                .or_insert_with(|| lists::skills(cell))
                .clone();
            if outside > 0 {
                self.note("strength-outside", Severity::Warning, row, Some(column));
            }
            for skill in read {
                match skills.iter_mut().find(|s| s.skill == skill.skill) {
                    Some(known) => known.strength = known.strength.max(skill.strength),
                    None => skills.push(skill),
                }
            }
        }
        skills
    }

    fn availability(&mut self, row: usize) -> Vec<String> {
        let mut week = Vec::new();
        for &column in self.columns.all(Field::Availability) {
            let cell = self.cell(row, column);
            if cell.is_empty() {
                continue;
            }
            match self
                .hours
                .entry(cell)
                .or_insert_with(|| hours::weekly(cell).ok())
                .clone()
            {
                Some(hours) => week.extend(hours),
                None => self.note("hours-unreadable", Severity::Warning, row, Some(column)),
            }
        }
        hours::canonical(&hours::union(week))
    }

    fn capacity(&mut self, row: usize) -> Option<Capacity> {
        let mut read = |field: Field| -> Option<(u32, u32)> {
            let column = self.columns.one(field)?;
            let cell = self.cell(row, column);
            if cell.is_empty() {
                return None;
            }
            let capacity = lists::capacity(cell);
            if capacity.is_none() {
                self.note("capacity-unreadable", Severity::Warning, row, Some(column));
            }
            capacity
        };
        let capacity = Capacity {
            mentor: read(Field::MentorCapacity),
            mentee: read(Field::MenteeCapacity),
            total: read(Field::TotalCapacity).map(|(_, most)| most),
        };
        (capacity != Capacity::default()).then_some(capacity)
    }

    fn fields(&self, row: usize) -> IndexMap<String, String> {
        let mut fields = IndexMap::new();
        // A title says more than its step on the ladder: rules can still reach it.
        if self.level_is_text
            && let Some(column) = self.columns.one(Field::Level)
            && let Some(text) = self.one(row, Field::Level)
        {
            fields.insert(self.table.headers()[column].clone(), text);
        }
        for &(column, header) in &self.custom {
            let cell = self.table.cell(row, column).trim();
            if !cell.is_empty() {
                fields.insert(header.to_owned(), cell.to_owned());
            }
        }
        fields
    }
}

/// "Doe, Jane" as "Jane Doe"; anything with more commas or a suffix ("Jane Doe, PhD") stays.
fn first_last(name: &str) -> String {
    const SUFFIXES: &[&str] = &[
        "phd", "md", "mba", "jr", "sr", "ii", "iii", "dr", "msc", "bsc", "ma", "ba", "esq", "cpa",
        "mag", "dipl ing",
    ];
    match name.split_once(',') {
        Some((last, first)) => {
            let (last, first) = (last.trim(), first.trim());
            let suffix = SUFFIXES.contains(&text::fold(first).as_str());
            if first.is_empty() || last.is_empty() || first.contains(',') || suffix {
                name.to_owned()
            } else {
                format!("{first} {last}")
            }
        }
        None => name.to_owned(),
    }
}

/// "-", "n/a", "none" and the like stand for a blank cell where a value is expected.
pub(super) fn says_nothing(cell: &str) -> bool {
    let cell = cell.trim();
    if cell.len() > 12 {
        return false;
    }
    cell.is_empty()
        || [
            "-", "--", "–", "—", ".", "?", "n/a", "n.a.", "#n/a", "none", "null", "nil", "tbd",
            "keine", "keiner", "aucun", "aucune", "ninguno", "ninguna", "k.a.", "k. a.",
        ]
        .iter()
        .any(|word| cell.eq_ignore_ascii_case(word))
}
