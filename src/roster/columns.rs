//! Headers to fields: by name, then by what the cells look like. Every proposal says why, and every one can be changed.

pub mod names;

use std::collections::BTreeSet;

use cells::Keys;

use super::cells::{hours, languages, lists, roles, text, zones};
use super::table::Table;
use super::{Because, ColumnMapping, Field, Mapping, ReadOptions, ladder};
use crate::order::Order;

/// How many filled cells of a column are looked at.
const LOOK: usize = 200;

/// Where each column goes, in the table's order. A mapping in the options wins for the columns that it names; the others
/// get a proposal from what is left.
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
    proposals.order_by_key(|(score, column, _)| (std::cmp::Reverse(*score), *column));
    for (_, column, field) in proposals {
        if chosen[column].is_none() && !taken(chosen, field) && plausible(table, column, field) {
            chosen[column] = Some((field, Because::Header));
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
            let distinct: BTreeSet<&str> = cells.iter().copied().collect();
            cells.is_empty()
                || distinct.iter().filter(|v| ladder::is_step(v)).count() * 2 >= distinct.len()
        }
        Field::TotalCapacity | Field::MentorCapacity | Field::MenteeCapacity => {
            most(0.5, &|c| lists::capacity(c).is_some())
        }
        // "40" is how long somebody works, not when.
        Field::Availability => {
            !cells.is_empty() && part(&cells, &|c| c.parse::<f64>().is_ok()) < 0.5
                || cells.is_empty()
        }
        Field::Email => most(0.2, &is_email),
        Field::Name => cells.is_empty() || part(&cells, &|c| roles::answer(c).is_some()) < 0.5,
        Field::Wishes | Field::Wants | Field::Offers | Field::Languages => {
            most(0.5, &|c| roles::answer(c).is_none())
        }
        _ => true,
    }
}

fn by_content(table: &Table, chosen: &mut [Option<(Field, Because)>]) {
    let open: Vec<usize> = (0..table.width())
        .filter(|c| chosen[*c].is_none())
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
        let distinct: BTreeSet<&str> = cells.iter().copied().collect();
        let repeated = distinct.len() * 2 <= cells.len();
        if share(&is_email) >= 0.8 && distinct.len() * 10 >= cells.len() * 9 {
            give(chosen, column, Field::Email);
        } else if share(&|c| c.contains('/') && matches!(zones::zone(c), zones::Zone::Named(_)))
            >= 0.8
        {
            give(chosen, column, Field::Timezone);
        } else if share(&|c| {
            c.bytes().any(|b| b.is_ascii_digit()) && hours::weekly(c).is_ok_and(|h| !h.is_empty())
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
}

/// A column whose cells all stand in the id or e-mail column, again and again, says who reports to whom.
fn references(table: &Table, chosen: &mut [Option<(Field, Because)>], open: &[usize]) {
    let column_of = |chosen: &[Option<(Field, Because)>], field| {
        chosen
            .iter()
            .position(|c| c.is_some_and(|(f, _)| f == field))
    };
    let known = |to: usize| {
        let mut known = Keys::new();
        for row in 0..table.rows() {
            known.number(table.cell(row, to).trim());
        }
        known
    };
    let refers = |from: usize, known: &Keys| {
        let cells = filled(table, from);
        let distinct: BTreeSet<&str> = cells.iter().copied().collect();
        cells.len() >= 3
            && distinct.len() < cells.len()
            && part(&cells, &|c| known.find(c).is_some()) >= 0.8
    };
    if column_of(chosen, Field::Id).is_none() {
        let id = open
            .iter()
            .copied()
            .find(|&column| chosen[column].is_none() && looks_like_ids(table, column));
        // Without a header that says so, an id is believed when other rows refer to it or nothing else names people.
        if let Some(id) = id {
            let ids = known(id);
            let referred = open
                .iter()
                .any(|&c| c != id && chosen[c].is_none() && refers(c, &ids));
            if referred || column_of(chosen, Field::Email).is_none() {
                chosen[id] = Some((Field::Id, Because::Content));
            }
        }
    }
    if column_of(chosen, Field::Manager).is_some() {
        return;
    }
    let targets = [
        column_of(chosen, Field::Id),
        column_of(chosen, Field::Email),
    ];
    for to in targets.into_iter().flatten() {
        let known = known(to);
        if let Some(&from) = open
            .iter()
            .find(|&&c| chosen[c].is_none() && refers(c, &known))
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

/// Shaped like an address; whether it exists is not for us to say.
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
