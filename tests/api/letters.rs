//! Letters: on equal footing, without anything that is nobody's business, and correct as mails.
#![allow(clippy::unwrap_used, reason = "a test stops at the first surprise")]

use std::io::{Cursor, Read as _};

use viceversa::pairing::{Request, pair};
use viceversa::programme::letters::{
    KINDS, LetterEdit, LetterFile, LetterFileOptions, LetterKind, LetterOptions, letter_file,
    letter_template, letters,
};
use viceversa::programme::{Programme, decode, file_name};
use viceversa::words::languages;

/// Ada mentors Dev; rules give points for skills both ways, for levels, and for a trait under consent.
fn programme() -> Programme {
    let text = r#"{ "format": "viceversa-programme", "version": 3, "name": "Pilot 2027",
        "charter": { "start": "2027-01-11", "coordinator": "Mia Sato" },
        "policy": { "rules": [
            { "rule": "level-gap", "points": { "4": 77 } },
            { "rule": "shared", "mentor": "offers", "mentee": "wants", "points": 31, "strength": true, "for": "mentee" },
            { "rule": "shared", "mentor": "wants", "mentee": "offers", "points": 17, "for": "mentor" },
            { "rule": "shared", "field": "characteristics", "points": 53, "optIn": "consent" },
            { "rule": "ranked", "field": "wishes", "points": [8, 5, 3] } ] },
        "people": [
            { "id": "p1", "name": "Ada Okafor", "email": "ada@example.org", "role": "mentor", "level": 1, "manager": "p3", "wishes": ["p2"],
              "offers": [{ "skill": "Short video", "strength": 3 }, { "skill": "Knitting" }], "wants": [{ "skill": "Budgeting" }],
              "fields": { "characteristics": "Purple", "consent": "yes" } },
            { "id": "p2", "name": "Dev Rao", "email": "dev@example.org", "role": "mentee", "level": 5,
              "offers": [{ "skill": "Budgeting" }], "wants": [{ "skill": "Short video" }],
              "fields": { "characteristics": "Purple", "consent": "yes" } },
            { "id": "p3", "name": "Kim Berg", "email": "kim@example.org", "role": "none", "level": 3 } ] }"#;
    let mut programme = decode(text.as_bytes()).unwrap();
    let request = Request {
        people: programme.people.clone(),
        policy: programme.policy.clone(),
        locale: None,
        today: None,
        decisions: Vec::new(),
        history: Vec::new(),
        current: Vec::new(),
    };
    programme.pairing = Some(pair(&request, &mut |_| {}).unwrap());
    assert_eq!(programme.pairing.as_ref().unwrap().pairs.len(), 1);
    programme
}

fn all(programme: &Programme, language: &str) -> Vec<viceversa::programme::letters::Letter> {
    let options = LetterOptions {
        language: Some(language.to_owned()),
        kinds: KINDS.to_vec(),
        pair: None,
    };
    letters(programme, &options).unwrap()
}

#[test]
fn both_letters_say_what_this_person_teaches_and_learns_by_the_pairs_own_reasons() {
    let programme = programme();
    for language in languages() {
        for letter in all(&programme, language) {
            if letter.kind == LetterKind::Agreement {
                continue;
            }
            let (video, budget) = (
                letter.body.find("Short video"),
                letter.body.find("Budgeting"),
            );
            let (video, budget) = (video.unwrap(), budget.unwrap());
            let mentors = matches!(letter.kind, LetterKind::Mentor | LetterKind::MentorManager);
            assert_eq!(video < budget, mentors, "{language} {:?}", letter.kind);
            assert!(!letter.body.contains("Knitting"), "no reason of this pair");
        }
    }
}

#[test]
fn no_letter_in_any_language_puts_one_side_below_the_other() {
    // Words for who stands above or below, and for teaching that goes one way.
    let below: [(&str, &[&str]); 4] = [
        (
            "en",
            &[
                "junior",
                "senior",
                "subordinate",
                "superior",
                "boss",
                "below you",
                "above you",
                "young",
                "older",
                "student",
                "pupil",
                "teacher",
                "help them",
                "guidance",
                "rank",
                "level",
                "points",
                "score",
                "expert",
                "digital native",
            ],
        ),
        (
            "de",
            &[
                "junior",
                "senior",
                "untergeben",
                "vorgesetzt",
                "unter ihnen",
                "über ihnen",
                "jünger",
                "älter",
                "schüler",
                "lehrer",
                "rang",
                "stufe",
                "punkte",
                "experte",
            ],
        ),
        (
            "fr",
            &[
                "junior",
                "senior",
                "subordonné",
                "supérieur",
                "inférieur",
                "jeune",
                "âgé",
                "élève",
                "professeur",
                "rang",
                "niveau",
                "points",
                "expert",
            ],
        ),
        (
            "es",
            &[
                "júnior",
                "junior",
                "senior",
                "sénior",
                "subordinad",
                "superior",
                "inferior",
                "jefe",
                "joven",
                "mayor ",
                "alumn",
                "profesor",
                "rango",
                "nivel",
                "puntos",
                "expert",
            ],
        ),
    ];
    let both = [
        ("en", "oth of"),
        ("de", "Wissen weiter"),
        ("fr", "hacun "),
        ("es", "mbas "),
    ];
    let empty =
        decode(br#"{ "format": "viceversa-programme", "version": 3, "policy": {} }"#).unwrap();
    assert_eq!(
        languages().count(),
        below.len(),
        "a language without its list"
    );
    for (language, words) in below {
        for kind in KINDS {
            let template = letter_template(&empty, kind, None, Some(language));
            let text = format!("{}\n{}", template.subject, template.body).to_lowercase();
            for word in words {
                assert!(!text.contains(word), "{language} {kind:?}: {word}");
            }
            if kind == LetterKind::Agreement {
                let count = |name: &str| template.body.matches(name).count();
                assert_eq!(count("{mentor}"), count("{mentee}"), "{language}");
                continue;
            }
            assert_eq!(text.matches("{teaches}").count(), 1, "{language} {kind:?}");
            assert_eq!(text.matches("{learns}").count(), 1, "{language} {kind:?}");
            let said = both.iter().find(|(one, _)| *one == language).unwrap().1;
            assert!(
                template.body.contains(said),
                "{language} {kind:?} says that both do"
            );
        }
        // What mentor and mentee are told differs in how they are asked, not in what they are.
        let of = |kind| letter_template(&empty, kind, None, Some(language));
        assert_eq!(
            of(LetterKind::Mentor).subject,
            of(LetterKind::Mentee).subject
        );
        let first = |kind| of(kind).body.split("\n\n").nth(1).unwrap().to_owned();
        assert_eq!(
            first(LetterKind::Mentor),
            first(LetterKind::Mentee),
            "{language}"
        );
    }
}

#[test]
fn no_point_rank_level_or_trait_under_consent_is_in_any_letter_or_file() {
    let mut programme = programme();
    let look = |programme: &Programme, forbidden: &[&str]| {
        for language in languages() {
            let mut texts: Vec<String> = all(programme, language)
                .into_iter()
                .flat_map(|letter| [letter.subject, letter.body])
                .collect();
            for format in [LetterFile::Csv, LetterFile::Html] {
                let options = LetterFileOptions {
                    format,
                    letters: LetterOptions {
                        language: Some(language.to_owned()),
                        kinds: KINDS.to_vec(),
                        pair: None,
                    },
                    ..LetterFileOptions::default()
                };
                texts.push(String::from_utf8(letter_file(programme, &options).unwrap()).unwrap());
            }
            for word in forbidden {
                assert!(
                    texts.iter().all(|text| !text.contains(word)),
                    "{language} {word}"
                );
            }
        }
    };
    look(
        &programme,
        &[
            "Purple",
            "purple",
            "characteristics",
            "consent",
            "77",
            "93",
            "31",
            "53",
            "17",
        ],
    );
    // Where consent is asked for skills themselves, letters name none.
    programme.policy.rules[1].opt_in = serde_json::from_str(r#""consent""#).unwrap();
    look(&programme, &["Purple", "Short video", "Budgeting"]);
}

#[test]
fn words_of_the_coordinators_own_are_used_and_a_placeholder_that_is_not_known_is_an_error_with_its_place()
 {
    let mut programme = programme();
    let edit = |pair: Option<(&str, &str)>, body: &str| LetterEdit {
        kind: LetterKind::Mentor,
        language: "en".to_owned(),
        pair: pair.map(|(one, two)| (one.to_owned(), two.to_owned())),
        subject: "For {recipient}\r\nBcc: all".to_owned(),
        body: body.to_owned(),
    };
    programme.letters.edits = vec![edit(None, "To all: {partner} { } {{teaches}")];
    let of = |programme: &Programme| {
        let mut found = all(programme, "en");
        found.retain(|letter| letter.kind == LetterKind::Mentor);
        found.remove(0)
    };
    assert_eq!(of(&programme).body, "To all: Dev Rao { } {Short video");
    assert_eq!(
        of(&programme).subject,
        "For Ada Okafor Bcc: all",
        "one line"
    );
    assert_eq!(of(&programme).edited.as_deref(), Some("all"));
    programme
        .letters
        .edits
        .push(edit(Some(("p1", "p2")), "Only for you"));
    assert_eq!(of(&programme).body, "Only for you");
    // Another language still has its own words.
    assert!(
        all(&programme, "de")
            .iter()
            .all(|letter| letter.edited.is_none())
    );
    programme.letters.edits = vec![edit(None, "Dear {recipient},\n  {points} for you")];
    let error = letters(&programme, &LetterOptions::default()).unwrap_err();
    assert_eq!(error.code, "letter-placeholder");
    assert!(
        error.message.contains("Line 2, character 3"),
        "{}",
        error.message
    );
    // A name that looks like a placeholder is a name.
    programme.letters.edits = vec![edit(None, "{partner}")];
    programme.people[1].name = "{teaches}".to_owned();
    assert_eq!(of(&programme).body, "{teaches}");
}

fn mails(programme: &Programme) -> Vec<(String, Vec<u8>)> {
    let options = LetterFileOptions {
        format: LetterFile::Mails,
        stamp: "2027-01-11T09:00:00Z".to_owned(),
        from: Some("desk@example.org".to_owned()),
        ..LetterFileOptions::default()
    };
    let bytes = letter_file(programme, &options).unwrap();
    assert_eq!(
        bytes,
        letter_file(programme, &options).unwrap(),
        "the same bytes"
    );
    let mut archive = zip::ZipArchive::new(Cursor::new(bytes)).unwrap();
    (0..archive.len())
        .map(|at| {
            let mut file = archive.by_index(at).unwrap();
            let mut bytes = Vec::new();
            file.read_to_end(&mut bytes).unwrap();
            (file.name().unwrap().into_owned(), bytes)
        })
        .collect()
}

#[test]
fn drafts_of_mails_are_read_by_another_program_as_they_were_meant() {
    let mut programme = programme();
    for name in [
        "Ada Okafor".to_owned(),
        "Ada\r\nBcc: everybody@example.org\r\n\r\nHi".to_owned(),
        "Müller, \"Ada\" <x@y.z>".to_owned(),
        "עדה 👩🏽‍🚀 漢字".to_owned(),
        "é".repeat(500),
        "=?utf-8?Q?evil?= ../..".to_owned(),
    ] {
        programme.people[0].name.clone_from(&name);
        let drafts = mails(&programme);
        // Dev has no line manager in the roster, so there is no letter to one.
        assert_eq!(drafts.len(), 4);
        for (file, bytes) in &drafts {
            assert!(
                !file.contains(['/', '\\', ':', '\r', '\n']) && file.ends_with(".eml"),
                "{file}"
            );
            let text = String::from_utf8(bytes.clone()).unwrap();
            let head = text.split("\r\n\r\n").next().unwrap();
            assert!(head.lines().all(|line| line.len() <= 998));
            assert!(
                head.is_ascii() && head.contains("X-Unsent: 1\r\n"),
                "{head}"
            );
            assert!(!head.lines().any(|line| line.starts_with("Bcc")));
            let mail = mail_parser::MessageParser::default()
                .parse(bytes.as_slice())
                .unwrap();
            let shown: String = name.split_whitespace().collect::<Vec<_>>().join(" ");
            let to = mail.to().unwrap().first().unwrap();
            let known = ["ada@example.org", "dev@example.org", "kim@example.org"];
            assert!(known.contains(&to.address().unwrap()));
            if to.address() == Some("ada@example.org") {
                assert_eq!(to.name().unwrap(), shown.replace("=?", "= ?"));
            }
            assert_eq!(mail.to().unwrap().iter().count(), 1);
            let body = mail.body_text(0).unwrap();
            assert!(body.contains(&shown) || !body.contains("Okafor"));
        }
    }
}

#[test]
fn letters_in_a_table_run_no_formula_and_in_a_page_no_script() {
    let mut programme = programme();
    programme.people[1].name = "=HYPERLINK(\"x\")<script>alert(1)</script>".to_owned();
    let file = |format| {
        let options = LetterFileOptions {
            format,
            ..LetterFileOptions::default()
        };
        String::from_utf8(letter_file(&programme, &options).unwrap()).unwrap()
    };
    assert!(file(LetterFile::Csv).contains("\"'=HYPERLINK"));
    let page = file(LetterFile::Html);
    assert!(!page.contains("<script") && page.contains("&lt;script&gt;"));
    assert!(page.contains("default-src 'none'") && !page.contains("://"));
}

#[test]
fn j12_names_of_files_are_what_every_file_system_takes() {
    for (text, name) in [
        ("../../etc/passwd", "etc passwd.ics"),
        ("CON", "_CON.ics"),
        ("com1.txt", "_com1.txt.ics"),
        ("a:b*c?\"<>|\\/d", "a b c d.ics"),
        ("\u{202e}gpj.exe\u{0}", "gpj.exe.ics"),
        ("...", "file.ics"),
        ("", "file.ics"),
        (" Pilot 2027. ", "Pilot 2027.ics"),
    ] {
        assert_eq!(file_name(text, "ics"), name);
    }
    assert_eq!(file_name(&"漢".repeat(500), "ics").chars().count(), 64);
}

#[test]
fn a_name_that_looks_like_a_placeholder_a_pattern_or_markup_stays_what_it_is() {
    // Braces of ours and of Fluent's, what JavaScript and sed put matches in place of, percent signs, an entity, a formula.
    for name in [
        "{{mentor}} {mentee}",
        "{ $partner } { NUMBER(1) } {\"x\"}",
        "$& $1 $` $' \\1 \\g<0>",
        "%s %1$s ${mentee} #{mentee} <%= 1 %>",
        "&amp; &lt;b&gt; <b>Ada</b>",
    ] {
        let mut programme = programme();
        for person in &mut programme.people {
            name.clone_into(&mut person.name);
        }
        name.clone_into(&mut programme.name);
        name.clone_into(&mut programme.charter.coordinator);
        name.clone_into(&mut programme.charter.need);
        programme.charter.start = "2026-06-01".to_owned();
        for language in languages() {
            for letter in all(&programme, language) {
                assert!(
                    letter.subject.contains(name),
                    "{language} {}",
                    letter.subject
                );
                assert!(letter.body.contains(name), "{language} {}", letter.body);
            }
            let options = LetterFileOptions {
                format: LetterFile::Html,
                letters: LetterOptions {
                    language: Some(language.to_owned()),
                    ..LetterOptions::default()
                },
                ..LetterFileOptions::default()
            };
            let page = String::from_utf8(letter_file(&programme, &options).unwrap()).unwrap();
            let escaped = quick_xml::escape::escape(name).into_owned();
            assert!(page.contains(&escaped), "{language}");
        }
        for (_, bytes) in mails(&programme) {
            let mail = mail_parser::MessageParser::default()
                .parse(&bytes[..])
                .unwrap();
            assert!(mail.body_text(0).unwrap().contains(name), "{name}");
            assert!(mail.subject().unwrap().contains(name), "{name}");
        }
        // Drafts of a check-in are filled in by the catalogue.
        let health = viceversa::programme::checkins::health(
            &programme,
            &viceversa::programme::checkins::HealthOptions {
                today: "2027-03-01".to_owned(),
                locale: None,
            },
        )
        .unwrap();
        let drafts = health.week.iter().flat_map(|item| &item.drafts);
        assert!(drafts.clone().count() > 0);
        for draft in drafts {
            let plain: String = draft
                .body
                .chars()
                .filter(|c| !"\u{2068}\u{2069}".contains(*c))
                .collect();
            assert_eq!(plain.matches(name).count(), 3, "{plain}");
        }
    }
}

#[test]
fn both_sides_get_the_same_letter_and_it_begins_as_their_language_does() {
    let empty =
        decode(br#"{ "format": "viceversa-programme", "version": 3, "policy": {} }"#).unwrap();
    for language in languages() {
        let of = |kind| letter_template(&empty, kind, None, Some(language));
        assert_eq!(
            of(LetterKind::Mentor).body,
            of(LetterKind::Mentee).body,
            "{language}"
        );
        for kind in [LetterKind::Proposal, LetterKind::Mentor] {
            let body = of(kind).body;
            let first = body.split("\n\n").nth(1).unwrap().chars().next().unwrap();
            // After a comma German goes on in small letters, unless it is the formal "you".
            assert!(
                language == "de" || first.is_uppercase(),
                "{language} {body}"
            );
        }
    }
}
