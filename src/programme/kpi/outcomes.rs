//! What became of those who took part, beside similar colleagues who did not: two snapshots of the roster, matched by the solver that
//! makes the pairs. Nobody was drawn by lot, so whatever differs went with taking part, and need not come from it.

use std::collections::{BTreeMap, BTreeSet};

use serde::{Deserialize, Serialize};
use sorting::ColdCollect;

use crate::Error;
use crate::pairing::policy::Policy;
use crate::pairing::{Request, pair};
use crate::roster::{Person, Role};
use crate::survey::Why;
use crate::words::say;

/// Below so many matched couples nothing is compared.
const FEWEST: usize = 10;

/// From this standardised difference on two groups are called unlike (Austin 2009).
const UNLIKE: f64 = 0.1;

/// Two snapshots and who took part.
#[derive(Clone, Debug, PartialEq, Deserialize)]
#[cfg_attr(target_arch = "wasm32", derive(tsify::Tsify))]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct OutcomesRequest {
    /// Everybody at the start.
    pub before: Vec<Person>,
    /// Everybody now: whoever is missing has left.
    pub after: Vec<Person>,
    /// Ids of those who took part.
    pub participants: Vec<String>,
    /// The roster's own column with years in the organisation, if there is one.
    #[serde(default)]
    pub tenure: Option<String>,
}

/// How alike two groups are in one respect.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[cfg_attr(target_arch = "wasm32", derive(tsify::Tsify))]
#[serde(rename_all = "camelCase")]
pub struct Balance {
    /// "level", "tenure", "department" or "location".
    pub of: &'static str,
    /// Standardised difference between participants and all others; of a department or a site the largest of its values. Null where it
    /// is not known of enough people.
    pub before: Option<f64>,
    /// The same between those who were matched.
    pub after: Option<f64>,
    /// `after` is at least 0.1 (Austin 2009), or not known.
    pub unlike: bool,
}

/// What may become of somebody.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(target_arch = "wasm32", derive(tsify::Tsify))]
#[serde(rename_all = "kebab-case")]
pub enum Outcome {
    /// Is still there.
    Stayed,
    /// Is on a higher level.
    Promoted,
    /// Is in another department or at another site.
    Moved,
}

/// One outcome in both groups.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[cfg_attr(target_arch = "wasm32", derive(tsify::Tsify))]
#[serde(rename_all = "camelCase")]
pub struct OutcomeComparison {
    /// What.
    pub outcome: Outcome,
    /// Of the matched participants: so many of so many, who are known in both snapshots where that is needed.
    pub participants: (u64, u64),
    /// Of their matches.
    pub others: (u64, u64),
    /// Participants' share minus the others', in hundredths; null where one is of nobody.
    pub difference: Option<f64>,
    /// Its 95 % interval (Newcombe 1998, method 10).
    pub interval: Option<(f64, f64)>,
    /// All of it in a sentence that claims no cause.
    pub text: String,
}

/// Participants beside similar colleagues, for the coordinator's eyes.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[cfg_attr(target_arch = "wasm32", derive(tsify::Tsify))]
#[serde(rename_all = "camelCase")]
pub struct Outcomes {
    /// Always true: what others may see passes disclosure control first.
    pub confidential: bool,
    /// Participants in the first snapshot.
    pub participants: u64,
    /// Everybody else in it.
    pub others: u64,
    /// Couples of a participant and a similar colleague.
    pub matched: u64,
    /// How alike both groups are.
    pub balance: Vec<Balance>,
    /// None where there are too few couples.
    pub comparisons: Vec<OutcomeComparison>,
    /// Why nothing is compared.
    pub missing: Option<Why>,
    /// What to think of beside the figures.
    pub notes: Vec<Why>,
}

/// Matches each participant with a colleague who took no part: at most one level apart, and then as alike as can be in level, tenure,
/// department and site, over all together. Below ten couples it says so and compares nothing.
///
/// # Errors
/// Those of [`pair`]: two people of one id in `before`.
///
/// ```
/// use viceversa::programme::{OutcomesRequest, outcomes};
/// use viceversa::roster::{Person, Role};
/// let person = |at: usize| Person { level: Some(1 + (at % 4) as i32), ..Person::blank(format!("p{at}"), Role::None) };
/// let before: Vec<Person> = (0..48).map(person).collect();
/// // Two of the twelve who took part left, and every third of the others.
/// let stays = |at: &usize| if *at < 12 { at % 6 != 0 } else { at % 3 != 0 };
/// let after = (0..48).filter(stays).map(person).collect();
/// let participants = (0..12).map(|at| format!("p{at}")).collect();
/// let found = outcomes(&OutcomesRequest { before, after, participants, tenure: None })?;
/// assert_eq!((found.matched, found.balance[0].after), (12, Some(0.0)));
/// assert_eq!(found.comparisons[0].participants, (10, 12));
/// assert!(found.comparisons[0].text.contains("went with"));
/// # Ok::<(), viceversa::Error>(())
/// ```
pub fn outcomes(request: &OutcomesRequest) -> Result<Outcomes, Error> {
    let took: BTreeSet<&str> = request.participants.iter().map(String::as_str).cold_set();
    let (inside, outside): (Vec<&Person>, Vec<&Person>) = request
        .before
        .iter()
        .partition(|person| took.contains(person.id.as_str()));
    let tenure = request.tenure.as_deref();
    let couples = couples(&inside, &outside, tenure)?;
    let matched_in: Vec<&Person> = couples.iter().map(|couple| couple.0).collect();
    let matched_out: Vec<&Person> = couples.iter().map(|couple| couple.1).collect();
    let mut found = Outcomes {
        confidential: true,
        participants: inside.len() as u64,
        others: outside.len() as u64,
        matched: couples.len() as u64,
        balance: balance(&inside, &outside, &matched_in, &matched_out, tenure),
        comparisons: Vec::new(),
        missing: None,
        notes: Vec::new(),
    };
    if couples.len() < FEWEST {
        let text = say!("outcomes-too-few", count = couples.len(), least = FEWEST);
        found.missing = Some(Why::new("too-few-matches", text));
        return Ok(found);
    }
    let now: BTreeMap<&str, &Person> = request
        .after
        .iter()
        .map(|person| (person.id.as_str(), person))
        .cold_map();
    found.comparisons = [Outcome::Stayed, Outcome::Promoted, Outcome::Moved]
        .into_iter()
        .map(|outcome| compare(outcome, &matched_in, &matched_out, &now))
        .collect();
    found
        .notes
        .push(Why::new("no-cause", say!("outcomes-no-cause")));
    if found.balance.iter().any(|one| one.unlike) {
        found
            .notes
            .push(Why::new("unlike", say!("outcomes-unlike")));
    }
    if inside.len() > couples.len() {
        let text = say!("outcomes-unmatched", count = inside.len() - couples.len());
        found.notes.push(Why::new("unmatched", text));
    }
    Ok(found)
}

/// Levels at most one apart; an unknown one goes with nobody. Points for what is alike, level and tenure before the others.
const POLICY: &str = r#"{ "direction": "any", "priority": "everyone-matched", "rules": [
    { "rule": "level-gap", "must": { "max": 1 }, "missing": "forbid" },
    { "rule": "level-gap", "points": { "0": 40 } },
    { "rule": "same", "field": "tenure band", "points": 20 },
    { "rule": "same", "field": "department", "points": 15 },
    { "rule": "same", "field": "location", "points": 10 } ] }"#;

/// Each participant with a colleague, by the solver. Only what is compared crosses: no name, no other field, nobody's hours.
fn couples<'a>(
    inside: &[&'a Person],
    outside: &[&'a Person],
    tenure: Option<&str>,
) -> Result<Vec<(&'a Person, &'a Person)>, Error> {
    let policy: Policy = crate::json::decode("policy", POLICY)?;
    let bare = |person: &&Person, role| {
        let mut bare = Person::blank(person.id.clone(), role);
        bare.level = person.level;
        bare.department.clone_from(&person.department);
        bare.location.clone_from(&person.location);
        if let Some(years) = years(person, tenure) {
            bare.fields
                .insert("tenure band".to_owned(), band(years).to_owned());
        }
        bare
    };
    let people = inside
        .iter()
        .map(|person| bare(person, Role::Mentor))
        .chain(outside.iter().map(|person| bare(person, Role::Mentee)));
    let request = Request {
        people: people.collect(),
        policy,
        locale: None,
        today: None,
        decisions: Vec::new(),
        history: Vec::new(),
        current: Vec::new(),
    };
    let by_id: BTreeMap<&str, &'a Person> = inside
        .iter()
        .chain(outside)
        .map(|person| (person.id.as_str(), *person))
        .cold_map();
    let pairing = pair(&request, &mut |_| {})?;
    let couples = pairing.pairs.iter().filter_map(|pair| {
        let one = by_id.get(pair.mentor.as_str())?;
        Some((*one, *by_id.get(pair.mentee.as_str())?))
    });
    Ok(couples.collect())
}

/// Years in the organisation: a number with a point or a comma.
fn years(person: &Person, column: Option<&str>) -> Option<f64> {
    let text = person.fields.get(column?)?.trim().replace(',', ".");
    let years: f64 = text.parse().ok()?;
    (0.0..100.0).contains(&years).then_some(years)
}

fn band(years: f64) -> &'static str {
    match years {
        ..1.0 => "below 1",
        ..3.0 => "1 to 3",
        ..6.0 => "3 to 6",
        ..11.0 => "6 to 11",
        _ => "11 and more",
    }
}

/// How far apart two groups are in one respect.
type Apart<'a> = dyn Fn(&[&Person], &[&Person]) -> Option<f64> + 'a;

fn balance(
    inside: &[&Person],
    outside: &[&Person],
    matched_in: &[&Person],
    matched_out: &[&Person],
    tenure: Option<&str>,
) -> Vec<Balance> {
    let row = |of, difference: &Apart<'_>| {
        let after = difference(matched_in, matched_out);
        Balance {
            of,
            before: difference(inside, outside),
            after,
            unlike: after.is_none_or(|after| after.abs() >= UNLIKE),
        }
    };
    let level = |person: &Person| person.level.map(f64::from);
    let mut rows = vec![row("level", &|one, other| numbers(one, other, level))];
    if tenure.is_some() {
        rows.push(row("tenure", &|one, other| {
            numbers(one, other, |person| years(person, tenure))
        }));
    }
    rows.push(row("department", &|one, other| {
        values(one, other, |person| person.department.as_deref())
    }));
    rows.push(row("location", &|one, other| {
        values(one, other, |person| person.location.as_deref())
    }));
    // What the roster does not have cannot be unlike.
    rows.retain(|row| row.before.is_some() || row.after.is_some());
    rows
}

/// Standardised difference of means: by the root of the mean of both variances.
fn numbers(one: &[&Person], other: &[&Person], of: impl Fn(&Person) -> Option<f64>) -> Option<f64> {
    let moments = |people: &[&Person]| {
        let known: Vec<(f64, u64)> = people
            .iter()
            .filter_map(|person| Some((of(person)?, 1)))
            .collect();
        let (_, mean, sd) = statistics::weighted(&known);
        Some((mean.ok()?, sd.ok()?))
    };
    let ((mean, sd), (mean_other, sd_other)) = (moments(one)?, moments(other)?);
    standardised(mean - mean_other, sd * sd, sd_other * sd_other)
}

/// The largest standardised difference of the shares of a value.
fn values<'a>(
    one: &[&'a Person],
    other: &[&'a Person],
    of: impl Fn(&'a Person) -> Option<&'a str>,
) -> Option<f64> {
    let counts = |people: &[&'a Person]| {
        let mut counts: BTreeMap<String, u64> = BTreeMap::new();
        let known = people.iter().filter_map(|person| of(person));
        for value in known.map(|value| value.trim().to_lowercase()) {
            *counts.entry(value).or_default() += 1;
        }
        let all: u64 = counts.values().sum();
        (all > 0).then_some((counts, all as f64))
    };
    let ((counts, all), (counts_other, all_other)) = (counts(one)?, counts(other)?);
    let names: BTreeSet<&String> = counts.keys().chain(counts_other.keys()).cold_set();
    let share = |counts: &BTreeMap<String, u64>, name: &String, all: f64| {
        counts.get(name).copied().unwrap_or(0) as f64 / all
    };
    names
        .into_iter()
        .filter_map(|name| {
            let (p, q) = (
                share(&counts, name, all),
                share(&counts_other, name, all_other),
            );
            standardised(p - q, p * (1.0 - p), q * (1.0 - q))
        })
        .max_by(|one, other| one.abs().total_cmp(&other.abs()))
}

/// None where both do not vary and differ: no number of standard deviations says how far.
fn standardised(difference: f64, variance: f64, variance_other: f64) -> Option<f64> {
    if difference == 0.0 {
        return Some(0.0);
    }
    let sd = (0.5 * (variance + variance_other)).sqrt();
    (sd > 0.0).then(|| difference / sd)
}

fn compare(
    outcome: Outcome,
    inside: &[&Person],
    outside: &[&Person],
    now: &BTreeMap<&str, &Person>,
) -> OutcomeComparison {
    let count = |people: &[&Person]| {
        let known: Vec<bool> = people
            .iter()
            .filter_map(|person| became(outcome, person, now.get(person.id.as_str()).copied()))
            .collect();
        let yes = known.iter().filter(|yes| **yes).count();
        (yes as u64, known.len() as u64)
    };
    let (participants, others) = (count(inside), count(outside));
    let share = |(count, of): (u64, u64)| (of > 0).then(|| (100 * count) as f64 / of as f64);
    let difference = share(participants)
        .zip(share(others))
        .map(|(one, other)| one - other);
    let text = say!(
        match outcome {
            Outcome::Stayed => "outcomes-stayed",
            Outcome::Promoted => "outcomes-promoted",
            Outcome::Moved => "outcomes-moved",
        },
        count = participants.0,
        of = participants.1,
        others = others.0,
        ofothers = others.1
    );
    OutcomeComparison {
        outcome,
        participants,
        others,
        difference,
        interval: newcombe(participants, others),
        text,
    }
}

/// None where it is not known: of somebody who left, or of whom a value is blank.
fn became(outcome: Outcome, before: &Person, after: Option<&Person>) -> Option<bool> {
    match (outcome, after) {
        (Outcome::Stayed, after) => Some(after.is_some()),
        (Outcome::Promoted, after) => Some(after?.level? > before.level?),
        (Outcome::Moved, after) => {
            let after = after?;
            let other = |one: &Option<String>, other: &Option<String>| {
                Some(
                    one.as_deref()?.trim().to_lowercase()
                        != other.as_deref()?.trim().to_lowercase(),
                )
            };
            let places = [
                other(&before.department, &after.department),
                other(&before.location, &after.location),
            ];
            let known: Vec<bool> = places.into_iter().flatten().collect();
            (!known.is_empty()).then(|| known.contains(&true))
        }
    }
}

/// Interval of a difference of two shares from Wilson's of each (Newcombe 1998, method 10), in hundredths.
fn newcombe(one: (u64, u64), other: (u64, u64)) -> Option<(f64, f64)> {
    let wilson = |(count, of): (u64, u64)| {
        let (low, high) = statistics::wilson(count, of, 0.95).ok()?;
        Some((count as f64 / of as f64, low, high))
    };
    let ((p, low, high), (q, low_other, high_other)) = (wilson(one)?, wilson(other)?);
    let root = |a: f64, b: f64| (a * a + b * b).sqrt();
    let down = root(p - low, high_other - q);
    let up = root(high - p, q - low_other);
    Some((100.0 * (p - q - down), 100.0 * (p - q + up)))
}
