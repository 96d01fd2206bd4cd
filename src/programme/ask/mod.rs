//! Asking without a server: what a respondent's page is told, and what it gives back sealed.

mod answers;
mod arrivals;
mod link;

use serde::{Deserialize, Serialize};

pub use answers::{OpenedAnswers, SealedFile, open_answers, seal_answer};
pub use arrivals::{Arrivals, OPENED_TOGETHER, WaitingRound, receive_answers};
pub use link::{SurveyLink, read_survey_link, survey_link};

use crate::survey::{Instrument, KeyKind, PairSide, check_instrument};
use crate::words::say;
use crate::{Error, finding::Severity, json, vault};

/// The version of the shape.
const VERSION: u32 = 1;

/// Longest name of a wave, in characters.
const LONGEST_WAVE: usize = 60;

/// What a page in respondent mode is told: it comes from a link, stands in a respondent file, or is handed over on the same device.
/// Nothing in it is about a person, except a ticket, which is random.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[cfg_attr(target_arch = "wasm32", derive(tsify::Tsify))]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct Asking {
    /// Version of this shape: 1.
    pub version: u32,
    /// What is asked.
    pub instrument: Instrument,
    /// The occasion: "baseline".
    pub wave: String,
    /// The programme's public key: "age1…".
    pub recipient: String,
    /// The language to begin in; the reader's own where it is absent.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub language: Option<String>,
    /// The side that is asked; where items are for one side only and this is absent, the page asks.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub side: Option<PairSide>,
    /// How answers of one person are linked: not at all, by a code word, or by a ticket.
    #[serde(default)]
    pub key_kind: KeyKind,
    /// The programme's salt, for code words.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub salt: Option<String>,
    /// The ticket, where it comes with the link; typed in from a letter where it is absent.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub ticket: Option<String>,
}

/// Where a programme's sealed answers are opened: its key and what arrived on this device. Part of the saved file, and as secret as that.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(target_arch = "wasm32", derive(tsify::Tsify))]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct Postbox {
    /// The public half, for links and respondent files.
    pub recipient: String,
    /// The secret half.
    pub identity: String,
    /// The salt of the programme's code words.
    pub salt: String,
    /// Answers that were opened at least once, sealed and armored, in the order of their text.
    #[serde(default)]
    pub sealed: Vec<String>,
    /// Answers that wait to be opened together, likewise.
    #[serde(default)]
    pub waiting: Vec<String>,
}

/// A new postbox: a fresh key pair and salt, and nothing in it.
///
/// # Errors
/// `no-randomness` when the platform gives none.
///
/// ```
/// let postbox = viceversa::programme::ask::new_postbox()?;
/// assert!(postbox.recipient.starts_with("age1") && postbox.identity.starts_with("AGE-SECRET-KEY-1"));
/// # Ok::<(), viceversa::Error>(())
/// ```
pub fn new_postbox() -> Result<Postbox, Error> {
    let vault::KeyPair {
        recipient,
        identity,
    } = vault::key_pair()?;
    Ok(Postbox {
        recipient,
        identity,
        salt: vault::new_salt()?,
        sealed: Vec::new(),
        waiting: Vec::new(),
    })
}

/// What stands in a respondent file, as text.
///
/// # Errors
/// As [`read_asking`].
///
/// ```
/// use viceversa::programme::ask::{read_asking, write_asking};
/// # let postbox = viceversa::programme::ask::new_postbox()?;
/// # let asking = viceversa::programme::ask::read_survey_link(&format!("vv1&i=pulse&w=March&k={}", postbox.recipient), viceversa::survey::instrument)?;
/// // `asking` is the pulse survey for the programme's `postbox`.
/// assert_eq!(read_asking(&write_asking(&asking)?)?, asking);
/// # Ok::<(), viceversa::Error>(())
/// ```
pub fn write_asking(asking: &Asking) -> Result<String, Error> {
    check_asking(asking.clone()).map(|asking| json::encode(&asking))
}

/// Reads what stands in a respondent file.
///
/// # Errors
/// `not-a-questionnaire` when it cannot be read, `newer-questionnaire` when a later program made it; `invalid-instrument`,
/// `not-a-recipient`, `invalid-wave`, `invalid-salt` and `not-a-ticket` when a part of it is not what it should be.
///
/// ```
/// use viceversa::programme::ask::read_asking;
/// assert_eq!(read_asking("{}").map_err(|error| error.code), Err("not-a-questionnaire"));
/// ```
pub fn read_asking(text: &str) -> Result<Asking, Error> {
    json::decode_file::<Asking>(&KIND, text).and_then(check_asking)
}

const KIND: json::FileKind = json::FileKind {
    what: "questionnaire",
    code: "not-a-questionnaire",
    advice: ASK_AGAIN,
};

const ASK_AGAIN: &str =
    "Ask whoever sent it to send it again; you can also write to them what this page says.";

/// Everything as it must be, and written in one way.
fn check_asking(mut asking: Asking) -> Result<Asking, Error> {
    let refuse = |code, message: String| Err(Error::new(code, message, say!("ask-again")));
    if asking.version != VERSION {
        return refuse("newer-questionnaire", say!("questionnaire-newer"));
    }
    let broken = check_instrument(&asking.instrument)
        .iter()
        .any(|finding| finding.severity == Severity::Rejected);
    if broken {
        return refuse("invalid-instrument", say!("questionnaire-faulty"));
    }
    asking.recipient = vault::check_recipient(&asking.recipient)?;
    asking.wave = asking.wave.trim().to_owned();
    let length = asking.wave.chars().count();
    if length == 0 || length > LONGEST_WAVE || asking.wave.chars().any(char::is_control) {
        return Err(Error::new(
            "invalid-wave",
            say!("invalid-wave", most = LONGEST_WAVE),
            say!("invalid-wave.advice"),
        ));
    }
    let spoken = |language: &String| {
        (2..=12).contains(&language.len())
            && language
                .bytes()
                .all(|byte| byte.is_ascii_alphanumeric() || byte == b'-')
    };
    if !asking.language.as_ref().is_none_or(spoken) {
        return refuse("not-a-questionnaire", say!("questionnaire-language"));
    }
    let of_kind = match asking.key_kind {
        KeyKind::None => asking.salt.is_none() && asking.ticket.is_none(),
        KeyKind::Code => asking.salt.is_some() && asking.ticket.is_none(),
        KeyKind::Ticket => asking.salt.is_none(),
        // A sealed answer never says who gave it.
        KeyKind::Person => false,
    };
    if !of_kind {
        return refuse("not-a-questionnaire", say!("questionnaire-linking"));
    }
    if let Some(salt) = &asking.salt {
        vault::check_salt(salt)?;
    }
    if let Some(ticket) = &asking.ticket {
        asking.ticket = Some(vault::read_ticket(ticket)?);
    }
    Ok(asking)
}
