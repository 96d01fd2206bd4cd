//! Free remarks: which columns hold them, and which of them are about other people.

use viceversa::finding::Severity;
use viceversa::roster;

use crate::roster_read::{finding, read};

fn flagged(header: &str, texts: &[&str]) -> Vec<u32> {
    let mut csv = format!("id;name;{header}\n");
    for (at, text) in texts.iter().enumerate() {
        let names = [
            "Ada Sol",
            "Dev Patel",
            "Uta Kern",
            "Lucie Roy",
            "Ana Gil",
            "Max Muster",
        ];
        csv.push_str(&format!("{at};{};\"{text}\"\n", names[at % names.len()]));
    }
    let roster = read(&csv);
    roster
        .findings
        .iter()
        .find(|f| f.code == "remarks-about-people")
        .map(|f| f.places.iter().filter_map(|p| p.row).collect())
        .unwrap_or_default()
}

#[test]
fn remarks_that_ask_for_or_against_somebody_are_listed_with_their_rows() {
    let roster = read(
        "id,name,Notes\n1,Ada Sol,no one in Finance pls\n2,Dev Patel,worked with Ada before\n3,Uta Kern,vegetarian\n4,Max Muster,\n",
    );
    let found = finding(&roster, "remarks-about-people");
    assert_eq!(
        (
            found.severity,
            found.count,
            found.params["columns"].as_str()
        ),
        (Severity::Warning, 2, "Notes")
    );
    let places: Vec<(Option<u32>, Option<&str>)> = found
        .places
        .iter()
        .map(|p| (p.row, p.column.as_deref()))
        .collect();
    assert_eq!(places, [(Some(2), Some("Notes")), (Some(3), Some("Notes"))]);
    for text in [&found.text, &found.advice, &found.params["columns"]] {
        assert!(!text.contains("Ada") && !text.contains("Finance"), "{text}");
    }
    // Without the file the same is said of the people.
    let again = roster::check(&roster.people);
    let again = again.iter().find(|f| f.code == "remarks-about-people");
    assert_eq!(
        again.map(|f| (f.count, f.params["ids"].as_str())),
        Some((2, "1\n2"))
    );
}

#[test]
fn four_languages_ask_for_and_against() {
    assert_eq!(
        flagged(
            "Comments",
            &[
                "Please not with my boss",
                "prefer not to meet anyone from Sales",
                "knows the CFO well",
                "married to somebody in Legal",
                "Happy to help!",
                "New here since May."
            ]
        ),
        [2, 3, 4, 5]
    );
    assert_eq!(
        flagged(
            "Bemerkungen",
            &[
                "bitte nicht mit meinem Chef",
                "kennt Frau Kern schon",
                "niemand aus dem Vertrieb",
                "am liebsten mit jemandem aus der IT",
                "kann nur vormittags",
                "freut sich sehr"
            ]
        ),
        [2, 3, 4, 5]
    );
    assert_eq!(
        flagged(
            "Remarques",
            &[
                "pas avec le directeur financier",
                "a déjà travaillé avec Dev",
                "personne du service juridique",
                "connaît déjà Ana",
                "très motivée",
                "végétarien"
            ]
        ),
        [2, 3, 4, 5]
    );
    assert_eq!(
        flagged(
            "Observaciones",
            &[
                "no con mi jefe",
                "ya trabajó con Dev",
                "nadie de Finanzas",
                "conoce a Uta",
                "muy motivada",
                "prefiere las mañanas"
            ]
        ),
        [2, 3, 4, 5]
    );
}

#[test]
fn names_of_others_count_and_ones_own_does_not() {
    assert_eq!(
        flagged(
            "Notes",
            &[
                "I am Ada Sol, hello",
                "shares an office with Kern, Uta",
                "ask Lucie first",
                "Max called about this",
                "see the note of Max",
                "likes music"
            ]
        ),
        [3, 4, 6]
    );
    // A column of names is no column of remarks, nor are motivations.
    assert!(
        flagged(
            "Previous mentor",
            &["Uta Kern", "Ada Sol", "Dev Patel", "", "", ""]
        )
        .is_empty()
    );
    assert!(
        flagged(
            "Motivation",
            &[
                "I worked with juniors for years and liked it",
                "to learn from the best",
                "",
                "",
                "",
                ""
            ]
        )
        .is_empty()
    );
    assert_eq!(
        flagged(
            "Motivation",
            &["", "to learn, but please not with Uta Kern", "", "", "", ""]
        ),
        [3]
    );
    assert_eq!(
        flagged(
            "Who should you not be paired with?",
            &["nobody", "my boss", "-", "Ana", "", "none"]
        ),
        [3, 5]
    );
}

#[test]
fn the_shape_names_columns_of_remarks() {
    let roster = read(
        "id,name,Hobby,Observaciones,Anything else?,Squad,Motivation\n1,Ada Sol,chess,,hello,Core,please not with Max Muster ever\n2,Max Muster,golf,x,,Core,to learn\n",
    );
    assert_eq!(
        roster::shape(&roster.people).remarks,
        ["Anything else?", "Motivation", "Observaciones"]
    );
}

#[test]
fn a_rule_that_reads_remarks_is_asked_about_with_one_click_to_take_it_out() {
    let roster = read(
        "id,name,role,Notes,Hobby\n1,Ada Sol,mentor,no one in Finance pls,chess\n2,Dev Patel,mentee,worked with Ada before,chess\n",
    );
    let check = |field: &str, opt_in: bool| {
        let consent = if opt_in { r#","optIn":"Hobby""# } else { "" };
        let policy: viceversa::pairing::policy::Policy = serde_json::from_str(&format!(
            r#"{{"direction":"any","rules":[{{"rule":"language","points":1}},{{"rule":"same","field":"{field}","points":2{consent}}}]}}"#
        ))
        .expect("it is there");
        viceversa::pairing::check(&policy, &roster.people)
    };
    let asked = check("Notes", false);
    let question = asked
        .iter()
        .find(|f| f.code == "rule-reads-remarks")
        .expect("it is there");
    assert_eq!(question.severity, Severity::Question);
    assert_eq!(question.params["rule"], "1");
    assert_eq!(
        question.fixes[0].options,
        serde_json::json!({ "removeRule": 1 })
    );
    for text in [&question.text, &question.advice] {
        assert!(!text.contains("Finance") && !text.contains("Ada"), "{text}");
    }
    assert!(
        check("Hobby", false)
            .iter()
            .all(|f| f.code != "rule-reads-remarks")
    );
    // A column that is read under consent is not named.
    let private = check("Notes", true);
    let private = private
        .iter()
        .find(|f| f.code == "rule-reads-remarks")
        .expect("it is there");
    assert!(!private.text.contains("Notes"), "{}", private.text);
}
