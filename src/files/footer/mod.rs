//! What stands below a table: totals, counts, dates and remarks. Only what says so is taken for one; a name where names
//! stand is a person, however little else is known of them.

mod words;

use serde_json::json;

use super::header::Head;
use crate::files::TableOptions;
use crate::finding::Collector;
use crate::finding::{Finding, Fix, Severity};
use crate::words::say;
use table::{Grid, Kind};
use words::{COUNTED, OF_DATES, PARTICLES, PERHAPS, REMARKS, TOTALS};

/// Of the rows before one, how many show what is usual in a column.
const BEFORE: usize = 10;

/// Takes rows off the end that are no rows of data.
pub(super) fn drop_footer(
    grid: &Grid,
    rows: &mut Vec<u32>,
    head: &Head,
    options: &TableOptions,
    sheet: Option<&str>,
) -> Option<Finding> {
    let mut dropped = Vec::new();
    while let Some((&last, before)) = rows.split_last() {
        if !is_footer(grid, before, last as usize, head) {
            break;
        }
        dropped.push(grid.number(last as usize));
        rows.pop();
    }
    let mut note = Collector::new("footer-rows", Severity::Note).on(sheet);
    for &number in dropped.iter().rev() {
        note.at(Some(number), None);
    }
    let mut codes = options.accepted.clone();
    codes.push("footer-rows".to_owned());
    note.with(vec![Fix {
        text: say!("files-footer-rows.read"),
        options: json!({ "accepted": codes }),
    }])
    .said_in("files-footer-rows", &options.name)
}

/// What a cell says of its row.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Says {
    /// A sum or a count.
    Total,
    /// A remark that begins as remarks do.
    Remark,
    /// A sentence of some kind.
    Sentence,
    /// A day.
    Date,
    /// A number, or a dash for one.
    Number,
    /// Anything else: a name, a code, a word.
    Nothing,
}

fn is_footer(grid: &Grid, before: &[u32], row: usize, head: &Head) -> bool {
    let columns: Vec<usize> = (0..grid.width(row))
        .filter(|&column| !grid.is_blank(row, column))
        .collect();
    let unnamed =
        |column: &usize| u32::try_from(*column).is_ok_and(|at| head.unnamed.contains(&at));
    if head.row > 0 && !before.is_empty() && columns.iter().all(unnamed) {
        return true;
    }
    let of = |row: usize, column: usize| match grid.kind(row, column) {
        Kind::Date => Says::Date,
        Kind::Number => Says::Number,
        Kind::Error | Kind::Bool => Says::Nothing,
        Kind::Text => says(grid.cell(row, column)),
    };
    // Sentences and dates say something only where the column usually has none.
    let usual = |column: usize, what: Says| {
        let above = before.iter().rev().take(BEFORE);
        above
            .into_iter()
            .any(|&row| of(row as usize, column) == what)
    };
    let cells: Vec<(usize, Says)> = columns
        .iter()
        .map(|&column| (column, of(row, column)))
        .collect();
    let numbers = |cells: &[(usize, Says)]| {
        cells
            .iter()
            .all(|(_, says)| matches!(says, Says::Number | Says::Total | Says::Date))
    };
    match cells.as_slice() {
        // A label and what it stands for.
        [(_, Says::Remark)] | [(_, Says::Remark), _] => true,
        // In a table of one column every cell is alone.
        [(column, what @ (Says::Sentence | Says::Date | Says::Number))] => {
            head.columns.len() > 1 && !before.is_empty() && !usual(*column, *what)
        }
        cells => numbers(cells) && cells.iter().any(|(_, says)| *says == Says::Total),
    }
}

fn says(cell: &str) -> Says {
    let cell = cell.trim();
    // What stands in brackets after a name says nothing about the name.
    let bare = match cell.find('(') {
        Some(at) if at > 0 && cell.ends_with(')') => cell[..at].trim_end(),
        _ => cell,
    };
    let lower = bare.to_lowercase();
    if is_number(&lower) {
        return Says::Number;
    }
    if is_total(&lower) {
        return Says::Total;
    }
    if is_date(&lower) {
        return Says::Date;
    }
    if is_remark(&lower) {
        return Says::Remark;
    }
    if is_sentence(bare) {
        return Says::Sentence;
    }
    Says::Nothing
}

fn is_number(text: &str) -> bool {
    let figure = |c: char| {
        c.is_ascii_digit()
            || c.is_whitespace()
            || matches!(
                c,
                '.' | ',' | '%' | '-' | '–' | '—' | '+' | '\'' | '’' | '€' | '$' | '£'
            )
    };
    text.chars().all(figure) && !is_numeric_date(text)
}

/// 2026-03-01, 1.3.2026, 01/03/26, perhaps with a time.
fn is_numeric_date(text: &str) -> bool {
    let day = text.split([' ', 't']).next().unwrap_or_default();
    ['-', '.', '/'].iter().any(|mark| {
        let parts: Vec<&str> = day.split(*mark).collect();
        let digits =
            |part: &&str| (1..=4).contains(&part.len()) && part.bytes().all(|b| b.is_ascii_digit());
        parts.len() == 3
            && parts.iter().all(digits)
            && parts.iter().any(|part| part.len() == 4 || *mark != '.')
    })
}

fn is_date(text: &str) -> bool {
    let words = text.split(|c: char| c.is_whitespace() || matches!(c, ',' | '-' | '/'));
    let word = |word: &str| {
        let word = word.trim_end_matches('.');
        OF_DATES.contains(word)
            || word
                .bytes()
                .all(|b| b.is_ascii_digit() || matches!(b, b'.' | b':'))
    };
    // With a year: "Mar-1" is a code that looks like a day.
    let year = text
        .split(|c: char| !c.is_ascii_digit())
        .any(|digits| digits.len() == 4);
    is_numeric_date(text) || year && words.into_iter().all(word)
}

/// "Total", "Total: 24", "n = 24", "Total employees", "24 employees".
fn is_total(text: &str) -> bool {
    let figure = |c: char| {
        c.is_ascii_digit() || c.is_whitespace() || matches!(c, '.' | ',' | ':' | '=' | '%' | '#')
    };
    let label = text.trim_end_matches(figure);
    let after =
        text.trim_start_matches(|c: char| c.is_ascii_digit() || matches!(c, '.' | ',' | ' '));
    let counted = after.len() < text.len() && COUNTED.contains(after.trim_end_matches(['.', ':']));
    // "n" is a letter like any other unless a number follows.
    let alone = label != "n" || label.len() < text.len();
    let first = label.split_whitespace().next().unwrap_or_default();
    let of_something = label.len() > first.len()
        && (matches!(
            first,
            "total" | "subtotal" | "gesamt" | "gesamtzahl" | "insgesamt"
        ) || label.len() < text.len() && TOTALS.contains(first));
    counted || alone && TOTALS.contains(label) || of_something
}

fn is_remark(text: &str) -> bool {
    let begins = |word: &str| {
        text.strip_prefix(word)
            .is_some_and(|rest| !rest.starts_with(char::is_alphanumeric))
    };
    let figure = |c: char| c.is_ascii_digit() || c == ':';
    let marked = text.starts_with(['*', '†', '‡', '©', '•', '→']);
    REMARKS.iter().any(&begins)
        || text.contains(figure) && PERHAPS.iter().any(begins)
        || marked && text.len() > 1
        || text.contains("://")
        || text.starts_with("www.")
}

/// Words after one that begins with a capital, in small letters to the end; or four words and a full stop.
fn is_sentence(text: &str) -> bool {
    let words: Vec<&str> = text.split_whitespace().collect();
    let (Some(first), Some(last)) = (words.first(), words.last()) else {
        return false;
    };
    if !first.starts_with(char::is_uppercase) || words.len() < 3 {
        return false;
    }
    let small = |word: &&&str| {
        let word = word.trim_end_matches(['.', '!', '?', ',', ';', ':']);
        word.chars()
            .all(|c| c.is_lowercase() || matches!(c, '-' | '\'' | '’'))
            && word.chars().count() > 1
            && !PARTICLES.contains(word)
    };
    let address = words.iter().any(|word| word.contains('@'));
    let spoken = words[1..].iter().any(|word| small(&word));
    let stop = last.ends_with(['.', '!', '?']) && last.len() > 4 && last.matches('.').count() < 2;
    small(&last) || address && spoken || stop && words.len() >= 4
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn names_are_no_remarks() {
        for name in [
            "Carla",
            "Carla Ruiz",
            "carla ruiz lopez",
            "CARLA RUIZ",
            "María del Carmen de la Cruz",
            "maria del carmen ruiz",
            "Ursula von der Leyen",
            "Ludwig van Beethoven",
            "Max",
            "Min",
            "April",
            "Fin",
            "Page Turner",
            "Stand Watie",
            "Sumita Total",
            "Carla Ruiz (starts on 1 May 2026)",
            "Carla M. Ruiz Jr.",
            "Dr. Carla B. Ruiz Ph.D.",
            "Carla, PhD",
            "O'Neil",
            "N",
            "carla@example.org",
            "Carla Ruiz carla@example.org",
            "佐藤 花子",
            "Summer Gesamtmann",
            "Mean Girl",
            "E17",
            "Count Dracula",
        ] {
            assert!(says(name) == Says::Nothing, "{name}");
        }
    }

    #[test]
    fn what_says_so_is_a_remark_or_a_total() {
        for text in [
            "Total",
            "TOTAL:",
            "Sum",
            "Summe",
            "Gesamt",
            "Insgesamt",
            "Somme",
            "Total général",
            "Suma",
            "Anzahl",
            "Count",
            "n = 24",
            "N=24",
            "Total: 24",
            "Total employees",
            "Total employees: 24",
            "Anzahl Personen: 24",
            "24 employees",
            "24 Mitarbeitende",
            "12 personnes",
            "12 personas",
            "Nombre de salariés : 24",
        ] {
            assert!(says(text) == Says::Total, "{text}");
        }
        for text in [
            "Exported on 1 March 2026",
            "Exported by HR",
            "Confidential",
            "CONFIDENTIAL - internal use only",
            "Stand: 01.03.2026",
            "Stand 1. März 2026",
            "Vertraulich",
            "Quelle: SAP",
            "Source: Workday",
            "Page 1 of 2",
            "Seite 1 von 2",
            "© 2026 Acme",
            "* part time",
            "Generado el 1 de marzo",
            "Exporté le 01/03/2026",
            "Confidentiel",
            "Uso interno",
            "Ende der Liste",
            "https://example.org/report",
        ] {
            assert!(says(text) == Says::Remark, "{text}");
        }
        for text in [
            "2026-03-01",
            "01.03.2026",
            "1/3/2026",
            "1 March 2026",
            "1. März 2026",
            "1er mars 2026",
            "1 de marzo de 2026",
            "March 2026",
            "2026-03-01 14:30",
        ] {
            assert!(says(text) == Says::Date, "{text}");
        }
        for text in [
            "These people have been asked already",
            "People on leave are not listed.",
            "Questions to hr@example.org",
            "Alle Angaben ohne Gewähr geprüft.",
            "Les personnes absentes ne figurent pas",
        ] {
            assert!(says(text) == Says::Sentence, "{text}");
        }
    }
}
