//! What leaves for others to see: files that hold nothing hidden, comments, plans that stay as they were fixed.
#![allow(clippy::unwrap_used, reason = "a test stops at the first surprise")]

use std::io::Read;

use viceversa::release::{
    AccessCounts, AccessGroup, FixedPlan, Foreseen, Ledger, Plan, Release, ReleaseAbout,
    ReleaseFile, ReleaseRequest, ThresholdName, Thresholds, TrendStep, coarser_plans, fix_plan,
    foresee_release, release, release_chart, release_file, release_tables, review_comments,
};
use viceversa::survey::{Column, Comment, Group, Instrument, KeyKind, Responses};
use viceversa::words::within;
use viceversa::{json, sheet};

fn instrument() -> Instrument {
    json::decode(
        "instrument",
        r#"{ "id": "team", "version": "1", "title": { "en": "Team <pulse>", "de": "Team" },
            "scales": { "agree": { "min": 1, "max": 5 } },
            "items": [
                { "id": "heard", "type": "scale", "scale": "agree", "text": { "en": "I am heard & seen." } },
                { "id": "alone", "type": "scale", "scale": "agree", "reverse": true, "text": { "en": "I am alone." } },
                { "id": "open", "type": "comment", "text": { "en": "What else?" } }] }"#,
    )
    .unwrap()
}

/// Forty respondents: Sales 16, Technology 14, Legal 6, Board 4.
fn responses() -> Responses {
    let answers = |by: usize| (0..40).map(|at| ((at * by + at / 3) % 5) as u8).collect();
    let column = |item: &str, by| Column {
        item: item.into(),
        option: None,
        from: 1,
        answers: answers(by),
    };
    Responses {
        instrument: "team".into(),
        version: "1".into(),
        wave: "baseline".into(),
        count: 40,
        columns: vec![column("heard", 3), column("alone", 7)],
        groups: vec![Group {
            name: "Department".into(),
            labels: ["Sales", "Technology", "Legal", "Board"]
                .map(String::from)
                .into(),
            values: [vec![0; 16], vec![1; 14], vec![2; 6], vec![3; 4]].concat(),
        }],
        ..Responses::default()
    }
}

fn fixed() -> FixedPlan {
    let plan = Plan {
        breakdowns: vec![vec!["Department".into()]],
        ..Plan::default()
    };
    fix_plan(&instrument(), "baseline", plan).unwrap()
}

fn request() -> ReleaseRequest {
    ReleaseRequest {
        instrument: instrument(),
        responses: responses(),
        plan: fixed(),
        to: "works council".into(),
        ..ReleaseRequest::default()
    }
}

const FILES: [ReleaseFile; 3] = [ReleaseFile::Csv, ReleaseFile::Xlsx, ReleaseFile::Html];

fn written(released: &Release, file: ReleaseFile) -> Vec<u8> {
    release_file(&instrument(), released, file, "en").unwrap()
}

fn charts(released: &Release) -> Vec<String> {
    let tables = release_tables(&instrument(), released, "en");
    tables
        .iter()
        .map(|table| release_chart(table, "en"))
        .collect()
}

/// K04. A chart has a bar for each share that its table shows in figures and for no other, on an axis that is always the same.
#[test]
fn a_chart_shows_what_its_table_shows() {
    let released = release(&request()).unwrap();
    let tables = release_tables(&instrument(), &released, "en");
    for (table, chart) in tables.iter().zip(charts(&released)) {
        let drawn: Vec<usize> = chart
            .match_indices("class=\"bar\"")
            .filter_map(|(at, _)| {
                let width = chart[at..].split("width=\"").nth(1)?;
                width.split('"').next()?.parse().ok()
            })
            .collect();
        let shown: Vec<usize> = table
            .bars
            .iter()
            .flatten()
            .map(|share| 560 * *share as usize / 100)
            .collect();
        assert_eq!(drawn, shown, "{}", table.caption);
        assert!(
            chart.contains("role=\"img\"") && chart.contains("<desc") && !chart.contains("<script")
        );
        for step in [0, 25, 50, 75, 100] {
            assert!(chart.contains(&format!(">{step}\u{a0}%</text>")), "{step}");
        }
        for cell in table.rows.iter().map(|row| &row[0]) {
            assert!(chart.contains(&cell.replace('&', "&amp;")), "{cell}");
        }
    }
    assert_eq!(released.tables[1].rows[3].favourable, None);
    assert!(charts(&released)[1].contains(">•</text>"));
}

#[test]
fn a_plan_that_was_fixed_after_scores_were_opened_says_so_in_the_report_and_cannot_unsay_it() {
    let mut one = request();
    let said = |one: &ReleaseRequest| {
        let words = release(one).unwrap().words;
        words
            .iter()
            .any(|line| line.contains("had opened the scores"))
    };
    assert!(!said(&one));
    one.plan = one.plan.after_results();
    assert!(said(&one));
    one.plan.after_results = false;
    assert_eq!(release(&one).unwrap_err().code, "release-plan-changed");
}

/// Where a table that crosses two groupings hides something, the two are named with what each would show by itself.
#[test]
fn a_coarser_plan_has_two_tables_in_place_of_one_that_crosses_them() {
    let mut one = request();
    assert!(coarser_plans(&one).unwrap().is_empty());
    let rows = 80;
    let column = |item: &str, by: usize| Column {
        item: item.into(),
        option: None,
        from: 1,
        answers: (0..rows).map(|at| ((at * by + at / 3) % 5) as u8).collect(),
    };
    let group = |name: &str, labels: &[&str], of: &dyn Fn(usize) -> u16| Group {
        name: name.into(),
        labels: labels.iter().map(|&label| label.into()).collect(),
        values: (0..rows).map(of).collect(),
    };
    one.responses.count = 80;
    one.responses.columns = vec![column("heard", 3), column("alone", 7)];
    // Sales 38, Technology 30, Legal 12, of whom two are senior.
    one.responses.groups = vec![
        group("Department", &["Sales", "Technology", "Legal"], &|at| {
            u16::from(at >= 38) + u16::from(at >= 68)
        }),
        group("Level", &["Junior", "Senior"], &|at| {
            u16::from((at < 68 && at % 3 == 0) || at >= 78)
        }),
    ];
    let crossed = vec!["Department".to_owned(), "Level".to_owned()];
    let plan = Plan {
        breakdowns: vec![vec!["Department".into()], crossed.clone()],
        ..Plan::default()
    };
    one.plan = fix_plan(&instrument(), "baseline", plan).unwrap();
    let whole = foresee_release(&one).unwrap();
    assert!(whole[1].shown < whole[1].groups, "{whole:?}");
    let coarser = coarser_plans(&one).unwrap();
    assert_eq!((coarser.len(), &coarser[0].instead_of), (1, &crossed));
    let shown: Vec<(String, u32, u32)> = coarser[0]
        .foreseen
        .iter()
        .map(|own| (own.breakdown.join(" × "), own.shown, own.groups))
        .collect();
    assert_eq!(shown, [("Department".into(), 6, 6), ("Level".into(), 4, 4)]);
}

/// The table of a grouping that is crossed with another can cost the crossed table more than it shows itself.
#[test]
fn a_plan_without_one_of_its_tables_is_told_where_the_rest_then_shows_more() {
    let mut one = request();
    let rows = 60;
    let group = |name: &str, ends: &[usize], of: &dyn Fn(usize) -> usize| Group {
        name: name.into(),
        labels: (0..=ends.len()).map(|at| format!("{name} {at}")).collect(),
        values: (0..rows)
            .map(|at| ends.iter().filter(|end| of(at) >= **end).count() as u16)
            .collect(),
    };
    one.responses.count = 60;
    for column in &mut one.responses.columns {
        column.answers = (0..rows).map(|at| ((at * 3 + at / 3) % 5) as u8).collect();
    }
    // Shares of 34, 26, 18, 13 and 9 percent, and of 55, 32 and 13 percent in each.
    one.responses.groups = vec![
        group("Department", &[20, 36, 47, 55], &|at| at),
        group("Level", &[55, 87], &|at| at * 37 % 100),
    ];
    let names = ["Department", "Level"].map(str::to_owned);
    let [department, level] = names.clone().map(|name| vec![name]);
    let plan = Plan {
        breakdowns: vec![department.clone(), level.clone(), names.to_vec()],
        ..Plan::default()
    };
    one.plan = fix_plan(&instrument(), "baseline", plan).unwrap();
    let now = foresee_release(&one).unwrap();
    let coarser = coarser_plans(&one).unwrap();
    let without: Vec<_> = coarser.iter().skip(1).collect();
    assert!(!without.is_empty(), "{now:?} {coarser:?}");
    for other in without {
        let kept = |own: &&Foreseen| own.breakdown != other.instead_of;
        let before: u32 = now.iter().filter(kept).map(|own| own.shown).sum();
        let after: u32 = other.foreseen.iter().map(|own| own.shown).sum();
        assert!(after > before && other.foreseen.len() == 2, "{other:?}");
        // What is told is what such a plan shows.
        let mut alone = one.clone();
        let breakdowns = &mut alone.plan.plan.breakdowns;
        breakdowns.retain(|own| *own != other.instead_of);
        assert_eq!(foresee_release(&alone).unwrap(), other.foreseen);
    }
}

/// H12. Answers of hidden groups are moved so that every shown figure stays: not a byte of any file changes, so none holds anything of them.
#[test]
fn no_byte_of_a_release_hangs_on_what_is_hidden() {
    let one = request();
    let mut two = one.clone();
    // Legal and Board are hidden and shown together: two of them swap their answers.
    for column in &mut two.responses.columns {
        assert_ne!(column.answers[32], column.answers[37]);
        column.answers.swap(32, 37);
    }
    let (before, after) = (release(&one).unwrap(), release(&two).unwrap());
    let shown: Vec<bool> = before.tables[1]
        .rows
        .iter()
        .map(|row| !row.hidden())
        .collect();
    assert_eq!(shown, [true, true, false, false, true]);
    for file in FILES {
        assert!(written(&before, file) == written(&after, file), "{file:?}");
    }
    assert!(charts(&before) == charts(&after));
    assert_ne!(
        before.ledger, after.ledger,
        "only the confidential part knows"
    );
}

#[test]
fn files_name_no_recipient_no_ledger_and_no_exact_sum() {
    let released = release(&request()).unwrap();
    let html = String::from_utf8(written(&released, ReleaseFile::Html)).unwrap();
    let csv = String::from_utf8(written(&released, ReleaseFile::Csv)).unwrap();
    for text in [&html, &csv] {
        assert!(
            !text.contains("works council") && !text.contains(&released.ledger.entries[0].data)
        );
        // One mark for everything hidden; the hidden group is named, with nothing beside it.
        assert!(text.contains("Board") && text.contains('•'));
    }
    let board: Vec<&str> = csv.lines().filter(|line| line.contains("Board")).collect();
    assert_eq!(board.len(), 6);
    assert!(board.iter().all(|line| line.ends_with("\"•\"")));
    // Nothing of the data can be read as markup, and the page allows itself nothing.
    assert!(html.contains("default-src 'none'") && !html.contains("<script"));
    assert!(html.contains("Team &lt;pulse&gt;") && html.contains("I am heard &amp; seen."));
}

#[test]
fn a_workbook_is_the_csv_and_no_author_or_date() {
    let released = release(&request()).unwrap();
    let bytes = written(&released, ReleaseFile::Xlsx);
    let mut archive = zip::ZipArchive::new(std::io::Cursor::new(&bytes)).unwrap();
    for at in 0..archive.len() {
        let mut part = archive.by_index(at).unwrap();
        let name = part.name().unwrap().into_owned();
        assert!(
            !name.contains("docProps") && !name.contains("pivot"),
            "{name}"
        );
        let mut text = String::new();
        part.read_to_string(&mut text).unwrap();
        assert!(!text.contains("works council"));
    }
}

/// H20, R3.
#[test]
fn a_plan_changed_by_hand_releases_nothing() {
    let mut request = request();
    request.plan.plan.thresholds = Thresholds {
        mean: 3,
        ..Thresholds::default()
    };
    assert_eq!(release(&request).unwrap_err().code, "release-plan-changed");
    request.plan = fix_plan(&instrument(), "exit", fixed().plan).unwrap();
    assert_eq!(release(&request).unwrap_err().code, "release-plan-changed");
    // Lowered with everything else as it was: the ledger remembers.
    let mut high = self::request();
    let plan = Plan {
        thresholds: Thresholds {
            mean: 7,
            ..Thresholds::default()
        },
        ..fixed().plan
    };
    high.plan = fix_plan(&instrument(), "baseline", plan).unwrap();
    let ledger = release(&high).unwrap().ledger;
    let low = ReleaseRequest {
        ledger,
        ..self::request()
    };
    assert_eq!(release(&low).unwrap_err().code, "release-threshold-lowered");
}

/// R20.
#[test]
fn a_group_that_is_one_named_person_gets_no_figures() {
    let mut request = request();
    request.names = vec!["Ada Okafor".into()];
    request.responses.groups[0].labels[0] = "ada  okafor".into();
    assert_eq!(release(&request).unwrap_err().code, "release-named-person");
}

/// H05, H04.
#[test]
fn two_late_answers_are_no_second_report() {
    let mut early = request();
    early.responses.retain(|row| row > 1);
    let ledger = release(&early).unwrap().ledger;
    let late = ReleaseRequest {
        ledger,
        ..request()
    };
    assert_eq!(release(&late).unwrap_err().code, "release-too-few-new");
    let same = ReleaseRequest {
        ledger: late.ledger.clone(),
        ..early
    };
    assert_eq!(release(&same).unwrap().ledger.entries.len(), 2);
}

/// H14, H15, R18.
#[test]
fn comments_leave_redacted_unlinked_approved_and_from_ten_respondents() {
    let mut request = request();
    let comment = |text: &str| Comment {
        item: "open".into(),
        text: text.into(),
    };
    request.responses.comments = vec![comment("OKAFOR was kind"), comment("Al and I talked")];
    let mut read = review_comments(&request.responses, &["Ada Okafor".into()]);
    assert_eq!(read[1].text, "[name] was kind");
    request.comments = read.clone();
    assert!(
        release(&request).unwrap().comments.is_empty(),
        "nobody has read them"
    );
    read[1].approved = true;
    request.comments = read;
    assert_eq!(release(&request).unwrap().comments.len(), 1);
    request.responses.retain(|row| row < 9);
    let released = release(&request).unwrap();
    assert!(released.comments.is_empty() && !released.methods.comments);
}

#[test]
fn words_and_files_come_in_four_languages() {
    let mut seen = std::collections::BTreeSet::new();
    for language in ["en", "de", "fr", "es"] {
        let request = ReleaseRequest {
            language: Some(language.into()),
            ..request()
        };
        let released = release(&request).unwrap();
        seen.insert(released.words.clone());
        let csv = release_file(&instrument(), &released, ReleaseFile::Csv, language).unwrap();
        let delimiter = sheet::delimiter_for(language);
        let text = String::from_utf8(csv).unwrap();
        let first = text.lines().next().unwrap();
        assert_eq!(first.matches(delimiter).count(), 7);
    }
    assert_eq!(seen.len(), 4);
    assert_eq!(Ledger::default().entries.len(), 0);
}

/// R3, R14: a plan is chosen before results are opened, so its outlook may hang on nobody's answer.
#[test]
fn what_a_plan_would_show_hangs_on_counts_alone() {
    let one = request();
    let mut two = one.clone();
    for column in &mut two.responses.columns {
        column.answers.reverse();
    }
    let foreseen = foresee_release(&one).unwrap();
    assert_eq!(foreseen, foresee_release(&two).unwrap());
    // Of four departments Legal and Board are too small, in both questions.
    let told = (foreseen[0].shown, foreseen[0].groups);
    assert_eq!((foreseen.len(), told), (1, (4, 8)));
    // What is shown in the end is never more.
    let released = release(&one).unwrap();
    assert_eq!(released.methods.shown, foreseen[0].shown);
    let mut named = one;
    named.names = vec!["legal".into()];
    assert_eq!(
        foresee_release(&named).unwrap_err().code,
        "release-named-person"
    );
}

#[test]
fn the_first_page_says_who_answered_and_hides_the_sessions_of_a_few_pairs() {
    let mut request = request();
    request.invited = Some(50);
    request.about = ReleaseAbout {
        programme: "Both <ways>".into(),
        pairs: Some(24),
        sessions: [vec![3; 13], vec![2; 11]].concat(),
        next: "We go on.\n\nTwo rooms <more>.".into(),
        ..ReleaseAbout::default()
    };
    let released = release(&request).unwrap();
    let headings: Vec<&str> = released.front.iter().map(|own| &*own.heading).collect();
    assert_eq!(
        headings,
        ["What we asked", "Who answered", "Pairs and sessions"]
    );
    assert_eq!(
        released.front[2].lines,
        ["24 pairs.", "61 sessions were held."]
    );
    let html = String::from_utf8(written(&released, ReleaseFile::Html)).unwrap();
    assert!(html.contains("Both &lt;ways&gt;") && html.contains("<p>Two rooms &lt;more&gt;.</p>"));
    let order = [
        "What we asked",
        "I am heard &amp; seen.",
        "What we do next",
        "How these",
    ];
    let places: Vec<usize> = order.iter().map(|own| html.find(own).unwrap()).collect();
    assert!(places.is_sorted(), "{places:?}");
    // R21: one pair that met far more often than all others together.
    request.about.sessions[0] = 300;
    let dominated = release(&request).unwrap();
    assert_eq!(dominated.front[2].lines, ["24 pairs."]);
    request.about.pairs = Some(4);
    let few = release(&request).unwrap();
    assert_eq!(few.front.len(), 2);
}

/// Shares of large groups alone, coded; where one group would be left by itself, the next goes with it.
#[test]
fn who_has_a_partner_is_told_of_groups_that_are_large_enough() {
    let mut request = request();
    let group = |(name, people, matched): (&str, u32, u32)| AccessGroup {
        name: name.into(),
        people,
        matched,
    };
    let by = |by: &str, groups: &[(&str, u32, u32)]| AccessCounts {
        by: by.into(),
        groups: groups.iter().copied().map(group).collect(),
    };
    request.about.access = vec![
        by(
            "By department",
            &[
                ("Sales", 44, 43),
                ("Technology", 30, 21),
                ("Legal", 12, 11),
                ("Board", 3, 1),
            ],
        ),
        by("By location", &[("Leeds", 9, 9), ("Lyon", 5, 5)]),
    ];
    let released = release(&request).unwrap();
    let last = released.front.last().unwrap();
    assert_eq!(last.heading, "Who has a partner");
    assert_eq!(
        last.lines[..2],
        [
            "Everybody: 85\u{a0}%.",
            "By department: Sales 95\u{a0}% or more, Technology 70\u{a0}%, others •."
        ]
    );
    assert_eq!(last.lines.len(), 3, "{:?}", last.lines);
    assert!(released.about.access.is_empty());
    for file in FILES {
        let bytes = written(&released, file);
        let texts = match file {
            ReleaseFile::Html => attacker::html_texts(&bytes),
            ReleaseFile::Xlsx => attacker::xlsx_texts(&bytes),
            ReleaseFile::Csv => vec![String::from_utf8(bytes).unwrap()],
        };
        let told = |what: &str| texts.iter().any(|text| text.contains(what));
        assert!(told("Technology 70\u{a0}%") && !told("By location"));
        let exact = ["43", "44", "21"].map(String::from);
        assert_eq!(attacker::told(&texts, &exact), Vec::<&str>::new());
    }
}

/// R17: how many people the two rounds share is not known, so that a direction is all that is said.
#[test]
fn a_later_round_says_up_down_or_the_same() {
    let before = request();
    let ledger = release(&before).unwrap().ledger;
    let mut after = before.clone();
    after.responses.wave = "exit".into();
    after.plan = fix_plan(&instrument(), "exit", fixed().plan).unwrap();
    after.ledger = ledger;
    for answer in &mut after.responses.columns[0].answers {
        *answer = (*answer + 2).min(4);
    }
    let released = release(&after).unwrap();
    let said: Vec<(&str, &str, TrendStep)> = released
        .changes
        .iter()
        .filter(|own| own.breakdown.is_empty())
        .map(|own| (&*own.item, &*own.since, own.step))
        .collect();
    let expected = [
        ("heard", "baseline", TrendStep::Up),
        ("alone", "baseline", TrendStep::Same),
    ];
    assert_eq!(said, expected);
    let tables = release_tables(&instrument(), &released, "en");
    assert_eq!(tables[0].columns.last().unwrap(), "Since baseline");
    assert_eq!(tables[0].rows[0].last().unwrap(), "up");
    assert!(release(&before).unwrap().changes.is_empty());
}

/// R17: a group's trend is a number only where the same people answered, or at least five differ; and only where it is known who did.
#[test]
fn a_group_that_lost_two_has_an_arrow_and_the_same_people_a_number() {
    let mut before = request();
    before.responses.key_kind = KeyKind::Person;
    before.responses.keys = (0..40).map(|at| format!("p{at}")).collect();
    let later = |change: &dyn Fn(&mut Responses)| {
        let mut after = before.clone();
        after.responses.wave = "exit".into();
        after.plan = fix_plan(&instrument(), "exit", fixed().plan).unwrap();
        after.ledger = release(&before).unwrap().ledger;
        change(&mut after.responses);
        let released = release(&after).unwrap();
        let heard = released
            .changes
            .into_iter()
            .filter(|own| own.item == "heard");
        heard
            .map(|own| {
                (
                    own.labels.into_iter().flatten().collect::<String>(),
                    own.step,
                )
            })
            .collect::<Vec<_>>()
    };
    let numbers = |steps: &[(String, TrendStep)]| -> Vec<(String, bool)> {
        let number =
            |(group, step): &(String, TrendStep)| (group.clone(), matches!(step, TrendStep::By(_)));
        steps.iter().map(number).collect()
    };
    let groups = |flags: [bool; 3]| -> Vec<(String, bool)> {
        let names = ["", "Sales", "Technology"].map(String::from);
        names.into_iter().zip(flags).collect()
    };
    // Legal and Board are hidden, so that nothing is said of them.
    let same = later(&|_| {});
    assert_eq!(numbers(&same), groups([true, true, true]));
    assert!(same.iter().all(|(_, step)| *step == TrendStep::By(0)));
    // Somebody else answered for two of Sales: four differ.
    let replaced = later(&|responses| {
        responses.keys[0] = "new".into();
        responses.keys[1] = "newer".into();
    });
    assert_eq!(numbers(&replaced), groups([false, false, true]));
    // One left the question out whom the group had before.
    let silent = later(&|responses| responses.columns[0].answers[20] = 255);
    assert_eq!(numbers(&silent), groups([false, true, false]));
    let many = later(&|responses| {
        for key in &mut responses.keys[..5] {
            key.push('x');
        }
    });
    assert_eq!(numbers(&many), groups([true, true, true]));
    // One of Sales cannot be told; of Technology all can. A mark that stands twice is no mark.
    let unknown = later(&|responses| responses.keys[3].clear());
    assert_eq!(numbers(&unknown), groups([false, false, true]));
    let twice = later(&|responses| responses.keys[3] = "p4".into());
    assert_eq!(numbers(&twice), groups([false, false, true]));
    for kind in [KeyKind::Code, KeyKind::Ticket, KeyKind::None] {
        let told = later(&|responses| responses.key_kind = kind);
        assert_eq!(numbers(&told), groups([false, false, false]), "{kind:?}");
    }
}

#[test]
fn every_file_has_the_change_and_the_first_page() {
    let mut before = request();
    before.responses.key_kind = KeyKind::Person;
    before.responses.keys = (0..40).map(|at| format!("p{at}")).collect();
    let mut after = before.clone();
    after.responses.wave = "exit".into();
    after.plan = fix_plan(&instrument(), "exit", fixed().plan).unwrap();
    after.ledger = release(&before).unwrap().ledger;
    after.invited = Some(50);
    after.about = ReleaseAbout {
        programme: "Both ways".into(),
        pairs: Some(24),
        sessions: vec![3; 20],
        next: "We go on.".into(),
        ..ReleaseAbout::default()
    };
    for answer in &mut after.responses.columns[0].answers[..16] {
        *answer = (*answer + 1).min(4);
    }
    let released = release(&after).unwrap();
    let texts = [
        attacker::html_texts(&written(&released, ReleaseFile::Html)),
        attacker::xlsx_texts(&written(&released, ReleaseFile::Xlsx)),
        vec![String::from_utf8(written(&released, ReleaseFile::Csv)).unwrap()],
    ];
    for texts in texts {
        for sentence in [
            "Both ways",
            "Team <pulse>: 2 questions on a scale.",
            "Answered of those invited: 80",
            "24 pairs.",
            "60 sessions were held.",
            "Since baseline",
            "up by 0.",
            "no difference",
            "We go on.",
        ] {
            let unescape = |text: &String| text.replace("&lt;", "<").replace("&gt;", ">");
            let told = texts.iter().any(|text| unescape(text).contains(sentence));
            assert!(told, "{sentence}");
        }
        assert!(!texts.iter().any(|text| text.contains("p39")));
    }
}

/// The preview and the page are one: every cell that is shown before stands in the file.
#[test]
fn the_page_holds_the_tables_of_the_preview() {
    let released = release(&request()).unwrap();
    let html = String::from_utf8(written(&released, ReleaseFile::Html)).unwrap();
    let tables = release_tables(&instrument(), &released, "en");
    assert_eq!(tables.len(), 3);
    for cell in tables.iter().flat_map(|own| own.rows.iter().flatten()) {
        let cell = cell.replace('&', "&amp;");
        assert!(html.contains(&format!("{cell}</t")), "{cell}");
    }
    // A drawn length is the share that stands beside it.
    let bars = tables.iter().flat_map(|own| own.bars.iter().flatten());
    for share in bars {
        assert!(html.contains(&format!("<rect width=\"{share}\"")));
    }
}

#[test]
fn a_reversed_question_says_that_it_is_turned() {
    let released = release(&request()).unwrap();
    let tables = release_tables(&instrument(), &released, "en");
    assert_eq!(
        tables[0].rows[1][0],
        "I am alone. (turned: high means that few agree)"
    );
    assert!(!tables[0].rows[0][0].contains("turned"));
}

/// The smallest numbers of an organisation's file hold in the core, whoever asks for less and whenever it was fixed.
#[test]
fn a_plan_below_the_organisation_is_raised_to_it_and_says_so() {
    let organisation = Thresholds {
        mean: 15,
        comments: 4,
        ..Thresholds::default()
    };
    let raised = fixed().at_least(&organisation);
    let thresholds = raised.plan.thresholds;
    // Nothing is lowered by it.
    assert_eq!((thresholds.mean, thresholds.comments), (15, 10));
    let said: Vec<_> = raised
        .raised
        .iter()
        .map(|one| (one.threshold, one.asked, one.least))
        .collect();
    assert_eq!(said, [(ThresholdName::Mean, 5, 15)]);
    assert_ne!(raised.print, fixed().print);
    // What is high enough stays what it was, to the letter: plans that were fixed before are read as they were.
    assert_eq!(raised.clone().at_least(&organisation), raised);
    assert_eq!(fixed().at_least(&Thresholds::default()), fixed());
    assert!(!json::encode(&fixed()).contains("raised"));
    let higher = raised.at_least(&Thresholds {
        mean: 20,
        ..organisation
    });
    assert_eq!((higher.raised[0].asked, higher.raised[0].least), (5, 20));

    let shown = |request: &ReleaseRequest| {
        let foreseen = foresee_release(request).unwrap();
        let released = release(request).unwrap();
        let rows = released.tables[1].rows.iter();
        assert_eq!(released.methods.thresholds.mean, request.least.mean.max(5));
        let words = within(Some("en"), || release(request)).unwrap().words;
        let says = words.iter().any(|one| one.contains("the organisation"));
        (
            foreseen[0].shown,
            rows.filter(|row| !row.hidden()).count(),
            says,
        )
    };
    let mut request = request();
    let before = shown(&request);
    // Fixed before the organisation's file was there: it holds all the same, and more is hidden.
    request.least = organisation;
    let after = shown(&request);
    assert!(
        !before.2 && after.2 && after.0 < before.0 && after.1 < before.1,
        "{before:?} {after:?}"
    );
    // Saved and read, a raised plan is the same plan.
    request.plan = request.plan.at_least(&request.least);
    request.plan = json::decode("plan", &json::encode(&request.plan)).unwrap();
    assert_eq!(shown(&request), after);
}
