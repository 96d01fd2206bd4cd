//! Instruments: what is wrong in them is found and said with its place; sheets of answers become columns.
#![allow(
    clippy::unwrap_used,
    reason = "a failure to read is a failure of the test"
)]

use viceversa::json;
use viceversa::survey::{
    AnswerSheet, Instrument, KeyKind, MISSING, NOT_APPLICABLE, OUT_OF_SCALE, check_instrument,
    gather,
};

const GOOD: &str = r#"{"id":"own","version":1,"title":{"en":"Own"},
  "scales":{"agree":{"min":1,"max":5,"labels":{"en":["No","Rather no","Undecided","Rather yes","Yes"]},"notApplicable":{"en":"Does not apply"}}},
  "items":[
    {"id":"a","type":"scale","scale":"agree","text":{"en":"A"},"subscale":"s"},
    {"id":"b","type":"scale","scale":"agree","text":{"en":"B"},"subscale":"s","reverse":true,"mirror":"b"},
    {"id":"n","type":"nps","text":{"en":"N"}},
    {"id":"c","type":"choice","text":{"en":"C"},"options":[{"id":"x","text":{"en":"X"}},{"id":"y","text":{"en":"Y"}}]},
    {"id":"m","type":"many","text":{"en":"M"},"options":[{"id":"x","text":{"en":"X"}},{"id":"y","text":{"en":"Y"}}]},
    {"id":"w","type":"comment","text":{"en":"W"},"showIf":{"item":"a","is":["1","2"]}}],
  "subscales":[{"id":"s","title":{"en":"S"},"method":"mean","minAnswered":0.8}]}"#;

fn good() -> Instrument {
    json::decode("instrument", GOOD).unwrap()
}

#[test]
fn an_instrument_is_read_as_the_contract_writes_it_and_nothing_is_wrong_with_it() {
    let read = good();
    assert_eq!(read.version, "1");
    assert_eq!(check_instrument(&read), []);
    let text = json::encode(&read);
    assert_eq!(
        json::decode::<Instrument>("instrument", &text).unwrap(),
        read
    );
    let unknown = GOOD.replace("\"reverse\":true", "\"inverse\":true");
    let error = json::decode::<Instrument>("instrument", &unknown).unwrap_err();
    assert!(error.message.contains("items[1]"), "{}", error.message);
}

#[test]
fn what_is_wrong_in_an_instrument_is_said_with_its_place() {
    let cases: [(&str, &str, &str, &str); 18] = [
        (
            r#""scale":"agree","text":{"en":"A"}"#,
            r#""scale":"agre","text":{"en":"A"}"#,
            "unknown-scale",
            "items[0].scale",
        ),
        (
            r#"{"id":"b""#,
            r#"{"id":"a""#,
            "duplicate-id",
            "items[1].id",
        ),
        (r#"{"id":"a""#, r#"{"id":" ""#, "no-id", "items[0].id"),
        (
            r#""type":"choice""#,
            r#""type":"choice","reverse":true"#,
            "reverse-without-scale",
            "items[3].reverse",
        ),
        (
            r#""item":"a","is""#,
            r#""item":"w","is""#,
            "condition-nowhere",
            "items[5].showIf",
        ),
        (
            r#""is":["1","2"]"#,
            r#""is":["9"]"#,
            "condition-never",
            "items[5].showIf",
        ),
        (
            r#""is":["1","2"]"#,
            r#""is":[]"#,
            "condition-never",
            "items[5].showIf",
        ),
        (
            r#""title":{"en":"Own"}"#,
            r#""title":{"en":"Own","de":"Eigenes"}"#,
            "missing-language",
            "items[0].text.de",
        ),
        (
            r#""mirror":"b""#,
            r#""mirror":"q""#,
            "mirror-nowhere",
            "items[1].mirror",
        ),
        (
            r#""mirror":"b""#,
            r#""mirror":"n""#,
            "mirror-differs",
            "items[1].mirror",
        ),
        (
            r#""type":"nps""#,
            r#""type":"nps","subscale":"q""#,
            "unknown-subscale",
            "items[2].subscale",
        ),
        (
            r#""type":"nps""#,
            r#""type":"nps","subscale":"s""#,
            "mixed-scales",
            "subscales[0].id",
        ),
        (
            r#""type":"many""#,
            r#""type":"many","subscale":"s""#,
            "not-scored",
            "items[4].subscale",
        ),
        (r#""min":1"#, r#""min":5"#, "scale-ends", "scales.agree"),
        (
            r#""min":1"#,
            r#""min":0"#,
            "labels-do-not-fit",
            "scales.agree.labels",
        ),
        (
            r#""Rather no""#,
            r#""No""#,
            "same-labels",
            "scales.agree.labels",
        ),
        (
            r#""max":5"#,
            r#""max":500"#,
            "too-many-points",
            "scales.agree",
        ),
        (
            "0.8",
            "80",
            "share-out-of-range",
            "subscales[0].minAnswered",
        ),
    ];
    for (from, to, code, place) in cases {
        assert!(GOOD.contains(from), "{from}");
        let broken = json::decode("instrument", &GOOD.replacen(from, to, 1)).unwrap();
        let found = check_instrument(&broken);
        let hit = found.iter().find(|f| f.code == code);
        let hit = hit.unwrap_or_else(|| panic!("{to}: {found:?}"));
        assert!(
            hit.places
                .iter()
                .any(|p| p.column.as_deref() == Some(place)),
            "{to}: {:?}",
            hit.places
        );
        assert!(!hit.advice.is_empty());
    }
}

#[test]
fn sheets_become_columns_and_missing_does_not_apply_and_out_of_scale_stay_three_things() {
    let sheet = |answers: &str| -> AnswerSheet {
        let text = format!(
            r#"{{"instrument":"own","version":"1","wave":"exit","key":"k","keyKind":"code","answers":{answers}}}"#
        );
        json::decode("answers", &text).unwrap()
    };
    let mut foreign = sheet("{}");
    foreign.instrument = "other".to_owned();
    let sheets = [
        sheet(r#"{"a":5,"b":1,"n":10,"c":"y","m":["y"],"w":" Well. "}"#),
        sheet(r#"{"a":null,"b":6,"n":-1,"c":"z","m":[],"w":""}"#),
        foreign,
        sheet("{}"),
    ];
    let (responses, findings) = gather(&good(), &sheets);
    let answers = |item: &str, option: Option<&str>| {
        let found = responses.columns.iter();
        let mut found = found.filter(|c| c.item == item && c.option.as_deref() == option);
        found.next().unwrap().answers.clone()
    };
    assert_eq!((responses.count, responses.wave.as_str()), (3, "exit"));
    assert_eq!(answers("a", None), [4, NOT_APPLICABLE, MISSING]);
    assert_eq!(answers("b", None), [0, OUT_OF_SCALE, MISSING]);
    assert_eq!(answers("n", None), [10, OUT_OF_SCALE, MISSING]);
    assert_eq!(answers("c", None), [1, OUT_OF_SCALE, MISSING]);
    assert_eq!(answers("m", Some("x")), [0, 0, MISSING]);
    assert_eq!(answers("m", Some("y")), [1, 0, MISSING]);
    assert_eq!(responses.comments.len(), 1);
    assert_eq!(responses.comments[0].text, "Well.");
    assert_eq!(
        (responses.keys.len(), responses.key_kind),
        (3, KeyKind::Code)
    );
    let codes: Vec<_> = findings
        .iter()
        .map(|f| (f.code.as_str(), f.count))
        .collect();
    assert_eq!(codes, [("foreign-answers", 1), ("out-of-scale", 3)]);
}
