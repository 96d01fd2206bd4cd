//! What is said beside the result: to standard error, and how far the work is where somebody watches.

use std::cell::Cell;
use std::io::{self, IsTerminal, Write};

use viceversa::finding::{Finding, Severity};
use viceversa::pairing::Progress;

use crate::outcome::Failure;
use crate::questions::{Question, Settled};
use crate::words::say;

/// Standard error.
pub struct Terminal {
    quiet: bool,
    watched: bool,
    /// A line of progress stands there.
    open: Cell<bool>,
}

impl Terminal {
    /// With `quiet`, nothing but failures and open questions.
    pub fn new(quiet: bool) -> Self {
        Self {
            quiet,
            watched: !quiet && io::stderr().is_terminal(),
            open: Cell::new(false),
        }
    }

    /// What can be left out.
    pub fn note(&self, text: &str) {
        if !self.quiet {
            self.tell(text);
        }
    }

    /// What has to be seen, if it is anything.
    pub fn tell(&self, text: &str) {
        let text = text.trim_end();
        if !text.is_empty() {
            self.clear();
            // Nobody is there to be told that nobody is there.
            let _ = writeln!(io::stderr().lock(), "{text}");
        }
    }

    /// Why the command stops.
    pub fn fail(&self, failure: &Failure) {
        self.tell(&failure.message);
        self.tell(&failure.advice);
    }

    /// How far the work is.
    pub fn progress(&self, progress: &Progress) {
        if self.watched {
            let part = match progress.of {
                0 => String::new(),
                of => format!(" {} %", u64::from(progress.done) * 100 / u64::from(of)),
            };
            self.open.set(true);
            let mut stderr = io::stderr().lock();
            let _ =
                write!(stderr, "\r\x1b[K{}{part}", progress.phase).and_then(|()| stderr.flush());
        }
    }

    fn clear(&self) {
        if self.open.replace(false) {
            let _ = write!(io::stderr().lock(), "\r\x1b[K");
        }
    }
}

/// Findings that are not asked about, a few lines each.
pub fn findings(findings: &[Finding]) -> String {
    let mut out = String::new();
    for finding in findings
        .iter()
        .filter(|one| one.severity != Severity::Question)
    {
        let severity = match finding.severity {
            Severity::Rejected => say!("command-rejected"),
            Severity::Warning => say!("command-warning"),
            Severity::Note => say!("command-note"),
            Severity::Question => say!("command-question"),
        };
        out.push_str(&format!(
            "  {} ({severity}): {}\n",
            finding.code, finding.text
        ));
        if !finding.advice.is_empty() {
            out.push_str(&format!("    {}\n", finding.advice));
        }
        let rows: Vec<String> = finding
            .places
            .iter()
            .filter_map(|place| place.row)
            .map(|row| row.to_string())
            .collect();
        if !rows.is_empty() {
            out.push_str(&format!(
                "    {}\n",
                say!("command-rows", rows = rows.join(", "))
            ));
        }
    }
    if out.is_empty() {
        out
    } else {
        format!("{}\n{out}", say!("command-findings"))
    }
}

/// Questions, each with what can be said to it.
pub fn questions(questions: &[Question]) -> String {
    if questions.is_empty() {
        return String::new();
    }
    let mut out = format!("{}\n", say!("command-questions"));
    for question in questions {
        out.push_str(&format!("  {}: {}\n", question.id, question.text));
        if !question.advice.is_empty() {
            out.push_str(&format!("    {}\n", question.advice));
        }
        for choice in &question.choices {
            let proposed = match choice.id == question.proposal {
                true => format!(" ({})", say!("command-proposed")),
                false => String::new(),
            };
            out.push_str(&format!(
                "    {}={}: {}{proposed}\n",
                question.id, choice.id, choice.text
            ));
        }
    }
    out
}

/// Proposals that nobody was asked about.
pub fn accepted(settled: &[Settled]) -> String {
    let lines = settled.iter().filter(|one| one.accepted).map(|one| {
        format!(
            "{}\n",
            say!(
                "command-accepted",
                id = one.id,
                choice = one.choice,
                text = one.said
            )
        )
    });
    lines.collect()
}
