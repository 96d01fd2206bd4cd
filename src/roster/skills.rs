//! The vocabulary of skills: one spelling for each, and spellings that may mean the same.

use std::collections::{BTreeMap, BTreeSet};

use sorting::{ColdCollect, ColdSort};

use super::cells::text::{fold, same_key};
use super::{Person, Skill};

/// Beyond this many different skills only exact folded twins are looked for.
const MOST_COMPARED: usize = 5_000;
/// Longer texts are sentences, not skills: they are not compared letter by letter.
const LONGEST_COMPARED: usize = 40;

/// Gives each skill one spelling: the most frequent among those that differ in case only (the first in order on a tie). A
/// skill that a person then has twice keeps the higher strength.
///
/// ```
/// use viceversa::roster::{Person, Role, cells::lists, skills::unify};
/// let who = |id: &str, offers: &str| Person { offers: lists::skills(offers).0, ..Person::blank(id, Role::Mentor) };
/// let mut people = [who("ada", "SQL"), who("ben", "sql"), who("eve", "SQL")];
/// unify(&mut people);
/// assert_eq!(people[1].offers[0].skill, "SQL");
/// ```
pub fn unify(people: &mut [Person]) {
    let mut counts: BTreeMap<&str, u32> = BTreeMap::new();
    for skill in people.iter().flat_map(|p| p.offers.iter().chain(&p.wants)) {
        *counts.entry(&skill.skill).or_default() += 1;
    }
    let mut spellings: BTreeMap<String, BTreeMap<String, u32>> = BTreeMap::new();
    for (form, count) in counts {
        spellings
            .entry(same_key(form))
            .or_default()
            .insert(form.to_owned(), count);
    }
    let chosen: BTreeMap<&str, &str> = spellings
        .iter()
        .filter(|(_, forms)| forms.len() > 1)
        .flat_map(|(_, forms)| {
            let best = forms
                .iter()
                .max_by_key(|(form, n)| (**n, std::cmp::Reverse(form.as_str())))
                .map(|(f, _)| f.as_str());
            forms
                .keys()
                .filter_map(move |form| Some((form.as_str(), best?)))
        })
        .cold_map();
    if chosen.is_empty() {
        return;
    }
    replace(people, |skill| chosen.get(skill).map(|s| (*s).to_owned()));
}

/// Replaces spellings, from and to, compared without case; chains are followed once through, not round.
///
/// ```
/// use viceversa::roster::{Person, Role, cells::lists, skills::merge};
/// let mut people = [Person { offers: lists::skills("MS Excel:3; Budgeting").0, ..Person::blank("ada", Role::Mentor) }];
/// merge(&mut people, &[("ms excel".to_owned(), "Excel".to_owned())]);
/// assert_eq!((people[0].offers[0].skill.as_str(), people[0].offers[0].strength), ("Excel", 3));
/// ```
pub fn merge(people: &mut [Person], pairs: &[(String, String)]) {
    if pairs.is_empty() {
        return;
    }
    let direct: BTreeMap<String, &str> = pairs
        .iter()
        .map(|(from, to)| (same_key(from), to.as_str()))
        .cold_map();
    let end = |skill: &str| -> Option<String> {
        let mut seen = BTreeSet::new();
        let mut at = *direct.get(&same_key(skill))?;
        while seen.insert(at)
            && let Some(next) = direct.get(&same_key(at))
        {
            at = next;
        }
        Some(at.to_owned())
    };
    replace(people, end);
}

/// Pairs of skills that may be one, the rarer first: spelled alike but for accents, spaces and punctuation, one letter
/// apart, or with and without a maker's name. Numbers in them must agree ("Python 2" is not "Python 3").
///
/// ```
/// use viceversa::roster::{Person, Role, cells::lists, skills::near};
/// let who = |id: &str, offers: &str| Person { offers: lists::skills(offers).0, ..Person::blank(id, Role::Mentor) };
/// let people = [who("ada", "Budgetting; Python 2"), who("ben", "Budgeting; Python 3"), who("eve", "Budgeting")];
/// assert_eq!(near(&people), [("Budgetting".to_owned(), "Budgeting".to_owned())]);
/// ```
#[must_use]
pub fn near(people: &[Person]) -> Vec<(String, String)> {
    let mut counts: BTreeMap<&str, u32> = BTreeMap::new();
    for skill in people.iter().flat_map(|p| p.offers.iter().chain(&p.wants)) {
        *counts.entry(skill.skill.as_str()).or_default() += 1;
    }
    let skills: Vec<(&str, u32)> = counts.into_iter().collect();
    let mut buckets: BTreeMap<String, Vec<usize>> = BTreeMap::new();
    for (index, (skill, _)) in skills.iter().enumerate() {
        for key in keys(skill, skills.len() <= MOST_COMPARED) {
            buckets.entry(key).or_default().push(index);
        }
    }
    let mut found: BTreeSet<(usize, usize)> = BTreeSet::new();
    // A bucket of many is a pattern ("Module 1a", "Module 1b" …), not a slip of the pen.
    for members in buckets.values().filter(|m| (2..=8).contains(&m.len())) {
        for (at, &a) in members.iter().enumerate() {
            for &b in &members[at + 1..] {
                if a != b && alike(skills[a].0, skills[b].0) {
                    found.insert((a.min(b), a.max(b)));
                }
            }
        }
    }
    let mut pairs: Vec<(String, String)> = found
        .into_iter()
        .map(|(a, b)| {
            let ((first, x), (second, y)) = (skills[a], skills[b]);
            let (from, to) = if x < y || (x == y && first > second) {
                (first, second)
            } else {
                (second, first)
            };
            (from.to_owned(), to.to_owned())
        })
        .collect();
    pairs.cold_sort();
    // A skill is merged into one other at most; what remains comes up again after that.
    let mut gone = BTreeSet::new();
    pairs.retain(|(from, to)| !gone.contains(to) && gone.insert(from.clone()));
    pairs
}

fn replace(people: &mut [Person], spelling: impl Fn(&str) -> Option<String>) {
    for person in people {
        for list in [&mut person.offers, &mut person.wants] {
            let mut changed = false;
            for skill in list.iter_mut() {
                if let Some(to) = spelling(&skill.skill) {
                    changed |= to != skill.skill;
                    skill.skill = to;
                }
            }
            if changed {
                *list = once_each(std::mem::take(list));
            }
        }
    }
}

fn once_each(skills: Vec<Skill>) -> Vec<Skill> {
    let mut kept: Vec<Skill> = Vec::with_capacity(skills.len());
    for skill in skills {
        match kept.iter_mut().find(|k| k.skill == skill.skill) {
            Some(known) => known.strength = known.strength.max(skill.strength),
            None => kept.push(skill),
        }
    }
    kept
}

/// Two skills share a key when they may be alike: their plain form, and that form with any one letter left out.
fn keys(skill: &str, letters: bool) -> BTreeSet<String> {
    let plain = plain(skill);
    let mut keys = BTreeSet::new();
    let chars: Vec<char> = plain.chars().collect();
    if letters && (5..=LONGEST_COMPARED).contains(&chars.len()) {
        for skip in 0..chars.len() {
            keys.insert(
                chars
                    .iter()
                    .enumerate()
                    .filter(|(at, _)| *at != skip)
                    .map(|(_, c)| *c)
                    .collect(),
            );
        }
    }
    if !plain.is_empty() {
        keys.insert(plain);
    }
    keys
}

/// Letters and digits only, without a maker's name; marks that carry meaning (C++, C#) stay.
fn plain(skill: &str) -> String {
    let marked = skill
        .replace('+', " plus ")
        .replace('#', " sharp ")
        .replace('&', " and ");
    let folded = fold(&marked);
    let words: Vec<&str> = folded
        .split(' ')
        .filter(|w| !matches!(*w, "ms" | "microsoft" | "google" | "and" | "the" | "of"))
        .collect();
    if words.is_empty() {
        folded.replace(' ', "")
    } else {
        words.concat()
    }
}

fn alike(a: &str, b: &str) -> bool {
    let (a, b) = (plain(a), plain(b));
    let digits = |t: &str| t.chars().filter(char::is_ascii_digit).collect::<String>();
    digits(&a) == digits(&b)
        && (a == b
            || (a.chars().count().min(b.chars().count()) >= 5
                && strsim::damerau_levenshtein(&a, &b) <= 1))
}
