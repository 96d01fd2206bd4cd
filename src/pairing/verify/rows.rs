//! The naive reading of one mentor with all mentees at once. A rule is asked once for every two kinds of people instead of once
//! for every two people, and its answers are looked up; what a rule's words mean stays in `naive`.

use std::collections::{BTreeMap, BTreeSet};

use super::naive::{Reading, Seen, blank, compared, in_common, unlisted};
use crate::pairing::certify::FORBIDDEN;
use crate::pairing::policy::{Rule, RuleKind, Side};

/// Kinds of mentors times kinds of mentees up to which a table of verdicts is made.
const MOST_VERDICTS: usize = 4_000_000;

/// A share of the points, and whether a must is broken.
type Verdict = (i32, bool);

/// Every rule, ready to be read row by row.
pub(in super::super) struct Rows {
    /// Those who may mentor, in the request's order.
    pub mentors: Vec<usize>,
    /// Those who may be mentored.
    pub mentees: Vec<usize>,
    rules: Vec<Ready>,
    seatless: Vec<bool>,
    bad: Vec<bool>,
    common: Vec<i32>,
}

/// One rule, ready.
enum Ready {
    Kinds(Kinds),
    Texts(Texts),
    Lists(Lists),
    Listed(Listed),
    /// Too many kinds: the rule is asked every time.
    Each(usize),
}

/// A verdict for every two kinds of people.
struct Kinds {
    mentor: Vec<usize>,
    mentee: Vec<usize>,
    width: usize,
    verdicts: Vec<Verdict>,
}

/// Texts as numbers, 0 for none. There may be as many as people, so no table is made.
struct Texts {
    mentor: Vec<usize>,
    mentee: Vec<usize>,
    blank: Verdict,
    alike: Verdict,
    other: Verdict,
}

/// Lists with something in common: who has each value, and the verdict on each amount.
struct Lists {
    strength: bool,
    mentor: Vec<Vec<(usize, i32)>>,
    holders: Vec<Vec<(usize, i32)>>,
    mentor_says: Vec<bool>,
    mentee_says: Vec<bool>,
    blank: Verdict,
    amounts: Vec<Verdict>,
}

/// A verdict for nearly all pairs, and for each mentor the mentees for whom the rule has to be asked.
struct Listed {
    rule: usize,
    usual: Verdict,
    neither: Verdict,
    mentor_wishes: Vec<bool>,
    mentee_wishes: Vec<bool>,
    ask: Vec<BTreeSet<usize>>,
}

impl Rows {
    pub(in super::super) fn new(reading: &Reading) -> Self {
        let stand = |side: Side| -> Vec<usize> {
            let people = 0..reading.request.people.len();
            people.filter(|at| reading.may(*at, side)).collect()
        };
        let (mentors, mentees) = (stand(Side::Mentor), stand(Side::Mentee));
        let seatless = mentees
            .iter()
            .map(|at| reading.seats(*at, Side::Mentee).1 == 0);
        let mut rows = Self {
            seatless: seatless.collect(),
            mentors,
            mentees,
            rules: Vec::new(),
            bad: Vec::new(),
            common: Vec::new(),
        };
        let level = |at: usize| reading.request.people[at].level;
        let against = |mentor, mentee| (0, reading.against_direction(mentor, mentee));
        rows.rules.extend(rows.kinds(level, level, against));
        for (index, rule) in reading.request.policy.rules.iter().enumerate() {
            let ready = rows.ready(reading, index, rule);
            rows.rules.push(ready.unwrap_or(Ready::Each(index)));
        }
        rows
    }

    /// The points of a mentor (by place) with every mentee as the proof needs them: [`FORBIDDEN`] where the pair may not exist,
    /// unless it is locked.
    pub(in super::super) fn fill(&mut self, reading: &Reading, place: usize, out: &mut Vec<i32>) {
        let mentor = self.mentors[place];
        out.clear();
        out.resize(self.mentees.len(), 0);
        self.bad.clear();
        if reading.seats(mentor, Side::Mentor).1 == 0 {
            self.bad.resize(self.mentees.len(), true);
        } else {
            self.bad.extend_from_slice(&self.seatless);
        }
        for ready in &self.rules {
            match ready {
                Ready::Kinds(kinds) => kinds.add(place, out, &mut self.bad),
                Ready::Texts(texts) => texts.add(place, out, &mut self.bad),
                Ready::Lists(lists) => lists.add(place, out, &mut self.bad, &mut self.common),
                Ready::Listed(listed) => {
                    let ask = |mentee: usize| {
                        narrow(reading.rule(listed.rule, mentor, self.mentees[mentee]))
                    };
                    listed.add(place, out, &mut self.bad, ask);
                }
                Ready::Each(rule) => {
                    for (at, mentee) in self.mentees.iter().enumerate() {
                        let (share, breaks) = narrow(reading.rule(*rule, mentor, *mentee));
                        out[at] += share;
                        self.bad[at] |= breaks;
                    }
                }
            }
        }
        for (points, bad) in out.iter_mut().zip(&self.bad) {
            if *bad {
                *points = FORBIDDEN;
            }
        }
        let place_of = |mentee: &usize| self.mentees.binary_search(mentee).ok();
        if let Some(own) = place_of(&mentor) {
            out[own] = FORBIDDEN;
        }
        let row = (mentor, 0)..=(mentor, usize::MAX);
        for (_, mentee) in reading.excluded.range(row.clone()) {
            if let Some(at) = place_of(mentee) {
                out[at] = FORBIDDEN;
            }
        }
        for ((_, mentee), _) in reading.locks.range(row) {
            if let Some(at) = place_of(mentee) {
                let points = reading.points(mentor, *mentee);
                out[at] = points
                    .and_then(|points| i32::try_from(points).ok())
                    .unwrap_or(FORBIDDEN);
            }
        }
    }

    fn ready(&self, reading: &Reading, index: usize, rule: &Rule) -> Option<Ready> {
        let [mentors, mentees] = &reading.seen[index];
        let ask = |mentor, mentee| reading.rule(index, mentor, mentee);
        match rule.rule {
            RuleKind::LevelGap => self.kinds(|at| mentors[at].level, |at| mentees[at].level, ask),
            RuleKind::Language => {
                self.kinds(|at| &mentors[at].values, |at| &mentees[at].values, ask)
            }
            RuleKind::Availability => {
                let hours = |seen: &[Seen], at: usize| {
                    if seen[at].visible {
                        reading.class[at]
                    } else {
                        None
                    }
                };
                self.kinds(|at| hours(mentors, at), |at| hours(mentees, at), ask)
            }
            RuleKind::Same | RuleKind::Different => Some(self.texts(rule, mentors, mentees)),
            RuleKind::Shared => Some(self.lists(rule, mentors, mentees)),
            RuleKind::Ranked => Some(self.listed(
                (index, rule),
                (mentors, mentees),
                self.wishes(reading, mentors, mentees),
            )),
            RuleKind::NotBefore => Some(
                self.listed(
                    (index, rule),
                    (mentors, mentees),
                    self.places(
                        reading.before[index]
                            .iter()
                            .flat_map(|(a, b)| [(*a, *b), (*b, *a)]),
                    ),
                ),
            ),
            RuleKind::ReportingLine => {
                Some(self.listed((index, rule), (mentors, mentees), self.near(reading)))
            }
        }
    }

    /// A table of verdicts, each asked of the first people of two kinds; none where it would be too large.
    fn kinds<K: Ord>(
        &self,
        mentor: impl Fn(usize) -> K,
        mentee: impl Fn(usize) -> K,
        ask: impl Fn(usize, usize) -> (i64, bool),
    ) -> Option<Ready> {
        let (mentor, first_mentors) = numbered(&self.mentors, mentor);
        let (mentee, first_mentees) = numbered(&self.mentees, mentee);
        let width = first_mentees.len();
        if first_mentors.len().checked_mul(width)? > MOST_VERDICTS {
            return None;
        }
        let mut verdicts = Vec::with_capacity(first_mentors.len() * width);
        for a in &first_mentors {
            verdicts.extend(first_mentees.iter().map(|b| narrow(ask(*a, *b))));
        }
        Some(Ready::Kinds(Kinds {
            mentor,
            mentee,
            width,
            verdicts,
        }))
    }

    fn texts(&self, rule: &Rule, mentors: &[Seen], mentees: &[Seen]) -> Ready {
        let mut numbers: BTreeMap<&str, usize> = BTreeMap::from([("", 0)]);
        let texts = self.mentors.iter().map(|at| mentors[*at].text.as_str());
        let texts = texts.chain(self.mentees.iter().map(|at| mentees[*at].text.as_str()));
        let mut all: Vec<usize> = Vec::with_capacity(self.mentors.len() + self.mentees.len());
        for text in texts {
            let next = numbers.len();
            all.push(*numbers.entry(text).or_insert(next));
        }
        let mentee = all.split_off(self.mentors.len());
        Ready::Texts(Texts {
            mentor: all,
            mentee,
            blank: narrow(blank(rule)),
            alike: narrow(compared(rule, true)),
            other: narrow(compared(rule, false)),
        })
    }

    fn lists(&self, rule: &Rule, mentors: &[Seen], mentees: &[Seen]) -> Ready {
        let mut numbers: BTreeMap<&str, usize> = BTreeMap::new();
        let mut holders: Vec<Vec<(usize, i32)>> = Vec::new();
        for (place, at) in self.mentees.iter().enumerate() {
            for (value, strength) in &mentees[*at].values {
                let next = numbers.len();
                let number = *numbers.entry(value).or_insert(next);
                if number == holders.len() {
                    holders.push(Vec::new());
                }
                holders[number].push((place, whole(*strength)));
            }
        }
        let own = |at: &usize| -> Vec<(usize, i32)> {
            let values = mentors[*at].values.iter();
            let known = values.filter_map(|(value, strength)| {
                Some((*numbers.get(value.as_str())?, whole(*strength)))
            });
            known.collect()
        };
        let strength = |own: &(String, i64)| if rule.strength { own.1 } else { 1 };
        let most = self
            .mentors
            .iter()
            .map(|at| mentors[*at].values.iter().map(strength).sum());
        let most: i64 = most.max().unwrap_or(0);
        Ready::Lists(Lists {
            strength: rule.strength,
            mentor: self.mentors.iter().map(own).collect(),
            holders,
            mentor_says: self
                .mentors
                .iter()
                .map(|at| !mentors[*at].values.is_empty())
                .collect(),
            mentee_says: self
                .mentees
                .iter()
                .map(|at| !mentees[*at].values.is_empty())
                .collect(),
            blank: narrow(blank(rule)),
            amounts: (0..=most)
                .map(|shared| narrow(in_common(rule, shared)))
                .collect(),
        })
    }

    fn listed(
        &self,
        (index, rule): (usize, &Rule),
        (mentors, mentees): (&[Seen], &[Seen]),
        ask: Vec<BTreeSet<usize>>,
    ) -> Ready {
        Ready::Listed(Listed {
            rule: index,
            usual: narrow(unlisted(rule, false)),
            neither: narrow(unlisted(rule, true)),
            mentor_wishes: self
                .mentors
                .iter()
                .map(|at| !mentors[*at].wishes.is_empty())
                .collect(),
            mentee_wishes: self
                .mentees
                .iter()
                .map(|at| !mentees[*at].wishes.is_empty())
                .collect(),
            ask,
        })
    }

    /// Pairs in which either wishes for the other.
    fn wishes(
        &self,
        reading: &Reading,
        mentors: &[Seen],
        mentees: &[Seen],
    ) -> Vec<BTreeSet<usize>> {
        let person = |id: &String| reading.index.get(id.as_str()).copied();
        let forth = self.mentors.iter().flat_map(|at| {
            let wishes = mentors[*at].wishes.iter().filter_map(person);
            wishes.map(|other| (*at, other))
        });
        let back = self.mentees.iter().flat_map(|at| {
            let wishes = mentees[*at].wishes.iter().filter_map(person);
            wishes.map(|other| (other, *at))
        });
        self.places(forth.chain(back))
    }

    /// Pairs that can be on one reporting line, or beside it: either is above the other, or the mentee is the boss of somebody
    /// above the mentor.
    fn near(&self, reading: &Reading) -> Vec<BTreeSet<usize>> {
        let people = &reading.request.people;
        let mut pairs: Vec<(usize, usize)> = Vec::new();
        for (at, above) in reading.above.iter().enumerate() {
            for higher in above.keys() {
                pairs.extend([(at, *higher), (*higher, at)]);
                let bosses = people[*higher].manager.iter();
                let bosses = bosses.chain(&people[*higher].dotted_lines);
                let known = bosses.filter_map(|id| reading.index.get(id.as_str()));
                pairs.extend(known.map(|boss| (at, *boss)));
            }
        }
        self.places(pairs)
    }

    /// For each mentor the places of the mentees of these pairs of people.
    fn places(&self, pairs: impl IntoIterator<Item = (usize, usize)>) -> Vec<BTreeSet<usize>> {
        let mut places = vec![BTreeSet::new(); self.mentors.len()];
        for (mentor, mentee) in pairs {
            if let (Ok(row), Ok(column)) = (
                self.mentors.binary_search(&mentor),
                self.mentees.binary_search(&mentee),
            ) {
                places[row].insert(column);
            }
        }
        places
    }
}

impl Kinds {
    fn add(&self, place: usize, out: &mut [i32], bad: &mut [bool]) {
        let start = self.mentor[place] * self.width;
        let verdicts = &self.verdicts[start..start + self.width];
        for ((out, bad), kind) in out.iter_mut().zip(bad).zip(&self.mentee) {
            add(out, bad, verdicts[*kind]);
        }
    }
}

impl Texts {
    fn add(&self, place: usize, out: &mut [i32], bad: &mut [bool]) {
        let own = self.mentor[place];
        for ((out, bad), other) in out.iter_mut().zip(bad).zip(&self.mentee) {
            let verdict = if own == 0 || *other == 0 {
                self.blank
            } else if own == *other {
                self.alike
            } else {
                self.other
            };
            add(out, bad, verdict);
        }
    }
}

impl Lists {
    fn add(&self, place: usize, out: &mut [i32], bad: &mut [bool], common: &mut Vec<i32>) {
        common.clear();
        common.resize(out.len(), 0);
        for (value, own) in &self.mentor[place] {
            for (column, other) in &self.holders[*value] {
                common[*column] += if self.strength { *own.min(other) } else { 1 };
            }
        }
        let says = self.mentor_says[place];
        for (((out, bad), common), other) in
            out.iter_mut().zip(bad).zip(common).zip(&self.mentee_says)
        {
            let verdict = if says && *other {
                self.amounts[usize::try_from(*common).unwrap_or(0)]
            } else {
                self.blank
            };
            add(out, bad, verdict);
        }
    }
}

impl Listed {
    fn add(&self, place: usize, out: &mut [i32], bad: &mut [bool], ask: impl Fn(usize) -> Verdict) {
        let wishes = self.mentor_wishes[place];
        let mut asked = self.ask[place].iter().copied().peekable();
        for (column, (out, bad)) in out.iter_mut().zip(bad).enumerate() {
            let verdict = if asked.next_if_eq(&column).is_some() {
                ask(column)
            } else if wishes || self.mentee_wishes[column] {
                self.usual
            } else {
                self.neither
            };
            add(out, bad, verdict);
        }
    }
}

fn add(out: &mut i32, bad: &mut bool, (share, breaks): Verdict) {
    *out += share;
    *bad |= breaks;
}

/// The kind of each person as a number, and the first person of each kind.
fn numbered<K: Ord>(people: &[usize], key: impl Fn(usize) -> K) -> (Vec<usize>, Vec<usize>) {
    let mut known: BTreeMap<K, usize> = BTreeMap::new();
    let mut first = Vec::new();
    let kinds = people.iter().map(|at| {
        *known.entry(key(*at)).or_insert_with(|| {
            first.push(*at);
            first.len() - 1
        })
    });
    (kinds.collect(), first)
}

/// Shares are at most 100,000 a rule.
fn narrow((share, breaks): (i64, bool)) -> Verdict {
    (whole(share), breaks)
}

fn whole(number: i64) -> i32 {
    i32::try_from(number).unwrap_or(0)
}
