//! Instruments drafted from files that come with nothing else: what each column is taken for, and what is asked instead of guessed.
#![allow(clippy::unwrap_used, reason = "a test stops at the first surprise")]

use viceversa::survey::{
    Instrument, ItemType, ReadResponses, ReadResponsesOptions, ScoreRequest, SettleRequest,
    SettledSurvey, SurveyScores, answer_questions, check_instrument, read_responses, score_survey,
    settle_survey,
};

fn read(file: &str) -> ReadResponses {
    read_with(file, ReadResponsesOptions::default())
}

fn read_with(file: &str, options: ReadResponsesOptions) -> ReadResponses {
    let options = ReadResponsesOptions {
        name: "file.csv".to_owned(),
        ..options
    };
    read_responses(file.as_bytes(), options).unwrap()
}

fn scores(read: &ReadResponses, instrument: &Instrument) -> SurveyScores {
    score_survey(ScoreRequest {
        instrument: instrument.clone(),
        responses: read.responses.clone(),
        groups: None,
        invited: None,
    })
    .unwrap()
}

/// What each item is, in a line: "1..5", "nps", "one of A|B", "many of A|B", "words"; with "?" and the code of the question open about it.
fn kinds(instrument: &Instrument) -> Vec<String> {
    let options = |item: &viceversa::survey::Item| {
        let texts = item
            .options
            .iter()
            .filter_map(|option| option.text.values().next().cloned());
        texts.collect::<Vec<_>>().join("|")
    };
    let one = |item: &viceversa::survey::Item| {
        let what = match item.kind {
            ItemType::Scale => {
                let range = instrument.range(item).unwrap();
                format!("{}..{}", range.min, range.max)
            }
            ItemType::Nps => "nps".to_owned(),
            ItemType::Choice => format!("one of {}", options(item)),
            ItemType::Many => format!("many of {}", options(item)),
            ItemType::Comment => "words".to_owned(),
        };
        match instrument.open_about(&item.id) {
            Some(question) => format!("{what} ?{}", question.code),
            None => what,
        }
    };
    instrument.items.iter().map(one).collect()
}

/// A column of these cells, each so many times, with a neighbour that says nothing about it.
fn column(header: &str, cells: &[(&str, usize)]) -> String {
    let mut file = format!("{header}\tMy own words\n");
    let rows = cells
        .iter()
        .flat_map(|(cell, times)| std::iter::repeat_n(cell, *times));
    for (row, cell) in rows.enumerate() {
        file += &format!("\"{cell}\"\tI would say that it went rather well on day {row}\n");
    }
    file
}

#[test]
fn a_column_by_itself_is_what_its_answers_look_like() {
    type Cells<'a> = &'a [(&'a str, usize)];
    let cases: &[(&str, Cells<'_>, &str)] = &[
        // Numbers.
        (
            "Heard",
            &[("1", 2), ("2", 3), ("3", 4), ("4", 3), ("5", 2)],
            "1..5",
        ),
        (
            "Heard",
            &[("1", 2), ("2", 3), ("3", 4), ("6", 3), ("7", 2)],
            "1..7",
        ),
        (
            "Heard",
            &[("1.0", 2), ("2.0", 3), ("3.0", 4), ("5.0", 2)],
            "1..5",
        ),
        (
            "Heard",
            &[("１", 2), ("２", 3), ("３", 4), ("５", 2)],
            "1..5",
        ),
        (
            "Heard",
            &[
                ("1", 20),
                ("2", 30),
                ("3", 40),
                ("4", 30),
                ("5", 30),
                ("6", 20),
            ],
            "1..6",
        ),
        (
            "Heard",
            &[("1", 2), ("2", 3), ("5", 4), ("6", 3)],
            "1..6 ?scale-ends",
        ),
        ("Heard", &[("2", 3), ("3", 4), ("4", 3)], "1..5 ?scale-ends"),
        (
            "Heard",
            &[("5", 9), ("6", 12), ("7", 12), ("8", 5)],
            "1..10 ?scale-ends",
        ),
        ("Heard", &[("1", 2), ("2", 3), ("4", 3)], "1..4 ?scale-ends"),
        (
            "Heard",
            &[("0", 20), ("1", 30), ("2", 40), ("3", 30), ("4", 30)],
            "0..4",
        ),
        ("Heard", &[("0", 2), ("2", 3), ("4", 3)], "0..4 ?scale-ends"),
        (
            "Heard",
            &[("-3", 2), ("-1", 3), ("0", 3), ("2", 2), ("3", 2)],
            "-3..3",
        ),
        (
            "Heard",
            &[("-2", 2), ("1", 3), ("0", 3)],
            "-2..2 ?scale-ends",
        ),
        (
            "Heard",
            &[("1", 3), ("2", 3), ("3", 4), ("4", 3), ("5", 2), ("9", 2)],
            "1..5 ?no-answer",
        ),
        (
            "Heard",
            &[("1", 3), ("2", 3), ("3", 4), ("4", 3), ("5", 2), ("99", 2)],
            "1..5",
        ),
        (
            "Heard",
            &[("1", 3), ("2", 3), ("3", 4), ("4", 3), ("5", 2), ("-9", 2)],
            "1..5",
        ),
        (
            "Heard",
            &[("1", 9), ("2", 9), ("3", 9), ("4", 9), ("5", 9), ("0", 2)],
            "1..5 ?no-answer",
        ),
        (
            "Heard",
            &[("1", 3), ("2", 3), ("3", 4), ("NA", 9), ("5", 2)],
            "1..5",
        ),
        (
            "Heard",
            &[("1", 3), ("2", 3), ("3", 4), ("keine Angabe", 3), ("5", 2)],
            "1..5",
        ),
        (
            "Satisfied",
            &[("1", 3), ("4", 3), ("8", 4), ("10", 3), ("5", 2)],
            "1..10 ?scale-ends",
        ),
        (
            "Satisfied",
            &[("0", 3), ("4", 3), ("8", 4), ("10", 3), ("5", 2)],
            "0..10 ?recommendation",
        ),
        (
            "Would you recommend us?",
            &[("0", 3), ("4", 3), ("8", 4), ("10", 3)],
            "nps",
        ),
        (
            "Würden Sie uns weiterempfehlen?",
            &[("3", 3), ("9", 3), ("8", 4), ("10", 3)],
            "nps",
        ),
        (
            "Would you recommend us?",
            &[("1", 3), ("9", 3), ("8", 4), ("10", 3)],
            "nps ?scale-ends",
        ),
        (
            "I would recommend us",
            &[("1", 3), ("2", 3), ("3", 4), ("5", 3)],
            "1..5",
        ),
        (
            "Slider",
            &[("0", 3), ("25", 3), ("80", 4), ("100", 3), ("55", 2)],
            "0..100 ?slider",
        ),
        ("Women", &[("0", 8), ("1", 7)], "one of 0|1"),
        ("Sort", &[("1", 8), ("2", 7)], "one of 1|2 ?choice-or-scale"),
        // No answers.
        ("Age", &[("1", 3), ("2", 3), ("3", 4), ("5", 3)], ""),
        (
            "Years with us",
            &[("1", 3), ("2", 3), ("13", 4), ("5", 3)],
            "",
        ),
        ("X", &[("19", 3), ("42", 3), ("53", 4), ("61", 3)], ""),
        ("X", &[("4.5", 3), ("2.25", 3), ("3.1", 4), ("6.3", 3)], ""),
        ("X", &[("2026-01-10 10:00", 3), ("2026-02-11 11:00", 3)], ""),
        (
            "X",
            &[("10.01.2026", 3), ("11.02.2026", 3), ("12.03.2026", 3)],
            "",
        ),
        // Labels.
        (
            "Heard",
            &[
                ("Strongly disagree", 3),
                ("Disagree", 3),
                ("Neutral", 4),
                ("Agree", 3),
                ("Strongly agree", 2),
            ],
            "1..5",
        ),
        (
            "Heard",
            &[
                ("Strongly disagree", 13),
                ("Disagree", 13),
                ("Agree", 13),
                ("Strongly agree", 12),
            ],
            "1..4",
        ),
        (
            "Heard",
            &[
                ("Strongly disagree", 3),
                ("Disagree", 3),
                ("Agree", 3),
                ("Strongly agree", 2),
            ],
            "1..5 ?scale-ends",
        ),
        (
            "Oft",
            &[
                ("nie", 3),
                ("selten", 3),
                ("manchmal", 4),
                ("oft", 3),
                ("immer", 2),
            ],
            "1..5",
        ),
        (
            "Heard",
            &[
                ("1 - Strongly disagree", 3),
                ("2 - Disagree", 3),
                ("4 - Agree", 3),
                ("5 - Strongly agree", 2),
            ],
            "1..5",
        ),
        (
            "Heard",
            &[("1 = low", 3), ("2", 3), ("3", 3), ("4 = high", 2)],
            "1..4",
        ),
        (
            "Do you have one?",
            &[("Yes", 3), ("No", 3)],
            "one of No|Yes",
        ),
        (
            "Pace",
            &[("Too slow", 3), ("Right", 3), ("Too fast", 3)],
            "one of Right|Too fast|Too slow",
        ),
        // Ordered groups.
        (
            "Hours a week",
            &[("5+", 3), ("1-2", 3), ("3-4", 4)],
            "one of 1-2|3-4|5+",
        ),
        (
            "Age group",
            &[("35-44", 3), ("under 25", 3), ("25-34", 4)],
            "one of under 25|25-34|35-44",
        ),
        (
            "Tenure",
            &[("1-3 years", 3), ("< 1 year", 3), ("> 3 years", 4)],
            "one of < 1 year|1-3 years|> 3 years",
        ),
        (
            "Zeit je Woche",
            &[
                ("mehr als 2 Stunden", 3),
                ("weniger als 1 Stunde", 3),
                ("1 bis 2 Stunden", 4),
            ],
            "one of weniger als 1 Stunde|1 bis 2 Stunden|mehr als 2 Stunden",
        ),
        // Several answers in a cell.
        (
            "Skills",
            &[
                ("Excel, Video", 3),
                ("Excel", 3),
                ("Video, Prompts", 3),
                ("Prompts", 2),
            ],
            "many of Excel|Video|Prompts",
        ),
        (
            "Skills",
            &[("Excel;Video;", 3), ("Excel;", 3)],
            "many of Excel|Video",
        ),
        (
            "Skills",
            &[("Excel\nVideo", 3), ("Excel", 3), ("Video\nExcel", 3)],
            "many of Excel|Video",
        ),
        (
            "Skills",
            &[
                ("Excel, sheets and so on, Video", 3),
                ("Excel, sheets and so on", 3),
                ("Video, Chat", 2),
                ("Chat", 2),
            ],
            "many of Excel, sheets and so on|Video|Chat ?list-comma",
        ),
        (
            "What else?",
            &[
                ("I liked the talks, the lunch, and you", 1),
                ("There was too much of it, really", 1),
            ],
            "words",
        ),
    ];
    let mut wrong = Vec::new();
    for (header, cells, right) in cases {
        let read = read(&column(header, cells));
        let mut found = kinds(&read.instrument);
        assert_eq!(found.pop().as_deref(), Some("words"), "{header}: {found:?}");
        if found.join(", ") != *right {
            wrong.push(format!(
                "{header} {cells:?}: {right} and not {}",
                found.join(", ")
            ));
        }
        let rejected = check_instrument(&read.instrument);
        assert!(
            rejected.iter().all(|finding| finding.code == "unconfirmed"),
            "{header}: {rejected:?}"
        );
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

/// The file of a case, read, and what its items are.
fn drafted(file: &str) -> (ReadResponses, Vec<String>) {
    let read = read(file);
    let found = kinds(&read.instrument);
    (read, found)
}

#[test]
fn columns_of_one_look_share_a_scale_also_where_a_label_was_not_used() {
    let (both, found) = drafted(include_str!("../data/forms/label-unused.csv"));
    assert_eq!(found, ["1..5", "1..5"]);
    assert_eq!(both.instrument.scales.len(), 1);
    assert_eq!(both.responses.columns[1].answers, [0, 1, 3, 4, 4, 3, 1, 3]);

    // Nobody calls or meets quarterly.
    let (often, found) = drafted(include_str!("../data/forms/how-often.csv"));
    assert_eq!(found, ["1..5", "1..5", "1..5"]);
    assert_eq!(often.instrument.scales.len(), 1);
    // Yearly is the lowest, and daily the highest.
    assert_eq!(often.responses.columns[0].answers[..5], [4, 3, 2, 1, 0]);
}

#[test]
fn numbers_share_a_scale_and_a_neighbour_with_another_range_keeps_its_own() {
    // Few chose 4 and nobody 5 in the second column, nor 1 in the third; the fourth goes to 7, and the last is a recommendation.
    let mut file = String::from("Heard,Safe,Glad,Busy,Would you recommend us?\n");
    for row in 0..60 {
        file += &format!(
            "{},{},{},{},{}\n",
            row % 5 + 1,
            [1, 1, 1, 2, 2, 2, 3, 3, 3, 4][row % 10],
            row % 4 + 2,
            row % 7 + 1,
            row % 11
        );
    }
    let (read, found) = drafted(&file);
    assert_eq!(found, ["1..5", "1..5", "1..5", "1..7", "nps"]);
    assert_eq!(read.instrument.scales.len(), 2);
    assert!(read.instrument.questions.is_empty());
}

/// Columns of a numbered series with the same two answers are asked about once; another column that has them too is asked by itself.
#[test]
fn a_series_of_columns_with_two_answers_is_one_question() {
    let mut file = "V1,V2,V3,gender\n".to_owned();
    for row in 0..60 {
        let cell = |at: usize| 1 + (row * (at + 3) / 4) % 2;
        file += &format!("{},{},{},{}\n", cell(1), cell(2), cell(3), cell(0));
    }
    let read = read(&file);
    let questions: Vec<(usize, &str)> = read
        .instrument
        .questions
        .iter()
        .map(|one| (one.items.len(), one.text.split(" answered").next().unwrap()))
        .collect();
    assert_eq!(
        (questions.len(), questions[0]),
        (2, (3, "3 questions were"))
    );
    assert_eq!(
        (questions[1].0, read.instrument.questions[1].code.as_str()),
        (1, "item-or-detail")
    );
}

#[test]
fn a_six_point_scale_is_asked_about_and_loses_no_answer() {
    let file = include_str!("../data/forms/six-points.csv");
    let (asked, found) = drafted(file);
    assert_eq!(found, ["1..6 ?scale-ends", "1..6 ?scale-ends"]);
    assert_eq!(asked.responses.columns[1].answers, [5, 4, 5, 3, 2, 1, 5, 0]);
    let question = &asked.instrument.questions[0];
    let choices: Vec<&str> = question
        .choices
        .iter()
        .map(|choice| choice.id.as_str())
        .collect();
    assert_eq!(
        choices[..2],
        ["1-6", "1-7"],
        "what fits, the likeliest first"
    );
    let finding = asked
        .findings
        .iter()
        .find(|finding| finding.code == "scale-ends")
        .unwrap();
    assert_eq!(finding.places.len(), 2);
    assert_eq!(
        finding.fixes[1].options,
        serde_json::json!({ "settled": { &question.id: "1-7" } })
    );

    // Nothing is scored until then, and the reason is said.
    let held = scores(&asked, &asked.instrument);
    for item in &held.items {
        let mean = item.mean.clone().unwrap();
        assert_eq!(
            (mean.value, mean.why.map(|why| why.code)),
            (None, Some("unconfirmed"))
        );
        assert!(item.shares.is_empty() && item.waits.is_some());
        // Who answered depends on what is an answer.
        let counted = [item.n, item.missing, item.not_applicable, item.out_of_scale];
        assert_eq!(counted, [None; 4]);
    }
    assert_eq!(held.subscales[0].mean.value, None);
    assert_eq!(held.subscales[0].reliability.listwise.alpha, None);
    assert!(
        held.subscales[0]
            .reliability
            .cannot
            .iter()
            .all(|missing| missing.code == "unconfirmed")
    );
    assert!(held.notes.iter().any(|note| note.code == "unconfirmed"));

    // The proposal is accepted in one call, and the figures are there.
    let settled = answer_questions(&asked.instrument, None).unwrap();
    let shown = scores(&asked, &settled);
    assert_eq!(shown.items[0].mean.as_ref().unwrap().value, Some(4.0));
    assert!(shown.subscales[0].reliability.listwise.alpha.is_some());

    // Another choice, while reading.
    let options = ReadResponsesOptions {
        settled: [(question.id.clone(), "1-7".to_owned())]
            .into_iter()
            .collect(),
        ..Default::default()
    };
    let longer = read_with(file, options);
    assert_eq!(kinds(&longer.instrument), ["1..7", "1..7"]);
    assert!(
        longer
            .findings
            .iter()
            .all(|finding| finding.code != "scale-ends")
    );
}

#[test]
fn an_answer_that_no_question_asks_for_is_said() {
    let settled = [("nowhere".to_owned(), "1-7".to_owned())]
        .into_iter()
        .collect();
    let options = ReadResponsesOptions {
        settled,
        ..Default::default()
    };
    let read = read_with(include_str!("../data/forms/six-points.csv"), options);
    assert!(
        read.findings
            .iter()
            .any(|finding| finding.code == "settled-unknown")
    );
    let wrong = [("nowhere".to_owned(), "1-7".to_owned())]
        .into_iter()
        .collect();
    assert_eq!(
        answer_questions(&read.instrument, Some(&wrong))
            .unwrap_err()
            .code,
        "question-unknown"
    );
    let question = read.instrument.questions[0].id.clone();
    let wrong = [(question, "1-3".to_owned())].into_iter().collect();
    assert_eq!(
        answer_questions(&read.instrument, Some(&wrong))
            .unwrap_err()
            .code,
        "choice-unknown"
    );
}

#[test]
fn a_number_far_from_the_others_is_asked_as_no_answer() {
    let (read, found) = drafted("I feel heard,I feel safe\n1,5\n2,4\n3,9\n4,4\n5,3\n9,2\n5,5\n");
    assert_eq!(found, ["1..5 ?no-answer", "1..5 ?no-answer"]);
    let settled = answer_questions(&read.instrument, None).unwrap();
    let shown = scores(&read, &settled);
    assert_eq!(
        shown.items[0].mean.as_ref().unwrap().value,
        Some(20.0 / 6.0)
    );
    assert_eq!(
        (shown.items[0].missing, shown.items[0].out_of_scale),
        (Some(1), Some(0))
    );
    assert_eq!(settled.items[0].no_answer, ["9"]);
}

#[test]
fn scales_from_zero_and_up_to_ten_are_no_recommendation() {
    let (_, found) = drafted("I feel heard,I feel safe\n0,4\n1,3\n2,2\n3,1\n4,0\n4,4\n");
    assert_eq!(found, ["0..4 ?scale-ends", "0..4 ?scale-ends"]);
    let (_, found) = drafted(include_str!("../data/forms/one-to-ten.csv"));
    assert!(
        found.iter().all(|found| found.starts_with("1..10")),
        "{found:?}"
    );
}

#[test]
fn missing_codes_make_no_column_of_numbers_something_else() {
    let (read, found) =
        drafted("I feel heard,I feel safe\n4,5\nNA,4\n2,NA\n5,5\nNA,2\n3,3\nNA,1\n4,4\n1,2\n");
    assert_eq!(found, ["1..5", "1..5"]);
    let shown = scores(&read, &read.instrument);
    let answered: Vec<u64> = shown.items.iter().filter_map(|item| item.n).collect();
    assert_eq!(answered, [6, 8]);
}

#[test]
fn one_column_an_option_is_one_item() {
    // REDCap.
    let (read, found) = drafted(
        "record_id,check___1,check___2,check___3,I feel heard\na1,1,0,0,1\na2,0,1,0,5\na3,1,1,0,3\na4,0,0,0,2\n",
    );
    assert_eq!(found, ["many of 1|2|3", "1..5"]);
    assert_eq!(read.responses.columns[1].answers, [0, 1, 1, 0]);
    // LimeSurvey.
    let (_, found) = drafted(
        "id,lastpage,startlanguage,Q5[SQ001],Q5[SQ002]\n1,3,en,Y,N\n2,3,en,N,N\n3,3,en,Y,Y\n",
    );
    assert_eq!(found, ["many of SQ001|SQ002"]);
    // A column with its own label, and blanks.
    let (read, found) = drafted(
        "Which? [Video],Which? [Notes],I feel heard\nVideo,,1\n,Notes,5\nVideo,Notes,2\n,,3\n",
    );
    assert_eq!(found, ["many of Video|Notes", "1..5"]);
    assert_eq!(read.responses.columns[0].answers[..3], [1, 0, 1]);
    // A table of yes and no is no list of options.
    let (_, found) = drafted("Is it? [Safe],Is it? [Quick]\nYes,No\nNo,No\nYes,Yes\nYes,No\n");
    assert_eq!(found, ["one of No|Yes", "one of No|Yes"]);
}

#[test]
fn lists_in_a_cell_are_options() {
    let (read, found) = drafted(include_str!("../data/forms/checkboxes.csv"));
    assert_eq!(found, ["many of Excel|Prompt writing|Video", "1..5"]);
    assert_eq!(read.responses.columns[0].answers[..3], [1, 1, 0]);
}

#[test]
fn ordered_groups_are_a_choice_from_the_lowest_up_and_have_no_mean() {
    let (read, found) =
        drafted("Hours a week,I feel heard\n5+,1\n1-2,2\n3-4,3\n1-2,4\n5+,5\n3-4,1\n");
    assert_eq!(found, ["one of 1-2|3-4|5+", "1..5"]);
    assert_eq!(read.responses.columns[0].answers, [2, 0, 1, 0, 2, 1]);
    assert_eq!(scores(&read, &read.instrument).items[0].mean, None);
}

#[test]
fn an_unknown_order_is_asked_and_nothing_is_scored_until_then() {
    let mut file = String::from("Tea [Green],Tea [Black]\n");
    for row in 0..30 {
        let cell = |at: usize| ["Mellow", "Brisk", "Flat"][at % 3];
        file += &format!("{},{}\n", cell(row), cell(row / 3));
    }
    let (read, found) = drafted(&file);
    assert_eq!(
        found,
        [
            "one of Brisk|Flat|Mellow ?label-order",
            "one of Brisk|Flat|Mellow ?label-order"
        ]
    );
    let held = scores(&read, &read.instrument);
    assert!(
        held.items
            .iter()
            .all(|item| item.waits.is_some() && item.shares.is_empty())
    );
    // What may be on a scale is in no total either, so there is none.
    assert!(held.subscales.is_empty());
    // The order is put right, and taken.
    let mut own = read.instrument.clone();
    let labels = own.questions[0].choices[1]
        .scale
        .as_mut()
        .unwrap()
        .labels
        .values_mut()
        .next()
        .unwrap();
    labels.sort_by_key(|label| {
        ["Flat", "Brisk", "Mellow"]
            .iter()
            .position(|known| known == label)
    });
    let answers = [(own.questions[0].id.clone(), "as-listed".to_owned())]
        .into_iter()
        .collect();
    let own = answer_questions(&own, Some(&answers)).unwrap();
    assert_eq!(kinds(&own), ["1..3", "1..3"]);
    let options = ReadResponsesOptions {
        instrument: Some(own),
        ..Default::default()
    };
    assert_eq!(
        read_with(&file, options).responses.columns[0].answers[..3],
        [2, 1, 0]
    );
}

#[test]
fn figures_over_waves_wait_as_those_of_one_do() {
    use viceversa::survey::{
        CompareRequest, SurveyFile, SurveyFileOptions, TrendRequest, compare_waves, survey_file,
        trend,
    };
    let (read, _) = drafted(include_str!("../data/forms/six-points.csv"));
    let compare = |instrument: &Instrument| {
        let request = CompareRequest {
            instrument: instrument.clone(),
            before: read.responses.clone(),
            after: read.responses.clone(),
            seed: None,
        };
        compare_waves(&request).unwrap()
    };
    let course = |instrument: &Instrument| {
        let waves = vec![read.responses.clone(), read.responses.clone()];
        trend(&TrendRequest {
            instrument: instrument.clone(),
            waves,
        })
        .unwrap()
    };
    let held = compare(&read.instrument);
    assert_eq!(held.subscales[0].all.before.value, None);
    assert_eq!(
        held.items[0].before.why.as_ref().map(|why| why.code),
        Some("unconfirmed")
    );
    assert!(
        held.subscales[0]
            .same
            .cannot
            .iter()
            .all(|missing| missing.code == "unconfirmed")
    );
    assert_eq!(
        course(&read.instrument).subscales[0].points[1].all.value,
        None
    );
    let settled = answer_questions(&read.instrument, None).unwrap();
    assert!(compare(&settled).subscales[0].all.before.value.is_some());
    assert!(course(&settled).subscales[0].points[1].all.value.is_some());

    // A file with scores has none of them either.
    let with_scale = |mut instrument: Instrument| {
        instrument.subscales = vec![viceversa::survey::Subscale {
            id: "all".to_owned(),
            title: instrument.title.clone(),
            method: viceversa::survey::Method::Mean,
            min_answered: 0.8,
        }];
        for item in &mut instrument.items {
            item.subscale = Some("all".to_owned());
        }
        let bytes = survey_file(
            &instrument,
            &read.responses,
            SurveyFile::Data,
            &SurveyFileOptions::default(),
        )
        .unwrap();
        String::from_utf8(bytes)
            .unwrap()
            .lines()
            .next()
            .unwrap()
            .contains("s_all")
    };
    assert!(!with_scale(read.instrument.clone()) && with_scale(settled));
}

/// Columns of cells, each with as many rows, so often.
fn table(columns: &[(&str, &[&str])], times: usize) -> String {
    let headers: Vec<&str> = columns.iter().map(|(header, _)| *header).collect();
    let mut file = headers.join(",") + "\n";
    let height = columns.iter().map(|(_, cells)| cells.len()).max().unwrap();
    for _ in 0..times {
        for row in 0..height {
            let cells: Vec<&str> = columns
                .iter()
                .map(|(_, cells)| cells[row % cells.len()])
                .collect();
            file += &(cells.join(",") + "\n");
        }
    }
    file
}

/// A battery of two columns from 1 to 6.
const CALM: (&str, &[&str]) = ("I am calm", &["1", "2", "3", "4", "5", "6", "6", "5"]);
const GLAD: (&str, &[&str]) = ("I am glad", &["2", "1", "4", "3", "6", "5", "6", "4"]);

#[test]
fn a_column_whose_answers_speak_against_the_scale_of_the_others_is_asked_about() {
    // Only 1 and 4, forty rows.
    let ends: (&str, &[&str]) = ("I am late", &["1", "4", "1", "4", "4", "1", "4", "1"]);
    let (read, found) = drafted(&table(&[CALM, GLAD, ends], 5));
    assert_eq!(found[2], "1..6 ?own-scale");
    assert!(found[..2].iter().all(|one| !one.contains("own-scale")));
    let question = read.instrument.open_about("q3").unwrap();
    let ids: Vec<&str> = question.choices.iter().map(|one| one.id.as_str()).collect();
    assert_eq!((question.proposal.as_str(), ids[0]), ("1-6", "1-6"));
    assert!(ids.contains(&"1-4"));
    let finding = read
        .findings
        .iter()
        .find(|f| f.code == "own-scale")
        .unwrap();
    assert_eq!(finding.fixes.len(), question.choices.len());
    // Nothing is scored of it, nor of all together, before.
    let held = scores(&read, &read.instrument);
    assert_eq!(held.items[2].mean.as_ref().unwrap().value, None);
    assert_eq!(held.subscales[0].mean.value, None);

    // Every point from 1 to 4 was used, often: its own scale is likelier, and asked all the same.
    let own: (&str, &[&str]) = ("I am late", &["1", "4", "2", "4", "3", "1", "4", "2"]);
    for times in [5, 50] {
        let (read, found) = drafted(&table(&[CALM, GLAD, own], times));
        assert!(found[2].ends_with(" ?own-scale"), "{found:?}");
        let question = read.instrument.open_about("q3").unwrap();
        let has = |id: &str| question.choices.iter().any(|one| one.id == id);
        assert!(has("1-4") && has("1-6"));
    }
    // A column in which few chose the points that it ends with is one of theirs.
    let low: (&str, &[&str]) = ("I am late", &["1", "2", "1", "2", "2", "1", "2", "1"]);
    let mut file = table(&[CALM, GLAD, low], 5);
    file += "3,4,4\n3,4,3\n3,5,3\n";
    let (_, found) = drafted(&file);
    assert!(
        found.iter().all(|one| !one.contains("own-scale")),
        "{found:?}"
    );
    // Two and more columns that end alike are a battery of their own.
    let other: (&str, &[&str]) = ("I am early", &["2", "4", "3", "1", "4", "4", "1", "2"]);
    let (_, found) = drafted(&table(&[CALM, GLAD, own, other], 50));
    assert!(
        found.iter().all(|one| !one.contains("own-scale")),
        "{found:?}"
    );
}

#[test]
fn a_column_that_is_named_like_a_detail_joins_no_battery_unasked() {
    let four: (&str, &[&str]) = ("I am tense", &["1", "2", "3", "4", "4", "3", "2", "1"]);
    let more: (&str, &[&str]) = ("I am upset", &["2", "1", "4", "3", "4", "4", "1", "2"]);
    let to_four = ["1", "2", "3", "4", "1", "2", "3", "4"];
    for (header, codes) in [
        ("time", ["1", "2", "3", "1", "2", "3", "1", "2"]),
        ("Zeitpunkt", to_four),
        ("Vague", to_four),
        ("Ola", to_four),
        ("condition", ["1", "2", "3", "1", "2", "3", "1", "2"]),
        ("Geschlecht", ["1", "2", "1", "1", "2", "2", "1", "2"]),
        ("Niveau de diplôme", to_four),
        ("Nivel de estudios", to_four),
    ] {
        let column: (&str, &[&str]) = (header, &codes);
        let (read, found) = drafted(&table(&[four, more, column], 10));
        let last = found.last().unwrap();
        assert!(
            found.len() == 3 && last.ends_with("?item-or-detail"),
            "{header}: {found:?}"
        );
        let question = read.instrument.open_about("q3").unwrap();
        assert_eq!(question.proposal, "choice", "{header}");
        // Left out, options, and the scale of the others are all there.
        for id in ["no-scale", "choice", "1-4"] {
            let there = question.choices.iter().any(|one| one.id == id);
            assert!(there, "{header}: {id}");
        }
        let held = scores(&read, &read.instrument);
        assert_eq!(held.items[2].n, None);
        let settled = answer_questions(&read.instrument, None).unwrap();
        assert_eq!(settled.item("q3").unwrap().kind, ItemType::Choice);
        // The battery beside it is not held up by it.
        let scale = settled.item("q1").unwrap().scale.clone();
        assert_eq!(scale, settled.item("q2").unwrap().scale);
    }
    // Amounts stay amounts, and questions about time are questions.
    let hours: (&str, &[&str]) = (
        "duration",
        &["12", "340", "28", "57", "90", "33", "41", "22"],
    );
    let (_, found) = drafted(&table(&[four, more, hours], 10));
    assert_eq!(found.len(), 2);
    let asked: (&str, &[&str]) = ("I have enough time", &to_four);
    let (_, found) = drafted(&table(&[four, more, asked], 10));
    assert!(!found[2].contains("item-or-detail"), "{found:?}");
}

#[test]
fn a_draft_is_named_by_what_is_asked() {
    let id = |file: &str, name: &str| {
        let options = ReadResponsesOptions {
            name: name.to_owned(),
            ..ReadResponsesOptions::default()
        };
        read_responses(file.as_bytes(), options)
            .unwrap()
            .instrument
            .id
    };
    let first = id(
        "I feel heard,I feel safe\n1,5\n2,4\n3,3\n",
        "Ada Okafor.csv",
    );
    assert!(first.starts_with("draft-") && first.len() == 14, "{first}");
    // The next wave of the same form is the same survey; another form is another.
    let next = id("I feel heard,I feel safe\n5,5\n4,4\n1,2\n", "wave two.csv");
    let other = id(
        "I feel heard,I feel seen\n1,5\n2,4\n3,3\n",
        "Ada Okafor.csv",
    );
    assert_eq!(first, next);
    assert_ne!(first, other);
}

/// Answers one question of what was read, and moves the answers.
fn settled(
    read: &ReadResponses,
    question: &str,
    choice: &str,
) -> Result<SettledSurvey, viceversa::Error> {
    let answer = (question.to_owned(), choice.to_owned());
    settle_survey(SettleRequest {
        instrument: read.instrument.clone(),
        responses: read.responses.clone(),
        answers: Some([answer].into_iter().collect()),
    })
}

#[test]
fn answers_that_were_read_move_to_the_scale_that_is_chosen_exactly_or_not_at_all() {
    // A longer scale: the same points.
    let file = "I feel heard,I feel safe\n1,6\n2,5\n3,\n4,4\n6,2\n5,1\n";
    let read = read_with(file, ReadResponsesOptions::default());
    let question = read.instrument.questions[0].id.clone();
    let longer = settled(&read, &question, "1-7").unwrap();
    assert!(longer.instrument.questions.is_empty());
    let options = ReadResponsesOptions {
        settled: [(question.clone(), "1-7".to_owned())].into_iter().collect(),
        ..Default::default()
    };
    let again = read_with(file, options);
    assert_eq!(longer.responses.columns, again.responses.columns);
    // The proposal leaves them as they are.
    let proposal = read.instrument.questions[0].proposal.clone();
    let same = settled(&read, &question, &proposal).unwrap();
    assert_eq!(same.responses, read.responses);

    // 9 was no answer, and is to be a point: what was 9 and what was blank are not told apart any more.
    let file = "I feel heard,I feel safe\n1,5\n2,4\n3,9\n4,4\n5,3\n9,2\n5,5\n";
    let read = read_with(file, ReadResponsesOptions::default());
    let question = &read.instrument.questions[0];
    let mut whole = question
        .choices
        .iter()
        .filter(|one| one.no_answer.is_empty());
    let other = &whole.next().unwrap().id;
    let refused = settled(&read, &question.id, other).unwrap_err();
    assert_eq!(refused.code, "read-again");
    // Something off the scale may be on the other one.
    let file = "I feel heard,I feel safe\n1,2\n2,x\n3,3\n4,4\n5,5\n6,1\n1,2\n2,3\n3,4\n4,5\n5,1\n";
    let read = read_with(file, ReadResponsesOptions::default());
    let question = read.instrument.questions[0].id.clone();
    let refused = settled(&read, &question, "1-7").unwrap_err();
    assert_eq!(refused.code, "read-again");
    let refused = settled(&read, &question, "1-99").unwrap_err();
    assert_eq!(refused.code, "choice-unknown");
}

#[test]
fn options_become_points_in_the_order_that_was_said_and_details_leave_with_their_answers() {
    let file = "How green?,How blue?\nleaf,sky\nmoss,leaf\nsky,moss\nleaf,moss\nmoss,sky\nsky,leaf\nleaf,leaf\n";
    let read = read_with(file, ReadResponsesOptions::default());
    let question = &read.instrument.questions[0];
    assert_eq!(question.code, "label-order");
    let listed = settled(&read, &question.id, "as-listed").unwrap();
    let scale = listed.instrument.scales.values().next().unwrap();
    let labels = scale.labels.values().next().unwrap();
    for (before, after) in read.responses.columns.iter().zip(&listed.responses.columns) {
        assert_eq!((before.from, after.from), (0, 1));
        let item = read.instrument.item(&before.item).unwrap();
        for (was, is) in before.answers.iter().zip(&after.answers) {
            let text = &item.options[usize::from(*was)].text;
            assert_eq!(text.values().next(), labels.get(usize::from(*is)));
        }
    }
    let four: (&str, &[&str]) = ("I am tense", &["1", "2", "3", "4", "4", "3", "2", "1"]);
    let group: (&str, &[&str]) = ("condition", &["1", "2", "3", "1", "2", "3", "1", "2"]);
    let read = read_with(&table(&[four, group], 10), ReadResponsesOptions::default());
    let question = read.instrument.open_about("q2").unwrap();
    let gone = settled(&read, &question.id, "no-scale").unwrap();
    assert!(
        gone.responses
            .columns
            .iter()
            .all(|column| column.item == "q1")
    );
    let scored = settled(&read, &question.id, "1-4").unwrap();
    let column = scored.responses.column("q2").unwrap();
    assert_eq!((column.from, &column.answers[..3]), (1, &[0u8, 1, 2][..]));
}

#[test]
fn points_that_are_called_something_else_are_another_scale_and_bare_numbers_in_brackets_are_points()
{
    let mut file = String::from("Purpose\tMood\tGoals\n");
    for row in 0..60 {
        let point = row % 7 + 1;
        let ends = |low: &str, high: &str| match point {
            1 => format!("(1) {low}"),
            7 => format!("(7) {high}"),
            _ => format!("({point})"),
        };
        file += &format!(
            "{}\t{}\t{}\n",
            ends("none", "clear"),
            ends("worse", "better"),
            ends("none", "clear")
        );
    }
    let (read, found) = drafted(&file);
    assert_eq!(found, ["1..7", "1..7", "1..7"]);
    let labels = |id: &str| {
        let scale = read.instrument.scale_of(read.instrument.item(id).unwrap());
        scale.unwrap().labels.values().next().cloned().unwrap()
    };
    assert_eq!(labels("q1"), ["none", "clear"]);
    assert_eq!(labels("q2"), ["worse", "better"]);
    assert_eq!(labels("q3"), labels("q1"));
}

#[test]
fn options_are_known_by_what_is_not_selected_by_their_own_headers_and_by_the_tool() {
    // A number for a header, and what was ticked or not.
    let (_, found) = drafted(
        "q4_0001,q4_0002,Heard\nVideo,Not selected,1\nNot selected,Mail,5\nVideo,Mail,3\nNot selected,Not selected,2\n",
    );
    assert_eq!(found, ["many of Video|Mail", "1..5"]);
    // Typeform names no question: an option a column, and what else was said.
    let (_, found) = drafted(
        "#,Video,Audio,Other,Heard,Start Date (UTC),Submit Date (UTC),Network ID\na,Video,,,1,2026-01-01 10:00:00,2026-01-01 10:01:00,x\nb,,Audio,we meet now and then,5,2026-01-01 10:00:00,2026-01-01 10:01:00,y\nc,Video,Audio,,3,2026-01-01 10:00:00,2026-01-01 10:01:00,z\n",
    );
    assert_eq!(found, ["many of Video|Audio", "words", "1..5"]);
    // LimeSurvey writes Yes and No, and N/A where nobody was asked.
    let (_, found) = drafted(
        "\"Response ID\",\"Last page\",\"Start language\",\"Which? [Video]\",\"Which? [Mail]\"\n1,2,en,Yes,No\n2,2,en,No,No\n3,2,en,N/A,N/A\n4,2,en,Yes,No\n",
    );
    assert_eq!(found, ["many of Video|Mail"]);
}

#[test]
fn the_older_export_of_surveymonkey_has_its_questions_above_its_options() {
    let (read, found) = drafted(
        "RespondentID,Did you meet?,Which did you use?,,Gender\n,Response,Video,Mail,Response\n3292879998,Yes,Video,,Male\n3292879538,No,,,Female\n3292765271,Yes,Video,Mail,Male\n3292763116,Yes,,Mail,Female\n",
    );
    assert_eq!(read.responses.count, 4);
    assert_eq!(
        found,
        ["one of No|Yes", "many of Video|Mail", "one of Female|Male"]
    );
}

#[test]
fn labels_of_a_single_column_that_seem_to_have_an_order_are_asked_about() {
    let file = table(
        &[
            (
                "How often do you meet?",
                &["Daily", "Monthly", "Weekly", "Less often than monthly"],
            ),
            (
                "Where?",
                &["At home", "In a café", "At work", "In the park"],
            ),
        ],
        4,
    );
    let (read, found) = drafted(&file);
    assert_eq!(
        found,
        [
            "1..4 ?label-order",
            "one of At home|At work|In a café|In the park"
        ]
    );
    let scale = read.instrument.scales.values().next().unwrap();
    assert_eq!(
        scale.labels["en"],
        ["Less often than monthly", "Monthly", "Weekly", "Daily"]
    );
    // A label of a known scale in a spelling of its own stands in the place that is left.
    let file = table(
        &[(
            "Heard",
            &[
                "Stimme garnicht zu",
                "Stimme eher nicht zu",
                "Stimme eher zu",
                "Stimme voll zu",
            ],
        )],
        12,
    );
    let (read, found) = drafted(&file);
    assert_eq!(found, ["1..4 ?label-order"]);
    let labels = &read.instrument.scales.values().next().unwrap().labels["en"];
    assert_eq!(
        (labels[0].as_str(), labels[3].as_str()),
        ("Stimme garnicht zu", "Stimme voll zu")
    );
    // "Somewhat" is no place by itself.
    let cells: &[&str] = &[
        "stronlgy disagree",
        "somewhat disagree",
        "neutral",
        "somewhat agree",
        "strongly agree",
    ];
    let (read, found) = drafted(&table(&[("How? [a]", cells), ("How? [b]", cells)], 4));
    assert_eq!(found, ["1..5 ?label-order"; 2]);
    assert_eq!(read.responses.columns[0].answers[..5], [0, 1, 2, 3, 4]);
    // Nor are kinds of yes and no a scale.
    let cells: &[&str] = &["Yes", "No", "I am not involved in it", "No but soon"];
    let (_, found) = drafted(&table(&[("One?", cells), ("Two?", cells)], 4));
    assert!(found.iter().all(|what| !what.contains('?')), "{found:?}");
}

#[test]
fn many_columns_with_an_order_of_their_own_are_one_question() {
    let file = table(
        &[
            ("Load", &["Low", "Manageable", "Critical"]),
            ("Sleep", &["Poor", "Fair enough", "Excellent"]),
            ("Pausas", &["Nulas", "Esporádicas", "Frecuentes"]),
            (
                "Confidence",
                &["Less confident", "Equally confident", "More confident"],
            ),
        ],
        6,
    );
    let (read, found) = drafted(&file);
    assert_eq!(found, ["1..3 ?label-orders"; 4]);
    assert_eq!(read.instrument.questions.len(), 1);
    let question = &read.instrument.questions[0];
    assert!(
        question.choices[0]
            .text
            .contains("Nulas · Esporádicas · Frecuentes")
    );
    // Each keeps its own scale, or becomes a choice of its own labels.
    let answer = |choice: &str| {
        let answers = [(question.id.clone(), choice.to_owned())]
            .into_iter()
            .collect();
        settle_survey(SettleRequest {
            instrument: read.instrument.clone(),
            responses: read.responses.clone(),
            answers: Some(answers),
        })
        .unwrap()
    };
    let scales = answer("each-as-listed");
    assert_eq!(kinds(&scales.instrument), ["1..3"; 4]);
    let choices = answer("no-order");
    assert_eq!(
        kinds(&choices.instrument),
        [
            "one of Low|Manageable|Critical",
            "one of Poor|Fair enough|Excellent",
            "one of Nulas|Esporádicas|Frecuentes",
            "one of Less confident|Equally confident|More confident"
        ]
    );
    assert_eq!(choices.responses.columns[2].answers[..3], [0, 1, 2]);
    assert!(check_instrument(&choices.instrument).is_empty());
}

#[test]
fn groups_are_in_order_whatever_their_unit_and_beside_a_word() {
    let cases: [(&[&str], &str); 6] = [
        (
            &["1 ~ 3 years", "3 ~ 5 years", "< 1 year"],
            "one of < 1 year|1 ~ 3 years|3 ~ 5 years",
        ),
        (
            &["5-10", "more than 10", "less than 5"],
            "one of less than 5|5-10|more than 10",
        ),
        (
            &["17-20 años", "21-24 años", "mayor de 24"],
            "one of 17-20 años|21-24 años|mayor de 24",
        ),
        (&["1", "3+", "2"], "one of 1|2|3+"),
        (
            &["Under 1 year", "1 to 3 years", "Over 3 years", "Retired"],
            "one of Under 1 year|1 to 3 years|Over 3 years|Retired",
        ),
        (
            &["10岁以下", "10-20岁", "20岁以上"],
            "one of 10岁以下|10-20岁|20岁以上",
        ),
    ];
    for (cells, right) in cases {
        let (_, found) = drafted(&table(&[("Since", cells)], 8));
        assert_eq!(found, [right], "{cells:?}");
    }
}

#[test]
fn a_day_among_the_options_of_a_choice_is_the_range_that_it_was_and_is_asked_about() {
    let file = table(
        &[
            ("Hours a week", &["5-Jan", "6-10", "11+"]),
            ("Heard", &["1", "3", "5"]),
        ],
        6,
    );
    let (read, found) = drafted(&file);
    assert_eq!(found[0], "one of 1-5|6-10|11+");
    let days = read
        .findings
        .iter()
        .find(|finding| finding.code == "days-for-ranges")
        .unwrap();
    assert_eq!(days.count, 6);
    assert!(days.fixes.iter().any(|fix| fix.options["dates"] == "range"));
    let options = ReadResponsesOptions {
        dates: Some("range".to_owned()),
        ..Default::default()
    };
    let ranges = read_with(&file, options);
    assert_eq!(ranges.responses.columns[0].answers[..3], [0, 1, 2]);
    // Days alone come up again and again only where they are ranges.
    let (_, found) = drafted(&table(&[("Hours a week", &["2-Jan", "4-Mar"])], 9));
    assert_eq!(found, ["one of 1-2|3-4"]);
}

#[test]
fn a_group_or_a_duration_in_few_numbers_is_asked_about() {
    let file = table(
        &[
            ("group", &["1", "2", "3", "4", "5"]),
            ("Durée", &["1", "3", "4", "5", "5"]),
            ("Heard", &["1", "2", "3", "4", "5"]),
        ],
        8,
    );
    let (_, found) = drafted(&file);
    assert_eq!(
        found,
        [
            "one of 1|2|3|4|5 ?item-or-detail",
            "one of 1|3|4|5 ?item-or-detail",
            "1..5"
        ]
    );
    let (read, found) = drafted(&table(
        &[
            ("group", &["North", "South"]),
            ("Dauer", &["612", "377"]),
            ("Heard", &["1", "5"]),
        ],
        8,
    ));
    assert_eq!(found.len(), 1);
    assert_eq!(read.responses.groups.len(), 1);
    // What a year of study is called by is a detail as well.
    let (_, found) = drafted(&table(
        &[("¿Qué año cursas?", &["1", "2", "3", "4", "5"])],
        8,
    ));
    assert_eq!(found, ["one of 1|2|3|4|5 ?item-or-detail"]);
}

#[test]
fn questions_over_the_first_of_their_columns_are_those_of_the_others_too() {
    // The row below names the columns.
    let file = "Which tools?,,,How often?,,Comments\nExcel,Video,Paper,Alone,Together,\n\
        yes,no,no,Never,Often,Fine as it is and nothing more\nno,yes,no,Rarely,Always,\nyes,yes,no,Never,Sometimes,I would like more of it soon\n\
        no,no,yes,Often,Often,\nyes,no,no,Always,Never,\nno,no,no,Rarely,Often,\n";
    let (read, found) = drafted(file);
    assert_eq!(found[0], "one of no|yes", "{found:?}");
    let texts: Vec<&str> = read
        .mapping
        .columns
        .iter()
        .map(|column| column.text.as_str())
        .collect();
    assert_eq!(texts[..5], ["Excel", "Video", "Paper", "Alone", "Together"]);
    assert!(found.contains(&"1..5".to_owned()), "{found:?}");
    // Nothing names them: each holds but its own option, and the last what people wrote.
    let mut file = String::from("Field,Column2,Column3,Heard\n");
    for row in 0..12 {
        let cells = [
            ("Biology", "", ""),
            ("", "Law", ""),
            ("Biology", "Law", ""),
            ("", "", "Own words"),
        ];
        let (one, two, three) = cells[row % 4];
        file += &format!(
            "{one},{two},{three}{},{}\n",
            if three.is_empty() {
                String::new()
            } else {
                format!(" {row}")
            },
            row % 5 + 1
        );
    }
    let (_, found) = drafted(&file);
    assert_eq!(found, ["many of Biology|Law", "words", "1..5"]);
}

#[test]
fn columns_whose_question_is_lost_are_said() {
    let file = "Respondent ID,Response,Open-Ended Response,I feel heard\n\
        1,Agree,It went well and I would come again,3\n2,Disagree,Not much to say about this one really,4\n3,Agree,,1\n4,Disagree,,5\n5,Agree,,2\n6,Agree,,2\n";
    let read = read(file);
    let lost = read
        .findings
        .iter()
        .find(|finding| finding.code == "nameless-columns")
        .unwrap();
    assert_eq!(lost.count, 2);
}

#[test]
fn labels_against_their_numbers_are_asked_about_and_no_answer_with_a_number_is_none() {
    let cells = [
        "Strongly disagree (1)",
        "Disagree (2)",
        "Neutral (4)",
        "Agree (5)",
        "Strongly agree (6)",
        "Somewhat agree (8)",
        "Somewhat disagree (3)",
        "Not applicable (9)",
    ];
    let file = table(&[("Life [Work]", &cells), ("Life [Home]", &cells)], 8);
    let (read, found) = drafted(&file);
    assert_eq!(found, ["1..7 ?numbers-or-words"; 2]);
    // "Somewhat agree (8)" lies between the middle and "Agree (5)".
    assert_eq!(read.responses.columns[0].answers[..6], [0, 1, 3, 5, 6, 4]);
    assert!(
        read.findings
            .iter()
            .all(|finding| finding.code != "out-of-scale")
    );
}

#[test]
fn a_block_of_columns_without_some_of_the_labels_is_asked_about() {
    let few: &[&str] = &["Never", "Sometimes", "Often", "Always", "Often"];
    let all: &[&str] = &["Never", "Rarely", "Sometimes", "Often", "Always"];
    let file = table(
        &[
            ("A", few),
            ("B", few),
            ("C", few),
            ("D", all),
            ("E", all),
            ("F", all),
        ],
        20,
    );
    let (_, found) = drafted(&file);
    assert_eq!(
        found,
        [
            "1..4 ?own-scale",
            "1..4 ?own-scale",
            "1..4 ?own-scale",
            "1..5",
            "1..5",
            "1..5"
        ]
    );
}

#[test]
fn options_of_a_question_are_told_from_words_with_marks_and_from_the_next_question() {
    // One list in a single row, whose pieces stand by themselves in others.
    let (_, found) = drafted(&column(
        "With whom?",
        &[("Alone", 6), ("In a group", 5), ("Alone;In a group", 1)],
    ));
    assert_eq!(found[0], "many of Alone|In a group");
    // Words of their own in lines are no options.
    let mut file = String::from("Why?\tHeard\n");
    for row in 0..12 {
        file += &format!(
            "\"I had reason {row}\nand another one {row}\"\t{}\n",
            row % 5 + 1
        );
    }
    let (_, found) = drafted(&file);
    assert_eq!(found, ["words", "1..5"]);
    // "None of them" ends the options of one question.
    let mut file = String::from("Excel,Video,None of them,Train,Bus,Car,Heard\n");
    for row in 0..20 {
        let one = ["Excel,,,", ",Video,,", ",,None of them,", "Excel,Video,,"][row % 4];
        let two = ["Train,,", ",Bus,", ",,Car", "Train,,Car", ",,"][row % 5];
        file += &format!("{one}{two},{}\n", row % 5 + 1);
    }
    let (_, found) = drafted(&file);
    assert_eq!(
        found,
        [
            "many of Excel|Video|None of them",
            "many of Train|Bus|Car",
            "1..5"
        ]
    );
    // A grid with a column for each of its cells: a question a row.
    let mut file = String::from(
        "Respondent ID,Start Date,End Date,How sure are you?,,,\n,,,Voting - Low,Voting - High,Counting - Low,Counting - High\n",
    );
    for row in 0..12 {
        let (one, two) = (["Low,", ",High"][row % 2], ["Low,", ",High"][row % 3 % 2]);
        file += &format!("{},1/2/2026,1/2/2026,{one},{two}\n", 1_000 + row);
    }
    let (_, found) = drafted(&file);
    assert_eq!(found, ["one of Low|High ?option-columns"; 2]);
}

#[test]
fn only_no_of_an_option_is_an_option_where_others_of_its_question_were_chosen() {
    let mut file = String::from("Antwort ID;Womit? [Bahn];Womit? [Rad];Womit? [Boot];Heard\n");
    for row in 0..12 {
        let cells = [("Ja", "Nein"), ("Nein", "Ja"), ("N/A", "N/A")][row % 3];
        let boat = if cells.0 == "N/A" { "N/A" } else { "Nein" };
        file += &format!(
            "{};{};{};{boat};{}\n",
            row + 1,
            cells.0,
            cells.1,
            row % 5 + 1
        );
    }
    let (read, found) = drafted(&file);
    assert_eq!(read.tool, viceversa::survey::Tool::LimeSurvey);
    assert_eq!(found, ["many of Bahn|Rad|Boot", "1..5"]);
}

#[test]
fn rare_zeros_beside_columns_without_them_are_asked_about_for_all() {
    let mut file = String::from("Glad,Calm,Proud\n");
    for row in 0..60 {
        let zero = if row == 7 { 0 } else { row % 10 + 1 };
        file += &format!("{},{},{zero}\n", row % 10 + 1, (row * 3) % 10 + 1);
    }
    let (_, found) = drafted(&file);
    assert_eq!(found, ["0..10 ?no-answer"; 3]);
}

#[test]
fn several_sliders_are_one_question() {
    let values: Vec<String> = (0..40).map(|row| (row % 21 * 5 + 1).to_string()).collect();
    let others: Vec<String> = (0..40)
        .map(|row| ((row + 7) % 21 * 5 + 1).to_string())
        .collect();
    let mut file = String::from("Warm,Kind,Time in ms,Heard\n");
    for (row, (one, two)) in values.iter().zip(&others).enumerate() {
        file += &format!("{one},{two},{},{}\n", 2_000 + row * 37, row % 5 + 1);
    }
    let (read, found) = drafted(&file);
    assert_eq!(found, ["1..101 ?slider", "1..101 ?slider", "1..5"]);
    assert_eq!(read.instrument.questions.len(), 1);
    assert_eq!(read.instrument.questions[0].items.len(), 2);
}

#[test]
fn data_of_a_program_in_cells_are_no_list_of_options() {
    let mut file = String::from("State\tHeard\n");
    for row in 0..12 {
        file += &format!(
            "{{\"page\": {row}, \"done\": [\"a\", \"b\"]}}\t{}\n",
            row % 5 + 1
        );
    }
    let (_, found) = drafted(&file);
    assert!(
        found.iter().all(|what| !what.starts_with("many")),
        "{found:?}"
    );
    assert!(found.contains(&"1..5".to_owned()));
}

#[test]
fn a_role_is_a_side_only_where_it_names_one() {
    let (read, found) = drafted(&table(
        &[("Role", &["Mentor", "Mentee"]), ("Heard", &["1", "5"])],
        8,
    ));
    assert_eq!(found.len(), 1);
    assert_eq!(read.responses.sides.len(), 16);
    let (read, found) = drafted(&table(
        &[("Role", &["Engineer", "Designer"]), ("Heard", &["1", "5"])],
        8,
    ));
    assert_eq!(found[0], "one of Designer|Engineer");
    assert!(read.responses.sides.is_empty());
}

#[test]
fn labels_with_their_translation_behind_them_are_in_the_order_of_the_first() {
    let often: &[&str] = &[
        "Jamais / Never",
        "Souvent / Often",
        "Parfois / Sometimes",
        "Je ne sais pas / I don't know",
    ];
    let (read, found) = drafted(&table(&[("A [x]", often), ("A [y]", often)], 12));
    assert_eq!(found, ["1..3 ?label-order"; 2]);
    assert_eq!(read.responses.columns[0].answers[..3], [0, 2, 1]);
    let agree: &[&str] = &["Agree (accord)", "Disagree (désaccord)", "Neutral (neutre)"];
    let (_, found) = drafted(&table(&[("A", agree), ("B", agree)], 12));
    assert_eq!(found, ["1..3 ?label-order"; 2]);
}

#[test]
fn ranks_are_told_from_a_scale_by_asking() {
    let mut file = String::from(
        "Order them [Tea],Order them [Milk],Order them [Water],Order them [Juice],Order them [Cola]\n",
    );
    for row in 0..30 {
        let place = |at: usize| (at * [1, 2, 3, 4][row % 4] + row) % 5 + 1;
        file += &format!(
            "{},{},{},{},{}\n",
            place(0),
            place(1),
            place(2),
            place(3),
            place(4)
        );
    }
    let (_, found) = drafted(&file);
    assert_eq!(found, ["one of 1|2|3|4|5 ?ranks-or-scale"; 5]);
}

#[test]
fn what_tools_measure_beside_the_answers_is_no_question() {
    let mut file = String::from(
        "page_First Click,page_Click Count,RO-BR-FL_79,Finished:Finished,StartDate:Start Date,JavaScript,Java\n",
    );
    for row in 0..40 {
        file += &format!(
            "{}.25,{},M1 M2,TRUE,2026-01-01,{},{}\n",
            row * 3,
            row % 30,
            row % 5 + 1,
            (row * 2) % 5 + 1
        );
    }
    let (read, found) = drafted(&file);
    assert_eq!(found, ["1..5", "1..5"]);
    let texts: Vec<&str> = read
        .instrument
        .items
        .iter()
        .map(|item| item.text["en"].as_str())
        .collect();
    assert_eq!(texts, ["JavaScript", "Java"]);
}

#[test]
fn what_single_people_wrote_beside_options_or_labels_makes_them_nothing_else() {
    let mut cells: Vec<(String, usize)> = ["Poor", "Fair", "Good", "Very good", "Excellent"]
        .iter()
        .map(|label| ((*label).to_owned(), 60))
        .collect();
    cells.extend((0..8).map(|nth| (format!("it was case {nth}"), 1)));
    let own: Vec<(&str, usize)> = cells
        .iter()
        .map(|(text, rows)| (text.as_str(), *rows))
        .collect();
    let read = read(&column("Health", &own));
    assert_eq!(kinds(&read.instrument)[0], "1..5");
    let unmapped = read
        .findings
        .iter()
        .find(|finding| finding.code == "unmapped-answers")
        .unwrap();
    assert_eq!(unmapped.count, 8);
    // A list whose last option is people's own words.
    let mut cells: Vec<(String, usize)> = Vec::new();
    for (list, rows) in [
        ("Walk, Bus", 30),
        ("Walk", 40),
        ("Bus, Train", 25),
        ("Train", 20),
        ("Walk, Bus, Train", 12),
    ] {
        cells.push((list.to_owned(), rows));
    }
    cells.extend((0..12).map(|nth| (format!("Walk, by boat number {nth}"), 1)));
    let own: Vec<(&str, usize)> = cells
        .iter()
        .map(|(text, rows)| (text.as_str(), *rows))
        .collect();
    let read = read_with(&column("How?", &own), ReadResponsesOptions::default());
    assert_eq!(kinds(&read.instrument)[0], "many of Walk|Bus|Train");
}

#[test]
fn an_option_behind_its_question_without_a_mark_is_one_of_its_options() {
    let mut file = String::from("Which tools? Excel,Which tools? Video,Which tools? Paper,Heard\n");
    for row in 0..20 {
        let one = ["Excel,,", ",Video,", ",,Paper", "Excel,Video,"][row % 4];
        file += &format!("{one},{}\n", row % 5 + 1);
    }
    let (_, found) = drafted(&file);
    assert_eq!(found, ["many of Excel|Video|Paper", "1..5"]);
}

#[test]
fn single_columns_with_a_hint_of_an_order_are_one_question_and_no_scale_until_then() {
    let file = table(
        &[
            (
                "Influence",
                &[
                    "Does not influence",
                    "Slightly influences",
                    "Strongly influences",
                    "I take care of it",
                ],
            ),
            (
                "Activity",
                &[
                    "Sitting at a desk",
                    "Light activity",
                    "High activity",
                    "In the garden",
                ],
            ),
            ("Place", &["Garden", "House", "Street", "Wood"]),
        ],
        6,
    );
    let (read, found) = drafted(&file);
    assert!(
        found[0].starts_with("one of") && found[0].ends_with("?label-orders"),
        "{found:?}"
    );
    assert!(
        found[1].starts_with("one of") && found[1].ends_with("?label-orders"),
        "{found:?}"
    );
    assert_eq!(found[2], "one of Garden|House|Street|Wood");
    assert_eq!(read.instrument.questions.len(), 1);
    assert_eq!(read.instrument.questions[0].proposal, "no-order");
    // Accepted, each stays what it is; with an order, each has its own scale.
    let accepted = answer_questions(&read.instrument, None).unwrap();
    assert!(kinds(&accepted)[0].starts_with("one of") && accepted.questions.is_empty());
    let answers = [(
        read.instrument.questions[0].id.clone(),
        "each-as-listed".to_owned(),
    )]
    .into_iter()
    .collect();
    let ordered = answer_questions(&read.instrument, Some(&answers)).unwrap();
    assert_eq!(kinds(&ordered)[..2], ["1..4", "1..4"]);
    assert!(check_instrument(&ordered).is_empty());
}

#[test]
fn a_negative_code_beside_words_or_a_long_scale_is_no_answer() {
    let (read, found) = drafted(&table(
        &[
            ("Often?", &["Never", "Sometimes", "Always", "-1"]),
            ("How much?", &["0", "10", "4", "-1"]),
        ],
        20,
    ));
    assert_eq!(found, ["1..3", "0..10 ?recommendation"]);
    assert_eq!(
        read.responses.columns[0].answers[3],
        viceversa::survey::MISSING
    );
    assert_eq!(
        read.responses.columns[1].answers[3],
        viceversa::survey::MISSING
    );
}

#[test]
fn single_columns_whose_order_nothing_tells_are_one_question_for_all_or_one_each() {
    let file = table(
        &[
            ("Mood", &["Brisk", "Flat", "Mellow"]),
            ("Grit", &["Sandy", "Stony", "Rocky", "Don't know"]),
            ("Which fruit?", &["Plum", "Pear", "Fig"]),
            ("Tea", &["Green", "Black", "Other"]),
        ],
        6,
    );
    let (read, found) = drafted(&file);
    assert_eq!(
        found,
        [
            "one of Brisk|Flat|Mellow ?label-orders",
            "one of Rocky|Sandy|Stony|Don't know ?label-orders",
            "one of Fig|Pear|Plum",
            "one of Black|Green|Other",
        ]
    );
    let question = &read.instrument.questions[0];
    assert_eq!(
        (question.proposal.as_str(), question.items.len()),
        ("no-order", 2)
    );
    let with = |answers: &[(&str, &str)]| {
        let settled = answers
            .iter()
            .map(|(id, choice)| ((*id).to_owned(), (*choice).to_owned()))
            .collect();
        let options = ReadResponsesOptions {
            settled,
            ..ReadResponsesOptions::default()
        };
        read_with(&file, options)
    };
    // Asked about each, one has an order and the other none.
    let group = question.id.as_str();
    let apart = with(&[(group, "one-by-one")]);
    let ids: Vec<&str> = apart
        .instrument
        .questions
        .iter()
        .map(|question| question.id.as_str())
        .collect();
    assert_eq!(ids, ["label-order-q1", "label-order-q2"]);
    for id in ids {
        let asks = |finding: &viceversa::finding::Finding| {
            let mut fixes = finding.fixes.iter();
            fixes.any(|fix| fix.options["settled"].get(id).is_some())
        };
        assert!(apart.findings.iter().any(asks), "{id}");
    }
    let both = with(&[
        (group, "one-by-one"),
        ("label-order-q1", "no-order"),
        ("label-order-q2", "as-listed"),
    ]);
    assert_eq!(
        kinds(&both.instrument)[..2],
        ["one of Brisk|Flat|Mellow", "1..3"]
    );
    assert!(both.instrument.questions.is_empty() && check_instrument(&both.instrument).is_empty());
    assert_eq!(both.instrument.items[1].no_answer, ["Don't know"]);
    // With the answers at hand it comes to the same.
    let settle = |read: &ReadResponses, answers: &[(&str, &str)]| {
        let answers = answers
            .iter()
            .map(|(id, choice)| ((*id).to_owned(), (*choice).to_owned()))
            .collect();
        settle_survey(SettleRequest {
            instrument: read.instrument.clone(),
            responses: read.responses.clone(),
            answers: Some(answers),
        })
    };
    let step = settle(&read, &[(group, "one-by-one")]).unwrap();
    assert_eq!(step.responses, read.responses);
    let step = settle_survey(SettleRequest {
        instrument: step.instrument,
        responses: step.responses,
        answers: Some(
            [("label-order-q2".to_owned(), "as-listed".to_owned())]
                .into_iter()
                .collect(),
        ),
    })
    .unwrap();
    assert_eq!(
        step.responses.columns[1].answers,
        both.responses.columns[1].answers
    );
}

#[test]
fn options_of_which_nobody_chose_two_may_be_one_answer() {
    let mut file =
        String::from("Way? [Bus],Way? [Tram],Way? [Foot],Tool? [Pen],Tool? [Ink],I feel heard\n");
    for row in 0..12 {
        let mark = |own: bool| if own { "X" } else { "" };
        file += &format!(
            "{},{},{},{},{},{}\n",
            mark(row % 3 == 0),
            mark(row % 3 == 1),
            mark(row % 3 == 2),
            mark(true),
            mark(row % 2 == 0),
            row % 5 + 1
        );
    }
    let (read, found) = drafted(&file);
    assert_eq!(
        found,
        [
            "one of Bus|Tram|Foot ?one-or-many",
            "many of Pen|Ink",
            "1..5"
        ]
    );
    assert_eq!(read.responses.columns[0].answers[..4], [0, 1, 2, 0]);
    assert_eq!(
        read.instrument.questions[0].text,
        "1 question has a column for each option, and nobody chose two. Could people choose several, or one only?"
    );
    // Said to be several, it is what it would have been, read anew or not.
    let id = read.instrument.questions[0].id.clone();
    let settled = settle_survey(SettleRequest {
        instrument: read.instrument.clone(),
        responses: read.responses.clone(),
        answers: Some([(id.clone(), "many".to_owned())].into_iter().collect()),
    })
    .unwrap();
    let again = read_with(
        &file,
        ReadResponsesOptions {
            settled: [(id, "many".to_owned())].into_iter().collect(),
            ..ReadResponsesOptions::default()
        },
    );
    assert_eq!(kinds(&settled.instrument)[0], "many of Bus|Tram|Foot");
    assert_eq!(settled.responses, again.responses);
    // A later file in which somebody chose two says so.
    let accepted = answer_questions(&read.instrument, None).unwrap();
    let later = read_with(
        &file.replacen("X,,,", "X,X,,", 1),
        ReadResponsesOptions {
            instrument: Some(accepted),
            ..ReadResponsesOptions::default()
        },
    );
    assert!(
        later
            .findings
            .iter()
            .any(|finding| finding.code == "two-answers")
    );
    assert_eq!(
        later.responses.columns[0].answers[..2],
        [viceversa::survey::OUT_OF_SCALE, 1]
    );
}

#[test]
fn several_questions_with_a_column_an_option_are_one_question() {
    let mut file = String::from("Way? [Bus],Way? [Tram],Tool? [Pen],Tool? [Ink]\n");
    for row in 0..12 {
        let mark = |own: bool| if own { "X" } else { "" };
        let (first, second) = (row % 2 == 0, row % 3 == 0);
        file += &format!(
            "{},{},{},{}\n",
            mark(first),
            mark(!first),
            mark(second),
            mark(!second)
        );
    }
    let (read, found) = drafted(&file);
    assert_eq!(
        found,
        [
            "one of Bus|Tram ?option-columns",
            "one of Pen|Ink ?option-columns"
        ]
    );
    let answers = [(
        read.instrument.questions[0].id.clone(),
        "one-by-one".to_owned(),
    )]
    .into_iter()
    .collect();
    let apart = answer_questions(&read.instrument, Some(&answers)).unwrap();
    let codes: Vec<&str> = apart
        .questions
        .iter()
        .map(|question| question.code.as_str())
        .collect();
    assert_eq!(codes, ["one-or-many"; 2]);
}

#[test]
fn what_is_the_same_for_everybody_asks_nothing_and_short_answers_to_a_question_are_words() {
    let file = table(
        &[
            ("Consent", &["I agree"]),
            ("Part", &["1"]),
            ("Sign", &["-1", "0", "1"]),
            (
                "What would you change here?",
                &[
                    "Less noise",
                    "More light",
                    "Nothing",
                    "Longer breaks",
                    "Tea",
                    "Chairs",
                    "Air",
                    "The door",
                    "Clocks",
                    "Plants",
                    "Lamps",
                    "Doors",
                    "Walls",
                ],
            ),
            (
                "What is your name please?",
                &[
                    "Ada", "Bea", "Cai", "Dan", "Eve", "Fay", "Gus", "Hal", "Ida", "Jan", "Kim",
                    "Lea", "Max",
                ],
            ),
        ],
        1,
    );
    let (read, found) = drafted(&file);
    assert_eq!(
        found,
        ["one of -1|0|1 ?choice-or-scale", "words"],
        "{:?}",
        read.mapping.columns
    );
    let question = &read.instrument.questions[0];
    let ids: Vec<&str> = question
        .choices
        .iter()
        .map(|choice| choice.id.as_str())
        .collect();
    assert_eq!(ids, ["choice", "-1-1", "0-1-without--1"]);
}

#[test]
fn ranks_lists_counts_and_told_scales_are_what_their_headers_say() {
    let file = table(
        &[
            ("rank_home", &["1", "2", "3", "2", "1", "3"]),
            ("rank_work", &["2", "1", "1", "3", "2", "1"]),
            (
                "How was it on a scale from 1-5?",
                &["5", "5", "4", "4", "5", "4"],
            ),
            (
                "Tools",
                &[
                    "\"FAR,Audit\"",
                    "FAR",
                    "\"FAR,Tax\"",
                    "Audit",
                    "\"Audit,Tax\"",
                    "Tax",
                ],
            ),
            (
                "Themes",
                &[
                    "\"[\"\"Video\"\",\"\"Notes\"\"]\"",
                    "\"[\"\"Video\"\"]\"",
                    "\"[\"\"Notes\"\"]\"",
                    "\"[\"\"Video\"\"]\"",
                    "\"[\"\"Notes\"\"]\"",
                    "\"[\"\"Video\"\",\"\"Notes\"\"]\"",
                ],
            ),
            (
                "2. ¿Cuántas mascotas tienes?",
                &["1", "2", "3", "1", "10", "2"],
            ),
            (
                "Referrer",
                &[
                    "https://a.example/1",
                    "https://a.example/2",
                    "https://a.example/1",
                    "https://a.example/2",
                    "https://a.example/1",
                    "https://a.example/2",
                ],
            ),
            (
                "Points",
                &[
                    "-- / 0", "1.00 / 1", "0.00 / 1", "1.00 / 1", "-- / 0", "1.00 / 1",
                ],
            ),
            ("Hero", &["Ana", "Lucio", "Mei", "Ana", "Mei", "Lucio"]),
        ],
        6,
    );
    let (read, found) = drafted(&file);
    assert_eq!(
        found,
        [
            "one of 1|2|3 ?ranks-or-scale",
            "one of 1|2|3 ?ranks-or-scale",
            "1..5",
            "many of FAR|Audit|Tax",
            "many of Video|Notes",
            "one of Ana|Lucio|Mei ?label-order",
        ]
    );
    let themes = read
        .responses
        .columns
        .iter()
        .filter(|column| column.item == "q5");
    let themes: Vec<&[u8]> = themes.map(|column| &column.answers[..3]).collect();
    assert_eq!(themes, [[1, 1, 0], [1, 0, 1]]);
}

#[test]
fn many_kinds_that_come_back_are_options_and_own_numbers_of_options_are_asked_about_as_such() {
    let mut file = String::from("Hero,role.bus,role.dev,role.fin,I feel heard\n");
    for row in 0..120 {
        let own = |at: usize| {
            if row % 3 == at || row % 2 == 0 {
                (at + 7).to_string()
            } else {
                String::new()
            }
        };
        file += &format!(
            "Hero {},{},{},{},{}\n",
            row % 20,
            own(0),
            own(1),
            own(2),
            row % 5 + 1
        );
    }
    let (read, found) = drafted(&file);
    assert!(
        found[0].starts_with("one of Hero 0|Hero 1|Hero 10"),
        "{found:?}"
    );
    assert_eq!(
        found[1..],
        ["many of bus|dev|fin ?option-numbers", "1..5"],
        "{found:?}"
    );
    // 9 is the number of an option here, and no code for no answer.
    let chosen: Vec<&[u8]> = read
        .responses
        .columns
        .iter()
        .filter(|column| column.item == "q2")
        .map(|column| &column.answers[..4])
        .collect();
    assert_eq!(chosen, [[1, 0, 1, 1], [1, 1, 1, 0], [1, 0, 1, 0]]);
    let left = [("option-numbers-q2".to_owned(), "left-out".to_owned())];
    let settled = answer_questions(&read.instrument, Some(&left.into_iter().collect())).unwrap();
    assert_eq!(kinds(&settled).len(), 2);
}

/// Two columns that may hold words or options, and one of options.
fn unsure_columns() -> String {
    let mut file = String::from("Why did you come?,What did you like?,I feel heard\n");
    for row in 0..40 {
        let reason = [
            "the people in my team",
            "to learn something new",
            "my manager told me to",
        ];
        let reason = match row % 3 {
            0 => reason[row / 3 % 3].to_owned(),
            _ => format!("because of reason number {row} of mine"),
        };
        let liked = match row % 2 {
            0 => "talking to others, the food".to_owned(),
            _ => format!("the walk, the room and what came on day {row}"),
        };
        file += &format!("{reason},\"{liked}\",{}\n", row % 5 + 1);
    }
    file
}

#[test]
fn columns_that_can_be_read_in_more_than_one_way_are_one_question_or_one_each() {
    let file = unsure_columns();
    let (read, found) = drafted(&file);
    assert_eq!(
        found,
        ["words ?column-kinds", "words ?column-kinds", "1..5"],
        "{:?}",
        read.instrument.questions
    );
    let question = &read.instrument.questions[0];
    assert_eq!((question.items.len(), question.apart.len()), (2, 2));
    assert_eq!(question.proposal, "as-proposed");
    assert!(
        question.choices[0]
            .text
            .contains("Why did you come?: Words of their own"),
        "{}",
        question.choices[0].text
    );
    let accepted = answer_questions(&read.instrument, None).unwrap();
    assert_eq!(kinds(&accepted), ["words", "words", "1..5"]);
    // Nothing is lost on the way through a saved file.
    let json = serde_json::to_string(&read.instrument).unwrap();
    assert_eq!(
        serde_json::from_str::<Instrument>(&json).unwrap(),
        read.instrument
    );
    let one_by_one = (question.id.clone(), "one-by-one".to_owned());
    let apart = read_with(
        &file,
        ReadResponsesOptions {
            settled: [one_by_one.clone()].into_iter().collect(),
            ..ReadResponsesOptions::default()
        },
    );
    assert_eq!(
        kinds(&apart.instrument),
        ["words ?column-kind", "words ?column-kind", "1..5"]
    );
    let first = &apart.instrument.questions[0];
    let options = first.choices.iter().find(|choice| choice.id == "choice");
    let options = options.expect("options are one of its choices");
    let read = read_with(
        &file,
        ReadResponsesOptions {
            settled: [one_by_one, (first.id.clone(), options.id.clone())]
                .into_iter()
                .collect(),
            ..ReadResponsesOptions::default()
        },
    );
    let found = kinds(&read.instrument);
    assert!(
        found[0].starts_with("one of because of reason"),
        "{found:?}"
    );
    assert_eq!(found[1], "words ?column-kind");
    assert!(
        read.responses
            .columns
            .iter()
            .any(|column| column.item == "q1")
    );
}

#[test]
fn what_leaves_the_instrument_leaves_the_questions_within_a_question() {
    let (read, _) = drafted(&unsure_columns());
    let mut instrument = read.instrument;
    let gone = instrument.questions[0].apart.remove(0);
    let left_out = gone.choices.iter().find(|choice| choice.kind.is_none());
    let left_out = left_out.expect("it can be left out").id.clone();
    let mut group = instrument.questions.remove(0);
    group.apart.push(gone.clone());
    instrument.questions = vec![gone.clone(), group];
    let answer = [(gone.id, left_out)].into_iter().collect();
    let settled = answer_questions(&instrument, Some(&answer)).unwrap();
    assert_eq!(settled.questions.len(), 1);
    assert_eq!(settled.questions[0].apart.len(), 1);
    assert_eq!(settled.questions[0].items, ["q2"]);
}

#[test]
fn a_file_asks_six_questions_at_most() {
    // Nine questions with two statements each, on scales whose ends nobody chose.
    let names = [
        "calm", "proud", "tired", "safe", "heard", "bored", "glad", "tense", "fine",
    ];
    let ends = [
        (2, 4),
        (3, 4),
        (1, 4),
        (2, 6),
        (1, 6),
        (3, 6),
        (0, 3),
        (2, 8),
        (1, 8),
    ];
    let headers: Vec<String> = names
        .iter()
        .map(|name| format!("How {name}? [at work],How {name}? [at home]"))
        .collect();
    let mut file = headers.join(",");
    file.push('\n');
    for row in 0..6usize {
        let cells: Vec<String> = ends
            .iter()
            .flat_map(|(low, high)| [0, 1].map(|at| low + (2 * row + at) % (high - low + 1)))
            .map(|point| point.to_string())
            .collect();
        file += &cells.join(",");
        file.push('\n');
    }
    let (read, found) = drafted(&file);
    assert_eq!(found.len(), 18, "{found:?}");
    assert!(read.instrument.questions.len() <= 6, "{found:?}");
    assert!(
        found.iter().any(|one| one.ends_with("?column-kinds")),
        "{found:?}"
    );
    let asked = read.findings.iter().filter(|finding| {
        let mut fixes = finding.fixes.iter();
        fixes.any(|fix| fix.options.get("settled").is_some())
    });
    assert_eq!(asked.count(), read.instrument.questions.len());
}

#[test]
fn statements_answered_with_true_and_false_in_a_grid_are_questions_of_their_own() {
    let mut file =
        String::from("Timestamp,Is this so? [Tea is hot],Is this so? [Ice is warm],I feel heard\n");
    for row in 0..24 {
        let of = |at: usize| if row % at == 0 { "True" } else { "False" };
        file += &format!(
            "1/3/2026 10:{row:02}:00,{},{},{}\n",
            of(2),
            of(3),
            row % 5 + 1
        );
    }
    let (_, found) = drafted(&file);
    assert_eq!(found, ["one of False|True", "one of False|True", "1..5"]);
}

#[test]
fn an_export_with_its_questions_below_the_names_is_known_in_other_languages() {
    let mut file = String::from("StartDate,ResponseId,Q3,Q4_1,Q4_2\n");
    file += "Data di inizio,ID di risposta,Quanti anni hai?,Quanto ti piace? - Il corso,Quanto ti piace? - La sede\n";
    for row in 0..30 {
        file += &format!(
            "2026-01-10 10:{row:02}:00,R_{row}xa,{},{},{}\n",
            row % 6 + 2,
            row % 5 + 1,
            (row + 2) % 5 + 1
        );
    }
    let (read, found) = drafted(&file);
    assert_eq!(found, ["1..5", "1..5"]);
    assert_eq!(read.responses.count, 30);
}

#[test]
fn numbers_apart_in_a_single_column_are_no_code_of_the_others() {
    let mut file = String::from("awake,glad,driven,gap\n");
    for row in 0..40usize {
        let gap = if row % 13 == 0 { 9 } else { row % 4 + 1 };
        file += &format!(
            "{},{},{},{gap}\n",
            row % 5 + 1,
            (row + 1) % 5 + 1,
            (row + 3) % 5 + 1
        );
    }
    let (read, found) = drafted(&file);
    assert_eq!(found[..3], ["1..5", "1..5", "1..5"], "{found:?}");
    assert_eq!(found[3], "one of 1|2|3|4|9 ?column-kind");
    let choices = &read.instrument.questions[0].choices;
    assert!(choices.iter().any(|choice| choice.kind.is_none()));
}

#[test]
fn statements_side_by_side_that_end_before_the_others_are_asked_about_together() {
    let mut file = String::from(
        "How well do you read maps here?,How well do you know the area here?,I like to use this system,I find this system complex,I think it is easy to use\n",
    );
    for row in 0..24usize {
        let long = |at: usize| (row * at) % 7 + 1;
        let short = |at: usize| (row + at) % 5 + 1;
        file += &format!(
            "{},{},{},{},{}\n",
            long(3),
            long(5),
            short(0),
            short(1),
            short(3)
        );
    }
    let (_, found) = drafted(&file);
    assert_eq!(found[..2], ["1..7", "1..7"], "{found:?}");
    assert!(
        found[2..].iter().all(|one| one.ends_with("?own-scale")),
        "{found:?}"
    );
}

#[test]
fn numbered_labels_that_are_no_known_scale_and_lists_that_are_one_answer_are_asked_about() {
    let labels = [
        "1. We paid it and owe nothing",
        "2. We paid it after asking for more time",
        "3. We should have paid it and did not",
        "4. We did not have it",
    ];
    let wholes = [
        "mean 5, sd 2; mean 8, sd 2",
        "mean 5, sd 2; mean 5, sd 6",
        "mean 8, sd 3; mean 8, sd 9",
    ];
    let mut file = String::from("Rent,Groups,licence_other,I feel heard\n");
    for row in 0..36 {
        file += &format!(
            "{},\"{}\",{},{}\n",
            labels[row % 4],
            wholes[row / 2 % 3],
            if row % 4 == 0 { "oui" } else { "non" },
            row % 5 + 1
        );
    }
    let (read, found) = drafted(&file);
    assert!(
        found[0].starts_with("one of 1. We paid it and owe nothing|2. We"),
        "{found:?}"
    );
    assert!(found[0].ends_with("?choice-or-scale"), "{found:?}");
    assert!(
        found[1].starts_with("one of mean 5, sd 2; mean 5"),
        "{found:?}"
    );
    assert!(found[1].ends_with("?column-kind"), "{found:?}");
    assert_eq!(found[2], "one of non|oui");
    // Numbered answers are understood as the options that they are.
    let first = &read.responses.columns[0];
    assert_eq!(first.answers[..3], [0, 1, 2]);
}

#[test]
fn each_choice_of_a_question_has_a_name_of_its_own() {
    // Both scales of five points have these two labels.
    let read = read("How far do you agree?\nDisagree\nNeither agree nor disagree\nDisagree\n");
    let question = &read.instrument.questions[0];
    let fives: Vec<&str> = question
        .choices
        .iter()
        .map(|choice| choice.id.as_str())
        .filter(|id| id.starts_with("5-points"))
        .collect();
    assert_eq!(fives, ["5-points", "5-points-2"]);
    for choice in question.choices.iter().filter(|one| one.scale.is_some()) {
        let answers = [(question.id.clone(), choice.id.clone())]
            .into_iter()
            .collect();
        let settled = answer_questions(&read.instrument, Some(&answers)).unwrap();
        let scale = settled.scale_of(&settled.items[0]).unwrap();
        assert_eq!(scale.labels["en"].join(" · "), choice.text);
    }
}

/// A table of these columns, each with its cells again and again for so many rows.
fn grid(rows: usize, columns: &[(&str, &[&str])]) -> String {
    let line = |cells: Vec<&str>| format!("\"{}\"\n", cells.join("\"\t\""));
    let mut file = line(columns.iter().map(|(header, _)| *header).collect());
    for row in 0..rows {
        // Columns of as many cells do not go together.
        let cell = |(at, (_, cells)): (usize, &(&str, &[&str]))| {
            let turn = row / cells.len();
            cells[(row + at * turn) % cells.len()].to_owned()
        };
        let cells: Vec<String> = columns.iter().enumerate().map(cell).collect();
        file += &line(cells.iter().map(String::as_str).collect());
    }
    file
}

#[test]
fn single_questions_that_end_far_below_the_scale_of_others_are_asked_about() {
    let file = grid(
        120,
        &[
            (
                "How well does the programme suit you?",
                &["1", "2", "3", "4", "5"],
            ),
            ("Are you in favour of a pool of tea?", &["1", "2", "3"]),
            ("How do you see your gender?", &["1", "2", "4", "5"]),
        ],
    );
    let drafted = read(&file);
    let found = kinds(&drafted.instrument);
    assert!(
        found[1].contains('?') && found[2].contains('?'),
        "{found:?}"
    );
    let scores = scores(&drafted, &drafted.instrument);
    assert!(
        scores.items[1].waits.is_some() && scores.items[2].waits.is_some(),
        "no figure of what is not settled"
    );
}

#[test]
fn options_in_columns_with_0_and_codes_beside_them_are_one_question() {
    let mut file = "snack_1\tsnack_2\tsnack_3\tused_1\tused_2\n".to_owned();
    for row in 0..40 {
        file += match row % 4 {
            0 => "Nuts\tFigs\t0\t1\t0\n",
            1 => "0\tFigs\t0\t1\t1\n",
            2 => "Nuts\t0\tKelp crackers\t0\t1\n",
            _ => "-99\t-99\t-99\t-3\t-3\n",
        };
    }
    let drafted = read(&file);
    let found = kinds(&drafted.instrument);
    assert_eq!(found, ["many of Nuts|Figs|Kelp crackers", "many of 1|2"]);
    // What a code stands for is neither chosen nor not chosen.
    let scores = scores(&drafted, &drafted.instrument);
    assert!(
        scores.items.iter().all(|item| item.n == Some(30)),
        "{:?}",
        scores.items
    );
}

#[test]
fn numbers_below_0_are_codes_where_the_scale_does_not_go_as_far_above() {
    let file = grid(
        120,
        &[
            ("calm_1", &["1", "2", "3", "4", "5", "6", "7", "-3"]),
            ("calm_2", &["1", "2", "3", "4", "5", "6", "7", "-3"]),
            ("calm_3", &["2", "1", "3", "4", "5", "6", "7", "-2"]),
        ],
    );
    let found = kinds(&read(&file).instrument);
    assert!(
        found.iter().all(|kind| kind.starts_with("1..7")),
        "{found:?}"
    );
}

#[test]
fn ends_with_their_labels_before_their_numbers_are_points() {
    let file = grid(
        70,
        &[
            (
                "trust_1",
                &[
                    "No trust at all - 1",
                    "2",
                    "3",
                    "4",
                    "5",
                    "6",
                    "Full trust - 7",
                ],
            ),
            (
                "trust_2",
                &[
                    "No trust at all - 1",
                    "2",
                    "3",
                    "4",
                    "5",
                    "6",
                    "Full trust - 7",
                ],
            ),
            (
                "keen_1",
                &[
                    "Not keen 1",
                    "2",
                    "3",
                    "4",
                    "5",
                    "6",
                    "7",
                    "8",
                    "9",
                    "Keen 10",
                ],
            ),
            (
                "keen_2",
                &[
                    "Not keen 1",
                    "2",
                    "3",
                    "4",
                    "5",
                    "6",
                    "7",
                    "8",
                    "9",
                    "Keen 10",
                ],
            ),
        ],
    );
    let drafted = read(&file);
    let found = kinds(&drafted.instrument);
    assert_eq!(found, ["1..7", "1..7", "1..10", "1..10"]);
    let scores = scores(&drafted, &drafted.instrument);
    let mean = |at: usize| scores.items[at].mean.as_ref().unwrap().value;
    assert_eq!((mean(0), mean(2)), (Some(4.0), Some(5.5)));
}

#[test]
fn not_sure_between_likely_and_unlikely_is_asked_about() {
    let file = grid(
        60,
        &[(
            "How likely are you to move to the coast?",
            &[
                "Very unlikely",
                "Unlikely",
                "Not sure",
                "Likely",
                "Very likely",
            ],
        )],
    );
    let drafted = read(&file);
    assert_eq!(kinds(&drafted.instrument), ["1..5 ?scale-middle"]);
    // Also after a change of language.
    let english = &drafted.instrument.questions[0];
    let german = viceversa::words::within(Some("de"), || {
        viceversa::survey::reword_questions(drafted.instrument.clone())
    });
    let german = &german.questions[0];
    assert_ne!(german.text, english.text);
    assert!(german.text.contains("Not sure"));
    assert_ne!(german.choices[1].text, english.choices[1].text);
    let held = scores(&drafted, &drafted.instrument);
    assert!(held.items[0].waits.is_some() && held.items[0].n.is_none());
    let question = &drafted.instrument.questions[0];
    let with = |choice: &str| {
        let settled = [(question.id.clone(), choice.to_owned())]
            .into_iter()
            .collect();
        let read = read_with(
            &file,
            ReadResponsesOptions {
                settled,
                ..Default::default()
            },
        );
        let scores = scores(&read, &read.instrument);
        let mean = scores.items[0].mean.as_ref().unwrap().value;
        (scores.items[0].n, mean)
    };
    assert_eq!(with("5-points"), (Some(60), Some(3.0)));
    assert_eq!(with("4-points"), (Some(48), Some(2.5)));
}

#[test]
fn a_head_of_several_rows_is_no_answer() {
    let rows = [
        "Q1\tQ2\tQ3\tQ4\tQ5",
        "How was the tea?\tHow was the cake?\tHow was the room?\tHow was the walk?\tHow was the talk?",
        "RateTea\tRateCake\tRateRoom\tRateWalk\tRateTalk",
    ];
    let answers = (0..30).map(|row| {
        let cell = |at: usize| (1 + (row + at * row / 5) % 5).to_string();
        (0..5).map(cell).collect::<Vec<_>>().join("\t")
    });
    let file: Vec<String> = rows.map(str::to_owned).into_iter().chain(answers).collect();
    let drafted = read(&(file.join("\n") + "\n"));
    assert_eq!(kinds(&drafted.instrument), ["1..5"; 5]);
    assert_eq!(drafted.responses.count, 30);
    let text = drafted.instrument.items[0].text.values().next().unwrap();
    assert_eq!(text, "How was the tea?");
}

#[test]
fn yes_and_no_beside_other_in_ones_own_words_are_options() {
    let mut file = "What do you drink?\t\t\t\tHow often?\t\n".to_owned();
    file += "Tea\tWater\tJuice\tSonstiges\tAlone\tIn company\n";
    for row in 0..40 {
        let yes = |every: usize| if row % every == 0 { "Ja" } else { "Nein" };
        let other = if row % 9 == 0 { "Rooibos on ice" } else { "" };
        let how = ["nie", "selten", "oft", "immer"][row % 4];
        file += &format!(
            "{}\t{}\t{}\t{other}\t{how}\t{how}\n",
            yes(2),
            yes(3),
            yes(5)
        );
    }
    let found = kinds(&read(&file).instrument);
    assert_eq!(found[0], "many of Tea|Water|Juice", "{found:?}");
}

#[test]
fn places_under_headers_in_one_word_are_ranks() {
    let orders = ["123", "132", "213", "231", "312", "321"];
    let mut file = "RankTaste\tRankPrice\tRankLook\n".to_owned();
    for row in 0..48 {
        let order: Vec<String> = orders[row % 6].chars().map(String::from).collect();
        file += &(order.join("\t") + "\n");
    }
    let found = kinds(&read(&file).instrument);
    assert!(
        found
            .iter()
            .all(|kind| kind == "one of 1|2|3 ?ranks-or-scale"),
        "{found:?}"
    );
}

#[test]
fn single_questions_on_two_label_scales_are_not_joined_into_a_longer_one() {
    let file = grid(
        40,
        &[
            (
                "My work is seen.",
                &[
                    "Strongly disagree",
                    "Disagree",
                    "Neutral",
                    "Agree",
                    "Strongly agree",
                ],
            ),
            (
                "I would come again.",
                &[
                    "Strongly disagree",
                    "Somewhat disagree",
                    "Neutral",
                    "Somewhat agree",
                    "Strongly agree",
                ],
            ),
        ],
    );
    assert_eq!(kinds(&read(&file).instrument), ["1..5", "1..5"]);
}

#[test]
fn the_lowest_label_belongs_to_the_scale_however_few_chose_it() {
    let file = column(
        "How is the sound of the room?",
        &[
            ("Very poor", 1),
            ("Poor", 10),
            ("Average", 100),
            ("Good", 200),
            ("Excellent", 90),
        ],
    );
    assert_eq!(kinds(&read(&file).instrument)[0], "1..5");
}

#[test]
fn ranks_stay_ranks_where_one_row_has_a_place_twice() {
    let orders = ["123", "132", "213", "231", "312", "321"];
    let mut file = "What counts? [Taste]\tWhat counts? [Price]\tWhat counts? [Look]\n".to_owned();
    for row in 0..48 {
        let order = if row == 7 { "112" } else { orders[row % 6] };
        let order: Vec<String> = order.chars().map(String::from).collect();
        file += &(order.join("\t") + "\n");
    }
    let found = kinds(&read(&file).instrument);
    assert!(
        found
            .iter()
            .all(|kind| kind == "one of 1|2|3 ?ranks-or-scale"),
        "{found:?}"
    );
}
