//! Answers as people, forms tools and spreadsheets write them, read against an instrument.
#![allow(
    clippy::unwrap_used,
    reason = "a file that cannot be read is a failure of the test"
)]

use indexmap::IndexMap;
use viceversa::finding::Severity;
use viceversa::survey::{
    ColumnUse, Instrument, Item, ItemOption, ItemType, KeyKind, MISSING, NOT_APPLICABLE,
    OUT_OF_SCALE, ReadResponses, ReadResponsesOptions, Scale, Texts, Tool, read_responses,
};

fn text(text: &str) -> Texts {
    [("en".to_owned(), text.to_owned())].into_iter().collect()
}

fn scale(min: i32, max: i32, labels: &[&str]) -> Scale {
    let labels = labels.iter().map(|label| (*label).to_owned()).collect();
    Scale {
        min,
        max,
        labels: [("en".to_owned(), labels)].into_iter().collect(),
        ..Scale::default()
    }
}

fn item(id: &str, kind: ItemType, of: &str, wording: &str) -> Item {
    Item {
        id: id.into(),
        kind,
        scale: (!of.is_empty()).then(|| of.into()),
        text: text(wording),
        ..Item::default()
    }
}

fn options(texts: &[(&str, &str)]) -> Vec<ItemOption> {
    texts
        .iter()
        .map(|(id, words)| ItemOption {
            id: (*id).into(),
            text: text(words),
        })
        .collect()
}

const AGREE: [&str; 5] = [
    "Strongly disagree",
    "Disagree",
    "Neither agree nor disagree",
    "Agree",
    "Strongly agree",
];

/// Two items on 1 to 5, one on 1 to 7 without labels, hours as ranges, and topics.
fn club() -> Instrument {
    let mut scales = IndexMap::new();
    scales.insert("agree".to_owned(), scale(1, 5, &AGREE));
    scales.insert("seven".to_owned(), scale(1, 7, &[]));
    let hours = Item {
        options: options(&[("few", "1-5"), ("more", "6-10"), ("many", "11+")]),
        ..item("hours", ItemType::Choice, "", "Hours a week")
    };
    let topics = Item {
        options: options(&[
            ("ai", "Generative AI"),
            ("office", "Spreadsheets"),
            ("people", "Leading people"),
        ]),
        ..item("topics", ItemType::Many, "", "What did you talk about?")
    };
    Instrument {
        id: "club".into(),
        version: "1".into(),
        title: text("Club"),
        scales,
        items: vec![
            item("heard", ItemType::Scale, "agree", "I feel heard"),
            item("safe", ItemType::Scale, "agree", "I feel safe"),
            item("pace", ItemType::Scale, "seven", "The pace suits me"),
            hours,
            topics,
        ],
        ..Instrument::default()
    }
}

fn with(file: &str, change: impl Fn(&mut ReadResponsesOptions)) -> ReadResponses {
    let mut options = ReadResponsesOptions {
        name: "export.csv".into(),
        instrument: Some(club()),
        ..Default::default()
    };
    change(&mut options);
    read_responses(file.as_bytes(), options).unwrap()
}

fn read(file: &str) -> ReadResponses {
    with(file, |_| {})
}

fn answers(read: &ReadResponses, item: &str) -> Vec<u8> {
    read.responses.column(item).unwrap().answers.clone()
}

fn count(read: &ReadResponses, code: &str) -> u32 {
    read.findings
        .iter()
        .find(|finding| finding.code == code)
        .map_or(0, |finding| finding.count)
}

/// What one cell is taken for: an answer as 1 to 5 or as the option's number, or "missing", "n/a", "?" where it is asked or listed.
fn one(column: &str, cell: &str) -> String {
    let file = format!("{column}\tpace\n\"{}\"\t1\n", cell.replace('"', "\"\""));
    let read = with(&file, |options| options.delimiter = Some("\t".into()));
    match answers(&read, column)[0] {
        MISSING => "missing".into(),
        NOT_APPLICABLE => "n/a".into(),
        OUT_OF_SCALE => match (
            count(&read, "half-points"),
            count(&read, "days-for-ranges"),
            count(&read, "out-of-scale"),
        ) {
            (1, 0, 0) => "half".into(),
            (0, 1, 0) => "day".into(),
            (0, 0, 1) => "outside".into(),
            _ => "?".into(),
        },
        number => (number + 1).to_string(),
    }
}

#[test]
fn answers_are_understood_where_one_reading_is_possible_and_listed_where_there_are_two() {
    let mut wrong = Vec::new();
    for (taken, cells) in [
        (
            "1",
            "1|1.0|1,0|Strongly disagree|strongly DISAGREE|Disagree strongly|Totally disagree|1 - Strongly disagree|(1)|★|one|eins|un|uno|Stimme überhaupt nicht zu|\
               Pas du tout d'accord|Totalmente en desacuerdo|1 = low|1️⃣|① Strongly disagree",
        ),
        (
            "2",
            "2|Disagree|(2) Disagree|2: Disagree|zwei|★★|★★☆☆☆|2/5|2 of 5|2 von 5|Disagree (2)|[2]Disagree|I disagree",
        ),
        (
            "3",
            "3|Neutral|Neither|Neither agree or disagree|neither agree nor disagree|Undecided|3 - Neutral|(3) Neither|trois|weder noch|tres",
        ),
        (
            "4",
            "4|Agree|agree |(4) Agree|[4] Agree|4 Agree|4-Agree|Agree - 4|Agree 4|Agree [4]|4) Agree|4. Agree|4=Agree|４|４ Agree|（４）Agree|four|Four|vier|quatre|\
               cuatro|4 stars|4 Sterne|4 ★|★★★★|⭐⭐⭐⭐|4️⃣|4/5|4 out of 5|+4|I agree|4 points",
        ),
        (
            "5",
            "5|Strongly agree|Agree strongly|Completely agree|I strongly agree|5 ★|5 - Stimme voll und ganz zu|Stimme voll und ganz zu|Tout à fait d'accord|\
               Totalmente de acuerdo|Strongly agree (5)|5 stars|fünf|*****|5.00",
        ),
        (
            "missing",
            " |NA|na|NULL|null|.|-|--|?|missing|-9|-99|-999|9|99|98|999|9999|88|#N/A|Prefer not to say|Don't know|I don't know|No answer|k. A.|keine Angabe|\
                     weiß nicht|sans réponse|ne sait pas|NSP|no sabe|NS/NC|no contesta|99 = don't know|9 - No answer|(99) Prefer not to say|NaN|<NA>|Refused",
        ),
        (
            "n/a",
            "N/A|n/a|Not applicable|Does not apply|entfällt|sans objet|no aplica|n.a.|99 - not applicable",
        ),
        ("half", "4.5|4,5|1.5|3½|2 1/2|4.25|4.9"),
        (
            "day",
            "5-Jan|2-Mar|Jan-05|Mar 02|01.05.|2024-01-05 00:00|05. Mai|5. Mrz|2-févr|3-ene|05.01.2024",
        ),
        (
            "outside",
            "0|6|7|10|55|100|-1.5|5.5|0.5|6 - Agree very much",
        ),
        (
            "?",
            "1-2|3-4|4 or 5|Somewhat agree|Often|Stimme zu|Not sure|No opinion|Unsure|trifft nicht zu|None|Yes|X|4 times|3 times a week|1 - Strongly agree|5 (Disagree)|4/7|\
               ★★★★☆☆☆|Agree/Disagree|Agree, mostly|five or six|A4|2nd|too often|😀|Agree4|4Agree|it depends|5-fold",
        ),
    ] {
        for cell in cells.split('|') {
            let found = one("heard", cell);
            if found != taken {
                wrong.push(format!("{cell}: {found}, not {taken}"));
            }
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

#[test]
fn codes_for_no_answer_are_counted_apart_from_what_is_out_of_scale_and_listed() {
    let read = read("heard,pace\n9,9\n99,8\n6,7\nNA,10\nk. A.,1\n4,-9\n");
    assert_eq!(
        answers(&read, "heard"),
        [MISSING, MISSING, OUT_OF_SCALE, MISSING, MISSING, 3]
    );
    // 8 beside 1 to 7 may be a slip; 9 is none.
    assert_eq!(
        answers(&read, "pace"),
        [MISSING, OUT_OF_SCALE, 6, OUT_OF_SCALE, 0, MISSING]
    );
    assert_eq!(
        (
            count(&read, "no-answer-codes"),
            count(&read, "out-of-scale")
        ),
        (6, 3)
    );
    let listed = |item: &str, text: &str| {
        read.mapping
            .answers
            .iter()
            .find(|a| a.item == item && a.text == text)
            .and_then(|a| a.code.clone())
    };
    assert_eq!(listed("heard", "9").as_deref(), Some("missing"));
    assert_eq!(listed("pace", "-9").as_deref(), Some("missing"));
}

#[test]
fn what_was_decided_about_a_number_is_kept_when_the_mapping_is_passed_back_again_and_again() {
    let file = "heard,pace\n6,1\n4,2\n";
    let mut mapping = read(file).mapping;
    mapping
        .answers
        .iter_mut()
        .find(|answer| answer.text == "6")
        .unwrap()
        .code = Some("missing".into());
    for _ in 0..3 {
        let again = with(file, |options| options.mapping = Some(mapping.clone()));
        assert_eq!(answers(&again, "heard"), [MISSING, 3]);
        mapping = again.mapping;
    }
}

#[test]
fn half_points_are_asked_and_never_rounded() {
    let file = "heard\n4.5\n4\n\"3,5\"\n";
    let asked = read(file);
    assert_eq!(answers(&asked, "heard"), [OUT_OF_SCALE, 3, OUT_OF_SCALE]);
    let finding = asked
        .findings
        .iter()
        .find(|finding| finding.code == "half-points")
        .unwrap();
    assert_eq!(finding.severity, viceversa::finding::Severity::Question);
    let settled = with(file, |options| {
        options.halves = finding.fixes[0].options["halves"]
            .as_str()
            .map(str::to_owned)
    });
    assert_eq!(answers(&settled, "heard"), [MISSING, 3, MISSING]);
    assert_eq!(count(&settled, "half-points"), 0);
}

#[test]
fn what_a_spreadsheet_made_of_a_range_is_asked_and_read_as_the_range_when_confirmed() {
    let file = "hours,heard\n5-Jan,2-Mar\nOct-06,4\n11+,5\n1-5,1\n10. Jun,3\n2024-01-05 00:00,3\n3-Mar,2\n";
    let asked = read(file);
    assert_eq!(
        answers(&asked, "hours"),
        [
            OUT_OF_SCALE,
            OUT_OF_SCALE,
            2,
            0,
            OUT_OF_SCALE,
            OUT_OF_SCALE,
            OUT_OF_SCALE
        ]
    );
    assert_eq!(answers(&asked, "heard"), [OUT_OF_SCALE, 3, 4, 0, 2, 2, 1]);
    let finding = asked
        .findings
        .iter()
        .find(|finding| finding.code == "days-for-ranges")
        .unwrap();
    assert_eq!(
        (finding.severity, finding.count),
        (viceversa::finding::Severity::Question, 6)
    );
    let ranges = with(file, |options| {
        options.dates = finding.fixes[0].options["dates"]
            .as_str()
            .map(str::to_owned)
    });
    // 3-Mar is no range of these, and the scale has none.
    assert_eq!(answers(&ranges, "hours"), [0, 1, 2, 0, 1, 0, OUT_OF_SCALE]);
    assert_eq!(answers(&ranges, "heard")[0], OUT_OF_SCALE);
    let none = with(file, |options| options.dates = Some("missing".into()));
    assert_eq!(
        answers(&none, "hours"),
        [MISSING, MISSING, 2, 0, MISSING, MISSING, MISSING]
    );
}

#[test]
fn placeholders_are_no_key_and_link_nobody() {
    for (column, kind) in [
        ("Email", KeyKind::Person),
        ("Code word", KeyKind::Code),
        ("token", KeyKind::Ticket),
        ("Employee ID", KeyKind::Person),
    ] {
        for none in [
            "NA",
            "N/A",
            "n/a",
            "-",
            "",
            "none",
            "k. A.",
            "-99",
            "?",
            "Prefer not to say",
            "anonymous",
            "Anonym",
        ] {
            let file = format!("{column},heard\n{none},5\n{none},4\n{none},3\nada7,1\n");
            let read = read(&file);
            assert_eq!(answers(&read, "heard"), [4, 3, 2, 0], "{column}: {none}");
            assert_eq!(
                read.responses.keys,
                ["", "", "", "ada7"],
                "{column}: {none}"
            );
            assert_eq!(read.responses.key_kind, kind, "{column}");
            assert_eq!(
                (
                    count(&read, "no-key"),
                    count(&read, "same-respondent-twice")
                ),
                (3, 0),
                "{column}: {none}"
            );
        }
    }
    let all = read("Email,heard\nNA,5\nNA,4\n");
    assert_eq!(
        (
            answers(&all, "heard"),
            all.responses.key_kind,
            count(&all, "no-key")
        ),
        (vec![4, 3], KeyKind::None, 2)
    );
    // Nobody's address was recorded: nothing is missing.
    assert_eq!(
        count(&read("Email,heard\nanonymous,5\nanonymous,4\n"), "no-key"),
        0
    );
}

#[test]
fn columns_are_recognised_whatever_stands_around_their_question_on_either_side() {
    for header in [
        "1. I feel heard",
        "2) I feel heard (1 = low)",
        "<b>I feel heard</b>",
        "Q3: I feel heard",
        "How was it? [I feel heard]",
        "How was it? - I feel heard",
        "How was it? > I feel heard",
        "I feel heard *",
        "Q3_1 - I feel heard",
        "I&nbsp;feel heard.",
        "[I feel heard] How was it?",
        "G1[SQ001]. [I feel heard] How was it?",
    ] {
        let file = format!("\"{header}\",I feel safe\n5,1\n");
        assert_eq!(
            (
                answers(&read(&file), "heard"),
                answers(&read(&file), "safe")
            ),
            (vec![4], vec![0]),
            "{header}"
        );
    }
    for wording in [
        "1. I feel heard",
        "How was it? [I feel heard]",
        "How was it: I feel heard",
        "<p>I feel heard</p> (1 = low)",
        "Q3: I feel heard",
    ] {
        let mut own = club();
        own.items[0].text = text(wording);
        let file = "I feel heard,I feel safe\n5,1\n";
        let read = with(file, |options| options.instrument = Some(own.clone()));
        assert_eq!(answers(&read, "heard"), [4], "{wording}");
    }
    // Two grids with the same statements: the grid's question tells them apart, and without it neither is taken.
    let mut twice = club();
    twice.items[0].text = text("Before: I feel at ease");
    twice.items[1].text = text("Now: I feel at ease");
    let of = |file: &str| {
        let read = with(file, |options| options.instrument = Some(twice.clone()));
        read.mapping
            .columns
            .iter()
            .map(|c| c.item.clone().unwrap_or_default())
            .collect::<Vec<_>>()
    };
    assert_eq!(
        of("Now [I feel at ease],Before [I feel at ease]\n5,1\n"),
        ["safe", "heard"]
    );
    assert_eq!(of("I feel at ease,The pace suits me\n5,1\n"), ["", "pace"]);
}

#[test]
fn rows_of_people_who_did_not_finish_are_counted_said_and_left_out_on_demand() {
    for (head, done, open) in [
        ("Finished,heard", "True,5", "False,1"),
        ("Finished,heard", "1,5", "0,1"),
        ("Finished,Progress,heard", "TRUE,100,5", "FALSE,40,1"),
        (
            "RecordedDate,Progress,heard",
            "2026-03-01,100,5",
            "2026-03-01,99,1",
        ),
        ("Status,heard", "Complete,5", "Partial,1"),
        ("Response Status,heard", "Completed,5", "Started,1"),
        ("Response Type,heard", "completed,5", "partial,1"),
        ("Status,heard", "abgeschlossen,5", "nicht abgeschlossen,1"),
        ("Statut,heard", "terminé,5", "en cours,1"),
        (
            "id,submitdate,lastpage,startlanguage,heard",
            "1,2026-03-01 09:00:00,3,en,5",
            "2,,1,en,1",
        ),
        (
            "id. Response ID,submitdate. Date submitted,lastpage. Last page,heard",
            "1,2026-03-01 09:00:00,3,5",
            "2,,1,1",
        ),
        (
            "Response ID,Date submitted,Last page,heard",
            "1,2026-03-01 09:00:00,3,5",
            "2,,1,1",
        ),
        ("record_id,heard,club_complete", "1,5,2", "2,1,0"),
        (
            "record_id,heard,club_complete",
            "1,5,Complete",
            "2,1,Incomplete",
        ),
        (
            "session,created,modified,ended,heard",
            "a,2026-03-01,2026-03-01,2026-03-01,5",
            "b,2026-03-01,2026-03-01,,1",
        ),
        ("lfdn,dispcode,heard", "1,31,5", "2,22,1"),
        (
            "CASE,QUESTNNR,STARTED,heard,FINISHED",
            "1,base,2026-03-01,5,1",
            "2,base,2026-03-01,1,0",
        ),
    ] {
        let file = format!("{head}\n{done}\n{open}\n");
        let all = read(&file);
        assert_eq!(answers(&all, "heard"), [4, 0], "{head}");
        assert_eq!(count(&all, "unfinished-rows"), 1, "{head}");
        let finding = all
            .findings
            .iter()
            .find(|finding| finding.code == "unfinished-rows")
            .unwrap();
        let rule = finding.fixes[0].options["unfinished"]
            .as_str()
            .map(str::to_owned);
        let some = with(&file, |options| options.unfinished.clone_from(&rule));
        assert_eq!(answers(&some, "heard"), [4], "{head}");
    }
    // A question that is called like that is answered, and says nothing about rows.
    for file in [
        "Status,heard\nemployed,5\n,4\n",
        "Completed,heard\n2026-03-01,5\n2026-03-02,4\n",
        "Progress,heard\n3,5\n4,4\n",
    ] {
        assert_eq!(
            (
                count(&read(file), "unfinished-rows"),
                answers(&read(file), "heard")
            ),
            (0, vec![4, 3]),
            "{file}"
        );
    }
    let previews =
        read("Status,Finished,heard\nSurvey Preview,1,5\nIP Address,1,4\nSurvey Test,1,3\n");
    assert_eq!(
        (
            answers(&previews, "heard"),
            count(&previews, "preview-rows")
        ),
        (vec![3], 2)
    );
}

#[test]
fn survey_monkey_is_known_when_its_first_header_repeats_and_without_the_names_of_collectors() {
    let repeated = "Respondent ID,Collector ID,Start Date,End Date,How was it?,How was it?,The pace suits me,What did you talk about?,What did you talk about?,What did you talk about?\n\
        Respondent ID,Collector ID,Start Date,End Date,I feel heard,I feel safe,Response,Generative AI,Spreadsheets,Leading people\n\
        1000,55,03/01/2026 10:00:00 AM,03/01/2026 10:05:00 AM,Agree,Disagree,7,Generative AI,,Leading people\n\
        1001,55,03/01/2026 10:00:00 AM,03/01/2026 10:05:00 AM,Strongly agree,Neutral,1,,,\n";
    let gaps = "Respondent ID,Start Date,End Date,IP Address,How was it?,,The pace suits me,What did you talk about?,,\n\
        ,,,,I feel heard,I feel safe,Response,Generative AI,Spreadsheets,Leading people\n\
        1000,03/01/2026 10:00:00 AM,03/01/2026 10:05:00 AM,192.0.2.1,Agree,Disagree,7,Generative AI,,Leading people\n\
        1001,03/01/2026 10:00:00 AM,03/01/2026 10:05:00 AM,192.0.2.1,Strongly agree,Neutral,1,,,\n";
    for file in [repeated, gaps] {
        let read = read(file);
        assert_eq!(
            (read.tool, read.responses.count),
            (Tool::SurveyMonkey, 2),
            "{file}"
        );
        assert_eq!(
            (
                answers(&read, "heard"),
                answers(&read, "safe"),
                answers(&read, "pace")
            ),
            (vec![3, 4], vec![1, 2], vec![6, 0])
        );
        let topics: Vec<_> = read
            .responses
            .columns
            .iter()
            .filter(|c| c.item == "topics")
            .map(|c| c.answers.clone())
            .collect();
        assert_eq!(topics, [[1, MISSING], [0, MISSING], [1, MISSING]]);
        assert_eq!(read.responses.seconds, [300, 300]);
    }
}

#[test]
fn exports_of_other_tools_are_known_by_their_true_formats() {
    let lime = "id. Response ID,submitdate. Date submitted,lastpage. Last page,startlanguage. Start language,\
        G1[SQ001]. [I feel safe] How much do you agree?,G1[SQ002]. [I feel heard] How much do you agree?\n\
        1,2026-03-01 09:00:00,3,en,Disagree,Neither agree nor disagree\n2,2026-03-01 09:00:00,3,en,Strongly agree,N/A\n";
    let read_lime = read(lime);
    assert_eq!(read_lime.tool, Tool::LimeSurvey);
    assert_eq!(
        (answers(&read_lime, "safe"), answers(&read_lime, "heard")),
        (vec![1, 4], vec![2, NOT_APPLICABLE])
    );
    let last = &read_lime.mapping.columns[2];
    assert_eq!(
        (last.column.as_str(), last.what),
        ("lastpage. Last page", ColumnUse::Ignore)
    );

    // SoSci Survey: -9 not answered, 1 and 2 for not chosen and chosen, labels in a row of their own.
    let sosci = "CASE;QUESTNNR;MODE;STARTED;A101_01;A101_02;A102_01;topics_1;topics_2;topics_3;TIME001;TIME_SUM;LASTDATA;FINISHED\n\
        Interview-Nummer (fortlaufend);Fragebogen;Interview-Modus;Zeitpunkt;Rating: I feel heard;Rating: I feel safe;The pace suits me;Topics: Generative AI;\
        Topics: Spreadsheets;Topics: Leading people;Verweildauer Seite 1;Verweildauer gesamt;Zeitpunkt als der Datensatz das letzte Mal geändert wurde;Wurde beendet\n\
        12;base;interview;2026-03-01 10:00:00;4;-9;7;2;1;2;30;30;2026-03-01 10:00:30;1\n13;base;pretest;2026-03-01 10:00:00;1;1;1;1;1;1;30;30;2026-03-01 10:00:30;1\n\
        14;base;interview;2026-03-01 10:00:00;5;2;-1;1;1;2;40;40;2026-03-01 10:00:40;1\n";
    let read_sosci = read(sosci);
    assert_eq!(
        (
            read_sosci.tool,
            read_sosci.responses.count,
            count(&read_sosci, "preview-rows")
        ),
        (Tool::SosciSurvey, 2, 1)
    );
    assert_eq!(
        (
            answers(&read_sosci, "heard"),
            answers(&read_sosci, "safe"),
            answers(&read_sosci, "pace")
        ),
        (vec![3, 4], vec![MISSING, 1], vec![6, MISSING])
    );
    let topics: Vec<_> = read_sosci
        .responses
        .columns
        .iter()
        .filter(|c| c.item == "topics")
        .map(|c| c.answers.clone())
        .collect();
    assert_eq!(topics, [[1, 0], [0, 0], [1, 1]]);
    assert_eq!(read_sosci.responses.seconds, [30, 40]);

    // KoboToolbox: groups before names, the list of what was chosen beside a column an option.
    let kobo = "start,end,grp/heard,grp/safe,grp/topics,grp/topics/ai,grp/topics/office,grp/topics/people,_id,_uuid,_submission_time,_validation_status,_index\n\
        2026-03-01T10:00:00.000+01:00,2026-03-01T10:02:00.000+01:00,4,5,ai people,1,0,1,77,ab,2026-03-01T10:02:05,,1\n\
        2026-03-01T10:00:00.000+01:00,2026-03-01T10:03:00.000+01:00,2,1,,,,,78,cd,2026-03-01T10:03:05,,2\n";
    let read_kobo = read(kobo);
    assert_eq!(
        (
            read_kobo.tool,
            answers(&read_kobo, "heard"),
            answers(&read_kobo, "safe")
        ),
        (Tool::Kobo, vec![3, 1], vec![4, 0])
    );
    let topics: Vec<_> = read_kobo
        .responses
        .columns
        .iter()
        .filter(|c| c.item == "topics")
        .map(|c| c.answers.clone())
        .collect();
    assert_eq!(topics, [[1, MISSING], [0, MISSING], [1, MISSING]]);

    let redcap = "record_id,redcap_survey_identifier,club_timestamp,heard,safe,topics___1,topics___2,topics___3,club_complete\n1,,2026-03-01 10:00,4,5,1,0,0,2\n2,,2026-03-01 10:00,1,,0,0,0,2\n";
    let read_redcap = read(redcap);
    assert_eq!(
        (
            read_redcap.tool,
            answers(&read_redcap, "heard"),
            answers(&read_redcap, "safe")
        ),
        (Tool::Redcap, vec![3, 0], vec![4, MISSING])
    );
    let topics: Vec<_> = read_redcap
        .responses
        .columns
        .iter()
        .filter(|c| c.item == "topics")
        .map(|c| c.answers.clone())
        .collect();
    assert_eq!(topics, [[1, 0], [0, 0], [0, 0]]);

    // Qualtrics before ImportIds.
    let old = "V1,V2,V3,V4,V5,V6,V7,V8,V9,V10,Q1_1,Q1_2\n\
        ResponseID,ResponseSet,Name,ExternalDataReference,EmailAddress,IPAddress,Status,StartDate,EndDate,Finished,How was it?-I feel heard,How was it? - I feel safe\n\
        R_1,Default,,,ada@meridian.example,192.0.2.1,0,2026-03-01 10:00:00,2026-03-01 10:02:00,1,4,5\n\
        R_2,Default,,,max@meridian.example,192.0.2.1,1,2026-03-01 10:00:00,2026-03-01 10:02:00,1,1,1\n\
        R_3,Default,,,zoe@meridian.example,192.0.2.1,0,2026-03-01 10:00:00,2026-03-01 10:03:00,0,2,-99\n";
    let read_old = read(old);
    assert_eq!(
        (read_old.tool, read_old.responses.count),
        (Tool::Qualtrics, 2)
    );
    assert_eq!(
        (
            count(&read_old, "preview-rows"),
            count(&read_old, "unfinished-rows")
        ),
        (1, 1)
    );
    assert_eq!(answers(&read_old, "safe"), [4, MISSING]);
    assert_eq!(read_old.responses.seconds, [120, 180]);
    assert_eq!(
        read_old.responses.keys,
        ["ada@meridian.example", "zoe@meridian.example"]
    );
    // Variables of an own file that are called V1 and so on are no metadata.
    let plain = with("V1,V2\n5,1\n4,2\n", |options| options.instrument = None);
    assert_eq!(plain.tool, Tool::Plain);
    assert_eq!(plain.responses.columns.len(), 2);

    let typeform = "#,I feel heard,I feel safe,Response Type,Start Date (UTC),Submit Date (UTC),Network ID,Tags\nab12,4,5,completed,2026-03-01 10:00:00,2026-03-01 10:01:00,f3,\n";
    let read_typeform = read(typeform);
    assert_eq!(
        (
            read_typeform.tool,
            answers(&read_typeform, "heard"),
            read_typeform.responses.seconds.clone()
        ),
        (Tool::Typeform, vec![3], vec![60])
    );
}

#[test]
fn a_column_about_one_option_is_not_chosen_by_a_code_for_no_answer() {
    let file = "heard,topics_1,topics_2,topics_3\n4,1,0,0\n4,N/A,N/A,N/A\n4,-99,-99,-99\n4,NA,1,.\n4,True,False,Not Selected\n";
    let read = read(file);
    let topics: Vec<_> = read
        .responses
        .columns
        .iter()
        .filter(|c| c.item == "topics")
        .map(|c| c.answers.clone())
        .collect();
    assert_eq!(topics[0], [1, NOT_APPLICABLE, MISSING, 0, 1]);
    assert_eq!(topics[1], [0, NOT_APPLICABLE, MISSING, 1, 0]);
    assert_eq!(topics[2], [0, NOT_APPLICABLE, MISSING, 0, 0]);
}

#[test]
fn parts_of_a_list_that_are_no_option_can_be_settled_and_stay_so() {
    let file = "heard,topics\n4,\"Generative AI, Dancing\"\n4,Dancing\n4,Nothing yet\n4,Sheets\n";
    let first = read(file);
    let topics = |read: &ReadResponses| -> Vec<Vec<u8>> {
        read.responses
            .columns
            .iter()
            .filter(|c| c.item == "topics")
            .map(|c| c.answers.clone())
            .collect()
    };
    assert_eq!(
        topics(&first)[0],
        [1, OUT_OF_SCALE, OUT_OF_SCALE, OUT_OF_SCALE]
    );
    assert_eq!(count(&first, "unmapped-answers"), 4);
    let mut mapping = first.mapping;
    for answer in &mut mapping.answers {
        answer.code = Some(
            match answer.text.as_str() {
                "dancing" => "people",
                "sheets" => "office",
                _ => "missing",
            }
            .to_owned(),
        );
    }
    for _ in 0..2 {
        let again = with(file, |options| options.mapping = Some(mapping.clone()));
        assert_eq!(
            topics(&again),
            [[1, 0, MISSING, 0], [0, 0, MISSING, 1], [1, 1, MISSING, 0]]
        );
        assert_eq!(count(&again, "unmapped-answers"), 0);
        mapping = again.mapping;
    }
}

#[test]
fn a_file_that_holds_nothing_but_previews_is_asked_about() {
    let file = "StartDate,Status,Q1,Q2\nStart Date,Response Type,I feel heard,I feel safe\n\
        \"{\"\"ImportId\"\":\"\"startDate\"\"}\",\"{\"\"ImportId\"\":\"\"status\"\"}\",\"{\"\"ImportId\"\":\"\"QID1\"\"}\",\"{\"\"ImportId\"\":\"\"QID2\"\"}\"\n\
        2026-01-01 10:00:00,Survey Preview,1,2\n2026-01-01 10:00:00,Survey Preview,5,4\n2026-01-01 10:00:00,Survey Preview,3,3\n";
    let plain = |previews: Option<&str>| {
        let options = ReadResponsesOptions {
            previews: previews.map(str::to_owned),
            ..ReadResponsesOptions::default()
        };
        read_responses(file.as_bytes(), options).unwrap()
    };
    let none = plain(None);
    assert_eq!(none.responses.count, 0);
    let asked = none
        .findings
        .iter()
        .find(|finding| finding.code == "preview-rows")
        .unwrap();
    assert_eq!((asked.severity, asked.count), (Severity::Question, 3));
    assert_eq!(asked.fixes[0].options["previews"], "count");
    let all = plain(Some("count"));
    assert_eq!((all.responses.count, count(&all, "preview-rows")), (3, 0));
    // Beside answers they are left out, and said.
    let mixed = read_responses(
        file.replace("Survey Preview,1,2", "IP Address,1,2")
            .as_bytes(),
        ReadResponsesOptions::default(),
    )
    .unwrap();
    assert_eq!(
        (mixed.responses.count, count(&mixed, "preview-rows")),
        (1, 2)
    );
}

#[test]
fn sosci_survey_is_told_from_limesurvey_which_has_a_last_page_as_well() {
    let sosci = "CASE\tSERIAL\tREF\tQUESTNNR\tMODE\tSTARTED\tAB01_01\tAB01_02\tTIME001\tLASTDATA\tFINISHED\tLASTPAGE\n\
        Interview-Nummer\tSeriennummer\tReferenz\tFragebogen\tInterview-Modus\tStart\tZufrieden: mit der Arbeit\tZufrieden: mit dem Team\tVerweildauer\tZuletzt\tFertig\tLetzte Seite\n\
        1\t\t\tbase\tinterview\t2026-01-01 10:00:00\t1\t5\t12\t2026-01-01 10:05:00\t1\t3\n\
        2\t\t\tbase\tinterview\t2026-01-01 10:00:00\t5\t3\t14\t2026-01-01 10:05:00\t1\t3\n\
        3\t\t\tbase\tinterview\t2026-01-01 10:00:00\t3\t1\t9\t2026-01-01 10:05:00\t1\t3\n";
    let read =
        |file: &str| read_responses(file.as_bytes(), ReadResponsesOptions::default()).unwrap();
    let found = read(sosci);
    assert_eq!(found.tool, Tool::SosciSurvey);
    let texts: Vec<&str> = found
        .instrument
        .items
        .iter()
        .map(|item| item.text.values().next().unwrap().as_str())
        .collect();
    assert_eq!(texts, ["mit der Arbeit", "mit dem Team"]);
    assert_eq!(found.responses.count, 3);
    let lime = "id,submitdate,lastpage,startlanguage,Q1[1],Q1[2]\n1,2026-01-01 10:00:00,3,de,1,5\n2,2026-01-01 10:00:00,3,de,5,3\n3,2026-01-01 10:00:00,3,de,3,1\n";
    assert_eq!(read(lime).tool, Tool::LimeSurvey);
}

#[test]
fn qualtrics_is_known_by_its_heads_of_one_two_and_three_rows() {
    let read =
        |file: &str| read_responses(file.as_bytes(), ReadResponsesOptions::default()).unwrap();
    let rows = "R_1,1,5\nR_2,5,3\nR_3,3,1\n";
    let three = format!(
        "ResponseId,Q1_1,Q1_2\nResponse ID,How is it? - Work,How is it? - Team\n\
         \"{{\"\"ImportId\"\":\"\"_recordId\"\"}}\",\"{{\"\"ImportId\"\":\"\"QID1_1\"\"}}\",\"{{\"\"ImportId\"\":\"\"QID1_2\"\"}}\"\n{rows}"
    );
    // As it was before there were ImportIds.
    let two = format!("V1,Q1_1,Q1_2\nResponseID,How is it? - Work,How is it? - Team\n{rows}");
    // As a program writes its dictionaries.
    let python = format!(
        "ResponseId,Q1_1,Q1_2\nResponse ID,How is it? - Work,How is it? - Team\n\
         {{'ImportId': '_recordId'}},{{'ImportId': 'QID1_1'}},{{'ImportId': 'QID1_2'}}\n{rows}"
    );
    // The row of names is gone.
    let texts = format!(
        "Response ID,How is it? - Work,How is it? - Team\n\
         \"{{\"\"ImportId\"\":\"\"_recordId\"\"}}\",\"{{\"\"ImportId\"\":\"\"QID1_1\"\"}}\",\"{{\"\"ImportId\"\":\"\"QID1_2\"\"}}\"\n{rows}"
    );
    for file in [three, two, python, texts] {
        let found = read(&file);
        assert_eq!(found.tool, Tool::Qualtrics, "{file}");
        assert_eq!(found.responses.count, 3, "{file}");
        let parts: Vec<&str> = found
            .instrument
            .items
            .iter()
            .map(|item| item.text.values().next().unwrap().as_str())
            .collect();
        assert_eq!(parts, ["Work", "Team"], "{file}");
    }
}
