//! Files for others: data and codebook for SPSS, jamovi and R.
#![allow(
    clippy::unwrap_used,
    reason = "a file that cannot be read is a failure of the test"
)]

use viceversa::json;
use viceversa::survey::{
    Instrument, ReadResponsesOptions, SurveyFile, SurveyFileOptions, read_responses, survey_file,
};

fn team() -> Instrument {
    json::decode("instrument", include_str!("../data/forms/instrument.json")).unwrap()
}

fn file(file: SurveyFile) -> Vec<u8> {
    let answers = "token;listen;silent;recommend;met;topics;more;Department\n\
        T1;5;2;10;Yes;Generative AI, Leading people;=1+1;=Sales\n\
        T2;Does not apply to me;5;11;No;;;Finance\nT3;1;;0;;;;\n";
    let options = ReadResponsesOptions {
        instrument: Some(team()),
        ..Default::default()
    };
    let read = read_responses(answers.as_bytes(), options).unwrap();
    let options = SurveyFileOptions {
        language: "en".to_owned(),
        keys: true,
    };
    survey_file(&team(), &read.responses, file, &options).unwrap()
}

const MARK: &str = "For the coordinator's eyes: not for passing on";

#[test]
fn data_are_numbers_with_declared_missing_codes_and_reversed_items_beside_what_was_answered() {
    let data = file(SurveyFile::Data);
    let mut reader = csv::Reader::from_reader(data.strip_prefix("\u{feff}".as_bytes()).unwrap());
    let headers: Vec<String> = reader
        .headers()
        .unwrap()
        .iter()
        .map(str::to_owned)
        .collect();
    assert_eq!(
        headers,
        [
            "raw_confidential",
            "respondent",
            "key",
            "g_department",
            "listen",
            "silent",
            "silent_r",
            "recommend",
            "met",
            "topics_ai",
            "topics_office",
            "topics_people",
            "s_voice"
        ]
    );
    let rows: Vec<Vec<String>> = reader
        .records()
        .map(|row| row.unwrap().iter().map(str::to_owned).collect())
        .collect();
    assert_eq!(
        rows[0],
        [
            MARK, "1", "T1", "1", "5", "2", "4", "10", "1", "1", "0", "1", "4.5"
        ]
    );
    // Does not apply, out of scale and not answered are three codes; half of a scale is no score.
    assert_eq!(
        rows[1],
        [
            MARK, "2", "T2", "2", "-998", "5", "1", "-997", "2", "-999", "-999", "-999", "-999"
        ]
    );
    assert_eq!(rows[2][4..7], ["1", "-999", "-999"]);
    for name in &headers {
        assert!(
            name.len() <= 32
                && name.is_ascii()
                && name.starts_with(|c: char| c.is_ascii_alphabetic())
        );
    }
}

#[test]
fn the_codebook_says_what_every_number_means_and_runs_as_no_formula() {
    let book: serde_json::Value = serde_json::from_slice(&file(SurveyFile::CodebookJson)).unwrap();
    assert!(book["notice"].as_str().unwrap().contains("confidential"));
    let variable = |name: &str| {
        let all = book["variables"].as_array().unwrap();
        all.iter().find(|v| v["name"] == name).unwrap().clone()
    };
    assert_eq!(variable("listen")["values"]["5"], "Strongly agree");
    assert_eq!(variable("silent_r")["values"]["5"], "Strongly disagree");
    assert_eq!(variable("met")["values"]["1"], "Yes");
    assert_eq!(
        variable("listen")["missing"],
        serde_json::json!([-999, -998, -997])
    );
    assert!(
        variable("silent_r")["how"]
            .as_str()
            .unwrap()
            .contains("6 - silent")
    );

    let sheet = String::from_utf8(file(SurveyFile::CodebookCsv)).unwrap();
    assert!(sheet.contains("1 = =Sales") && !sheet.contains("\"=Sales"));
    assert!(file(SurveyFile::CodebookXlsx).starts_with(b"PK"));

    let spss = String::from_utf8(file(SurveyFile::Spss)).unwrap();
    assert!(spss.contains("VALUE LABELS listen\n  1 'Strongly disagree'"));
    assert!(spss.contains("MISSING VALUES silent_r (-999, -998, -997)."));
    let r = String::from_utf8(file(SurveyFile::R)).unwrap();
    assert!(r.contains("attr(data$met, \"labels\") <- c(\"Yes\" = 1, \"No\" = 2)"));
}

#[test]
fn every_raw_file_carries_its_mark_and_promises_nothing_about_others() {
    for what in [
        SurveyFile::Data,
        SurveyFile::CodebookCsv,
        SurveyFile::CodebookJson,
        SurveyFile::Spss,
        SurveyFile::R,
    ] {
        let text = String::from_utf8(file(what)).unwrap();
        assert!(text.contains(MARK), "{what:?}");
        assert!(!text.contains("disclosure control"), "{what:?}");
    }
    // In every row, in a text that no mean or model takes for a number.
    let data = String::from_utf8(file(SurveyFile::Data)).unwrap();
    assert!(data.lines().skip(1).all(|line| line.contains(MARK)));
    let spss = String::from_utf8(file(SurveyFile::Spss)).unwrap();
    assert!(spss.contains("raw_confidential A64"));
    assert!(!spss.contains("MISSING VALUES raw_confidential"));
    let mut book =
        zip::ZipArchive::new(std::io::Cursor::new(file(SurveyFile::CodebookXlsx))).unwrap();
    let all: String = (0..book.len())
        .map(|at| std::io::read_to_string(book.by_index(at).unwrap()).unwrap())
        .collect();
    assert!(all.contains("For the coordinator"));
}

#[test]
fn names_of_variables_fit_every_program_whatever_the_items_are_called() {
    let mut odd = team();
    odd.items[0].id = "ALL".to_owned();
    odd.items[1].id = "Größe/1".to_owned();
    odd.items[2].id = "x".repeat(60);
    odd.items[3].id = format!("{}y", "x".repeat(60));
    let options = ReadResponsesOptions {
        instrument: Some(odd.clone()),
        ..Default::default()
    };
    let read = read_responses(b"ALL,b\n5,1\n3,2\n", options).unwrap();
    let data = survey_file(
        &odd,
        &read.responses,
        SurveyFile::Data,
        &SurveyFileOptions::default(),
    )
    .unwrap();
    let text = String::from_utf8(data).unwrap();
    let names: Vec<&str> = text
        .lines()
        .next()
        .unwrap()
        .trim_start_matches('\u{feff}')
        .split(',')
        .collect();
    let names: Vec<&str> = names.iter().map(|name| name.trim_matches('"')).collect();
    assert_eq!(names[2..5], ["v_all", "grosse_1", "grosse_1_r"]);
    assert_eq!((names[5].len(), names[6].len()), (32, 32));
    assert_ne!(names[5], names[6]);
}
