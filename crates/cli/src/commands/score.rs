//! Scores, and nothing that rests on a guess.

use serde::Serialize;
use viceversa::finding::Finding;
use viceversa::survey::{self, ColumnUse, Figure, ScoreRequest, SurveyScores};

use crate::arguments::Score;
use crate::files;
use crate::json;
use crate::outcome::{Exit, Outcome, failed};
use crate::questions::{self, Question, Settled};
use crate::terminal::{self, Terminal};
use crate::words::say;

#[derive(Serialize)]
struct Answer<'a> {
    scores: &'a SurveyScores,
    questions: &'a [Question],
    settled: &'a [Settled],
    findings: &'a [Finding],
}

/// Scores the answers.
pub fn run(options: &Score, terminal: &Terminal) -> Outcome<Exit> {
    let (out, mut writing) = super::begin(&options.saving)?;
    let bytes = files::read(&options.file)?;
    let instrument = super::instrument_of(options.instrument.as_deref())?;
    let (mut given, mut said) = super::reading(&options.reading)?;
    if let Some(wave) = &options.wave {
        given.insert("wave".to_owned(), wave.as_str().into());
    }
    let understood = questions::answers(
        &bytes,
        &files::name(&options.file),
        given,
        instrument,
        &mut said,
    )?;
    said.all_used()?;
    let read = &understood.read;
    if !read
        .mapping
        .columns
        .iter()
        .any(|column| column.what == ColumnUse::Item)
    {
        for text in [
            terminal::findings(&read.findings),
            terminal::questions(&understood.open),
        ] {
            terminal.tell(&text);
        }
        return Err(failed(Exit::Unusable, "command-no-items", &[]));
    }
    let scores = survey::score_survey(ScoreRequest {
        instrument: read.instrument.clone(),
        responses: read.responses.clone(),
        groups: (!options.groups.is_empty()).then(|| options.groups.clone()),
        invited: options.invited,
    })?;
    let answer = Answer {
        scores: &scores,
        questions: &understood.open,
        settled: &understood.settled,
        findings: &read.findings,
    };
    let text = match options.json {
        true => json::line(&answer),
        false => format!(
            "{}{}",
            terminal::accepted(&understood.settled),
            table(&scores)
        ),
    };
    writing.add(out, text.into_bytes());
    super::end(writing, terminal)?;
    if understood.open.is_empty() {
        return Ok(Exit::Done);
    }
    terminal.tell(&terminal::questions(&understood.open));
    Ok(Exit::Open)
}

fn table(scores: &SurveyScores) -> String {
    let mut out = say!(
        "command-confidential",
        survey = scores.instrument,
        count = scores.respondents
    );
    out.push_str(&format!(
        "\n{}\tn\tmean\tsd\talpha\n",
        say!("command-subscale")
    ));
    for scale in &scores.subscales {
        let name = if scale.subscale.is_empty() {
            say!("command-all-items")
        } else {
            scale.subscale.clone()
        };
        let alpha = match held_back(&scale.mean) {
            true => say!("command-not-shown"),
            false => scale.reliability.listwise.alpha.map_or_else(none, two),
        };
        let n = if held_back(&scale.mean) {
            none()
        } else {
            scale.mean.n.to_string()
        };
        out.push_str(&format!(
            "{name}\t{n}\t{}\t{}\t{alpha}\n",
            shown(Some(&scale.mean)),
            shown(Some(&scale.sd))
        ));
    }
    out.push_str(&format!("{}\tn\tmean\tsd\n", say!("command-item")));
    for item in &scores.items {
        let name = match &item.option {
            Some(option) => format!("{}.{option}", item.item),
            None => item.item.clone(),
        };
        if item.waits.is_some() {
            out.push_str(&format!(
                "{name}\t{0}\t{0}\t{0}\n",
                say!("command-not-shown")
            ));
            continue;
        }
        let n = item.n.map_or_else(none, |n| n.to_string());
        out.push_str(&format!(
            "{name}\t{n}\t{}\t{}\n",
            shown(item.mean.as_ref()),
            shown(item.sd.as_ref())
        ));
    }
    for note in &scores.notes {
        out.push_str(&format!("{}\n", note.text));
    }
    out
}

/// A question is open about what it is made of.
fn held_back(figure: &Figure) -> bool {
    figure
        .why
        .as_ref()
        .is_some_and(|why| why.code == "unconfirmed")
}

fn shown(figure: Option<&Figure>) -> String {
    match figure {
        Some(figure) if held_back(figure) => say!("command-not-shown"),
        Some(figure) => figure.value.map_or_else(none, two),
        None => none(),
    }
}

fn none() -> String {
    "-".to_owned()
}

/// Two decimals; a half goes away from zero, as in ECMAScript's toFixed.
fn two(number: f64) -> String {
    let half = (number * 8.0).fract() == 0.0;
    format!(
        "{:.2}",
        if half {
            number + 0.001_f64.copysign(number)
        } else {
            number
        }
    )
}

#[cfg(test)]
mod tests {
    use super::two;

    #[test]
    fn halves_go_away_from_zero() {
        let said: Vec<String> = [0.125, 0.375, -0.625, 0.875, 4.0, 2.675, 0.0]
            .into_iter()
            .map(two)
            .collect();
        assert_eq!(
            said,
            ["0.13", "0.38", "-0.63", "0.88", "4.00", "2.67", "0.00"]
        );
    }
}
