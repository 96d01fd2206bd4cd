//! How a command ends.

use viceversa::Error;

use crate::words::say;

/// What the process ends with. `2` is clap's own: what stands on the command line makes no sense.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[repr(u8)]
pub enum Exit {
    /// It is done.
    Done = 0,
    /// What was given cannot be used: a file is spoilt, rules make no sense, nothing is left to work on.
    Unusable = 1,
    /// The command line makes no sense.
    Usage = 2,
    /// The file leaves something open that has to be answered first.
    Open = 3,
    /// No pair is possible, or a lock breaks a rule that must hold.
    Infeasible = 4,
    /// A record or a proof does not hold.
    DoesNotHold = 5,
    /// A file cannot be read, is there already, or cannot be written.
    Files = 6,
}

/// Why a command stops: two sentences without anybody's data, and how the process ends.
#[derive(Debug)]
pub struct Failure {
    /// How the process ends.
    pub exit: Exit,
    /// What is wrong.
    pub message: String,
    /// What to do next.
    pub advice: String,
}

impl Failure {
    /// In the words of the core.
    pub fn of(exit: Exit, error: &Error) -> Self {
        Self {
            exit,
            message: error.message.clone(),
            advice: error.advice.clone(),
        }
    }
}

impl From<Error> for Failure {
    fn from(error: Error) -> Self {
        let exit = if error.code == "bad-lock" {
            Exit::Infeasible
        } else {
            Exit::Unusable
        };
        Self::of(exit, &error)
    }
}

/// In the words of a key of the command line's catalogue.
pub fn failed(exit: Exit, key: &str, varies: &[(&str, String)]) -> Failure {
    Failure {
        exit,
        message: crate::words::sentence(key, varies),
        advice: crate::words::sentence(&format!("{key}.advice"), varies),
    }
}

/// What the file leaves open was not answered.
pub fn open() -> Failure {
    Failure {
        exit: Exit::Open,
        message: say!("command-open"),
        advice: say!("command-open.advice"),
    }
}

/// What a command gives, or why it stops.
pub type Outcome<T = ()> = Result<T, Failure>;
