//! What waves of answers say: scores, groups, careless answers, two waves, trends, pairs.
#![allow(
    clippy::unwrap_used,
    reason = "a test that unwraps fails where it should"
)]

use serde_json::json;
use viceversa::survey::{
    AgreementRequest, CompareRequest, Instrument, MISSING, NOT_APPLICABLE, OUT_OF_SCALE, Responses,
    ScoreJob, ScoreRequest, SurveyScores, TrendRequest, compare_waves, pair_agreement,
    score_survey, trend,
};

/// Five items on a scale from 1 to 5 (the third is worded the other way round), a recommendation, a choice.
fn instrument() -> Instrument {
    let item = |id: &str, reverse: bool| json!({"id": id, "type": "scale", "scale": "agree", "text": {"en": id}, "subscale": "ease", "reverse": reverse, "mirror": id});
    serde_json::from_value(json!({
        "id": "team", "version": "1", "title": {"en": "Team"},
        "scales": {"agree": {"min": 1, "max": 5}},
        "items": [
            item("a", false), item("b", false), item("c", true), item("d", false), item("e", false),
            {"id": "nps", "type": "nps", "text": {"en": "Recommend"}},
            {"id": "met", "type": "choice", "text": {"en": "Met"}, "options": [{"id": "yes", "text": {"en": "Yes"}}, {"id": "no", "text": {"en": "No"}}]}
        ],
        "subscales": [{"id": "ease", "title": {"en": "Ease"}, "method": "mean", "minAnswered": 0.8}]
    }))
    .unwrap()
}

/// Rows of points from 1 to 5 (0 is missing), recommendations, and choices.
fn responses(wave: &str, rows: &[[u8; 5]]) -> Responses {
    let column = |at: usize| -> Vec<u8> {
        let points = rows.iter().map(|row| row[at]);
        points
            .map(|point| point.checked_sub(1).unwrap_or(MISSING))
            .collect()
    };
    let count = rows.len();
    let mut columns: Vec<_> = ["a", "b", "c", "d", "e"]
        .into_iter()
        .enumerate()
        .map(|(at, id)| json!({"item": id, "from": 1, "answers": column(at)}))
        .collect();
    let nps: Vec<usize> = (0..count).map(|row| [10, 9, 8, 3][row % 4]).collect();
    let met: Vec<usize> = (0..count).map(|row| row % 2).collect();
    columns.push(json!({"item": "nps", "from": 0, "answers": nps}));
    columns.push(json!({"item": "met", "from": 0, "answers": met}));
    serde_json::from_value(json!({"instrument": "team", "version": "1", "wave": wave, "count": count, "columns": columns})).unwrap()
}

const ROWS: [[u8; 5]; 8] = [
    [1, 2, 5, 1, 2],
    [2, 2, 4, 3, 2],
    [3, 3, 3, 3, 3],
    [4, 3, 2, 4, 5],
    [5, 5, 1, 5, 5],
    [4, 4, 2, 0, 4],
    [2, 0, 4, 0, 2],
    [5, 4, 1, 4, 4],
];

fn scored(request: ScoreRequest) -> SurveyScores {
    score_survey(request).unwrap()
}

fn request(responses: Responses) -> ScoreRequest {
    ScoreRequest {
        instrument: instrument(),
        responses,
        groups: None,
        invited: None,
    }
}

#[test]
fn a_wave_is_scored_with_everything_that_a_reader_needs() {
    let mut wave = responses("baseline", &ROWS);
    wave.columns[0].answers[2] = NOT_APPLICABLE;
    wave.columns[1].answers[2] = OUT_OF_SCALE;
    let found = scored(ScoreRequest {
        invited: Some(20),
        ..request(wave)
    });
    assert!(found.confidential);
    let items: Vec<_> = found
        .items
        .iter()
        .map(|item| {
            [item.n, item.missing, item.not_applicable, item.out_of_scale].map(Option::unwrap)
        })
        .collect();
    assert_eq!(
        items[..4],
        [[7, 0, 1, 0], [6, 1, 0, 1], [8, 0, 0, 0], [6, 2, 0, 0]]
    );
    // As it is scored: 6 - 5, 6 - 4 …; the shares stay as they were answered.
    assert_eq!(
        found.items[2].mean.as_ref().unwrap().value,
        Some((1 + 2 + 3 + 4 + 5 + 4 + 2 + 5) as f64 / 8.0)
    );
    assert_eq!(
        found.items[2]
            .shares
            .iter()
            .map(|share| share.count)
            .collect::<Vec<_>>(),
        [2, 2, 1, 2, 1]
    );
    // 10, 9, 8, 3, twice: four promoters, two detractors of eight.
    let enps = found.items[5].enps.as_ref().unwrap();
    assert_eq!((enps.value, enps.n), (Some(25.0), 8));
    assert!(enps.interval.unwrap().0 < 25.0);
    assert_eq!(found.items[6].shares[1].option.as_deref(), Some("no"));
    // Row 3 answered three of five, row 7 three: no score. Row 6 answered four: completed.
    let ease = &found.subscales[0];
    assert_eq!((ease.mean.n, ease.mean.left_out, ease.completed), (6, 2, 1));
    let means = [
        7.0 / 5.0,
        11.0 / 5.0,
        20.0 / 5.0,
        5.0,
        16.0 / 4.0,
        22.0 / 5.0,
    ];
    let mean = means.iter().sum::<f64>() / 6.0;
    assert!((ease.mean.value.unwrap() - mean).abs() < 1e-12);
    assert_eq!(ease.distribution.iter().sum::<u64>(), 6);
    assert_eq!((ease.reliability.n, ease.reliability.k), (5, 5));
    assert!(ease.reliability.listwise.alpha.unwrap() > 0.9);
    assert!(!ease.mean.formula.is_empty() && ease.mean.source.contains("Downey"));
    let responded = &found.rates[0];
    assert_eq!((responded.numerator, responded.denominator), (8, 20));
    assert_eq!(found.notes[0].code, "small-n");
}

#[test]
fn the_order_of_rows_and_the_size_of_steps_change_no_number() {
    let rows: Vec<[u8; 5]> = (0..4000).map(|at| ROWS[(at * at + at / 7) % 8]).collect();
    let turned: Vec<[u8; 5]> = rows.iter().rev().copied().collect();
    let without = |rows: &[[u8; 5]]| {
        let mut wave = responses("w", rows);
        wave.columns.truncate(5);
        let mut found = scored(request(wave));
        found.careless.respondents.clear();
        found
    };
    assert_eq!(without(&rows), without(&turned));
    let mut job = ScoreJob::new(request(responses("w", &rows))).unwrap();
    let mut steps = 0;
    let found = loop {
        steps += 1;
        let (_, done, of) = job.progress();
        assert!(done <= of);
        if let Some(found) = job.step(1) {
            break found;
        }
    };
    assert!(steps > 5);
    assert_eq!(found, scored(request(responses("w", &rows))));
}

#[test]
fn groups_are_marked_as_not_for_passing_on() {
    let mut wave = responses("w", &ROWS);
    wave.groups = serde_json::from_value(json!([{"name": "Team", "labels": ["Legal", "Sales"], "values": [0, 0, 0, 1, 1, 1, 1, 65535]}])).unwrap();
    let found = scored(ScoreRequest {
        groups: Some(vec!["Team".into()]),
        ..request(wave.clone())
    });
    let seen: Vec<_> = found
        .groups
        .iter()
        .map(|group| {
            (
                group.label.as_str(),
                group.respondents,
                group.means[0].n,
                group.confidential,
            )
        })
        .collect();
    assert_eq!(seen, [("Legal", 3, 3, true), ("Sales", 4, 3, true)]);
    let error = score_survey(ScoreRequest {
        groups: Some(vec!["Secret".into()]),
        ..request(wave)
    })
    .unwrap_err();
    assert_eq!(error.code(), "group-unknown");
    assert!(!error.message.contains("Secret"));
}

#[test]
fn careless_answers_are_flagged_and_stay() {
    let mut wave = responses(
        "w",
        &[ROWS[0], [3, 3, 3, 3, 3], ROWS[1], ROWS[3], ROWS[7], ROWS[4]],
    );
    wave.seconds = vec![90, 100, 110, 20, 95, 0];
    let found = scored(request(wave));
    let flagged: Vec<_> = found
        .careless
        .respondents
        .iter()
        .map(|one| (one.respondent, one.signs.clone()))
        .collect();
    assert_eq!(
        flagged,
        [(1, vec!["long-run", "no-variance"]), (3, vec!["fast"])]
    );
    assert_eq!(found.careless.fast_below, Some(95.0 / 3.0));
    assert_eq!(found.subscales[0].mean.n, 6, "nobody is dropped");
}

#[test]
fn two_waves_are_compared_for_the_same_people_and_for_all() {
    let mut before = responses("baseline", &ROWS);
    before.keys = ["k1", "k2", "k3", "k4", "k5", "", "twice", "twice"]
        .map(String::from)
        .to_vec();
    let later = [
        [3, 3, 3, 2, 3],
        [3, 3, 2, 4, 3],
        [3, 4, 3, 3, 3],
        [5, 5, 5, 5, 5],
    ];
    let mut after = responses("exit", &later);
    after.keys = ["k2", "k1", "k3", "new"].map(String::from).to_vec();
    let request = CompareRequest {
        instrument: instrument(),
        before: before.clone(),
        after: after.clone(),
        seed: None,
    };
    let found = compare_waves(&request).unwrap();
    assert_eq!(
        (
            found.flow.stayed,
            found.flow.joined,
            found.flow.left,
            found.flow.unlinked
        ),
        (3, 1, 2, 3)
    );
    let ease = &found.subscales[0];
    // k1: 7/5 to 17/5, k2: 11/5 to 14/5, k3: 3 to 16/5.
    assert_eq!(ease.same.n, 3);
    assert!((ease.same.mean_difference.unwrap() - (2.0 + 0.6 + 0.2) / 3.0).abs() < 1e-12);
    assert_eq!((ease.all.before.n, ease.all.after.n), (7, 4));
    assert_eq!(
        ease.reliable.improved.unwrap()
            + ease.reliable.same.unwrap()
            + ease.reliable.worse.unwrap(),
        3
    );
    assert_eq!(found.items[0].difference.n, 3);
    assert_eq!(found.notes[0].code, "small-n");
    let waves = vec![before.clone(), after.clone(), after];
    let found = trend(&TrendRequest {
        instrument: instrument(),
        waves,
    })
    .unwrap();
    assert_eq!((found.in_all, found.flows.len()), (3, 2));
    let points: Vec<_> = found.subscales[0]
        .points
        .iter()
        .map(|point| (point.all.n, point.same.n))
        .collect();
    assert_eq!(points, [(7, 3), (4, 3), (4, 3)]);
    before.keys.clear();
    let alone = compare_waves(&CompareRequest { before, ..request }).unwrap();
    assert_eq!(alone.flow.stayed, 0);
    assert!(alone.notes.iter().any(|note| note.code == "nobody-linked"));
    assert!(alone.subscales[0].same.mean_difference.is_none());
}

#[test]
fn pairs_agree_as_far_as_both_sides_answered() {
    let mut wave = responses("w", &ROWS);
    wave.pairs = ["1", "1", "2", "2", "3", "3", "4", ""]
        .map(String::from)
        .to_vec();
    wave.sides = serde_json::from_value(json!([
        "mentor", "mentee", "mentee", "mentor", "mentor", "mentee", "mentor", null
    ]))
    .unwrap();
    let request = AgreementRequest {
        instrument: instrument(),
        responses: wave,
    };
    let found = pair_agreement(&request).unwrap();
    assert_eq!((found.pairs, found.one_sided, found.ambiguous), (3, 1, 0));
    assert_eq!(found.items.len(), 5);
    // a: 1 and 2, 4 and 3, 5 and 4.
    assert!((found.items[0].difference.value.unwrap() - 1.0 / 3.0).abs() < 1e-12);
    assert!(found.items[0].absolute.value.unwrap() > 0.6);
    // d: the third pair's mentee did not answer.
    assert_eq!(
        (found.items[3].absolute.n, found.items[3].absolute.left_out),
        (2, 1)
    );
    let mut nobody = request;
    nobody.responses.pairs.clear();
    assert_eq!(pair_agreement(&nobody).unwrap_err().code(), "pairs-missing");
}

#[test]
fn answers_that_say_nothing_and_answers_of_another_instrument_do_no_harm() {
    for rows in [&[][..], &[[0; 5]][..], &[[3; 5]; 2][..], &[[0; 5]; 9][..]] {
        let found = scored(request(responses("w", rows)));
        let ease = &found.subscales[0];
        assert!(ease.mean.value.is_some() || ease.mean.why.is_some());
        assert!(ease.reliability.listwise.alpha.is_none() && !ease.reliability.cannot.is_empty());
        let both = CompareRequest {
            instrument: instrument(),
            before: responses("a", rows),
            after: responses("b", rows),
            seed: None,
        };
        assert!(compare_waves(&both).is_ok());
    }
    let mut other = responses("w", &ROWS);
    other.instrument = "another".into();
    assert_eq!(
        score_survey(request(other)).unwrap_err().code(),
        "responses-unfit"
    );
    let mut short = responses("w", &ROWS);
    short.columns[0].answers.pop();
    assert_eq!(
        score_survey(request(short)).unwrap_err().code(),
        "responses-unfit"
    );
}
