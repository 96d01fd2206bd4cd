//! Headers to fields: by name, then by what the cells look like. Every proposal says why, and every one can be changed.

pub mod names;
mod phrases;

use std::collections::BTreeSet;

use sorting::{ColdCollect, ColdSort};
use table::Keys;

use super::cells::{hours, languages, lists, names as names_of, roles, text, zones};
use super::lookup::name_key;
use super::{Because, ColumnMapping, Field, Mapping, ReadOptions, ladder};
use crate::files::Table;

/// How many filled cells of a column are looked at.
const LOOK: usize = 200;

/// Where each column goes, in the table's order. A mapping in the options wins for the columns that it names; the others
/// get a proposal from what is left.
///
/// ```
/// use viceversa::files::{self, TableOptions};
/// use viceversa::roster::{Because, Field, ReadOptions, columns};
/// let file = "Personalnummer;Name;Kontakt;Lieblingsfarbe\n7;Ada;ada@example.org;blau\n8;Ben;ben@example.org;rot\n";
/// let (table, ..) = files::read(file.as_bytes(), TableOptions::default())?;
/// let mapping = columns::map(&table, &ReadOptions::default());
/// let told: Vec<_> = mapping.iter().map(|one| (one.field, one.because)).collect();
/// assert_eq!(told[0], (Field::Id, Because::Header));
/// assert_eq!(told[2], (Field::Email, Because::Content));
/// assert_eq!(told[3], (Field::Custom, Because::Unknown));
/// # Ok::<(), viceversa::Error>(())
/// ```
#[must_use]
pub fn map(table: &Table, options: &ReadOptions) -> Mapping {
    let headers = table.headers();
    let mut chosen: Vec<Option<(Field, Because)>> = headers
        .iter()
        .map(|header| {
            let mapping = options.mapping.as_ref()?;
            mapping
                .iter()
                .find(|m| m.column == *header)
                .map(|m| (m.field, m.because))
        })
        .collect();
    by_name(table, &mut chosen);
    by_content(table, &mut chosen);
    names_of_two_parts(headers, &mut chosen, options.mapping.is_some());
    headers
        .iter()
        .zip(chosen)
        .map(|(header, field)| {
            let (field, because) = field.unwrap_or((Field::Custom, Because::Unknown));
            ColumnMapping {
                column: header.clone(),
                field,
                because,
            }
        })
        .collect()
}

fn taken(chosen: &[Option<(Field, Because)>], field: Field) -> bool {
    !names::many(field) && chosen.iter().flatten().any(|(f, _)| *f == field)
}

/// The surest header first, so that "Manager ID" gets the field before "Manager" does.
fn by_name(table: &Table, chosen: &mut [Option<(Field, Because)>]) {
    let mut proposals: Vec<(u32, usize, Field)> = Vec::new();
    for (column, header) in table.headers().iter().enumerate() {
        if chosen[column].is_none() {
            proposals.extend(
                names::fields(header)
                    .into_iter()
                    .map(|(field, score)| (score, column, field)),
            );
        }
    }
    proposals.cold_sort_by_key(|(score, column, _)| (std::cmp::Reverse(*score), *column));
    let mut doubtful = Vec::new();
    for (score, column, field) in proposals {
        if chosen[column].is_some() || taken(chosen, field) {
            continue;
        }
        if score < names::BELIEVED {
            doubtful.push((column, field));
        } else if plausible(table, column, field) {
            chosen[column] = Some((field, Because::Header));
        }
    }
    // What the header only hints at waits for names, ids and addresses to be known.
    for (column, field) in doubtful {
        if chosen[column].is_none()
            && !taken(chosen, field)
            && evident(table, chosen, column, field)
        {
            chosen[column] = Some((field, Because::Content));
        }
    }
}

/// Some headers mean something else elsewhere ("Role" is the job in most HR files): the cells decide.
fn plausible(table: &Table, column: usize, field: Field) -> bool {
    let cells = filled(table, column);
    let most =
        |share: f64, test: &dyn Fn(&str) -> bool| cells.is_empty() || part(&cells, test) >= share;
    let answers = || {
        roles::side(&table.headers()[column]).is_some()
            && part(&cells, &|c| roles::answer(c).is_some()) >= 0.8
    };
    match field {
        Field::Role => most(0.5, &|c| roles::role(c).is_some()) || answers(),
        Field::Level => {
            let distinct: BTreeSet<&str> = cells.iter().copied().cold_set();
            cells.is_empty()
                || distinct.iter().filter(|v| ladder::is_step(v)).count() * 2 >= distinct.len()
        }
        Field::TotalCapacity | Field::MentorCapacity | Field::MenteeCapacity => {
            most(0.5, &|c| lists::capacity(c).is_some())
        }
        // "40" is how long somebody works, not when.
        Field::Availability => most(0.5, &|c| {
            c.parse::<f64>().is_err() && roles::answer(c).is_none()
        }),
        Field::Email => most(0.2, &is_email),
        // "Where" may be answered with a zone.
        Field::Location => most(0.5, &|c| !is_answer(c) && !is_zone(c)),
        Field::Name => most(0.5, &|c| roles::answer(c).is_none()),
        Field::Manager
        | Field::DottedLines
        | Field::Department
        | Field::Wishes
        | Field::Wants
        | Field::Offers
        | Field::Languages => most(0.5, &|c| !is_answer(c)),
        _ => true,
    }
}

/// A zone by its full name, which nothing else looks like.
fn is_zone(cell: &str) -> bool {
    cell.contains('/') && matches!(zones::zone(cell), zones::Zone::Named(_))
}

/// Yes or no in words; "1" and "0" may be numbers of people and teams.
fn is_answer(cell: &str) -> bool {
    roles::answer(cell).is_some() && !cell.bytes().all(|b| b.is_ascii_digit())
}

/// Whether the cells by themselves speak for a field that the header only hints at.
fn evident(
    table: &Table,
    chosen: &[Option<(Field, Because)>],
    column: usize,
    field: Field,
) -> bool {
    let cells = filled(table, column);
    let share = |least: f64, test: &dyn Fn(&str) -> bool| part(&cells, test) >= least;
    let distinct: BTreeSet<&str> = cells.iter().copied().cold_set();
    let repeated = distinct.len() * 2 <= cells.len();
    plausible(table, column, field)
        && match field {
            Field::Email => share(0.5, &is_email),
            Field::Manager => called(table, chosen)
                .iter()
                .any(|called| share(0.5, &|c| called.knows(c))),
            Field::Timezone => share(0.5, &|c| matches!(zones::zone(c), zones::Zone::Named(_))),
            Field::Availability => {
                share(0.3, &|c| matches!(hours::read(c), hours::Reading::Week(_)))
            }
            Field::Languages => share(0.5, &|c| languages::languages(c).unknown == 0),
            Field::Role => cells.len() > 1,
            Field::Level => repeated && share(0.8, &ladder::is_step),
            Field::Department | Field::Location => {
                repeated
                    && share(0.8, &|c| {
                        c.len() <= 60 && c.chars().any(char::is_alphabetic)
                    })
            }
            _ => false,
        }
}

fn by_content(table: &Table, chosen: &mut [Option<(Field, Because)>]) {
    let open: Vec<usize> = (0..table.width())
        .filter(|c| chosen[*c].is_none() && !names::is_other(&table.headers()[*c]))
        .collect();
    let give = |chosen: &mut [Option<(Field, Because)>], column: usize, field: Field| {
        if chosen[column].is_none() && !taken(chosen, field) {
            chosen[column] = Some((field, Because::Content));
        }
    };
    for &column in &open {
        let cells = filled(table, column);
        if cells.is_empty() {
            continue;
        }
        let share = |test: &dyn Fn(&str) -> bool| part(&cells, test);
        let distinct: BTreeSet<&str> = cells.iter().copied().cold_set();
        let repeated = distinct.len() * 2 <= cells.len();
        if share(&is_email) >= 0.8 && distinct.len() * 10 >= cells.len() * 9 {
            give(chosen, column, Field::Email);
        } else if share(&is_zone) >= 0.8 {
            give(chosen, column, Field::Timezone);
        } else if share(&|c| {
            // Times alone could be anything; beside a day they are hours.
            c.bytes().any(|b| b.is_ascii_digit())
                && matches!(hours::read(c), hours::Reading::Week(week) if !week.words.contains(&hours::Word::NoDay))
        }) >= 0.6
        {
            give(chosen, column, Field::Availability);
        } else if cells.len() > 1
            && share(&|c| roles::role(c).is_some_and(|r| r != super::Role::None)) >= 0.8
        {
            give(chosen, column, Field::Role);
        } else if share(&|c| {
            let read = languages::languages(c);
            read.unknown == 0
                && c.chars().filter(|c| c.is_alphabetic()).count() > 3 * read.names.len()
        }) >= 0.8
        {
            give(chosen, column, Field::Languages);
        } else if repeated && distinct.len() <= 40 && ladder::are_grades(distinct.iter().copied()) {
            give(chosen, column, Field::Level);
        }
    }
    references(table, chosen, &open);
    skills(table, chosen, &open);
}

/// Where one side of the skills is known, a column of lists in the same words is the other side.
fn skills(table: &Table, chosen: &mut [Option<(Field, Because)>], open: &[usize]) {
    let (known, other) = match (
        column_of(chosen, Field::Offers),
        column_of(chosen, Field::Wants),
    ) {
        (Some(offers), None) => (offers, Field::Wants),
        (None, Some(wants)) => (wants, Field::Offers),
        _ => return,
    };
    let key = |skill: &super::Skill| text::same_key(&skill.skill);
    let vocabulary: BTreeSet<String> = filled(table, known)
        .into_iter()
        .flat_map(|cell| lists::skills(cell).0)
        .map(|skill| key(&skill))
        .cold_set();
    let alike = |column: usize| {
        let cells = filled(table, column);
        let mut several = 0;
        let named = cells
            .iter()
            .filter(|cell| {
                let (skills, _) = lists::skills(cell);
                several += usize::from(skills.len() > 1);
                skills.iter().any(|skill| vocabulary.contains(&key(skill)))
            })
            .count();
        cells.len() >= 3 && named * 5 >= cells.len() * 3 && several * 3 >= cells.len()
    };
    if let Some(&column) = open
        .iter()
        .find(|&&column| chosen[column].is_none() && alike(column))
    {
        chosen[column] = Some((other, Because::Content));
    }
}

/// What other rows may call somebody by: the texts of one column, or names.
struct Called {
    keys: Keys,
    names: bool,
}

impl Called {
    fn by(table: &Table, column: usize) -> Self {
        let mut keys = Keys::new();
        for row in 0..table.rows() {
            keys.number(table.cell(row, column).trim());
        }
        Self { keys, names: false }
    }

    fn by_name(table: &Table, columns: &[usize]) -> Self {
        let mut keys = Keys::new();
        for row in 0..table.rows() {
            let parts: Vec<&str> = columns.iter().map(|c| table.cell(row, *c)).collect();
            keys.number(&name_key(&names_of::written(&parts.join(" "), false).name));
        }
        Self { keys, names: true }
    }

    fn knows(&self, cell: &str) -> bool {
        if !self.names {
            return self.keys.find(cell).is_some();
        }
        let name = names_of::written(cell, false).name;
        let known = |name: &str| {
            let key = name_key(name);
            !key.is_empty() && self.keys.find(&key).is_some()
        };
        // "Jane Doe (E17)".
        known(&name) || name.split_once('(').is_some_and(|(name, _)| known(name))
    }

    /// Whether a column without a telling header calls people so, again and again.
    fn in_column(&self, table: &Table, column: usize) -> bool {
        let cells = filled(table, column);
        let distinct: BTreeSet<&str> = cells.iter().copied().cold_set();
        let again = if self.names {
            distinct.len() * 3 <= cells.len() * 2
        } else {
            distinct.len() < cells.len()
        };
        cells.len() >= 3 && again && part(&cells, &|c| self.knows(c)) >= 0.8
    }
}

fn column_of(chosen: &[Option<(Field, Because)>], field: Field) -> Option<usize> {
    chosen
        .iter()
        .position(|c| c.is_some_and(|(f, _)| f == field))
}

/// Everything that people are called by in the columns known so far.
fn called(table: &Table, chosen: &[Option<(Field, Because)>]) -> Vec<Called> {
    let mut called: Vec<Called> = [Field::Id, Field::Email]
        .into_iter()
        .filter_map(|field| Some(Called::by(table, column_of(chosen, field)?)))
        .collect();
    let name = match column_of(chosen, Field::Name) {
        Some(name) => vec![name],
        None => [Field::FirstName, Field::LastName]
            .into_iter()
            .filter_map(|field| column_of(chosen, field))
            .collect(),
    };
    if !name.is_empty() {
        called.push(Called::by_name(table, &name));
    }
    called
}

/// A column whose cells all stand in the id, e-mail or name column, again and again, says who reports to whom.
fn references(table: &Table, chosen: &mut [Option<(Field, Because)>], open: &[usize]) {
    if column_of(chosen, Field::Id).is_none() {
        let id = open
            .iter()
            .copied()
            .find(|&column| chosen[column].is_none() && looks_like_ids(table, column));
        // Without a header that says so, an id is believed when other rows refer to it or nothing else names people.
        if let Some(id) = id {
            let ids = Called::by(table, id);
            let referred = open
                .iter()
                .any(|&c| c != id && chosen[c].is_none() && ids.in_column(table, c));
            if referred || column_of(chosen, Field::Email).is_none() {
                chosen[id] = Some((Field::Id, Because::Content));
            }
        }
    }
    if column_of(chosen, Field::Manager).is_some() || !open.iter().any(|c| chosen[*c].is_none()) {
        return;
    }
    for called in called(table, chosen) {
        if let Some(&from) = open
            .iter()
            .find(|&&c| chosen[c].is_none() && called.in_column(table, c))
        {
            chosen[from] = Some((Field::Manager, Because::Content));
            return;
        }
    }
}

fn looks_like_ids(table: &Table, column: usize) -> bool {
    let mut seen = Keys::new();
    let fine = (0..table.rows()).all(|row| {
        let cell = table.cell(row, column).trim();
        (1..=24).contains(&cell.len())
            && !cell.contains(char::is_whitespace)
            && cell.bytes().any(|b| b.is_ascii_digit())
            && seen.number(cell) as usize == row
    });
    fine && table.rows() >= 2
}

/// "Name" beside "Vorname" is the last name; "Nombre" beside "Apellidos" the first.
fn names_of_two_parts(headers: &[String], chosen: &mut [Option<(Field, Because)>], said: bool) {
    let at = |chosen: &[Option<(Field, Because)>], field| {
        chosen
            .iter()
            .position(|c| c.is_some_and(|(f, _)| f == field))
    };
    let Some(name) = at(chosen, Field::Name) else {
        return;
    };
    if said
        || !matches!(
            text::fold(&headers[name]).as_str(),
            "name" | "nom" | "nombre"
        )
    {
        return;
    }
    match (at(chosen, Field::FirstName), at(chosen, Field::LastName)) {
        (Some(_), None) => chosen[name] = Some((Field::LastName, Because::Header)),
        (None, Some(_)) => chosen[name] = Some((Field::FirstName, Because::Header)),
        _ => {}
    }
}

fn filled(table: &Table, column: usize) -> Vec<&str> {
    (0..table.rows())
        .map(|row| table.cell(row, column).trim())
        .filter(|c| !c.is_empty() && c.len() <= 2_000)
        .take(LOOK)
        .collect()
}

fn part(cells: &[&str], test: &dyn Fn(&str) -> bool) -> f64 {
    if cells.is_empty() {
        return 0.0;
    }
    cells.iter().filter(|c| test(c)).count() as f64 / cells.len() as f64
}

/// Whether a cell is shaped like an e-mail address; whether that exists is not for us to say.
///
/// ```
/// use viceversa::roster::columns::is_email;
/// assert!(is_email("ada@example.org"));
/// assert!(!is_email("Ada <ada@example.org>") && !is_email("ada@localhost"));
/// ```
#[must_use]
pub fn is_email(cell: &str) -> bool {
    let Some((local, domain)) = cell.split_once('@') else {
        return false;
    };
    !local.is_empty()
        && domain.contains('.')
        && !domain.contains('@')
        && !domain.starts_with('.')
        && !domain.ends_with('.')
        && !cell.contains(|c: char| c.is_whitespace() || matches!(c, ',' | ';' | '<' | '>'))
}
