//! A cell with several values, and skills with how strongly they are offered or wanted.

use super::text::{fold, tidy};
use crate::roster::Skill;

/// Splits a cell at `;`, `,`, `|`, line breaks and bullets, but not inside double quotes or brackets ("Excel (pivots,
/// macros)" is one value). Values are trimmed, blank ones left out, order kept.
///
/// ```
/// use viceversa::roster::cells::lists::split;
/// assert_eq!(split("Python; \"R, the language\", SQL;"), ["Python", "R, the language", "SQL"]);
/// ```
#[must_use]
pub fn split(cell: &str) -> Vec<String> {
    let balanced = {
        let mut depth = 0i32;
        let fine = cell.chars().all(|c| {
            match c {
                '(' => depth += 1,
                ')' => depth -= 1,
                _ => {}
            }
            depth >= 0
        });
        fine && depth == 0
    };
    let quotes = cell.matches('"').count().is_multiple_of(2);
    let mut values = Vec::new();
    let (mut start, mut depth, mut quoted) = (0, 0u32, false);
    for (at, c) in cell.char_indices() {
        match c {
            '"' if quotes => quoted = !quoted,
            '(' if balanced => depth += 1,
            ')' if balanced => depth = depth.saturating_sub(1),
            ';' | ',' | '|' | '\n' | '\r' | '•' | '；' | '，' | '、' if depth == 0 && !quoted =>
            {
                push(&mut values, &cell[start..at]);
                start = at + c.len_utf8();
            }
            _ => {}
        }
    }
    push(&mut values, &cell[start..]);
    values
}

fn push(values: &mut Vec<String>, raw: &str) {
    let value = tidy(raw);
    let value = value
        .strip_prefix('"')
        .and_then(|v| v.strip_suffix('"'))
        .unwrap_or(&value)
        .trim_start_matches(['-', '*', '·'])
        .trim();
    if value.chars().any(char::is_alphanumeric) {
        values.push(value.replace("\"\"", "\""));
    }
}

/// Skills of one cell. A strength from 1 to 3 may stand behind each: "Python:3", "Python (3)", "Python ***", "Python
/// (expert)", "Python - beginner". Without one it is 1. A skill named twice keeps the higher.
///
/// The second part says how many strengths were above 3 or zero; they count as 3 and as 1.
///
/// ```
/// use viceversa::roster::cells::lists::skills;
/// let (skills, outside) = skills("Python:3; SQL (beginner), Budgeting; Excel:5");
/// let told: Vec<_> = skills.iter().map(|one| (one.skill.as_str(), one.strength)).collect();
/// assert_eq!(told, [("Python", 3), ("SQL", 1), ("Budgeting", 1), ("Excel", 3)]);
/// assert_eq!(outside, 1);
/// ```
#[must_use]
pub fn skills(cell: &str) -> (Vec<Skill>, u32) {
    let mut skills: Vec<Skill> = Vec::new();
    let mut outside = 0;
    for value in split(cell) {
        let (name, strength) = strength(&value);
        outside += u32::from(strength.is_some_and(|s| !(1..=3).contains(&s)));
        let strength = strength.unwrap_or(1).clamp(1, 3) as u8;
        match skills.iter_mut().find(|s| s.skill == name) {
            Some(known) => known.strength = known.strength.max(strength),
            None => skills.push(Skill {
                skill: name.to_owned(),
                strength,
            }),
        }
    }
    (skills, outside)
}

/// The skill's name and the strength behind it, if one is.
fn strength(value: &str) -> (&str, Option<u32>) {
    let named = |name: &str| name.chars().any(char::is_alphanumeric);
    let stars = value
        .chars()
        .rev()
        .take_while(|c| matches!(c, '*' | '★' | '☆' | '⭐'))
        .collect::<Vec<_>>();
    if !stars.is_empty() {
        let length: usize = stars.iter().map(|c| c.len_utf8()).sum();
        let name = value[..value.len() - length].trim_end();
        let full = stars.iter().filter(|c| **c != '☆').count();
        if named(name) {
            return (name, u32::try_from(full).ok());
        }
    }
    let bracket = value.strip_suffix(')').and_then(|v| v.rsplit_once('('));
    // A dash counts only with a space before it: "B2B-sales" is one word.
    let parts = [
        bracket,
        value.rsplit_once(':'),
        value.rsplit_once('='),
        value.rsplit_once(" - "),
        value.rsplit_once(" – "),
    ];
    for (name, mark) in parts.into_iter().flatten() {
        let name = name.trim_end();
        if named(name)
            && let Some(strength) = mark_value(mark)
        {
            return (name, Some(strength));
        }
    }
    (value, None)
}

fn mark_value(mark: &str) -> Option<u32> {
    let mark = mark.trim();
    if mark.len() <= 2 && mark.bytes().all(|b| b.is_ascii_digit()) && !mark.is_empty() {
        return mark.parse().ok();
    }
    if let Some((value, of)) = mark.split_once('/')
        && of.trim() == "3"
    {
        return mark_value(value);
    }
    Some(match fold(mark).as_str() {
        "low" | "beginner" | "basic" | "basics" | "novice" | "a little" | "some" | "anfanger"
        | "anfangerin" | "grundkenntnisse" | "etwas" | "gering" | "debutant" | "debutante"
        | "notions" | "un peu" | "faible" | "principiante" | "basico" | "un poco" | "bajo" => 1,
        "medium" | "mid" | "intermediate" | "good" | "fortgeschritten" | "gut" | "mittel"
        | "intermediaire" | "moyen" | "bien" | "intermedio" | "medio" => 2,
        "high" | "expert" | "advanced" | "strong" | "very good" | "a lot" | "experte"
        | "expertin" | "sehr gut" | "stark" | "hoch" | "viel" | "avance" | "confirme"
        | "tres bien" | "fort" | "eleve" | "avanzado" | "experto" | "experta" | "alto"
        | "muy bien" | "mucho" => 3,
        _ => return None,
    })
}

/// Whether a cell says yes: "Yes", "x", "true", "1", "ja", "oui", "sí" and the like.
///
/// ```
/// use viceversa::roster::cells::lists::is_yes;
/// assert_eq!(["S\u{ed}", "x", "TRUE", "maybe", ""].map(is_yes), [true, true, true, false, false]);
/// ```
#[must_use]
pub fn is_yes(cell: &str) -> bool {
    matches!(
        fold(cell).as_str(),
        "yes" | "y" | "true" | "1" | "ja" | "oui" | "si" | "x" | "wahr" | "vrai" | "verdadero"
    )
}

/// Whether a cell says no: "No", "false", "0", "nein", "non" and the like. A blank cell does not.
///
/// ```
/// use viceversa::roster::cells::lists::is_no;
/// assert_eq!(["Nein", "0", ""].map(is_no), [true, true, false]);
/// ```
#[must_use]
pub fn is_no(cell: &str) -> bool {
    matches!(
        fold(cell).as_str(),
        "no" | "n" | "false" | "0" | "nein" | "non" | "falsch" | "faux" | "falso"
    )
}

/// How many partners, least and most: "2" is up to two, "1-3" at least one and at most three, "max 2", "up to 2", "bis zu 2".
/// `None` when the cell says something else.
///
/// ```
/// use viceversa::roster::cells::lists::capacity;
/// assert_eq!(["2", "1-3", "bis zu 2", "3-1", "two"].map(capacity), [Some((0, 2)), Some((1, 3)), Some((0, 2)), None, None]);
/// ```
#[must_use]
pub fn capacity(cell: &str) -> Option<(u32, u32)> {
    let numbers: Vec<u32> = cell
        .split(|c: char| !c.is_ascii_digit())
        .filter(|n| !n.is_empty())
        .map(|n| n.parse::<u32>().ok().filter(|n| *n <= 10_000))
        .collect::<Option<_>>()?;
    let plain = cell
        .chars()
        .all(|c| c.is_ascii_digit() || c.is_whitespace() || matches!(c, '-' | '–' | '.' | '0'));
    match (numbers.as_slice(), plain) {
        ([most], true) if !cell.contains(['-', '–', '.']) => Some((0, *most)),
        // A workbook may show the number 2 as 2.0.
        ([most, 0], true) if cell.contains('.') => Some((0, *most)),
        ([least, most], true) if least <= most && !cell.contains('.') => Some((*least, *most)),
        ([most], false) => {
            let words = fold(cell);
            let words = words.trim_end_matches(|c: char| c.is_ascii_digit()).trim();
            matches!(
                words,
                "max"
                    | "up to"
                    | "at most"
                    | "maximum"
                    | "maximal"
                    | "bis zu"
                    | "hochstens"
                    | "jusqu a"
                    | "maximo"
                    | "hasta"
                    | "au plus"
            )
            .then_some((0, *most))
        }
        _ => None,
    }
}
