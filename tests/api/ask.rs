//! Asking without a server: links, respondent files, sealed answers and how many of them are settled.
#![allow(
    clippy::unwrap_used,
    reason = "a failure to make the input is a failure of the test"
)]

use indexmap::IndexMap;
use proptest::prelude::*;
use serde_json::{Value, json};
use viceversa::programme::ask::{
    Arrivals, Asking, OpenedAnswers, Postbox, SealedFile, SurveyLink, new_postbox, open_answers,
    read_asking, read_survey_link, receive_answers, seal_answer, survey_link, write_asking,
};
use viceversa::survey::{AnswerSheet, Instrument, KeyKind, PairSide, shown};
use viceversa::vault::{armor, link_code, new_salt, open, seal, tickets};

fn instrument() -> Instrument {
    serde_json::from_value(json!({
        "id": "own", "version": "1", "title": { "en": "Our own", "de": "Unser eigener" },
        "scales": { "agree": { "min": 1, "max": 5, "labels": { "en": ["no", "yes"], "de": ["nein", "ja"] }, "notApplicable": { "en": "not for me", "de": "nicht für mich" } } },
        "items": [
            { "id": "a", "type": "scale", "scale": "agree", "text": { "en": "A", "de": "A" } },
            { "id": "b", "type": "nps", "text": { "en": "B", "de": "B" } },
            { "id": "c", "type": "choice", "text": { "en": "C", "de": "C" }, "options": [{ "id": "met", "text": { "en": "met", "de": "ja" } }, { "id": "not", "text": { "en": "not", "de": "nein" } }] },
            { "id": "d", "type": "many", "text": { "en": "D", "de": "D" }, "options": [{ "id": "x", "text": { "en": "x", "de": "x" } }, { "id": "y", "text": { "en": "y", "de": "y" } }], "showIf": { "item": "c", "is": ["not"] } },
            { "id": "e", "type": "comment", "text": { "en": "E", "de": "E" }, "showIf": { "item": "d", "is": ["x"] } },
            { "id": "f", "type": "scale", "scale": "agree", "text": { "en": "F", "de": "F" }, "role": "mentor" },
        ],
    }))
    .unwrap()
}

fn bank(id: &str) -> Option<Instrument> {
    (id == "own").then(instrument)
}

fn asking(postbox: &Postbox, wave: &str) -> Asking {
    Asking {
        version: 1,
        instrument: instrument(),
        wave: wave.into(),
        recipient: postbox.recipient.clone(),
        language: None,
        side: None,
        key_kind: KeyKind::None,
        salt: None,
        ticket: None,
    }
}

fn answers(value: Value) -> IndexMap<String, Value> {
    serde_json::from_value(value).unwrap()
}

fn sheet(value: Value) -> AnswerSheet {
    AnswerSheet {
        language: "en".into(),
        answers: answers(value),
        ..AnswerSheet::default()
    }
}

#[test]
fn an_item_is_asked_when_its_condition_and_its_side_say_so() {
    let own = instrument();
    let ask = |side, value| shown(&own, side, &answers(value));
    assert_eq!(ask(None, json!({})), ["a", "b", "c"]);
    assert_eq!(ask(Some(PairSide::Mentor), json!({})), ["a", "b", "c", "f"]);
    assert_eq!(
        ask(Some(PairSide::Mentee), json!({ "c": "met" })),
        ["a", "b", "c"]
    );
    assert_eq!(ask(None, json!({ "c": "not" })), ["a", "b", "c", "d"]);
    assert_eq!(
        ask(None, json!({ "c": "not", "d": ["y", "x"] })),
        ["a", "b", "c", "d", "e"]
    );
    // What hangs on an item that is not asked is not asked either.
    assert_eq!(
        ask(None, json!({ "c": "met", "d": ["x"] })),
        ["a", "b", "c"]
    );
}

#[test]
fn a_link_comes_back_as_it_was_made_and_holds_nothing_else() {
    let postbox = new_postbox().unwrap();
    let plain = SurveyLink {
        address: "https://intranet.example/tools/viceversa.html#old".into(),
        instrument: "own".into(),
        wave: "Spring / Frühling 1".into(),
        recipient: postbox.recipient.clone(),
        ..SurveyLink::default()
    };
    let ticket = tickets(1).unwrap().remove(0);
    for link in [
        plain.clone(),
        SurveyLink {
            language: Some("de".into()),
            side: Some(PairSide::Mentee),
            key_kind: KeyKind::Code,
            salt: Some(postbox.salt.clone()),
            ..plain.clone()
        },
        SurveyLink {
            key_kind: KeyKind::Ticket,
            ..plain.clone()
        },
        SurveyLink {
            key_kind: KeyKind::Ticket,
            ticket: Some(ticket.to_uppercase()),
            ..plain.clone()
        },
    ] {
        let text = survey_link(&link, bank).unwrap();
        assert!(text.len() < 300, "{text}");
        assert!(
            text.starts_with("https://intranet.example/tools/viceversa.html#vv1&i=own&w=Spring%20%2F%20Fr%C3%BChling%201&"),
            "{text}"
        );
        let hash = &text[text.find('#').unwrap()..];
        for end in 1..hash.len() {
            assert!(
                read_survey_link(&hash[..end], bank).is_err(),
                "cut at {end}"
            );
        }
        let asking = read_survey_link(&text[text.find('#').unwrap()..], bank).unwrap();
        assert_eq!(asking.wave, plain.wave);
        assert_eq!(asking.recipient, postbox.recipient);
        assert_eq!(
            (asking.language, asking.side, asking.key_kind, asking.salt),
            (link.language, link.side, link.key_kind, link.salt)
        );
        assert_eq!(asking.ticket, link.ticket.map(|t| t.to_lowercase()));
        assert_eq!(asking.instrument, instrument());
        assert!(!text.contains(&postbox.identity));
    }
    let refused = |change: &dyn Fn(&mut SurveyLink)| {
        let mut link = plain.clone();
        change(&mut link);
        survey_link(&link, bank).unwrap_err().code()
    };
    for address in ["", "file:///home/viceversa.html", "https://", "https://a b"] {
        assert_eq!(refused(&|link| link.address = address.into()), "no-address");
    }
    assert_eq!(
        refused(&|link| link.address = format!("https://{}", "x".repeat(1500))),
        "link-too-long"
    );
    assert_eq!(
        refused(&|link| link.instrument = "other".into()),
        "unknown-instrument"
    );
    assert_eq!(refused(&|link| link.wave = " ".into()), "invalid-wave");
    assert_eq!(refused(&|link| link.wave = "w".repeat(61)), "invalid-wave");
    assert_eq!(
        refused(&|link| link.recipient = postbox.identity.clone()),
        "not-a-recipient"
    );
}

#[test]
fn a_link_is_read_strictly() {
    let key = new_postbox().unwrap().recipient;
    let salt = new_salt().unwrap();
    let read = |hash: &str| read_survey_link(hash, bank).map_err(|error| error.code());
    assert!(read(&format!("#vv1&i=own&w=one&k={key}")).is_ok());
    for other in [
        "",
        "#",
        "#pairs",
        "#vv",
        "#vvx&i=own",
        "#Ada Lovelace",
        "#/vv1",
    ] {
        assert_eq!(read(other).unwrap_err(), "no-survey-link", "{other}");
    }
    assert_eq!(
        read(&format!("#vv2&i=own&w=one&k={key}")).unwrap_err(),
        "newer-link"
    );
    assert_eq!(
        read(&format!("#vv1&i=none&w=one&k={key}")).unwrap_err(),
        "unknown-instrument"
    );
    let whole = format!("#vv1&i=own&w=one&k={key}");
    for more in [
        "&",
        "&w=two",
        "&x=1",
        "&l=",
        "&l=%zz",
        "&l=d",
        "&s=boss",
        "&t=abc",
        "&c=abc",
        "&name=Ada",
        &format!("&c={salt}&t=letter"),
        &format!("&{}", "x".repeat(1500)),
    ] {
        assert_eq!(
            read(&format!("{whole}{more}")).unwrap_err(),
            "broken-link",
            "{more}"
        );
    }
    for end in 5..whole.len() {
        assert!(read(&whole[..end]).is_err(), "cut at {end}");
    }
}

proptest! {
    #[test]
    fn no_hash_stops_the_page(hash in ".{0,200}", tail in "[&=%a-z0-9]{0,80}") {
        let _ = read_survey_link(&hash, bank);
        let _ = read_survey_link(&format!("#vv1&{tail}"), bank);
    }

    #[test]
    fn no_file_stops_the_coordinator(bytes in proptest::collection::vec(any::<u8>(), 0..400), text in "(-----BEGIN AGE ENCRYPTED FILE-----|-----END AGE ENCRYPTED FILE-----|[A-Za-z0-9+/=> \n]{0,90}){0,6}") {
        let key = "AGE-SECRET-KEY-1EGTZVFFV20835NWYV6270LXYVK2VKNX2MMDKWYKLMGR48UAWX40Q2P2LM0";
        let files = [bytes.as_slice(), text.as_bytes()].map(|bytes| SealedFile { bytes, modified: None });
        let opened = open_answers(&files, key, &instrument()).unwrap();
        prop_assert!(opened.sheets.is_empty());
        prop_assert_eq!(&opened.findings[0].code, "foreign-file");
    }
}

#[test]
fn what_stands_in_a_respondent_file_is_read_strictly() {
    let postbox = new_postbox().unwrap();
    let good = asking(&postbox, "one");
    let text = write_asking(&good).unwrap();
    assert_eq!(read_asking(&text).unwrap(), good);
    assert!(!text.contains(&postbox.identity) && !text.contains("AGE-SECRET"));
    let refused = |change: &dyn Fn(&mut Value)| {
        let mut value: Value = serde_json::from_str(&text).unwrap();
        change(&mut value);
        let error = read_asking(&value.to_string()).unwrap_err();
        assert!(!format!("{error:?}").contains("Ada"));
        error.code()
    };
    assert_eq!(
        refused(&|v| v["name"] = "Ada".into()),
        "not-a-questionnaire"
    );
    assert_eq!(refused(&|v| v["version"] = 2.into()), "newer-questionnaire");
    assert_eq!(
        refused(&|v| v["recipient"] = "Ada".into()),
        "not-a-recipient"
    );
    assert_eq!(refused(&|v| v["wave"] = "".into()), "invalid-wave");
    assert_eq!(
        refused(&|v| v["instrument"]["items"] = json!([])),
        "invalid-instrument"
    );
    assert_eq!(
        refused(&|v| v["language"] = "Ada Lovelace".into()),
        "not-a-questionnaire"
    );
    assert_eq!(
        refused(&|v| v["keyKind"] = "code".into()),
        "not-a-questionnaire"
    );
    assert_eq!(
        refused(&|v| v["keyKind"] = "person".into()),
        "not-a-questionnaire"
    );
    assert_eq!(read_asking("").unwrap_err().code(), "not-a-questionnaire");
}

#[test]
fn a_sealed_answer_holds_what_was_asked_and_nothing_more() {
    let postbox = new_postbox().unwrap();
    let asked = asking(&postbox, "one");
    let given = sheet(
        json!({ "e": "no longer asked", "b": 9, "a": null, "c": "met", "d": ["x"], "f": 3, "z": 1 }),
    );
    let sealed = seal_answer(&asked, given, "mark", 1).unwrap();
    let text = open(&sealed, &postbox.identity).unwrap();
    assert_eq!(
        text.trim_end(),
        r#"{"format":"viceversa-answer","version":1,"mark":"mark","turn":1,"sheet":{"instrument":"own","version":"1","wave":"one","language":"en","keyKind":"none","answers":{"a":null,"b":9,"c":"met"}}}"#
    );
    // However much was answered, the length is the same (the format itself adds a random piece).
    let other =
        sheet(json!({ "a": 5, "b": 10, "c": "not", "d": ["x", "y"], "e": "words ".repeat(20) }));
    let other = seal_answer(&asked, other, "mark", 2).unwrap();
    let other = open(&other, &postbox.identity).unwrap();
    assert_eq!((text.len(), other.len()), (512, 512));
    for (wrong, item) in [
        (json!({ "a": 6 }), "1"),
        (json!({ "a": 1.5 }), "1"),
        (json!({ "a": "yes" }), "1"),
        (json!({ "b": null }), "2"),
        (json!({ "b": 11 }), "2"),
        (json!({ "c": "Ada" }), "3"),
        (json!({ "c": "not", "d": ["x", "Ada"] }), "4"),
        (json!({ "c": "not", "d": ["x", "x", "x"] }), "4"),
        (
            json!({ "c": "not", "d": ["x"], "e": "x".repeat(4001) }),
            "5",
        ),
    ] {
        let error = seal_answer(&asked, sheet(wrong), "mark", 1).unwrap_err();
        assert_eq!(error.code(), "invalid-answer");
        assert!(error.message.contains(&format!("item {item} ")), "{error}");
        assert!(!format!("{error:?}").contains("Ada"));
    }
}

#[test]
fn a_key_is_kept_only_where_it_was_asked_for() {
    let postbox = new_postbox().unwrap();
    let sealed_key = |kind, key: &str| {
        let mut asked = asking(&postbox, "one");
        asked.key_kind = kind;
        asked.salt = (kind == KeyKind::Code).then(|| postbox.salt.clone());
        let mut given = sheet(json!({ "a": 1 }));
        given.key = key.into();
        let sealed = seal_answer(&asked, given, "m", 1).map_err(|error| error.code())?;
        let opened = opened(&postbox, &[&sealed]);
        Ok::<_, &str>((opened.sheets[0].key_kind, opened.sheets[0].key.clone()))
    };
    let ticket = tickets(1).unwrap().remove(0);
    let code = link_code(&["a", "1"], &postbox.salt).unwrap();
    assert_eq!(
        sealed_key(KeyKind::None, "Ada"),
        Ok((KeyKind::None, String::new()))
    );
    assert_eq!(
        sealed_key(KeyKind::Ticket, " "),
        Ok((KeyKind::None, String::new()))
    );
    assert_eq!(
        sealed_key(KeyKind::Ticket, &ticket.to_uppercase()),
        Ok((KeyKind::Ticket, ticket))
    );
    assert_eq!(sealed_key(KeyKind::Code, &code), Ok((KeyKind::Code, code)));
    assert_eq!(sealed_key(KeyKind::Ticket, "Ada"), Err("not-a-ticket"));
    assert_eq!(sealed_key(KeyKind::Code, "Ada"), Err("not-a-code"));
}

fn opened(postbox: &Postbox, files: &[&[u8]]) -> OpenedAnswers {
    let files: Vec<SealedFile<'_>> = files
        .iter()
        .map(|bytes| SealedFile {
            bytes,
            modified: None,
        })
        .collect();
    open_answers(&files, &postbox.identity, &instrument()).unwrap()
}

/// Sealed answers of these people (by mark), in the round `wave`.
fn handed(postbox: &Postbox, wave: &str, marks: &[&str], alone: bool) -> Vec<Vec<u8>> {
    let asking = asking(postbox, wave);
    let seal = |mark: &&str| {
        let sheet = AnswerSheet {
            alone,
            ..sheet(json!({ "a": 3 }))
        };
        seal_answer(&asking, sheet, mark, 1).unwrap()
    };
    marks.iter().map(seal).collect()
}

fn received(postbox: &Postbox, files: &[Vec<u8>]) -> Arrivals {
    let files: Vec<SealedFile<'_>> = files
        .iter()
        .map(|bytes| SealedFile {
            bytes,
            modified: None,
        })
        .collect();
    receive_answers(&files, postbox).unwrap()
}

#[test]
fn answers_of_a_round_are_opened_five_people_at_a_time() {
    let mut postbox = new_postbox().unwrap();
    let take = |postbox: &mut Postbox, files: &[Vec<u8>]| {
        let arrived = received(postbox, files);
        postbox.sealed.clone_from(&arrived.sealed);
        postbox.waiting.clone_from(&arrived.waiting);
        (
            arrived.sealed.len(),
            arrived.waiting.len(),
            arrived.fresh,
            arrived
                .rounds
                .iter()
                .map(|one| one.missing)
                .collect::<Vec<_>>(),
        )
    };
    // One person twice is one person; another round fills nothing up.
    let first = handed(&postbox, "May", &["p1", "p2", "p3", "p4", "p4"], false);
    assert_eq!(take(&mut postbox, &first), (0, 5, 0, vec![1]));
    let other = handed(&postbox, "June", &["p5"], false);
    assert_eq!(take(&mut postbox, &other), (0, 6, 0, vec![4, 1]));
    // The same file again is nothing new.
    assert_eq!(take(&mut postbox, &first), (0, 6, 0, vec![4, 1]));
    let fifth = handed(&postbox, "May", &["p6"], false);
    assert_eq!(take(&mut postbox, &fifth), (6, 1, 6, vec![4]));
    // Who comes late waits again: what changed would be theirs alone.
    let late = handed(&postbox, "May", &["p7"], false);
    assert_eq!(take(&mut postbox, &late), (6, 2, 0, vec![4, 4]));
    let sheets = open_answers(
        &postbox
            .sealed
            .iter()
            .map(|text| SealedFile {
                bytes: text.as_bytes(),
                modified: None,
            })
            .collect::<Vec<_>>(),
        &postbox.identity,
        &instrument(),
    )
    .unwrap()
    .sheets;
    assert_eq!(sheets.len(), 5);
}

#[test]
fn an_answer_waits_for_no_other_where_its_author_says_so_and_covers_for_none() {
    let postbox = new_postbox().unwrap();
    let mut files = handed(&postbox, "May", &["p1", "p2", "p3", "p4"], false);
    files.extend(handed(&postbox, "May", &["p5", "p6"], true));
    let arrived = received(&postbox, &files);
    assert_eq!(
        (arrived.fresh, arrived.sealed.len(), arrived.waiting.len()),
        (2, 2, 4)
    );
    assert_eq!(arrived.rounds[0].missing, 1);
    // Whoever describes themselves for the list of people is read by name.
    let mut intake = asking(&postbox, "May");
    intake.instrument.id = "intake".into();
    let own = seal_answer(&intake, sheet(json!({ "a": 1 })), "p9", 1).unwrap();
    assert_eq!(received(&postbox, &[own]).fresh, 1);
}

#[test]
fn what_is_no_sealed_answer_to_the_programme_is_listed_and_kept_out() {
    let (postbox, other) = (new_postbox().unwrap(), new_postbox().unwrap());
    let mut files = handed(&other, "May", &["p1"], false);
    files.extend(handed(&postbox, "May", &["p2"], false));
    files.push(b"no answer".to_vec());
    let arrived = received(&postbox, &files);
    assert_eq!((arrived.sealed.len(), arrived.waiting.len()), (0, 1));
    let rows: Vec<Option<u32>> = arrived.findings[0]
        .places
        .iter()
        .map(|place| place.row)
        .collect();
    assert_eq!(
        (
            arrived.findings.len(),
            arrived.findings[0].code.as_str(),
            rows
        ),
        (1, "foreign-file", vec![Some(1), Some(3)])
    );
    let mut broken = postbox;
    broken.identity = "x".into();
    assert_eq!(
        receive_answers(&[], &broken).unwrap_err().code,
        "not-an-identity"
    );
}

#[test]
fn many_answers_are_settled_by_the_stated_rules_and_counted() {
    let postbox = new_postbox().unwrap();
    let one = |value: Value, mark: &str, turn| {
        seal_answer(&asking(&postbox, "one"), sheet(value), mark, turn).unwrap()
    };
    let first = one(json!({ "a": 1 }), "first", 1);
    let changed = one(json!({ "a": 2 }), "first", 2);
    let second = one(
        json!({ "a": 3, "c": "not", "d": ["x"], "e": "own words" }),
        "second",
        1,
    );
    let wave = seal_answer(
        &asking(&postbox, "two"),
        sheet(json!({ "a": 5 })),
        "third",
        1,
    )
    .unwrap();
    let stranger = seal_answer(
        &asking(&new_postbox().unwrap(), "one"),
        sheet(json!({ "a": 4 })),
        "fourth",
        1,
    )
    .unwrap();
    let other = seal(r#"{"format":"viceversa-answer","version":1,"mark":"m","turn":1,"sheet":{"instrument":"pulse","version":"1","wave":"one","answers":{}}}"#, &postbox.recipient).unwrap();
    // Two answers in one mail, quoted by a reply, and one of them handed in as a file as well.
    let mail = format!(
        "Hello,\r\n{}\r\nand from a colleague:\r\n> {}\r\nBye",
        armor(&second).unwrap().replace('\n', "\r\n"),
        armor(&changed)
            .unwrap()
            .replace('\n', "\r\n> ")
            .replace('=', "=3D")
    );
    let mut damaged = second.clone();
    *damaged.last_mut().unwrap() ^= 1;
    let files: Vec<&[u8]> = vec![
        &first,
        b"PK\x03\x04",
        mail.as_bytes(),
        &second,
        &wave,
        &stranger,
        &other,
        &damaged,
    ];
    let answer = opened(&postbox, &files);
    let waves: Vec<(&str, u32)> = answer
        .waves
        .iter()
        .map(|wave| (&*wave.wave, wave.count))
        .collect();
    assert_eq!(waves, [("one", 2), ("two", 1)]);
    let mut a: Vec<u8> = answer.waves[0].columns[0].answers.clone();
    a.sort_unstable();
    assert_eq!(a, [1, 2], "the change counts, and everybody once");
    assert_eq!(answer.waves[0].comments[0].text, "own words");
    let found: Vec<(&str, u32, Vec<u32>)> = answer
        .findings
        .iter()
        .map(|f| {
            (
                &*f.code,
                f.count,
                f.places.iter().filter_map(|p| p.row).collect(),
            )
        })
        .collect();
    assert_eq!(
        found,
        [
            ("foreign-file", 3, vec![2, 6, 8]),
            ("same-answer-again", 2, vec![1, 4]),
            ("other-instrument", 1, vec![7]),
        ]
    );
    // In whatever order they come, the answer is the same.
    for turn in 0..files.len() {
        let mut files = files.clone();
        files.rotate_left(turn);
        files.reverse();
        let again = opened(&postbox, &files);
        assert_eq!(
            (again.sheets, again.waves),
            (answer.sheets.clone(), answer.waves.clone())
        );
    }
    assert_eq!(
        open_answers(&[], "Ada", &instrument()).unwrap_err().code(),
        "not-an-identity"
    );
}

#[test]
fn somebody_who_answers_twice_counts_once() {
    let postbox = new_postbox().unwrap();
    let code = link_code(&["x", "12"], &postbox.salt).unwrap();
    let give = |value: Value, mark: &str, wave: &str| {
        let mut asked = asking(&postbox, wave);
        asked.key_kind = KeyKind::Code;
        asked.salt = Some(postbox.salt.clone());
        let given = AnswerSheet {
            key: code.clone(),
            ..sheet(value)
        };
        seal_answer(&asked, given, mark, 1).unwrap()
    };
    let early = give(json!({ "a": 1, "b": 1 }), "early", "one");
    let late = give(json!({ "a": 2 }), "late", "one");
    let next = give(json!({ "a": 3 }), "next", "two");
    let settled = |times: [Option<f64>; 3]| {
        let mut files: Vec<SealedFile<'_>> = [&early, &late, &next]
            .into_iter()
            .zip(times)
            .map(|(bytes, modified)| SealedFile { bytes, modified })
            .collect();
        let there = open_answers(&files, &postbox.identity, &instrument()).unwrap();
        files.reverse();
        let back = open_answers(&files, &postbox.identity, &instrument()).unwrap();
        assert_eq!(there.waves, back.waves);
        assert_eq!(there.findings[0].code, "answered-twice");
        assert_eq!(there.findings[0].count, 1);
        assert_eq!(there.waves[0].keys, there.waves[1].keys);
        there.waves[0].columns[0].answers.clone()
    };
    assert_eq!(
        settled([Some(1.0), Some(2.0), None]),
        [1],
        "the latest file"
    );
    assert_eq!(
        settled([Some(2.0), Some(1.0), None]),
        [0],
        "the latest file"
    );
    assert_eq!(settled([None, Some(1.0), None]), [0], "the fuller answer");
    assert_eq!(
        settled([Some(f64::NAN), Some(1.0), None]),
        [0],
        "the fuller answer"
    );
}

#[test]
fn the_order_says_nothing_about_when_somebody_answered() {
    let postbox = new_postbox().unwrap();
    let sealed: Vec<Vec<u8>> = (0..60)
        .map(|at| {
            let given = sheet(json!({ "b": at % 10 }));
            seal_answer(&asking(&postbox, "one"), given, &format!("mark {at}"), 1).unwrap()
        })
        .collect();
    let files: Vec<&[u8]> = sealed.iter().map(Vec::as_slice).collect();
    let opened = opened(&postbox, &files);
    let order = &opened.waves[0].columns[1].answers;
    let arrival: Vec<u8> = (0..60).map(|at| at % 10).collect();
    assert_eq!(order.len(), 60);
    assert_ne!(*order, arrival);
    let stayed = order.iter().zip(&arrival).filter(|(a, b)| a == b).count();
    assert!(stayed < 20, "{stayed} of 60 stand where they arrived");
}
