//! Which tool wrote an export, and which of its rows are no answers.

use serde::Serialize;

use super::question_text;
use super::question_text::split;
use super::vocabulary;
use crate::files::Table;
use crate::roster::cells::text::fold;

/// The tool whose export a file is.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize)]
#[cfg_attr(target_arch = "wasm32", derive(tsify::Tsify))]
#[serde(rename_all = "kebab-case")]
pub enum Tool {
    /// None that is known: one row of headers, one row a respondent.
    #[default]
    Plain,
    /// Microsoft Forms.
    MsForms,
    /// Google Forms.
    GoogleForms,
    /// Qualtrics: names, texts and ImportIds in three rows.
    Qualtrics,
    /// LimeSurvey.
    LimeSurvey,
    /// SurveyMonkey: questions and options in two rows.
    SurveyMonkey,
    /// SoSci Survey: names of variables, with or without a row of their labels below.
    SosciSurvey,
    /// KoboToolbox and other ODK servers: names of groups and questions with slashes between.
    Kobo,
    /// REDCap: an option a column as "name___option".
    Redcap,
    /// formr.
    Formr,
    /// Typeform.
    Typeform,
}

/// The head of an export.
#[derive(Clone, Debug)]
pub(super) struct Head {
    pub(super) tool: Tool,
    /// Rows of the table, from its first, that belong to the head.
    pub(super) rows: usize,
    /// One a column: the question as people saw it, and the part of it that the column is about (a statement, an option), or nothing.
    pub(super) texts: Vec<(String, String)>,
    /// One a column, what the tool calls it where the header does not say so, or nothing: "V1" of an old Qualtrics export is its ResponseID.
    names: Vec<String>,
}

impl Head {
    /// The name by which what a tool writes for itself is known.
    pub(super) fn name<'a>(&'a self, at: usize, header: &'a str) -> &'a str {
        let own = self.names.get(at).filter(|name| !name.is_empty());
        own.map_or(header, String::as_str)
    }
}

/// SurveyMonkey's upper row is so full of gaps that another may look more like headers.
pub(super) fn is_survey_monkey(first: &[String]) -> bool {
    let has = |name: &&&str| first.iter().any(|cell| fold(cell) == **name);
    const OTHERS: [&str; 9] = [
        "start date",
        "end date",
        "date created",
        "date modified",
        "ip address",
        "email address",
        "first name",
        "last name",
        "custom data 1",
    ];
    // "RespondentID" is theirs alone. Exports without the names of their collectors exist.
    has(&&"respondentid")
        || has(&&"respondent id")
            && (has(&&"collector id") || OTHERS.iter().filter(has).count() >= 2)
}

/// Looks at headers and first rows.
pub(super) fn head(table: &Table) -> Head {
    let headers = table.headers();
    let has = |names: &[&str]| {
        let known = |name: &String| names.contains(&name.as_str());
        headers
            .iter()
            .any(|header| vocabulary::called(header).iter().any(known))
    };
    let import = (0..table.rows().min(3))
        .find(|&row| (0..table.width()).any(|column| is_import(table.cell(row, column))));
    if let Some(row) = import {
        let text = |column: usize| match row {
            0 => headers[column].clone(),
            _ => table.cell(row - 1, column).to_owned(),
        };
        return Head {
            tool: Tool::Qualtrics,
            rows: row + 1,
            texts: (0..table.width()).map(|at| split(&text(at))).collect(),
            names: Vec::new(),
        };
    }
    if let Some(head) = old_qualtrics(table) {
        return head;
    }
    if is_survey_monkey(headers) || names_responses(table) {
        return survey_monkey(table);
    }
    // SoSci Survey has a LASTPAGE as well.
    if has(&["questnnr"]) && has(&["started", "case"]) {
        return sosci(table);
    }
    if let Some(head) = gaps(table) {
        return head;
    }
    let bracketed = headers
        .iter()
        .filter(|header| unrepeated(headers, header).ends_with(']'));
    let lime = headers.first().is_some_and(|first| {
        [
            "response id",
            "antwort id",
            "id de la reponse",
            "id de respuesta",
        ]
        .contains(&fold(first).as_str())
    });
    let tool = if has(LIME) || lime && bracketed.count() > 2 {
        Tool::LimeSurvey
    } else if vocabulary::is_ms_forms(headers) {
        Tool::MsForms
    } else if headers
        .first()
        .is_some_and(|first| vocabulary::is_stamp(first))
    {
        Tool::GoogleForms
    } else if has(&["uuid"]) && has(&["submission time", "validation status", "submissiondate"])
        || has(&["meta instanceid", "instanceid", "meta instancename"])
    {
        Tool::Kobo
    } else if has(&[
        "redcap event name",
        "redcap survey identifier",
        "redcap repeat instrument",
    ]) || has(&["record id"])
        && headers.iter().any(|header| header.ends_with("_complete"))
    {
        Tool::Redcap
    } else if has(&["session"]) && has(&["created"]) && has(&["ended"]) {
        Tool::Formr
    } else if has(&["network id"]) && has(&["start date", "submit date"]) {
        Tool::Typeform
    } else {
        Tool::Plain
    };
    if tool == Tool::Plain
        && let Some(head) = several_rows(table)
    {
        return head;
    }
    let text = |header: &String| match header.rsplit_once('/').filter(|_| tool == Tool::Kobo) {
        Some((before, last)) => (before.to_owned(), last.to_owned()),
        None => split(unrepeated(headers, header)),
    };
    Head {
        tool,
        rows: 0,
        texts: headers.iter().map(text).collect(),
        names: Vec::new(),
    }
}

/// What Qualtrics writes below its questions, also as some programs write it anew.
fn is_import(cell: &str) -> bool {
    cell.starts_with("{\"ImportId\"") || cell.starts_with("{'ImportId'")
}

/// What SurveyMonkey calls a column that is not about one option.
fn is_response(text: &str) -> bool {
    matches!(
        fold(text).as_str(),
        "response" | "open ended response" | "antwort" | "reponse" | "respuesta"
    )
}

/// Whether a text in place of a question says nothing: what SurveyMonkey writes below the question, and what stands for a blank header.
pub(super) fn is_nameless(text: &str) -> bool {
    let bare = text
        .rsplit_once(" (")
        .filter(|(_, number)| number.trim_end_matches(')').parse::<u32>().is_ok())
        .map_or(text, |(bare, _)| bare);
    is_response(bare) || fills_gap(bare)
}

/// What programs write where a header is blank: "Column K", "Column7", "Unnamed: 7".
fn fills_gap(header: &str) -> bool {
    let number = |rest: &str| !rest.is_empty() && rest.bytes().all(|b| b.is_ascii_digit());
    let letters =
        |rest: &str| (1..=3).contains(&rest.len()) && rest.bytes().all(|b| b.is_ascii_uppercase());
    header.strip_prefix("Unnamed: ").is_some_and(number)
        || header.strip_prefix("Column").is_some_and(number)
        || header.strip_prefix("Spalte").is_some_and(number)
        || header.strip_prefix("Columna").is_some_and(number)
        || header.strip_prefix("Colonne").is_some_and(number)
        || header.strip_prefix("Column ").is_some_and(letters)
}

/// Rows of a gap's column that are looked at.
const BELOW: usize = 300;

/// Questions above the first of their columns only: the row below names the others, or each column holds nothing but its own option.
pub(super) fn gaps(table: &Table) -> Option<Head> {
    let headers = table.headers();
    // The first is a number of the row.
    let blank: Vec<usize> = (1..headers.len())
        .filter(|at| fills_gap(&headers[*at]))
        .collect();
    if blank.len() < 2 || table.rows() < 3 {
        return None;
    }
    let rows = table.rows().min(BELOW);
    let named = blank.iter().filter(|at| {
        let name = table.cell(0, **at).trim();
        let again = (1..rows).any(|row| table.cell(row, **at).trim() == name);
        name.contains(char::is_alphabetic) && !again
    });
    let second = named.count() * 5 >= blank.len() * 4;
    let only = |at: usize| -> Option<&str> {
        let mut found = None;
        for row in 0..rows {
            let text = table.cell(row, at).trim();
            if text.is_empty() {
                continue;
            }
            if found.is_some_and(|known| known != text) {
                return None;
            }
            found = Some(text);
        }
        found
    };
    if !second && blank.iter().filter(|at| only(**at).is_some()).count() * 2 < blank.len() {
        return None;
    }
    let mut texts: Vec<(String, String)> = Vec::new();
    for (at, header) in headers.iter().enumerate() {
        let gap = blank.contains(&at);
        let question = match texts.last() {
            Some((before, _)) if gap => before.clone(),
            _ => question_text::plain(header).into_owned(),
        };
        let first = !gap && blank.contains(&(at + 1));
        let part = match second {
            true => table.cell(0, at).trim(),
            false if gap => only(at).unwrap_or("Other"),
            false if first => only(at).unwrap_or_default(),
            false => "",
        };
        let named = is_response(part) || fold(part) == fold(&question);
        let part = if named { "" } else { part };
        texts.push((question, question_text::plain(part).into_owned()));
    }
    Some(Head {
        tool: Tool::Plain,
        rows: usize::from(second),
        texts,
        names: Vec::new(),
    })
}

/// A head of two or three rows: names of variables above their questions, or the other way round. Such a row has a text of its own in each of
/// the columns, where below the same few answers come again and again.
fn several_rows(table: &Table) -> Option<Head> {
    const MOST: usize = 2;
    let rows = table.rows().min(BELOW);
    if rows < MOST + 5 {
        return None;
    }
    let answers = |column: usize| -> Vec<&str> {
        let cells = (MOST..rows).map(|row| table.cell(row, column).trim());
        cells.filter(|cell| !cell.is_empty()).collect()
    };
    let returning: Vec<usize> = (0..table.width())
        .filter(|column| {
            let answers = answers(*column);
            let mut different = answers.clone();
            different.sort_unstable();
            different.dedup();
            answers.len() >= 5 && different.len() * 2 <= answers.len()
        })
        .collect();
    if returning.len() < 4 {
        return None;
    }
    let names = |row: usize| {
        let mut seen: Vec<&str> = Vec::new();
        let own = returning.iter().filter(|column| {
            let cell = table.cell(row, **column).trim();
            let fresh = cell.contains(char::is_alphabetic)
                && !seen.contains(&cell)
                && (row + 1..rows).all(|below| table.cell(below, **column).trim() != cell);
            seen.push(cell);
            fresh
        });
        own.count() * 10 >= returning.len() * 9
    };
    let count = (0..MOST).take_while(|row| names(*row)).count();
    if count == 0 {
        return None;
    }
    // The question is the longest of them.
    let headers = table.headers();
    let texts = (0..table.width()).map(|column| {
        let cells = (0..count).map(|row| table.cell(row, column).trim());
        let longest = cells
            .chain([headers[column].as_str()])
            .max_by_key(|text| text.chars().count());
        split(longest.unwrap_or_default())
    });
    Some(Head {
        tool: Tool::Plain,
        rows: count,
        texts: texts.collect(),
        names: Vec::new(),
    })
}

/// A first row in which "Response" stands more often than anything else belongs to the head.
fn names_responses(table: &Table) -> bool {
    if table.rows() == 0 {
        return false;
    }
    let cells = (0..table.width()).map(|at| table.cell(0, at).trim());
    let filled: Vec<&str> = cells.filter(|cell| !cell.is_empty()).collect();
    let named = filled.iter().filter(|cell| is_response(cell)).count();
    named > 2 && named * 2 > filled.len()
}

/// LimeSurvey's own columns, by name or in words.
const LIME: &[&str] = &[
    "lastpage",
    "last page",
    "letzte seite",
    "derniere page",
    "ultima pagina",
    "startlanguage",
    "start language",
    "startsprache",
    "start sprache",
    "langue de depart",
    "idioma inicial",
];

/// Before ImportIds came, Qualtrics named its columns V1 to V10 and wrote what they are below.
fn old_qualtrics(table: &Table) -> Option<Head> {
    let headers = table.headers();
    // Later it named them itself, and wrote the same below.
    let is_id = |text: &str| {
        let names = [
            "responseid",
            "response id",
            "antwort id",
            "id de la reponse",
            "id de reponse",
            "id de respuesta",
            "id de la respuesta",
            "id di risposta",
            "id da resposta",
        ];
        names.contains(&fold(text).as_str())
    };
    let first = headers
        .iter()
        .position(|header| header == "V1" || is_id(header))?;
    if table.rows() == 0 || !is_id(table.cell(0, first)) {
        return None;
    }
    let below: Vec<&str> = (0..table.width()).map(|at| table.cell(0, at)).collect();
    let own = |header: &String| {
        let number = header
            .strip_prefix('V')
            .and_then(|number| number.parse::<u32>().ok());
        number.is_some_and(|number| (1..=20).contains(&number))
    };
    let names = headers.iter().zip(&below);
    Some(Head {
        tool: Tool::Qualtrics,
        rows: 1,
        texts: below.iter().map(|text| split(text)).collect(),
        names: names
            .map(|(header, text)| {
                if own(header) {
                    (*text).to_owned()
                } else {
                    String::new()
                }
            })
            .collect(),
    })
}

/// Labels of variables are "Question: Statement", in a row below their names or not at all.
fn sosci(table: &Table) -> Head {
    let headers = table.headers();
    let case = headers.iter().position(|header| fold(header) == "case");
    let labels =
        table.rows() > 0 && case.is_some_and(|at| table.cell(0, at).contains(char::is_alphabetic));
    let text = |(at, header): (usize, &String)| match labels {
        true => match table.cell(0, at).split_once(": ") {
            Some((question, part)) => (question.trim().to_owned(), part.trim().to_owned()),
            None => (table.cell(0, at).trim().to_owned(), String::new()),
        },
        false => (header.clone(), String::new()),
    };
    Head {
        tool: Tool::SosciSurvey,
        rows: usize::from(labels),
        texts: headers.iter().enumerate().map(text).collect(),
        names: headers.iter().map(|header| own_of_sosci(header)).collect(),
    }
}

/// "MODE. SoSci" of what SoSci Survey writes for itself, in capitals.
fn own_of_sosci(header: &str) -> String {
    const OWN: &[&str] = &[
        "CASE", "SERIAL", "REF", "QUESTNNR", "MODE", "MAILSENT", "LASTPAGE", "MAXPAGE", "MISSING",
        "MISSREL", "TIME_RSI", "DEG_TIME", "Q_VIEWER", "STATUS", "LANGUAGE", "DEG_MISS", "DEGRADE",
    ];
    let page = header
        .strip_prefix("TIME")
        .is_some_and(|n| n.len() == 3 && n.parse::<u16>().is_ok());
    match page || OWN.contains(&header) {
        true => format!("{header}. SoSci"),
        false => String::new(),
    }
}

fn survey_monkey(table: &Table) -> Head {
    let headers = table.headers();
    // The row below the headers names options, and may name again what stands above; a row of answers has the respondent's number.
    let id = headers
        .iter()
        .position(|header| matches!(fold(header), id if id.ends_with("respondent id") || id == "respondentid"));
    let number = |at: usize| table.cell(0, at).contains(|c: char| c.is_ascii_digit());
    let second = table.rows() > 0 && (id.is_some_and(|at| !number(at)) || names_responses(table));
    // Older exports have "Question - Option" in a single row.
    if !second
        && (0..table.width()).all(|at| headers[at] != format!("Column {}", table.letters(at)))
    {
        return Head {
            tool: Tool::SurveyMonkey,
            rows: 0,
            texts: headers.iter().map(|header| split(header)).collect(),
            names: Vec::new(),
        };
    }
    let mut texts: Vec<(String, String)> = Vec::new();
    for (at, header) in headers.iter().enumerate() {
        let blank = *header == format!("Column {}", table.letters(at));
        let question = match texts.last() {
            Some((before, _)) if blank => before.clone(),
            _ => repeated(&headers[..at], header)
                .unwrap_or(header)
                .to_owned(),
        };
        let below = if second { table.cell(0, at).trim() } else { "" };
        let named = is_response(below) || fold(below) == fold(&question);
        let part = if named { "" } else { below };
        texts.push((
            question_text::plain(&question).into_owned(),
            question_text::plain(part).into_owned(),
        ));
    }
    Head {
        tool: Tool::SurveyMonkey,
        rows: usize::from(second),
        texts,
        names: Vec::new(),
    }
}

/// A header that ends with its part, without the number that tells it from the same one elsewhere.
fn unrepeated<'h>(headers: &[String], header: &'h str) -> &'h str {
    match repeated(headers, header) {
        Some(bare) if bare.ends_with(']') => bare,
        _ => header,
    }
}

/// The header without the number that tells it from the same one before.
fn repeated<'h>(before: &[String], header: &'h str) -> Option<&'h str> {
    let (bare, number) = header.strip_suffix(')')?.rsplit_once(" (")?;
    let counted = number.parse::<u32>().is_ok() && before.iter().any(|known| known == bare);
    counted.then_some(bare)
}
