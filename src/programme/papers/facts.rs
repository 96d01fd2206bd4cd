//! What the papers know of a programme, and how they say what they do not know.

use std::collections::BTreeSet;

use indexmap::IndexSet;
use sorting::ColdCollect;

use crate::Error;
use crate::json;
use crate::pairing::field_name;
use crate::pairing::policy::{Direction, Policy, RuleKind, Side};
use crate::programme::{Programme, Survey};
use crate::roster::{Person, Role};
use crate::survey::{ItemType, KeyKind, Responses, text};
use crate::words::{say, spoken};

/// What letters (addresses, line managers), sessions (hours, time zones) and figures (reach, comparable colleagues) are made from.
const USED: [&str; 7] = [
    "email",
    "level",
    "manager",
    "department",
    "location",
    "timezone",
    "availability",
];

/// A programme as the papers look at it.
pub(super) struct Facts<'a> {
    pub programme: &'a Programme,
    pub columns: Columns,
    pub rounds: Vec<Round>,
    /// Names and addresses of people whom the charter does not name, in small letters.
    hidden: Vec<String>,
}

/// Columns of the roster that somebody has, by what is done with them.
pub(super) struct Columns {
    /// A rule compares them.
    pub compared: Vec<String>,
    /// A rule compares them where the person says so.
    pub chosen: Vec<String>,
    /// They say so.
    pub consent: Vec<String>,
    /// No rule reads them, but letters, sessions or figures do.
    pub used: Vec<String>,
    /// Nothing reads them.
    pub other: Vec<String>,
}

/// One round of a survey.
pub(super) struct Round {
    /// What the questionnaire is called.
    pub title: String,
    /// The round.
    pub wave: String,
    /// What links the answers of one person; unknown where the answers themselves are not kept.
    pub link: Option<KeyKind>,
    /// People could write in their own words.
    pub comments: bool,
    /// They came as sealed answers.
    pub sealed: bool,
}

impl<'a> Facts<'a> {
    pub(super) fn of(programme: &'a Programme) -> Result<Self, Error> {
        let charter = &programme.charter;
        let named = [&charter.sponsor, &charter.coordinator, &charter.data_holder]
            .map(|name| name.to_lowercase());
        let texts = programme.people.iter().flat_map(|person| {
            let name = person.name.trim();
            std::iter::once(name).chain(person.email.as_deref().map(str::trim))
        });
        let hidden: BTreeSet<String> = texts
            .map(str::to_lowercase)
            .filter(|one| !one.is_empty() && !named.iter().any(|name| name.contains(one.as_str())))
            .cold_set();
        let mut facts = Self {
            programme,
            columns: Columns {
                compared: Vec::new(),
                chosen: Vec::new(),
                consent: Vec::new(),
                used: Vec::new(),
                other: Vec::new(),
            },
            rounds: Vec::new(),
            hidden: hidden.into_iter().collect(),
        };
        facts.columns = facts.columns();
        facts.rounds = programme
            .surveys
            .iter()
            .map(|survey| facts.round(survey))
            .collect::<Result<_, Error>>()?;
        Ok(facts)
    }

    fn round(&self, survey: &Survey) -> Result<Round, Error> {
        let link = if survey.answers.is_empty() {
            None
        } else {
            Some(json::decode::<Responses>("answers", &survey.answers)?.key_kind)
        };
        let items = &survey.instrument.items;
        Ok(Round {
            title: self.shown(text(&survey.instrument.title, spoken())),
            wave: self.shown(&survey.wave),
            link,
            comments: items.iter().any(|item| item.kind == ItemType::Comment),
            sealed: survey.sealed,
        })
    }

    fn columns(&self) -> Columns {
        let policies = std::iter::once(&self.programme.policy)
            .chain(self.programme.scenarios.iter().map(|one| &one.policy));
        let (mut compared, mut chosen, mut consent) =
            (BTreeSet::new(), IndexSet::new(), IndexSet::new());
        for policy in policies {
            read_by(policy, &mut compared, &mut chosen, &mut consent);
        }
        let present = present(&self.programme.people);
        let names = |keep: &dyn Fn(&str) -> bool| -> Vec<String> {
            let kept = present.iter().filter(|field| keep(field));
            kept.map(|field| self.shown(&field_name(field))).collect()
        };
        let all = |fields: &IndexSet<&str>| -> Vec<String> {
            fields
                .iter()
                .map(|field| self.shown(&field_name(field)))
                .collect()
        };
        let unruled = |field: &str| {
            !compared.contains(field) && !chosen.contains(field) && !consent.contains(field)
        };
        Columns {
            compared: names(&|field| compared.contains(field)),
            chosen: all(&chosen),
            consent: all(&consent),
            used: names(&|field| unruled(field) && USED.contains(&field)),
            other: names(&|field| unruled(field) && !USED.contains(&field)),
        }
    }

    /// A text of the coordinator's own that must name nobody: as it is, unless it bears the name of somebody in the roster.
    pub(super) fn shown(&self, text: &str) -> String {
        let text = text.trim();
        let small = text.to_lowercase();
        // A single word may be anything; two words, or an address, are somebody.
        let bears = |name: &String| {
            small == *name || (name.contains([' ', '@']) && small.contains(name.as_str()))
        };
        if self.hidden.iter().any(bears) {
            say!("papers-somebody")
        } else {
            or_blank(text)
        }
    }

    /// Who runs the programme and who holds its data, each once; none where the charter names nobody.
    fn readers(&self) -> Vec<&'a str> {
        let charter = &self.programme.charter;
        let mut names = vec![charter.coordinator.trim(), charter.data_holder.trim()];
        names.retain(|name| !name.is_empty());
        names.dedup();
        names
    }

    /// Who can read what is held.
    pub(super) fn who_reads(&self) -> String {
        match self.readers().as_slice() {
            [] => blank(),
            names => names.join(", "),
        }
    }

    /// The sentence that answers are confidential and no more than that.
    pub(super) fn confidential(&self) -> String {
        let charter = &self.programme.charter;
        match charter.coordinator.trim() {
            "" => say!("papers-not-anonymous", named = "no", who = ""),
            who => say!("papers-not-anonymous", named = "yes", who = who),
        }
    }

    /// Who answers for the programme, as each paper begins.
    pub(super) fn who(&self) -> Vec<(String, String)> {
        let charter = &self.programme.charter;
        vec![
            (say!("papers-who-programme"), or_blank(&self.programme.name)),
            (say!("papers-who-controller"), blank()),
            (
                say!("papers-who-coordinator"),
                or_blank(&charter.coordinator),
            ),
            (say!("papers-who-holder"), or_blank(&charter.data_holder)),
            (say!("papers-who-sponsor"), or_blank(&charter.sponsor)),
            (say!("papers-who-dpo"), blank()),
        ]
    }

    /// How many can be mentors, and how many mentees.
    pub(super) fn sides(&self) -> (usize, usize) {
        let side = |wanted| {
            let people = self.programme.people.iter();
            people
                .filter(|person| person.role == wanted || person.role == Role::Both)
                .count()
        };
        (side(Role::Mentor), side(Role::Mentee))
    }

    /// What no setting of the page changes.
    pub(super) fn limits(&self) -> Vec<String> {
        vec![
            self.confidential(),
            say!("papers-limit-device"),
            say!("papers-limit-passphrase"),
            say!("papers-limit-two"),
            say!("papers-limit-groups"),
            say!("papers-limit-style"),
        ]
    }
}

/// To be filled in by whoever signs.
pub(super) fn blank() -> String {
    say!("papers-blank")
}

pub(super) fn or_blank(text: &str) -> String {
    match text.trim() {
        "" => blank(),
        text => text.to_owned(),
    }
}

/// Adds the columns that the rules of a policy read.
fn read_by<'a>(
    policy: &'a Policy,
    compared: &mut BTreeSet<&'a str>,
    chosen: &mut IndexSet<&'a str>,
    consent: &mut IndexSet<&'a str>,
) {
    if policy.direction != Direction::Any {
        compared.insert("level");
    }
    for rule in &policy.rules {
        if rule.rule == RuleKind::ReportingLine {
            compared.extend(["manager", "dottedLines"]);
        }
        for side in [Side::Mentor, Side::Mentee] {
            if rule.opt_in.is_some() {
                chosen.extend(rule.field_of(side));
                consent.extend(rule.consent_of(side));
            } else {
                compared.extend(rule.field_of(side));
            }
        }
    }
}

/// Columns in which something stands, beside id, name and role.
fn present(people: &[Person]) -> IndexSet<&str> {
    type Has = fn(&Person) -> bool;
    let standard: [(&str, Has); 12] = [
        ("email", |one| one.email.is_some()),
        ("level", |one| one.level.is_some()),
        ("manager", |one| one.manager.is_some()),
        ("dottedLines", |one| !one.dotted_lines.is_empty()),
        ("department", |one| one.department.is_some()),
        ("location", |one| one.location.is_some()),
        ("timezone", |one| one.timezone.is_some()),
        ("languages", |one| !one.languages.is_empty()),
        ("offers", |one| !one.offers.is_empty()),
        ("wants", |one| !one.wants.is_empty()),
        ("availability", |one| !one.availability.is_empty()),
        ("wishes", |one| !one.wishes.is_empty()),
    ];
    let mut found: IndexSet<&str> = standard
        .into_iter()
        .filter(|(_, has)| people.iter().any(has))
        .map(|(field, _)| field)
        .collect();
    for person in people {
        let filled = person
            .fields
            .iter()
            .filter(|(_, cell)| !cell.trim().is_empty());
        found.extend(filled.map(|(header, _)| header.as_str()));
    }
    found
}
