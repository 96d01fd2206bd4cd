//! The record of a run: it names nobody, runs again to the same pairs, and notices every change of what went in.
#![allow(clippy::unwrap_used, reason = "a test stops at the first surprise")]

use viceversa::pairing::{Request, evaluate, pair};
use viceversa::programme::audit::{AuditOptions, AuditRecord, audit_record, replay};

use crate::pairing_people::{people, preset, request};

const WITHOUT: AuditOptions = AuditOptions { reasons: false };

fn run() -> Request {
    let mut request = request(people(5, 12, 12), preset("reverse"));
    for (at, person) in request.people.iter_mut().enumerate() {
        person.name = format!("Qxname{at}");
        person.email = Some(format!("qxmail{at}@example.org"));
    }
    request.decisions.push(
        serde_json::from_str(
            r#"{"kind":"exclude","mentor":"m0","mentee":"e0","author":"Board","reason":"Qxprivate","date":"2026-11-01"}"#,
        )
        .unwrap(),
    );
    request.history.push(
        serde_json::from_str(r#"{"mentor":"m1","mentee":"e1","cohort":"2025-01-01"}"#).unwrap(),
    );
    request
}

#[test]
fn j05_the_record_runs_again_to_the_same_pairs_and_names_nobody() {
    let request = run();
    let pairing = pair(&request, &mut |_| {}).unwrap();
    let record = audit_record(&request, &pairing, WITHOUT);
    let text = serde_json::to_string(&record).unwrap();
    assert!(!text.contains("Qx") && !text.contains("qx"), "{text}");
    assert!(text.contains("Board") && text.contains("\"m0\""));
    assert_eq!(record.pairs.len(), pairing.pairs.len());
    // The file comes back as it was, and the people may stand in it with their keys in any order.
    let read: AuditRecord = serde_json::from_str(&text).unwrap();
    assert_eq!(read, record);
    let answer = replay(&read, &request).unwrap();
    assert!(answer.holds, "{:?}", answer.broken);
    assert_eq!(answer.code, "same-pairs");
    // The record carries its date; another one in its place is noticed.
    assert_eq!(read.today, request.today);
    let mut moved = read.clone();
    moved.today = Some("2031-01-01".to_owned());
    assert_eq!(
        replay(&moved, &request).unwrap().broken[0].code,
        "record-today"
    );
    let told = audit_record(&request, &pairing, AuditOptions { reasons: true });
    assert!(serde_json::to_string(&told).unwrap().contains("Qxprivate"));
    assert!(replay(&told, &request).unwrap().holds);
}

fn unexplained(request: &Request) -> Request {
    let mut request = request.clone();
    for decision in &mut request.decisions {
        decision.reason = None;
    }
    request
}

/// A record that leaves the private reasons out is the same whatever they are, so nobody can try a guess against it.
#[test]
fn a_record_without_reasons_confirms_no_guessed_reason() {
    let request = run();
    let pairing = pair(&request, &mut |_| {}).unwrap();
    let record = audit_record(&request, &pairing, WITHOUT);
    for guess in [Some("They had a dispute"), Some(""), None] {
        let mut guessed = request.clone();
        guessed.decisions[0].reason = guess.map(str::to_owned);
        assert_eq!(audit_record(&guessed, &pairing, WITHOUT), record);
        assert!(replay(&record, &guessed).unwrap().holds);
    }
    // Where the reasons stand in the record, another reason is noticed.
    let told = audit_record(&request, &pairing, AuditOptions { reasons: true });
    let mut other = request.clone();
    other.decisions[0].reason = Some("Something else".to_owned());
    assert_eq!(
        replay(&told, &other).unwrap().broken[0].code,
        "record-decisions"
    );
}

/// A lock across a must needs a reason; where it was left out of the record, the record alone is still enough to run again.
#[test]
fn a_record_without_reasons_keeps_its_overrides_valid() {
    let mut request = run();
    request.decisions = vec![
        serde_json::from_str(
            r#"{"kind":"lock","mentor":"m0","mentee":"e0","override":true,"reason":"Qxprivate"}"#,
        )
        .unwrap(),
    ];
    let pairing = pair(&request, &mut |_| {}).unwrap();
    let record = audit_record(&request, &pairing, WITHOUT);
    assert!(
        !serde_json::to_string(&record)
            .unwrap()
            .contains("Qxprivate")
    );
    let mut rebuilt = request.clone();
    rebuilt.decisions = record.decisions.clone();
    let answer = replay(&record, &rebuilt).unwrap();
    assert!(answer.holds, "{:?}", answer.broken);
    assert!(replay(&record, &request).unwrap().holds);
}

/// Records of the first shape hashed the reasons too; they still run again.
#[test]
fn a_record_of_the_first_shape_runs_again() {
    let request = run();
    let pairing = pair(&request, &mut |_| {}).unwrap();
    let mut record = audit_record(&request, &pairing, AuditOptions { reasons: true });
    record.record = 1;
    // Python: hashlib.sha256(json.dumps(decisions, sort_keys=True, separators=(',', ':')).encode()).hexdigest()
    record.inputs.decisions =
        "9c8c401e7f610dc293db525a4f6d434705027559bd5d2e9097942d5a18af1cc1".to_owned();
    let answer = replay(&record, &request).unwrap();
    assert!(answer.holds, "{:?}", answer.broken);
    record.record = 3;
    assert_eq!(
        replay(&record, &request).unwrap_err().code,
        "not-an-audit-record"
    );
}

/// Every byte of the inputs that can change and still be read as a request is noticed.
#[test]
fn j05_any_altered_byte_of_the_inputs_is_noticed() {
    let request = run();
    let pairing = pair(&request, &mut |_| {}).unwrap();
    let record = audit_record(&request, &pairing, WITHOUT);
    let text = serde_json::to_string(&request).unwrap().into_bytes();
    let mut tried = 0;
    for at in (0..text.len()).step_by(3) {
        let mut bytes = text.clone();
        bytes[at] ^= 1;
        let Ok(altered) = serde_json::from_slice::<Request>(&bytes) else {
            continue;
        };
        if unexplained(&altered) == unexplained(&request) {
            continue;
        }
        tried += 1;
        let answer = replay(&record, &altered).unwrap();
        assert!(
            !answer.holds,
            "byte {at} of {}",
            String::from_utf8_lossy(&bytes)
        );
        assert!(
            answer.broken[0].code.contains("differ"),
            "{:?}",
            answer.broken
        );
    }
    assert!(tried > 500, "{tried}");
}

#[test]
fn j05_an_altered_record_is_noticed() {
    let request = run();
    let pairing = pair(&request, &mut |_| {}).unwrap();
    let good = audit_record(&request, &pairing, WITHOUT);
    let wrong = |change: &dyn Fn(&mut AuditRecord)| {
        let mut record = good.clone();
        change(&mut record);
        let answer = replay(&record, &request).unwrap();
        assert!(!answer.holds);
        answer.broken[0].code.clone()
    };
    assert_eq!(wrong(&|r| r.totals.points += 1), "totals-differ");
    assert_eq!(wrong(&|r| drop(r.pairs.pop())), "totals-differ");
    assert_eq!(wrong(&|r| r.seed += 1), "record-policy");
    assert_eq!(wrong(&|r| drop(r.policy.rules.pop())), "record-policy");
    assert_eq!(
        wrong(&|r| r.decisions[0].mentee = "e3".into()),
        "record-decisions"
    );
    assert_eq!(
        wrong(&|r| r.certificate.sha256 = "0".repeat(64)),
        "proof-differs"
    );
    assert_eq!(wrong(&|r| r.version = "0.0.0".into()), "other-version");
    assert_eq!(
        wrong(&|r| {
            let [one, two] = [0, 1].map(|at: usize| r.pairs[at].1.clone());
            (r.pairs[0].1, r.pairs[1].1) = (two, one);
        }),
        "totals-differ"
    );
    let mut other = good.clone();
    other.format = "something".into();
    assert_eq!(
        replay(&other, &request).unwrap_err().code,
        "not-an-audit-record"
    );
}

#[test]
fn j05_pairs_changed_by_hand_are_called_so() {
    let request = run();
    let best = pair(&request, &mut |_| {}).unwrap();
    let mut pairs: Vec<(String, String)> = best
        .pairs
        .iter()
        .map(|pair| (pair.mentor.clone(), pair.mentee.clone()))
        .collect();
    pairs.pop();
    let judged = evaluate(&request, &pairs, Some(&best.certificate)).unwrap();
    let record = audit_record(&request, &judged, WITHOUT);
    let answer = replay(&record, &request).unwrap();
    assert!(answer.holds, "{:?}", answer.broken);
    assert_eq!(answer.code, "by-hand");
    // Calling them the best is a lie that is noticed.
    let mut lie = record;
    lie.certificate.optimal = true;
    assert_eq!(replay(&lie, &request).unwrap().broken[0].code, "not-best");
}
