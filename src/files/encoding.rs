//! Bytes to text: which encoding a text file is in, and whether the result can be believed.

use serde_json::json;
use sorting::ColdCollect;
use table::text::beyond_ascii;

use super::TableOptions;
use super::codec::{Codec, UTF_8, UTF_16BE, UTF_16LE, WINDOWS_1252};
use super::detect;
use crate::error::Error;
use crate::finding::Collector;
use crate::finding::{Finding, Fix, Severity};
use crate::words::{failure, say};

/// Text that was decoded wrongly and saved as UTF-8 is mended by reading it with this label (not a WHATWG one).
pub const UTF_8_TWICE: &str = "utf-8-twice";

/// A text with what it was decoded from.
pub(super) struct Decoded {
    pub(super) text: String,
    /// WHATWG label in lower case, or [`UTF_8_TWICE`].
    pub(super) label: String,
}

/// Decodes a text file: with the encoding the options name, or else with the one detected.
///
/// A byte-order mark never reaches the text. NUL is refused. What cannot be decoded becomes U+FFFD, with a finding.
pub(super) fn decode(
    bytes: Vec<u8>,
    options: &TableOptions,
    findings: &mut Vec<Finding>,
) -> Result<Decoded, Error> {
    if bytes.starts_with(&[0xFF, 0xFE, 0, 0]) || bytes.starts_with(&[0, 0, 0xFE, 0xFF]) {
        return Err(failure!(
            "files-encoding-unsupported",
            "encoding-unsupported"
        ));
    }
    let decoded = match &options.encoding {
        Some(label) => named(bytes, label)?,
        None => detected(bytes, options, findings)?,
    };
    refuse_nul(decoded.text.as_bytes())?;
    doubts(&decoded, options, findings);
    Ok(decoded)
}

fn refuse_nul(bytes: &[u8]) -> Result<(), Error> {
    if memchr::memchr(0, bytes).is_none() {
        return Ok(());
    }
    Err(failure!("files-nul", "nul"))
}

fn named(bytes: Vec<u8>, label: &str) -> Result<Decoded, Error> {
    if label.eq_ignore_ascii_case(UTF_8_TWICE) {
        return Ok(Decoded {
            text: undo_wrong_decode(&UTF_8.decode(bytes)),
            label: UTF_8_TWICE.to_owned(),
        });
    }
    let encoding = Codec::named(label)
        .ok_or_else(|| failure!("files-encoding-unknown", "encoding-unknown"))?;
    Ok(Decoded {
        text: encoding.decode(bytes),
        label: encoding.name().to_owned(),
    })
}

fn detected(
    bytes: Vec<u8>,
    options: &TableOptions,
    findings: &mut Vec<Finding>,
) -> Result<Decoded, Error> {
    let sixteen = || {
        bytes
            .len()
            .is_multiple_of(2)
            .then(|| utf_16_without_mark(&bytes))
    };
    if let Some(encoding) = Codec::by_mark(&bytes).or_else(|| sixteen().flatten()) {
        return Ok(Decoded {
            text: encoding.decode(bytes),
            label: encoding.name().to_owned(),
        });
    }
    // In every other encoding a byte of zero is a NUL: it is found before anything is weighed.
    refuse_nul(&bytes)?;
    let bytes = match String::from_utf8(bytes) {
        Ok(text) => {
            return Ok(Decoded {
                text,
                label: "utf-8".to_owned(),
            });
        }
        Err(error) => error.into_bytes(),
    };
    if mostly_utf_8(&bytes) {
        return Ok(Decoded {
            text: UTF_8.decode(bytes),
            label: "utf-8".to_owned(),
        });
    }
    let choice = detect::legacy(&bytes);
    if let Some(other) = choice.equal {
        findings.push(Finding {
            code: "encoding-unclear".to_owned(),
            severity: Severity::Question,
            text: say!("files-encoding-unclear"),
            advice: say!("files-encoding-unclear.advice"),
            count: 1,
            places: vec![crate::finding::Place {
                file: options.name.clone(),
                ..Default::default()
            }],
            params: [
                ("first".to_owned(), choice.best.name().to_owned()),
                ("second".to_owned(), other.name().to_owned()),
            ]
            .into_iter()
            .collect(),
            fixes: [choice.best, other].map(reread_as).into(),
        });
    }
    Ok(Decoded {
        text: choice.best.decode(bytes),
        label: choice.best.name().to_owned(),
    })
}

/// UTF-16 shows itself by zero bytes on one side only: delimiters, digits and line ends have them in every script. Where
/// some letters have them on the other side, what comes out must be text throughout.
fn utf_16_without_mark(bytes: &[u8]) -> Option<Codec> {
    if bytes.len() < 4 {
        return None;
    }
    let head = &bytes[..bytes.len().min(1 << 16) & !1];
    let zeros = |offset: usize| {
        head.iter()
            .skip(offset)
            .step_by(2)
            .filter(|&&b| b == 0)
            .count()
    };
    let (high_first, low_first) = (zeros(0), zeros(1));
    let enough = (head.len() / 2 / 20).max(1);
    if low_first > enough && high_first == 0 {
        return Some(UTF_16LE);
    }
    if high_first > enough && low_first == 0 {
        return Some(UTF_16BE);
    }
    if low_first == 0 && high_first == 0 {
        return None;
    }
    let more = if low_first >= high_first {
        [UTF_16LE, UTF_16BE]
    } else {
        [UTF_16BE, UTF_16LE]
    };
    more.into_iter().find(|codec| {
        let text = codec.decode(whole_units(head, *codec).to_vec());
        text.contains(['\n', '\r'])
            && text.contains([',', ';', '\t', '|'])
            && oddities(&text).0 == 0
    })
}

/// Bytes of UTF-16 without half a character at their end.
fn whole_units(bytes: &[u8], codec: Codec) -> &[u8] {
    let whole = &bytes[..bytes.len() & !1];
    match whole {
        [rest @ .., first, second] => {
            let high = if codec == UTF_16BE { first } else { second };
            if (0xD8..0xDC).contains(high) {
                rest
            } else {
                whole
            }
        }
        _ => whole,
    }
}

/// How many characters of a text no table has, and how many different ones: control characters other than white space,
/// separators and escapes, what could not be decoded, and what has no meaning that everybody shares.
fn oddities(text: &str) -> (usize, usize) {
    let odd = |c: &char| {
        matches!(c,
            '\0'..='\u{8}' | '\u{E}'..='\u{19}' | '\u{7F}' | '\u{E000}'..='\u{F8FF}' | '\u{FFFD}'..='\u{FFFF}')
    };
    let found: Vec<char> = text.chars().filter(odd).collect();
    let kinds: std::collections::BTreeSet<&char> = found.iter().cold_set();
    (found.len(), kinds.len())
}

/// Whether the beginning of a file is neither text in some encoding nor ever will be.
pub(super) fn is_binary(head: &[u8]) -> bool {
    if head.starts_with(&[0xFF, 0xFE, 0, 0]) || head.starts_with(&[0, 0, 0xFE, 0xFF]) {
        return false;
    }
    let sixteen = match Codec::by_mark(head) {
        Some(UTF_8) => None,
        Some(codec) => Some(codec),
        None => utf_16_without_mark(head),
    };
    let text = match sixteen {
        Some(codec) => codec.decode(whole_units(head, codec).to_vec()),
        // Every byte for itself: what is odd below 128 is odd in all encodings.
        None => head
            .iter()
            .filter(|byte| byte.is_ascii())
            .map(|byte| char::from(*byte))
            .collect(),
    };
    let length = match sixteen {
        Some(_) => text.chars().count(),
        None => head.len(),
    };
    let (odd, kinds) = oddities(&text);
    // One kind may separate fields, and a damaged text has a few.
    kinds >= 3 && odd * 50 > length
}

/// UTF-8 with a few damaged places, or with surrogates encoded one by one, is still UTF-8.
fn mostly_utf_8(bytes: &[u8]) -> bool {
    let (mut good, mut bad) = (0usize, 0usize);
    for chunk in bytes.utf8_chunks() {
        good += chunk.valid().chars().filter(|c| !c.is_ascii()).count();
        bad += usize::from(!chunk.invalid().is_empty());
    }
    let surrogates = bytes
        .windows(3)
        .filter(|w| w[0] == 0xED && (0xA0..=0xBF).contains(&w[1]) && (0x80..=0xBF).contains(&w[2]))
        .count();
    // Each surrogate is three invalid chunks.
    let bad = bad.saturating_sub(surrogates * 3);
    if good == 0 {
        surrogates > 0 && bad == 0
    } else {
        bad * 4 <= good
    }
}

/// Says what in the decoded text looks wrong, with another reading where one would help.
fn doubts(decoded: &Decoded, options: &TableOptions, findings: &mut Vec<Finding>) {
    let lost = memchr::memmem::find_iter(decoded.text.as_bytes(), "\u{FFFD}").count();
    if lost > 0 {
        let mut note = Collector::new("damaged-characters", Severity::Warning);
        note.times(lost);
        let mut fixes = Vec::new();
        if decoded.label != "windows-1252" {
            fixes.push(reread_as(WINDOWS_1252));
        }
        if decoded.label != "utf-8" {
            fixes.push(reread_as(UTF_8));
        }
        findings.extend(
            note.with(fixes)
                .said_in("files-damaged-text", &options.name),
        );
    }
    let twice = if decoded.text.is_ascii() {
        0
    } else {
        wrongly_decoded(&decoded.text)
    };
    if twice > 0 {
        let mut note = Collector::new("wrong-decode", Severity::Warning);
        note.times(twice);
        let fix = if decoded.label == "utf-8" || decoded.label == UTF_8_TWICE {
            Fix {
                text: say!("files-wrong-decode.undo"),
                options: json!({ "encoding": UTF_8_TWICE }),
            }
        } else {
            reread_as(UTF_8)
        };
        findings.extend(
            note.with(vec![fix])
                .said_in("files-wrong-decode", &options.name),
        );
    }
}

fn reread_as(encoding: Codec) -> Fix {
    let label = encoding.name();
    Fix {
        text: say!("files-read-as", encoding = label),
        options: json!({ "encoding": label }),
    }
}

/// How many runs of characters are UTF-8 that was taken for windows-1252 or ISO-8859-1.
fn wrongly_decoded(text: &str) -> usize {
    beyond_ascii(text)
        .into_iter()
        .filter(|run| mended(run).is_some())
        .count()
}

/// Mends every such run and leaves the rest as it is.
fn undo_wrong_decode(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    let mut from = 0;
    for run in beyond_ascii(text) {
        let start = run.as_ptr() as usize - text.as_ptr() as usize;
        if let Some(mended) = mended(run) {
            out.push_str(&text[from..start]);
            out.push_str(&mended);
            from = start + run.len();
        }
    }
    out.push_str(&text[from..]);
    out
}

fn mended(run: &str) -> Option<String> {
    let mut bytes = Vec::with_capacity(run.len());
    for c in run.chars() {
        bytes.push(windows_1252_byte(c)?);
    }
    // One byte alone is never UTF-8, so a single umlaut passes.
    String::from_utf8(bytes).ok()
}

fn windows_1252_byte(c: char) -> Option<u8> {
    let code = u32::from(c);
    if let Ok(byte) = u8::try_from(code) {
        return Some(byte);
    }
    const HIGH: &str = "€‚ƒ„…†‡ˆ‰Š‹ŒŽ‘’“”•–—˜™š›œžŸ";
    const BYTES: [u8; 27] = [
        0x80, 0x82, 0x83, 0x84, 0x85, 0x86, 0x87, 0x88, 0x89, 0x8A, 0x8B, 0x8C, 0x8E, 0x91, 0x92,
        0x93, 0x94, 0x95, 0x96, 0x97, 0x98, 0x99, 0x9A, 0x9B, 0x9C, 0x9E, 0x9F,
    ];
    HIGH.chars().position(|high| high == c).map(|at| BYTES[at])
}
