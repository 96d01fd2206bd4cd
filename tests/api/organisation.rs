//! The organisation file: what it gives, and what is refused of it.

use base64::Engine;
use base64::engine::general_purpose::STANDARD;
use serde_json::{Value, json};
use viceversa::finding::Finding;
use viceversa::programme::next_cohort::{NextCohortOptions, next_cohort};
use viceversa::programme::{
    BroughtOrganisation, FileKind, Organisation, decode, encode, file_kind, read_organisation,
};
use viceversa::{pairing, release, words};

/// The example of docs/organisation.md.
fn example() -> String {
    let root = env!("CARGO_MANIFEST_DIR");
    let page = std::fs::read_to_string(format!("{root}/docs/organisation.md")).expect("the docs");
    let (_, rest) = page.split_once("```json\n").expect("an example");
    let (text, _) = rest.split_once("```").expect("its end");
    text.to_owned()
}

fn value() -> Value {
    serde_json::from_str(&example()).expect("JSON")
}

fn read(value: &Value) -> BroughtOrganisation {
    read_organisation(&value.to_string()).expect("its shape")
}

/// Code and place of everything that is wrong with the example when one thing in it is another.
fn wrong(pointer: &str, new: Value) -> Vec<String> {
    let mut value = value();
    let at = value.pointer_mut(pointer).expect("it is in the example");
    *at = new;
    let brought = read(&value);
    assert_eq!(brought.organisation.is_none(), !brought.findings.is_empty());
    let said = |one: &Finding| {
        assert!(!one.text.is_empty() && !one.advice.is_empty());
        let places = one.places.iter().filter_map(|place| place.column.clone());
        let places: Vec<String> = places.collect();
        format!("{} {}", one.code, places.join(" "))
    };
    brought.findings.iter().map(said).collect()
}

fn organisation() -> Organisation {
    read(&value()).organisation.expect("it is whole")
}

/// A logo of this SVG.
fn svg(text: &str) -> Value {
    json!(format!(
        "data:image/svg+xml;base64,{}",
        STANDARD.encode(text)
    ))
}

#[test]
fn the_example_of_the_docs_is_read_whole() {
    let brought = read_organisation(&example()).expect("its shape");
    assert_eq!(brought.findings, []);
    let organisation = brought.organisation.expect("it is whole");
    assert_eq!(organisation.name, "Marlowe & Finch");
    assert_eq!(organisation.presets[0].policy.rules.len(), 5);
    assert_eq!(organisation.ladder.expect("a ladder").steps.len(), 5);
    assert_eq!(organisation.instruments[0].items.len(), 2);
    assert_eq!(organisation.languages, ["en", "de"]);
    let own = organisation.thresholds;
    assert_eq!((own.mean, own.distribution, own.rate), (8, 15, 5));
    assert_eq!(
        file_kind(example().as_bytes(), "x.json"),
        FileKind::Organisation
    );
    // With a byte order mark too, and with nothing but what must be there.
    let least = r#"{ "format": "viceversa-organisation", "version": 1, "name": "A" }"#;
    let brought = read_organisation(&format!("\u{feff}{least}")).expect("its shape");
    assert!(brought.organisation.is_some());
}

#[test]
fn a_text_that_is_no_such_file_is_refused_with_its_line_and_a_key_by_its_name() {
    let refused = |text: &str| {
        let error = read_organisation(text).expect_err("it is refused");
        (error.code, error.message)
    };
    let code = |text: &str| refused(text).0;
    assert_eq!(code(r#"{ "items": [] }"#), "not-an-organisation");
    assert_eq!(
        code(r#"{ "format": "viceversa-programme", "version": 3 }"#),
        "not-an-organisation"
    );
    assert_eq!(
        code(r#"{ "format": "viceversa-organisation", "version": 2, "new": 1 }"#),
        "newer-organisation"
    );
    assert_eq!(code(&" ".repeat((2 << 20) + 1)), "organisation-too-large");
    assert_eq!(code(""), "invalid-organisation");
    assert_eq!(code("[]"), "not-an-organisation");
    assert_eq!(code("nothing of the kind"), "invalid-organisation");
    let unknown = example().replacen("\"accent\"", "\"accnet\"", 1);
    let (code, message) = refused(&unknown);
    assert_eq!(code, "invalid-organisation");
    assert!(message.contains("no key “accnet”"), "{message}");
    let unknown = example().replacen("\"priority\"", "\"prio\"", 1);
    let (_, message) = refused(&unknown);
    assert!(
        message.contains("no key “prio”") && message.contains("presets[0].policy"),
        "{message}"
    );
    let line = example()
        .lines()
        .position(|line| line.contains("\"priority\""));
    let line = format!("line {}", line.expect("a line") + 1);
    assert!(message.contains(&line), "{message}");
    let cut = example();
    let (_, message) = refused(&cut[..cut.len() / 2]);
    assert!(message.contains("cut off"), "{message}");
    let (_, message) = refused(&example().replacen("\"version\": 1,", "\"version\": 1", 1));
    assert!(message.contains("line 4"), "{message}");
    let (_, message) = refused(&example().replacen("\"mean\": 8", "\"mean\": \"8\"", 1));
    assert!(message.contains("thresholds.mean"), "{message}");
}

#[test]
fn a_threshold_is_never_lowered() {
    for (key, floor) in [
        ("mean", 5),
        ("distribution", 10),
        ("optIn", 10),
        ("comments", 10),
        ("rate", 5),
    ] {
        let found = wrong("/thresholds", json!({ key: floor - 1 }));
        assert_eq!(found, [format!("threshold-lowered thresholds.{key}")]);
        assert!(wrong("/thresholds", json!({ key: floor })).is_empty());
        assert!(wrong("/thresholds", json!({ key: 200 })).is_empty());
    }
}

#[test]
fn a_colour_can_be_read_on_every_ground() {
    let found = wrong("/accent/light", json!("#ffd400"));
    assert_eq!(found, ["contrast accent.light"]);
    let found = wrong("/accent/dark", json!("#7a3b9e"));
    assert_eq!(found, ["contrast accent.dark"]);
    // Readable on white (4.54) and not on the page's sunken ground.
    let found = wrong("/accent/light", json!("#767676"));
    assert_eq!(found, ["contrast accent.light"]);
    for colour in ["red", "#fff", "#12345g", "7a3b9e", "#7a3b9e;", ""] {
        assert_eq!(
            wrong("/accent/light", json!(colour)),
            ["colour accent.light"]
        );
    }
    let mut value = value();
    value["accent"]["light"] = json!("#ffd400");
    let brought = words::within(Some("de"), || read(&value));
    assert!(
        brought.findings[0].text.contains("1,2"),
        "{}",
        brought.findings[0].text
    );
}

#[test]
fn a_logo_shows_something_and_can_do_nothing_else() {
    let ns = "xmlns=\"http://www.w3.org/2000/svg\"";
    let with = |inside: &str| svg(&format!("<svg {ns}>{inside}</svg>"));
    for good in [
        "",
        "<path d=\"M0 0h9\" fill=\"#123456\"/>",
        "<defs><linearGradient id=\"a\"><stop offset=\"0\" stop-color=\"red\"/></linearGradient></defs><rect fill=\"url(#a)\" width=\"9\" height=\"9\"/>",
        "<g id=\"b\"/><use href=\"#b\"/><text x=\"1\">A &amp; B</text><!-- a remark -->",
    ] {
        assert_eq!(wrong("/logo", with(good)), [""; 0], "{good}");
    }
    for bad in [
        "<script>alert(1)</script>",
        "<SCRIPT/>",
        "<style>*{fill:red}</style>",
        "<image href=\"https://example.org/a.png\"/>",
        "<foreignObject><p/></foreignObject>",
        "<a href=\"https://example.org\"><rect/></a>",
        "<animate attributeName=\"href\"/>",
        "<set attributeName=\"onload\" to=\"x\"/>",
        "<rect onload=\"alert(1)\"/>",
        "<rect onclick='x'/>",
        "<rect style=\"fill:url(https://example.org)\"/>",
        "<rect fill=\"url(https://example.org/a.svg#b)\"/>",
        "<rect fill=\"url( #a)\"/>",
        "<rect fill=\"u\\72l(//example.org)\"/>",
        "<rect fill=\"&#117;rl(//example.org)\"/>",
        "<use href=\"https://example.org/a.svg#b\"/>",
        "<use xlink:href=\"data:image/svg+xml,x\"/>",
        "<rect href=\"javascript:alert(1)\"/>",
        "<x:script/>",
        "<![CDATA[<script>]]>",
        "<?xml-stylesheet href=\"a.css\"?>",
        "<text>&outside;</text>",
        "<rect data-x=\"1\"/>",
    ] {
        assert_eq!(wrong("/logo", with(bad)), ["logo-part logo"], "{bad}");
    }
    let entity = format!("<!DOCTYPE svg [<!ENTITY a \"b\">]><svg {ns}/>");
    assert_eq!(wrong("/logo", svg(&entity)), ["logo-part logo"]);
    for damaged in [
        "<svg><rect/></svg>".to_owned(),
        format!("<svg {ns}><rect></svg>"),
        format!("<svg {ns}>"),
        format!("<svg {ns}/><svg {ns}/>"),
        format!("before <svg {ns}/>"),
        format!("<svg {ns}>{}</svg>", "<g>".repeat(50)),
        "<g/>".to_owned(),
        String::new(),
        "GIF89a".to_owned(),
    ] {
        assert_eq!(
            wrong("/logo", svg(&damaged)),
            ["logo-damaged logo"],
            "{damaged}"
        );
    }
    let big = format!("<svg {ns}><path d=\"{}\"/></svg>", "M0 0".repeat(26_000));
    assert_eq!(wrong("/logo", svg(&big)), ["logo-large logo"]);
    for kind in [
        "https://example.org/logo.svg",
        "data:image/gif;base64,R0lGODlh",
        "data:text/html;base64,PHA+",
        "data:image/svg+xml,%3Csvg/%3E",
        "data:image/png;base64,not base64",
        "logo.png",
    ] {
        assert_eq!(wrong("/logo", json!(kind)), ["logo-kind logo"], "{kind}");
    }
}

#[test]
fn a_png_is_one_and_of_a_size_that_can_be_shown() {
    let png = |width: u32, height: u32| {
        let mut bytes = b"\x89PNG\r\n\x1a\n\0\0\0\rIHDR".to_vec();
        bytes.extend(width.to_be_bytes());
        bytes.extend(height.to_be_bytes());
        bytes.extend(b"\x08\x06\0\0\0....\0\0\0\0IEND\xaeB`\x82");
        json!(format!("data:image/png;base64,{}", STANDARD.encode(bytes)))
    };
    assert_eq!(wrong("/logo", png(64, 64)), [""; 0]);
    assert_eq!(wrong("/logo", png(0, 64)), ["logo-damaged logo"]);
    assert_eq!(wrong("/logo", png(64, 100_000)), ["logo-damaged logo"]);
    let short = json!("data:image/png;base64,iVBORw0KGgo=");
    assert_eq!(wrong("/logo", short), ["logo-damaged logo"]);
}

#[test]
fn a_link_is_https_with_a_plain_host() {
    for bad in [
        "http://intranet.example/",
        "javascript:alert(1)",
        "https://",
        "https://user:word@example.org",
        "https://example.org@evil.example",
        "https://example.org:99999/",
        "https://exa mple.org",
        "https://example.org/\u{fc}",
        "https://example.org/\"onclick=",
        "//example.org",
        " https://example.org",
        "HTTPS://example.org",
    ] {
        let found = wrong("/help/0/address", json!(bad));
        assert_eq!(found, ["address help[0].address"], "{bad}");
    }
    for good in [
        "https://example.org",
        "https://intranet:8443/a?b=c#d",
        "https://a.b.example/%C3%BC",
    ] {
        assert_eq!(wrong("/help/0/address", json!(good)), [""; 0], "{good}");
    }
    assert_eq!(wrong("/help/0/label", json!({})), ["text help[0].label"]);
}

#[test]
fn rules_ladder_questionnaires_and_letters_are_checked_as_everywhere() {
    let found = wrong(
        "/presets/0/policy/rules/0",
        json!({ "rule": "level-gap", "must": { "min": 4, "max": 2 } }),
    );
    assert_eq!(found, ["bad-rule presets[0].policy.rules[0]"]);
    assert_eq!(
        wrong("/presets/0/id", json!("reverse")),
        ["taken presets[0].id"]
    );
    assert_eq!(
        wrong("/presets/0/id", json!("My rules")),
        ["id presets[0].id"]
    );
    assert_eq!(
        wrong("/presets/0/name", json!({ "xx": "?", "en": " " })),
        ["text presets[0].name.en", "language presets[0].name.xx"]
    );
    assert_eq!(
        wrong("/ladder/steps/1/level", json!(1)),
        ["ladder-order ladder.steps[1].level"]
    );
    assert_eq!(
        wrong("/ladder/steps/1/names", json!(["ANALYST "])),
        ["twice ladder.steps[1].names[0]"]
    );
    assert_eq!(
        wrong("/ladder/steps/1/names", json!([])),
        ["ladder-unnamed ladder.steps[1].names"]
    );
    assert_eq!(
        wrong("/ladder/steps", json!([])),
        ["ladder-empty ladder.steps"]
    );
    assert_eq!(
        wrong(
            "/ladder",
            json!({ "steps": [{ "level": 1, "names": ["A"] }], "unplaced": ["B"] })
        ),
        ["ladder-unplaced ladder.unplaced"]
    );
    assert_eq!(
        wrong("/instruments/0/items/1/scale", json!("none")),
        ["unknown-scale instruments[0].items[1].scale"]
    );
    assert_eq!(
        wrong("/instruments/0/id", json!("pulse")),
        ["taken instruments[0].id"]
    );
    assert_eq!(
        wrong("/letters/0/body", json!("Dear {boss}")),
        ["letter-placeholder letters[0].body"]
    );
    assert_eq!(
        wrong("/letters/0/subject", json!("One\nand two")),
        ["subject letters[0].subject"]
    );
    assert_eq!(
        wrong("/letters/0/language", json!("it")),
        ["language letters[0].language"]
    );
    let mut two = value();
    let letter = two["letters"][0].clone();
    two["letters"].as_array_mut().expect("a list").push(letter);
    assert_eq!(read(&two).findings[0].code, "letter-twice");
    assert_eq!(
        wrong("/languages", json!(["en", "en", "tlh"])),
        ["twice languages[1]", "language languages[2]"]
    );
    assert_eq!(wrong("/name", json!(" ")), ["text name"]);
    assert_eq!(wrong("/version", json!(0)), ["version version"]);
}

#[test]
fn everything_that_is_wrong_comes_at_once_and_nothing_is_taken_over() {
    let mut value = value();
    value["thresholds"]["mean"] = json!(1);
    value["help"][0]["address"] = json!("http://example.org");
    value["accent"]["dark"] = json!("#000000");
    let brought = read(&value);
    assert_eq!(brought.organisation, None);
    let codes: Vec<&str> = brought
        .findings
        .iter()
        .map(|one| one.code.as_str())
        .collect();
    assert_eq!(codes, ["contrast", "threshold-lowered", "address"]);
}

#[test]
fn it_outlives_the_saved_file_and_the_cohort() {
    let bare = br#"{ "format": "viceversa-programme", "version": 3, "policy": {} }"#;
    let mut programme = decode(bare).expect("a programme");
    assert_eq!(programme.organisation, None);
    programme.organisation = Some(organisation());
    let saved = decode(&encode(programme.clone()).expect("bytes")).expect("a programme");
    assert_eq!(saved.organisation, programme.organisation);
    let options = NextCohortOptions {
        today: "2027-07-20".to_owned(),
        ..NextCohortOptions::default()
    };
    let next = next_cohort(&saved, &options).expect("a cohort");
    assert_eq!(next.programme.organisation, programme.organisation);
}

#[test]
fn its_smallest_numbers_hold_for_a_plan_that_asks_for_less() {
    let own = organisation();
    let plan = release::fix_plan(&own.instruments[0], "first", release::Plan::default())
        .expect("a plan")
        .at_least(&own.thresholds);
    let thresholds = plan.plan.thresholds;
    assert_eq!((thresholds.mean, thresholds.distribution), (8, 15));
    assert_eq!(plan.raised.len(), 2);
}

#[test]
fn every_sentence_is_there_in_each_language() {
    let mut value = value();
    value["accent"]["light"] = json!("#ffffff");
    value["name"] = json!("");
    let mut said = std::collections::BTreeSet::new();
    for language in words::languages() {
        let brought = words::within(Some(language), || read(&value));
        assert_eq!(brought.findings.len(), 2);
        said.extend(brought.findings.into_iter().map(|one| one.text));
    }
    assert_eq!(said.len(), 8);
    // The presets that come along keep their ids to themselves.
    assert!(pairing::presets().iter().all(|one| one.id != "marlowe"));
}
