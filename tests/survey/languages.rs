//! Figures, faults and files of answers in the reader's language: it changes what is said and no number.
#![allow(clippy::unwrap_used, reason = "a test says what failed by panicking")]

use serde_json::{Value, json};
use viceversa::finding::Finding;
use viceversa::survey::{
    Instrument, ReadResponsesOptions, Responses, ScoreRequest, SurveyFile, SurveyFileOptions,
    check_instrument, instrument as own_instrument, read_instrument, read_responses, score_survey,
    survey_file,
};
use viceversa::words::{languages, within};

fn instrument() -> Instrument {
    serde_json::from_value(json!({
        "id": "0x1", "version": "1", "title": { "en": "0x2", "de": "0x2" },
        "scales": { "0x3": { "min": 1, "max": 5 } },
        "subscales": [{ "id": "0x4", "title": { "en": "0x5", "de": "0x5" }, "method": "mean", "minAnswered": 0.8 }],
        "items": [
            { "id": "0x6", "type": "scale", "scale": "0x3", "text": { "en": "0x7", "de": "0x7" }, "subscale": "0x4" },
            { "id": "0x8", "type": "scale", "scale": "0x3", "text": { "en": "0x9", "de": "0x9" }, "subscale": "0x4", "reverse": true }
        ]
    }))
    .unwrap()
}

fn responses() -> Responses {
    serde_json::from_value(json!({
        "instrument": "0x1", "version": "1", "wave": "0xa", "count": 3,
        "columns": [{ "item": "0x6", "from": 1, "answers": [4, 2, 0] }, { "item": "0x8", "from": 1, "answers": [0, 1, 4] }]
    }))
    .unwrap()
}

fn scored(language: &str) -> Value {
    within(Some(language), || {
        let scores = score_survey(ScoreRequest {
            instrument: instrument(),
            responses: responses(),
            groups: None,
            invited: Some(4),
        });
        serde_json::to_value(scores.unwrap()).unwrap()
    })
}

/// Takes the texts out of an answer, and gathers them.
fn texts(value: &mut Value, found: &mut Vec<String>) {
    match value {
        Value::Object(map) => {
            for (key, value) in map {
                match value {
                    Value::String(text)
                        if ["text", "formula", "advice"].contains(&key.as_str()) =>
                    {
                        found.push(std::mem::take(text));
                    }
                    Value::String(text) if key == "source" && text.contains("Curran") => {
                        found.push(std::mem::take(text).replace("(Curran 2016)", ""));
                    }
                    other => texts(other, found),
                }
            }
        }
        Value::Array(values) => values.iter_mut().for_each(|value| texts(value, found)),
        _ => {}
    }
}

fn accented(text: &str) {
    let mut rest = text.to_owned();
    for own in [
        "0x1", "0x2", "0x3", "0x4", "0x5", "0x6", "0x7", "0x8", "0x9", "0xa", "{name}",
    ] {
        rest = rest.replace(own, "");
    }
    assert!(
        !rest.chars().any(|letter| letter.is_ascii_alphabetic()),
        "not from the catalogue: {text}"
    );
}

#[test]
fn a_language_changes_what_is_said_of_figures_and_no_figure() {
    let (mut english, mut said) = (scored("en"), Vec::new());
    texts(&mut english, &mut said);
    assert!(said.len() > 5);
    for language in languages().skip(1) {
        let (mut other, mut words) = (scored(language), Vec::new());
        texts(&mut other, &mut words);
        assert_eq!(english, other, "{language}");
        assert!(
            said.iter().zip(&words).all(|(one, two)| one != two),
            "{language}"
        );
    }
    let mut words = Vec::new();
    texts(&mut scored("en-XA"), &mut words);
    words.iter().for_each(|text| accented(text));
}

#[test]
fn what_is_wrong_in_an_instrument_is_said_in_the_readers_language() {
    let said = |findings: Vec<Finding>| {
        for finding in findings {
            accented(&finding.text);
            accented(&finding.advice);
        }
    };
    within(Some("en-XA"), || {
        let mut wrong = instrument();
        wrong.items[0].scale = None;
        wrong.items[1].subscale = Some("0xa".to_owned());
        let found = check_instrument(&wrong);
        assert!(found.len() > 2);
        said(found);
        let definition = json!({ "title": "0x1", "elements": [
            { "type": "radiogroup", "name": "0x6", "title": "<b>0x7</b>", "isRequired": true, "choices": ["0x1", "0x2", "0x3"] },
            { "type": "file", "name": "0x8" },
            { "type": "rating", "name": "0x9", "rateMin": 0, "rateMax": 10 }
        ] });
        let brought = read_instrument(&definition.to_string()).unwrap();
        assert!(brought.findings.len() > 2);
        said(brought.findings);
        for question in brought.instrument.unwrap().questions {
            accented(&question.text);
            question
                .choices
                .iter()
                .for_each(|choice| accented(&choice.text));
        }
    });
}

#[test]
fn a_codebook_comes_in_the_language_of_its_labels() {
    let codebook = |language: &str| {
        let options = SurveyFileOptions {
            language: language.to_owned(),
            keys: false,
        };
        let bytes = survey_file(
            &instrument(),
            &responses(),
            SurveyFile::CodebookCsv,
            &options,
        );
        String::from_utf8(bytes.unwrap()).unwrap()
    };
    assert!(codebook("en").contains("Number of the respondent in this file"));
    assert!(codebook("de").contains("Nummer der antwortenden Person in dieser Datei"));
    assert!(codebook("fr").contains("Numéro de la personne interrogée dans ce fichier"));
}

/// Exports without a Latin letter of their own, so that whatever is said of them is accented or was not in the catalogue.
fn exports() -> Vec<String> {
    let column = |header: &str, answers: &[&str]| -> Vec<String> {
        let answers = (0..40).map(|row| answers[row * 7 % answers.len()].to_owned());
        std::iter::once(header.to_owned()).chain(answers).collect()
    };
    let file = |columns: Vec<Vec<String>>| -> String {
        let rows = (0..41).map(|row| {
            let cells: Vec<&str> = columns.iter().map(|column| column[row].as_str()).collect();
            cells.join(",") + "\n"
        });
        rows.collect()
    };
    let alone = [
        column("Первое дело", &["1", "2", "3", "4", "6"]),
        column("Второе дело", &["0", "3", "7", "9", "10", "8"]),
        column("Третье дело", &["12", "35", "61", "80", "99", "100"]),
        column("Четвёртое дело", &["1 - слабо", "2 - средне", "3 - сильно"]),
        column("Пятое дело", &["гора", "река", "поле"]),
        column("Шестое дело", &["1", "2"]),
        column("Седьмое дело", &["1", "2", "3", "4", "5", "99"]),
        column("Восьмое дело", &["-1", "0", "1"]),
        column(
            "Девятое дело",
            &["\"луг,лес\"", "луг", "\"сад,луг\"", "сад"],
        ),
        column("Десятое дело", &["-5", "2", "9", "7"]),
    ];
    let together = file(alone.to_vec());
    let labels = file(vec![
        column("Одно", &["тепло", "жарко", "холодно"]),
        column("Другое", &["рано", "поздно", "вовремя"]),
        column("Иное", &["1", "2", "3", "4", "5"]),
    ]);
    let mut all: Vec<String> = alone.map(|column| file(vec![column])).into();
    all.extend([together, labels]);
    all
}

/// What is said and asked of an export, without its sentences, and these.
fn said_of(language: &str, file: &str, options: ReadResponsesOptions) -> (Value, Vec<String>) {
    within(Some(language), || {
        let read = read_responses(file.as_bytes(), options).unwrap();
        let mut said = json!({ "findings": read.findings, "questions": read.instrument.questions });
        let mut found = Vec::new();
        texts(&mut said, &mut found);
        in_own(&mut said, viceversa::words::spoken());
        (said, found)
    })
}

/// A file without known labels is taken to be in the reader's language: what it says is the same in each.
fn in_own(value: &mut Value, language: &str) {
    match value {
        Value::Object(fields) => {
            if fields.len() == 1
                && let Some(said) = fields.remove(language)
            {
                fields.insert("own".to_owned(), said);
            }
            fields.values_mut().for_each(|own| in_own(own, language));
        }
        Value::Array(all) => all.iter_mut().for_each(|own| in_own(own, language)),
        _ => {}
    }
}

/// Everybody is told the same of an export, in their own words; gives the codes of what is said.
fn same_in_all(file: &str, options: &ReadResponsesOptions) -> Vec<String> {
    let (english, words) = said_of("en", file, options.clone());
    for language in languages().skip(1) {
        let (other, others) = said_of(language, file, options.clone());
        assert_eq!(english, other, "{language}");
        assert!(words.is_empty() || words != others, "{language}");
    }
    let (other, others) = said_of("en-XA", file, options.clone());
    assert_eq!(english, other);
    others.iter().for_each(|text| accented(text));
    let codes = english["findings"].as_array().unwrap().iter();
    codes
        .map(|finding| finding["code"].as_str().unwrap().to_owned())
        .collect()
}

#[test]
fn a_draft_asks_in_the_readers_language_and_asks_the_same() {
    let mut codes = Vec::new();
    for file in exports() {
        codes.extend(same_in_all(&file, &ReadResponsesOptions::default()));
    }
    codes.sort();
    codes.dedup();
    assert!(codes.len() > 4, "{codes:?}");
}

#[test]
fn a_spoilt_export_is_told_in_the_readers_language_and_told_the_same() {
    let own = own_instrument("pulse").unwrap();
    let mut file = String::from("Code");
    for item in own.items.iter().take(3) {
        file.push_str(&format!(",\"{}\"", item.text["en"]));
    }
    file.push_str(
        ",Remarks of the office\nA1,3,5-Jan,2\nA1,4,4,3\nB2,99,4.5,xyz\nC3,,,\n,17,N/A,1\n",
    );
    for duplicates in ["first", "last", "reject"] {
        for only_roster in [false, true] {
            let options = ReadResponsesOptions {
                instrument: Some(own.clone()),
                roster: Some(vec!["A1".to_owned()]),
                only_roster,
                duplicates: Some(duplicates.to_owned()),
                settled: [("q".to_owned(), "a".to_owned())].into_iter().collect(),
                ..ReadResponsesOptions::default()
            };
            let codes = same_in_all(&file, &options);
            assert!(codes.len() > 5, "{codes:?}");
        }
    }
    let strange = "Weather,Wind\nfair,none\nfoul,much\n";
    let options = ReadResponsesOptions {
        instrument: Some(own),
        ..ReadResponsesOptions::default()
    };
    let codes = same_in_all(strange, &options);
    assert!(codes.contains(&"instrument-does-not-fit".to_owned()));
}
