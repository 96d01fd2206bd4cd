//! One person's answers on their way: checked and sealed on their side, opened and settled on the coordinator's.

use std::collections::{BTreeMap, BTreeSet};

use serde::{Deserialize, Serialize};
use serde_json::Value;
use sha2::{Digest, Sha256};
use sorting::{ColdCollect, ColdSort};

use super::Asking;
use crate::finding::{Finding, Place, Severity};
use crate::survey::{AnswerSheet, Instrument, Item, ItemType, KeyKind, Responses, gather, shown};
use crate::words::say;
use crate::{Error, json, vault};

/// What every sealed answer says it is, inside.
const FORMAT: &str = "viceversa-answer";
const VERSION: u32 = 1;

/// Longest comment, in characters.
const LONGEST_COMMENT: usize = 4_000;

/// Sealed answers are filled up to a multiple of this many bytes, so that their length says next to nothing about what was answered.
const STEP: usize = 512;

/// What is sealed.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub(super) struct Envelope {
    format: String,
    version: u32,
    /// Random, drawn when the page was opened: answers that were sealed twice by one page are known as such.
    pub(super) mark: String,
    /// How often that page has sealed: the highest counts.
    turn: u32,
    pub(super) sheet: AnswerSheet,
}

/// Checks a sheet against what was asked and seals it to the programme's key. Answers to items that are not asked after all, empty ones
/// and the times of anything are left out. `mark` is drawn once a page, `turn` counts its sealings.
///
/// # Errors
/// `invalid-answer` with the item's number when an answer is not one that the item can have; `not-a-ticket`, `not-a-code`; `no-randomness`.
///
/// ```
/// use viceversa::programme::ask::seal_answer;
/// use viceversa::survey::AnswerSheet;
/// # let postbox = viceversa::programme::ask::new_postbox()?;
/// # let asking = viceversa::programme::ask::read_survey_link(&format!("vv1&i=pulse&w=March&k={}", postbox.recipient), viceversa::survey::instrument)?;
/// // `asking` is the pulse survey for the programme's `postbox`.
/// let mut sheet = AnswerSheet::default();
/// sheet.answers.insert("ease".to_owned(), 4.into());
/// let sealed = seal_answer(&asking, sheet.clone(), "mark", 1)?;
/// assert!(sealed.starts_with(b"age-encryption.org/v1"));
/// sheet.answers.insert("ease".to_owned(), 9.into());
/// assert_eq!(seal_answer(&asking, sheet, "mark", 2).map_err(|error| error.code), Err("invalid-answer"));
/// # Ok::<(), viceversa::Error>(())
/// ```
pub fn seal_answer(
    asking: &Asking,
    mut sheet: AnswerSheet,
    mark: &str,
    turn: u32,
) -> Result<Vec<u8>, Error> {
    let instrument = &asking.instrument;
    let asked: BTreeSet<String> = shown(instrument, sheet.side, &sheet.answers)
        .into_iter()
        .cold_set();
    sheet.instrument.clone_from(&instrument.id);
    sheet.version.clone_from(&instrument.version);
    sheet.wave.clone_from(&asking.wave);
    sheet.key_kind = asking.key_kind;
    sheet.key = match asking.key_kind {
        _ if sheet.key.trim().is_empty() => String::new(),
        KeyKind::Ticket => vault::read_ticket(&sheet.key)?,
        KeyKind::Code if vault::is_code(&sheet.key) => sheet.key,
        KeyKind::Code => {
            return Err(Error::new(
                "not-a-code",
                say!("not-a-code"),
                say!("not-a-code.advice"),
            ));
        }
        KeyKind::None | KeyKind::Person => String::new(),
    };
    if sheet.key.is_empty() {
        sheet.key_kind = KeyKind::None;
    }
    let mut answers = std::mem::take(&mut sheet.answers);
    answers.retain(|id, answer| asked.contains(id) && !is_empty(answer));
    for (nth, item) in instrument.items.iter().enumerate() {
        // In the instrument's order, so that the order of answering stays with the person.
        if let Some(answer) = answers.shift_remove(&item.id) {
            if !fits(instrument, item, &answer) {
                return Err(Error::new(
                    "invalid-answer",
                    say!("invalid-answer", number = nth + 1),
                    say!("invalid-answer.advice", most = LONGEST_COMMENT),
                ));
            }
            sheet.answers.insert(item.id.clone(), answer);
        }
    }
    let mut text = json::encode(&Envelope {
        format: FORMAT.to_owned(),
        version: VERSION,
        mark: mark.to_owned(),
        turn,
        sheet,
    });
    // White space after the end of a JSON text means nothing.
    let fill = text.len().next_multiple_of(STEP) - text.len();
    text.extend(std::iter::repeat_n(' ', fill));
    vault::seal(&text, &asking.recipient)
}

fn is_empty(answer: &Value) -> bool {
    match answer {
        Value::String(text) => text.trim().is_empty(),
        Value::Array(ids) => ids.is_empty(),
        _ => false,
    }
}

/// The item can be answered so.
fn fits(instrument: &Instrument, item: &Item, answer: &Value) -> bool {
    let offered = |id: &Value| item.options.iter().any(|o| id.as_str() == Some(&o.id));
    match (item.kind, answer) {
        (ItemType::Scale, Value::Null) => instrument
            .scale_of(item)
            .is_some_and(|scale| scale.not_applicable.is_some()),
        (ItemType::Scale | ItemType::Nps, Value::Number(_)) => {
            let range = instrument.range(item);
            answer.as_i64().zip(range).is_some_and(|(point, range)| {
                (i64::from(range.min)..=i64::from(range.max)).contains(&point)
            })
        }
        (ItemType::Choice, id) => offered(id),
        (ItemType::Many, Value::Array(ids)) => {
            ids.iter().all(offered) && ids.len() <= item.options.len()
        }
        (ItemType::Comment, Value::String(text)) => text.chars().count() <= LONGEST_COMMENT,
        _ => false,
    }
}

/// Something that was handed in: a file or a pasted text, which may hold several sealed answers between other lines.
#[derive(Clone, Debug)]
pub struct SealedFile<'a> {
    /// What is in it.
    pub bytes: &'a [u8],
    /// When it was last changed, in milliseconds since 1970. Only looked at when one person answered twice, and then forgotten.
    pub modified: Option<f64>,
}

/// The answers that could be opened.
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
#[cfg_attr(target_arch = "wasm32", derive(tsify::Tsify))]
#[serde(rename_all = "camelCase")]
pub struct OpenedAnswers {
    /// One entry a wave, by its name.
    pub waves: Vec<Responses>,
    /// The same one by one, for what needs them whole. Their order says nothing about who answered when.
    pub sheets: Vec<AnswerSheet>,
    /// What could not be taken, and what was settled how.
    pub findings: Vec<Finding>,
}

/// Opens what was handed in and settles it:
///
/// - What is no sealed answer to this programme, or answers another instrument, is left out and listed by its position from 1.
/// - The same sealed answer twice (a file and the pasted text of it) counts once.
/// - Of answers that one page sealed several times, the last counts. Of several with one code word or ticket in one wave, that of the
///   latest file counts; where the times are the same or unknown, the one with most answers, and between equals a keyed hash decides.
/// - The order is that of a hash keyed by the identity: neither when answers arrived nor what a file was called remains.
///
/// # Errors
/// `not-an-identity` when the key is none. Everything else is a finding.
///
/// ```
/// use viceversa::programme::ask::{SealedFile, open_answers, seal_answer};
/// use viceversa::survey::AnswerSheet;
/// # let postbox = viceversa::programme::ask::new_postbox()?;
/// # let asking = viceversa::programme::ask::read_survey_link(&format!("vv1&i=pulse&w=March&k={}", postbox.recipient), viceversa::survey::instrument)?;
/// // `asking` is the pulse survey for the programme's `postbox`.
/// // The same page sealed twice: the second answer counts.
/// let seal = |points: i32, turn| {
///     let answers = [("ease".to_owned(), points.into())].into_iter().collect();
///     seal_answer(&asking, AnswerSheet { answers, ..AnswerSheet::default() }, "mark", turn)
/// };
/// let (first, second) = (seal(2, 1)?, seal(4, 2)?);
/// let files = [&second, &first].map(|bytes| SealedFile { bytes, modified: None });
/// let opened = open_answers(&files, &postbox.identity, &asking.instrument)?;
/// assert_eq!((opened.sheets.len(), &opened.sheets[0].answers["ease"]), (1, &4.into()));
/// # Ok::<(), viceversa::Error>(())
/// ```
pub fn open_answers(
    files: &[SealedFile<'_>],
    identity: &str,
    instrument: &Instrument,
) -> Result<OpenedAnswers, Error> {
    // So that a wrong key is told from files that are foreign.
    vault::check_identity(identity)?;
    let mut notes = Notes::default();
    let mut latest: BTreeMap<String, Opened> = BTreeMap::new();
    let order = |mark: &str| keyed(identity, mark);
    for (nth, _, envelope) in each_opened(files, identity, &mut notes) {
        if envelope.sheet.instrument != instrument.id {
            notes.add(&OTHER, nth);
            continue;
        }
        let one = Opened {
            order: order(&envelope.mark),
            turn: envelope.turn,
            modified: files[nth].modified.filter(|time| time.is_finite()),
            nth,
            sheet: envelope.sheet,
        };
        match latest.get(&envelope.mark) {
            Some(known) if known.turn >= one.turn => notes.add(&AGAIN, nth),
            Some(known) => {
                notes.add(&AGAIN, known.nth);
                latest.insert(envelope.mark, one);
            }
            None => {
                latest.insert(envelope.mark, one);
            }
        }
    }
    let mut kept: Vec<Opened> = Vec::with_capacity(latest.len());
    let mut keys: BTreeMap<(String, String), usize> = BTreeMap::new();
    let mut all: Vec<Opened> = latest.into_values().collect();
    all.cold_sort_by_key(|one| one.order);
    for one in all {
        let key = (one.sheet.wave.clone(), one.sheet.key.clone());
        let place = (!key.1.is_empty()).then(|| keys.get(&key).copied());
        match place.flatten() {
            Some(at) if one.beats(&kept[at]) => {
                notes.add(&TWICE, kept[at].nth);
                kept[at] = one;
            }
            Some(_) => notes.add(&TWICE, one.nth),
            None => {
                keys.insert(key, kept.len());
                kept.push(one);
            }
        }
    }
    kept.cold_sort_by_key(|one| one.order);
    let sheets: Vec<AnswerSheet> = kept.into_iter().map(|one| one.sheet).collect();
    let mut findings = notes.findings();
    let mut waves: BTreeMap<&str, Vec<AnswerSheet>> = BTreeMap::new();
    for sheet in &sheets {
        waves.entry(&sheet.wave).or_default().push(sheet.clone());
    }
    let waves = waves
        .into_values()
        .map(|sheets| {
            let (responses, more) = gather(instrument, &sheets);
            findings.extend(more);
            responses
        })
        .collect();
    Ok(OpenedAnswers {
        waves,
        sheets,
        findings,
    })
}

struct Opened {
    order: [u8; 32],
    turn: u32,
    modified: Option<f64>,
    nth: usize,
    sheet: AnswerSheet,
}

impl Opened {
    /// Counts instead of another with the same key, which comes before it in the keyed order.
    fn beats(&self, other: &Self) -> bool {
        match (self.modified, other.modified) {
            (Some(mine), Some(theirs)) if mine != theirs => mine > theirs,
            _ => self.sheet.answers.len() > other.sheet.answers.len(),
        }
    }
}

/// A hash that only the holder of the identity can work out.
fn keyed(identity: &str, mark: &str) -> [u8; 32] {
    let mut hash = Sha256::new();
    for part in ["viceversa order of answers", identity, mark] {
        hash.update((part.len() as u64).to_le_bytes());
        hash.update(part);
    }
    hash.finalize().into()
}

/// The sealed answers of all files that open, each with the position of its file from 0; the others are noted.
pub(super) fn each_opened(
    files: &[SealedFile<'_>],
    identity: &str,
    notes: &mut Notes,
) -> Vec<(usize, Vec<u8>, Envelope)> {
    let mut all = Vec::new();
    for (nth, file) in files.iter().enumerate() {
        let parts = sealed_parts(file.bytes);
        if parts.is_empty() {
            notes.add(&FOREIGN, nth);
        }
        for part in parts {
            match opened(&part, identity) {
                Some(envelope) => all.push((nth, part, envelope)),
                None => notes.add(&FOREIGN, nth),
            }
        }
    }
    all
}

pub(super) fn opened(sealed: &[u8], identity: &str) -> Option<Envelope> {
    let text = vault::open(sealed, identity).ok()?;
    let envelope: Envelope = json::decode("answer", &text).ok()?;
    (envelope.format == FORMAT && envelope.version == VERSION).then_some(envelope)
}

const BEGIN: &str = "-----BEGIN AGE ENCRYPTED FILE-----";
const END: &str = "-----END AGE ENCRYPTED FILE-----";

/// The sealed answers in a file: the file itself, or what stands armored in a text, whatever a mail program has done to its lines.
fn sealed_parts(bytes: &[u8]) -> Vec<Vec<u8>> {
    if bytes.starts_with(b"age-encryption.org/") {
        return vec![bytes.to_vec()];
    }
    let text = String::from_utf8_lossy(bytes);
    let mut parts = Vec::new();
    let mut rest: &str = &text;
    while let Some(begin) = rest.find(BEGIN) {
        rest = &rest[begin + BEGIN.len()..];
        // An armor that does not end before the next begins is damaged; it is listed, as whatever does not open.
        let next = rest.find(BEGIN).unwrap_or(rest.len());
        let end = rest[..next].find(END).unwrap_or(next);
        parts.push(rewrapped(&rest[..end]));
        rest = &rest[end..];
    }
    parts
}

/// The lines of an armor as they were: without marks of quotation, without spaces, 64 characters each.
fn rewrapped(lines: &str) -> Vec<u8> {
    // Mails in "quoted-printable" write = so, and end a line in the middle with one.
    let plain = lines.replace("=\r\n", "").replace("=\n", "");
    let plain = plain.replace("=3D", "=");
    let mut body: Vec<u8> = plain
        .bytes()
        .filter(|byte| byte.is_ascii_alphanumeric() || matches!(byte, b'+' | b'/'))
        .collect();
    body.resize(body.len().next_multiple_of(4), b'=');
    let mut text = BEGIN.as_bytes().to_vec();
    for line in body.chunks(64) {
        text.push(b'\n');
        text.extend(line);
    }
    text.push(b'\n');
    text.extend(END.as_bytes());
    text.push(b'\n');
    text
}

/// A cause: its code, under which it has a sentence (`sealed-<code>`), and its severity.
type Cause = (&'static str, Severity);

const FOREIGN: Cause = ("foreign-file", Severity::Rejected);
const OTHER: Cause = ("other-instrument", Severity::Note);
const AGAIN: Cause = ("same-answer-again", Severity::Note);
const TWICE: Cause = ("answered-twice", Severity::Warning);

/// Causes with the positions they concern.
#[derive(Default)]
pub(super) struct Notes(Vec<(&'static Cause, Vec<usize>)>);

impl Notes {
    fn add(&mut self, cause: &'static Cause, nth: usize) {
        match self.0.iter_mut().find(|(known, _)| known.0 == cause.0) {
            Some((_, positions)) => positions.push(nth),
            None => self.0.push((cause, vec![nth])),
        }
    }

    pub(super) fn findings(mut self) -> Vec<Finding> {
        self.0.cold_sort_by_key(|((_, severity), _)| *severity);
        let finding = |((code, severity), mut positions): (&Cause, Vec<usize>)| {
            let count = u32::try_from(positions.len()).unwrap_or(u32::MAX);
            positions.sort_unstable();
            positions.dedup();
            let places = positions.iter().map(|nth| Place {
                row: u32::try_from(nth + 1).ok(),
                ..Place::default()
            });
            Finding {
                code: (*code).to_owned(),
                severity: *severity,
                text: say!(format!("sealed-{code}"), count = count),
                advice: say!(format!("sealed-{code}.advice")),
                count,
                places: places.collect(),
                params: [("count".to_owned(), count.to_string())]
                    .into_iter()
                    .collect(),
                fixes: Vec::new(),
            }
        };
        self.0.into_iter().map(finding).collect()
    }
}
