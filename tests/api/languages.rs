//! What the core says, in each language: the same things, in other words, and nothing that does not come from the catalogue.
#![allow(
    clippy::unwrap_used,
    clippy::panic,
    reason = "a test stops at the first surprise"
)]

use std::collections::BTreeSet;

use rust_xlsxwriter::{Format, Formula, Workbook};
use serde_json::{Value, json};
use viceversa::finding::Finding;
use viceversa::roster::cells::hours;
use viceversa::roster::{self, Field, Person, ReadOptions, Role};
use viceversa::{Error, files, json as boundary, vault, words};

/// English with every letter accented.
const ACCENTED: &str = "en-XA";

/// Files that are spoilt in every way that a short one can be, with how they are read.
fn spoilt() -> Vec<(&'static str, Vec<u8>, Value)> {
    let text = |text: &str| text.as_bytes().to_vec();
    vec![
        (
            "cells",
            text(
                "Export of May\n\nID;Name;E-mail;Role;Level;Manager ID;Dotted line;Department;Time zone;Languages;Can offer;Availability;Max mentees;Preferred partners;Comments;Status;Email;\n\
                 E1;Ada Okafor (On Leave);ada@example.org;mentor;2;E9;E77;Finance;CET;English C1;SQL:9;Mon 2-4;many;E5;Please not with Max Rao;active;;x\n\
                 E1;Ada Okafor (On Leave);ada@example.org;mentor;2;E9;E77;Finance;CET;English C1;SQL:9;Mon 2-4;many;E5;Please not with Max Rao;active;;x\n\
                 E1;Ada Other [ZQ];nowhere;boss;;E1;;FIN;IST;Klingon;SQL:2;Thu;;;;on leave;;y\n\
                 E2;Max Rao;ADA@example.org;mentee;6;E3;;Finance;UTC+2;English;Sql;by arrangement;1;;;;;z\n\
                 E3;Max Rao;;;7;E2;;Sales;Atlantis;;Budgetting;every second Tuesday;;;;;;\n\
                 e3;Acme GmbH;;mentee;5;1;;Sales;;;Budgeting;9-5;;;;;;\n\
                 1.23E+11;;;mentee;4;;;Sales;;;;Mon 9-12;;;;;;\n\
                 ;Eve Sol;eve@example.org;mentee;4;E8;;Sales;;;;;;;;;;\n\
                 ;Ned Sol;;mentee;4;E8;;Sales;;;;;;;;;;\n\
                 E8;Müller\u{200b};;mentee;9;;;Sales;;;;;;;;;;\n\
                 E9;Mu\u{308}ller;;mentee;9;;;Sales;;;;;;;;;;\n\
                 E10;Lone One;;mentor;3;;;FIN;;;;;;;;;;\n\
                 ;;;;4;;;Sales;;;;;;;;;;\n\
                 ID;Name;E-mail;Role;Level;Manager ID;Dotted line;Department;Time zone;Languages;Can offer;Availability;Max mentees;Preferred partners;Comments;Status;Email;\n\
                 E11;Short\n\
                 E12;Bo \"B\" Long;;mentee;4;;;Sales;;;;;;;;;;;;;extra;cells\n\n\
                 Total;12\n",
            ),
            json!({ "mapping": [{ "column": "Gone", "field": "wants" }] }),
        ),
        (
            "24 hours",
            text("ID,Name,Role,Availability\n1,Ada,mentor,Mon 2-4\n2,Max,mentee,Tue 14:00-16:00\n"),
            json!({}),
        ),
        (
            "ladders",
            text(
                "ID,Name,Grade\n1,Ada A,AO\n2,Max B,HEO\n3,Eve C,Grade 7\n4,Ned D,Grade 6\n5,Bo E,SCS1\n",
            ),
            json!({}),
        ),
        (
            "two ladders",
            text(
                "ID,Name,Role,Grade\n1,Ada A,mentor,AO\n2,Max B,mentee,HEO\n3,Eve C,mentee,SCS1\n4,Ned D,mentor,SCS2\n\
                 5,Bo E,mentor,GS-9\n6,Ira F,mentee,GS-11\n7,Ulf G,mentee,GS-13\n",
            ),
            json!({}),
        ),
        (
            "titles",
            text(
                "ID,Role,Title\n1,mentee,Senior Manager\n2,mentor,Sr. Mgr\n3,mentor,Engineer\n4,mentor,Enginer\n5,mentor,Mgr\n6,mentee,VP Sales\n",
            ),
            json!({}),
        ),
        (
            "letters",
            text("ID,Name,Role,Grade\n1,Ada A,mentor,A\n2,Max B,mentee,B\n3,Eve C,mentee,C\n"),
            json!({ "duplicates": "first" }),
        ),
        (
            "prefixes",
            text(
                "ID,Name,Role,Grade\n1,Ada A,mentor,G1\n2,Max B,mentee,H2\n3,Eve C,mentee,G3\n4,Ned D,mentee,H4\n",
            ),
            json!({}),
        ),
        (
            "upside down",
            text(
                "ID,Name,Role,Level,Manager ID\n1,Ada A,mentor,1,\n2,Max B,mentee,5,1\n3,Eve C,mentee,5,1\n4,Ned D,mentee,6,2\n5,Bo E,mentee,7,3\n",
            ),
            json!({}),
        ),
        (
            "no roles",
            text("Name,Hobby\nAda A,tea\nMax B,tea\n,\n"),
            json!({}),
        ),
        (
            "units",
            text(
                "ID,Name,Role,Level,Department\n1,Rui Novak,mentor,1,Engineering (Rui Novak)\n2,Max B,mentee,5,Engineering (Ada Sol)\n3,Ada Sol,mentee,5,Engineering\n4,Ned D,mentee,6,Sales (Ada Sol)\n",
            ),
            json!({}),
        ),
        (
            "units unsure",
            text(
                "ID,Name,Role,Level,Department\n1,Rui A,mentor,1,Engineering (Rui Novak)\n2,Max B,mentee,5,Engineering (Ada Sol)\n3,Ada C,mentee,5,Engineering\n4,Ned D,mentee,6,Sales (Ben Rao)\n",
            ),
            json!({}),
        ),
        (
            "one top too many",
            text(
                "ID,Name,E-mail,Role,Level,Manager ID\n1,Ada A,a@x.org,mentor,1,\n2,Max B,b@x.org,mentee,5,1\n3,Eve C,A@x.org,mentee,5,\n4,Ned D,d@x.org,mentee,6,3\n\
                 5,Bo E,e@x.org,mentee,6,5\n6,Ira F,f@x.org,mentee,6,Ada A\n7,Ada A,g@x.org,mentee,6,7\n8,Ulf H,h@x.org,mentee,3,08\n9,Uta I,i@x.org,mentee,3,e12\n10,Ole J,,mentee,3,01\n",
            ),
            json!({}),
        ),
        (
            "roles of nowhere",
            text("ID,Name\n1,Ada\n"),
            json!({ "roles": { "by": "column", "column": "Gone", "mentor": ["x"] } }),
        ),
        (
            "roles without levels",
            text("ID,Name,Level\n1,Ada,\n2,Max,5\n3,Eve,3\n"),
            json!({ "roles": { "by": "level", "menteeFrom": 5 } }),
        ),
        (
            "left out",
            text(
                "ID,Name,Role,Status\n1,Ada,mentor,on leave\n2,Max,mentee,active\n1,Ada,mentee,\n",
            ),
            json!({ "leaveOut": { "column": "Status", "values": ["on leave"] }, "duplicates": "all" }),
        ),
        (
            "last row",
            text("ID,Name,Role,Level\n1,Ada,mentor,2\n1,Ada,mentee,3\n"),
            json!({ "duplicates": "last" }),
        ),
        (
            "first row",
            text("ID,Name,Role,Level\n1,Ada,mentor,2\n1,Ada,mentee,3\n"),
            json!({ "duplicates": "first", "mapping": [{ "column": "Name", "field": "name" }, { "column": "Role", "field": "name" }] }),
        ),
        (
            "parts of names",
            text("ID,First name,Last name,Role\n1,Ada,Okafor,mentor\n2,Max,,mentee\n3,,,mentee\n"),
            json!({}),
        ),
        (
            "dates",
            text(
                "ID,Name,Role,Joined,Left\n1,Ada,mentor,01/02/2020,31/12/2020\n2,Max,mentee,03/04/2021,12/31/2020\n",
            ),
            json!({}),
        ),
        ("no header", text("1;2;3\n4;5;6\n7;8;9\n"), json!({})),
        (
            "two rows of headers",
            text("Person;;Job\nID;Name;Role\n1;Ada;mentor\n2;Max;mentee\n"),
            json!({}),
        ),
        ("headers alone", text("ID;Name;Role\n"), json!({})),
        ("two delimiters", text("a;b,c\n1;2,x\n3;4,y\n"), json!({})),
        (
            "damaged",
            text("ID;Name;Role\n1;M\u{fffd}ller;mentor\n2;MÃ¼ller;mentee\n3;a\u{1}b;mentee\n"),
            json!({}),
        ),
        (
            "long",
            format!(
                "ID,Name,Role,{}\n1,Ada,mentor,{}\n",
                "h".repeat(3_000),
                "c".repeat(40_000)
            )
            .into_bytes(),
            json!({}),
        ),
        (
            "levels of nowhere",
            text("ID,Name,Role,Grade\n1,Ada,mentor,Boss\n2,Max,mentee,Head\n"),
            json!({ "ladder": { "steps": [{ "level": 1, "names": ["Boss"] }] } }),
        ),
        (
            "many levels",
            (0..70)
                .fold("ID,Name,Role,Level\n".to_owned(), |file, n| {
                    file + &format!("E{n},Ada {n},mentor,{}\n", 31_000 + n)
                })
                .into_bytes(),
            json!({}),
        ),
        ("sheets", sheets(), json!({})),
    ]
}

/// A workbook with hidden things, formulas, merged cells and sheets that are not read.
fn sheets() -> Vec<u8> {
    let mut book = Workbook::new();
    let sheet = book.add_worksheet();
    for (column, header) in (0..).zip(["ID", "Name", "Role", "Share", "Code", "Level"]) {
        sheet.write(0, column, header).unwrap();
    }
    let percent = Format::new().set_num_format("0%");
    let rounded = Format::new().set_num_format("0");
    let date = Format::new().set_num_format("yyyy-mm-dd");
    for row in 1..7u32 {
        sheet.write(row, 0, format!("E{row}")).unwrap();
        sheet.write(row, 1, format!("Ada {row}")).unwrap();
        sheet.write(row, 2, "mentor").unwrap();
        sheet.write_with_format(row, 3, 0.73, &percent).unwrap();
        sheet.write(row, 4, format!("A{row}")).unwrap();
        sheet.write_with_format(row, 5, 2.4, &rounded).unwrap();
    }
    sheet.write_with_format(5, 4, 45_000, &date).unwrap();
    sheet
        .write(6, 1, Formula::new("1/0").set_result("#DIV/0!"))
        .unwrap();
    sheet
        .merge_range(1, 2, 2, 2, "mentor", &Format::new())
        .unwrap();
    sheet.set_row_hidden(3).unwrap();
    sheet.set_column_hidden(3).unwrap();
    book.add_worksheet().set_name("More").unwrap();
    book.add_worksheet()
        .set_name("Hidden")
        .unwrap()
        .set_hidden(true);
    book.save_to_buffer().unwrap()
}

fn read(file: &[u8], options: &Value) -> Vec<Finding> {
    let mut options: ReadOptions = serde_json::from_value(options.clone()).unwrap();
    options.name = "people".to_owned();
    roster::read(file, &options).unwrap().findings
}

/// Everything that can be found, by what it was found in.
fn found() -> Vec<(&'static str, Vec<Finding>)> {
    let mut all: Vec<(&str, Vec<Finding>)> = spoilt()
        .into_iter()
        .map(|(name, file, options)| (name, read(&file, &options)))
        .collect();
    let ada = Person {
        email: Some("ada@example.org".to_owned()),
        level: Some(2),
        department: Some("Finance".to_owned()),
        ..Person::blank("ada", Role::Mentor)
    };
    let other = Person {
        level: Some(3),
        department: Some("Sales".to_owned()),
        ..Person::blank("ada", Role::Mentee)
    };
    let newer = Person {
        id: "new".to_owned(),
        ..ada.clone()
    };
    let named = |id: &str| Person {
        name: "Eve Sol".to_owned(),
        ..Person::blank(id, Role::Mentor)
    };
    let merged = roster::merge(vec![vec![ada.clone(), ada.clone()], vec![other.clone()]]);
    all.push(("merged", merged.1));
    let diff = roster::diff(&[ada.clone(), named("1")], &[newer, named("2")]);
    all.push(("compared", diff.ambiguous));
    let odd = Person {
        availability: vec!["every second Tuesday".to_owned()],
        timezone: Some("Atlantis".to_owned()),
        capacity: Some(roster::Capacity {
            mentor: Some((3, 1)),
            ..Default::default()
        }),
        wishes: vec!["nobody".to_owned()],
        ..Person::blank("ada", Role::Both)
    };
    let people = [ada, odd, Person::blank(" ", Role::None)];
    all.push(("people", roster::check(&people)));
    let pairs = "One,Two,Date\n1,1,\n1,,\n1,2,once\n1,2,\n1,2,\nTwin,2,\nX9,01,\n";
    let twins = [
        Person::blank("1", Role::Mentor),
        Person::blank("2", Role::Mentee),
        Person {
            name: "Twin".to_owned(),
            ..Person::blank("3", Role::Mentor)
        },
        Person {
            name: "Twin".to_owned(),
            ..Person::blank("4", Role::Mentor)
        },
    ];
    let pairs = roster::read_pairs(pairs.as_bytes(), &ReadOptions::default(), &twins).unwrap();
    all.push(("pairs", pairs.findings));
    all
}

/// What a finding is but for its words.
fn plain(finding: &Finding) -> Value {
    json!({
        "code": finding.code,
        "severity": finding.severity,
        "count": finding.count,
        "places": finding.places,
        "params": finding.params,
        "fixes": finding.fixes.iter().map(|fix| &fix.options).collect::<Vec<_>>(),
    })
}

fn texts(finding: &Finding) -> Vec<&str> {
    let fixes = finding.fixes.iter().map(|fix| fix.text.as_str());
    [finding.text.as_str(), finding.advice.as_str()]
        .into_iter()
        .chain(fixes)
        .collect()
}

/// Codes that [`found`] provokes.
const CODES: &str = "blank-id blank-rows both-roles capacity-unreadable cohort-unreadable control-characters damaged-characters date-mixed date-order dates-among-text delimiter-unclear dotted-line-missing duplicate-email duplicate-id duplicate-row email-unreadable empty-headers \
    error-cells field-twice footer-rows formulas header-only hidden-characters hidden-columns hidden-rows hidden-sheets hours-beside-24-hour hours-half-of-day hours-in-words hours-not-known hours-turned hours-unreadable \
    id-changed id-from-email id-made id-may-have-changed id-rounded known-ladder ladder-from-titles ladder-upside-down language-level language-unknown left-out letter-grades level-blank level-unplaced \
    long-cells long-headers long-rows manager-ambiguous manager-cycle manager-id-differs manager-missing manager-self manager-two-ids many-levels mapped-column-missing merge-conflict merged-cells mixed-ladders name-blank name-half name-marks name-marks-unknown name-of-company \
    no-header no-id-column no-level-column no-manager not-working numbers-in-percent numbers-rounded other-sheets pair-ambiguous pair-columns pair-id-differs pair-incomplete pair-repeated pair-unknown pair-with-self possible-duplicate remarks-about-people repeated-header \
    role-blank role-column-missing role-unknown role-unreadable role-without-level row-without-person rows-above-header same-name several-ladders several-tops short-rows similar-id similar-skills similar-values stray-quotes strength-outside title-variants two-row-header unit-managers unit-marks unit-marks-unsure wish-unknown wrong-decode zone-abbreviation zone-ambiguous zone-offset zone-unknown";

#[test]
fn a_spoilt_roster_is_the_same_in_every_language_and_said_in_its_words() {
    let english = found();
    let codes: BTreeSet<&str> = english
        .iter()
        .flat_map(|(_, findings)| findings)
        .map(|finding| finding.code.as_str())
        .collect();
    assert_eq!(codes.into_iter().collect::<Vec<_>>().join(" "), CODES);
    for language in words::languages().filter(|language| *language != "en") {
        let others = words::within(Some(language), found);
        for ((name, ours), (_, theirs)) in english.iter().zip(&others) {
            assert_eq!(
                ours.iter().map(plain).collect::<Vec<_>>(),
                theirs.iter().map(plain).collect::<Vec<_>>(),
                "{name} in {language}"
            );
            for (ours, theirs) in ours.iter().zip(theirs) {
                for (ours, theirs) in texts(ours).into_iter().zip(texts(theirs)) {
                    assert_ne!(ours, theirs, "{name} in {language}");
                }
            }
        }
    }
}

/// Whether what is not the file's own is accented.
fn is_accented(text: &str, own: &[&str]) -> bool {
    let mut rest = text.to_owned();
    for word in own {
        rest = rest.replace(word, "");
    }
    !rest.is_ascii() && !rest.contains(|c: char| c.is_ascii_alphabetic())
}

#[test]
fn nothing_that_is_found_bypasses_the_catalogue() {
    // Headers, values and names of encodings that stand in sentences.
    let own = [
        "Department",
        "department",
        "level",
        "FIN",
        "Finance",
        "Budgetting",
        "Budgeting",
        "More",
        "Hidden",
        "utf-8",
        "windows-1252",
        "windows-1253",
        "ISO-8859-7",
        "Senior Manager",
        "Sr. Mgr",
        "Enginer",
        "Engineer",
    ];
    for (name, findings) in words::within(Some(ACCENTED), found) {
        for finding in findings {
            for text in texts(&finding) {
                assert!(is_accented(text, &own), "{name}, {}: {text}", finding.code);
            }
        }
    }
}

/// Failures of every kind.
fn failures() -> Vec<Error> {
    let file = |bytes: &[u8]| files::read(bytes, &ReadOptions::default()).err();
    let kind = boundary::FileKind {
        what: "survey",
        code: "invalid-instrument",
        advice: "",
    };
    let chosen = |text: &str| boundary::decode_file::<Vec<Person>>(&kind, text).err();
    let sent = |text: &str| boundary::decode::<Vec<Person>>("people", text).err();
    let wide = format!("{}\n", "a,".repeat(20_000));
    [
        file(b""),
        file(b"\0\0\0\0\0\0"),
        file(b"<html><body>"),
        file(b"a,\"b\nc"),
        file(wide.as_bytes()),
        roster::template("docx").err(),
        roster::read_pairs(b"One\n1\n", &ReadOptions::default(), &[]).err(),
        hours::weekly("every second Tuesday").err(),
        hours::weekly("Thu 2-4").err(),
        vault::unlock(b"nothing", "secret").err(),
        vault::lock(b"", "").err(),
        chosen(""),
        chosen("[{"),
        chosen("nonsense"),
        chosen(r#"[{ "id": "ada" }]"#),
        chosen("[{\n \"id\": 7,\n \"role\": \"mentor\" }]"),
        sent(r#"[{ "id": "ada", "role": "boss" }]"#),
        sent(r#"[{ "id": 7, "role": "mentor" }]"#),
        sent("[{ "),
        sent(r#"[{ "id": "ada", "own": 1 }]"#),
    ]
    .into_iter()
    .map(|error| error.unwrap())
    .collect()
}

#[test]
fn failures_keep_their_codes_and_are_said_in_every_language() {
    let english = failures();
    for language in words::languages().filter(|language| *language != "en") {
        for (ours, theirs) in english.iter().zip(words::within(Some(language), failures)) {
            assert_eq!(ours.code, theirs.code);
            assert_ne!(ours.message, theirs.message, "{language}");
            assert_ne!(ours.advice, theirs.advice, "{language}");
        }
    }
    // The names of our own keys stay, in a path or as what is expected.
    let own = [
        "people", "[0]", "role", "id", "mentor", "mentee", "both", "none", "true", "false",
    ];
    for error in words::within(Some(ACCENTED), failures) {
        assert!(is_accented(&error.message, &own), "{error}");
        let keys = error.advice.contains("dottedLines");
        assert!(keys || is_accented(&error.advice, &own), "{}", error.advice);
    }
}

#[test]
fn the_template_of_each_language_comes_back_without_a_question() {
    for language in words::languages() {
        words::within(Some(language), || {
            for (format, name) in [("csv", "template.csv"), ("xlsx", "template.xlsx")] {
                let bytes = roster::template(format).unwrap();
                let options = ReadOptions {
                    name: name.to_owned(),
                    ..Default::default()
                };
                let read = roster::read(&bytes, &options).unwrap();
                let fields: Vec<Field> = read.mapping.iter().map(|one| one.field).collect();
                assert_eq!(
                    fields,
                    [
                        Field::Id,
                        Field::Name,
                        Field::Email,
                        Field::Role,
                        Field::Level,
                        Field::Manager,
                        Field::DottedLines,
                        Field::Department,
                        Field::Location,
                        Field::Timezone,
                        Field::Languages,
                        Field::Offers,
                        Field::Wants,
                        Field::Availability,
                        Field::MentorCapacity,
                        Field::MenteeCapacity,
                        Field::Wishes,
                    ],
                    "{language}, {format}"
                );
                // The explanation is a sheet of its own.
                let codes: Vec<&str> = read
                    .findings
                    .iter()
                    .map(|finding| finding.code.as_str())
                    .filter(|code| *code != "other-sheets")
                    .collect();
                assert_eq!(codes, ["hours-in-words"], "{language}, {format}");
                let [ada, max] = read.people.as_slice() else {
                    panic!("{language}: {} people", read.people.len())
                };
                assert_eq!((ada.role, max.role), (Role::Mentor, Role::Mentee));
                assert_eq!(ada.languages, ["English", "Portuguese"], "{language}");
                assert_eq!(max.languages, ["English", "Swahili"], "{language}");
                assert_eq!(
                    ada.availability,
                    ["Mon 09:00-12:00", "Thu 13:00-17:00"],
                    "{language}"
                );
                let three = ["Mon 09:00-11:00", "Tue 09:00-11:00", "Wed 09:00-11:00"];
                assert_eq!(max.availability, three, "{language}");
                assert_eq!((ada.offers[0].strength, max.offers[1].strength), (3, 2));
            }
        });
    }
}

#[test]
fn hours_are_read_as_the_advice_of_each_language_writes_them() {
    for language in words::languages() {
        let advice = words::within(Some(language), || {
            hours::weekly("every second Tuesday").unwrap_err().advice
        });
        let example = advice.split_once(':').unwrap().1.trim_end_matches('.');
        assert_eq!(
            hours::canonical(&hours::weekly(example).unwrap()),
            ["Mon 09:00-12:00", "Thu 14:00-16:00"],
            "{advice}"
        );
    }
}

/// Words by which a language speaks to somebody familiarly: its pronouns, and commands that can be nothing else.
const FAMILIAR: [(&str, &[&str]); 3] = [
    (
        "de",
        &[
            "du",
            "dir",
            "dich",
            "dein",
            "deine",
            "deinen",
            "deinem",
            "deiner",
            "deines",
            "euch",
            "euer",
            "eure",
            "eurem",
            "euren",
            "eurer",
            "wähle",
            "gib",
            "klicke",
            "öffne",
            "speichere",
            "prüfe",
            "lies",
            "nimm",
            "schreib",
        ],
    ),
    (
        "fr",
        &["tu", "ton", "ta", "tes", "toi", "écris", "vérifies"],
    ),
    (
        "es",
        &[
            "tú", "tu", "tus", "te", "ti", "contigo", "vosotros", "vosotras", "vuestro", "vuestra",
            "haz", "puedes", "quieres", "tienes", "debes",
        ],
    ),
];

/// The words of a text that speak to somebody familiarly.
fn familiar<'a>(language: &str, text: &'a str) -> Vec<&'a str> {
    let words = FAMILIAR.iter().find(|one| one.0 == language).unwrap().1;
    text.split(|c: char| !c.is_alphabetic())
        .filter(|word| words.contains(&word.to_lowercase().as_str()))
        .collect()
}

#[test]
fn people_are_spoken_to_formally() {
    let root = std::path::Path::new(env!("CARGO_MANIFEST_DIR"));
    for (language, _) in FAMILIAR {
        let mut open = vec![root.join("locales").join(language)];
        let mut files = vec![root.join(format!("crates/cli/locales/{language}.ftl"))];
        while let Some(folder) = open.pop() {
            for entry in std::fs::read_dir(folder).unwrap() {
                let path = entry.unwrap().path();
                if path.is_dir() {
                    open.push(path);
                } else {
                    files.push(path);
                }
            }
        }
        assert!(files.len() > 20, "{language}: {} files", files.len());
        for file in files {
            let text = std::fs::read_to_string(&file).unwrap();
            for (at, line) in text.lines().enumerate() {
                // What is no comment, without the names of keys, which are English.
                let said = line.split_once(" = ").map_or(line, |(_, said)| said);
                let found = if line.starts_with('#') {
                    vec![]
                } else {
                    familiar(language, said)
                };
                assert!(found.is_empty(), "{}:{}: {found:?}", file.display(), at + 1);
            }
        }
    }
    assert_eq!(
        familiar("de", "Öffne deine Datei, wenn Sie wollen."),
        ["Öffne", "deine"]
    );
    assert_eq!(
        familiar("fr", "Écris ton fichier ; le ton est libre."),
        ["Écris", "ton", "ton"]
    );
    assert_eq!(
        familiar("es", "Haz tu archivo. ¿Puedes?"),
        ["Haz", "tu", "Puedes"]
    );
}
