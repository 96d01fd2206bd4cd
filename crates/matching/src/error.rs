//! What stops the work: one error with a stable code, one sentence and the next step.

use serde::Serialize;

/// A failure that stops the work. Positions and counts only; never a person's data.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct Error {
    /// Stable kebab-case code, for programs.
    pub code: &'static str,
    /// One sentence, for people.
    pub message: String,
    /// What to do next.
    pub advice: String,
    /// Numbers of the sentence, by name, so that others can say it in another language.
    #[serde(skip)]
    pub facts: Vec<(&'static str, i64)>,
}

impl Error {
    /// Makes an error from its stable code, its sentence and the next step.
    pub fn new(code: &'static str, message: impl Into<String>, advice: impl Into<String>) -> Self {
        Self {
            code,
            message: message.into(),
            advice: advice.into(),
            facts: Vec::new(),
        }
    }

    /// With a number of the sentence.
    #[must_use]
    pub fn fact(mut self, name: &'static str, value: impl TryInto<i64>) -> Self {
        self.facts
            .push((name, value.try_into().unwrap_or(i64::MAX)));
        self
    }

    /// Stable kebab-case code.
    #[must_use]
    pub fn code(&self) -> &'static str {
        self.code
    }

    /// The next step, in one sentence.
    #[must_use]
    pub fn advice(&self) -> &str {
        &self.advice
    }
}

impl std::fmt::Display for Error {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(&self.message)
    }
}

impl std::error::Error for Error {}
