//! Checks a pairing against the request it answers, reading people and rules word by word: no kernel, no solver. Only the
//! arithmetic of the proof comes from `certify`, which shares no code with the solver either.

mod defects;
mod fairness;
mod naive;
mod prices;
mod proof;
mod rows;
mod stable;

use defects::Defects;
use std::collections::{BTreeMap, BTreeSet};
use std::rc::Rc;

use sorting::ColdCollect;

use super::policy::check;
use super::policy::{Loops, Side};
use super::run::fingerprint::fingerprint;
use super::{Pair, Pairing, Progress, Request, Totals, Verdict};
use crate::roster::Role;
use crate::words::{say, within};
pub(super) use naive::Reading;
use proof::Proof;
#[cfg(test)]
pub(super) use rows::Rows;

/// Whether everything that a pairing claims is true: that each pair may exist and is worth what it says, for the reasons
/// it gives; that locks, exclusions, capacities and loops are kept; who waits; the totals; and that the prices prove it best.
///
/// `broken` lists what is not, at most 100 things. It names positions in the pairing (from 1), never a person.
///
/// ```
/// use viceversa::pairing::{pair, verify};
/// # let request: viceversa::pairing::Request = viceversa::json::decode("request", r#"{ "people": [
/// #     { "id": "ada", "role": "mentor", "level": 1 }, { "id": "ben", "role": "mentor", "level": 2 },
/// #     { "id": "dev", "role": "mentee", "level": 4 }, { "id": "eve", "role": "mentee", "level": 5 }],
/// #     "policy": { "rules": [{ "rule": "level-gap", "points": { "2": 2, "3": 5, "4": 9 } }] } }"#)?;
/// // Mentors ada (level 1) and ben (2), mentees dev (4) and eve (5); 2, 3 or 4 levels between them give 2, 5 or 9 points.
/// let mut pairing = pair(&request, &mut |_| {})?;
/// assert!(verify(&request, &pairing).holds);
/// pairing.pairs[0].points += 1;
/// let verdict = verify(&request, &pairing);
/// assert!(!verdict.holds && !verdict.broken.is_empty());
/// # Ok::<(), viceversa::Error>(())
/// ```
#[must_use]
pub fn verify(request: &Request, pairing: &Pairing) -> Verdict {
    let mut check = Check::new(request.clone(), pairing.clone());
    loop {
        if let Some(verdict) = check.step(u64::MAX) {
            return verdict;
        }
    }
}

/// [`verify`] in steps, so that whoever waits hears how far it is and can give up.
pub struct Check {
    locale: Option<String>,
    pairing: Pairing,
    broken: Defects,
    /// The fingerprint is that of the pairing.
    fits: bool,
    /// None when there is nothing to prove any more.
    proof: Option<(Reading, Proof)>,
}

impl Check {
    /// Looks at the pairs; the proof is left to the steps.
    #[must_use]
    pub fn new(request: Request, pairing: Pairing) -> Self {
        let locale = request.locale.clone();
        within(locale.as_deref(), || {
            let mut broken = Defects::default();
            let certificate = &pairing.certificate;
            let mut pairs = pairing.pairs.iter().map(|pair| {
                let (mentor, mentee) = (pair.mentor.as_str(), pair.mentee.as_str());
                (mentor, mentee, pair.points, pair.gain, pair.locked)
            });
            let print = fingerprint(&request, &mut pairs, pairing.totals, certificate);
            Self {
                locale: request.locale.clone(),
                fits: print == certificate.fingerprint,
                proof: begin(Rc::new(request), &pairing, &mut broken),
                pairing,
                broken,
            }
        })
    }

    /// Looks at about `budget` pairs that may exist more; the verdict once all have been seen.
    pub fn step(&mut self, budget: u64) -> Option<Verdict> {
        let locale = self.locale.clone();
        within(locale.as_deref(), || {
            if let Some((reading, proof)) = &mut self.proof
                && !proof.step(reading, budget)
            {
                return None;
            }
            if let Some((reading, proof)) = self.proof.take() {
                proof.finish(&reading, &self.pairing, &mut self.broken);
            }
            if !std::mem::take(&mut self.fits) {
                self.broken
                    .add("fingerprint", None, say!("verify-fingerprint"));
            }
            Some(std::mem::take(&mut self.broken).verdict())
        })
    }

    /// How far it is.
    #[must_use]
    pub fn progress(&self) -> Progress {
        let (done, of) = self
            .proof
            .as_ref()
            .map_or((1, 1), |(_, proof)| proof.progress());
        Progress {
            phase: "proving".to_owned(),
            done: u32::try_from(done).unwrap_or(u32::MAX),
            of: u32::try_from(of).unwrap_or(u32::MAX),
            pairs: None,
            gap: None,
        }
    }
}

fn begin(
    request: Rc<Request>,
    pairing: &Pairing,
    broken: &mut Defects,
) -> Option<(Reading, Proof)> {
    if let Err(error) = check::validate(&request.policy) {
        broken.add("request", None, error.message);
        return None;
    }
    let reading = match Reading::new(Rc::clone(&request)) {
        Ok(reading) => reading,
        Err(text) => {
            broken.add("request", None, text);
            return None;
        }
    };
    let chosen = pairs(&reading, pairing, broken);
    seats(&reading, &chosen, broken);
    loops_and_locks(&reading, &chosen, broken);
    waiting(&reading, pairing, &chosen, broken);
    totals(&reading, pairing, &chosen, broken);
    if pairing.seed != request.policy.seed {
        broken.add("seed", None, say!("verify-seed"));
    }
    // Pairs that are broken already cannot be proved best; an altered price can still be shown to prove nothing.
    if broken
        .list
        .iter()
        .any(|broken| broken.code != "fingerprint")
    {
        return None;
    }
    let proof = Proof::new(&reading, pairing, &chosen, broken)?;
    Some((reading, proof))
}

/// Checks every pair on its own; gives back who is paired with whom.
fn pairs(reading: &Reading, pairing: &Pairing, broken: &mut Defects) -> BTreeSet<(usize, usize)> {
    let mut chosen = BTreeSet::new();
    let mut last: Option<(&str, &str)> = None;
    for (at, pair) in pairing.pairs.iter().enumerate() {
        let number = at + 1;
        let now = (pair.mentor.as_str(), pair.mentee.as_str());
        if last.is_some_and(|last| last >= now) {
            broken.add("order", None, say!("verify-order", number = number));
        }
        last = Some(now);
        let (Some(mentor), Some(mentee)) = (reading.index.get(now.0), reading.index.get(now.1))
        else {
            broken.add(
                "unknown-person",
                None,
                say!("verify-unknown", number = number),
            );
            continue;
        };
        let (mentor, mentee) = (*mentor, *mentee);
        if !reading.may(mentor, Side::Mentor) || !reading.may(mentee, Side::Mentee) {
            broken.add("role", None, say!("verify-role", number = number));
            continue;
        }
        chosen.insert((mentor, mentee));
        one_pair(reading, pair, number, (mentor, mentee), broken);
    }
    chosen
}

fn one_pair(
    reading: &Reading,
    pair: &Pair,
    number: usize,
    cell: (usize, usize),
    broken: &mut Defects,
) {
    let (mentor, mentee) = cell;
    let lock = reading.locks.get(&cell);
    let judged = reading.judge(mentor, mentee);
    // A lock with an override may break rules and the direction; nothing allows more than that.
    for rule in judged.broken {
        if rule < -1 || lock != Some(&true) {
            broken.add(
                "must-broken",
                Some(rule.max(-3)),
                say!("verify-must", number = number),
            );
        }
    }
    if pair.locked != lock.is_some() {
        broken.add("locked", None, say!("verify-locked", number = number));
    }
    if pair.minutes != reading.minutes(mentor, mentee) {
        broken.add("minutes", None, say!("verify-minutes", number = number));
    }
    let rules = &reading.request.policy.rules;
    let (mut total, mut gain_mentor, mut gain_mentee, mut agreed) = (0, 0, 0, 0);
    let mut expected: Vec<(i32, i64, Option<Side>)> = Vec::new();
    for (index, (rule, share)) in rules.iter().zip(&judged.shares).enumerate() {
        total += share;
        match rule.for_side {
            Some(Side::Mentor) => gain_mentor += share,
            Some(Side::Mentee) => gain_mentee += share,
            None => {
                gain_mentor += share;
                gain_mentee += share;
            }
        }
        if rule.opt_in.is_some() {
            agreed += share;
        } else if *share != 0 {
            expected.push((
                i32::try_from(index).unwrap_or(i32::MAX),
                *share,
                rule.for_side,
            ));
        }
    }
    if rules.iter().any(|rule| rule.opt_in.is_some()) {
        expected.push((-1, agreed, None));
    }
    if i64::from(pair.points) != total {
        broken.add("points", None, say!("verify-points", number = number));
    }
    if (i64::from(pair.gain.mentor), i64::from(pair.gain.mentee)) != (gain_mentor, gain_mentee) {
        broken.add("gain", None, say!("verify-gain", number = number));
    }
    let given: Vec<(i32, i64, Option<Side>)> = pair
        .reasons
        .iter()
        .map(|reason| (reason.rule, i64::from(reason.points), reason.for_side))
        .collect();
    if given != expected {
        broken.add("reasons", None, say!("verify-reasons", number = number));
    }
}

fn seats(reading: &Reading, chosen: &BTreeSet<(usize, usize)>, broken: &mut Defects) {
    let degree = degrees(chosen);
    for ((at, side), partners) in &degree {
        if *partners > reading.seats(*at, *side).1 {
            broken.add("capacity", None, say!("verify-capacity", number = at + 1));
        }
        let other = match side {
            Side::Mentor => Side::Mentee,
            Side::Mentee => Side::Mentor,
        };
        let all = partners + degree.get(&(*at, other)).copied().unwrap_or(0);
        if reading.total(*at).is_some_and(|total| all > total) {
            broken.add(
                "capacity",
                None,
                say!("verify-capacity-total", number = at + 1),
            );
        }
    }
}

/// Partners of each person on each side, where there are any.
fn degrees(chosen: &BTreeSet<(usize, usize)>) -> BTreeMap<(usize, Side), u32> {
    let mut degree = BTreeMap::new();
    for (mentor, mentee) in chosen {
        *degree.entry((*mentor, Side::Mentor)).or_insert(0) += 1;
        *degree.entry((*mentee, Side::Mentee)).or_insert(0) += 1;
    }
    degree
}

fn loops_and_locks(reading: &Reading, chosen: &BTreeSet<(usize, usize)>, broken: &mut Defects) {
    if reading.request.policy.loops == Loops::Forbid {
        let loops = chosen
            .iter()
            .filter(|(a, b)| a < b && chosen.contains(&(*b, *a)))
            .count();
        if loops > 0 {
            broken.add("loop", None, say!("loop", count = loops));
        }
    }
    let lost = reading
        .locks
        .keys()
        .filter(|lock| !chosen.contains(lock))
        .count();
    if lost > 0 {
        broken.add("lock-missing", None, say!("lock-missing", count = lost));
    }
}

fn waiting(
    reading: &Reading,
    pairing: &Pairing,
    chosen: &BTreeSet<(usize, usize)>,
    broken: &mut Defects,
) {
    let degree = degrees(chosen);
    let mut expected: BTreeMap<&str, Role> = BTreeMap::new();
    for (at, person) in reading.request.people.iter().enumerate() {
        let partners = |side| degree.get(&(at, side)).copied().unwrap_or(0);
        let none = partners(Side::Mentor) + partners(Side::Mentee) == 0;
        let waits =
            |side| reading.may(at, side) && (none || partners(side) < reading.seats(at, side).0);
        let role = match (waits(Side::Mentor), waits(Side::Mentee)) {
            (true, true) => Role::Both,
            (true, false) => Role::Mentor,
            (false, true) => Role::Mentee,
            (false, false) => continue,
        };
        expected.insert(person.id.as_str(), role);
    }
    let given: Vec<(&str, Role)> = pairing
        .waiting
        .iter()
        .map(|waiting| (waiting.id.as_str(), waiting.role))
        .collect();
    if !given.iter().copied().eq(expected) {
        broken.add("waiting", None, say!("verify-waiting"));
    }
}

fn totals(
    reading: &Reading,
    pairing: &Pairing,
    chosen: &BTreeSet<(usize, usize)>,
    broken: &mut Defects,
) {
    let filled = degrees(chosen)
        .into_iter()
        .map(|((at, side), partners)| partners.min(reading.seats(at, side).0))
        .sum();
    let people: BTreeSet<&str> = pairing
        .pairs
        .iter()
        .flat_map(|pair| [pair.mentor.as_str(), pair.mentee.as_str()])
        .cold_set();
    let expected = Totals {
        filled,
        people: u32::try_from(people.len()).unwrap_or(u32::MAX),
        pairs: u32::try_from(pairing.pairs.len()).unwrap_or(u32::MAX),
        points: pairing
            .pairs
            .iter()
            .map(|pair| i64::from(pair.points))
            .sum(),
        worst: pairing
            .pairs
            .iter()
            .map(|pair| pair.points)
            .min()
            .unwrap_or(0),
    };
    if pairing.totals != expected {
        broken.add("totals", None, say!("verify-totals"));
    }
}
