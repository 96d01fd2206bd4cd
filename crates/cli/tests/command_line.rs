//! The program as somebody at a terminal has it.
#![allow(
    clippy::unwrap_used,
    reason = "what cannot be started or read is a failure of the test"
)]

use std::fs;
use std::io::Write;
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};

use serde_json::Value;
use tempfile::TempDir;

/// A folder with the sample files, in which the program runs.
struct Desk(TempDir);

/// How a run ended.
struct Ended {
    code: i32,
    out: String,
    told: String,
}

impl Desk {
    fn new() -> Self {
        let folder = tempfile::tempdir().unwrap();
        for entry in fs::read_dir(concat!(env!("CARGO_MANIFEST_DIR"), "/tests/data"))
            .unwrap()
            .flatten()
        {
            fs::copy(entry.path(), folder.path().join(entry.file_name())).unwrap();
        }
        fs::write(
            folder.path().join("spoilt.xlsx"),
            b"PK\x03\x04 Ada Okafor, no workbook",
        )
        .unwrap();
        fs::write(
            folder.path().join("spoilt.json"),
            br#"{ "format": "viceversa-pairs", "policy": "Ada Okafor" "#,
        )
        .unwrap();
        Self(folder)
    }

    fn path(&self, name: &str) -> PathBuf {
        self.0.path().join(name)
    }

    fn files(&self) -> Vec<String> {
        let entries = fs::read_dir(self.0.path()).unwrap().flatten();
        let mut names: Vec<String> = entries
            .map(|entry| entry.file_name().into_string().unwrap())
            .collect();
        names.sort();
        names
    }

    fn command(&self, arguments: &[&str]) -> Command {
        let mut command = Command::new(env!("CARGO_BIN_EXE_viceversa"));
        command.current_dir(self.0.path()).args(arguments);
        command
    }

    fn run(&self, arguments: &[&str]) -> Ended {
        ended(self.command(arguments).stdin(Stdio::null()))
    }

    fn done(&self, arguments: &[&str]) -> String {
        let ended = self.run(arguments);
        assert_eq!(ended.code, 0, "{arguments:?}: {}", ended.told);
        ended.out
    }
}

fn ended(command: &mut Command) -> Ended {
    let output = command.output().unwrap();
    Ended {
        code: output.status.code().unwrap(),
        out: String::from_utf8_lossy(&output.stdout).into_owned(),
        told: String::from_utf8(output.stderr).unwrap(),
    }
}

fn json(text: &str) -> Value {
    serde_json::from_str(text).unwrap()
}

const PAIR: [&str; 4] = ["pair", "people.csv", "--preset", "reverse"];

fn with<'a>(head: &[&'a str], tail: &[&'a str]) -> Vec<&'a str> {
    [head, tail].concat()
}

#[test]
fn pairs_come_out_as_csv_xlsx_and_json_with_their_proof() {
    let desk = Desk::new();
    let csv = desk.done(&PAIR);
    assert_eq!(csv.lines().count(), 3, "{csv}");
    assert!(!csv.contains("Ada"), "names only where they are asked for");
    let named = desk.run(&with(&PAIR, &["--names"]));
    assert!(named.out.contains("Ada Okafor"));
    assert!(
        named
            .told
            .contains("Proved: no other set of pairs is better"),
        "{}",
        named.told
    );

    desk.done(&with(
        &PAIR,
        &[
            "--out",
            "pairs.csv",
            "--waiting",
            "waiting.csv",
            "--record",
            "record.json",
        ],
    ));
    assert_eq!(fs::read_to_string(desk.path("pairs.csv")).unwrap(), csv);
    assert!(
        fs::read_to_string(desk.path("waiting.csv"))
            .unwrap()
            .contains("E")
    );
    assert_eq!(
        json(&fs::read_to_string(desk.path("record.json")).unwrap())["format"],
        "viceversa-audit"
    );
    desk.done(&with(&PAIR, &["--out", "pairs.xlsx"]));
    assert!(
        fs::read(desk.path("pairs.xlsx"))
            .unwrap()
            .starts_with(b"PK")
    );

    let line = desk.done(&with(&PAIR, &["--json"]));
    desk.done(&with(&PAIR, &["--out", "pairs.json"]));
    assert_eq!(fs::read_to_string(desk.path("pairs.json")).unwrap(), line);
    let pairing = &json(&line)["pairing"];
    assert_eq!(pairing["certificate"]["optimal"], true);
    assert_eq!(pairing["pairs"].as_array().unwrap().len(), 2);
}

#[test]
fn rules_of_a_file_stand_alone_or_in_the_place_of_a_presets() {
    let desk = Desk::new();
    let policy = |arguments: &[&str]| json(&desk.done(arguments))["policy"].clone();
    let over = policy(&with(&PAIR, &["--rules", "rules.json", "--json"]));
    assert_eq!(over["priority"], "fairest");
    assert!(over["rules"].as_array().unwrap().len() > 5);
    let alone = policy(&["pair", "people.csv", "--rules", "rules.json", "--json"]);
    assert_eq!(alone["rules"].as_array().unwrap().len(), 0);
    fs::write(desk.path("wrong.json"), br#"{ "priority": "Ada Okafor" }"#).unwrap();
    for (rules, code) in [("wrong.json", 1), ("spoilt.xlsx", 1), ("nowhere.json", 6)] {
        let ended = desk.run(&with(&PAIR, &["--rules", rules]));
        assert_eq!(ended.code, code, "{}", ended.told);
        assert!(!ended.told.contains("Okafor"));
    }
    assert_eq!(desk.run(&["pair", "people.csv"]).code, 2, "no rules at all");
    fs::write(
        desk.path("lock.json"),
        br#"[{ "kind": "lock", "mentor": "E2", "mentee": "E8" }]"#,
    )
    .unwrap();
    let locked = desk.run(&with(&PAIR, &["--decisions", "lock.json"]));
    assert_eq!(
        locked.code, 4,
        "Dev leads Ben, and a lock alone breaks no must: {}",
        locked.told
    );
}

#[test]
fn what_a_file_leaves_open_is_asked_and_nothing_is_guessed() {
    let desk = Desk::new();
    let pair = [
        "pair",
        "asked.csv",
        "--preset",
        "reverse",
        "--out",
        "pairs.xlsx",
    ];
    let open = desk.run(&pair);
    assert_eq!(open.code, 3);
    assert!(
        open.told.contains("role-unknown=as-is:") && open.told.contains("hours-half-of-day=1:"),
        "{}",
        open.told
    );
    assert!(!desk.path("pairs.xlsx").exists());
    let read = desk.run(&["read", "asked.csv", "--json"]);
    assert_eq!(read.code, 3);
    let ids: Vec<String> = json(&read.out)["questions"]
        .as_array()
        .unwrap()
        .iter()
        .map(|one| one["id"].as_str().unwrap().to_owned())
        .collect();
    assert_eq!(ids.len(), 2, "{ids:?}");

    let half = desk.run(&with(&pair, &["--answer", "role-unknown=1"]));
    assert_eq!(half.code, 3);
    assert!(!half.told.contains("role-unknown"), "{}", half.told);
    let answered = desk.run(&with(
        &pair,
        &[
            "--answer",
            "role-unknown=1",
            "--answer",
            "hours-half-of-day=1",
        ],
    ));
    assert_eq!(answered.code, 0, "{}", answered.told);
    assert!(
        !desk.path("pairs.xlsx.accepted.json").exists(),
        "every question was answered"
    );

    let accepted = desk.run(&with(&pair, &["--accept-proposals", "--force"]));
    assert_eq!(accepted.code, 0, "{}", accepted.told);
    let said = json(&fs::read_to_string(desk.path("pairs.xlsx.accepted.json")).unwrap());
    assert_eq!(said.as_array().unwrap().len(), 2, "{said}");
    let line = json(&desk.done(&[
        "pair",
        "asked.csv",
        "--preset",
        "reverse",
        "--accept-proposals",
        "--json",
        "--quiet",
    ]));
    assert!(
        line["settled"]
            .as_array()
            .unwrap()
            .iter()
            .all(|one| one["accepted"] == true)
    );

    for (answer, code) in [
        ("role-unknown=7", 2),
        ("role-known=1", 2),
        ("role-unknown", 2),
    ] {
        assert_eq!(
            desk.run(&with(
                &pair,
                &[
                    "--answer",
                    answer,
                    "--answer",
                    "hours-half-of-day=1",
                    "--force"
                ]
            ))
            .code,
            code,
            "{answer}"
        );
    }
}

#[test]
fn a_roster_may_come_in_several_files() {
    let desk = Desk::new();
    let pair = [
        "pair",
        "mentors.csv",
        "mentees.csv",
        "--preset",
        "reverse",
        "--out",
        "pairs.json",
        "--force",
    ];
    let open = desk.run(&pair);
    assert_eq!(open.code, 3);
    assert!(
        open.told.contains("  mentees.csv:role-unknown: "),
        "{}",
        open.told
    );
    let answers = [
        "--answer",
        "mentors.csv:role-unknown=1",
        "--answer",
        "mentees.csv:role-unknown=2",
    ];
    desk.done(&with(&pair, &answers));
    let saved = json(&fs::read_to_string(desk.path("pairs.json")).unwrap());
    assert_eq!(saved["pairing"]["totals"]["pairs"], 2);
    desk.done(&["verify", "pairs.json", "mentors.csv", "mentees.csv"]);
    assert_eq!(
        desk.run(&["verify", "pairs.json", "mentors.csv"]).code,
        5,
        "without the mentees"
    );
    // One answer for all of them.
    desk.done(&[
        "pair",
        "mentors.csv",
        "mentees.csv",
        "--preset",
        "coffee",
        "--answer",
        "role-unknown=3",
    ]);
}

#[test]
fn reading_says_what_was_understood() {
    let desk = Desk::new();
    let people = desk.done(&["read", "people.csv"]);
    assert!(
        people.starts_with("People: 5 (mentors: 3, mentees: 2, both: 0, neither: 0)\n"),
        "{people}"
    );
    assert!(people.contains("  Line manager: manager\n"));
    let answers = desk.done(&["read", "pulse.csv", "--instrument", "pulse"]);
    assert!(
        answers.contains("  I feel at ease with my partner.: item ease\n"),
        "{answers}"
    );
    let german = desk.done(&["read", "people.csv", "--locale", "de"]);
    assert!(german.starts_with("Personen: 5"), "{german}");
    let mut piped = desk
        .command(&["read", "-"])
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .spawn()
        .unwrap();
    piped
        .stdin
        .take()
        .unwrap()
        .write_all(&fs::read(desk.path("people.csv")).unwrap())
        .unwrap();
    assert_eq!(
        String::from_utf8(piped.wait_with_output().unwrap().stdout).unwrap(),
        people
    );
}

#[test]
fn scores_show_nothing_that_rests_on_a_guess() {
    let desk = Desk::new();
    let line = json(&desk.done(&[
        "score",
        "pulse.csv",
        "--instrument",
        "pulse",
        "--json",
        "--group",
        "Department",
    ]));
    let items = line["scores"]["items"].as_array().unwrap();
    let ease = items.iter().find(|one| one["item"] == "ease").unwrap();
    assert_eq!(ease["n"], 6);
    assert_eq!(line["scores"]["groups"].as_array().unwrap().len(), 3);

    let open = desk.run(&["score", "answers.csv"]);
    assert_eq!(open.code, 3, "{}", open.told);
    assert!(open.out.contains("not shown"), "{}", open.out);
    assert!(
        !open.out.lines().any(|line| line.contains("\t3.")),
        "no mean: {}",
        open.out
    );
    let settled = desk.done(&["score", "answers.csv", "--accept-proposals"]);
    assert!(settled.starts_with("Proposal accepted: "), "{settled}");
    assert!(settled.contains("\t6\t3.50\t"), "{settled}");
}

#[test]
fn a_draft_can_be_edited_and_scored_by() {
    let desk = Desk::new();
    let drafted = desk.run(&["draft", "answers.csv", "--out", "survey.json"]);
    assert_eq!(drafted.code, 0, "{}", drafted.told);
    assert!(
        drafted.told.contains("--accept-proposals"),
        "it says what is open"
    );
    let open = desk.run(&["score", "answers.csv", "--instrument", "survey.json"]);
    assert_eq!(open.code, 3);
    desk.done(&[
        "draft",
        "answers.csv",
        "--accept-proposals",
        "--out",
        "survey.json",
        "--force",
    ]);
    let mut survey = json(&fs::read_to_string(desk.path("survey.json")).unwrap());
    survey["items"][1]["reverse"] = true.into();
    fs::write(desk.path("survey.json"), survey.to_string()).unwrap();
    let scores = desk.done(&["score", "answers.csv", "--instrument", "survey.json"]);
    assert!(
        scores
            .lines()
            .next()
            .is_some_and(|line| line.contains("respondents: 6")),
        "{scores}"
    );
    assert_eq!(
        desk.run(&["score", "answers.csv", "--instrument", "nothing"])
            .code,
        6
    );
    assert_eq!(
        desk.run(&["score", "answers.csv", "--instrument", "spoilt.json"])
            .code,
        1
    );
}

#[test]
fn a_saved_pairing_and_a_record_hold_against_the_roster_and_against_no_other() {
    let desk = Desk::new();
    desk.done(&with(
        &PAIR,
        &["--out", "pairs.json", "--record", "record.json"],
    ));
    let text = fs::read_to_string(desk.path("people.csv")).unwrap();
    fs::write(
        desk.path("other.csv"),
        text.replace(";Sales;E8;", ";Sales;;")
            .replace("Mentee;6;Sales", "Mentee;4;Sales"),
    )
    .unwrap();
    for record in ["pairs.json", "record.json"] {
        desk.done(&["verify", record, "people.csv"]);
        let other = desk.run(&["verify", record, "other.csv", "--json"]);
        assert_eq!(other.code, 5, "{record}: {}", other.out);
        assert!(!json(&other.out)["broken"].as_array().unwrap().is_empty());
    }
    let mut pairs = json(&fs::read_to_string(desk.path("pairs.json")).unwrap());
    pairs["pairing"]["totals"]["points"] = 99.into();
    fs::write(desk.path("altered.json"), pairs.to_string()).unwrap();
    assert_eq!(desk.run(&["verify", "altered.json", "people.csv"]).code, 5);
    assert_eq!(desk.run(&["verify", "rules.json", "people.csv"]).code, 1);
}

#[test]
fn earlier_pairs_do_not_come_again_and_what_was_saved_with_them_holds() {
    let desk = Desk::new();
    let first = desk.done(&PAIR);
    assert!(first.contains("\"E1\",\"E8\""), "{first}");
    let history = ["--history", "earlier.csv"];
    let made = desk.run(&with(
        &with(&PAIR, &history),
        &["--out", "pairs.json", "--record", "record.json"],
    ));
    assert_eq!(made.code, 0, "{}", made.told);
    // Somebody who is not in the roster is no more than a note, and stays out of what is saved.
    assert!(made.told.contains("pair-unknown"), "{}", made.told);
    let text = fs::read_to_string(desk.path("pairs.json")).unwrap();
    assert!(!text.contains("Gwen Hale"), "{text}");
    let saved = json(&text);
    assert_eq!(saved["history"].as_array().unwrap().len(), 1);
    let pairs = saved["pairing"]["pairs"].as_array().unwrap();
    assert!(!pairs.is_empty());
    assert!(
        pairs
            .iter()
            .all(|pair| pair["mentor"] != "E1" || pair["mentee"] != "E8")
    );
    desk.done(&["verify", "pairs.json", "people.csv"]);
    // A record holds no more of them than a hash.
    assert_eq!(desk.run(&["verify", "record.json", "people.csv"]).code, 5);
    desk.done(&[
        "verify",
        "record.json",
        "people.csv",
        "--history",
        "earlier.csv",
    ]);
    // Without them the first pairs would be possible again: the proof does not hold for that.
    let mut bare = saved.clone();
    bare["history"] = Value::Array(Vec::new());
    fs::write(desk.path("bare.json"), bare.to_string()).unwrap();
    assert_eq!(desk.run(&["verify", "bare.json", "people.csv"]).code, 5);
    // What was saved before there was any is read as it was.
    desk.done(&with(&PAIR, &["--out", "old.json", "--quiet"]));
    let mut old = json(&fs::read_to_string(desk.path("old.json")).unwrap());
    old.as_object_mut().unwrap().remove("history");
    fs::write(desk.path("older.json"), old.to_string()).unwrap();
    desk.done(&["verify", "older.json", "people.csv"]);

    let asked = desk.run(&with(&PAIR, &["--history", "earlier-unsaid.csv"]));
    assert_eq!((asked.code, asked.out.as_str()), (3, ""));
    assert!(
        asked.told.contains("earlier-unsaid.csv:pair-columns=2"),
        "{}",
        asked.told
    );
    let answer = ["--answer", "earlier-unsaid.csv:pair-columns=1"];
    let pairs = desk.done(&with(
        &with(&PAIR, &["--history", "earlier-unsaid.csv"]),
        &answer,
    ));
    assert!(!pairs.contains("\"E1\",\"E8\""), "{pairs}");
    assert_eq!(
        desk.run(&with(&PAIR, &["--history", "spoilt.xlsx"])).code,
        1
    );
    assert_eq!(
        desk.run(&with(&PAIR, &["--history", "nowhere.csv"])).code,
        6
    );
}

const STAMP: [&str; 2] = ["--stamp", "2027-01-11T09:00:00Z"];

#[test]
fn sessions_of_a_programme_come_out_as_calendar_files() {
    let desk = Desk::new();
    let all = desk.done(&with(&["calendar", "programme.json"], &STAMP));
    assert_eq!(all.matches("BEGIN:VEVENT").count(), 2);
    assert!(all.contains("DTSTAMP:20270111T090000Z") && !all.contains("ATTENDEE"));
    let theirs = [
        "calendar",
        "programme.json",
        "--mentor",
        "E1",
        "--mentee",
        "E8",
        "--attendees",
    ];
    let one = desk.done(&with(&theirs, &STAMP));
    assert_eq!(one.matches("BEGIN:VEVENT").count(), 1);
    assert!(one.contains("ada.okafor@example.org"));
    let cancelled = desk.done(&with(
        &["calendar", "programme.json", "--cancelled"],
        &STAMP,
    ));
    assert!(cancelled.contains("METHOD:CANCEL") && cancelled.contains("e2-e9-2@example.org"));
    fs::create_dir(desk.path("each")).unwrap();
    let each = desk.run(&["calendar", "programme.json", "--each", "each"]);
    assert_eq!(each.code, 0, "{}", each.told);
    let theirs = fs::read_to_string(desk.path("each/E2 E9.ics")).unwrap();
    assert_eq!(theirs.matches("BEGIN:VEVENT").count(), 1);
    // Without a moment it is now.
    assert!(!theirs.contains("20270111T090000Z"));
    assert!(desk.path("each/E1 E8.ics").exists());
    let again = desk.run(&["calendar", "programme.json", "--each", "each"]);
    assert_eq!(again.code, 6, "{}", again.told);
    for (words, code) in [
        (&["calendar", "programme.json", "--mentor", "E1"][..], 2),
        (
            &[
                "calendar",
                "programme.json",
                "--each",
                "each",
                "--out",
                "a.ics",
            ],
            2,
        ),
        (
            &[
                "calendar",
                "programme.json",
                "--mentor",
                "E1",
                "--mentee",
                "E9",
            ],
            1,
        ),
        (&["calendar", "programme.json", "--stamp", "today"], 1),
        (&["calendar", "programme.json", "--out", "no/such/a.ics"], 6),
        (&["calendar", "people.csv"], 1),
        (&["calendar", "spoilt.json"], 1),
        (&["calendar", "nowhere.json"], 6),
    ] {
        let ended = desk.run(words);
        assert_eq!(
            (ended.code, ended.out.as_str()),
            (code, ""),
            "{words:?}: {}",
            ended.told
        );
        assert!(!ended.told.contains("Okafor"), "{}", ended.told);
    }
}

#[test]
fn letters_of_a_programme_come_out_in_each_form() {
    let desk = Desk::new();
    let table = desk.done(&with(
        &["letters", "programme.json", "--kind", "mentor"],
        &STAMP,
    ));
    assert_eq!(table.matches("ada.okafor@example.org").count(), 1);
    assert!(!table.contains("dev.rao@example.org"));
    let both = [
        "letters",
        "programme.json",
        "--kind",
        "mentor",
        "--kind",
        "mentee",
        "--locale",
        "de",
    ];
    let both = desk.done(&both);
    assert!(
        both.contains("dev.rao@example.org") && both.contains("Guten Tag"),
        "{both}"
    );
    let begins: [(&str, &[u8]); 4] = [
        ("letters.xlsx", b"PK"),
        ("letters.csv", b"\xef\xbb\xbf"),
        ("letters.zip", b"PK"),
        ("letters.html", b"<!doctype html>"),
    ];
    for (name, head) in begins {
        let out = [
            "letters",
            "programme.json",
            "--from",
            "co@example.org",
            "--out",
            name,
        ];
        desk.done(&with(&out, &STAMP));
        let bytes = fs::read(desk.path(name)).unwrap();
        assert!(
            bytes
                .to_ascii_lowercase()
                .starts_with(&head.to_ascii_lowercase()),
            "{name}"
        );
        assert_eq!(desk.run(&out).code, 6, "it is there already");
    }
    for (words, code) in [
        (
            &["letters", "programme.json", "--out", "letters.docx"][..],
            2,
        ),
        (&["letters", "programme.json", "--kind", "invitation"], 2),
        (
            &[
                "letters",
                "programme.json",
                "--mentor",
                "E1",
                "--mentee",
                "E9",
            ],
            1,
        ),
        (&["letters", "people.csv"], 1),
    ] {
        assert_eq!(desk.run(words).code, code, "{words:?}");
    }
}

#[test]
fn a_protected_programme_opens_with_its_passphrase_and_never_without() {
    let desk = Desk::new();
    let plain = fs::read(desk.path("programme.json")).unwrap();
    let sealed = viceversa::vault::lock(&plain, "seven words nobody would think of").unwrap();
    fs::write(desk.path("programme.viceversa"), sealed).unwrap();
    fs::write(desk.path("secret"), "seven words nobody would think of\r\n").unwrap();
    fs::write(desk.path("other"), "quite a different secret").unwrap();
    let open = with(&["calendar", "programme.viceversa"], &STAMP);
    let asked = desk.run(&open);
    assert_eq!(asked.code, 2);
    assert!(asked.told.contains("--passphrase-file"), "{}", asked.told);
    let text = desk.done(&with(&open, &["--passphrase-file", "secret"]));
    assert_eq!(
        text,
        desk.done(&with(&["calendar", "programme.json"], &STAMP))
    );
    let wrong = desk.run(&with(&open, &["--passphrase-file", "other"]));
    assert_eq!(wrong.code, 1, "{}", wrong.told);
    assert!(!wrong.told.contains("different secret"));
}

#[test]
fn spoilt_missing_and_existing_files_end_each_command_in_their_own_way() {
    let desk = Desk::new();
    fs::write(desk.path("there.json"), b"kept").unwrap();
    let commands: [&[&str]; 4] = [
        &["read", "FILE"],
        &["pair", "FILE", "--preset", "reverse"],
        &["score", "FILE", "--instrument", "pulse"],
        &["draft", "FILE"],
    ];
    for command in commands {
        let run = |file: &str| {
            let arguments: Vec<&str> = command
                .iter()
                .map(|one| if *one == "FILE" { file } else { one })
                .collect();
            desk.run(&arguments)
        };
        let spoilt = run("spoilt.xlsx");
        assert_eq!(
            (spoilt.code, spoilt.out.as_str()),
            (1, ""),
            "{command:?}: {}",
            spoilt.told
        );
        assert!(!spoilt.told.contains("Okafor"), "nobody is named");
        let missing = run("nowhere.csv");
        assert_eq!((missing.code, missing.out.as_str()), (6, ""), "{command:?}");
        assert!(missing.told.contains("nowhere.csv"));
        let without = desk.run(&command[..1]);
        assert_eq!(without.code, 2, "{command:?}");
        assert_eq!(
            desk.run(&with(command, &["--nothing"])).code,
            2,
            "{command:?}"
        );
    }
    assert_eq!(desk.run(&["verify", "spoilt.json", "people.csv"]).code, 1);
    assert_eq!(desk.run(&["verify", "nowhere.json", "people.csv"]).code, 6);
    assert_eq!(desk.run(&["verify", "people.csv"]).code, 2);
    let writers: [&[&str]; 3] = [
        &PAIR,
        &["score", "pulse.csv", "--instrument", "pulse"],
        &["draft", "answers.csv"],
    ];
    for command in writers {
        let refused = desk.run(&with(command, &["--out", "there.json"]));
        assert_eq!(refused.code, 6, "{command:?}: {}", refused.told);
        assert_eq!(fs::read(desk.path("there.json")).unwrap(), b"kept");
        let nowhere = desk.run(&with(command, &["--out", "no/such/folder.json"]));
        assert_eq!(nowhere.code, 6, "{command:?}: {}", nowhere.told);
        desk.done(&with(command, &["--out", "there.json", "--force"]));
        assert_ne!(fs::read(desk.path("there.json")).unwrap(), b"kept");
        fs::write(desk.path("there.json"), b"kept").unwrap();
    }
    assert_eq!(desk.run(&["help-me"]).code, 2);
    assert_eq!(desk.run(&["read", "people.csv", "--locale", "tlh"]).code, 2);
    assert_eq!(desk.run(&with(&PAIR, &["--out", "pairs.pdf"])).code, 2);
}

#[test]
fn of_several_files_none_is_written_when_one_cannot_be() {
    let desk = Desk::new();
    let before = desk.files();
    let refused = desk.run(&with(
        &PAIR,
        &["--out", "pairs.csv", "--waiting", "no/such/folder.csv"],
    ));
    assert_eq!((refused.code, refused.out.as_str()), (6, ""));
    let twice = desk.run(&with(
        &PAIR,
        &["--out", "pairs.csv", "--waiting", "pairs.csv", "--force"],
    ));
    assert_eq!(twice.code, 2, "{}", twice.told);
    assert_eq!(desk.files(), before, "not even half a file");
}

#[test]
fn no_pair_at_all_is_no_result() {
    let desk = Desk::new();
    fs::write(
        desk.path("mentors.csv"),
        "ID;Name;Role;Grade\nE1;Ada Okafor;Mentor;2\nE2;Ben Rao;Mentor;3\n",
    )
    .unwrap();
    let none = desk.run(&[
        "pair",
        "mentors.csv",
        "--preset",
        "reverse",
        "--out",
        "pairs.csv",
    ]);
    assert_eq!(none.code, 4, "{}", none.told);
    assert!(!desk.path("pairs.csv").exists() && !none.told.contains("Okafor"));
}

#[test]
fn quiet_says_nothing_beside_the_result() {
    let desk = Desk::new();
    let quiet = desk.run(&with(&PAIR, &["--quiet"]));
    assert_eq!((quiet.code, quiet.told.as_str()), (0, ""));
    assert!(
        !desk.run(&PAIR).told.contains('\r'),
        "progress is for terminals"
    );
}

#[test]
fn completions_and_man_pages_come_from_the_options() {
    let desk = Desk::new();
    for shell in ["bash", "zsh", "fish", "powershell", "elvish"] {
        let script = desk.done(&["completions", shell]);
        assert!(script.contains("accept-proposals"), "{shell}");
    }
    let page = desk.done(&["man"]);
    assert!(
        page.starts_with(".ie") && page.contains("viceversa") && page.contains("Exit codes"),
        "{page}"
    );
    fs::create_dir(desk.path("man1")).unwrap();
    desk.done(&["man", "man1"]);
    let pair = fs::read_to_string(desk.path("man1/viceversa-pair.1")).unwrap();
    assert!(pair.contains("waiting") && pair.contains("preset"));
    assert_eq!(desk.run(&["man", "man1"]).code, 6, "they are there already");
    desk.done(&["man", "man1", "--force"]);
}

/// Crates by which a program reaches a network, or hands its work to one that does.
const NETWORK: [&str; 14] = [
    "tokio",
    "hyper",
    "reqwest",
    "ureq",
    "curl",
    "mio",
    "socket2",
    "rustls",
    "native-tls",
    "openssl",
    "async-std",
    "smol",
    "quinn",
    "h2",
];

#[test]
fn nothing_in_it_knows_a_network() {
    let tree = Command::new(env!("CARGO"))
        .args([
            "tree",
            "--offline",
            "--locked",
            "--package=viceversa-cli",
            "--edges=normal",
            "--prefix=none",
            "--format={p}",
        ])
        .current_dir(env!("CARGO_MANIFEST_DIR"))
        .output()
        .unwrap();
    let tree = String::from_utf8(tree.stdout).unwrap();
    let names: Vec<&str> = tree
        .lines()
        .filter_map(|line| line.split(' ').next())
        .collect();
    assert!(names.contains(&"clap") && names.contains(&"viceversa"));
    for network in NETWORK {
        assert!(!names.contains(&network), "{network}");
    }
    let mut open = vec![Path::new(env!("CARGO_MANIFEST_DIR")).join("src")];
    while let Some(folder) = open.pop() {
        for entry in fs::read_dir(folder).unwrap().flatten() {
            if entry.path().is_dir() {
                open.push(entry.path());
                continue;
            }
            let code = fs::read_to_string(entry.path()).unwrap();
            for name in [
                "std::net",
                "TcpStream",
                "UdpSocket",
                "std::os",
                "Command::new(",
            ] {
                assert!(
                    !code.contains(name),
                    "{} names {name}",
                    entry.path().display()
                );
            }
        }
    }
}

/// What is never called is not linked: of the system the program does not even know how to ask for a socket.
#[cfg(target_os = "linux")]
#[test]
fn the_program_imports_no_call_that_opens_a_connection() {
    let program = fs::read(env!("CARGO_BIN_EXE_viceversa")).unwrap();
    let names = imported(&program);
    assert!(names.contains(&"write") && names.len() > 20, "{names:?}");
    for call in [
        "socket",
        "connect",
        "bind",
        "sendto",
        "sendmsg",
        "getaddrinfo",
    ] {
        assert!(!names.contains(&call), "{call}");
    }
}

/// Names that an ELF program of 64 bits asks its libraries for: the one table of strings that is loaded with it.
#[cfg(target_os = "linux")]
fn imported(program: &[u8]) -> Vec<&str> {
    let number = |at: usize, bytes: usize| {
        let digits = program[at..at + bytes].iter().rev();
        digits.fold(0, |sum, byte| (sum << 8) | usize::from(*byte))
    };
    let (table, size, count) = (number(0x28, 8), number(0x3a, 2), number(0x3c, 2));
    let sections = (0..count).map(|nth| table + nth * size);
    let loaded = |at: &usize| number(at + 4, 4) == 3 && number(at + 8, 8) & 2 != 0;
    let at = sections.into_iter().find(loaded).unwrap();
    let strings = &program[number(at + 0x18, 8)..][..number(at + 0x20, 8)];
    let names = strings.split(|byte| *byte == 0);
    names
        .map(|name| std::str::from_utf8(name).unwrap())
        .collect()
}
