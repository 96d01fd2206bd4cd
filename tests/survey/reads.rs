//! Exports of forms tools, unedited, to answers.
#![allow(
    clippy::unwrap_used,
    reason = "a file that cannot be read is a failure of the test"
)]

use rust_xlsxwriter::{ExcelDateTime, Format, Workbook};
use viceversa::json;
use viceversa::survey::{
    AnswerCode, ColumnUse, Instrument, ItemType, KeyKind, MISSING, NOT_APPLICABLE, OUT_OF_SCALE,
    PairSide, ReadResponses, ReadResponsesOptions, Tool, check_instrument, read_responses,
};

fn team() -> Instrument {
    json::decode("instrument", include_str!("../data/forms/instrument.json")).unwrap()
}

fn options() -> ReadResponsesOptions {
    ReadResponsesOptions {
        name: "export.csv".to_owned(),
        instrument: Some(team()),
        ..Default::default()
    }
}

fn read(file: &[u8]) -> ReadResponses {
    read_responses(file, options()).unwrap()
}

fn answers(read: &ReadResponses, item: &str, option: Option<&str>) -> Vec<u8> {
    let found = read.responses.columns.iter();
    let mut found = found.filter(|c| c.item == item && c.option.as_deref() == option);
    found.next().unwrap().answers.clone()
}

fn topics(read: &ReadResponses) -> [Vec<u8>; 3] {
    ["ai", "office", "people"].map(|option| answers(read, "topics", Some(option)))
}

fn count(read: &ReadResponses, code: &str) -> u32 {
    let found = read.findings.iter().find(|finding| finding.code == code);
    found.map_or(0, |finding| finding.count)
}

fn code(read: &ReadResponses, item: &str, text: &str) -> Option<(Option<String>, u32)> {
    let mut codes = read.mapping.answers.iter();
    let found = codes.find(|code| code.item == item && code.text == text)?;
    Some((found.code.clone(), found.count))
}

#[test]
fn c07_qualtrics_three_header_rows_previews_and_text_of_other() {
    let read = read(include_bytes!("../data/forms/qualtrics.csv"));
    assert_eq!((read.tool, read.responses.count), (Tool::Qualtrics, 3));
    assert_eq!(count(&read, "preview-rows"), 2);
    let previews = read
        .findings
        .iter()
        .find(|f| f.code == "preview-rows")
        .unwrap();
    assert_eq!(previews.places.len(), 2);
    assert_eq!(answers(&read, "listen", None), [4, 3, NOT_APPLICABLE]);
    // -99 is Qualtrics for "seen and not answered".
    assert_eq!(answers(&read, "silent", None), [1, MISSING, MISSING]);
    assert_eq!(answers(&read, "recommend", None), [10, 6, MISSING]);
    assert_eq!(answers(&read, "met", None), [0, 1, MISSING]);
    assert_eq!(
        topics(&read),
        [[1, 0, MISSING], [1, 0, MISSING], [0, 1, MISSING]]
    );
    assert_eq!(read.responses.comments.len(), 1);
    assert_eq!(read.responses.seconds, [300, 100, 600]);
    assert_eq!(read.responses.key_kind, KeyKind::Person);
    assert_eq!(read.responses.keys[0], "ada@meridian.example");
    let other = read
        .mapping
        .columns
        .iter()
        .find(|c| c.column == "Q5_3_TEXT")
        .unwrap();
    assert_eq!(other.what, ColumnUse::Ignore);
    assert!(
        !json::encode(&read.responses).contains("192.0.2"),
        "no address is kept"
    );
}

#[test]
fn c08_google_forms_lists_whose_options_contain_commas() {
    let read = read(include_bytes!("../data/forms/google.csv"));
    assert_eq!((read.tool, read.responses.count), (Tool::GoogleForms, 2));
    // Ada answered twice, with her address in capitals the second time: the last row counts.
    assert_eq!(count(&read, "same-respondent-twice"), 1);
    assert_eq!(answers(&read, "listen", None), [3, 3]);
    assert_eq!(topics(&read), [[0, 0], [1, 0], [0, 1]]);
    assert_eq!(code(&read, "topics", "juggling"), Some((None, 1)));
    assert_eq!(count(&read, "unmapped-answers"), 1);
}

#[test]
fn c08_ms_forms_workbook_with_lists_that_end_in_a_semicolon() {
    let mut book = Workbook::new();
    let sheet = book.add_worksheet();
    let headers = [
        "ID",
        "Start time",
        "Completion time",
        "Email",
        "Name",
        "People listen to me.\u{a0}",
        "I keep my doubts to myself.",
        "How likely are you to recommend us?",
        "Did you meet?",
        "What did you talk about?",
        "Anything else?",
    ];
    for (at, header) in headers.iter().enumerate() {
        sheet.write(0, at as u16, *header).unwrap();
    }
    let stamp = Format::new().set_num_format("m/d/yy h:mm:ss");
    let rows = [
        (
            1,
            "Strongly agree",
            "Disagree",
            10,
            "Yes",
            "Generative AI;Word, Excel and the like;",
            "Good",
        ),
        (2, "Agree", "", 0, "No", "Leading people;", ""),
    ];
    for (id, listen, silent, nps, met, talked, more) in rows {
        let row = id as u32;
        sheet.write(row, 0, id).unwrap();
        let start = ExcelDateTime::from_ymd(2026, 3, 2).unwrap();
        let at = |minute| start.clone().and_hms(9, minute, 0).unwrap();
        sheet.write_with_format(row, 1, at(0), &stamp).unwrap();
        sheet.write_with_format(row, 2, at(3), &stamp).unwrap();
        sheet.write(row, 3, "anonymous").unwrap();
        for (column, text) in [(5, listen), (6, silent), (8, met), (9, talked), (10, more)] {
            if !text.is_empty() {
                sheet.write(row, column, text).unwrap();
            }
        }
        sheet.write(row, 7, nps).unwrap();
    }
    let read = read(&book.save_to_buffer().unwrap());
    assert_eq!((read.tool, read.responses.count), (Tool::MsForms, 2));
    assert_eq!(answers(&read, "listen", None), [4, 3]);
    assert_eq!(answers(&read, "silent", None), [1, MISSING]);
    assert_eq!(answers(&read, "recommend", None), [10, 0]);
    assert_eq!(topics(&read), [[1, 0], [1, 0], [0, 1]]);
    assert_eq!(read.responses.seconds, [180, 180]);
    // Everybody is "anonymous": that links nobody.
    assert_eq!(
        (read.responses.keys.len(), read.responses.key_kind),
        (0, KeyKind::None)
    );
}

#[test]
fn c09_limesurvey_codes() {
    let read = read(include_bytes!("../data/forms/limesurvey.csv"));
    assert_eq!((read.tool, read.responses.count), (Tool::LimeSurvey, 3));
    // A9 is no point of a scale of five: listed, not 0.
    assert_eq!(answers(&read, "listen", None), [4, OUT_OF_SCALE, 0]);
    assert_eq!(code(&read, "listen", "A9"), Some((None, 1)));
    assert_eq!(code(&read, "listen", "A5"), Some((Some("5".to_owned()), 1)));
    assert_eq!(
        answers(&read, "recommend", None),
        [10, MISSING, OUT_OF_SCALE]
    );
    assert_eq!(answers(&read, "met", None), [0, 1, 0]);
    assert_eq!(
        topics(&read),
        [[1, MISSING, 0], [0, MISSING, 1], [1, MISSING, 0]]
    );
    assert_eq!(read.responses.keys, ["tkA1", "tkB2", "tkC3"]);
    assert_eq!(read.responses.key_kind, KeyKind::Ticket);
    assert_eq!(read.responses.seconds, [300, 61, 240]);
    assert_eq!(
        (
            count(&read, "out-of-scale"),
            count(&read, "unmapped-answers")
        ),
        (1, 1)
    );
}

#[test]
fn c09_surveymonkey_two_header_rows() {
    let read = read(include_bytes!("../data/forms/surveymonkey.csv"));
    assert_eq!((read.tool, read.responses.count), (Tool::SurveyMonkey, 2));
    assert_eq!(answers(&read, "listen", None), [4, 3]);
    assert_eq!(answers(&read, "silent", None), [1, 3]);
    assert_eq!(answers(&read, "recommend", None), [10, 8]);
    assert_eq!(topics(&read), [[1, MISSING], [0, MISSING], [1, MISSING]]);
    assert_eq!(read.responses.comments[0].text, "Well, yes");
    assert_eq!(read.responses.seconds, [240, 270]);
}

#[test]
fn c09_labels_in_any_language_codes_and_a_mapping_that_is_changed_and_passed_back() {
    let file = "listen,silent,met\nStimme voll zu,1,Ja\nstrongly AGREE,Weder noch,oui\nquite so,2,No\nquite so,,yes\n";
    let first = read(file.as_bytes());
    assert_eq!(
        answers(&first, "listen", None),
        [4, 4, OUT_OF_SCALE, OUT_OF_SCALE]
    );
    assert_eq!(answers(&first, "met", None), [0, OUT_OF_SCALE, 1, 0]);
    assert_eq!(code(&first, "listen", "quite so"), Some((None, 2)));
    assert_eq!(count(&first, "unmapped-answers"), 3);

    let mut mapping = first.mapping.clone();
    for answer in &mut mapping.answers {
        match answer.text.as_str() {
            "quite so" => answer.code = Some("4".to_owned()),
            "oui" => answer.code = Some("yes".to_owned()),
            _ => {}
        }
    }
    mapping
        .columns
        .iter_mut()
        .find(|c| c.column == "silent")
        .unwrap()
        .reversed = true;
    let text = json::encode(&mapping);
    let again = read_responses(
        file.as_bytes(),
        ReadResponsesOptions {
            mapping: Some(json::decode("mapping", &text).unwrap()),
            ..options()
        },
    )
    .unwrap();
    assert_eq!(answers(&again, "listen", None), [4, 4, 3, 3]);
    assert_eq!(answers(&again, "met", None), [0, 0, 1, 0]);
    // Reversed in the file already: turned back, so that the score reverses once.
    assert_eq!(answers(&again, "silent", None), [4, 2, 3, MISSING]);
    assert_eq!(count(&again, "unmapped-answers"), 0);
}

#[test]
fn c21_out_of_scale_blank_not_applicable_and_numbered_labels_are_told_apart() {
    let file = "listen;silent;recommend\n0;1;0\n6;5;11\n5 - Strongly agree;;10\n1 - Strongly agree;N/A;\nDoes not apply to me;3,0;-1\nAgree (4);2.5;7\n;1;\n";
    let read = read(file.as_bytes());
    assert_eq!(
        answers(&read, "listen", None),
        [
            OUT_OF_SCALE,
            OUT_OF_SCALE,
            4,
            OUT_OF_SCALE,
            NOT_APPLICABLE,
            3,
            MISSING
        ]
    );
    assert_eq!(
        answers(&read, "silent", None),
        [0, 4, MISSING, NOT_APPLICABLE, 2, OUT_OF_SCALE, 0]
    );
    assert_eq!(
        answers(&read, "recommend", None),
        [0, OUT_OF_SCALE, 10, MISSING, OUT_OF_SCALE, 7, MISSING]
    );
    // 0, 6, 11 and -1; 2.5 lies between two points; "1 - Strongly agree" contradicts itself.
    assert_eq!(
        (
            count(&read, "out-of-scale"),
            count(&read, "half-points"),
            count(&read, "unmapped-answers")
        ),
        (4, 1, 1)
    );
    let silent = read.instrument.item("silent").unwrap();
    assert!(
        silent.reverse,
        "declared by the item, and columns hold what was answered"
    );
}

#[test]
fn c22_the_same_respondent_twice_not_in_the_roster_and_a_shared_ticket() {
    let file = "token,role,listen\nT1,mentor,1\nT2,mentee,2\nT1,mentor,5\nT3,Mentorin,3\nT3,Mentee,4\nT9,,1\n";
    let with = |rule: Option<&str>, only: bool| {
        let options = ReadResponsesOptions {
            duplicates: rule.map(str::to_owned),
            roster: Some(["T1", "T2", "T3"].map(str::to_owned).to_vec()),
            only_roster: only,
            ..options()
        };
        read_responses(file.as_bytes(), options).unwrap()
    };
    let last = with(None, false);
    assert_eq!(answers(&last, "listen", None), [1, 4, 2, 3, 0]);
    // The ticket of two people links neither of them to another wave.
    assert_eq!(last.responses.keys, ["T2", "T1", "", "", "T9"]);
    assert_eq!(
        last.responses.sides[2..4],
        [Some(PairSide::Mentor), Some(PairSide::Mentee)]
    );
    assert_eq!(
        (
            count(&last, "same-respondent-twice"),
            count(&last, "token-shared")
        ),
        (1, 2)
    );
    assert_eq!(count(&last, "not-in-roster"), 1);

    assert_eq!(
        answers(&with(Some("first"), false), "listen", None),
        [0, 1, 2, 3, 0]
    );
    let reject = with(Some("reject"), true);
    assert_eq!(answers(&reject, "listen", None), [1, 2, 3]);
    assert_eq!(
        (
            reject.responses.count,
            count(&reject, "same-respondent-twice")
        ),
        (3, 2)
    );
}

#[test]
fn times_are_dropped_once_careless_answers_are_settled() {
    let mut read = read(include_bytes!("../data/forms/qualtrics.csv"));
    assert!(!read.responses.seconds.is_empty());
    read.responses.settle();
    assert!(!json::encode(&read.responses).contains("seconds"));
}

#[test]
fn an_instrument_is_drafted_from_a_file_that_comes_with_nothing_else() {
    let mut file = String::from(
        "Timestamp,Department,I like my work,I would stay,My boss listens,How likely are you to recommend us?,Topics,Pace,What else?\n",
    );
    let agree = [
        "Strongly disagree",
        "Disagree",
        "Neither agree nor disagree",
        "Agree",
        "Strongly agree",
    ];
    for row in 0..40 {
        let cell = |at: usize| agree[(row * at + at) % 5];
        file += &format!(
            "2026/03/02 9:01:{row:02} AM,{},{},{},{} - {},{},{},{},{}\n",
            ["Sales", "Finance"][row % 2],
            cell(1),
            cell(2),
            (row % 5) + 1,
            agree[row % 5],
            row % 11,
            ["Red;Blue;", "Blue;", "Green;Red;"][row % 3],
            ["Too slow", "Right", "Too fast"][row % 3],
            match row {
                0 => "I would like to have more time for this",
                7 => "I would like to see more of the others",
                14 => "There is nothing that I would change here",
                _ => "",
            },
        );
    }
    let options = ReadResponsesOptions {
        name: "own.csv".to_owned(),
        ..Default::default()
    };
    let drafted = read_responses(file.as_bytes(), options).unwrap();
    assert!(drafted.drafted);
    let kinds: Vec<ItemType> = drafted
        .instrument
        .items
        .iter()
        .map(|item| item.kind)
        .collect();
    use ItemType::{Choice, Comment, Many, Nps, Scale};
    assert_eq!(kinds, [Scale, Scale, Scale, Nps, Many, Choice, Comment]);
    assert_eq!(
        drafted.instrument.scales.len(),
        1,
        "one scale, in words and with numbers"
    );
    let errors = check_instrument(&drafted.instrument);
    assert_eq!(errors, [], "a draft is an instrument");
    assert_eq!(drafted.responses.groups[0].labels, ["Sales", "Finance"]);
    assert_eq!(drafted.responses.count, 40);
    assert!(
        drafted
            .responses
            .columns
            .iter()
            .all(|c| c.answers.iter().all(|a| *a != OUT_OF_SCALE))
    );

    // Edited and passed back with its mapping, it reads the same file.
    let mut own = drafted.instrument.clone();
    own.items[1].reverse = true;
    let options = ReadResponsesOptions {
        instrument: Some(own),
        mapping: Some(drafted.mapping.clone()),
        ..Default::default()
    };
    let again = read_responses(file.as_bytes(), options).unwrap();
    assert_eq!(again.responses.columns, drafted.responses.columns);
}

#[test]
fn a_file_that_an_instrument_does_not_fit_is_asked_about() {
    let read = read(b"a,b\n1,2\n3,4\n");
    assert_eq!(count(&read, "instrument-does-not-fit"), 1);
    assert_eq!(read.responses.count, 0);
}

#[test]
fn the_shape_of_a_mapping_is_checked_strictly() {
    let code: AnswerCode = json::decode("code", r#"{"item":"a","text":"b"}"#).unwrap();
    assert_eq!(code.code, None);
    assert!(json::decode::<AnswerCode>("code", r#"{"item":"a","text":"b","codes":1}"#).is_err());
}

mod any {
    use super::*;
    use proptest::prelude::*;

    proptest! {
        #![proptest_config(ProptestConfig { cases: 200, ..ProptestConfig::default() })]

        #[test]
        fn no_bytes_make_the_reader_panic(bytes in prop::collection::vec(any::<u8>(), 0..400), given in any::<bool>()) {
            let options = ReadResponsesOptions { instrument: given.then(team), ..Default::default() };
            let _ = read_responses(&bytes, options);
        }

        #[test]
        fn every_row_has_one_answer_an_item_whatever_the_cells(
            rows in prop::collection::vec("(Agree|[0-9]|;|,| |\"[^\"]*\"|Word, Excel and the like|ß|\\PC){0,12}", 0..20),
            given in any::<bool>(),
        ) {
            let file = format!("token,listen,topics,met,recommend,more\n{}\n", rows.join("\n"));
            let options = ReadResponsesOptions { instrument: given.then(team), delimiter: Some(",".into()), ..Default::default() };
            if let Ok(read) = read_responses(file.as_bytes(), options) {
                let count = read.responses.count as usize;
                for column in &read.responses.columns {
                    prop_assert_eq!(column.answers.len(), count);
                }
                for group in &read.responses.groups {
                    prop_assert_eq!(group.values.len(), count);
                }
                prop_assert!(read.responses.keys.is_empty() || read.responses.keys.len() == count);
                prop_assert!(read.responses.seconds.is_empty() || read.responses.seconds.len() == count);
            }
        }
    }
}

/// A file beyond the size from which rows are read in pieces, its rows made by `row`.
fn large(head: &str, row: impl Fn(usize) -> String) -> String {
    let mut file = format!("{head}\n");
    for at in 0.. {
        file += &row(at);
        file.push('\n');
        if file.len() > 5 << 20 {
            break;
        }
    }
    file
}

/// Read as a large file and, in parts that are small enough, as small ones: the same answers.
fn same_as_small(head: &str, file: &str) -> ReadResponses {
    let in_pieces = read(file.as_bytes());
    let rows: Vec<&str> = file.lines().skip(1).collect();
    let mut at = 0;
    for part in rows.chunks(60_000) {
        let small = read(format!("{head}\n{}\n", part.join("\n")).as_bytes());
        for (whole, part) in in_pieces
            .responses
            .columns
            .iter()
            .zip(&small.responses.columns)
        {
            assert_eq!(
                whole.answers[at..at + part.answers.len()],
                part.answers,
                "{}",
                whole.item
            );
        }
        at += small.responses.count as usize;
    }
    assert_eq!(at, in_pieces.responses.count as usize);
    in_pieces
}

#[test]
fn a_large_file_of_numbers_reads_like_small_ones_with_unusual_rows_in_their_places() {
    let head = "listen,silent,recommend,met";
    let file = large(head, |at| match at % 1_000 {
        1 => "6,3,11,Yes".to_owned(),
        2 => "\"5 - Strongly agree\",,\"10\",no".to_owned(),
        3 => ",,,".to_owned(),
        4 => "Stimme voll zu,1".to_owned(),
        _ => format!("{},{},{},{}", at % 5 + 1, at % 3 + 1, at % 11, at % 2 + 1),
    });
    let read = same_as_small(head, &file);
    let rows = u32::try_from(file.lines().count() - 1).unwrap();
    assert_eq!(read.responses.count + count(&read, "no-answers"), rows);
    assert!(count(&read, "out-of-scale") > 1_000);
    assert!(
        code(&read, "listen", "5 - Strongly agree")
            .is_some_and(|(code, n)| code.as_deref() == Some("5") && n > 500)
    );
}

#[test]
fn a_large_file_with_keys_lists_and_comments_reads_like_small_ones() {
    let head = "token,listen,topics,more";
    let file = large(head, |at| {
        format!(
            "T{at},{},\"Generative AI, Word, Excel and the like\",\"Well, row {at}\"",
            at % 5 + 1
        )
    });
    let read = same_as_small(head, &file);
    assert_eq!(read.responses.keys.len(), read.responses.count as usize);
    assert_eq!(read.responses.comments.len(), read.responses.count as usize);
}
