//! The bank: sound instruments, complete in four languages, and a readiness survey that says go, prepare or wait.
#![allow(
    clippy::unwrap_used,
    reason = "an instrument that cannot be read is a failure of the test"
)]

use viceversa::survey::{
    AnswerSheet, ItemType, Standing, check_instrument, gather, instrument, instruments,
    intake_roster, readiness_result,
};

#[test]
fn every_instrument_of_the_bank_is_sound_and_says_everything_in_four_languages() {
    for one in instruments() {
        assert_eq!(check_instrument(&one), [], "{}", one.id);
        assert_eq!(one.languages(), ["en", "de", "fr", "es"], "{}", one.id);
        let about = one.about.as_ref().unwrap();
        assert_eq!(
            (about.measures.len(), about.why.len()),
            (4, 4),
            "{}",
            one.id
        );
        for figure in &about.feeds {
            let known = one.subscales.iter().any(|s| s.id == *figure)
                || one.item(figure).is_some()
                || ["readiness", "roster", "sessions"].contains(&figure.as_str());
            assert!(known, "{}: {figure}", one.id);
        }
        for scale in one.scales.values() {
            assert_eq!(scale.labels.len(), 4);
            assert!(scale.labels.values().all(|labels| labels.len() == 5));
        }
    }
}

#[test]
fn baseline_and_exit_ask_the_same_items() {
    let (before, after) = (instrument("baseline").unwrap(), instrument("exit").unwrap());
    assert_eq!(
        (&before.items, &before.subscales),
        (&after.items, &after.subscales)
    );
    assert_ne!(before.title, after.title);
    assert!(instrument("nothing").is_none());
}

/// Sheets in which everybody answers every scale item with the same point, once reversed items are turned round.
fn sheets(points: &[i64], weak: Option<(&str, i64)>) -> Vec<AnswerSheet> {
    let one = instrument("readiness").unwrap();
    let sheet = |point: &i64| AnswerSheet {
        instrument: one.id.clone(),
        version: one.version.clone(),
        answers: one
            .items
            .iter()
            .filter(|item| item.kind == ItemType::Scale)
            .map(|item| {
                let weak = weak.filter(|(area, _)| item.subscale.as_deref() == Some(area));
                let point = weak.map_or(*point, |(_, point)| point);
                let given = if item.reverse { 6 - point } else { point };
                (item.id.clone(), given.into())
            })
            .collect(),
        ..AnswerSheet::default()
    };
    points.iter().map(sheet).collect()
}

#[test]
fn readiness_is_go_prepare_or_wait_by_its_weakest_area_with_advice_for_it() {
    let one = instrument("readiness").unwrap();
    let judge = |sheets: &[AnswerSheet], language: &str| {
        readiness_result(&one, &gather(&one, sheets).0, language).unwrap()
    };
    let go = judge(&sheets(&[4, 4, 5, 4, 4], None), "en");
    assert_eq!(go.result, Standing::Go);
    assert_eq!(go.areas[1].mean, Some(4.2));
    assert!(
        go.areas
            .iter()
            .all(|area| area.advice.is_none() && area.n == 5)
    );

    // Too few to be sure, however content.
    assert_eq!(
        judge(&sheets(&[5, 5], None), "en").result,
        Standing::Prepare
    );
    let nobody = judge(&[], "en");
    assert_eq!(nobody.result, Standing::Prepare);
    assert!(nobody.areas.iter().all(|area| area.mean.is_none()));

    let prepare = judge(&sheets(&[5; 5], Some(("time", 3))), "de");
    assert_eq!(prepare.result, Standing::Prepare);
    let time = &prepare.areas[1];
    assert_eq!(
        (time.title.as_str(), time.standing),
        ("Zeit", Standing::Prepare)
    );
    assert!(time.advice.as_deref().unwrap().contains("Kalender"));

    let wait = judge(&sheets(&[5; 5], Some(("safety", 2))), "en");
    assert_eq!(
        (wait.result, wait.areas[2].standing),
        (Standing::Wait, Standing::Wait)
    );

    let pulse = instrument("pulse").unwrap();
    let error = readiness_result(&pulse, &gather(&pulse, &[]).0, "en").unwrap_err();
    assert_eq!(error.code(), "no-verdict");
}

#[test]
fn the_intake_builds_the_roster() {
    let intake = instrument("intake").unwrap();
    let sheet: AnswerSheet = serde_json::from_value(serde_json::json!({
        "instrument": "intake", "version": "1", "wave": "intake",
        "answers": {
            "name": "Ada Okafor", "email": "ada@example.org", "role": "mentor",
            "offers": ["Generative AI", "Data"], "wants": ["Customers"],
            "availability": ["Mon 09:00-12:00", "Tue 13:00-17:00"], "similar": "no"
        }
    }))
    .unwrap();
    let csv = intake_roster(&intake, &[sheet]);
    let options = viceversa::roster::ReadOptions {
        name: "intake.csv".to_owned(),
        ..Default::default()
    };
    let roster = viceversa::roster::read(&csv, &options).unwrap();
    let ada = &roster.people[0];
    assert_eq!(
        (ada.name.as_str(), ada.email.as_deref()),
        ("Ada Okafor", Some("ada@example.org"))
    );
    assert_eq!(ada.role, viceversa::roster::Role::Mentor);
    let offers: Vec<&str> = ada.offers.iter().map(|one| one.skill.as_str()).collect();
    assert_eq!(offers, ["Generative AI", "Data"]);
    assert_eq!(ada.availability.len(), 2);
}
