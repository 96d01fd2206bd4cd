//! SurveyJS definitions: what is asked, on which points, in which language, and when; and what is said about the rest.
#![allow(
    clippy::unwrap_used,
    reason = "a definition that cannot be read is a failure of the test"
)]

use serde_json::{Value, json};
use viceversa::finding::{Finding, Severity};
use viceversa::survey::{
    Instrument, Item, ItemType, ReadResponsesOptions, Scale, ScoreRequest, answer_questions,
    check_instrument, from_survey_js, read_instrument, read_responses, score_survey,
};

/// A definition of these elements, as it is taken over.
fn taken(elements: Value) -> (Instrument, Vec<Finding>) {
    whole(json!({ "elements": elements }))
}

fn whole(definition: Value) -> (Instrument, Vec<Finding>) {
    let (instrument, findings) = from_survey_js(&definition.to_string()).unwrap();
    let wrong: Vec<Finding> = check_instrument(&instrument)
        .into_iter()
        .filter(|finding| finding.severity == Severity::Rejected)
        .collect();
    assert_eq!(wrong, [], "what is taken over can be asked");
    (instrument, findings)
}

/// All that was asked, answered: the question's id and that of the choice.
fn settled(instrument: &Instrument, answers: &[(&str, &str)]) -> Instrument {
    let answers = answers
        .iter()
        .map(|(id, choice)| ((*id).to_owned(), (*choice).to_owned()))
        .collect();
    let settled = answer_questions(instrument, Some(&answers)).unwrap();
    assert_eq!(settled.questions, []);
    let said = check_instrument(&settled);
    assert!(said.iter().all(|f| f.severity != Severity::Rejected));
    settled
}

/// Where findings of a code are: "column" of each place.
fn places(findings: &[Finding], code: &str) -> Vec<String> {
    let all = findings.iter().filter(|finding| finding.code == code);
    all.flat_map(|finding| {
        finding
            .places
            .iter()
            .filter_map(|place| place.column.clone())
    })
    .collect()
}

fn item<'a>(instrument: &'a Instrument, id: &str) -> &'a Item {
    instrument.item(id).unwrap()
}

fn scale<'a>(instrument: &'a Instrument, id: &str) -> &'a Scale {
    instrument.scale_of(item(instrument, id)).unwrap()
}

fn ends(instrument: &Instrument, id: &str) -> (i32, i32) {
    let range = instrument.range(item(instrument, id)).unwrap();
    (range.min, range.max)
}

fn options(item: &Item) -> Vec<(&str, &str)> {
    item.options
        .iter()
        .map(|option| {
            (
                option.id.as_str(),
                option.text.values().next().unwrap().as_str(),
            )
        })
        .collect()
}

#[test]
fn two_of_lowest_highest_and_count_give_the_points_of_a_rating() {
    let rating = |more: Value| {
        let mut part = json!({ "type": "rating", "name": "r", "title": "At ease?" });
        part.as_object_mut()
            .unwrap()
            .extend(more.as_object().unwrap().clone());
        let (instrument, findings) = taken(json!([part]));
        (
            ends(&instrument, "r"),
            scale(&instrument, "r").values.join(" "),
            places(&findings, "values-counted").len(),
        )
    };
    assert_eq!(rating(json!({})), ((1, 5), String::new(), 0));
    assert_eq!(
        rating(json!({ "rateCount": 10 })),
        ((1, 10), String::new(), 0)
    );
    assert_eq!(
        rating(json!({ "rateMin": 0, "rateCount": 7 })),
        ((0, 6), String::new(), 0)
    );
    assert_eq!(
        rating(json!({ "rateMax": 9, "rateCount": 3 })),
        ((7, 9), String::new(), 0)
    );
    assert_eq!(
        rating(json!({ "rateMin": -2, "rateMax": 2 })),
        ((-2, 2), String::new(), 0)
    );
    assert_eq!(
        rating(json!({ "rateMin": 0, "rateMax": 100, "rateStep": 10 })),
        ((0, 10), "0 10 20 30 40 50 60 70 80 90 100".to_owned(), 1)
    );
    assert_eq!(
        rating(json!({ "rateMin": 1, "rateMax": 3, "rateStep": 0.5 })),
        ((1, 5), "1 1.5 2 2.5 3".to_owned(), 1)
    );
    assert_eq!(
        rating(json!({ "rateCount": 4, "rateStep": 2 })),
        ((1, 4), "1 3 5 7".to_owned(), 1)
    );
    assert_eq!(
        rating(json!({ "rateMax": 7, "rateValues": [], "rateType": "stars" })),
        ((1, 7), String::new(), 0)
    );
    assert_eq!(
        rating(json!({ "rateCount": 15, "rateDisplayMode": "smileys" })),
        ((1, 10), String::new(), 0)
    );
}

#[test]
fn a_file_with_the_definition_s_own_values_is_read_onto_the_counted_points() {
    let (instrument, _) = taken(json!([
        { "type": "rating", "name": "share", "title": "How much?", "rateValues": [{ "value": 100, "text": "All" }, { "value": 50, "text": "Half" }, { "value": 0, "text": "Nothing" }] },
        { "type": "rating", "name": "half", "title": "How good?", "rateMin": 1, "rateMax": 3, "rateStep": 0.5 },
        { "type": "matrix", "name": "m", "title": "Agree?", "columns": [{ "value": "col2", "text": "Agree" }, { "value": "col1", "text": "Neutral" }, { "value": "col3", "text": "Disagree" }], "rows": ["heard"] },
    ]));
    assert_eq!(
        scale(&instrument, "share").labels["en"],
        ["Nothing", "Half", "All"]
    );
    assert_eq!(
        scale(&instrument, "heard").labels["en"],
        ["Disagree", "Neutral", "Agree"]
    );
    let options = ReadResponsesOptions {
        instrument: Some(instrument),
        ..ReadResponsesOptions::default()
    };
    let file = "share,half,heard\n0,1,col3\n50,\"1,5\",col1\n100,2.50,col2\nHalf,3,Agree\n2,2,\n";
    let read = read_responses(file.as_bytes(), options).unwrap();
    let answers = |item: &str| read.responses.column(item).unwrap().answers.clone();
    assert_eq!(
        answers("share"),
        [0, 1, 2, 1, 253],
        "2 is no value of this scale"
    );
    assert_eq!(answers("half"), [0, 1, 3, 4, 2]);
    assert_eq!(answers("heard"), [0, 1, 2, 2, 255]);
}

#[test]
fn zero_to_ten_is_a_recommendation_only_where_the_wording_asks_for_one() {
    let kind = |title: &str| {
        let (instrument, _) = taken(
            json!([{ "type": "rating", "name": "r", "title": title, "rateMin": 0, "rateCount": 11 }]),
        );
        (item(&instrument, "r").kind, ends(&instrument, "r"))
    };
    for title in [
        "How likely would you recommend the programme?",
        "Würdest du das Programm weiterempfehlen?",
        "Recommanderiez-vous ce programme ?",
        "¿Recomendaría el programa?",
    ] {
        assert_eq!(kind(title), (ItemType::Nps, (0, 10)), "{title}");
    }
    assert_eq!(kind("How confident are you?"), (ItemType::Scale, (0, 10)));
    let ten: Vec<String> = (0..=10).map(|point| point.to_string()).collect();
    let (instrument, findings) = taken(json!([
        { "type": "rating", "name": "sure", "title": "How sure are you?", "rateValues": ten },
        { "type": "slider", "name": "glad", "title": "How glad are you?", "max": 10 },
        { "type": "rating", "name": "tell", "title": "Würden Sie uns empfehlen?", "rateMax": 10, "rateMin": 0 },
    ]));
    assert_eq!(item(&instrument, "tell").kind, ItemType::Nps);
    assert_eq!(places(&findings, "recommendation"), ["sure", "glad"]);
    let asked: Vec<(&str, &str)> = instrument
        .questions
        .iter()
        .map(|q| (q.items[0].as_str(), q.proposal.as_str()))
        .collect();
    assert_eq!(asked, [("sure", "scale"), ("glad", "scale")]);
    let settled = settled(
        &instrument,
        &[("recommendation-1", "nps"), ("recommendation-2", "scale")],
    );
    assert_eq!(item(&settled, "sure").kind, ItemType::Nps);
    assert_eq!(item(&settled, "glad").kind, ItemType::Scale);
}

#[test]
fn what_says_that_nothing_applies_is_no_point_of_a_scale() {
    for (columns, label) in [
        (
            json!(["Dissatisfied", "Neutral", "Satisfied", "N/A"]),
            "N/A",
        ),
        (
            json!(["N/A", "Dissatisfied", "Neutral", "Satisfied"]),
            "N/A",
        ),
        (
            json!([{ "value": 1, "text": "Never" }, { "value": 2, "text": "Sometimes" }, { "value": 3, "text": "Always" }, { "value": 99, "text": "Don’t know" }]),
            "Don’t know",
        ),
        (
            json!([{ "value": 1, "text": "Nie" }, { "value": 2, "text": "Manchmal" }, { "value": 3, "text": "Immer" }, { "value": 4, "text": "Kann ich nicht beurteilen" }]),
            "Kann ich nicht beurteilen",
        ),
        (
            json!([{ "value": 1, "text": "Jamais" }, { "value": 2, "text": "Parfois" }, { "value": 3, "text": "Toujours" }, { "value": 0, "text": "Ne s’applique pas" }]),
            "Ne s’applique pas",
        ),
        (
            json!([{ "value": 1, "text": "Nunca" }, { "value": 2, "text": "A veces" }, { "value": 3, "text": "Siempre" }, { "value": 4, "text": "No procede (NP)" }]),
            "No procede (NP)",
        ),
        (
            json!([1, 2, 3, { "value": "skip", "text": "Skip this one", "isExclusive": true }]),
            "Skip this one",
        ),
    ] {
        let (instrument, findings) = taken(
            json!([{ "type": "matrix", "name": "m", "title": "How was it?", "columns": columns, "rows": ["a", "b"] }]),
        );
        let scale = scale(&instrument, "b");
        assert_eq!((scale.min, scale.max), (1, 3), "{label}");
        assert_eq!(scale.not_applicable.as_ref().unwrap()["en"], label);
        assert_eq!(places(&findings, "not-applicable-apart"), ["m.columns"]);
    }
    let (instrument, _) = taken(
        json!([{ "type": "rating", "name": "r", "title": "Good?", "showNoneItem": true, "noneText": "Not mine" }]),
    );
    assert_eq!(
        scale(&instrument, "r").not_applicable.as_ref().unwrap()["en"],
        "Not mine"
    );
    let (instrument, _) = taken(
        json!([{ "type": "matrix", "name": "m", "columns": [1, 2, 3, { "value": 4, "text": "No se cumple" }], "rows": ["a"] }]),
    );
    assert_eq!(
        ends(&instrument, "a"),
        (1, 4),
        "a label that only begins like “no sé” is one"
    );
}

#[test]
fn each_text_stays_with_its_value_and_the_scale_runs_from_the_lowest() {
    let falling = json!([{ "value": 5, "text": "Agree" }, { "value": 4, "text": "Rather agree" }, { "value": "3", "text": "Neutral" }, "2|Rather not", { "value": 1, "text": "Disagree" }]);
    let (instrument, findings) = taken(json!([
        { "type": "matrix", "name": "m", "columns": falling, "rows": ["I feel safe", "I feel heard"] },
        { "type": "rating", "name": "r", "rateValues": falling },
    ]));
    for id in ["I feel heard", "r"] {
        let scale = scale(&instrument, id);
        assert_eq!((scale.min, scale.max, scale.values.len()), (1, 5, 0));
        assert_eq!(scale.label(5, "en"), Some("Agree"));
        assert_eq!(scale.label(2, "en"), Some("Rather not"));
        assert_eq!(scale.label(1, "en"), Some("Disagree"));
    }
    assert_eq!(
        places(&findings, "order-turned"),
        ["m.columns", "r.rateValues"]
    );
    assert_eq!(
        findings
            .iter()
            .find(|f| f.code == "order-turned")
            .unwrap()
            .places[1]
            .row,
        Some(2)
    );

    // Words alone, and words with a number in them.
    let (instrument, findings) = taken(json!([
        { "type": "matrix", "name": "m", "columns": ["Strongly agree", "Agree", "Neutral", "Disagree", "Strongly disagree"], "rows": ["x"] },
        { "type": "matrix", "name": "n", "columns": ["3 - viel", "2 - etwas", "1 - wenig"], "rows": ["y"] },
    ]));
    assert_eq!(
        scale(&instrument, "x").label(1, "en"),
        Some("Strongly disagree")
    );
    assert_eq!(scale(&instrument, "y").label(3, "en"), Some("3 - viel"));
    let (zero, _) = taken(
        json!([{ "type": "matrix", "name": "n", "columns": ["0 = nie", "1 = oft"], "rows": ["y"] }]),
    );
    assert_eq!(ends(&zero, "y"), (0, 1));
    assert_eq!(
        places(&findings, "order-turned"),
        ["m.columns", "n.columns"]
    );

    // German school marks: the author's numbers stand, and it is said.
    let (instrument, findings) = taken(
        json!([{ "type": "rating", "name": "r", "rateValues": ["1|Strongly agree", "2|Agree", "3|Neutral", "4|Disagree", "5|Strongly disagree"] }]),
    );
    assert_eq!(
        scale(&instrument, "r").label(1, "en"),
        Some("Strongly agree")
    );
    assert_eq!(places(&findings, "labels-upside-down"), ["r.rateValues"]);
}

#[test]
fn an_order_that_nobody_can_tell_and_a_choice_that_reads_like_a_scale_are_asked() {
    let (instrument, findings) = taken(json!([
        { "type": "matrix", "name": "m", "title": "Which?", "columns": ["Plum", "Fig", "Pear"], "rows": ["x"] },
        { "type": "radiogroup", "name": "agree", "title": "I feel safe", "choices": ["Strongly disagree", "Disagree", "Neutral", "Agree", "Strongly agree"] },
        { "type": "dropdown", "name": "oft", "title": "Wie oft?", "choices": [{ "value": "a", "text": "Immer" }, { "value": "b", "text": "Manchmal" }, { "value": "c", "text": "Nie" }, { "value": "d", "text": "keine Angabe" }] },
        { "type": "radiogroup", "name": "site", "title": "Where?", "choices": ["Bonn", "Lyon", "Vigo"] },
        { "type": "radiogroup", "name": "met", "title": "Did you meet?", "choices": ["Yes", "No"] },
        { "type": "checkbox", "name": "many", "title": "Which?", "choices": ["Never", "Sometimes", "Always"] },
        { "type": "matrix", "name": "own", "columns": ["Strongly disagree", "Well", "Strongly agree"], "rows": ["y"] },
    ]));
    assert_eq!(item(&instrument, "x").kind, ItemType::Choice);
    assert_eq!(item(&instrument, "agree").kind, ItemType::Choice);
    assert_eq!(ends(&instrument, "y"), (1, 3), "its ends tell the order");
    assert_eq!(places(&findings, "label-order"), ["m.columns"]);
    assert_eq!(places(&findings, "choice-or-scale"), ["agree", "oft"]);
    let asked: Vec<(&str, &str, usize)> = instrument
        .questions
        .iter()
        .map(|q| (q.code.as_str(), q.proposal.as_str(), q.choices.len()))
        .collect();
    assert_eq!(
        asked,
        [
            ("label-direction", "choice", 3),
            ("choice-or-scale", "choice", 2),
            ("choice-or-scale", "choice", 2)
        ]
    );
    // One answer makes them what they are.
    let settled = settled(
        &instrument,
        &[
            ("label-direction-1", "highest-first"),
            ("choice-or-scale-2", "scale"),
            ("choice-or-scale-3", "scale"),
        ],
    );
    assert_eq!(scale(&settled, "x").labels["en"], ["Pear", "Fig", "Plum"]);
    assert_eq!(
        scale(&settled, "agree").label(5, "en"),
        Some("Strongly agree")
    );
    let often = scale(&settled, "oft");
    assert_eq!(
        (often.label(1, "en"), often.values.join("")),
        (Some("Nie"), "cba".to_owned())
    );
    assert_eq!(often.not_applicable.as_ref().unwrap()["en"], "keine Angabe");
    assert_eq!(item(&settled, "oft").no_answer, ["d"]);
    assert!(
        findings
            .iter()
            .filter(|f| f.code == "choice-or-scale")
            .all(|f| f.severity == Severity::Question)
    );
}

#[test]
fn conditions_look_at_the_points_that_options_become() {
    let (instrument, _) = taken(json!([
        { "type": "radiogroup", "name": "agree", "title": "I feel safe", "choices": ["Strongly disagree", "Disagree", "Neutral", "Agree", "Strongly agree"] },
        { "type": "dropdown", "name": "oft", "title": "Wie oft?", "choices": [{ "value": "a", "text": "Immer" }, { "value": "b", "text": "Manchmal" }, { "value": "c", "text": "Nie" }, { "value": "d", "text": "keine Angabe" }] },
        { "type": "comment", "name": "why", "visibleIf": "{agree} = 'Disagree' or {agree} = 'Strongly disagree'" },
        { "type": "comment", "name": "both", "visibleIf": "{oft} = 'c' and {agree} = 'Agree'" },
        { "type": "comment", "name": "silent", "visibleIf": "{oft} = 'd' and {agree} = 'Agree'" },
        { "type": "comment", "name": "gone", "visibleIf": "{oft} = 'd'" },
    ]));
    assert_eq!(
        item(&instrument, "why").show_if.as_ref().unwrap().is,
        ["Strongly disagree", "Disagree"]
    );
    let settled = settled(
        &instrument,
        &[
            ("choice-or-scale-1", "scale"),
            ("choice-or-scale-2", "scale"),
        ],
    );
    let condition = |id: &str| -> Vec<(String, String)> {
        let own = item(&settled, id).show_if.iter();
        own.flat_map(|own| [own].into_iter().chain(&own.and))
            .map(|one| (one.item.clone(), one.is.join(" ")))
            .collect()
    };
    let pair = |item: &str, is: &str| (item.to_owned(), is.to_owned());
    assert_eq!(condition("why"), [pair("agree", "1 2")]);
    assert_eq!(condition("both"), [pair("oft", "1"), pair("agree", "4")]);
    // Of a scale nobody chooses what is no point of it.
    assert_eq!(condition("silent"), [pair("agree", "4")]);
    assert_eq!(condition("gone"), []);
}

#[test]
fn nothing_is_scored_of_what_a_definition_leaves_open() {
    let (instrument, _) = taken(json!([
        { "type": "rating", "name": "ease", "title": "At ease?" },
        { "type": "rating", "name": "sure", "title": "How sure are you?", "rateMin": 0, "rateMax": 10 },
    ]));
    let means = |instrument: &Instrument| -> Vec<(bool, bool)> {
        let file = "ease,sure\n1,10\n2,9\n3,8\n4,3\n5,2\n2,7\n3,10\n";
        let read = read_responses(
            file.as_bytes(),
            ReadResponsesOptions {
                instrument: Some(instrument.clone()),
                ..ReadResponsesOptions::default()
            },
        )
        .unwrap();
        let scored = score_survey(ScoreRequest {
            instrument: instrument.clone(),
            responses: read.responses,
            groups: None,
            invited: None,
        })
        .unwrap();
        let items = scored.items.iter();
        items
            .map(|item| {
                let mean = item.mean.as_ref().and_then(|mean| mean.value);
                (item.waits.is_some(), mean.is_some())
            })
            .collect()
    };
    assert_eq!(means(&instrument), [(false, true), (true, false)]);
    let settled = settled(&instrument, &[("recommendation-1", "scale")]);
    assert_eq!(means(&settled), [(false, true), (false, true)]);
}

#[test]
fn conditions_in_each_other_both_hold() {
    let (instrument, findings) = whole(json!({ "pages": [
        { "name": "p1", "elements": [
            { "type": "radiogroup", "name": "met", "choices": ["yes", "no"] },
            { "type": "rating", "name": "ease" },
            { "type": "matrix", "name": "grid", "columns": [1, 2, 3], "rows": ["r1"] } ] },
        { "name": "p2", "visibleIf": "{met} = 'yes'", "elements": [
            { "type": "panel", "name": "box", "visibleIf": "{ease} > 3", "elements": [
                { "type": "comment", "name": "both", "visibleIf": "{grid.r1} <= 2" },
                { "type": "comment", "name": "odd", "visibleIf": "age({birth}) > 30" },
                { "type": "comment", "name": "same", "visibleIf": "{ease} < 5" } ] },
            { "type": "comment", "name": "never", "visibleIf": "{met} = 'no'" },
            { "type": "comment", "name": "not", "visibleIf": "{ease} <> 1" } ] },
    ] }));
    let conditions = |id: &str| {
        let condition = item(&instrument, id).show_if.clone().unwrap();
        let own = |one: &viceversa::survey::ShowIf| (one.item.clone(), one.is.join(" "));
        std::iter::once(own(&condition))
            .chain(condition.and.iter().map(own))
            .collect::<Vec<_>>()
    };
    let pair = |item: &str, is: &str| (item.to_owned(), is.to_owned());
    assert_eq!(
        conditions("both"),
        [pair("met", "yes"), pair("ease", "4 5"), pair("r1", "1 2")]
    );
    assert_eq!(conditions("odd"), [pair("met", "yes"), pair("ease", "4 5")]);
    assert_eq!(conditions("same"), [pair("met", "yes"), pair("ease", "4")]);
    assert_eq!(
        places(&findings, "condition-not-taken"),
        ["odd.visibleIf", "never.visibleIf"]
    );
    assert_eq!(places(&findings, "condition-narrowed"), ["not.visibleIf"]);

    let answers = |met: &str, ease: i32| {
        [
            ("met".to_owned(), met.into()),
            ("ease".to_owned(), ease.into()),
            ("r1".to_owned(), 1.into()),
        ]
        .into_iter()
        .collect()
    };
    let asked = |met: &str, ease: i32| {
        viceversa::survey::shown(&instrument, None, &answers(met, ease))
            .contains(&"both".to_owned())
    };
    assert!(asked("yes", 5) && !asked("yes", 3) && !asked("no", 5));
}

#[test]
fn the_title_of_a_matrix_is_part_of_each_item_s_text() {
    let matrix = |name: &str, title: Value| json!({ "type": "matrix", "name": name, "title": title, "columns": [1, 2, 3], "rows": [{ "value": "safe", "text": { "default": "I felt safe", "de": "Ich fühlte mich sicher" } }] });
    let (instrument, _) = taken(json!([
        matrix("before", json!({ "default": "Before the programme, …", "de": "Vor dem Programm:" })),
        matrix("now", json!("How is it now?")),
        { "type": "matrix", "name": "then", "columns": [1, 2, 3], "rows": ["safe", "other"] },
        { "type": "matrix", "name": "last", "columns": [1, 2, 3], "rows": ["safe"] },
    ]));
    let text = |id: &str| item(&instrument, id).text.clone();
    assert_eq!(
        (text("safe")["en"].as_str(), text("safe")["de"].as_str()),
        (
            "Before the programme, … I felt safe",
            "Vor dem Programm: Ich fühlte mich sicher"
        )
    );
    assert_eq!(text("safe-2")["en"], "How is it now? [I felt safe]");
    assert_eq!(
        text("safe-2")["de"],
        "How is it now? [Ich fühlte mich sicher]"
    );
    // Without titles, the names tell alike rows apart.
    assert_eq!(
        (
            text("safe-3")["en"].as_str(),
            text("other")["en"].as_str(),
            text("safe-4")["en"].as_str()
        ),
        ("then [safe]", "other", "safe")
    );
}

#[test]
fn choices_that_surveyjs_adds_itself_are_options_with_their_words() {
    let (instrument, findings) = whole(json!({ "locale": "de", "elements": [
        { "type": "radiogroup", "name": "how", "title": "Wie?", "choices": ["good|Sehr gut", { "value": "bad", "text": "Schlecht" }], "hasOther": true, "otherText": "Anders", "showNoneItem": true },
        { "type": "checkbox", "name": "what", "title": "Was?", "choices": ["a", { "value": "b", "isExclusive": true, "visibleIf": "{how} = 'good'" }], "showOtherItem": true, "hasComment": true },
        { "type": "boolean", "name": "again", "title": "Nochmal?", "valueTrue": "ja", "valueFalse": "nein" },
        { "type": "dropdown", "name": "copy", "title": "Welche?", "choicesFromQuestion": "what" },
        { "type": "tagbox", "name": "web", "title": "Wo?", "choicesByUrl": { "url": "https://example.org" } },
        { "type": "radiogroup", "name": "then", "title": "Und?", "choices": ["x", "y"], "visibleIf": "{again} = 'ja'" },
    ] }));
    assert_eq!(
        options(item(&instrument, "how")),
        [
            ("good", "Sehr gut"),
            ("bad", "Schlecht"),
            ("none", "Nichts davon"),
            ("other", "Anders")
        ]
    );
    let words = item(&instrument, "how-Comment");
    assert_eq!(
        (words.kind, words.text["de"].as_str()),
        (ItemType::Comment, "Wie? [Anders]")
    );
    assert_eq!(words.show_if.as_ref().unwrap().is, ["other"]);
    assert_eq!(
        options(item(&instrument, "again")),
        [("ja", "Ja"), ("nein", "Nein")]
    );
    assert_eq!(options(item(&instrument, "copy")), [("a", "a"), ("b", "b")]);
    assert_eq!(
        item(&instrument, "then").show_if.as_ref().unwrap().is,
        ["ja"]
    );
    assert!(instrument.item("what-Comment").is_some() && instrument.item("web").is_none());
    assert_eq!(places(&findings, "not-taken"), ["web.choicesByUrl"]);
    assert_eq!(
        places(&findings, "key-not-taken"),
        ["what.choices[1].visibleIf", "what.choices[1].isExclusive"]
    );
}

#[test]
fn texts_without_a_language_are_in_that_of_the_definition() {
    let languages = |definition: Value| {
        let (instrument, _) = whole(definition);
        let title: Vec<String> = instrument
            .title
            .into_iter()
            .map(|(language, text)| format!("{language} {text}"))
            .collect();
        let text: Vec<String> = instrument.items[0].text.keys().cloned().collect();
        (title.join(", "), text.join(" "))
    };
    let rating = |title: Value| json!([{ "type": "rating", "name": "r", "title": title }]);
    let pair = |title: &str, text: &str| (title.to_owned(), text.to_owned());
    assert_eq!(
        languages(json!({ "locale": "de-AT", "elements": rating(json!("Wie geht es?")) })),
        pair("de Umfrage", "de")
    );
    assert_eq!(
        languages(
            json!({ "locale": "fr", "title": "Bilan", "elements": rating(json!("Ça va ?")) })
        ),
        pair("fr Bilan", "fr")
    );
    assert_eq!(
        languages(json!({ "title": "Check-in", "elements": rating(json!("Well?")) })),
        pair("en Check-in", "en")
    );
    // German beside texts without a language: those are English.
    assert_eq!(
        languages(
            json!({ "locale": "de", "title": { "default": "Check-in", "de": "Bilanz" }, "elements": rating(json!({ "default": "Well?", "de": "Gut?" })) })
        ),
        pair("en Check-in, de Bilanz", "en de")
    );
    // A language that only the questions have is not lost.
    assert_eq!(
        languages(
            json!({ "title": "Check-in", "elements": rating(json!({ "default": "Well?", "es": "¿Bien?" })) })
        ),
        pair("en Check-in, es Check-in", "en es")
    );
}

#[test]
fn what_nobody_was_asked_is_left_out_and_what_is_demanded_or_done_is_said() {
    let (instrument, findings) = whole(json!({
        "triggers": [{ "type": "complete", "expression": "{a} = 1" }],
        "calculatedValues": [{ "name": "x", "expression": "1" }],
        "elements": [
            { "type": "rating", "name": "a", "isRequired": true },
            { "type": "rating", "name": "b", "visible": false },
            { "type": "rating", "name": "c", "readOnly": true },
            { "type": "panel", "name": "box", "title": "Part two", "visible": false, "elements": [{ "type": "comment", "name": "d" }] },
            { "type": "comment", "name": "e", "visible": false, "visibleIf": "{a} > 3", "requiredIf": "{a} = 5" },
            { "type": "comment", "name": "f", "enableIf": "{a} = 1", "description": "Few words", "defaultValue": "x", "startWithNewLine": false, "minWidth": "10px" },
            { "type": "ranking", "name": "g", "choices": [1, 2] },
            { "name": "nothing" }, 7
        ] }));
    let ids: Vec<&str> = instrument
        .items
        .iter()
        .map(|item| item.id.as_str())
        .collect();
    assert_eq!(ids, ["a", "e", "f"]);
    assert_eq!(
        item(&instrument, "e").show_if.as_ref().unwrap().is,
        ["4", "5"]
    );
    assert_eq!(item(&instrument, "f").show_if.as_ref().unwrap().is, ["1"]);
    assert_eq!(
        places(&findings, "not-asked"),
        ["b.visible", "c.readOnly", "box.visible"]
    );
    assert_eq!(
        places(&findings, "never-required"),
        ["a.isRequired", "e.requiredIf"]
    );
    assert_eq!(places(&findings, "enabled-is-shown"), ["f.enableIf"]);
    assert_eq!(
        places(&findings, "key-not-taken"),
        ["calculatedValues", "f.defaultValue", "f.description"]
    );
    assert_eq!(
        places(&findings, "not-taken"),
        ["triggers[0]", "g", "nothing", "element 9"]
    );
}

#[test]
fn formatting_is_taken_out_of_texts_and_old_keys_and_byte_order_marks_are_read() {
    let text = "\u{feff}{\"questions\":[{\"type\":\"radiogroup\",\"name\":\"q\",\"title\":\"<p>Dear {firstname}, how is <b>it</b>&nbsp;going?</p>\",\"choices\":[{\"value\":1,\"text\":\"**Fine**\"},{\"value\":2,\"text\":\"So <i>so</i>\"}]}]}";
    let brought = read_instrument(text).unwrap();
    let instrument = brought.instrument.unwrap();
    assert_eq!(
        item(&instrument, "q").text["en"],
        "Dear …, how is it going?"
    );
    assert_eq!(
        options(item(&instrument, "q")),
        [("1", "Fine"), ("2", "So so")]
    );
    assert_eq!(places(&brought.findings, "place-not-filled"), ["q.title"]);
    assert_eq!(
        places(&brought.findings, "formatting-taken-out"),
        ["q.title", "q.choices"]
    );
    // Our own instruments may have a mark too.
    let own = format!("\u{feff}{}", include_str!("../data/forms/instrument.json"));
    assert!(read_instrument(&own).unwrap().instrument.is_some());
}

#[test]
fn kinds_that_are_several_questions_become_several_items() {
    let (instrument, findings) = taken(json!([
        { "type": "matrixdropdown", "name": "each", "title": "Per meeting", "choices": ["yes", "no"], "rows": ["first", "last"], "columns": [
            { "name": "held", "title": "Held?" }, { "name": "worth", "cellType": "rating", "rateMax": 4, "isRequired": true }, { "name": "notes", "cellType": "comment" }] },
        { "type": "multipletext", "name": "names", "title": "Who", "items": [{ "name": "a", "title": "Mentor" }, { "name": "b" }] },
        { "type": "matrix", "name": "boxes", "cellType": "checkbox", "columns": ["AI", "Data"], "rows": ["now", "later"] },
        { "type": "slider", "name": "warm", "min": 0, "max": 20, "step": 5 },
        { "type": "slider", "name": "span", "sliderType": "range" },
        { "type": "imagepicker", "name": "pick", "choices": [{ "value": "x", "imageLink": "x.png" }, { "value": "y", "imageLink": "y.png" }] },
        { "type": "rating", "name": "kept", "valueName": "stored" },
    ]));
    let all: Vec<(&str, &str)> = instrument
        .items
        .iter()
        .map(|item| (item.id.as_str(), item.text["en"].as_str()))
        .collect();
    assert_eq!(all[0], ("each.first.held", "Per meeting [first] [Held?]"));
    assert_eq!(ends(&instrument, "each.last.worth"), (1, 4));
    assert_eq!(
        item(&instrument, "each.first.notes").kind,
        ItemType::Comment
    );
    assert_eq!(all[6..8], [("a", "Who [Mentor]"), ("b", "Who [b]")]);
    assert_eq!(
        (
            item(&instrument, "now").kind,
            options(item(&instrument, "later"))
        ),
        (ItemType::Many, vec![("AI", "AI"), ("Data", "Data")])
    );
    assert_eq!(
        scale(&instrument, "warm").values,
        ["0", "5", "10", "15", "20"]
    );
    assert_eq!(ends(&instrument, "stored"), (1, 5));
    assert_eq!(places(&findings, "not-taken"), ["span.sliderType"]);
    assert_eq!(
        places(&findings, "key-not-taken"),
        ["pick.choices[0].imageLink", "pick.choices[1].imageLink"]
    );
}

const SURVEY_JS: &str = r#"{"title":{"default":"Check-in","de":"Zwischenstand"},"pages":[{"name":"p1","elements":[
  {"type":"html","name":"hello","html":"<b>Hi</b>"},
  {"type":"radiogroup","name":"met","title":"Did you meet?","choices":[{"value":"yes","text":{"default":"Yes","de":"Ja"}},{"value":"no","text":"No"}]},
  {"type":"comment","name":"why","title":"Why not?","visibleIf":"{met} = 'no'"},
  {"type":"panel","name":"box","elements":[
    {"type":"rating","name":"ease","title":"At ease?","rateMin":1,"rateMax":7,"minRateDescription":"Not at all","maxRateDescription":"Very"},
    {"type":"rating","name":"recommend","rateMin":0,"rateMax":10},
    {"type":"matrix","name":"grid","columns":["Disagree","Neither","Agree"],"rows":[{"value":"r1","text":"We learn."},"We plan."]}]}]},
 {"name":"p2","elements":[
  {"type":"checkbox","name":"topics","choices":["AI","Data"]},
  {"type":"boolean","name":"again","visibleIf":"{ease} > 3 and {met} = 'yes'"},
  {"type":"dropdown","name":"empty","choices":[]},
  {"type":"file","name":"upload"},{"type":"text","name":"met","title":"Twice"}]}]}"#;

#[test]
fn a_surveyjs_definition_becomes_an_instrument_and_what_is_left_out_is_listed() {
    let (instrument, findings) = from_survey_js(SURVEY_JS).unwrap();
    let ids: Vec<&str> = instrument
        .items
        .iter()
        .map(|item| item.id.as_str())
        .collect();
    assert_eq!(
        ids,
        [
            "met",
            "why",
            "ease",
            "recommend",
            "r1",
            "We plan.",
            "topics",
            "again",
            "met-2"
        ]
    );
    let kinds: Vec<ItemType> = instrument.items.iter().map(|item| item.kind).collect();
    use ItemType::{Choice, Comment, Many, Nps, Scale};
    assert_eq!(
        kinds,
        [
            Choice, Comment, Scale, Nps, Scale, Scale, Many, Choice, Comment
        ]
    );
    assert_eq!(instrument.items[1].show_if.as_ref().unwrap().is, ["no"]);
    assert_eq!(instrument.items[0].options[0].text["de"], "Ja");
    assert_eq!(
        instrument.scales["scale1"].labels["en"],
        ["Not at all", "Very"]
    );
    assert_eq!(instrument.scales["scale2"].max, 3);
    let counts: Vec<_> = findings
        .iter()
        .map(|f| (f.code.as_str(), f.count))
        .collect();
    assert_eq!(counts, [("not-taken", 3)]);
    let again = instrument.items[7].show_if.as_ref().unwrap();
    assert_eq!(
        (again.item.as_str(), again.is.join(" "), again.and.len()),
        ("ease", "4 5 6 7".to_owned(), 1)
    );
    let wrong: Vec<String> = check_instrument(&instrument)
        .into_iter()
        .map(|f| f.code)
        .collect();
    assert_eq!(
        wrong,
        ["missing-language"],
        "German was there for some texts only"
    );
    assert_eq!(
        from_survey_js("[]").unwrap_err().code(),
        "invalid-instrument"
    );
}

mod any {
    use super::{SURVEY_JS, check_instrument, from_survey_js};
    use proptest::prelude::*;

    proptest! {
        #[test]
        fn no_definition_makes_the_import_panic(from in 0usize..1200, length in 0usize..40, with in "\\PC{0,8}") {
            let mut text: Vec<char> = SURVEY_JS.chars().collect();
            let from = from.min(text.len());
            let to = (from + length).min(text.len());
            text.splice(from..to, with.chars());
            let text: String = text.into_iter().collect();
            if let Ok((instrument, _)) = from_survey_js(&text) {
                let _ = check_instrument(&instrument);
            }
        }
    }
}

#[test]
fn a_condition_on_an_answer_that_is_no_point_of_the_scale_is_said_before_and_after_it_is_chosen() {
    let points = json!([
        "Strongly disagree",
        "Disagree",
        "Neither agree nor disagree",
        "Agree",
        "Strongly agree",
        "Not applicable"
    ]);
    let (instrument, _) = taken(json!([
        { "type": "radiogroup", "name": "ease", "choices": points },
        { "type": "comment", "name": "why", "visibleIf": "{ease} = 'Not applicable'" },
        { "type": "comment", "name": "both", "visibleIf": "{ease} anyof ['Not applicable', 'Agree']" },
        { "type": "comment", "name": "praise", "visibleIf": "{ease} = 'Strongly agree'" },
    ]));
    let question = &instrument.questions[0];
    let text = |id: &str| {
        let choice = question.choices.iter().find(|one| one.id == id);
        choice.unwrap().text.clone()
    };
    assert!(
        text("scale").starts_with("They are a scale (2 questions are shown after"),
        "{}",
        text("scale")
    );
    assert!(!text("choice").contains("shown after"));
    let scaled = settled(&instrument, &[(question.id.as_str(), "scale")]);
    assert_eq!(item(&scaled, "why").show_if, None);
    assert_eq!(item(&scaled, "both").show_if.as_ref().unwrap().is, ["4"]);
    assert_eq!(item(&scaled, "praise").show_if.as_ref().unwrap().is, ["5"]);
    let said = check_instrument(&scaled);
    let lost = said.iter().find(|finding| finding.code == "condition-lost");
    assert_eq!(
        lost.map(|finding| (finding.severity, finding.count)),
        Some((Severity::Warning, 2))
    );
    assert_eq!(
        places(&said, "condition-lost"),
        ["items[1].showIf", "items[2].showIf"]
    );
    // What was asked stays beside what is left of it, and through a file.
    let kept = item(&scaled, "why").was_shown_if.as_ref().unwrap();
    assert_eq!(kept.item, "ease");
    let file = serde_json::to_string(&scaled).unwrap();
    let again = read_instrument(&file).unwrap();
    assert_eq!(again.instrument.as_ref(), Some(&scaled));
    assert_eq!(places(&again.findings, "condition-lost").len(), 2);
    // As choices nothing is lost.
    let chosen = settled(&instrument, &[(question.id.as_str(), "choice")]);
    assert_eq!(
        places(&check_instrument(&chosen), "condition-lost").len(),
        0
    );
}
