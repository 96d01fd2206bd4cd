//! Weekly hours as people type them.

#![allow(
    clippy::unwrap_used,
    reason = "a test that unwraps fails where it should"
)]

use proptest::prelude::*;
use viceversa::roster::cells::hours::{DAY, Reading, WEEK, canonical, read, union, weekly};

fn check(input: &str, expected: &[&str]) {
    let read = weekly(input).unwrap_or_else(|e| panic!("{input:?}: {e}"));
    assert_eq!(canonical(&read), expected, "{input:?}");
}

#[test]
fn days_and_times_in_four_languages() {
    check("Mon 09:00-12:00", &["Mon 09:00-12:00"]);
    check("Mon 9-12; Thu pm", &["Mon 09:00-12:00", "Thu 13:00-17:00"]);
    check("Mon, Wed 9-11", &["Mon 09:00-11:00", "Wed 09:00-11:00"]);
    check("Mon 9-12, 14-16", &["Mon 09:00-12:00", "Mon 14:00-16:00"]);
    check("Mon 9-12; 14-16", &["Mon 09:00-12:00", "Mon 14:00-16:00"]);
    check("Thu 2pm-4.30pm", &["Thu 14:00-16:30"]);
    check("Thu 9-1pm", &["Thu 09:00-13:00"]);
    check("Thu 1-3 p.m.", &["Thu 13:00-15:00"]);
    check("Thu 11 am to 12 pm", &["Thu 11:00-12:00"]);
    check(
        "Montag bis Mittwoch 8–9 Uhr",
        &["Mon 08:00-09:00", "Tue 08:00-09:00", "Wed 08:00-09:00"],
    );
    check(
        "am Montag vormittags und am Freitag nachmittags",
        &["Mon 09:00-12:00", "Fri 13:00-17:00"],
    );
    check(
        "lun 9h-12h30 ; jeu après-midi",
        &["Mon 09:00-12:30", "Thu 13:00-17:00"],
    );
    check(
        "du lundi au mardi de 9h à 10h",
        &["Mon 09:00-10:00", "Tue 09:00-10:00"],
    );
    check("miércoles por la mañana", &["Wed 09:00-12:00"]);
    check("sábado 10 a 12", &["Sat 10:00-12:00"]);
    check(
        "weekdays 16:00-17:00",
        &[
            "Mon 16:00-17:00",
            "Tue 16:00-17:00",
            "Wed 16:00-17:00",
            "Thu 16:00-17:00",
            "Fri 16:00-17:00",
        ],
    );
    check("Tue", &["Tue 09:00-17:00"]);
    check(
        "Fri evening\nMon lunch",
        &["Mon 12:00-13:00", "Fri 17:00-20:00"],
    );
    check("", &[]);
}

#[test]
fn over_midnight_and_over_the_weekend() {
    check("Sun 22-02", &["Mon 00:00-02:00", "Sun 22:00-24:00"]);
    check(
        "Fri-Mon 20:00-24:00",
        &[
            "Mon 20:00-24:00",
            "Fri 20:00-24:00",
            "Sat 20:00-24:00",
            "Sun 20:00-24:00",
        ],
    );
    check("Mon 10pm-1am", &["Mon 22:00-24:00", "Tue 00:00-01:00"]);
}

#[test]
fn what_could_mean_two_things_is_refused() {
    for text in [
        "Thu 2-4",
        "2-4",
        "Mon 9",
        "by arrangement",
        "Mon 25-26",
        "Mon 9-12 except holidays",
        "Mon 13pm-14pm",
        "Mon 9:75-10",
        "???",
    ] {
        let error = weekly(text)
            .err()
            .unwrap_or_else(|| panic!("{text:?} was read"));
        assert_eq!(error.code(), "hours-unreadable");
        assert!(
            !error.message.contains(text),
            "the cell's text must not stand in the error"
        );
    }
}

#[test]
fn b09_a_megabyte_of_letters_is_answered_at_once() {
    let texts = [
        "a".repeat(1_000_000),
        "Mon ".repeat(250_000),
        "1".repeat(1_000_000),
        "-".repeat(1_000_000),
    ];
    crate::keeps_within(std::time::Duration::from_millis(50), || {
        assert!(texts.iter().all(|text| weekly(text).is_err()));
    });
}

proptest! {
    #[test]
    fn any_text_is_read_or_refused(text in "\\PC{0,40}") {
        let _ = weekly(&text);
    }

    #[test]
    fn hour_like_text_gives_ordered_disjoint_minutes(text in "((Mon|Di|jeu|sáb|Sun|am|pm|to|-|,|;| |[0-9]{1,4}|:|h|noon|midnight|morning) ?){0,12}") {
        if let Ok(week) = weekly(&text) {
            prop_assert!(week.iter().all(|(a, b)| a < b && *b <= WEEK));
            prop_assert!(week.windows(2).all(|w| w[0].1 < w[1].0));
        }
    }

    #[test]
    fn texts_written_the_one_way_are_read_as_any_other(raw in proptest::collection::vec((0u32..7, 0u32..24 * 60, 1u32..600), 1..6)) {
        let parts = raw.into_iter().flat_map(|(day, from, length)| {
            let from = day * DAY + from;
            canonical(&[(from, (from + length).min((day + 1) * DAY))])
        });
        let text = parts.collect::<Vec<_>>().join("; ");
        let Reading::Week(week) = read(&text) else {
            return Err(TestCaseError::fail(text));
        };
        prop_assert_eq!(weekly(&text).ok(), week.settled(), "{}", text);
    }

    #[test]
    fn canonical_text_is_read_back_as_it_was(raw in proptest::collection::vec((0u32..WEEK, 1u32..600), 0..6)) {
        let week = union(raw.into_iter().map(|(a, l)| (a, (a + l).min(WEEK))).collect());
        prop_assert_eq!(weekly(&canonical(&week).join("; ")).unwrap(), week);
    }
}
