//! Rows that are no answers (previews, tests, spam), and rows of people who did not finish.

use super::column_use::ColumnUse;
use super::mapping::{AnswerColumn, AnswerMapping};
use super::tools::{Head, Tool};
use super::vocabulary;
use crate::roster::cells::text::fold;

/// What a row is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Row {
    /// Somebody's answers, as far as is known.
    Answers,
    /// Somebody's answers, who left before the end.
    Unfinished,
    /// A preview, a test, or spam.
    Preview,
}

/// How a column tells it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Sign {
    /// "Survey Preview"; its codes too, where the tool has them.
    Preview { codes: bool },
    /// "True", "1", "yes" of who finished.
    Flag,
    /// Percent.
    Progress,
    /// "Complete", "Partial".
    State,
    /// When somebody ended; empty until then.
    Stamp,
    /// REDCap: 0 incomplete, 1 unverified, 2 complete, for each form.
    Form,
    /// Unipark: from 31 on the survey was ended.
    Disposition,
}

/// The columns that tell rows apart.
#[derive(Clone, Debug, Default)]
pub(super) struct Sieve {
    signs: Vec<(usize, Sign)>,
}

impl Sieve {
    pub(super) fn new(mapping: &AnswerMapping, headers: &[String], head: &Head) -> Self {
        let names: Vec<Vec<String>> = headers
            .iter()
            .enumerate()
            .map(|(at, header)| vocabulary::called(head.name(at, header)))
            .collect();
        let has = |name: &str| names.iter().flatten().any(|own| own == name);
        let mut signs = Vec::new();
        for (at, own) in names.iter().enumerate() {
            let what = |c: &AnswerColumn| [ColumnUse::Item, ColumnUse::Group].contains(&c.what);
            if mapping.columns.get(at).is_some_and(what) {
                continue;
            }
            let is = |names: &[&str]| own.iter().any(|own| names.contains(&own.as_str()));
            let qualtrics = head.tool == Tool::Qualtrics;
            if is(&[
                "status",
                "distributionchannel",
                "distribution channel",
                "response type",
                "responsetype",
                "mode",
            ]) {
                let codes = qualtrics && !is(&["mode"]);
                signs.push((at, Sign::Preview { codes }));
            }
            if is(FLAGS) {
                signs.push((at, Sign::Flag));
            } else if is(&["progress", "fortschritt", "progression", "progreso"])
                && (qualtrics || has("finished") || has("recordeddate") || has("recorded date"))
            {
                signs.push((at, Sign::Progress));
            } else if is(STATES) && !qualtrics {
                signs.push((at, Sign::State));
            } else if head.tool == Tool::LimeSurvey && is(STAMPS)
                || head.tool == Tool::Formr && is(&["ended"])
            {
                signs.push((at, Sign::Stamp));
            } else if head.tool == Tool::Redcap && headers[at].ends_with("_complete") {
                signs.push((at, Sign::Form));
            } else if is(&["dispcode"]) {
                signs.push((at, Sign::Disposition));
            }
        }
        Self { signs }
    }

    /// No column tells anything.
    pub(super) fn is_empty(&self) -> bool {
        self.signs.is_empty()
    }

    pub(super) fn look<'c>(&self, cell: &dyn Fn(usize) -> &'c str) -> Row {
        let mut unfinished = false;
        let (mut forms, mut complete) = (0, 0);
        for (at, sign) in &self.signs {
            let text = cell(*at).trim();
            let folded = fold(text);
            match sign {
                Sign::Preview { codes } => {
                    let coded = *codes && ["1", "2", "8", "9", "12"].contains(&folded.as_str());
                    if coded || PREVIEWS.contains(&folded.as_str()) {
                        return Row::Preview;
                    }
                }
                Sign::Flag => unfinished |= UNDONE.contains(&folded.as_str()),
                Sign::Progress => {
                    let percent: Option<u32> = text.trim_end_matches('%').trim().parse().ok();
                    unfinished |= percent.is_some_and(|percent| percent < 100);
                }
                Sign::State => unfinished |= PARTIAL.contains(&folded.as_str()),
                Sign::Stamp => {
                    let none = ["", "n a", "na", "null", "none"];
                    unfinished |= none.contains(&folded.as_str());
                }
                Sign::Form => {
                    forms += 1;
                    complete += u32::from(!["", "0", "incomplete"].contains(&folded.as_str()));
                }
                Sign::Disposition => {
                    let code: Option<u32> = text.parse().ok();
                    unfinished |= code.is_some_and(|code| code < 31);
                }
            }
        }
        match unfinished || (forms > 0 && complete == 0) {
            true => Row::Unfinished,
            false => Row::Answers,
        }
    }
}

const FLAGS: &[&str] = &[
    "finished",
    "is finished",
    "isfinished",
    "completed",
    "is completed",
    "survey completed",
    "is complete",
    "complete",
    "beendet",
    "abgeschlossen",
    "vollstandig",
    "termine",
    "complet",
    "terminado",
    "finalizado",
    "completado",
    "completo",
];

const UNDONE: &[&str] = &[
    "0",
    "false",
    "no",
    "n",
    "f",
    "nein",
    "falsch",
    "non",
    "faux",
    "falso",
    "not finished",
    "nicht beendet",
    "unfinished",
    "incomplete",
    "partial",
];

const STATES: &[&str] = &[
    "status",
    "response status",
    "completion status",
    "survey status",
    "response type",
    "state",
    "antwortstatus",
    "bearbeitungsstatus",
    "statut",
    "etat",
    "estado",
    "submission status",
];

const PARTIAL: &[&str] = &[
    "partial",
    "partially completed",
    "partial response",
    "partially complete",
    "incomplete",
    "in progress",
    "started",
    "not completed",
    "not complete",
    "not finished",
    "unfinished",
    "abandoned",
    "screened out",
    "disqualified",
    "dropped out",
    "unvollstandig",
    "teilweise",
    "teilweise abgeschlossen",
    "in bearbeitung",
    "begonnen",
    "abgebrochen",
    "nicht abgeschlossen",
    "nicht beendet",
    "offen",
    "partiel",
    "partielle",
    "incomplet",
    "incomplete",
    "en cours",
    "non termine",
    "abandonne",
    "inachevee",
    "parcial",
    "incompleto",
    "incompleta",
    "en curso",
    "en progreso",
    "no finalizado",
    "sin terminar",
    "draft",
    "entwurf",
    "brouillon",
    "borrador",
];

const STAMPS: &[&str] = &[
    "submitdate",
    "date submitted",
    "datum abgeschickt",
    "date de soumission",
    "fecha de envio",
    "completed",
];

const PREVIEWS: &[&str] = &[
    "survey preview",
    "preview",
    "survey test",
    "test",
    "spam",
    "possible spam",
    "offline spam",
    "pretest",
    "debug",
    "admin",
    "umfragevorschau",
    "vorschau",
    "apercu",
    "vista previa",
    "test response",
];
