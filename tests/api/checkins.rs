//! Check-ins: health by a rule, sessions from files, letters, withdrawals.
#![allow(clippy::unwrap_used, reason = "a test stops at the first surprise")]

use serde_json::{Value, json};
use viceversa::finding::Severity;
use viceversa::programme::Programme;
use viceversa::programme::checkins::{
    Health, HealthOptions, HealthState, ReadSessions, ReadSessionsOptions, health, read_sessions,
};
use viceversa::words;

fn programme(more: Value) -> Programme {
    let mut whole = json!({
        "format": "viceversa-programme", "version": 3, "policy": {},
        "charter": { "start": "2027-01-11", "sessions": 6, "cadence": "monthly", "coordinator": "Kim Vogel" },
        "people": [
            { "id": "m1", "name": "Ada Okafor", "role": "mentor", "email": "ada@meridian.example" },
            { "id": "m2", "name": "Ben Sørli", "role": "mentor" },
            { "id": "m3", "name": "Ana García", "role": "mentor" },
            { "id": "m4", "name": "Ana García", "role": "mentor" },
            { "id": "s1", "name": "Dev Rao", "role": "mentee" },
            { "id": "s2", "name": "Eve Lindqvist", "role": "mentee" },
            { "id": "s3", "name": "Ivo Petrov", "role": "mentee" },
            { "id": "s4", "name": "Mia Sanz", "role": "mentee" },
        ],
        "current": [["m1", "s1"], ["m2", "s2"], ["m3", "s3"], ["m4", "s4"]],
    });
    for (key, value) in more.as_object().unwrap() {
        whole[key] = value.clone();
    }
    serde_json::from_value(whole).unwrap()
}

fn on(programme: &Programme, today: &str) -> Health {
    let options = HealthOptions {
        today: today.to_owned(),
        locale: None,
    };
    health(programme, &options).unwrap()
}

fn session(two: (&str, &str), date: &str) -> Value {
    json!({ "mentor": two.0, "mentee": two.1, "date": date })
}

/// State and the codes of the reasons.
fn standing(health: &Health, mentor: &str) -> (HealthState, Vec<String>) {
    let pair = health
        .pairs
        .iter()
        .find(|pair| pair.mentor == mentor)
        .unwrap();
    (
        pair.state,
        pair.reasons
            .iter()
            .map(|reason| reason.code.clone())
            .collect(),
    )
}

#[test]
fn a_pair_is_too_early_to_judge_until_its_second_planned_session() {
    let programme = programme(json!({}));
    for (today, state, code) in [
        ("2027-01-01", HealthState::TooEarly, "before-session"),
        ("2027-02-10", HealthState::TooEarly, "before-session"),
        ("2027-02-11", HealthState::NeedsCheckIn, "no-session"),
    ] {
        assert_eq!(
            standing(&on(&programme, today), "m1"),
            (state, vec![code.to_owned()]),
            "{today}"
        );
    }
}

/// A session that the calendar has for two people.
fn agreed(two: (&str, &str), number: u32, start: &str, cancelled: bool) -> Value {
    json!({ "mentor": two.0, "mentee": two.1, "number": number, "start": start, "timezone": "Europe/Berlin", "minutes": 60,
        "uid": format!("{}-{number}@x", two.0), "cancelled": cancelled })
}

#[test]
fn sessions_of_the_calendar_count_before_the_cadence_and_called_off_ones_do_not() {
    let two = ("m1", "s1");
    let planned = json!([
        agreed(two, 1, "2027-02-01T10:00", false),
        agreed(two, 2, "2027-04-12T10:00", false),
        agreed(two, 3, "2027-04-05T10:00", true),
    ]);
    let before = programme(json!({ "planned": planned }));
    let of = |health: &Health| {
        let pair = health
            .pairs
            .iter()
            .find(|pair| pair.mentor == "m1")
            .unwrap();
        (pair.due, pair.planned, pair.next.clone())
    };
    // The second one is on 12 April; the charter's own second would have been due on 11 February.
    let march = on(&before, "2027-03-01");
    assert_eq!(standing(&march, "m1").0, HealthState::TooEarly);
    assert_eq!(standing(&march, "m2").0, HealthState::NeedsCheckIn);
    assert_eq!(of(&march), (1, 6, Some("2027-04-12".to_owned())));
    // What comes after the calendar's last goes by the cadence.
    assert_eq!(
        of(&on(&before, "2027-04-20")),
        (2, 6, Some("2027-05-12".to_owned()))
    );
    // 70 days lie between the two sessions: nobody is asked about it while the second is to come, everybody once it has passed.
    let held = programme(json!({ "planned": planned, "sessions": [session(two, "2027-02-01")] }));
    for (today, state) in [
        ("2027-04-12", HealthState::OnTrack),
        ("2027-04-13", HealthState::NeedsCheckIn),
    ] {
        assert_eq!(standing(&on(&held, today), "m1").0, state, "{today}");
    }
    // Two sessions in the calendar are not all that the charter has.
    let both = programme(
        json!({ "planned": planned, "sessions": [session(two, "2027-02-01"), session(two, "2027-04-12")] }),
    );
    assert_eq!(
        standing(&on(&both, "2027-06-20"), "m1").0,
        HealthState::NeedsCheckIn
    );
}

#[test]
fn the_last_session_may_be_one_and_a_half_cadences_ago() {
    let programme = programme(json!({ "sessions": [session(("m1", "s1"), "2027-02-01")] }));
    // 45 days after it.
    assert_eq!(
        standing(&on(&programme, "2027-03-18"), "m1"),
        (HealthState::OnTrack, vec!["met".to_owned()])
    );
    assert_eq!(
        standing(&on(&programme, "2027-03-19"), "m1"),
        (HealthState::NeedsCheckIn, vec!["long-ago".to_owned()])
    );
    let mut weekly = programme.clone();
    weekly.charter.cadence = viceversa::programme::Cadence::Weekly;
    assert_eq!(
        standing(&on(&weekly, "2027-02-11"), "m1").0,
        HealthState::OnTrack
    );
    assert_eq!(
        standing(&on(&weekly, "2027-02-12"), "m1").0,
        HealthState::NeedsCheckIn
    );
}

#[test]
fn a_pair_shows_how_near_its_goal_it_last_saw_itself() {
    let mut held: Vec<Value> = ["2027-02-01", "2027-03-01", "2027-04-01"]
        .map(|day| session(("m1", "s1"), day))
        .into();
    held[0]["progress"] = json!(2);
    held[1]["progress"] = json!(4);
    let health = on(&programme(json!({ "sessions": held })), "2027-04-02");
    let of = |mentor: &str| {
        health
            .pairs
            .iter()
            .find(|pair| pair.mentor == mentor)
            .unwrap()
            .progress
    };
    assert_eq!(
        (of("m1"), of("m2")),
        (Some(4), None),
        "what nobody said does not count"
    );
}

#[test]
fn the_rule_can_be_changed_and_says_what_it_does() {
    let programme = programme(json!({
        "sessions": [session(("m1", "s1"), "2027-02-01")],
        "healthRule": { "earlyBefore": 3, "withinPercent": 200, "low": 0 },
    }));
    let health = on(&programme, "2027-03-19");
    assert_eq!(
        standing(&health, "m1").0,
        HealthState::OnTrack,
        "60 days are allowed now"
    );
    assert_eq!(
        standing(&on(&programme, "2027-03-10"), "m2").0,
        HealthState::TooEarly,
        "before the third session"
    );
    assert_eq!(
        health.rule,
        "A pair is too early to judge before session 3 is due. It is on track while its last session is at most 60 days ago; otherwise it needs a check-in."
    );
}

#[test]
fn without_a_start_nothing_is_late() {
    let mut programme = programme(json!({}));
    programme.charter.start.clear();
    let health = on(&programme, "2031-01-01");
    assert_eq!(
        standing(&health, "m1"),
        (HealthState::TooEarly, vec!["no-start".to_owned()])
    );
    assert!(health.week.is_empty() && health.start.is_none());
}

#[test]
fn nobody_waits_for_a_session_after_the_last_planned_one() {
    let late: Vec<Value> = (1..=6)
        .map(|month| session(("m1", "s1"), &format!("2027-0{month}-12")))
        .collect();
    let mut sessions = late;
    sessions.push(session(("m2", "s2"), "2027-05-20"));
    let health = on(&programme(json!({ "sessions": sessions })), "2027-12-24");
    assert_eq!(
        standing(&health, "m1"),
        (HealthState::OnTrack, vec!["complete".to_owned()])
    );
    assert_eq!(
        standing(&health, "m2").0,
        HealthState::OnTrack,
        "a session shortly before the end"
    );
    assert_eq!(
        standing(&health, "m3").0,
        HealthState::NeedsCheckIn,
        "never met"
    );
    assert_eq!(health.end.as_deref(), Some("2027-06-11"));
}

/// A pulse in which people are named: the answers to "ease", from 1 to 5.
fn pulse(wave: &str, key_kind: &str, answers: &[(&str, u8)]) -> Value {
    let instrument = serde_json::to_value(viceversa::survey::instrument("pulse").unwrap()).unwrap();
    let responses = json!({
        "instrument": "pulse", "version": "1", "wave": wave, "count": answers.len(), "keyKind": key_kind,
        "keys": answers.iter().map(|(key, _)| *key).collect::<Vec<_>>(),
        "columns": [{ "item": "ease", "from": 1, "answers": answers.iter().map(|(_, answer)| answer - 1).collect::<Vec<_>>() }],
    });
    json!({ "instrument": instrument, "wave": wave, "count": answers.len(), "answers": responses.to_string() })
}

#[test]
fn a_low_answer_of_the_last_pulse_calls_for_a_check_in_until_it_is_dealt_with() {
    let held: Vec<Value> = [("m1", "s1"), ("m2", "s2")]
        .map(|two| session(two, "2027-03-01"))
        .into();
    let early = pulse("Month 1", "person", &[("s2", 1)]);
    let late = pulse(
        "Month 2",
        "person",
        &[("Dev Rao", 2), ("s2", 4), ("nobody@else.example", 1)],
    );
    let mut programme = programme(json!({ "sessions": held, "surveys": [early, late] }));
    let health = on(&programme, "2027-03-08");
    assert_eq!(health.pulse.as_deref(), Some("Month 2"));
    assert_eq!(
        standing(&health, "m1"),
        (HealthState::NeedsCheckIn, vec!["low-answer".to_owned()])
    );
    assert_eq!(
        standing(&health, "m2").0,
        HealthState::OnTrack,
        "only the last pulse counts"
    );
    let low = health
        .week
        .iter()
        .find(|item| item.code == "low-answer")
        .unwrap();
    assert!(
        !low.text.contains("Rao") && low.drafts.iter().all(|draft| !draft.body.contains("low")),
        "nobody is told on"
    );
    programme.check_in_notes = serde_json::from_value(json!([
        { "mentor": "m1", "mentee": "s1", "date": "2027-03-09", "settles": "Month 2" }
    ]))
    .unwrap();
    assert_eq!(
        standing(&on(&programme, "2027-03-10"), "m1").0,
        HealthState::OnTrack
    );
}

#[test]
fn sessions_that_a_sealed_pulse_tells_of_are_counted_and_no_pair_is_known_for_it() {
    let instrument = serde_json::to_value(viceversa::survey::instrument("pulse").unwrap()).unwrap();
    let of = |wave: &str, met: &[u8]| {
        let responses = json!({ "instrument": "pulse", "version": "1", "wave": wave, "count": met.len(),
            "columns": [{ "item": "met", "answers": met }] });
        json!({ "instrument": instrument, "wave": wave, "count": met.len(), "answers": responses.to_string(), "sealed": true })
    };
    // As planned, later or shorter, not at all; not answered, does not apply.
    let programme = programme(
        json!({ "surveys": [of("Month 1", &[0, 0, 2]), of("Month 2", &[0, 1, 2, 0, 255, 254])] }),
    );
    let health = on(&programme, "2027-03-08");
    let met = health.said_met.unwrap();
    assert_eq!((met.wave.as_str(), met.met, met.of), ("Month 2", 3, 4));
    assert_eq!(health.counts.held, 0, "nobody's session is made up from it");
    let options = viceversa::programme::KpiOptions {
        today: "2027-03-08".to_owned(),
        sessions: None,
    };
    let report = viceversa::programme::kpis(&programme, &options).unwrap();
    let kpi = report
        .kpis
        .iter()
        .find(|kpi| kpi.id == "pulse-met")
        .unwrap();
    assert_eq!(
        (kpi.numerator, kpi.denominator, kpi.value),
        (Some(3), Some(4), Some(75.0))
    );
    let trend: Vec<_> = kpi
        .trend
        .iter()
        .map(|point| (point.at.as_str(), point.n))
        .collect();
    assert_eq!(trend, [("Month 1", 3), ("Month 2", 4)]);
    assert_eq!(kpi.source.as_ref().map(|source| source.left_out), Some(2));
}

#[test]
fn answers_that_name_nobody_say_nothing_of_a_pair() {
    for kind in ["code", "ticket", "none"] {
        let programme = programme(json!({ "surveys": [pulse("Month 1", kind, &[("s1", 1)])] }));
        let health = on(&programme, "2027-03-08");
        assert_eq!(health.pulse, None, "{kind}");
        assert!(
            health
                .pairs
                .iter()
                .flat_map(|pair| &pair.reasons)
                .all(|reason| reason.code != "low-answer")
        );
    }
}

#[test]
fn a_withdrawal_ends_the_pair_and_no_letter_says_who_or_why() {
    let mut programme = programme(json!({
        "withdrawals": [{ "mentor": "m2", "mentee": "s2", "date": "2027-03-01", "who": "mentee" }],
    }));
    let health = on(&programme, "2027-03-08");
    assert_eq!((health.counts.pairs, health.counts.ended), (3, 1));
    let item = &health.week[0];
    assert_eq!(
        (item.code.as_str(), item.mentor.as_str(), item.drafts.len()),
        ("withdrawal", "m2", 2)
    );
    // Both get the same letter but for the names.
    let plain = |at: usize, me: &str, other: &str| {
        item.drafts[at].body.replace(me, "*").replace(other, "+")
    };
    assert_eq!(
        plain(0, "Ben Sørli", "Eve Lindqvist"),
        plain(1, "Eve Lindqvist", "Ben Sørli")
    );
    assert!(item.drafts[0].body.ends_with("Kim Vogel"));
    assert!(
        serde_json::from_value::<Programme>(
            json!({ "format": "viceversa-programme", "version": 3, "policy": {},
        "withdrawals": [{ "mentor": "a", "mentee": "b", "date": "", "reason": "x" }] })
        )
        .is_err(),
        "there is no place for a reason"
    );
    // Both have new partners.
    programme.current = [("m2", "s3"), ("m3", "s2")]
        .map(|(a, b)| (a.to_owned(), b.to_owned()))
        .into();
    let health = on(&programme, "2027-03-08");
    assert!(health.week.iter().all(|item| item.code != "withdrawal"));
    assert_eq!(
        standing(&health, "m2").0,
        HealthState::TooEarly,
        "a new pair counts from the day of the withdrawal"
    );
    assert_eq!(health.pairs[0].since.as_deref(), Some("2027-03-01"));
}

#[test]
fn letters_are_the_same_for_both_sides_in_every_language() {
    let programme = programme(json!({
        "surveys": [pulse("Month 2", "person", &[("s1", 1)])],
        "withdrawals": [{ "mentor": "m2", "mentee": "s2", "date": "2027-03-01", "who": "mentor" }],
    }));
    for language in words::languages() {
        let options = HealthOptions {
            today: "2027-03-08".to_owned(),
            locale: Some(language.to_owned()),
        };
        let health = health(&programme, &options).unwrap();
        let letters: Vec<_> = health
            .week
            .iter()
            .filter(|item| !item.drafts.is_empty())
            .collect();
        assert_eq!(
            letters.len(),
            4,
            "{language}: withdrawal, low answer, two without a session"
        );
        for item in letters {
            let [one, other] = item.drafts.as_slice() else {
                panic!("two letters")
            };
            let name = |id: &str| {
                programme
                    .people
                    .iter()
                    .find(|person| person.id == id)
                    .unwrap()
                    .name
                    .clone()
            };
            let swap =
                |text: &str, me: &str, other: &str| text.replace(me, "*").replace(other, "+");
            let (a, b) = (name(&item.mentor), name(&item.mentee));
            assert_eq!(
                swap(&one.body, &a, &b),
                swap(&other.body, &b, &a),
                "{language} {}",
                item.code
            );
            assert_eq!(one.subject, other.subject);
            assert!(
                one.body.matches("\n\n").count() >= 3,
                "paragraphs stay apart: {}",
                one.body
            );
            let lower = one.body.to_lowercase();
            for word in [
                "junior", "senior", "mentor", "mentee", "teach", "punkte", "points", "puntos",
                "score",
            ] {
                assert!(!lower.contains(word), "{language} {}: {word}", item.code);
            }
        }
    }
}

#[test]
fn those_who_have_not_met_for_longest_come_first() {
    let programme = programme(json!({ "sessions": [
        session(("m1", "s1"), "2027-02-01"), session(("m2", "s2"), "2027-01-20"), session(("m3", "s3"), "2027-04-01"),
    ] }));
    let health = on(&programme, "2027-04-10");
    let order: Vec<_> = health
        .week
        .iter()
        .map(|item| (item.code.as_str(), item.mentor.as_str()))
        .collect();
    assert_eq!(
        order,
        [("no-session", "m4"), ("long-ago", "m2"), ("long-ago", "m1")]
    );
    assert_eq!(
        (health.counts.held, health.counts.due, health.counts.planned),
        (3, 12, 24)
    );
}

#[test]
fn mentors_load_and_supervision() {
    let programme = programme(json!({
        "current": [["m1", "s1"], ["m1", "s2"], ["m2", "s3"]],
        "sessions": [session(("m1", "s1"), "2027-02-01"), session(("m1", "s2"), "2027-03-20")],
        "supervisions": [{ "date": "2027-02-10", "present": ["m2"] }, { "date": "2027-04-02" }, { "date": "2027-06-01" }],
    }));
    let health = on(&programme, "2027-03-30");
    let first = &health.mentors[0];
    assert_eq!(
        (
            first.mentor.as_str(),
            first.mentees,
            first.held,
            first.lately
        ),
        ("m1", 2, 2, 1)
    );
    assert_eq!(
        (
            first.supervised,
            first.supervisions,
            health.mentors[1].supervised
        ),
        (0, 1, 1)
    );
    assert_eq!(health.next_supervision.as_deref(), Some("2027-04-02"));
    assert_eq!(
        health.week.last().unwrap().text,
        "The mentors’ supervision is in 3 days."
    );
}

#[test]
fn odd_input_is_refused_or_passed_over() {
    let options = HealthOptions {
        today: "yesterday".to_owned(),
        locale: None,
    };
    assert_eq!(
        health(&programme(json!({})), &options).unwrap_err().code(),
        "bad-date"
    );
    let mut odd = programme(
        json!({ "sessions": [session(("m1", "s1"), "soon"), session(("x", "y"), "2027-02-30")] }),
    );
    odd.charter.start = "9999-12-01".to_owned();
    odd.charter.sessions = 4_000_000_000;
    odd.health_rule.within_percent = u32::MAX;
    odd.health_rule.early_before = u32::MAX;
    on(&odd, "2027-03-08");
    odd.charter.start = "2027-01-01".to_owned();
    odd.charter.sessions = 0;
    on(&odd, "2027-05-05");
}

fn read(text: &str, options: ReadSessionsOptions, programme: &Programme) -> ReadSessions {
    let options = ReadSessionsOptions {
        name: "s.csv".to_owned(),
        today: "2027-04-01".to_owned(),
        ..options
    };
    read_sessions(text.as_bytes(), &options, programme).unwrap()
}

fn codes(read: &ReadSessions) -> Vec<(&str, Severity, u32)> {
    read.findings
        .iter()
        .map(|one| (one.code.as_str(), one.severity, one.count))
        .collect()
}

#[test]
fn sessions_are_read_by_the_names_of_columns_in_four_languages() {
    let programme = programme(json!({}));
    for head in [
        "Mentor,Mentee,Date,Minutes,Topic,Goal progress,Next session,Notes",
        "Mentorin,Mentee,Datum,Dauer (Minuten),Thema,Fortschritt,Nächster Termin,Notizen",
        "Mentor,Mentorée,Date,Durée,Sujet,Avancement,Prochaine séance,Remarques",
        "Mentora,Mentee,Fecha,Duración,Tema,Progreso,Próxima sesión,Observaciones",
    ] {
        let read = read(
            &format!(
                "{head}\nAda Okafor,\"Rao, Dev\",2027-03-04,60 min,Prompts,4,2027-04-08,went well\n"
            ),
            ReadSessionsOptions::default(),
            &programme,
        );
        assert_eq!(codes(&read), [], "{head}");
        assert_eq!(
            serde_json::to_value(&read.sessions).unwrap(),
            json!([{ "mentor": "m1", "mentee": "s1", "date": "2027-03-04", "minutes": 60, "topic": "Prompts", "progress": 4, "next": "2027-04-08", "note": "went well" }]),
            "{head}"
        );
    }
}

#[test]
fn cells_pasted_from_a_spreadsheet_are_read() {
    let read = read(
        "Mentor\tMentee\tDate\tMinutes\nada@meridian.example\ts1\t04.03.2027\t45\n",
        ReadSessionsOptions::default(),
        &programme(json!({})),
    );
    assert_eq!(
        (read.sessions.len(), read.sessions[0].date.as_str()),
        (1, "2027-03-04")
    );
}

#[test]
fn rows_that_cannot_be_taken_are_findings_with_their_place() {
    let read = read(
        "Mentor;Mentee;Date;Minutes;Progress\n\
         m1;s1;2027-03-04;an hour;9\n\
         m1;Nobody Known;2027-03-04;60;\n\
         m1;s2;2027-03-04;60;\n\
         m1;s1;;60;\n\
         m1;s1;2027-05-04;60;\n\
         s2;m2;2027-03-04;60;\n\
         ;;2027-03-04;60;\n\
         m1;s1;2027-03-04;60;\n\
         M3;;2027-03-05;60;\n\
         m2;s2;2027-01-04;60;\n",
        ReadSessionsOptions::default(),
        &programme(json!({})),
    );
    assert_eq!(
        codes(&read),
        [
            ("session-incomplete", Severity::Rejected, 1),
            ("session-unknown", Severity::Rejected, 1),
            ("session-no-pair", Severity::Rejected, 1),
            ("session-undated", Severity::Rejected, 1),
            ("session-future", Severity::Rejected, 1),
            ("session-swapped", Severity::Warning, 1),
            ("session-id-differs", Severity::Warning, 1),
            ("session-early", Severity::Warning, 1),
            ("session-minutes", Severity::Warning, 1),
            ("session-progress", Severity::Warning, 1),
            ("session-partner", Severity::Note, 1),
            ("session-repeated", Severity::Note, 1),
        ]
    );
    assert_eq!(read.sessions.len(), 4);
    let unknown = &read.findings[1].places[0];
    assert_eq!(
        (
            unknown.file.as_str(),
            unknown.row,
            unknown.column.as_deref()
        ),
        ("s.csv", Some(3), Some("Mentee"))
    );
    assert!(
        read.findings
            .iter()
            .all(|one| !one.text.contains("Nobody Known")),
        "no names in findings"
    );
}

#[test]
fn a_name_that_several_people_have_is_asked_about_with_a_proposal() {
    let programme = programme(json!({}));
    let text =
        "Mentor;Mentee;Date\nAna García;Mia Sanz;2027-03-04\nAna García;Mia Sanz;2027-03-18\n";
    let asked = read(text, ReadSessionsOptions::default(), &programme);
    assert_eq!(asked.sessions, []);
    let [one] = asked.asked.as_slice() else {
        panic!("one question")
    };
    assert_eq!(
        (one.candidates.as_slice(), one.proposal.as_deref(), one.rows),
        (&["m3".to_owned(), "m4".to_owned()][..], Some("m4"), 2)
    );
    let answered = ReadSessionsOptions {
        people: [("Ana García".to_owned(), "m4".to_owned())]
            .into_iter()
            .collect(),
        ..Default::default()
    };
    let answered = read(text, answered, &programme);
    assert_eq!((answered.sessions.len(), answered.asked.len()), (2, 0));
}

#[test]
fn columns_that_nobody_can_tell_are_asked_for() {
    let text = "Who;Whom;When\nm1;s1;2027-03-04\n";
    let programme = programme(json!({}));
    let unclear = read(text, ReadSessionsOptions::default(), &programme);
    assert_eq!(
        codes(&unclear),
        [("session-columns", Severity::Rejected, 1)]
    );
    assert_eq!(unclear.headers, ["Who", "Whom", "When"]);
    let columns =
        serde_json::from_value(json!({ "mentor": "Who", "mentee": "Whom", "date": "When" }))
            .unwrap();
    let options = ReadSessionsOptions {
        columns: Some(columns),
        ..Default::default()
    };
    assert_eq!(read(text, options, &programme).sessions.len(), 1);
}

#[test]
fn dates_in_either_order_are_asked_about() {
    let text = "Mentor;Mentee;Date\nm1;s1;03/02/2027\n";
    let programme = programme(json!({}));
    let open = read(text, ReadSessionsOptions::default(), &programme);
    assert!(
        open.findings
            .iter()
            .any(|one| one.code == "date-order" && one.severity == Severity::Question)
    );
    assert_eq!(open.sessions, []);
    let options = ReadSessionsOptions {
        date_order: Some("dmy".to_owned()),
        ..Default::default()
    };
    assert_eq!(
        read(text, options, &programme).sessions[0].date,
        "2027-02-03"
    );
}

#[test]
fn five_thousand_pairs_take_no_time() {
    let pairs: Vec<Value> = (0..5_000)
        .map(|at| json!([format!("m{at}"), format!("s{at}")]))
        .collect();
    let sessions: Vec<Value> = (0..20_000)
        .map(|at| {
            session(
                (&format!("m{}", at % 5_000), &format!("s{}", at % 5_000)),
                &format!("2027-0{}-15", 1 + at / 5_000),
            )
        })
        .collect();
    let programme = programme(json!({ "current": pairs, "sessions": sessions }));
    crate::keeps_within(std::time::Duration::from_secs(3), || {
        assert_eq!(on(&programme, "2027-05-01").counts.on_track, 5_000);
    });
}
