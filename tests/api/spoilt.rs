//! Files that somebody chose and that are spoilt: what is wrong is said for somebody who has never seen the inside of such a file, with what to
//! do with it.
#![allow(clippy::unwrap_used, reason = "a test stops at the first surprise")]

use serde_json::{Value, json};
use viceversa::Error;
use viceversa::programme::audit::{AuditOptions, audit_record, read_record};
use viceversa::programme::{ask, decode, encode};
use viceversa::survey::{instruments, read_instrument};

use crate::pairing_people::{people, preset, request};

/// Words of programmers, and what was in the file.
const FOREIGN: [&str; 23] = [
    "struct",
    "Expected here",
    "types of the package",
    "package",
    "u32",
    "i64",
    "f64",
    "sequence",
    "JSON",
    "request",
    "at line",
    "column",
    "a key is",
    "a key stands",
    "enum",
    "variant",
    "field",
    "null",
    "Qx",
    "[",
    "{",
    "`",
    "..",
];

fn in_words(error: &Error, file: &str) {
    for text in [&error.message, &error.advice] {
        // The names of the places in a file stand in quotation marks: they are the file's own.
        let own: String = text
            .split('”')
            .map(|part| part.split('“').next().unwrap_or_default())
            .collect();
        for word in FOREIGN {
            assert!(!own.contains(word), "{file}: “{word}” in {text}");
        }
        assert!(text.ends_with('.') && text.len() > 15, "{file}: {text}");
    }
    assert_ne!(error.code(), "invalid-request", "{file}: {}", error.message);
}

/// Every place in a value; of a list only the first and the last.
fn places(value: &Value, way: &str, found: &mut Vec<String>) {
    match value {
        Value::Object(parts) => {
            for (key, part) in parts {
                let here = format!("{way}/{}", key.replace('~', "~0").replace('/', "~1"));
                found.push(here.clone());
                places(part, &here, found);
            }
        }
        Value::Array(parts) => {
            for at in [0, parts.len().saturating_sub(1)] {
                if let Some(part) = parts.get(at) {
                    let here = format!("{way}/{at}");
                    found.push(here.clone());
                    places(part, &here, found);
                }
            }
        }
        _ => {}
    }
}

fn spoil(file: &str, value: &Value, read: impl Fn(&str) -> Option<Error>) {
    let text = value.to_string();
    assert!(read(&text).is_none(), "{file}: the whole file is refused");
    let mut refused = 0;
    let mut check = |text: &str| {
        if let Some(error) = read(text) {
            refused += 1;
            in_words(&error, file);
        }
    };
    for text in [
        "",
        " ",
        "Qx",
        "7",
        "[]",
        "{}",
        "null",
        "\"Qx\"",
        "<html>Qx</html>",
    ] {
        check(text);
    }
    for part in 1..12 {
        let end = text.floor_char_boundary(text.len() * part / 12);
        check(&text[..end]);
        check(&text[end..]);
    }
    let mut found = Vec::new();
    places(value, "", &mut found);
    for place in found {
        for wrong in [
            json!(null),
            json!(-7.5),
            json!("Qx"),
            json!([]),
            json!({"Qx": 1}),
            json!(true),
        ] {
            let mut copy = value.clone();
            *copy.pointer_mut(&place).unwrap() = wrong;
            check(&copy.to_string());
            check(&serde_json::to_string_pretty(&copy).unwrap());
        }
        let (parent, key) = place.rsplit_once('/').unwrap();
        let mut copy = value.clone();
        if let Some(parts) = copy.pointer_mut(parent).and_then(Value::as_object_mut) {
            parts.remove(key);
            parts.insert("Qx".to_owned(), json!(1));
            check(&copy.to_string());
        }
    }
    assert!(refused > 20, "{file}: only {refused} were refused");
}

#[test]
fn a_spoilt_programme_is_refused_in_plain_words() {
    let asked = request(people(5, 3, 3), preset("reverse"));
    let pairing = viceversa::pairing::pair(&asked, &mut |_| {}).unwrap();
    let instrument = instruments().into_iter().next().unwrap();
    let answers = json!({"instrument": instrument.id, "count": 0, "columns": []}).to_string();
    let programme = json!({
        "format": "viceversa-programme", "version": 1, "name": "Spring", "people": asked.people, "policy": asked.policy, "pairing": pairing,
        "surveys": [{"instrument": instrument, "wave": "baseline", "count": 0, "answers": answers}],
    });
    let read = |text: &str| decode(text.as_bytes()).err();
    spoil("a programme", &programme, read);
    let sound = decode(programme.to_string().as_bytes()).unwrap();
    assert!(decode(&encode(sound).unwrap()).is_ok());
    let mut copy = programme.clone();
    copy["surveys"][0]["answers"] = json!("{\"instrument\":7}");
    let error = read(&copy.to_string()).unwrap();
    assert!(
        error
            .message
            .starts_with("This programme’s answers to a survey cannot be used"),
        "{}",
        error.message
    );
    copy = programme;
    copy["people"][1]["role"] = json!("Qx");
    let error = read(&copy.to_string()).unwrap();
    assert_eq!(
        error.message,
        "This programme cannot be used: there is a word that is not known under “people”, entry 2, “role”."
    );
}

#[test]
fn a_spoilt_survey_is_refused_in_plain_words() {
    for instrument in instruments().iter().take(2) {
        let read = |text: &str| read_instrument(text).err();
        spoil("a survey", &serde_json::to_value(instrument).unwrap(), read);
    }
    let definition = json!({"title": "T", "elements": [{"type": "rating", "name": "ease", "title": "At ease?"}]});
    let text = definition.to_string();
    assert!(read_instrument(&text).is_ok());
    for end in 1..text.len() {
        in_words(
            &read_instrument(&text[..end]).unwrap_err(),
            "a SurveyJS definition",
        );
    }
}

#[test]
fn a_spoilt_audit_record_is_refused_in_plain_words() {
    let asked = request(people(5, 3, 3), preset("reverse"));
    let pairing = viceversa::pairing::pair(&asked, &mut |_| {}).unwrap();
    let record = audit_record(&asked, &pairing, AuditOptions { reasons: true });
    spoil(
        "an audit record",
        &serde_json::to_value(record).unwrap(),
        |text| read_record(text).err(),
    );
}

#[test]
fn a_spoilt_questionnaire_is_refused_in_plain_words() {
    let postbox = ask::new_postbox().unwrap();
    let asking = json!({
        "version": 1, "instrument": instruments()[0], "wave": "baseline", "recipient": postbox.recipient, "language": "en",
    });
    spoil("a questionnaire", &asking, |text| {
        ask::read_asking(text).err()
    });
}
