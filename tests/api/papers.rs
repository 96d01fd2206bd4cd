//! Papers for those who sign: filled from the programme, nobody named, nothing said that is not known.
#![allow(clippy::unwrap_used, reason = "a test stops at the first surprise")]

use serde_json::{Value, json};
use viceversa::programme::{Paper, PaperCode, Programme, papers, sample_programme};
use viceversa::release::{FixedPlan, Plan, Thresholds, fix_plan};
use viceversa::survey::{KeyKind, Responses, instrument};
use viceversa::words;

fn programme(more: &Value) -> Programme {
    let mut whole = json!({ "format": "viceversa-programme", "version": 3, "policy": {} });
    for (key, value) in more.as_object().unwrap() {
        whole[key] = value.clone();
    }
    serde_json::from_value(whole).unwrap()
}

/// Thirty people, each with a name that nothing else bears.
fn people() -> Value {
    (0..30)
        .map(|at| {
            json!({
                "id": format!("id-{at}-zz"), "name": format!("Zwirbel Nase{at}"), "email": format!("nase{at}@example.org"),
                "role": if at % 2 == 0 { "mentor" } else { "mentee" }, "level": 1 + at % 4, "department": "Dept. Kohlrabi",
                "fields": { "Origin": "Ruritania", "May compare": "yes", "Shoe size": "41" },
            })
        })
        .collect()
}

fn with_rules(rules: &Value) -> Programme {
    let charter = json!({
        "need": "Leaders & tools: \"<script>alert(1)</script>\"", "coordinator": "Ben O'Neil", "dataHolder": "Cleo Marsh", "sponsor": "Ada Okafor",
    });
    programme(&json!({
        "name": "Spring <b>", "people": people(), "policy": { "rules": rules }, "charter": charter,
        "current": [["id-0-zz", "id-1-zz"]],
    }))
}

fn of(programme: &Programme, code: PaperCode) -> Paper {
    let all = papers(programme).unwrap().papers;
    all.into_iter().find(|paper| paper.code == code).unwrap()
}

/// Each paper in each language.
fn everywhere(programme: &Programme) -> Vec<(&'static str, Paper)> {
    let speak = |language| {
        let all = words::within(Some(language), || papers(programme)).unwrap();
        all.papers.into_iter().map(move |paper| (language, paper))
    };
    words::languages().flat_map(speak).collect()
}

/// Rounds of answers, linked in every way, with a ledger, notes and all else that a programme gathers.
fn full() -> Programme {
    let baseline = instrument("baseline").unwrap();
    let answers = |link| {
        let responses = Responses {
            instrument: baseline.id.clone(),
            version: baseline.version.clone(),
            count: 7717,
            key_kind: link,
            ..Responses::default()
        };
        serde_json::to_string(&responses).unwrap()
    };
    let mut found = with_rules(&json!([
        { "rule": "different", "field": "department", "points": 3 },
        { "rule": "same", "field": "Origin", "points": 2, "optIn": "May compare" },
    ]));
    let survey = |wave: &str, link, sealed| json!({ "instrument": baseline, "wave": wave, "count": 7717, "answers": answers(link), "sealed": sealed });
    found.surveys = serde_json::from_value(json!([
        survey("one", KeyKind::None, true), survey("two", KeyKind::Code, true), survey("three", KeyKind::Person, false),
        { "instrument": baseline, "wave": "four", "count": 7717, "answers": "" },
    ]))
    .unwrap();
    let pair = json!({ "mentor": "id-0-zz", "mentee": "id-1-zz", "date": "2027-02-01" });
    let note = json!({ "mentor": "id-0-zz", "mentee": "id-1-zz", "date": "2027-02-01", "text": "Secret remark" });
    found.sessions = serde_json::from_value(json!([pair])).unwrap();
    found.withdrawals = serde_json::from_value(json!([pair])).unwrap();
    found.check_in_notes = serde_json::from_value(json!([note])).unwrap();
    found.supervisions =
        serde_json::from_value(json!([{ "date": "2027-02-01", "present": ["id-0-zz"] }])).unwrap();
    found.absences = serde_json::from_value(json!([{ "person": "id-0-zz", "from": "2027-02-01", "to": "2027-02-03", "what": "Secret illness" }])).unwrap();
    found.decisions = serde_json::from_value(json!([{ "kind": "exclude", "mentor": "id-0-zz", "mentee": "id-3-zz", "reason": "Secret quarrel" }])).unwrap();
    found.lessons = "Secret lesson".to_owned();
    found.postbox = serde_json::from_value(json!({ "recipient": "age1kohlrabi", "identity": "AGE-SECRET-KEY-1KOHLRABI", "salt": "kohlrabisalt", "sealed": ["kohlrabiarmor"] })).unwrap();
    found.released = serde_json::from_value(json!({ "entries": [
        entry("one", "works council"), entry("two", "Zwirbel Nase3, for her eyes"), entry("two", "nase4@example.org"), entry("three", "Ada Okafor"),
    ] }))
    .unwrap();
    found
}

fn entry(wave: &str, to: &str) -> Value {
    json!({
        "wave": wave, "to": to, "data": "feedc0ffee", "measure": "mean", "thresholds": Thresholds::default(),
        "attributes": ["Kohlrabi column"], "items": ["kohlrabi-item"], "parts": [{ "labels": ["Kohlrabi"], "n": [7718] }],
        "rows": [{ "item": "kohlrabi-item", "breakdown": ["Kohlrabi column"], "labels": ["Kohlrabi"], "n": 7719, "sum": 7720, "favourable": 7721 }],
    })
}

#[test]
fn papers_name_nobody_of_the_roster_and_hold_no_answer_and_no_secret_of_the_ledger() {
    let found = full();
    for (language, paper) in everywhere(&found) {
        let text = format!("{}{}", paper.html, serde_json::to_string(&paper).unwrap());
        let small = text.to_lowercase();
        for secret in [
            "zwirbel",
            "nase",
            "-zz",
            "example.org",
            "ruritania",
            "kohlrabi",
            "secret",
            "feedc0ffee",
            "77",
        ] {
            // The policy's hash is no text.
            let hash = small.find("sha256-").map_or("", |at| &small[at..at + 60]);
            let without = small.replace(hash, "");
            assert!(
                !without.contains(secret),
                "{language} {:?}: {secret}",
                paper.code
            );
        }
        assert!(paper.html.contains("Ben O&#39;Neil") && paper.html.contains("Ada Okafor"));
    }
    let thresholds = of(&found, PaperCode::Thresholds);
    let last = thresholds
        .sections
        .iter()
        .find(|section| section.columns.len() == 3)
        .unwrap();
    let to: Vec<_> = last.rows.iter().map(|row| row[1].as_str()).collect();
    let somebody = "somebody in the programme";
    assert_eq!(to, ["works council", somebody, somebody, "Ada Okafor"]);
    assert!(
        last.rows
            .iter()
            .all(|row| row[2] == "[to be filled in by you]")
    );
}

#[test]
fn every_paper_is_a_page_without_script_that_loads_nothing_and_escapes_what_was_entered() {
    for (language, paper) in everywhere(&full()) {
        assert!(paper.html.starts_with("<!doctype html>"));
        assert!(paper.html.contains(&format!("<html lang=\"{language}\">")));
        assert!(
            paper
                .html
                .contains("default-src 'none'; style-src 'sha256-")
        );
        assert!(paper.html.contains("base-uri 'none'; form-action 'none'"));
        assert!(!paper.html.contains("<script") && !paper.html.contains("<b>"));
        for found in ["src=", "href=", "url(", "@import"] {
            assert!(!paper.html.contains(found), "{language}: {found}");
        }
        assert!(paper.html.contains("Spring &lt;b&gt;"));
        if matches!(paper.code, PaperCode::Dpia | PaperCode::Notice) {
            assert!(
                paper
                    .html
                    .contains("Leaders &amp; tools: &quot;&lt;script&gt;")
            );
        }
        assert!(paper.sections.iter().all(|section| {
            let width = section.rows.first().map_or(0, Vec::len);
            width > 0
                && section
                    .rows
                    .iter()
                    .all(|row| row.len() == width && row.iter().all(|cell| !cell.is_empty()))
                && (section.columns.is_empty() || section.columns.len() == width)
        }));
    }
}

/// The one key whose sentence may hold the word.
const NOT_ANONYMOUS: &str = "papers-not-anonymous";

#[test]
fn the_word_anonymous_stands_only_in_the_sentence_that_says_it_is_not() {
    let words = ["anonym", "anónim", "anonim"];
    let says = |text: &str| {
        let small = text.to_lowercase();
        words.iter().any(|word| small.contains(word))
    };
    for language in words::languages() {
        let root = env!("CARGO_MANIFEST_DIR");
        let path = format!("{root}/locales/{language}/core/papers.ftl");
        let mut key = String::new();
        for line in std::fs::read_to_string(path).unwrap().lines() {
            if let Some((begun, _)) = line.split_once(" = ")
                && begun.starts_with("papers-")
            {
                begun.clone_into(&mut key);
            }
            let comment = line.starts_with('#');
            assert!(
                comment || key == NOT_ANONYMOUS || !says(line),
                "{language}: {line}"
            );
        }
    }
    for found in [full(), programme(&json!({}))] {
        for (language, paper) in everywhere(&found) {
            let cells = paper
                .sections
                .iter()
                .flat_map(|one| one.rows.iter().flatten());
            let saying: Vec<_> = cells.filter(|cell| says(cell)).collect();
            assert_eq!(saying.len(), 1, "{language} {:?}", paper.code);
            let headings = paper.sections.iter().map(|one| &one.heading);
            assert!(
                !headings
                    .chain([&paper.title, &paper.lead])
                    .any(|text| says(text))
            );
        }
    }
}

#[test]
fn each_paper_says_that_it_is_a_draft_and_no_legal_advice() {
    let said = [
        "not legal advice",
        "keine Rechtsberatung",
        "pas un conseil juridique",
        "no asesoramiento jurídico",
    ];
    for (language, paper) in everywhere(&programme(&json!({}))) {
        assert!(
            said.iter().any(|sentence| paper.lead.contains(sentence)),
            "{language}"
        );
        assert!(paper.html.matches("<footer>").count() == 1);
    }
}

#[test]
fn what_the_charter_leaves_open_is_a_blank_and_never_guessed() {
    let open = programme(&json!({}));
    let all = papers(&open).unwrap().papers;
    let value = |code, name: &str| {
        let paper = all.iter().find(|paper| paper.code == code).unwrap();
        let mut rows = paper.sections.iter().flat_map(|one| &one.rows);
        rows.find(|row| row[0] == name).unwrap()[1].clone()
    };
    let blank = "[to be filled in by you]";
    for name in [
        "Programme",
        "Controller (organisation and address)",
        "Runs the programme",
        "Holds the data",
        "Data protection officer",
    ] {
        assert_eq!(value(PaperCode::Overview, name), blank, "{name}");
    }
    for name in [
        "Purpose",
        "People concerned",
        "Legal basis (Art. 6, and what applies to employees)",
        "Works council: informed, consulted, agreed",
    ] {
        assert_eq!(value(PaperCode::Dpia, name), blank, "{name}");
    }
    for name in [
        "Contact for questions and requests",
        "Purpose",
        "Kept until",
    ] {
        assert_eq!(value(PaperCode::Notice, name), blank, "{name}");
    }
    let overview = of(&open, PaperCode::Overview);
    assert!(overview.html.contains("Nothing of any person yet."));
    assert!(
        of(&open, PaperCode::Thresholds)
            .html
            .contains("Nothing has been released by this programme yet.")
    );
    let named = programme(&json!({ "charter": { "coordinator": "Ben", "need": "Tools" } }));
    assert!(
        of(&named, PaperCode::Notice)
            .html
            .contains("confidential, not anonymous: Ben, who runs the programme")
    );
}

#[test]
fn only_what_the_programme_really_holds_has_a_row() {
    let rows = |found: &Programme| -> Vec<String> {
        let held = of(found, PaperCode::Overview).sections.swap_remove(1);
        held.rows
            .into_iter()
            .map(|mut row| row.swap_remove(0))
            .collect()
    };
    assert_eq!(
        rows(&with_rules(
            &json!([{ "rule": "different", "field": "department", "points": 3 }])
        )),
        [
            "Id, name and role of 30 people",
            "Compared by the rules: level, department",
            "Used for letters, sessions and figures, and read by no rule: email",
            "In the list, but read by nothing here: May compare, Origin, Shoe size",
            "1 pair, with the reasons for it",
        ]
    );
    let all = rows(&full());
    assert_eq!(
        all[1..5],
        [
            "Compared by the rules: level, department",
            "Stated by choice, and compared only where the person agreed: Origin (agreement in: May compare)",
            "Used for letters, sessions and figures, and read by no rule: email",
            "In the list, but read by nothing here: Shoe size",
        ]
    );
    for (wave, link) in [
        ("one", "linked to nobody"),
        ("two", "linked over rounds by a code word"),
        ("three", "linked to the person by id or address"),
        ("four", "too many to be kept in the programme"),
    ] {
        let of_wave = format!("round “{wave}”, {link}");
        assert!(all.iter().any(|row| row.contains(&of_wave)), "{of_wave}");
    }
    assert!(
        all.contains(&"The ledger of 4 releases, confidential: it holds exact sums".to_owned())
    );
    assert!(all.contains(&"The coordinator’s notes about pairs".to_owned()));
}

#[test]
fn traits_are_spoken_of_only_where_a_rule_compares_them_by_consent() {
    let without = with_rules(&json!([]));
    let with = full();
    for code in [PaperCode::Overview, PaperCode::Dpia, PaperCode::Notice] {
        let said = |found| {
            let html = of(found, code).html;
            html.contains("tated by choice, and compared only")
                || html.contains("becomes known")
                || html.contains("If you stated it yourself")
        };
        assert!(!said(&without) && said(&with), "{code:?}");
    }
}

#[test]
fn what_a_plan_raises_stands_with_its_round_and_nothing_else_changes() {
    let plan = |wave: &str, thresholds| -> FixedPlan {
        let plan = Plan {
            breakdowns: vec![
                vec!["Department".into()],
                vec!["Department".into(), "side".into()],
            ],
            thresholds,
            ..Plan::default()
        };
        fix_plan(&instrument("baseline").unwrap(), wave, plan).unwrap()
    };
    let mut found = with_rules(&json!([]));
    found.plans = vec![
        plan("spring", Thresholds::default()),
        plan(
            "autumn",
            Thresholds {
                mean: 8,
                rate: 1250,
                ..Thresholds::default()
            },
        ),
    ];
    let paper = of(&found, PaperCode::Thresholds);
    let rows = |heading: &str| -> Vec<String> {
        let section = paper
            .sections
            .iter()
            .find(|one| one.heading.contains(heading))
            .unwrap();
        section.rows.iter().map(|row| row.join(": ")).collect()
    };
    assert_eq!(
        rows("Smallest numbers"),
        [
            "A mean: from 5 people who answered on",
            "A distribution, or a share of favourable answers: from 10 people who answered on",
            "A group by what people stated by choice: from 10 people who answered on",
            "Comments: from 10 people who answered on",
            "A response rate: from 5 people invited on",
        ]
    );
    let spring = rows("spring");
    assert_eq!(
        spring[0],
        "Figures for: Everybody, Department, Department × Role"
    );
    assert_eq!(spring.last().unwrap(), "Smallest numbers: as above");
    let autumn = rows("autumn");
    assert_eq!(
        autumn[2..],
        [
            "A mean: from 8 people who answered on",
            "A response rate: from 1,250 people invited on"
        ]
    );
    assert!(!paper.html.contains("No plan is fixed yet"));
}

#[test]
fn answers_that_cannot_be_read_are_an_error_that_says_where_and_not_what() {
    let mut found = full();
    found.surveys[0].answers = r#"{ "instrument": "baseline", "count": "Zwirbel" }"#.to_owned();
    let error = papers(&found).unwrap_err();
    assert_eq!(error.code(), "invalid-request");
    assert!(!error.message.contains("Zwirbel"));
}

#[test]
fn the_living_sample_has_all_papers_in_every_language() {
    let sample = sample_programme("2027-03-01").unwrap();
    for (language, paper) in everywhere(&sample) {
        let named = |name: &str| name.contains(' ') && paper.html.contains(name);
        let charter = &sample.charter;
        let known = format!(
            "{} {} {}",
            charter.sponsor, charter.coordinator, charter.data_holder
        );
        let found = sample
            .people
            .iter()
            .find(|one| named(&one.name) && !known.contains(&one.name));
        assert_eq!(
            found.map(|one| &one.name),
            None,
            "{language} {:?}",
            paper.code
        );
        assert!(!paper.html.contains("papers-"), "{language}");
    }
}
