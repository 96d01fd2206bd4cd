//! Questions with several answers: a cell that lists them, or a column for each.

use std::collections::BTreeMap;

use super::super::question_text;
use super::super::vocabulary;
use super::field::Field;
use super::seen::Seen;
use crate::files::Table;
use crate::roster::cells::text::{fold, tidy};

/// Most options of one question.
const MOST: usize = 60;

/// A column that may be about one option: what it belongs to and which option it is.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Part {
    /// What the columns of the question have in common, folded.
    pub(super) stem: String,
    /// The question, as people saw it.
    pub(super) question: String,
    /// The option, as the file has it.
    pub(super) option: String,
}

/// Which option of which question a column is about, by its header and its text: "check___2", "Q5[SQ001]", "Q5_2", "tools/video",
/// "Tools (choice=Video)", or a question with a part.
pub(super) fn part(header: &str, question: &str, part: &str) -> Option<Part> {
    if !part.is_empty() && !question.is_empty() {
        return Some(Part {
            stem: fold(question),
            question: question.to_owned(),
            option: part.to_owned(),
        });
    }
    let (stem, option) = split(header)?;
    let named = if question == header || question.is_empty() {
        stem
    } else {
        question
    };
    Some(Part {
        stem: fold(stem),
        question: named.to_owned(),
        option: if named == stem {
            option.to_owned()
        } else {
            question.to_owned()
        },
    })
}

fn split(header: &str) -> Option<(&str, &str)> {
    let header = header.trim();
    if let Some((stem, option)) = header.split_once("___") {
        return Some((stem, option))
            .filter(|(stem, option)| !stem.is_empty() && !option.is_empty());
    }
    if let Some((stem, option)) = header
        .strip_suffix(')')
        .and_then(|h| h.split_once("(choice="))
    {
        return Some((stem.trim(), option.trim()));
    }
    if let Some((stem, option)) = header.strip_suffix(']').and_then(|h| h.split_once('[')) {
        return Some((stem.trim(), option.trim())).filter(|(stem, _)| !stem.is_empty());
    }
    if let Some((stem, option)) = header.split_once('/')
        && !header.contains(' ')
        && !stem.is_empty()
        && !option.is_empty()
    {
        return Some((stem, option));
    }
    let (stem, option) = header.rsplit_once(['_', '.'])?;
    let numbered =
        !option.is_empty() && option.len() <= 4 && option.bytes().all(|b| b.is_ascii_digit());
    (numbered && !stem.is_empty()).then_some((stem, option))
}

/// Whether what stands in a column says of one option that it was chosen or not. A column with a single text, and blanks where others
/// chose, is one as well, where `option` is that text or the text says nothing else than "chosen". `worded`: the tool writes "Yes" and "No"
/// of options.
pub(super) fn is_dummy(seen: &Seen, option: &str, worded: bool) -> bool {
    const PAIRS: [(&str, &str); 6] = [
        ("1", "0"),
        ("y", "n"),
        ("checked", "unchecked"),
        ("true", "false"),
        ("selected", "not selected"),
        ("ausgewahlt", "nicht ausgewahlt"),
    ];
    const CHOSEN: &[&str] = &[
        "1",
        "x",
        "y",
        "yes",
        "ja",
        "oui",
        "si",
        "checked",
        "true",
        "selected",
        "ausgewahlt",
        "quoted",
        "gewahlt",
    ];
    let own = without_codes(seen);
    if seen.many || own.is_empty() || own.len() > 2 {
        return false;
    }
    let texts: Vec<String> = own.iter().map(|text| fold(text)).collect();
    if beside_nought(&own).is_some() {
        return true;
    }
    if let [only] = texts.as_slice() {
        let own = !option.is_empty() && fold(option) == *only;
        // Everybody's answer, or nobody's, tells nothing apart.
        return own
            || only == "0"
            || only == "n"
            || vocabulary::says_not_selected(only)
            || worded && YES_NO.contains(&only.as_str())
            || ["no", "nein", "non"].contains(&only.as_str()) && seen.skipped > 0
            || CHOSEN.contains(&only.as_str()) && (seen.blank > 0 || only != "yes");
    }
    // "Video" or "Not selected".
    if texts.iter().any(|text| vocabulary::says_not_selected(text)) {
        return true;
    }
    let pair = |(yes, no): (&str, &str)| texts.iter().all(|text| text == yes || text == no);
    // "Yes" and "No" say so where LimeSurvey or REDCap wrote blanks beside them; a table of yes and no has none.
    let worded = || {
        (worded || seen.blank > 0 || seen.skipped > 0)
            && texts.iter().all(|text| YES_NO.contains(&text.as_str()))
    };
    PAIRS.into_iter().any(pair) || worded()
}

/// The different texts of a column without numbers below 0, which stand for no answer beside what was chosen and what was not.
pub(super) fn without_codes(seen: &Seen) -> Vec<&str> {
    let texts = seen.texts.iter().map(|(text, _)| text.as_str());
    let own: Vec<&str> = texts.clone().filter(|text| !is_code(text)).collect();
    if own.is_empty() { texts.collect() } else { own }
}

/// A number below 0.
fn is_code(text: &str) -> bool {
    text.parse::<i64>().is_ok_and(|number| number < 0)
}

/// The label of a column that holds a label or 0.
fn beside_nought<'t>(texts: &[&'t str]) -> Option<&'t str> {
    match *texts {
        ["0", label] | [label, "0"] => is_worded(&fold(label)).then_some(label),
        _ => None,
    }
}

/// A label: letters, and no yes or no.
fn is_worded(folded: &str) -> bool {
    folded.starts_with(char::is_alphabetic)
        && folded.chars().count() > 1
        && !YES_NO.contains(&folded)
        && !vocabulary::is_unchosen(folded)
}

/// "True" and "False", as people answer statements.
pub(super) fn is_true_or_false(seen: &Seen) -> bool {
    let answer = |(text, _): &(String, u32)| ["true", "false"].contains(&fold(text).as_str());
    seen.texts.len() == 2 && seen.texts.iter().all(answer)
}

const YES_NO: [&str; 7] = ["yes", "no", "ja", "nein", "oui", "non", "si"];

/// Whether a column holds nothing but its own header, where somebody ticked it: an option of a question that the file does not name.
pub(super) fn is_own_header(seen: &Seen, header: &str) -> bool {
    let bare = match header.rsplit_once(" (") {
        Some((bare, number)) if number.trim_end_matches(')').parse::<u32>().is_ok() => bare,
        _ => header,
    };
    let [(only, _)] = seen.texts.as_slice() else {
        return false;
    };
    // A workbook numbers headers that come again: "Safe space17".
    let own = fold(only);
    let plain = bare.trim_end_matches(|c: char| c.is_ascii_digit());
    seen.blank > 0 && (own == fold(bare) || own == fold(plain))
}

/// Whether nobody chose two of these options, and enough people chose one to say so.
pub(super) fn chosen_once(table: &Table, from: usize, columns: &[&Field]) -> bool {
    let mut rows = 0;
    for row in from..table.rows().min(from + 5_000) {
        let chosen = columns.iter().filter(|field| {
            let text = fold(&tidy(table.value(row, field.at)));
            let code = is_code(&tidy(table.value(row, field.at)));
            !text.is_empty() && !code && !vocabulary::is_unchosen(&text)
        });
        match chosen.count() {
            0 => {}
            1 => rows += 1,
            _ => return false,
        }
    }
    rows >= 3 && rows >= columns.len()
}

/// A question with its option behind it and nothing between, where nothing but the option stands below: "Which of them? Video".
pub(super) fn named_behind(seen: &Seen, header: &str) -> Option<Part> {
    let [(only, _)] = seen.texts.as_slice() else {
        return None;
    };
    let plain = question_text::plain(header);
    let (header, option) = (plain.trim(), only.trim());
    let question = header.strip_suffix(option)?.trim();
    (seen.blank > 0 && question.len() > 3 && question.ends_with(['?', ':', ')', '.'])).then(|| {
        Part {
            stem: fold(question),
            question: question.trim_end_matches(':').trim().to_owned(),
            option: option.to_owned(),
        }
    })
}

/// "Row - Column" of a grid that has a column for each of its cells, where nothing but the name of the cell's column stands below: an option
/// of the question that the row is.
pub(super) fn cell_of_grid(seen: &Seen, part: Part) -> Part {
    let [(only, _)] = seen.texts.as_slice() else {
        return part;
    };
    match part.option.rsplit_once(" - ") {
        Some((row, option)) if fold(option) == fold(only) && !row.trim().is_empty() => Part {
            stem: format!("{} {}", part.stem, fold(row)),
            question: row.trim().to_owned(),
            option: option.trim().to_owned(),
        },
        _ => part,
    }
}

/// The name of an option that a column is about: what was ticked, where that is the only text in it, else what its header says.
pub(super) fn option_text(seen: &Seen, part: &Part) -> String {
    if let Some(option) = beside_nought(&without_codes(seen)) {
        return option.to_owned();
    }
    match seen.texts.as_slice() {
        [(only, _)] if fold(only) == fold(&part.option) => only.clone(),
        // "Video" or "Not selected", under a number.
        [(one, _), (other, _)] if vocabulary::says_not_selected(&fold(other)) => one.clone(),
        [(other, _), (one, _)] if vocabulary::says_not_selected(&fold(other)) => one.clone(),
        _ => part.option.clone(),
    }
}

/// What a column of lists holds.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct List {
    /// Options, in the order of the file.
    pub(super) options: Vec<String>,
    /// Options where pieces that never stand apart are one; as `options` where there are none such.
    pub(super) joined: Vec<String>,
    /// That is likelier.
    pub(super) prefer_joined: bool,
}

/// Columns of one question in which hardly any row holds a number twice: whoever answered put things in an order.
pub(super) fn ranked(table: &Table, from: usize, fields: &[Field]) -> Vec<usize> {
    let mut sets: BTreeMap<&str, Vec<usize>> = BTreeMap::new();
    for (nth, field) in fields.iter().enumerate() {
        if !field.part.is_empty() {
            sets.entry(field.question.as_str()).or_default().push(nth);
        }
    }
    let mut found = Vec::new();
    for set in sets.into_values().filter(|set| set.len() > 2) {
        let (mut rows, mut full, mut twice) = (0, 0, 0);
        for row in from..table.rows().min(from + 1_000) {
            let cells = set
                .iter()
                .map(|nth| table.value(row, fields[*nth].at).trim());
            let cells: Vec<&str> = cells.filter(|cell| !cell.is_empty()).collect();
            let mut places: Vec<i64> = cells.iter().filter_map(|cell| cell.parse().ok()).collect();
            if places.len() < cells.len() {
                twice += 1;
                continue;
            }
            places.sort_unstable();
            let count = places.len();
            places.dedup();
            rows += usize::from(count > 1);
            // From the first on, without a gap.
            full += usize::from(
                count > 1
                    && places.first() == Some(&1)
                    && places.last() == i64::try_from(count).ok().as_ref(),
            );
            twice += usize::from(places.len() < count);
        }
        // A form need not have held everybody to it.
        if twice * 20 <= rows && rows >= 4 && full * 2 > rows {
            found.extend(set);
        }
    }
    found
}

/// The options of a column whose cells list them, divided by semicolons, lines or commas.
pub(super) fn list(seen: &Seen) -> Option<List> {
    if seen.many && seen.texts.len() <= 12 {
        return None;
    }
    // Data of a program is no list of options.
    if seen
        .texts
        .iter()
        .any(|(text, _)| text.starts_with("{\"") || text.starts_with("[{"))
    {
        return None;
    }
    let cells: Vec<(&str, u32)> = seen
        .texts
        .iter()
        .map(|(text, rows)| (text.as_str(), *rows))
        .collect();
    if let Some(options) = bracketed(&cells) {
        return Some(List {
            joined: options.clone(),
            options,
            prefer_joined: false,
        });
    }
    for mark in ['\n', ';', '|'] {
        let lists = cells
            .iter()
            .filter(|(text, _)| {
                text.trim_end_matches(mark).contains(mark) || mark == ';' && text.ends_with(mark)
            })
            .count();
        // A single cell is a list where all of its pieces stand by themselves in others.
        let known = |text: &str| {
            let mut parts = text
                .split(mark)
                .map(str::trim)
                .filter(|part| !part.is_empty());
            text.contains(mark) && parts.all(|part| cells.iter().any(|(cell, _)| *cell == part))
        };
        // "Rarely | rarement" is one label in two languages.
        let parts = |text: &str| -> Vec<String> {
            let parts = text
                .split(mark)
                .map(str::trim)
                .filter(|part| !part.is_empty());
            parts.map(str::to_owned).collect()
        };
        let back = || {
            let all: Vec<Vec<String>> = cells.iter().map(|(text, _)| parts(text)).collect();
            all.iter().enumerate().any(|(at, own)| {
                own.iter()
                    .any(|part| all[..at].iter().any(|before| before.contains(part)))
            })
        };
        if mark == '|' && !back() {
            continue;
        }
        let single = mark != '\n' && lists == 1 && cells.iter().any(|(text, _)| known(text));
        if lists * 2 > cells.len() || lists > 1 || single {
            let options = different(cells.iter().flat_map(|(text, _)| text.split(mark)));
            if !(2..=MOST).contains(&options.len()) {
                continue;
            }
            // What people write comes once; options come back.
            let parts: usize = cells
                .iter()
                .map(|(text, rows)| {
                    let parts = text.split(mark).filter(|part| !part.trim().is_empty());
                    parts.count() * *rows as usize
                })
                .sum();
            let own = mark == '\n' && parts < 2 * options.len();
            if own || options.len() > 5 && parts < 2 * options.len() {
                continue;
            }
            return Some(List {
                joined: options.clone(),
                options,
                prefer_joined: false,
            });
        }
    }
    by_commas(&cells)
}

/// Pieces of cells that come back in other cells, where a column may list options though that is not sure; most of the pieces do.
pub(super) fn perhaps(seen: &Seen) -> Option<Vec<String>> {
    if seen.many {
        return None;
    }
    ['\n', ';', '|', ',', '/'].into_iter().find_map(|mark| {
        let split = |text: &str| -> Vec<String> {
            let parts: Vec<&str> = match mark {
                ',' => pieces(text),
                _ => text
                    .split(mark)
                    .map(str::trim)
                    .filter(|part| !part.is_empty())
                    .collect(),
            };
            parts.into_iter().map(str::to_owned).collect()
        };
        let cells: Vec<(Vec<String>, u32)> = seen
            .texts
            .iter()
            .map(|(text, rows)| (split(text), *rows))
            .collect();
        let lists = cells.iter().filter(|(parts, _)| parts.len() > 1).count();
        let mut known: BTreeMap<&str, u32> = BTreeMap::new();
        for (parts, _) in &cells {
            for part in parts {
                *known.entry(part).or_insert(0) += 1;
            }
        }
        let back = |part: &String| known.get(part.as_str()).is_some_and(|cells| *cells > 1);
        let in_lists: Vec<&String> = cells
            .iter()
            .filter(|(parts, _)| parts.len() > 1)
            .flat_map(|(parts, _)| parts)
            .collect();
        let again = in_lists.iter().filter(|part| back(part)).count();
        let options = different(
            cells
                .iter()
                .flat_map(|(parts, _)| parts)
                .filter(|part| back(part))
                .map(String::as_str),
        );
        (lists > 1 && again * 2 >= in_lists.len() && (2..=MOST).contains(&options.len()))
            .then_some(options)
    })
}

/// The options of cells such as `["Video","Notes"]`.
fn bracketed(cells: &[(&str, u32)]) -> Option<Vec<String>> {
    let pieces =
        |text: &str| -> Option<Vec<String>> { serde_json::from_str::<Vec<String>>(text).ok() };
    let all: Option<Vec<Vec<String>>> = cells.iter().map(|(text, _)| pieces(text)).collect();
    let all = all?.concat();
    let options = different(all.iter().map(String::as_str));
    (2..=MOST).contains(&options.len()).then_some(options)
}

fn different<'a>(parts: impl Iterator<Item = &'a str>) -> Vec<String> {
    let mut options: Vec<String> = Vec::new();
    for part in parts {
        let part = tidy(part);
        if !part.is_empty() && !options.iter().any(|known| *known == *part) {
            options.push(part.into_owned());
        }
    }
    options
}

/// Pieces between commas that are outside brackets.
fn pieces(text: &str) -> Vec<&str> {
    let (mut depth, mut from, mut found) = (0i32, 0, Vec::new());
    for (at, letter) in text.char_indices() {
        match letter {
            '(' | '[' => depth += 1,
            ')' | ']' => depth -= 1,
            ',' if depth <= 0 => {
                found.push(text.get(from..at).unwrap_or_default().trim());
                from = at + 1;
            }
            _ => {}
        }
    }
    found.push(text.get(from..).unwrap_or_default().trim());
    found.retain(|piece| !piece.is_empty());
    found
}

fn by_commas(cells: &[(&str, u32)]) -> Option<List> {
    let split: Vec<(Vec<&str>, u32)> = cells
        .iter()
        .map(|(text, rows)| (pieces(text), *rows))
        .collect();
    let lists = split.iter().filter(|(parts, _)| parts.len() > 1).count();
    if lists < 2 {
        return None;
    }
    // Of each piece: in how many different cells and how many rows it stands.
    let mut known: BTreeMap<&str, (u32, u32)> = BTreeMap::new();
    for (parts, rows) in &split {
        for part in parts {
            let entry = known.entry(part).or_insert((0, 0));
            *entry = (entry.0 + 1, entry.1 + rows);
        }
    }
    // Commas with nothing behind them divide, as no sentence does; so do those of cells whose parts are cells themselves.
    let tight = |text: &str| {
        let mut commas = text
            .match_indices(',')
            .map(|(at, _)| text.get(at + 1..).unwrap_or(""));
        commas.all(|rest| rest.starts_with(|c: char| c.is_alphabetic()))
    };
    let whole = |part: &str| cells.iter().any(|(cell, rows)| *cell == part && *rows > 1);
    let divided = split
        .iter()
        .zip(cells)
        .filter(|((parts, _), _)| parts.len() > 1);
    let sure = divided
        .filter(|((parts, _), (cell, _))| {
            tight(cell) && parts.len() > 1 || parts.iter().any(|part| whole(part))
        })
        .count();
    let short = split
        .iter()
        .filter(|(parts, _)| parts.len() > 1)
        .all(|(parts, _)| parts.iter().all(|part| part.split(' ').count() <= 4));
    let returning = known.values().filter(|(cells, _)| *cells > 1).count();
    if short && sure * 4 >= lists * 3 && returning > 1 && known.len() <= MOST {
        known.retain(|part, (cells, rows)| *cells > 1 || *rows > 1 || whole(part));
        let parts = split.iter().flat_map(|(parts, _)| parts.iter().copied());
        let options = different(parts.filter(|part| known.contains_key(part)));
        if options.len() > 1 && !options.iter().any(|option| option.parse::<i64>().is_ok()) {
            return Some(List {
                joined: options.clone(),
                options,
                prefer_joined: false,
            });
        }
    }
    let rows: u32 = known.values().map(|(_, rows)| rows).sum();
    let shared = known.values().filter(|(cells, _)| *cells > 1).count();
    let long = known
        .keys()
        .filter(|part| part.split(' ').count() > 8)
        .count();
    // Beside options that come back again and again stands what people wrote themselves.
    let back: u32 = known
        .values()
        .filter(|(cells, _)| *cells > 1)
        .map(|(_, rows)| rows)
        .sum();
    let nearly_all = shared > 2 && back * 20 >= rows * 17;
    if nearly_all && (back * 20 < rows * 19 || known.len() > MOST) {
        known.retain(|_, (cells, _)| *cells > 1);
    }
    let rows: u32 = known.values().map(|(_, rows)| rows).sum();
    // Options come back in other company; parts of sentences do not.
    if !(2..=MOST).contains(&known.len())
        || shared * 2 < known.len() && !nearly_all
        || shared < 2
        || (rows as usize) < 2 * known.len()
        || long * 4 > known.len() && (rows as usize) < 8 * known.len()
    {
        return None;
    }
    let parts = split.iter().flat_map(|(parts, _)| parts.iter().copied());
    let options = different(parts.filter(|part| known.contains_key(part)));
    let mut joined = options.clone();
    let mut prefer = false;
    // A piece that stands behind another wherever either of them stands may be the rest of one option.
    for first in &options {
        let beside = |part: &str| -> Option<&str> {
            let mut next = None;
            for (parts, _) in &split {
                for (at, found) in parts
                    .iter()
                    .enumerate()
                    .filter(|(_, found)| **found == part)
                {
                    let behind = parts.get(at + 1).copied()?;
                    if next.is_some_and(|known| known != behind) || *found == behind {
                        return None;
                    }
                    next = Some(behind);
                }
            }
            next
        };
        let Some(next) = beside(first) else {
            continue;
        };
        let (one, other) = (known.get(first.as_str()).copied(), known.get(next).copied());
        if one != other || one.is_none_or(|(cells, rows)| cells < 2 && rows < 3) {
            continue;
        }
        let small = next.starts_with(|c: char| c.is_lowercase());
        let name = format!("{first}, {next}");
        joined.retain(|option| option != next);
        if let Some(option) = joined
            .iter_mut()
            .find(|option| *option == first || option.ends_with(&format!(", {first}")))
        {
            *option = match *option == *first {
                true => name,
                false => format!("{option}, {next}"),
            };
        }
        prefer |= small;
    }
    let prefer_joined = prefer && joined.len() >= 2;
    if joined.len() < 2 {
        joined.clone_from(&options);
    }
    Some(List {
        options,
        joined,
        prefer_joined,
    })
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used, reason = "a test stops at the first surprise")]

    use super::*;

    fn seen(texts: &[(&str, u32)]) -> Seen {
        Seen {
            texts: texts
                .iter()
                .map(|(text, rows)| ((*text).to_owned(), *rows))
                .collect(),
            rows: texts.iter().map(|(_, rows)| rows).sum(),
            ..Seen::default()
        }
    }

    #[test]
    fn cells_with_several_options_are_told_from_sentences_and_from_single_answers_with_a_comma() {
        let found = list(&seen(&[
            ("Excel, Prompt writing", 2),
            ("Excel", 2),
            ("Prompt writing, Video", 2),
            ("Video", 2),
        ]));
        assert_eq!(found.unwrap().options, ["Excel", "Prompt writing", "Video"]);
        let found = list(&seen(&[
            ("Excel\nVideo", 2),
            ("Excel", 2),
            ("Video\nPrompts", 2),
        ]));
        assert_eq!(found.unwrap().options, ["Excel", "Video", "Prompts"]);
        let found = list(&seen(&[("Red;Blue;", 2), ("Blue;", 2)]));
        assert_eq!(found.unwrap().options, ["Red", "Blue"]);
        let found = list(&seen(&[
            ("Video (Zoom, Teams), Chat", 2),
            ("Chat", 1),
            ("Video (Zoom, Teams), Mail", 2),
            ("Mail", 1),
        ]));
        assert_eq!(
            found.unwrap().options,
            ["Video (Zoom, Teams)", "Chat", "Mail"]
        );
        assert_eq!(
            list(&seen(&[
                ("Yes, always", 4),
                ("No, never", 3),
                ("Sometimes", 2)
            ])),
            None
        );
        assert_eq!(
            list(&seen(&[
                ("It was good, but long", 1),
                ("I liked it, mostly, I think", 1),
                ("Fine", 1)
            ])),
            None
        );
    }

    #[test]
    fn pieces_that_never_part_may_be_one_option() {
        let found = list(&seen(&[
            ("Excel, sheets and the like, Video", 3),
            ("Excel, sheets and the like", 2),
            ("Video, Chat", 2),
            ("Chat", 1),
        ]));
        let found = found.unwrap();
        assert_eq!(
            found.joined,
            ["Excel, sheets and the like", "Video", "Chat"]
        );
        assert!(found.prefer_joined);
    }

    #[test]
    fn headers_say_of_which_question_a_column_is_an_option() {
        let of = |header: &str| {
            part(header, header, "").map(|part| format!("{}|{}", part.stem, part.option))
        };
        assert_eq!(of("check___2").as_deref(), Some("check|2"));
        assert_eq!(of("Q5_12").as_deref(), Some("q5|12"));
        assert_eq!(of("Q5[SQ001]").as_deref(), Some("q5|SQ001"));
        assert_eq!(of("tools/video").as_deref(), Some("tools|video"));
        assert_eq!(of("Tools (choice=Video)").as_deref(), Some("tools|Video"));
        assert_eq!(of("I feel heard"), None);
    }
}
