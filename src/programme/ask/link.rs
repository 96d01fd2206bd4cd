//! The link that opens a page in respondent mode. Everything stands after the `#`, which browsers never send to a server.

use serde::Deserialize;

use super::{Asking, VERSION, check_asking};
use crate::Error;
use crate::survey::{Instrument, KeyKind, PairSide};
use crate::words::say;

/// Longest link, in characters: mail programs and chats break longer ones.
const LONGEST: usize = 1_500;

/// What a link begins with after the `#`, before its version.
const MARK: &str = "vv";

/// What a link is made of.
#[derive(Clone, Debug, Default, PartialEq, Eq, Deserialize)]
#[cfg_attr(target_arch = "wasm32", derive(tsify::Tsify))]
#[serde(rename_all = "camelCase", deny_unknown_fields, default)]
pub struct SurveyLink {
    /// Where the organisation serves the page: "https://intranet.example/viceversa.html".
    pub address: String,
    /// Id of an instrument of the bank.
    pub instrument: String,
    /// The occasion: "baseline".
    pub wave: String,
    /// The programme's public key.
    pub recipient: String,
    /// The language to begin in.
    pub language: Option<String>,
    /// The side that is asked.
    pub side: Option<PairSide>,
    /// How answers of one person are linked.
    pub key_kind: KeyKind,
    /// The programme's salt, for code words.
    pub salt: Option<String>,
    /// A ticket, for links that go to one person each; without one the person types it in from the letter.
    pub ticket: Option<String>,
}

/// Makes a link, at most 1,500 characters long: the page's address, and after the `#` the instrument, the wave and the public key. It
/// holds nothing about a person; a ticket is random.
///
/// `bank` gives an instrument by its id.
///
/// # Errors
/// `no-address` when people cannot open it from elsewhere, `unknown-instrument`, `link-too-long`; those of a questionnaire
/// (`not-a-recipient`, `invalid-wave`, `invalid-salt`, `not-a-ticket`).
///
/// ```
/// use viceversa::programme::ask::{SurveyLink, new_postbox, survey_link};
/// use viceversa::survey::instrument;
/// let link = SurveyLink {
///     address: "https://intranet.example/viceversa.html".to_owned(),
///     instrument: "pulse".to_owned(),
///     wave: "March".to_owned(),
///     recipient: new_postbox()?.recipient,
///     ..SurveyLink::default()
/// };
/// let text = survey_link(&link, instrument)?;
/// assert!(text.starts_with("https://intranet.example/viceversa.html#vv1&i=pulse&w=March&k=age1"));
/// # Ok::<(), viceversa::Error>(())
/// ```
pub fn survey_link(
    link: &SurveyLink,
    bank: impl Fn(&str) -> Option<Instrument>,
) -> Result<String, Error> {
    let address = link.address.split('#').next().unwrap_or_default().trim();
    let served = ["https://", "http://"]
        .iter()
        .any(|scheme| address.len() > scheme.len() && address.starts_with(scheme));
    if !served || address.chars().any(|c| c.is_whitespace() || c.is_control()) {
        return Err(Error::new(
            "no-address",
            say!("no-address"),
            say!("no-address.advice"),
        ));
    }
    let asking = check_asking(Asking {
        version: VERSION,
        instrument: bank(&link.instrument).ok_or_else(unknown_instrument)?,
        wave: link.wave.clone(),
        recipient: link.recipient.clone(),
        language: link.language.clone(),
        side: link.side,
        key_kind: link.key_kind,
        salt: link.salt.clone(),
        ticket: link.ticket.clone(),
    })?;
    let mut text = format!("{address}#{MARK}{VERSION}");
    let mut put = |key: char, value: &str| {
        text.push('&');
        text.push(key);
        text.push('=');
        escape(value, &mut text);
    };
    put('i', &link.instrument);
    put('w', &asking.wave);
    if let Some(language) = &asking.language {
        put('l', language);
    }
    if let Some(side) = asking.side {
        put('s', SIDES[usize::from(side == PairSide::Mentee)]);
    }
    match (&asking.salt, asking.key_kind) {
        (Some(salt), _) => put('c', salt),
        (None, KeyKind::Ticket) => put('t', asking.ticket.as_deref().unwrap_or(TYPED)),
        (None, _) => {}
    }
    // Last, because it has a checksum: a link that lost its end never asks something else than it was made for.
    put('k', &asking.recipient);
    if text.chars().count() > LONGEST {
        return Err(Error::new(
            "link-too-long",
            say!("link-too-long", most = LONGEST),
            say!("link-too-long.advice"),
        ));
    }
    Ok(text)
}

const SIDES: [&str; 2] = ["mentor", "mentee"];

/// Instead of a ticket: the person types it in.
const TYPED: &str = "letter";

/// Reads what stands after the `#` of the page's address.
///
/// # Errors
/// `no-survey-link` when it is something else, so that the page opens as usual; `newer-link` when a later program made it;
/// `broken-link` when a part is missing, unknown, twice or not what it should be; `unknown-instrument` when this page's bank lacks it.
///
/// ```
/// use viceversa::programme::ask::{new_postbox, read_survey_link};
/// use viceversa::survey::instrument;
/// let recipient = new_postbox()?.recipient;
/// let asking = read_survey_link(&format!("#vv1&i=pulse&w=March&k={recipient}"), instrument)?;
/// assert_eq!((asking.instrument.id.as_str(), asking.wave.as_str()), ("pulse", "March"));
/// assert_eq!(read_survey_link("#top", instrument).map_err(|error| error.code), Err("no-survey-link"));
/// # Ok::<(), viceversa::Error>(())
/// ```
pub fn read_survey_link(
    hash: &str,
    bank: impl Fn(&str) -> Option<Instrument>,
) -> Result<Asking, Error> {
    let hash = hash.strip_prefix('#').unwrap_or(hash);
    let (head, rest) = hash.split_once('&').unwrap_or((hash, ""));
    let version = head
        .strip_prefix(MARK)
        .filter(|digits| {
            !digits.is_empty() && digits.len() < 6 && digits.bytes().all(|b| b.is_ascii_digit())
        })
        .ok_or_else(|| {
            Error::new(
                "no-survey-link",
                say!("no-survey-link"),
                say!("no-survey-link.advice"),
            )
        })?;
    if version != VERSION.to_string() {
        return Err(Error::new(
            "newer-link",
            say!("link-newer"),
            say!("ask-again"),
        ));
    }
    if hash.chars().count() > LONGEST {
        return Err(broken());
    }
    let mut link = SurveyLink::default();
    let mut seen = String::new();
    for part in rest.split('&') {
        let (key, value) = part.split_once('=').ok_or_else(broken)?;
        let value = unescape(value).filter(|value| !value.is_empty());
        let value = value.ok_or_else(broken)?;
        if seen.contains(key) {
            return Err(broken());
        }
        seen.push_str(key);
        match key {
            "i" => link.instrument = value,
            "w" => link.wave = value,
            "k" => link.recipient = value,
            "l" => link.language = Some(value),
            "s" if value == SIDES[0] => link.side = Some(PairSide::Mentor),
            "s" if value == SIDES[1] => link.side = Some(PairSide::Mentee),
            "c" if !seen.contains('t') => {
                (link.key_kind, link.salt) = (KeyKind::Code, Some(value));
            }
            "t" if !seen.contains('c') => {
                link.key_kind = KeyKind::Ticket;
                link.ticket = Some(value).filter(|value| value != TYPED);
            }
            _ => return Err(broken()),
        }
    }
    if link.instrument.is_empty() {
        return Err(broken());
    }
    let asking = Asking {
        version: VERSION,
        instrument: bank(&link.instrument).ok_or_else(unknown_instrument)?,
        wave: link.wave,
        recipient: link.recipient,
        language: link.language,
        side: link.side,
        key_kind: link.key_kind,
        salt: link.salt,
        ticket: link.ticket,
    };
    // Whatever part it is: somebody who answers can do nothing with the difference.
    check_asking(asking).map_err(|_| broken())
}

fn broken() -> Error {
    Error::new(
        "broken-link",
        say!("broken-link"),
        say!("broken-link.advice"),
    )
}

fn unknown_instrument() -> Error {
    Error::new(
        "unknown-instrument",
        say!("unknown-instrument"),
        say!("unknown-instrument.advice"),
    )
}

/// Everything but letters, digits and `-_.` as percent and two digits for each byte of UTF-8.
fn escape(value: &str, text: &mut String) {
    for byte in value.bytes() {
        match byte {
            b'-' | b'_' | b'.' => text.push(byte as char),
            byte if byte.is_ascii_alphanumeric() => text.push(byte as char),
            byte => text.push_str(&format!("%{byte:02X}")),
        }
    }
}

fn unescape(value: &str) -> Option<String> {
    let mut bytes = Vec::with_capacity(value.len());
    let mut rest = value.bytes();
    while let Some(byte) = rest.next() {
        if byte != b'%' {
            bytes.push(byte);
            continue;
        }
        let mut digit = || char::from(rest.next()?).to_digit(16);
        let (high, low) = (digit()?, digit()?);
        bytes.push(u8::try_from(high * 16 + low).ok()?);
    }
    String::from_utf8(bytes).ok()
}
