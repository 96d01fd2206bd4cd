//! An organisation file from its text: strictly, and everything that is wrong with it at once.

use std::collections::BTreeSet;

use serde::Deserialize;
use sorting::ColdCollect;

use super::contrast::{self, DARK, LIGHT, Scheme};
use super::logo;
use super::{
    BroughtOrganisation, HelpLink, ORGANISATION_FORMAT, ORGANISATION_VERSION, Organisation,
    OrganisationLetter, OrganisationPreset,
};
use crate::finding::{Finding, Place, Severity};
use crate::pairing;
use crate::programme::letters::check_template;
use crate::release::Thresholds;
use crate::roster::cells::text::same_key;
use crate::roster::{Ladder, Step};
use crate::survey::{Instrument, Texts, check_instrument, instruments};
use crate::words::{self, failure, say};
use crate::{Error, json};

/// Bytes of a file.
const LARGEST: usize = 2 << 20;
/// Presets, letters, links and instruments each.
const MOST: usize = 100;
/// Characters of a name, a label or a subject.
const LONGEST: usize = 200;
/// Characters of a letter.
const LONGEST_BODY: usize = 20_000;
/// Characters of an address.
const LONGEST_ADDRESS: usize = 2_000;

/// Reads an organisation file.
///
/// Everything that is wrong comes at once, each with its place and how to mend it; an organisation is only given when nothing is.
///
/// # Errors
/// `not-an-organisation` when the text is something else, `newer-organisation` when a later program made it, `invalid-organisation` with
/// the place of what has no such shape (a key that is not known is named), `organisation-too-large` beyond 2 MB.
///
/// ```
/// use viceversa::programme::read_organisation;
/// let text = r##"{ "format": "viceversa-organisation", "version": 1, "name": "Example Ltd",
///     "thresholds": { "mean": 4 }, "accent": { "light": "#ffd400", "dark": "#ffd400" } }"##;
/// let brought = read_organisation(text)?;
/// assert_eq!(brought.organisation, None);
/// let places: Vec<_> = brought.findings.iter().filter_map(|one| one.places[0].column.as_deref()).collect();
/// assert_eq!(places, ["accent.light", "thresholds.mean"]);
/// # Ok::<(), viceversa::Error>(())
/// ```
pub fn read_organisation(text: &str) -> Result<BroughtOrganisation, Error> {
    if text.len() > LARGEST {
        return Err(failure!("organisation-too-large", "organisation-too-large"));
    }
    let text = text.strip_prefix('\u{feff}').unwrap_or(text);
    // What is no JSON at all is said by the strict reader below, with its line.
    if let Ok(head) = serde_json::from_str::<Head>(text) {
        if head.format.as_str() != Some(ORGANISATION_FORMAT) {
            return Err(failure!("organisation-none", "not-an-organisation"));
        }
        if let Some(version) = head.version.as_u64()
            && version > u64::from(ORGANISATION_VERSION)
        {
            return Err(Error::new(
                "newer-organisation",
                say!("organisation-newer", version = version.to_string()),
                say!("organisation-newer.advice"),
            ));
        }
    }
    let organisation: Organisation =
        json::decode_written(&say!("organisation-file"), "invalid-organisation", text)?;
    let findings = check(&organisation);
    Ok(BroughtOrganisation {
        organisation: findings.is_empty().then_some(organisation),
        findings,
    })
}

/// Just enough to know what it is.
#[derive(Deserialize)]
struct Head {
    #[serde(default)]
    format: serde_json::Value,
    #[serde(default)]
    version: serde_json::Value,
}

fn check(one: &Organisation) -> Vec<Finding> {
    let mut notes = Notes::default();
    if one.version != ORGANISATION_VERSION {
        notes.add("version", "version");
    }
    if is_blank(&one.name, LONGEST) {
        notes.add("text", "name");
    }
    presets(&one.presets, &mut notes);
    if let Some(found) = &one.ladder {
        ladder(found, &mut notes);
    }
    own_instruments(&one.instruments, &mut notes);
    letters(&one.letters, &mut notes);
    if let Some(address) = &one.logo
        && let Err(fault) = logo::check(address)
    {
        notes.say(&format!("logo-{}", fault.code), fault.said, "logo");
    }
    if let Some(accent) = &one.accent {
        colour(&accent.light, &LIGHT, "accent.light", &mut notes);
        colour(&accent.dark, &DARK, "accent.dark", &mut notes);
    }
    let mut seen = BTreeSet::new();
    for (nth, language) in one.languages.iter().enumerate() {
        let at = format!("languages[{nth}]");
        is_language(language, &at, &mut notes);
        if !seen.insert(language) {
            notes.add("twice", &at);
        }
    }
    thresholds(&one.thresholds, &mut notes);
    help(&one.help, &mut notes);
    notes.0
}

fn presets(presets: &[OrganisationPreset], notes: &mut Notes) {
    few(presets.len(), "presets", notes);
    let known = pairing::presets();
    let mut seen: BTreeSet<&str> = known.iter().map(|preset| preset.id.as_str()).cold_set();
    for (nth, preset) in presets.iter().enumerate() {
        let at = |key: &str| format!("presets[{nth}].{key}");
        let kept = |c: char| c.is_ascii_lowercase() || c.is_ascii_digit() || c == '-';
        if is_blank(&preset.id, 60) || !preset.id.chars().all(kept) {
            notes.add("id", &at("id"));
        } else if !seen.insert(&preset.id) {
            notes.add("taken", &at("id"));
        }
        texts(&preset.name, true, &at("name"), notes);
        texts(&preset.about, false, &at("about"), notes);
        for finding in pairing::check(&preset.policy, &[]) {
            if finding.severity != Severity::Rejected {
                continue;
            }
            let place = match finding.params.get("rule") {
                Some(rule) => at(&format!("policy.rules[{rule}]")),
                None => at("policy"),
            };
            notes.say(&finding.code, (finding.text, finding.advice), &place);
        }
    }
}

fn ladder(ladder: &Ladder, notes: &mut Notes) {
    if ladder.steps.is_empty() {
        notes.add("ladder-empty", "ladder.steps");
    }
    if !ladder.unplaced.is_empty() {
        notes.add("ladder-unplaced", "ladder.unplaced");
    }
    steps(&ladder.steps, "ladder.steps", notes);
    for (nth, variant) in ladder.variants.iter().enumerate() {
        let at = format!("ladder.variants[{nth}]");
        for (text, key) in [(&variant.column, "column"), (&variant.value, "value")] {
            if is_blank(text, LONGEST) {
                notes.add("text", &format!("{at}.{key}"));
            }
        }
        steps(&variant.steps, &format!("{at}.steps"), notes);
    }
}

fn steps(steps: &[Step], at: &str, notes: &mut Notes) {
    let mut seen = BTreeSet::new();
    let mut last = None;
    for (nth, step) in steps.iter().enumerate() {
        if last.is_some_and(|last| step.level <= last) {
            notes.add("ladder-order", &format!("{at}[{nth}].level"));
        }
        last = Some(step.level);
        if step.names.is_empty() {
            notes.add("ladder-unnamed", &format!("{at}[{nth}].names"));
        }
        for (which, name) in step.names.iter().enumerate() {
            let at = format!("{at}[{nth}].names[{which}]");
            if is_blank(name, LONGEST) {
                notes.add("text", &at);
            } else if !seen.insert(same_key(name)) {
                notes.add("twice", &at);
            }
        }
    }
}

fn own_instruments(own: &[Instrument], notes: &mut Notes) {
    few(own.len(), "instruments", notes);
    let bank = instruments();
    let mut seen: BTreeSet<&str> = bank.iter().map(|one| one.id.as_str()).cold_set();
    for (nth, instrument) in own.iter().enumerate() {
        if !seen.insert(&instrument.id) {
            notes.add("taken", &format!("instruments[{nth}].id"));
        }
        if !instrument.questions.is_empty() {
            notes.add("open-questions", &format!("instruments[{nth}].questions"));
        }
        for finding in check_instrument(instrument) {
            if finding.severity != Severity::Rejected {
                continue;
            }
            for place in &finding.places {
                let part = place.column.as_deref().unwrap_or_default();
                let at = format!("instruments[{nth}].{part}");
                let at = at.trim_end_matches('.');
                notes.say(
                    &finding.code,
                    (finding.text.clone(), finding.advice.clone()),
                    at,
                );
            }
        }
    }
}

fn letters(letters: &[OrganisationLetter], notes: &mut Notes) {
    few(letters.len(), "letters", notes);
    let mut seen = BTreeSet::new();
    for (nth, letter) in letters.iter().enumerate() {
        let at = |key: &str| format!("letters[{nth}].{key}");
        is_language(&letter.language, &at("language"), notes);
        if !seen.insert((letter.kind, &letter.language)) {
            notes.add("letter-twice", &format!("letters[{nth}]"));
        }
        if letter.subject.contains(['\n', '\r']) {
            notes.add("subject", &at("subject"));
        }
        for (text, key, longest) in [
            (&letter.subject, "subject", LONGEST),
            (&letter.body, "body", LONGEST_BODY),
        ] {
            if is_blank(text, longest) {
                notes.add("text", &at(key));
            }
            if let Err(error) = check_template(text) {
                notes.say(error.code, (error.message, error.advice), &at(key));
            }
        }
    }
}

fn colour(text: &str, scheme: &Scheme, at: &str, notes: &mut Notes) {
    let Some(accent) = contrast::colour(text) else {
        return notes.add("colour", at);
    };
    if let Some((ground, contrast)) = contrast::weakest(accent, scheme) {
        let ratio = contrast as f64 / 100.0;
        let ground = contrast::written(ground);
        let said = say!("organisation-contrast", ratio = ratio, ground = ground);
        let advice = say!("organisation-contrast.advice");
        notes.say("contrast", (said, advice), at);
    }
}

fn thresholds(own: &Thresholds, notes: &mut Notes) {
    let floor = Thresholds::default();
    for (key, own, least) in [
        ("mean", own.mean, floor.mean),
        ("distribution", own.distribution, floor.distribution),
        ("optIn", own.opt_in, floor.opt_in),
        ("comments", own.comments, floor.comments),
        ("rate", own.rate, floor.rate),
    ] {
        if own < least {
            let said = say!("organisation-lowered", own = own, least = least);
            let advice = say!("organisation-lowered.advice", least = least);
            notes.say(
                "threshold-lowered",
                (said, advice),
                &format!("thresholds.{key}"),
            );
        }
    }
}

fn help(links: &[HelpLink], notes: &mut Notes) {
    few(links.len(), "help", notes);
    for (nth, link) in links.iter().enumerate() {
        texts(&link.label, true, &format!("help[{nth}].label"), notes);
        if !is_https(&link.address) {
            notes.add("address", &format!("help[{nth}].address"));
        }
    }
}

/// An https address with a plain host and nothing that reads otherwise than it is written.
fn is_https(address: &str) -> bool {
    let Some(rest) = address.strip_prefix("https://") else {
        return false;
    };
    let authority = rest.split(['/', '?', '#']).next().unwrap_or_default();
    let (host, port) = authority.split_once(':').unwrap_or((authority, "443"));
    let label = |text: &str| {
        let kept = |c: char| c.is_ascii_alphanumeric() || c == '-';
        !text.is_empty() && text.chars().all(kept)
    };
    address.len() <= LONGEST_ADDRESS
        && host.split('.').all(label)
        && port.parse::<u16>().is_ok_and(|port| port > 0)
        && rest
            .bytes()
            .all(|byte| byte.is_ascii_graphic() && !b"\"'<>\\^`{|}".contains(&byte))
}

/// Texts by language: of languages that there are, none of them empty.
fn texts(texts: &Texts, needed: bool, at: &str, notes: &mut Notes) {
    if needed && texts.is_empty() {
        notes.add("text", at);
    }
    for (language, text) in texts {
        let at = format!("{at}.{language}");
        is_language(language, &at, notes);
        if is_blank(text, LONGEST * 5) {
            notes.add("text", &at);
        }
    }
}

fn is_language(language: &str, at: &str, notes: &mut Notes) {
    if !words::languages().any(|known| known == language) {
        let known: Vec<String> = words::languages()
            .map(|code| format!("\"{code}\""))
            .collect();
        let known = known.join(", ");
        let said = say!("organisation-language");
        let advice = say!("organisation-language.advice", known = known);
        notes.say("language", (said, advice), at);
    }
}

fn is_blank(text: &str, longest: usize) -> bool {
    text.trim().is_empty() || text.chars().count() > longest
}

fn few(count: usize, at: &str, notes: &mut Notes) {
    if count > MOST {
        notes.add("many", at);
    }
}

/// What is wrong, each cause once with all its places.
#[derive(Default)]
struct Notes(Vec<Finding>);

impl Notes {
    fn add(&mut self, code: &str, at: &str) {
        let key = format!("organisation-{code}");
        let advice = say!(format!("{key}.advice"));
        self.say(code, (say!(key), advice), at);
    }

    fn say(&mut self, code: &str, (text, advice): (String, String), at: &str) {
        let place = Place {
            column: Some(at.to_owned()),
            ..Place::default()
        };
        let same = |known: &&mut Finding| known.code == code && known.text == text;
        match self.0.iter_mut().find(same) {
            Some(known) => {
                known.count += 1;
                known.places.push(place);
            }
            None => self.0.push(Finding {
                code: code.to_owned(),
                severity: Severity::Rejected,
                text,
                advice,
                count: 1,
                places: vec![place],
                params: [].into_iter().collect(),
                fixes: Vec::new(),
            }),
        }
    }
}
