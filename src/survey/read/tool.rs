//! Which tool wrote an export, and which of its rows are no answers.

use serde::Serialize;

use super::words;
use crate::roster::cells::text::fold;
use crate::roster::table::Table;

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
}

/// The head of an export.
#[derive(Clone, Debug)]
pub(super) struct Head {
    pub(super) tool: Tool,
    /// Rows of the table, from its first, that belong to the head.
    pub(super) rows: usize,
    /// One a column: the question as people saw it, and the part of it that the column is about (a statement, an option), or nothing.
    pub(super) texts: Vec<(String, String)>,
}

/// SurveyMonkey's upper row is so full of gaps that another may look more like headers.
pub(super) fn is_survey_monkey(first: &[String]) -> bool {
    let has = |name: &str| first.iter().any(|cell| fold(cell) == name);
    has("respondent id") && has("collector id")
}

/// Looks at headers and first rows.
pub(super) fn head(table: &Table) -> Head {
    let headers = table.headers();
    let has = |names: &[&str]| {
        let known = |header: &String| names.contains(&fold(header).as_str());
        headers.iter().any(known)
    };
    let import = (0..table.rows().min(3)).find(|&row| {
        (0..table.width()).any(|column| table.cell(row, column).starts_with("{\"ImportId\""))
    });
    if let Some(row) = import {
        let text = |column: usize| match row {
            0 => headers[column].clone(),
            _ => table.cell(row - 1, column).to_owned(),
        };
        let texts = (0..table.width()).map(|at| split(&text(at))).collect();
        return Head {
            tool: Tool::Qualtrics,
            rows: row + 1,
            texts,
        };
    }
    if is_survey_monkey(headers) {
        return survey_monkey(table);
    }
    let tool = if has(&["lastpage"]) || has(&["startlanguage"]) {
        Tool::LimeSurvey
    } else if words::is_ms_forms(headers) {
        Tool::MsForms
    } else if headers.first().is_some_and(|first| words::is_stamp(first)) {
        Tool::GoogleForms
    } else {
        Tool::Plain
    };
    Head {
        tool,
        rows: 0,
        texts: headers.iter().map(|header| split(header)).collect(),
    }
}

fn survey_monkey(table: &Table) -> Head {
    let mut texts: Vec<(String, String)> = Vec::new();
    // The row below the headers names options; "Response" and the like name nothing.
    let second = (0..table.width()).all(|at| {
        let below = table.cell(0, at).trim();
        below.is_empty() || !fold(&table.headers()[at]).ends_with("respondent id")
    });
    for (at, header) in table.headers().iter().enumerate() {
        let blank = *header == format!("Column {}", table.letters(at));
        let question = match texts.last() {
            Some((before, _)) if blank => before.clone(),
            _ => header.clone(),
        };
        let below = if second { table.cell(0, at).trim() } else { "" };
        let part = match fold(below).as_str() {
            "response" | "open ended response" => "",
            _ => below,
        };
        texts.push((question, part.to_owned()));
    }
    Head {
        tool: Tool::SurveyMonkey,
        rows: usize::from(second && table.rows() > 0),
        texts,
    }
}

/// "Question [Part]" and "Question - Part" as question and part.
fn split(text: &str) -> (String, String) {
    let text = text.trim();
    if let Some(open) = text.strip_suffix(']').and_then(|t| t.rfind('[')) {
        let part = &text[open + 1..text.len() - 1];
        let question = text[..open].trim();
        if !question.is_empty() {
            return (question.to_owned(), part.trim().to_owned());
        }
    }
    match text.rsplit_once(" - ") {
        Some((question, part)) => (question.trim().to_owned(), part.trim().to_owned()),
        None => (text.to_owned(), String::new()),
    }
}
