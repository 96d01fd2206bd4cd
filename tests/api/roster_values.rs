//! Spellings of one value in a column: what is offered for merging, and what only looks alike.

#![allow(
    clippy::unwrap_used,
    reason = "a test that unwraps fails where it should"
)]

use viceversa::finding::Severity;
use viceversa::roster::{self, ReadOptions, spelling};

use crate::roster_read::{finding, options, person, read};

fn together(a: &str, b: &str, places: bool) -> bool {
    spelling::near([(a, 1), (b, 2)], places).len() == 1
}

#[test]
fn spellings_of_one_value_are_offered() {
    let mut missed = Vec::new();
    for (a, b) in [
        ("FIN", "Finance"),
        ("Fin.", "Finance"),
        ("Fin", "Finance"),
        ("Finace", "Finance"),
        ("Fianance", "Finance"),
        ("Finance Dept.", "Finance"),
        ("Finance Department", "Finance"),
        ("HR", "Human Resources"),
        ("H.R.", "Human Resources"),
        ("HR", "Human Resource"),
        ("Human Ressources", "Human Resources"),
        ("Human Resources (HR)", "HR"),
        ("HR Operations", "Human Resources Ops"),
        ("IT", "Information Technology"),
        ("I.T.", "IT"),
        ("IT Security", "I.T. Security"),
        ("R&D", "Research & Development"),
        ("R and D", "Research and Development"),
        ("R & D", "R&D"),
        ("RnD", "Research and Development"),
        ("Sales & Marketing", "Sales and Marketing"),
        ("Marketing & Sales", "Sales and Marketing"),
        ("Mktg", "Marketing"),
        ("MKTG", "Marketing"),
        ("Eng", "Engineering"),
        ("Engineering", "Engeneering"),
        ("Ops", "Operations"),
        ("Operation", "Operations"),
        ("Customer Service", "Customer Services"),
        ("Customer-Service", "Customer Service"),
        ("Product Mgmt", "Product Management"),
        ("QA", "Quality Assurance"),
        ("PR", "Public Relations"),
        ("Fin. Services", "Financial Services"),
        ("E-Commerce", "eCommerce"),
        ("Back Office", "Backoffice"),
        ("Legal", "LEGAL DEPT"),
        ("Compliance", "Complaince"),
        ("Vertrieb", "Vertieb"),
        ("Forschung & Entwicklung", "F&E"),
        ("Forschung und Entwicklung", "FuE"),
        ("Geschäftsführung", "Geschaeftsfuehrung"),
        ("Geschäftsführung", "GF"),
        ("Öffentlichkeitsarbeit", "Oeffentlichkeitsarbeit"),
        ("Abteilung Einkauf", "Einkauf"),
        ("Ressources humaines", "RH"),
        ("Ressources Humaines", "Resources humaines"),
        ("Systèmes d'information", "Systemes d’Information"),
        ("Direction des systèmes d'information", "DSI"),
        ("Recherche et développement", "R&D"),
        ("Recursos Humanos", "RRHH"),
        ("Recursos Humanos", "RR. HH."),
        ("Administración", "Administracion"),
        ("Investigación y Desarrollo", "I+D"),
    ] {
        if !together(a, b, false) {
            missed.push((a, b));
        }
    }
    for (a, b) in [
        ("LDS", "Leeds"),
        ("LDN", "London"),
        ("London (King's Cross)", "London"),
        ("London, UK", "London"),
        ("LONDON", "Londn"),
        ("MCR", "Manchester"),
        ("BHM", "Birmingham"),
        ("Munich", "München"),
        ("Muenchen", "München"),
        ("MUC", "München"),
        ("Köln", "Cologne"),
        ("Zürich", "Zuerich"),
        ("Düsseldorf", "Dusseldorf"),
        ("NYC", "New York"),
        ("New York City", "New York"),
        ("UK", "United Kingdom"),
        ("U.S.A.", "United States"),
        ("BER", "Berlin"),
        ("Saint-Etienne", "Saint Étienne"),
        ("Genève", "Geneva"),
        ("Sevilla", "Seville"),
        ("A Coruña", "A Coruna"),
    ] {
        if !together(a, b, true) {
            missed.push((a, b));
        }
    }
    assert!(missed.is_empty(), "{missed:?}");
}

#[test]
fn values_that_only_look_alike_are_left_alone() {
    let mut wrong = Vec::new();
    for (a, b) in [
        ("Sales EMEA", "Sales APAC"),
        ("Sales UK", "Sales US"),
        ("Sales", "Sales EMEA"),
        ("Sales North", "Sales South"),
        ("Level 1", "Level 2"),
        ("Team A", "Team B"),
        ("Team Red", "Team Ned"),
        ("Region II", "Region III"),
        ("Building 1", "Building 12"),
        ("Class of 2019", "Class of 2020"),
        ("Marketing", "Market Risk"),
        ("Market", "Marketing"),
        ("Marketing", "Merchandising"),
        ("Internal Audit", "External Audit"),
        ("Inbound", "Outbound"),
        ("Audit", "Audio"),
        ("Finance", "Financial Planning"),
        ("Finance", "Finance & Controlling"),
        ("Customer Success", "Customer Service"),
        ("Product", "Production"),
        ("Research", "Development"),
        ("Training", "Trading"),
        ("Neurology", "Urology"),
        ("Cardiology", "Radiology"),
        ("Personal", "HR"),
        ("Personal", "Human Resources"),
        ("People", "HR"),
        ("Legal", "Regal"),
        ("Full-time", "Part-time"),
        ("IT", "Italy"),
        ("Yes", "Yet"),
        ("Male", "Female"),
        ("Intranet", "Internet"),
        ("Einkauf", "Verkauf"),
        ("Innendienst", "Außendienst"),
        ("Controlling", "Consulting"),
        ("Ventas Norte", "Ventas Sur"),
        ("Achats", "Ventes"),
        ("Sales (EMEA)", "Sales (APAC)"),
        ("B2B", "B2C"),
        ("PM", "Pharma"),
        ("R&D", "Retail"),
        ("CRM", "CSR"),
    ] {
        if together(a, b, false) {
            wrong.push((a, b));
        }
    }
    for (a, b) in [
        ("London", "Londonderry"),
        ("Essen", "Hessen"),
        ("Niger", "Nigeria"),
        ("Austria", "Australia"),
        ("Berlin", "Bern"),
        ("Port", "Portugal"),
        ("Iran", "Iraq"),
        ("North", "Northwest"),
        ("UK", "Ukraine"),
        ("Frankfurt (Main)", "Frankfurt (Oder)"),
        ("Halle 1", "Halle 2"),
        ("London (Soho)", "Leeds (Soho)"),
        ("Mannheim", "Manchester"),
        ("Slovakia", "Slovenia"),
        ("York", "New York"),
    ] {
        if together(a, b, true) {
            wrong.push((a, b));
        }
    }
    assert!(wrong.is_empty(), "{wrong:?}");
}

#[test]
fn an_abbreviation_of_two_values_is_of_neither() {
    let groups = |values: &[&str]| {
        spelling::near(values.iter().map(|v| (*v, 1)), false)
            .into_iter()
            .map(|g| (g.to, g.from))
            .collect::<Vec<_>>()
    };
    assert_eq!(groups(&["CS", "Customer Success", "Customer Service"]), []);
    assert_eq!(groups(&["MAN", "Manchester", "Mannheim"]), []);
    assert_eq!(groups(&["Sales", "Sales (EMEA)", "Sales (APAC)"]), []);
    assert_eq!(
        groups(&["FIN", "Fin.", "finance", "Finance", "Marketing"]),
        [(
            "Finance".to_owned(),
            vec!["FIN".to_owned(), "Fin.".to_owned()]
        )]
    );
    let places = spelling::near(
        [
            ("London", 3),
            ("LDN", 9),
            ("London (King's Cross)", 1),
            ("London (Soho)", 1),
        ],
        true,
    );
    assert_eq!(
        (places.len(), places[0].to.as_str(), places[0].from.len()),
        (1, "London", 3)
    );
}

const FILE: &str = "id,department,location,Site code,Clubs\n1,FIN,Leeds,LDS,Chess; Golf\n2,Finance,LDS,Leeds,Ches\n3,finance ,London,Leeds,Chess\n4,Fin.,LDN,Leeds,Golf\n5,Sales EMEA,London (King's Cross),York,Rowing\n6,Sales APAC,London,York,\n";

#[test]
fn similar_departments_and_places_of_a_file_are_offered_and_never_merged_unasked() {
    let first = read(FILE);
    assert_eq!(person(&first, "1").department.as_deref(), Some("FIN"));
    let similar: Vec<_> = first
        .findings
        .iter()
        .filter(|f| f.code == "similar-values")
        .collect();
    assert_eq!(similar.len(), 2);
    assert!(similar.iter().all(|f| f.severity == Severity::Warning));
    let texts: Vec<&str> = similar
        .iter()
        .flat_map(|f| &f.fixes)
        .map(|f| f.text.as_str())
        .collect();
    assert_eq!(
        texts,
        [
            "“FIN”, “Fin.” are “Finance”",
            "Merge all 2",
            "“LDN”, “London (King's Cross)” are “London”",
            "“LDS” is “Leeds”"
        ]
    );
    // One after the other: each mend keeps those before it.
    let merges = |f: &viceversa::finding::Finding, at: usize| {
        serde_json::from_value(f.fixes[at].options["mergeValues"].clone()).unwrap()
    };
    let second = roster::read(
        FILE.as_bytes(),
        &ReadOptions {
            merge_values: merges(similar[0], 0),
            ..options("p.csv")
        },
    )
    .unwrap();
    assert_eq!(person(&second, "4").department.as_deref(), Some("Finance"));
    assert_eq!(person(&second, "4").location.as_deref(), Some("LDN"));
    let third = roster::read(
        FILE.as_bytes(),
        &ReadOptions {
            merge_values: merges(finding(&second, "similar-values"), 0),
            ..options("p.csv")
        },
    )
    .unwrap();
    assert_eq!(
        (
            person(&third, "4").department.as_deref(),
            person(&third, "4").location.as_deref()
        ),
        (Some("Finance"), Some("London"))
    );
    assert!(third.findings.iter().all(|f| f.code != "similar-values"));
}

#[test]
fn every_column_that_a_rule_compares_is_checked() {
    let people = read(FILE).people;
    let policy = |rule: serde_json::Value| {
        serde_json::from_value(serde_json::json!({ "rules": [{ "rule": "same", "field": "department", "points": 1 }, rule] })).unwrap()
    };
    let found = |rule| {
        viceversa::pairing::check(&policy(rule), &people)
            .into_iter()
            .filter(|f| f.code == "similar-values")
            .map(|f| {
                (
                    f.params["rule"].clone(),
                    f.params["column"].clone(),
                    f.fixes.len(),
                )
            })
            .collect::<Vec<_>>()
    };
    let department = ("0".to_owned(), "department".to_owned(), 1);
    assert_eq!(
        found(serde_json::json!({ "rule": "different", "field": "Site code", "must": true })),
        [
            department.clone(),
            ("1".to_owned(), "Site code".to_owned(), 1)
        ]
    );
    assert_eq!(
        found(
            serde_json::json!({ "rule": "shared", "mentor": "Clubs", "mentee": "Site code", "points": 1 })
        ),
        [
            department.clone(),
            ("1".to_owned(), "Clubs".to_owned(), 1),
            ("1".to_owned(), "Site code".to_owned(), 1)
        ]
    );
    assert_eq!(
        found(serde_json::json!({ "rule": "level-gap", "must": { "min": 1 } })),
        [department]
    );
    let merge = |column: &str, from: &str, to: &str| spelling::ValueMerge {
        column: column.into(),
        from: from.into(),
        to: to.into(),
    };
    let mut merged = people.clone();
    spelling::merge(
        &mut merged,
        &[
            merge("Clubs", "ches", "Chess"),
            merge("Site code", "LDS", "Leeds"),
            merge("department", "Fin.", "FIN"),
            merge("department", "FIN", "Finance"),
        ],
    );
    assert_eq!(merged[0].fields["Clubs"], "Chess; Golf");
    assert_eq!(
        (
            merged[1].fields["Clubs"].as_str(),
            merged[0].fields["Site code"].as_str()
        ),
        ("Chess", "Leeds")
    );
    assert_eq!(
        (
            merged[0].department.as_deref(),
            merged[3].department.as_deref()
        ),
        (Some("Finance"), Some("Finance"))
    );
}
