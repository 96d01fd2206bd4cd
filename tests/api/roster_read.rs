//! Files as HR systems and sign-up forms write them, read into people and findings.

#![allow(
    clippy::unwrap_used,
    reason = "a test that unwraps fails where it should"
)]

use viceversa::files::limits;
use viceversa::finding::{Finding, Severity};
use viceversa::roster::{self, Because, Field, Person, ReadJob, ReadOptions, Role, Roster};

pub fn options(name: &str) -> ReadOptions {
    ReadOptions {
        name: name.into(),
        ..ReadOptions::default()
    }
}

pub fn read(csv: &str) -> Roster {
    roster::read(csv.as_bytes(), &options("people.csv")).unwrap()
}

pub fn finding<'a>(roster: &'a Roster, code: &str) -> &'a Finding {
    roster
        .findings
        .iter()
        .find(|f| f.code == code)
        .unwrap_or_else(|| {
            let codes: Vec<&str> = roster.findings.iter().map(|f| f.code.as_str()).collect();
            panic!("no {code} among {codes:?}")
        })
}

pub fn rows(finding: &Finding) -> Vec<u32> {
    finding.places.iter().filter_map(|p| p.row).collect()
}

pub fn person<'a>(roster: &'a Roster, id: &str) -> &'a Person {
    roster
        .people
        .iter()
        .find(|p| p.id == id)
        .unwrap_or_else(|| panic!("no {id}"))
}

fn fields(roster: &Roster) -> Vec<(&str, Field)> {
    roster
        .mapping
        .iter()
        .map(|m| (m.column.as_str(), m.field))
        .collect()
}

#[test]
fn headers_in_four_languages() {
    let check = |header: &str, row: &str, expected: &[Field]| {
        let roster = read(&format!("{header}\n{row}\n{row}\n"));
        let found: Vec<Field> = roster.mapping.iter().map(|m| m.field).collect();
        assert_eq!(found, expected, "{header}");
    };
    use Field::*;
    check(
        "Employee ID,First Name,Last Name,Work Email,Job Level,Line Manager,Department,Office Location,Time Zone,Hire Date",
        "E1,Ada,Muster,ada@example.org,3,E2,Sales,Berlin,CET,2020-01-01",
        &[
            Id, FirstName, LastName, Email, Level, Manager, Department, Location, Timezone, Custom,
        ],
    );
    check(
        "Personalnummer;Name;Vorname;E-Mail;Abteilung;Vorgesetzte/r;Stufe;Standort;Sprachen;Verfügbarkeit",
        "17;Muster;Ada;ada@example.org;Vertrieb;18;3;Köln;Deutsch;Mo 9-12",
        &[
            Id,
            LastName,
            FirstName,
            Email,
            Department,
            Manager,
            Level,
            Location,
            Languages,
            Availability,
        ],
    );
    check(
        "Matricule;Nom;Prénom;Courriel;Service;Supérieur hiérarchique;Niveau;Lieu;Langues;Rôle",
        "17;Exemple;Ada;ada@example.org;Ventes;18;3;Paris;français;mentore",
        &[
            Id, LastName, FirstName, Email, Department, Manager, Level, Location, Languages, Role,
        ],
    );
    check(
        "N.º empleado;Nombre;Apellidos;Correo electrónico;Departamento;Jefe directo;Nivel;Sede;Idiomas;Disponibilidad",
        "17;Ada;Ejemplo;ada@example.org;Ventas;18;3;Madrid;español;lun 9-12",
        &[
            Id,
            FirstName,
            LastName,
            Email,
            Department,
            Manager,
            Level,
            Location,
            Languages,
            Availability,
        ],
    );
    check(
        "What is your e-mail address?,Which skills can you teach?,What would you like to learn?,When are you available?,Mentor or mentee?",
        "ada@example.org,SQL,Sales,Mon 9-12,Mentor",
        &[Email, Offers, Wants, Availability, Role],
    );
    check(
        "ID,Name,Manager ID,Manager,Manager Name",
        "1,Ada,2,2,Max",
        &[Id, Name, Manager, Custom, Custom],
    );
}

#[test]
fn columns_without_telling_headers_are_known_by_their_cells() {
    let mut csv = String::from("A1,Who,Contact,Above,Where,When,Side,Speaks,Rung\n");
    for n in 1..=12 {
        csv.push_str(&format!(
            "K{n:03},Person {n},p{n}@example.org,K001,Europe/Berlin,Mon 9-1{},{},\"German, English\",G{}\n",
            n % 5,
            if n % 2 == 0 { "Mentor" } else { "Mentee" },
            n % 4
        ));
    }
    let roster = read(&csv);
    use Field::*;
    assert_eq!(
        fields(&roster),
        [
            ("A1", Id),
            ("Who", Custom),
            ("Contact", Email),
            ("Above", Manager),
            ("Where", Timezone),
            ("When", Availability),
            ("Side", Role),
            ("Speaks", Languages),
            ("Rung", Level)
        ]
    );
    assert!(
        roster
            .mapping
            .iter()
            .filter(|m| m.field != Custom)
            .all(|m| m.because == Because::Content)
    );
    assert_eq!(roster.people[1].languages, ["German", "English"]);
    assert_eq!(roster.people[2].level, Some(3));
    assert_eq!(roster.people[5].manager.as_deref(), Some("K001"));
}

#[test]
fn a_role_column_of_jobs_is_no_role() {
    let roster = read("ID,Name,Role\n1,Ada,Engineer\n2,Max,Director\n3,Eva,Analyst\n");
    assert_eq!(roster.mapping[2].field, Field::Level);
    let levels: Vec<Option<i32>> = roster.people.iter().map(|p| p.level).collect();
    assert_eq!(levels, [Some(2), Some(3), Some(1)]);
    assert_eq!(
        roster.people[0].fields["Role"], "Engineer",
        "the title stays usable"
    );
    let question = finding(&roster, "role-unknown");
    assert_eq!(question.severity, Severity::Question);
    assert!(!question.fixes.is_empty());
}

#[test]
fn a_mapping_can_be_changed_and_unknown_columns_stay() {
    let csv = "ID,Name,Alias,T-shirt\n1,Ada,Lovelace,M\n2,Max,,L\n";
    let first = read(csv);
    assert_eq!(
        first.people[0].fields.get("T-shirt").map(String::as_str),
        Some("M")
    );
    assert!(
        !first.people[1].fields.contains_key("Alias"),
        "blank cells are absent"
    );
    let mut mapping = first.mapping.clone();
    mapping[1].field = Field::Ignore;
    mapping[2].field = Field::Name;
    let again = roster::read(
        csv.as_bytes(),
        &ReadOptions {
            mapping: Some(mapping),
            ..options("p.csv")
        },
    )
    .unwrap();
    assert_eq!(again.people[0].name, "Lovelace");
    assert_eq!(again.people[1].name, "");
    assert!(!again.people[0].fields.contains_key("Name"));
}

#[test]
fn b03_columns_named_like_parts_of_objects_are_ordinary() {
    let roster = read("id,name,__proto__,constructor,toString,hasOwnProperty\n1,Ada,a,b,c,d\n");
    let names: Vec<&str> = roster.people[0].fields.keys().map(String::as_str).collect();
    assert_eq!(
        names,
        ["__proto__", "constructor", "toString", "hasOwnProperty"]
    );
    let json = serde_json::to_string(&roster.people[0]).unwrap();
    assert!(json.contains(r#""__proto__":"a""#));
    assert_eq!(
        serde_json::from_str::<Person>(&json).unwrap(),
        roster.people[0]
    );
}

#[test]
fn roles_by_words_by_two_columns_and_by_rule() {
    let roster =
        read("id,name,Rolle\n1,a,Mentorin\n2,b,Mentee\n3,c,beides\n4,d,\n5,e,Zauberer\n6,f,nein\n");
    let roles: Vec<Role> = roster.people.iter().map(|p| p.role).collect();
    assert_eq!(
        roles,
        [
            Role::Mentor,
            Role::Mentee,
            Role::Both,
            Role::None,
            Role::None,
            Role::None
        ]
    );
    assert_eq!(finding(&roster, "role-unreadable").places[0].row, Some(6));
    assert_eq!(finding(&roster, "role-blank").count, 1);

    let answers = read(
        "id,name,I would like to be a mentor,I would like to be a mentee\n1,a,Yes,No\n2,b,no,yes\n3,c,yes,yes\n4,d,no,no\n",
    );
    let roles: Vec<Role> = answers.people.iter().map(|p| p.role).collect();
    assert_eq!(roles, [Role::Mentor, Role::Mentee, Role::Both, Role::None]);

    let csv = "id,name,level,group\n1,a,1,J\n2,b,2,J\n3,c,5,S\n4,d,,S\n";
    let question = read(csv);
    assert_eq!(
        finding(&question, "role-unknown").fixes[0].options,
        serde_json::json!({ "roles": { "by": "level", "menteeFrom": 5 } })
    );
    let ruled = roster::read(
        csv.as_bytes(),
        &ReadOptions {
            roles: Some(serde_json::from_value(serde_json::json!({ "by": "column", "column": "group", "mentor": ["j"], "mentee": ["S"] })).unwrap()),
            ..options("p.csv")
        },
    )
    .unwrap();
    let roles: Vec<Role> = ruled.people.iter().map(|p| p.role).collect();
    assert_eq!(
        roles,
        [Role::Mentor, Role::Mentor, Role::Mentee, Role::Mentee]
    );
}

#[test]
fn c19_reporting_lines_by_id_email_and_name() {
    let roster = read(
        "id,name,email,manager\n\
         1,Ada Top,ada@example.org,\n\
         2,Max Mid,max@example.org,1\n\
         3,Eva Low,eva@example.org,MAX@example.org\n\
         4,Tom Low,tom@example.org,\"Mid, Max\"\n\
         5,Lea Low,lea@example.org,Max Mid (2)\n\
         6,Self Made,self@example.org,6\n\
         7,Ring One,r1@example.org,8\n\
         8,Ring Two,r2@example.org,7\n\
         9,Lost Soul,lost@example.org,404\n\
         10,Twin Name,t1@example.org,1\n\
         11,Twin Name,t2@example.org,1\n\
         12,Under Twin,ut@example.org,\"Name, Twin\"\n\
         0014,Zero Kept,z@example.org,1\n\
         13,Zero Lost,y@example.org,14\n",
    );
    let manager = |id: &str| person(&roster, id).manager.clone();
    for id in ["3", "4", "5"] {
        assert_eq!(manager(id).as_deref(), Some("2"), "{id}");
    }
    assert_eq!(manager("12"), None);
    assert_eq!(
        manager("9").as_deref(),
        Some("404"),
        "another file may know it"
    );
    assert_eq!(rows(finding(&roster, "manager-self")), [7]);
    assert_eq!(rows(finding(&roster, "manager-cycle")), [8, 9]);
    assert_eq!(rows(finding(&roster, "manager-missing")), [10]);
    assert_eq!(rows(finding(&roster, "same-name")), [11, 12]);
    assert_eq!(rows(finding(&roster, "manager-ambiguous")), [13]);
    assert_eq!(rows(finding(&roster, "manager-id-differs")), [15]);
    for code in ["manager-self", "manager-cycle", "manager-missing"] {
        assert!(
            finding(&roster, code).advice.contains("ntil then"),
            "{code} says what it means for the pairs"
        );
        assert!(
            finding(&roster, code)
                .places
                .iter()
                .all(|p| p.column.as_deref() == Some("manager"))
        );
    }
}

#[test]
fn c19_two_tops_and_two_ids_for_one_manager() {
    let roster = read(
        "id,name,email,manager\n1,Ada,ada@x.org,\n2,Max,max@x.org,\n3,Eva,e@x.org,1\n4,Tom,t@x.org,2\n5,Ada,ADA@x.org,2\n6,Lea,l@x.org,5\n7,Solo,s@x.org,\n",
    );
    assert_eq!(rows(finding(&roster, "several-tops")), [2, 3]);
    assert_eq!(rows(finding(&roster, "duplicate-email")), [2, 6]);
    assert_eq!(rows(finding(&roster, "manager-two-ids")), [2, 6]);
    assert_eq!(rows(finding(&roster, "no-manager")), [8]);
    assert_eq!(roster.people.len(), 7, "nobody is merged");
}

#[test]
fn c19_repeated_ids_are_asked_about() {
    let csv = "id,name,level\n1,Ada,1\n1,Ada,1\n2,Max,2\n2,Max,3\n3,Eva,3\n";
    let ask = read(csv);
    assert_eq!(rows(finding(&ask, "duplicate-row")), [3]);
    assert_eq!(finding(&ask, "duplicate-row").severity, Severity::Rejected);
    let question = finding(&ask, "duplicate-id");
    assert_eq!(
        (question.severity, rows(question)),
        (Severity::Question, vec![5])
    );
    let levels = |choice: &str| {
        let read = roster::read(
            csv.as_bytes(),
            &ReadOptions {
                duplicates: Some(choice.into()),
                ..options("p.csv")
            },
        )
        .unwrap();
        read.people
            .iter()
            .map(|p| (p.id.clone(), p.level.unwrap()))
            .collect::<Vec<_>>()
    };
    let own = |pairs: &[(&str, i32)]| {
        pairs
            .iter()
            .map(|(id, l)| ((*id).to_owned(), *l))
            .collect::<Vec<_>>()
    };
    assert_eq!(levels("first"), own(&[("1", 1), ("2", 2), ("3", 3)]));
    assert_eq!(levels("last"), own(&[("1", 1), ("2", 3), ("3", 3)]));
    assert_eq!(
        levels("all"),
        own(&[("1", 1), ("2", 2), ("2 (2)", 3), ("3", 3)])
    );
}

#[test]
fn c19_people_on_leave_are_asked_about_and_can_be_left_out() {
    let csv = "id,name,role,status\n1,a,mentor,Active\n2,b,mentor,On leave\n3,c,mentee,Terminated\n4,d,none,Elternzeit\n";
    let ask = read(csv);
    let question = finding(&ask, "not-working");
    assert_eq!(
        (question.severity, rows(question)),
        (Severity::Question, vec![3, 4])
    );
    let leave_out = serde_json::from_value(question.fixes[0].options["leaveOut"].clone()).unwrap();
    let read = roster::read(
        csv.as_bytes(),
        &ReadOptions {
            leave_out: Some(leave_out),
            ..options("p.csv")
        },
    )
    .unwrap();
    let roles: Vec<Role> = read.people.iter().map(|p| p.role).collect();
    assert_eq!(roles, [Role::Mentor, Role::None, Role::None, Role::None]);
    assert!(read.findings.iter().all(|f| f.code != "not-working"));
    let accepted = roster::read(
        csv.as_bytes(),
        &ReadOptions {
            accepted: Some(vec!["not-working".into()]),
            ..options("p.csv")
        },
    )
    .unwrap();
    assert_eq!(finding(&accepted, "not-working").severity, Severity::Note);
}

#[test]
fn people_can_be_left_out_by_several_columns() {
    let csv = "id,name,role,Employment status,Worker status\n1,a,mentor,Active,\n2,b,mentor,Terminated,\n3,c,mentee,Active,Parental leave\n4,d,mentee,Active,\n";
    let asked = read(csv);
    let questions: Vec<_> = asked
        .findings
        .iter()
        .filter(|f| f.code == "not-working")
        .collect();
    assert_eq!(questions.len(), 2);
    let again = |rules: &serde_json::Value| {
        roster::read(
            csv.as_bytes(),
            &ReadOptions {
                leave_out: Some(serde_json::from_value(rules.clone()).unwrap()),
                ..options("p.csv")
            },
        )
        .unwrap()
    };
    // One column is settled by one click; the other is still asked, and its click keeps the first.
    let once = again(&questions[0].fixes[0].options["leaveOut"]);
    assert_eq!(person(&once, "2").role, Role::None);
    assert_eq!(person(&once, "3").role, Role::Mentee);
    let second = finding(&once, "not-working");
    assert_eq!(rows(second), [4]);
    let rules = &second.fixes[0].options["leaveOut"];
    assert_eq!(rules.as_array().map(Vec::len), Some(2));
    let both = again(rules);
    let roles: Vec<Role> = both.people.iter().map(|p| p.role).collect();
    assert_eq!(roles, [Role::Mentor, Role::None, Role::None, Role::Mentee]);
    assert_eq!(rows(finding(&both, "left-out")), [3, 4]);
    assert!(both.findings.iter().all(|f| f.code != "not-working"));
    // A rule about a column that this file has not leaves nobody out and settles nothing.
    let other = again(&serde_json::json!({ "column": "State", "values": ["Gone"] }));
    assert_eq!(
        other
            .findings
            .iter()
            .filter(|f| f.code == "not-working")
            .count(),
        2
    );
}

#[test]
fn b06_look_alikes_are_flagged_and_never_merged() {
    let roster = read(
        "id,name,email\n\
         1,Ana Petrov,a@x.org\n2,Аna Petrov,b@x.org\n\
         3,Zoë Kern,c@x.org\n4,Zoe\u{308} Kern,d@x.org\n\
         5,max muster,e@x.org\n6,Max Muster,f@x.org\n\
         7,Lea Lang,g@x.org\n8,Lea  Lang ,h@x.org\n\
         e9,One,i@x.org\nE9,Two,j@x.org\nЕ9,Three,k@x.org\n\
         10,Zero\u{200b}width,l@x.org\n",
    );
    assert_eq!(roster.people.len(), 12);
    assert_eq!(rows(finding(&roster, "possible-duplicate")).len(), 8);
    assert_eq!(rows(finding(&roster, "similar-id")), [10, 11, 12]);
    assert_eq!(rows(finding(&roster, "hidden-characters")), [13]);
    for finding in &roster.findings {
        assert!(!finding.text.contains("Petrov") && !finding.advice.contains("Petrov"));
    }
}

#[test]
fn c11_ids_stay_as_they_are_written() {
    let roster =
        read("id,name\n007,a\n12345678901234567890,b\n1E5,c\nTRUE,d\nMar-1,e\n1.23457E+11,f\n");
    let ids: Vec<&str> = roster.people.iter().map(|p| p.id.as_str()).collect();
    assert_eq!(
        ids,
        [
            "007",
            "12345678901234567890",
            "1E5",
            "TRUE",
            "Mar-1",
            "1.23457E+11"
        ]
    );
    assert_eq!(rows(finding(&roster, "id-rounded")), [7]);
}

#[test]
fn rows_without_anybody_are_rejected_and_ids_made_only_with_a_finding() {
    let roster = read("id,name,email,department\n1,a,,x\n,,,x\n,b,,x\n,c,c@x.org,x\nrow-4,d,,x\n");
    let ids: Vec<&str> = roster.people.iter().map(|p| p.id.as_str()).collect();
    assert_eq!(ids, ["1", "row-4-2", "c@x.org", "row-4"]);
    assert_eq!(rows(finding(&roster, "row-without-person")), [3]);
    assert_eq!(rows(finding(&roster, "id-made")), [4]);
    assert_eq!(rows(finding(&roster, "id-from-email")), [5]);
}

#[test]
fn cells_that_cannot_be_read_leave_the_person_with_a_blank() {
    let roster = read(
        "id,name,email,availability,timezone,languages,mentor capacity,level\n\
         1,a,not an address,sometimes,Mars,Klingon,many,3\n\
         2,b,b@x.org,Mon 9-12,UTC+2,English (C1),2,5\n\
         3,c,c@x.org,Tue pm,CST,de,1-3,4\n",
    );
    let first = person(&roster, "1");
    assert_eq!(
        (&first.email, &first.timezone, &first.capacity),
        (&None, &None, &None)
    );
    assert!(first.availability.is_empty());
    assert_eq!(first.languages, ["Klingon"]);
    for code in [
        "email-unreadable",
        "hours-unreadable",
        "zone-unknown",
        "language-unknown",
        "capacity-unreadable",
    ] {
        assert_eq!(rows(finding(&roster, code)), [2], "{code}");
    }
    assert_eq!(person(&roster, "2").timezone.as_deref(), Some("Etc/GMT-2"));
    assert_eq!(rows(finding(&roster, "zone-offset")), [3]);
    assert_eq!(rows(finding(&roster, "zone-ambiguous")), [4]);
    assert_eq!(
        person(&roster, "3").capacity.as_ref().unwrap().mentor,
        Some((1, 3))
    );
    assert_eq!(person(&roster, "3").availability, ["Tue 13:00-17:00"]);
}

#[test]
fn hours_without_am_or_pm_are_asked_once_for_the_file() {
    let csv = "id,availability\n1,Thu 2-4\n2,Mon 9-5\n3,Fri 1-3\n4,Tue 10-12\n";
    let asked = read(csv);
    let question = finding(&asked, "hours-half-of-day");
    assert_eq!(
        (question.severity, rows(question)),
        (Severity::Question, vec![2, 4])
    );
    assert_eq!(person(&asked, "1").availability, ["Thu 14:00-16:00"]);
    assert_eq!(rows(finding(&asked, "hours-turned")), [3]);
    assert_eq!(person(&asked, "2").availability, ["Mon 09:00-17:00"]);
    for (nth, hours) in ["Thu 14:00-16:00", "Thu 02:00-04:00"]
        .into_iter()
        .enumerate()
    {
        let clock = question.fixes[nth].options["clock"]
            .as_str()
            .map(ToOwned::to_owned);
        let told = roster::read(
            csv.as_bytes(),
            &ReadOptions {
                clock,
                ..options("p.csv")
            },
        )
        .unwrap();
        assert_eq!(person(&told, "1").availability, [hours]);
        assert!(
            told.findings
                .iter()
                .all(|f| !f.code.starts_with("hours-half"))
        );
    }
}

#[test]
fn hours_that_may_be_in_the_afternoon_are_asked_also_beside_the_24_hour_clock() {
    // As people write it in four languages.
    for (open, exact) in [
        ("Thu 2-4", "Mon 14:00-16:00"),
        ("Thu 2:00-4:00", "Mon 14-16"),
        ("Do 2-4 Uhr", "Mo 14-16 Uhr"),
        ("jeu 2h-4h", "lun 14h-16h"),
        ("jueves de 2 a 4", "lunes 14:00-16:00"),
    ] {
        let csv = format!("id,availability\n1,{open}\n2,{exact}\n");
        let asked = read(&csv);
        assert_eq!(person(&asked, "1").availability, ["Thu 02:00-04:00"]);
        let question = finding(&asked, "hours-beside-24-hour");
        assert_eq!(
            (question.severity, rows(question)),
            (Severity::Question, vec![2]),
            "{open}"
        );
        // The proposal first; each settles it.
        for (fix, hours) in question
            .fixes
            .iter()
            .zip(["Thu 02:00-04:00", "Thu 14:00-16:00"])
        {
            let told = roster::read(
                csv.as_bytes(),
                &ReadOptions {
                    clock: fix.options["clock"].as_str().map(ToOwned::to_owned),
                    ..options("p.csv")
                },
            )
            .unwrap();
            assert_eq!(person(&told, "1").availability, [hours]);
            let open: Vec<_> = told
                .findings
                .iter()
                .filter(|f| f.severity == Severity::Question && f.code != "role-unknown")
                .collect();
            assert!(open.is_empty(), "{open:?}");
        }
        assert_eq!(question.fixes.len(), 2);
    }
    // Where some write am and pm, others who write 14-16 say nothing about 6-8.
    let mixed = read("id,availability\n1,Thu 6-8\n2,Mon 14-16\n3,Mon 2pm-4pm\n");
    assert_eq!(rows(finding(&mixed, "hours-half-of-day")), [2]);
    assert_eq!(person(&mixed, "1").availability, ["Thu 18:00-20:00"]);
    // In the same cell they do.
    let own = read("id,availability\n1,\"Thu 6-8, Mon 14-16\"\n2,Mon 2pm-4pm\n");
    assert_eq!(
        person(&own, "1").availability,
        ["Mon 14:00-16:00", "Thu 06:00-08:00"]
    );
    assert_eq!(rows(finding(&own, "hours-beside-24-hour")), [2]);
    // 02:00 is written by nobody who means the afternoon.
    let exact = read("id,availability\n1,Thu 02:00-04:00\n2,Mon 14-16\n");
    let open: Vec<_> = exact
        .findings
        .iter()
        .filter(|f| f.severity == Severity::Question && f.code != "role-unknown")
        .collect();
    assert!(open.is_empty(), "{open:?}");
}

#[test]
fn hours_in_words_say_what_they_mean_and_unread_ones_stay_beside_the_person() {
    let roster = read(
        "id,availability\n1,mornings\n2,nach Absprache\n3,every other Monday\n4,tbd\n5,-\n6,après-midi sauf lundi\n",
    );
    assert_eq!(person(&roster, "1").availability.len(), 5);
    let words = finding(&roster, "hours-in-words");
    assert_eq!(rows(words), [2, 7]);
    assert!(
        words
            .text
            .contains("morning (am) is 09:00-12:00; afternoon (pm) is 13:00-17:00"),
        "{}",
        words.text
    );
    assert_eq!(rows(finding(&roster, "hours-not-known")), [3, 5]);
    assert_eq!(rows(finding(&roster, "hours-unreadable")), [4]);
    let kept = |id: &str| {
        person(&roster, id)
            .fields
            .get("availability")
            .map(String::as_str)
    };
    assert_eq!(
        (kept("1"), kept("2"), kept("3"), kept("5")),
        (
            None,
            Some("nach Absprache"),
            Some("every other Monday"),
            None
        )
    );
}

#[test]
fn skills_get_one_spelling_and_near_ones_are_offered() {
    let csv = "id,name,offers,wants\n\
               1,a,\"python; Power BI:3; Python 2\",\n\
               2,b,Python (expert),PowerBI\n\
               3,c,Python ***,\"e-mail, Presentations\"\n\
               4,d,Java,\"email; Presentation; Python 3\"\n";
    let roster = read(csv);
    let skills = |id: &str| {
        person(&roster, id)
            .offers
            .iter()
            .map(|s| (s.skill.as_str(), s.strength))
            .collect::<Vec<_>>()
    };
    assert_eq!(
        skills("1"),
        [("Python", 1), ("Power BI", 3), ("Python 2", 1)]
    );
    assert_eq!(skills("2"), [("Python", 3)]);
    assert_eq!(skills("3"), [("Python", 3)]);
    let near = finding(&roster, "similar-skills");
    assert_eq!(near.count, 3);
    let merges = serde_json::from_value(near.fixes[0].options["mergeSkills"].clone()).unwrap();
    let merged = roster::read(
        csv.as_bytes(),
        &ReadOptions {
            merge_skills: Some(merges),
            ..options("p.csv")
        },
    )
    .unwrap();
    assert!(merged.findings.iter().all(|f| f.code != "similar-skills"));
    assert_eq!(merged.people[3].wants.len(), 3);
}

#[test]
fn ladders_from_numbers_grades_letters_and_titles() {
    let levels = |values: &[&str]| {
        let mut csv = String::from("id,name,level\n");
        for (n, value) in values.iter().enumerate() {
            csv.push_str(&format!("{n},p{n},{value}\n"));
        }
        let roster = read(&csv);
        roster.people.iter().map(|p| p.level).collect::<Vec<_>>()
    };
    let some = |levels: &[i32]| levels.iter().copied().map(Some).collect::<Vec<_>>();
    assert_eq!(levels(&["3", "1", "12"]), some(&[3, 1, 12]));
    assert_eq!(levels(&["G7", "G10", "g7"]), some(&[7, 10, 7]));
    assert_eq!(levels(&["Band 4", "Band 2", "Band 3"]), some(&[4, 2, 3]));
    assert_eq!(
        levels(&["Grade IV", "Grade II", "Grade IX"]),
        some(&[4, 2, 9])
    );
    assert_eq!(levels(&["4100", "4300", "4200"]), some(&[1, 3, 2]));
    assert_eq!(levels(&["EG 9a", "EG 13", "EG 9b"]), some(&[9, 15, 10]));
    assert_eq!(levels(&["B", "A", "C"]), some(&[2, 1, 3]));
    assert_eq!(
        levels(&[
            "Praktikantin",
            "Abteilungsleiter",
            "Sachbearbeiterin",
            "Geschäftsführerin"
        ]),
        some(&[1, 3, 2, 4])
    );
    assert_eq!(
        levels(&["Stagiaire", "Directrice", "Chargée de mission", "PDG"]),
        some(&[1, 3, 2, 4])
    );
    assert_eq!(
        levels(&["Becario", "Gerente", "Técnica", "Director General"]),
        some(&[1, 3, 2, 4])
    );
}

#[test]
fn every_value_is_on_the_ladder_or_listed() {
    let csv =
        "id,name,level,firm\n1,a,Analyst,X\n2,b,Wizard,X\n3,c,Director,X\n4,d,Partner,Y\n5,e,,Y\n";
    let roster = read(csv);
    assert_eq!(roster.ladder.unplaced, ["Wizard"]);
    assert_eq!(person(&roster, "2").level, None);
    assert_eq!(
        finding(&roster, "level-unplaced").params["values"],
        "Wizard"
    );
    assert_eq!(finding(&roster, "level-blank").count, 1);
    let mut ladder = roster.ladder.clone();
    ladder.steps[0].names.push("wizard".into());
    ladder.variants = serde_json::from_value(serde_json::json!([{ "column": "firm", "value": "y", "steps": [{ "level": 9, "names": ["Partner"] }] }])).unwrap();
    let again = roster::read(
        csv.as_bytes(),
        &ReadOptions {
            ladder: Some(ladder),
            ..options("p.csv")
        },
    )
    .unwrap();
    assert_eq!(person(&again, "2").level, person(&again, "1").level);
    assert_eq!(person(&again, "4").level, Some(9));
    assert!(again.ladder.unplaced.is_empty());
}

#[test]
fn a_ladder_with_one_at_the_top_is_asked_about() {
    let roster = read("id,name,level,manager\n1,a,1,\n2,b,2,1\n3,c,2,1\n4,d,3,2\n5,e,3,3\n");
    let question = finding(&roster, "ladder-upside-down");
    assert_eq!(question.severity, Severity::Question);
    let ladder = serde_json::from_value(question.fixes[0].options["ladder"].clone()).unwrap();
    let csv = "id,name,level,manager\n1,a,1,\n2,b,2,1\n3,c,2,1\n4,d,3,2\n5,e,3,3\n";
    let turned = roster::read(
        csv.as_bytes(),
        &ReadOptions {
            ladder: Some(ladder),
            ..options("p.csv")
        },
    )
    .unwrap();
    assert_eq!(person(&turned, "1").level, Some(3));
    assert!(
        turned
            .findings
            .iter()
            .all(|f| f.code != "ladder-upside-down")
    );
}

#[test]
fn c18_a_header_alone_and_one_row() {
    let empty = read("id,name,role\n");
    assert!(empty.people.is_empty());
    assert!(!empty.findings.is_empty());
    let one = read("id,name,role\n1,Ada,mentor\n");
    assert_eq!(one.people.len(), 1);
    assert_eq!(one.mapping.len(), 3);
}

/// 30 columns of invented people in a tree of managers.
fn big(rows: usize) -> String {
    use std::fmt::Write;
    let mut csv = String::from(
        "Employee ID,Name,E-mail,Role,Level,Manager ID,Department,Location,Time zone,Languages,Can offer,Wants to learn,Availability",
    );
    for column in 14..=30 {
        write!(csv, ",Custom {column}").unwrap();
    }
    csv.push('\n');
    for n in 0..rows {
        let manager = if n == 0 {
            String::new()
        } else {
            format!("E{:06}", n / 7)
        };
        write!(
            csv,
            "E{n:06},Given{} Family{n},p{n}@example.org,{},{},{manager},Unit {},Site {},Europe/Berlin,\"English, German\",\"Skill {}:2; Skill {}\",Skill {},Mon {}-1{}",
            n % 500,
            if n % 3 == 0 { "Mentee" } else { "Mentor" },
            9 - (n + 1).ilog(7),
            n % 40,
            n % 12,
            n % 97,
            n % 89,
            n % 83,
            7 + n % 3,
            n % 9,
        )
        .unwrap();
        for column in 14..=30 {
            write!(csv, ",value {}", (n * column) % 1000).unwrap();
        }
        csv.push('\n');
    }
    csv
}

#[test]
fn b09_time_grows_with_the_rows_and_no_faster() {
    let time = |rows: usize| {
        let csv = big(rows);
        let start = std::time::Instant::now();
        let roster = read(&csv);
        assert_eq!(roster.people.len(), rows);
        assert!(
            roster.findings.iter().all(|f| !f.code.contains("manager")),
            "{:?}",
            roster.findings
        );
        start.elapsed()
    };
    // What a busy machine adds to one of the two is not there every time.
    let held = (0..3).any(|_| {
        let (small, large) = (time(5_000), time(50_000));
        large < 40 * small + std::time::Duration::from_millis(200)
    });
    assert!(
        held,
        "ten times the rows take more than forty times as long"
    );
}

#[test]
fn people_handed_over_in_pieces_are_the_people_of_the_roster() {
    let file = "ID;Name;Role;Title;Note \"x\"\n1;Ada \\ \"A\";mentor;Senior engineer;a\tb\n2;Zoë;mentee;VP;\n\n3;Max;both;Intern;\"two\nlines\"\n";
    let options = ReadOptions::default();
    let whole = roster::read(file.as_bytes(), &options).unwrap();
    assert_eq!(whole.people[0].fields.len(), 2);
    for count in [1, 2, 100] {
        let mut job = ReadJob::new(options.clone());
        for chunk in file.as_bytes().chunks(7) {
            job.push(chunk).unwrap();
        }
        while !job.step(1).unwrap() {}
        let mut people: Vec<Person> = Vec::new();
        while let Some(text) = job.people_json(count) {
            let piece: Vec<Person> = serde_json::from_str(&text).unwrap();
            assert!((1..=count).contains(&piece.len()));
            people.extend(piece);
        }
        assert_eq!(people, whole.people);
        assert_eq!(job.head().findings, whole.findings);
        assert_eq!(job.into_roster(), whole);
    }
}

#[test]
fn other_spellings_of_titles_are_offered_and_never_taken_unasked() {
    let file = "ID,Role,Title\n1,mentee,Senior Manager\n2,mentor,Sr. Mgr\n3,mentor,Engineer\n4,mentor,Enginer\n5,mentor,Mgr\n6,mentee,VP Sales\n7,mentee,Level 3 pilot\n8,mentee,Level 4 pilot\n";
    let read = |options: &ReadOptions| roster::read(file.as_bytes(), options).unwrap();
    let first = read(&options("people.csv"));
    assert_ne!(first.people[1].level, first.people[0].level);
    assert_eq!(first.people[3].level, None);
    let mut found = first.findings.iter();
    let finding = found.find(|f| f.code == "title-variants").unwrap();
    let texts: Vec<&str> = finding.fixes.iter().map(|f| f.text.as_str()).collect();
    assert_eq!(
        texts,
        [
            "Accept all 2",
            "“Enginer” is “Engineer”",
            "“Sr. Mgr” is “Senior Manager”"
        ]
    );
    let mut accepted = options("people.csv");
    accepted.ladder = serde_json::from_value(finding.fixes[0].options["ladder"].clone()).unwrap();
    let second = read(&accepted);
    let level = |at: usize| second.people[at].level;
    assert!(level(0).is_some() && level(2).is_some());
    assert_eq!((level(1), level(3)), (level(0), level(2)));
    assert!(second.findings.iter().all(|f| f.code != "title-variants"));
}

#[test]
fn c18_more_people_than_a_browser_holds_are_refused_in_words() {
    let mut file = String::from("Id,Role\n");
    for row in 0..=limits::PEOPLE {
        file.push_str(&format!("{row},mentor\n"));
    }
    let error = roster::read(file.as_bytes(), &ReadOptions::default()).unwrap_err();
    assert_eq!(error.code(), "too-many-people");
    assert!(error.message.contains("250,001 rows"), "{}", error.message);
    let fewer = &file[..file.len() - "250000,mentor\n".len()];
    let read = roster::read(fewer.as_bytes(), &ReadOptions::default()).unwrap();
    assert_eq!(read.people.len(), limits::PEOPLE);
}
