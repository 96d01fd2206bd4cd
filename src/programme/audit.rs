//! The record of a run: enough for anybody who has the same inputs to run it again and compare, and no names.

use serde::{Deserialize, Serialize};
use serde_json::Value;
use sha2::{Digest, Sha256};
use sorting::ColdSort;

use crate::error::Error;
use crate::json;
use crate::pairing::policy::Policy;
use crate::pairing::{
    Bound, Broken, Certificate, CertificateKind, Decision, Pairing, Request, Totals, evaluate, pair,
};
use crate::words::{say, within};

/// What every record says it is.
const FORMAT: &str = "viceversa-audit";
/// The version of the record's shape. In version 1 the hash of the decisions held their private reasons too, so that a guessed reason
/// could be confirmed by it.
const VERSION: u32 = 2;

/// Stands for a reason that a lock must have and the record does not tell.
const LEFT_OUT: &str = "(left out)";

/// What a record holds beyond what it must.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(target_arch = "wasm32", derive(tsify::Tsify))]
#[serde(rename_all = "camelCase", deny_unknown_fields, default)]
pub struct AuditOptions {
    /// With the private reasons of locks and exclusions.
    pub reasons: bool,
}

/// The record of a run. People appear by id only; a decision names its author as the coordinator wrote it.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[cfg_attr(target_arch = "wasm32", derive(tsify::Tsify))]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct AuditRecord {
    /// Always "viceversa-audit".
    pub format: String,
    /// Version of the record's shape.
    pub record: u32,
    /// The version of the program that made it.
    pub version: String,
    /// Its build.
    pub build: String,
    /// The date that decisions were compared with, so that the run can be repeated on a later day.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub today: Option<String>,
    /// What went in.
    pub inputs: InputHashes,
    /// The rules.
    pub policy: Policy,
    /// The seed that settled ties.
    pub seed: u32,
    /// Locks and exclusions, in their order; reasons only where they were asked for.
    pub decisions: Vec<Decision>,
    /// The pairs, mentor and mentee, sorted.
    pub pairs: Vec<(String, String)>,
    /// What they come to.
    pub totals: Totals,
    /// What was proved about them.
    pub certificate: AuditCertificate,
}

/// SHA-256 of the inputs, as 64 hexadecimal digits each, over their canonical JSON (RFC 8785 in all that occurs here: keys
/// sorted, no spaces, whole numbers).
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(target_arch = "wasm32", derive(tsify::Tsify))]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct InputHashes {
    /// Everybody, in the order given.
    pub people: String,
    /// The rules.
    pub policy: String,
    /// Locks and exclusions without their private reasons: a hash that held them would confirm a guess.
    pub decisions: String,
    /// Earlier pairs.
    pub history: String,
    /// The date that decisions were compared with.
    pub today: String,
}

/// A proof without its prices, and the hash of these.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[cfg_attr(target_arch = "wasm32", derive(tsify::Tsify))]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct AuditCertificate {
    /// What kind of proof.
    pub kind: CertificateKind,
    /// Proved to be best.
    pub optimal: bool,
    /// What no pairing exceeds.
    pub bound: Bound,
    /// Bound minus what was reached.
    pub gap: f64,
    /// SHA-256 of the whole certificate with all its prices.
    pub sha256: String,
}

/// What running again showed.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[cfg_attr(target_arch = "wasm32", derive(tsify::Tsify))]
#[serde(rename_all = "camelCase")]
pub struct Replay {
    /// The inputs are those of the record, and the pairs follow from them.
    pub holds: bool,
    /// "same-pairs", "by-hand" or "differs".
    pub code: String,
    /// In words.
    pub text: String,
    /// Everything that is not as the record says.
    pub broken: Vec<Broken>,
}

/// Writes the record of a run.
///
/// ```
/// use viceversa::{json, pairing::pair, programme::audit::{AuditOptions, audit_record}};
/// # let mut request: viceversa::pairing::Request = json::decode("request", r#"{ "people": [
/// #     { "id": "ada", "role": "mentor", "level": 1 }, { "id": "ben", "role": "mentor", "level": 2 },
/// #     { "id": "dev", "role": "mentee", "level": 4 }, { "id": "eve", "role": "mentee", "level": 5 }],
/// #     "policy": { "rules": [{ "rule": "level-gap", "points": { "2": 2, "3": 5, "4": 9 } }] } }"#)?;
/// // Mentors ada (level 1) and ben (2), mentees dev (4) and eve (5); 2, 3 or 4 levels between them give 2, 5 or 9 points.
/// request.people[0].name = "Ada Okafor".to_owned();
/// let record = audit_record(&request, &pair(&request, &mut |_| {})?, AuditOptions::default());
/// assert_eq!(record.pairs[0], ("ada".to_owned(), "eve".to_owned()));
/// assert!(!json::encode(&record).contains("Okafor"));
/// # Ok::<(), viceversa::Error>(())
/// ```
#[must_use]
pub fn audit_record(request: &Request, pairing: &Pairing, options: AuditOptions) -> AuditRecord {
    AuditRecord {
        format: FORMAT.to_owned(),
        record: VERSION,
        version: env!("CARGO_PKG_VERSION").to_owned(),
        build: build().to_owned(),
        today: request.today.clone(),
        inputs: hashes(request, VERSION),
        policy: request.policy.clone(),
        seed: request.policy.seed,
        decisions: if options.reasons {
            request.decisions.clone()
        } else {
            without_reasons(&request.decisions)
        },
        pairs: ids(pairing),
        totals: pairing.totals,
        certificate: proof(&pairing.certificate),
    }
}

/// Reads a record from the text of its file.
///
/// # Errors
/// `not-an-audit-record` with the place, never the value.
///
/// ```
/// use viceversa::programme::audit::read_record;
/// assert_eq!(read_record(r#"{ "format": "viceversa-audit" }"#).map_err(|error| error.code), Err("not-an-audit-record"));
/// ```
pub fn read_record(text: &str) -> Result<AuditRecord, Error> {
    json::decode_file(&KIND, text)
}

const KIND: json::FileKind = json::FileKind {
    what: "audit record",
    code: "not-an-audit-record",
    advice: "Choose the file as it was saved: a record that was changed since proves nothing.",
};

/// Runs again from the same inputs and compares: inputs by their hashes, then the pairs, the totals and the proof.
///
/// Pairs that a coordinator changed by hand cannot come out of a run; then their totals and what the best could be are
/// computed anew and compared (`by-hand`).
///
/// # Errors
/// `not-an-audit-record` for something else or a later shape. What is wrong with the request itself is in `broken`.
///
/// ```
/// use viceversa::{pairing::pair, programme::audit::{AuditOptions, audit_record, replay}};
/// # let mut request: viceversa::pairing::Request = viceversa::json::decode("request", r#"{ "people": [
/// #     { "id": "ada", "role": "mentor", "level": 1 }, { "id": "ben", "role": "mentor", "level": 2 },
/// #     { "id": "dev", "role": "mentee", "level": 4 }, { "id": "eve", "role": "mentee", "level": 5 }],
/// #     "policy": { "rules": [{ "rule": "level-gap", "points": { "2": 2, "3": 5, "4": 9 } }] } }"#)?;
/// // Mentors ada (level 1) and ben (2), mentees dev (4) and eve (5); 2, 3 or 4 levels between them give 2, 5 or 9 points.
/// let record = audit_record(&request, &pair(&request, &mut |_| {})?, AuditOptions::default());
/// assert_eq!(replay(&record, &request)?.code, "same-pairs");
/// request.people[0].level = Some(2);
/// let answer = replay(&record, &request)?;
/// assert_eq!((answer.holds, answer.broken[0].code.as_str()), (false, "people-differ"));
/// # Ok::<(), viceversa::Error>(())
/// ```
pub fn replay(record: &AuditRecord, request: &Request) -> Result<Replay, Error> {
    within(request.locale.as_deref(), || {
        if record.format != FORMAT || !(1..=VERSION).contains(&record.record) {
            return Err(Error::new(
                "not-an-audit-record",
                say!("audit-unreadable"),
                say!("audit-unreadable.advice"),
            ));
        }
        let mut broken = Vec::new();
        let mut add = |code: &str, text: String| {
            broken.push(Broken {
                rule: None,
                code: code.to_owned(),
                text,
            });
        };
        let now = hashes(request, record.record);
        for (code, key, before, after) in [
            (
                "people-differ",
                "audit-people",
                &record.inputs.people,
                &now.people,
            ),
            (
                "policy-differs",
                "audit-policy",
                &record.inputs.policy,
                &now.policy,
            ),
            (
                "decisions-differ",
                "audit-decisions",
                &record.inputs.decisions,
                &now.decisions,
            ),
            (
                "history-differs",
                "audit-history",
                &record.inputs.history,
                &now.history,
            ),
            (
                "today-differs",
                "audit-today",
                &record.inputs.today,
                &now.today,
            ),
        ] {
            if before != after {
                add(code, say!(key));
            }
        }
        if hash(&record.policy) != record.inputs.policy || record.seed != record.policy.seed {
            add("record-policy", say!("audit-record-policy"));
        }
        if record.today.is_some() && hash(&record.today) != record.inputs.today {
            add("record-today", say!("audit-record-today"));
        }
        // Where reasons stand in the record, they are compared; where they were left out, they are nobody's business.
        let told = record.decisions != without_reasons(&record.decisions);
        let same = if told {
            record.decisions == request.decisions
        } else {
            record.decisions == without_reasons(&request.decisions)
        };
        if !same {
            add("record-decisions", say!("audit-record-decisions"));
        }
        if record.version != env!("CARGO_PKG_VERSION") {
            add("other-version", say!("audit-other-version"));
        }
        let mut code = "differs";
        if broken.is_empty() {
            match compared(record, request) {
                Ok(Ok(same)) => code = same,
                Ok(Err(texts)) => broken = texts,
                Err(error) => broken.push(Broken {
                    rule: None,
                    code: error.code.to_owned(),
                    text: error.message,
                }),
            }
        }
        Ok(Replay {
            holds: broken.is_empty(),
            code: code.to_owned(),
            text: match code {
                "same-pairs" => say!("audit-same-pairs"),
                "by-hand" => say!("audit-by-hand"),
                _ => say!("audit-differs"),
            },
            broken,
        })
    })
}

/// How the record agrees with a new run, or how it does not.
fn compared(
    record: &AuditRecord,
    request: &Request,
) -> Result<Result<&'static str, Vec<Broken>>, Error> {
    let again = pair(request, &mut |_| {})?;
    let same_pairs = ids(&again) == record.pairs;
    if same_pairs
        && again.totals == record.totals
        && proof(&again.certificate) == record.certificate
    {
        return Ok(Ok("same-pairs"));
    }
    let mut broken = Vec::new();
    let mut add = |code: &str, text: String| {
        broken.push(Broken {
            rule: None,
            code: code.to_owned(),
            text,
        });
    };
    let judged = evaluate(request, &record.pairs, Some(&again.certificate))?;
    if judged.totals != record.totals {
        add("totals-differ", say!("audit-totals"));
    }
    if record.certificate.optimal && proof(&judged.certificate) != record.certificate {
        if judged.certificate.optimal {
            add("proof-differs", say!("audit-proof"));
        } else {
            add("not-best", say!("audit-not-best"));
        }
    }
    Ok(if broken.is_empty() {
        Ok("by-hand")
    } else {
        Err(broken)
    })
}

fn without_reasons(decisions: &[Decision]) -> Vec<Decision> {
    // A lock across a must is valid only with a reason, and the record alone should be enough to run again.
    let bare = |decision: &Decision| Decision {
        reason: decision.overrides.then(|| LEFT_OUT.to_owned()),
        ..decision.clone()
    };
    decisions.iter().map(bare).collect()
}

fn build() -> &'static str {
    option_env!("VICEVERSA_BUILD").unwrap_or("unbuilt")
}

fn ids(pairing: &Pairing) -> Vec<(String, String)> {
    let mut ids: Vec<(String, String)> = pairing
        .pairs
        .iter()
        .map(|pair| (pair.mentor.clone(), pair.mentee.clone()))
        .collect();
    ids.cold_sort();
    ids
}

fn proof(certificate: &Certificate) -> AuditCertificate {
    AuditCertificate {
        kind: certificate.kind,
        optimal: certificate.optimal,
        bound: certificate.bound,
        gap: certificate.gap,
        sha256: hash(certificate),
    }
}

fn hashes(request: &Request, version: u32) -> InputHashes {
    InputHashes {
        people: hash(&request.people),
        policy: hash(&request.policy),
        decisions: if version == 1 {
            hash(&request.decisions)
        } else {
            hash(&without_reasons(&request.decisions))
        },
        history: hash(&request.history),
        today: hash(&request.today),
    }
}

/// SHA-256 of the canonical JSON, in hexadecimal.
fn hash<T: Serialize>(value: &T) -> String {
    let mut text = String::new();
    canonical(
        &serde_json::to_value(value).unwrap_or(Value::Null),
        &mut text,
    );
    Sha256::digest(text.as_bytes())
        .iter()
        .map(|byte| format!("{byte:02x}"))
        .collect()
}

fn canonical(value: &Value, text: &mut String) {
    match value {
        Value::Object(map) => {
            let mut keys: Vec<&String> = map.keys().collect();
            keys.cold_sort();
            text.push('{');
            for (at, key) in keys.into_iter().enumerate() {
                if at > 0 {
                    text.push(',');
                }
                text.push_str(&json::encode(key));
                text.push(':');
                canonical(&map[key], text);
            }
            text.push('}');
        }
        Value::Array(values) => {
            text.push('[');
            for (at, value) in values.iter().enumerate() {
                if at > 0 {
                    text.push(',');
                }
                canonical(value, text);
            }
            text.push(']');
        }
        // Prices and gaps are whole; they are written as such wherever they were read.
        Value::Number(number) => match number.as_f64() {
            Some(float) if float.fract() == 0.0 && float.abs() < 1e15 => {
                text.push_str(&format!("{float:.0}"));
            }
            _ => text.push_str(&number.to_string()),
        },
        other => text.push_str(&other.to_string()),
    }
}
