//! One row to a person: every cell by its field, and a note of every cell that could not be read.

use std::borrow::Cow;
use std::collections::{BTreeMap, BTreeSet};
use std::rc::Rc;

use serde_json::json;
use sorting::ColdCollect;

use super::beside_names;
use super::half_day::Clock;
use super::identity;
use super::layout::Columns;
use super::memo::Memo;
use super::units::Units;
use crate::files::Kind;
use crate::files::Table;
use crate::finding::Collector;
use crate::finding::{Finding, Severity};
use crate::roster::cells::{hours, languages, lists, names, roles, text, zones};
use crate::roster::columns::is_email;
use crate::roster::ladder::Levels;
use crate::roster::spelling::Merger;
use crate::roster::{Capacity, Field, Mapping, Person, ReadOptions, Role, Skill};
use crate::words::{say, within};

/// How many different words a finding lists.
const WORDS: usize = 50;

/// Reads the rows of one table, which is the same at every call. Texts that come up again are read once.
pub(super) struct Rows {
    columns: Rc<Columns>,
    custom: Vec<(usize, String)>,
    /// Columns of roles with the side that their header names, if any.
    sides: Vec<(usize, Option<Role>)>,
    levels: Levels,
    level_is_text: bool,
    notes: BTreeMap<&'static str, (Collector, BTreeSet<String>)>,
    roles: Memo<(Option<bool>, Option<Role>)>,
    zones: Memo<zones::Zone>,
    hours: Memo<hours::Reading>,
    clock: Clock,
    /// Spellings in further columns that become others.
    merger: Merger,
    /// Words for hours that came up.
    hour_words: BTreeSet<hours::Word>,
    languages: Memo<languages::Languages>,
    skills: Memo<(Vec<Skill>, u32)>,
    /// Ids in the file; gathered when the first id has to be made.
    ids: Option<BTreeSet<String>>,
    beside: beside_names::Beside,
    units: Units,
}

impl Rows {
    pub(super) fn new(
        table: &Table,
        columns: Rc<Columns>,
        mapping: &Mapping,
        levels: Levels,
        options: &ReadOptions,
        units: Units,
    ) -> Self {
        // A second column for a field that takes one keeps its cells under its own header.
        let spare = |column: usize, field: Field| {
            !matches!(field, Field::Ignore) && !columns.all(field).contains(&column)
        };
        let custom = mapping
            .iter()
            .enumerate()
            .filter(|(column, m)| m.field == Field::Custom || spare(*column, m.field))
            .map(|(column, m)| (column, m.column.clone()))
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
        let mut hours = Memo::new();
        for &column in columns.all(Field::Availability) {
            for row in 0..table.rows() {
                let cell = table.cell(row, column).trim();
                hours.get(cell, || hours::read(cell));
            }
        }
        let clock = Clock::of(hours.values(), options);
        Self {
            columns,
            custom,
            sides,
            levels,
            level_is_text,
            notes: BTreeMap::new(),
            roles: Memo::new(),
            zones: Memo::new(),
            hours,
            clock,
            merger: Merger::new(options.merge_values.as_deref().unwrap_or(&[])),
            hour_words: BTreeSet::new(),
            languages: Memo::new(),
            skills: Memo::new(),
            ids: None,
            beside: beside_names::Beside::new(table, options.name_marks),
            units,
        }
    }

    /// Columns that are kept under their own headers.
    pub(super) fn custom(&self) -> impl Iterator<Item = (usize, &str)> {
        self.custom
            .iter()
            .map(|(column, header)| (*column, header.as_str()))
    }

    /// The statuses that stand beside the name in a row.
    pub(super) fn marks(&self, row: usize) -> &[String] {
        self.beside.status(row)
    }

    /// The header under which they are kept.
    pub(super) fn mark_header(&self) -> &str {
        self.beside.header()
    }

    /// Marks of unknown meaning that several names carry.
    pub(super) fn unknown_marks(&self, table: &Table) -> Option<Finding> {
        self.beside.unknown(table, self.columns.one(Field::Name))
    }

    /// The table's columns by field.
    pub(super) fn columns(&self) -> &Columns {
        &self.columns
    }

    /// The person of a row, without `fields`, or nobody when it has no id, no name and no e-mail address.
    pub(super) fn person(&mut self, table: &Table, row: usize) -> Option<Person> {
        let at = Row { table, row };
        let name = self.name(at);
        let email = self.email(at);
        let id = self.id(at, &name, email.as_deref())?;
        self.name_blank(at, &name);
        let mut person = Person::blank(id, Role::None);
        person.name = name;
        person.email = email;
        person.role = self.role(at);
        person.level = self.level(at);
        person.manager = self
            .one(at, Field::Manager)
            .map(|m| self.beside.plain(m))
            .or_else(|| self.units.manager(table, row, &person.name));
        person.dotted_lines = self.list(at, Field::DottedLines);
        person.department = self.unit(at, Field::Department);
        person.location = self.unit(at, Field::Location);
        person.timezone = self.timezone(at);
        person.languages = self.languages(at);
        person.offers = self.skills(at, Field::Offers);
        person.wants = self.skills(at, Field::Wants);
        person.availability = self.availability(at);
        person.capacity = self.capacity(at);
        person.wishes = self.list(at, Field::Wishes);
        Some(person)
    }

    /// What a person's `fields` hold, which nothing here looks at: header and cell, in the file's order.
    pub(super) fn fields<'t>(
        &'t self,
        table: &'t Table,
        row: usize,
    ) -> impl Iterator<Item = (&'t str, Cow<'t, str>)> {
        let at = Row { table, row };
        // A title says more than its step on the ladder: rules can still reach it.
        let title = self
            .columns
            .one(Field::Level)
            .filter(|_| self.level_is_text)
            .map(|column| {
                (
                    table.headers()[column].as_str(),
                    text::tidy(at.cell(column)),
                )
            });
        let custom = self.custom.iter().map(move |(column, header)| {
            let cell = self.units.unit(*column, table.cell(row, *column)).trim();
            let cell = self
                .merger
                .cell(header, cell)
                .map_or(Cow::Borrowed(cell), Cow::Owned);
            (header.as_str(), cell)
        });
        // What was not read as hours stays as it is written.
        let hours = self
            .columns
            .all(Field::Availability)
            .iter()
            .map(move |column| (*column, table.cell(row, *column).trim()))
            .filter(|(_, cell)| {
                !says_nothing(cell)
                    && !matches!(self.hours.known(cell), Some(hours::Reading::Week(_)) | None)
            })
            .map(|(column, cell)| (table.headers()[column].as_str(), Cow::Borrowed(cell)));
        title
            .into_iter()
            .chain(custom)
            .chain(self.beside.fields(row))
            .chain(hours)
            .filter(|(_, cell)| !cell.is_empty())
    }

    /// Bytes of the headers that long ones add to what people carry: one for each cell below it that holds something.
    pub(super) fn header_text(&self, table: &Table) -> usize {
        /// Shorter ones are as long as the cells below them.
        const LONG: usize = 200;
        let long = self.custom.iter().filter(|(_, header)| header.len() > LONG);
        long.map(|(column, header)| {
            let filled = (0..table.rows()).filter(|row| !table.cell(*row, *column).is_empty());
            header.len() * filled.count()
        })
        .sum()
    }

    /// Everything noted on the way.
    pub(super) fn findings(&mut self) -> Vec<Finding> {
        let hour_words = &self.hour_words;
        let meant = |between: &str| {
            let said: Vec<String> = hour_words.iter().map(|word| word.says()).collect();
            said.join(between)
        };
        std::mem::take(&mut self.notes)
            .into_iter()
            .filter_map(|(code, (mut note, values))| {
                if code == "hours-in-words" {
                    // Params are for programs: the same in every language.
                    note.param("words", within(Some("en"), || meant("\n")));
                }
                for (text, options) in fixes(code) {
                    note.fix(text, options);
                }
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
                let key = format!("cells-{code}");
                if code == "hours-in-words" {
                    let text = say!(key, count = note.count(), words = meant("; "));
                    return note.finish(text, say!(format!("{key}.advice")));
                }
                note.said(&key)
            })
            .collect()
    }

    fn note(&mut self, code: &'static str, severity: Severity, at: Row<'_>, column: Option<usize>) {
        let (note, _) = self
            .notes
            .entry(code)
            .or_insert_with(|| (Collector::new(code, severity), BTreeSet::new()));
        note.person(|| Some(at.table.place(at.row, column)), None);
    }

    /// As `note`, with a word of the file's vocabulary (a level, a language).
    fn note_word(
        &mut self,
        code: &'static str,
        severity: Severity,
        at: Row<'_>,
        column: usize,
        word: &str,
    ) {
        self.note(code, severity, at, Some(column));
        if let Some((_, words)) = self.notes.get_mut(code)
            && words.len() < WORDS
        {
            words.insert(text::tidy(word).chars().take(80).collect());
        }
    }

    fn one(&self, at: Row<'_>, field: Field) -> Option<String> {
        let cell = at.cell(self.columns.one(field)?);
        (!cell.is_empty()).then(|| text::tidy(cell).into_owned())
    }

    /// A value that rules compare, without names and codes beside it.
    fn unit(&self, at: Row<'_>, field: Field) -> Option<String> {
        let column = self.columns.one(field)?;
        let cell = self.units.unit(column, at.cell(column));
        (!cell.is_empty()).then(|| text::tidy(cell).into_owned())
    }

    fn list(&self, at: Row<'_>, field: Field) -> Vec<String> {
        let mut values: Vec<String> = Vec::new();
        let columns = Rc::clone(&self.columns);
        for &column in columns.all(field) {
            let cell = at.cell(column);
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
                let value = self.beside.plain(value);
                if !values.contains(&value) {
                    values.push(value);
                }
            }
        }
        values
    }

    fn name(&mut self, at: Row<'_>) -> String {
        let whole = self.columns.one(Field::Name);
        if let Some(column) = whole
            && let Some(name) = self.one(at, Field::Name)
        {
            return self.plain_name(at, column, &name);
        }
        let mut parts = Vec::new();
        for field in [Field::FirstName, Field::LastName] {
            if let Some(column) = self.columns.one(field)
                && let Some(part) = self.one(at, field)
            {
                let part = self.beside.take(at.row, &part);
                self.said(at, column, &part);
                if names::is_company(&part.name) {
                    self.note("name-of-company", Severity::Warning, at, Some(column));
                }
                parts.push(part.name);
            }
        }
        parts.join(" ")
    }

    fn plain_name(&mut self, at: Row<'_>, column: usize, name: &str) -> String {
        let read = self.beside.take(at.row, name);
        self.said(at, column, &read);
        let name = first_last(&read.name);
        if name == read.name
            && read
                .name
                .split(',')
                .any(|part| names::is_company(part) || names::is_company_form(part))
        {
            self.note("name-of-company", Severity::Warning, at, Some(column));
        }
        name
    }

    /// Notes what left a name.
    fn said(&mut self, at: Row<'_>, column: usize, read: &names::Written) {
        for mark in read.status.iter().chain(&read.pronouns) {
            self.note_word("name-marks", Severity::Note, at, column, mark);
        }
    }

    /// Somebody whose name is blank where names stand, whole or in part, while the row has other cells.
    fn name_blank(&mut self, at: Row<'_>, name: &str) {
        let columns =
            [Field::Name, Field::FirstName, Field::LastName].map(|field| self.columns.one(field));
        let Some(column) = columns.into_iter().flatten().next() else {
            return;
        };
        if !name.chars().any(char::is_alphanumeric) {
            self.note("name-blank", Severity::Warning, at, Some(column));
        } else if let [None, Some(first), Some(last)] = columns
            && let Some(blank) = [first, last].into_iter().find(|c| at.cell(*c).is_empty())
        {
            self.note("name-half", Severity::Note, at, Some(blank));
        }
    }

    fn email(&mut self, at: Row<'_>) -> Option<String> {
        let column = self.columns.one(Field::Email)?;
        let cell = at.cell(column);
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
        self.note("email-unreadable", Severity::Warning, at, Some(column));
        None
    }

    /// The id; without one the e-mail address; without that a made one, if there is a name.
    fn id(&mut self, at: Row<'_>, name: &str, email: Option<&str>) -> Option<String> {
        let column = self.columns.one(Field::Id);
        if let Some(column) = column {
            let cell = text::tidy(at.table.cell(at.row, column));
            if !cell.is_empty() && !at.is_error(column) {
                if identity::looks_rounded(&cell) {
                    self.note("id-rounded", Severity::Warning, at, Some(column));
                }
                return Some(cell.into_owned());
            }
        }
        if let Some(email) = email {
            if column.is_some() {
                self.note("id-from-email", Severity::Note, at, column);
            }
            // Capitals do not count in an address: a second answer to a form is the same person.
            return Some(email.to_lowercase());
        }
        if name.is_empty() {
            self.note("row-without-person", Severity::Rejected, at, None);
            return None;
        }
        let table = at.table;
        let ids = self.ids.get_or_insert_with(|| match column {
            Some(column) => (0..table.rows())
                .map(|row| text::tidy(table.cell(row, column)).into_owned())
                .cold_set(),
            None => BTreeSet::new(),
        });
        let base = format!("row-{}", table.row_number(at.row));
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
        self.note("id-made", Severity::Warning, at, column);
        Some(id)
    }

    fn role(&mut self, at: Row<'_>) -> Role {
        let (mut mentor, mut mentee, mut said) = (false, false, false);
        for index in 0..self.sides.len() {
            let (column, side) = self.sides[index];
            let cell = at.table.cell(at.row, column).trim();
            if cell.is_empty() || at.is_error(column) {
                continue;
            }
            let (answer, named) = *self
                .roles
                .get(cell, || (roles::answer(cell), roles::role(cell)));
            let role = match (side, answer) {
                (Some(side), Some(true)) => Some(side),
                (Some(_), Some(false)) => Some(Role::None),
                _ => named,
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
                    self.note_word("role-unreadable", Severity::Warning, at, column, cell);
                }
            }
        }
        if !said && let Some((column, _)) = self.sides.first().copied() {
            self.note("role-blank", Severity::Note, at, Some(column));
        }
        match (mentor, mentee) {
            (true, true) => Role::Both,
            (true, false) => Role::Mentor,
            (false, true) => Role::Mentee,
            (false, false) => Role::None,
        }
    }

    fn level(&mut self, at: Row<'_>) -> Option<i32> {
        let column = self.columns.one(Field::Level)?;
        let cell = at.quantity(column);
        if cell.is_empty() {
            self.note("level-blank", Severity::Note, at, Some(column));
            return None;
        }
        let Row { table, row } = at;
        let level = self.levels.level(cell, |header| {
            let column = table.headers().iter().position(|h| h == header)?;
            Some(self.units.unit(column, table.cell(row, column)))
        });
        if level.is_none() {
            self.note_word("level-unplaced", Severity::Warning, at, column, cell);
        }
        level
    }

    fn timezone(&mut self, at: Row<'_>) -> Option<String> {
        let column = self.columns.one(Field::Timezone)?;
        let cell = at.cell(column);
        if cell.is_empty() {
            return None;
        }
        let zone = self.zones.get(cell, || zones::zone(cell)).clone();
        match zone {
            zones::Zone::Named(name) => Some(name),
            zones::Zone::Abbreviation(name) => {
                self.note_word("zone-abbreviation", Severity::Note, at, column, cell);
                Some(name)
            }
            zones::Zone::Offset(name) => {
                self.note_word("zone-offset", Severity::Warning, at, column, cell);
                Some(name)
            }
            zones::Zone::Ambiguous => {
                self.note_word("zone-ambiguous", Severity::Warning, at, column, cell);
                None
            }
            zones::Zone::Unknown => {
                self.note_word("zone-unknown", Severity::Warning, at, column, cell);
                None
            }
        }
    }

    fn languages(&mut self, at: Row<'_>) -> Vec<String> {
        let mut names: Vec<String> = Vec::new();
        let columns = Rc::clone(&self.columns);
        for &column in columns.all(Field::Languages) {
            let cell = at.cell(column);
            if cell.is_empty() {
                continue;
            }
            let read = self
                .languages
                .get(cell, || languages::languages(cell))
                .clone();
            if read.unknown > 0 {
                let unknown: Vec<&String> = read
                    .names
                    .iter()
                    .filter(|n| languages::known(n).is_none())
                    .collect();
                for word in unknown {
                    self.note_word("language-unknown", Severity::Note, at, column, word);
                }
            }
            if read.levels > 0 {
                self.note("language-level", Severity::Note, at, Some(column));
            }
            for name in read.names {
                if !names.contains(&name) {
                    names.push(name);
                }
            }
        }
        names
    }

    fn skills(&mut self, at: Row<'_>, field: Field) -> Vec<Skill> {
        let mut skills: Vec<Skill> = Vec::new();
        let columns = Rc::clone(&self.columns);
        for &column in columns.all(field) {
            let cell = at.cell(column);
            if cell.is_empty() {
                continue;
            }
            let (read, outside) = self.skills.get(cell, || lists::skills(cell)).clone();
            if outside > 0 {
                self.note("strength-outside", Severity::Warning, at, Some(column));
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

    fn availability(&mut self, at: Row<'_>) -> Vec<String> {
        let mut week = Vec::new();
        let columns = Rc::clone(&self.columns);
        for &column in columns.all(Field::Availability) {
            let cell = at.table.cell(at.row, column).trim();
            if cell.is_empty() || at.is_error(column) {
                continue;
            }
            match self.hours.get(cell, || hours::read(cell)).clone() {
                hours::Reading::Week(read) => week.extend(self.hours_of(read, at, column)),
                hours::Reading::NotKnown => {
                    self.note("hours-not-known", Severity::Note, at, Some(column));
                }
                hours::Reading::Unread if says_nothing(cell) => {}
                hours::Reading::Unread => {
                    self.note("hours-unreadable", Severity::Warning, at, Some(column));
                }
            }
        }
        hours::canonical(&hours::union(week))
    }

    /// The hours, with a note of everything that their reading rests on.
    fn hours_of(&mut self, week: hours::Week, at: Row<'_>, column: usize) -> Vec<(u32, u32)> {
        let column = Some(column);
        if week.turned {
            self.note("hours-turned", Severity::Note, at, column);
        }
        if !week.words.is_empty() {
            self.note("hours-in-words", Severity::Note, at, column);
            self.hour_words.extend(&week.words);
        }
        let Some(written) = &week.written else {
            return week.hours;
        };
        let by_itself = week.twenty_four && !week.twelve;
        match self.clock {
            Clock::Chosen { written: true } => written.clone(),
            Clock::Chosen { written: false } => week.hours,
            Clock::AskedBeside24 => {
                self.note("hours-beside-24-hour", Severity::Question, at, column);
                written.clone()
            }
            Clock::Asked if by_itself => {
                self.note("hours-beside-24-hour", Severity::Question, at, column);
                written.clone()
            }
            Clock::Asked => {
                self.note("hours-half-of-day", Severity::Question, at, column);
                week.hours
            }
        }
    }

    fn capacity(&mut self, at: Row<'_>) -> Option<Capacity> {
        let mut read = |field: Field| -> Option<(u32, u32)> {
            let column = self.columns.one(field)?;
            let cell = at.quantity(column);
            if cell.is_empty() {
                return None;
            }
            let capacity = lists::capacity(cell);
            if capacity.is_none() {
                self.note("capacity-unreadable", Severity::Warning, at, Some(column));
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
}

/// The mends for all places of a finding, by its code.
fn fixes(code: &str) -> Vec<(String, serde_json::Value)> {
    let afternoon = || {
        let text = say!("cells-hours-half-of-day.afternoon");
        (text, json!({ "clock": "12-hour" }))
    };
    let written = || {
        let text = say!("cells-hours-half-of-day.written");
        (text, json!({ "clock": "24-hour" }))
    };
    match code {
        "hours-half-of-day" => vec![afternoon(), written()],
        // The proposal first.
        "hours-beside-24-hour" => vec![written(), afternoon()],
        "name-marks" => {
            let text = say!("cells-name-marks.keep");
            vec![(text, json!({ "nameMarks": "keep" }))]
        }
        _ => Vec::new(),
    }
}

/// A row of the table.
#[derive(Clone, Copy)]
struct Row<'t> {
    table: &'t Table,
    row: usize,
}

impl<'t> Row<'t> {
    /// A cell's text, blank for error values and for words that say there is nothing.
    fn cell(self, column: usize) -> &'t str {
        let cell = self.table.cell(self.row, column).trim();
        if says_nothing(cell) || self.is_error(column) {
            ""
        } else {
            cell
        }
    }

    /// A cell as a quantity (see [`Table::quantity`]), blank as in `cell`.
    fn quantity(self, column: usize) -> &'t str {
        if self.cell(column).is_empty() {
            ""
        } else {
            self.table.quantity(self.row, column).trim()
        }
    }

    fn is_error(self, column: usize) -> bool {
        self.table.kind(self.row, column) == Kind::Error
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
            // A company's form is no given name, and a company has none.
            let company = names::is_company(last)
                || names::is_company(first)
                || names::is_company_form(first);
            if first.is_empty() || last.is_empty() || first.contains(',') || suffix || company {
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
    // What most cells begin with settles it.
    match cell.as_bytes().first() {
        None => return true,
        Some(
            b'0'..=b'9'
            | b'b'..=b'j'
            | b'l'
            | b'm'
            | b'o'..=b's'
            | b'u'..=b'z'
            | b'B'..=b'J'
            | b'L'
            | b'M'
            | b'O'..=b'S'
            | b'U'..=b'Z',
        ) => {
            return false;
        }
        Some(_) => {}
    }
    cell.len() <= 12
        && [
            "-", "--", "–", "—", ".", "?", "n/a", "n.a.", "#n/a", "none", "null", "nil", "tbd",
            "keine", "keiner", "aucun", "aucune", "ninguno", "ninguna", "k.a.", "k. a.",
        ]
        .iter()
        .any(|word| cell.eq_ignore_ascii_case(word))
}
