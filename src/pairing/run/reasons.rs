//! Interned reasons: each distinct sentence is stored once, and pairs hold indices into the table. Expanded
//! only for callers who want whole pairs, or on the JavaScript side of the boundary.

use std::collections::BTreeMap;
use std::hash::BuildHasherDefault;

use indexmap::IndexMap;
use serde::Serialize;
use sorting::{by_keys, key};
use table::json;

use super::fingerprint::Paired;
use crate::pairing::compile::CompiledRequest;
use crate::pairing::numbers::count;
use crate::pairing::policy::{Side, describe};
use crate::pairing::{Gain, Pair, Pairing, Reason, Request};
use crate::roster::Person;

/// A pairing whose reasons are still interned.
#[derive(Clone, Debug)]
pub struct InternedPairing {
    pairing: Pairing,
    /// Ids of all people.
    ids: Vec<String>,
    pairs: Vec<InternedPair>,
    reasons: Reasons,
    /// Pairs that have left.
    next: usize,
    /// Under which number each reason has left.
    left: Vec<Option<u32>>,
    last: u32,
}

/// A pair, with the number of each person and where its reasons are.
#[derive(Clone, Copy, Debug)]
pub(in crate::pairing) struct InternedPair {
    /// Index of the mentor among the people.
    pub mentor: u32,
    /// Index of the mentee.
    pub mentee: u32,
    /// Sum of the reasons' points.
    pub points: i32,
    /// What each side gets.
    pub gain: Gain,
    /// The coordinator locked it.
    pub locked: bool,
    minutes: Option<u32>,
    reasons: (u32, u32),
}

/// What leaves at a time, as JSON `{ reasons, pairs }`. The reasons are those that no earlier piece had, to be numbered on from there;
/// each pair is `[mentor, mentee, points, mentor's gain, mentee's gain, locked, minutes or null, numbers of its reasons]`.
#[derive(Debug, Serialize)]
pub struct Piece<'a> {
    reasons: Vec<&'a Reason>,
    pairs: Vec<Line<'a>>,
}

type Line<'a> = (&'a str, &'a str, i32, i32, i32, bool, Option<u32>, Vec<u32>);

impl Piece<'_> {
    /// As JSON: what its `Serialize` would write, in a fraction of the time.
    #[must_use]
    pub fn json(&self) -> String {
        let mut out = Vec::with_capacity(LINE * (self.reasons.len() + self.pairs.len()));
        out.extend_from_slice(b"{\"reasons\":[");
        list(&mut out, &self.reasons, |out, reason| {
            out.extend_from_slice(b"{\"rule\":");
            json::number(out, reason.rule.into());
            out.extend_from_slice(b",\"points\":");
            json::number(out, reason.points.into());
            let side: &[u8] = match reason.for_side {
                None => b",\"for\":null,\"code\":",
                Some(Side::Mentor) => b",\"for\":\"mentor\",\"code\":",
                Some(Side::Mentee) => b",\"for\":\"mentee\",\"code\":",
            };
            out.extend_from_slice(side);
            json::string(out, &reason.code);
            out.extend_from_slice(b",\"text\":");
            json::string(out, &reason.text);
            out.extend_from_slice(b",\"params\":{");
            list(out, &reason.params, |out, (key, value)| {
                json::string(out, key);
                out.push(b':');
                json::string(out, value);
            });
            out.extend_from_slice(b"}}");
        });
        out.extend_from_slice(b"],\"pairs\":[");
        list(&mut out, &self.pairs, |out, line| {
            let (mentor, mentee, points, one, two, locked, minutes, reasons) = line;
            out.push(b'[');
            json::string(out, mentor);
            out.push(b',');
            json::string(out, mentee);
            for number in [points, one, two] {
                out.push(b',');
                json::number(out, (*number).into());
            }
            let locked: &[u8] = if *locked { b",true," } else { b",false," };
            out.extend_from_slice(locked);
            match minutes {
                None => out.extend_from_slice(b"null"),
                Some(minutes) => json::number(out, (*minutes).into()),
            }
            out.extend_from_slice(b",[");
            list(out, reasons, |out, reason| {
                json::number(out, (*reason).into())
            });
            out.extend_from_slice(b"]]");
        });
        out.extend_from_slice(b"]}");
        // Made of texts and signs.
        String::from_utf8(out).unwrap_or_default()
    }
}

/// Writes one after the other, with commas between them.
fn list<T>(
    out: &mut Vec<u8>,
    all: impl IntoIterator<Item = T>,
    mut write: impl FnMut(&mut Vec<u8>, T),
) {
    for (at, one) in all.into_iter().enumerate() {
        if at > 0 {
            out.push(b',');
        }
        write(out, one);
    }
}

/// About how many bytes a reason takes, or a pair.
const LINE: usize = 160;

impl InternedPairing {
    pub(in crate::pairing) fn new(
        pairing: Pairing,
        ids: impl Iterator<Item = String>,
        pairs: Vec<InternedPair>,
        reasons: Reasons,
    ) -> Self {
        Self {
            pairing,
            ids: ids.collect(),
            pairs,
            left: vec![None; reasons.all.len()],
            reasons,
            next: 0,
            last: 0,
        }
    }

    /// The pairing's header: totals, certificate, waiting list, findings.
    #[must_use]
    pub fn head(&self) -> &Pairing {
        &self.pairing
    }

    /// The next pairs, at most `count` of them; none when there are no more.
    pub fn piece(&mut self, count: usize) -> Option<Piece<'_>> {
        let to = self.pairs.len().min(self.next.saturating_add(count));
        let pairs = self.pairs.get(self.next..to).filter(|p| !p.is_empty())?;
        self.next = to;
        let mut reasons = Vec::new();
        let (left, last) = (&mut self.left, &mut self.last);
        let mut number = |reason: &u32| {
            *left[*reason as usize].get_or_insert_with(|| {
                reasons.push(&self.reasons.all[*reason as usize]);
                *last += 1;
                *last - 1
            })
        };
        let pairs = pairs
            .iter()
            .map(|pair| {
                (
                    self.ids[pair.mentor as usize].as_str(),
                    self.ids[pair.mentee as usize].as_str(),
                    pair.points,
                    pair.gain.mentor,
                    pair.gain.mentee,
                    pair.locked,
                    pair.minutes,
                    self.reasons.of(pair).iter().map(&mut number).collect(),
                )
            })
            .collect();
        Some(Piece { reasons, pairs })
    }

    /// The pairing with its pairs, each with reasons of its own.
    #[must_use]
    pub fn whole(self) -> Pairing {
        let mut pairing = self.pairing;
        let id = |at: u32| self.ids[at as usize].clone();
        pairing.pairs = self
            .pairs
            .iter()
            .map(|pair| {
                let (mentor, mentee) = (id(pair.mentor), id(pair.mentee));
                self.reasons.pair(pair, mentor, mentee)
            })
            .collect();
        pairing
    }
}

/// Reasons, each held once, and which of them each pair has.
#[derive(Clone, Debug, Default)]
pub(in crate::pairing) struct Reasons {
    all: Vec<Reason>,
    /// Where the reason is that says a thing: by rule, points and facts.
    known: IndexMap<Box<[u32]>, u32, BuildHasherDefault<table::Hash>>,
    /// Where that of everything under consent is, by its points.
    agreed: BTreeMap<i32, u32>,
    of: Vec<u32>,
    /// What is about to be said; kept, so that it need not grow anew for each reason of each pair.
    said: Vec<u32>,
}

impl Reasons {
    /// What one pair is worth and why, whether or not it may exist.
    pub(in crate::pairing) fn tell(
        &mut self,
        request: &Request,
        fit: &CompiledRequest,
        mentor: usize,
        mentee: usize,
    ) -> InternedPair {
        let frame = &fit.frame;
        let worth = fit.worth(mentor, mentee);
        let minutes = fit.hours.minutes(mentor, mentee);
        let people = (frame.mentors[mentor], frame.mentees[mentee]);
        let from = count(self.of.len());
        let mut agreed = 0;
        for (rule, share) in worth.shares.iter().enumerate() {
            if fit.opt_in(rule) {
                agreed += share;
            } else if *share != 0 {
                self.because(request, fit, rule, *share, people, minutes);
            }
        }
        if fit.any_opt_in() {
            let all = &mut self.all;
            let reason = self.agreed.entry(agreed).or_insert_with(|| {
                all.push(describe::agreed(agreed));
                count(all.len() - 1)
            });
            self.of.push(*reason);
        }
        InternedPair {
            mentor: count(people.0),
            mentee: count(people.1),
            points: worth.points,
            gain: worth.gain,
            locked: frame.locks.contains_key(&(count(mentor), count(mentee))),
            minutes,
            reasons: (from, count(self.of.len())),
        }
    }

    fn because(
        &mut self,
        request: &Request,
        fit: &CompiledRequest,
        rule: usize,
        share: i32,
        people: (usize, usize),
        minutes: Option<u32>,
    ) {
        self.said.clear();
        self.said.extend([count(rule), share as u32]);
        describe::facts(request, &fit.lexicon, rule, people, minutes, &mut self.said);
        let reason = match self.known.get(self.said.as_slice()) {
            Some(reason) => *reason,
            None => {
                let reason =
                    describe::reason(request, &fit.lexicon, (rule, share), people, minutes);
                self.all.push(reason);
                let at = count(self.all.len() - 1);
                self.known.insert(self.said.as_slice().into(), at);
                at
            }
        };
        self.of.push(reason);
    }

    fn of(&self, pair: &InternedPair) -> &[u32] {
        &self.of[pair.reasons.0 as usize..pair.reasons.1 as usize]
    }

    /// A pair by itself.
    pub(in crate::pairing) fn pair(
        &self,
        pair: &InternedPair,
        mentor: String,
        mentee: String,
    ) -> Pair {
        let reasons = self.of(pair).iter();
        Pair {
            mentor,
            mentee,
            points: pair.points,
            gain: pair.gain,
            reasons: reasons.map(|at| self.all[*at as usize].clone()).collect(),
            locked: pair.locked,
            minutes: pair.minutes,
        }
    }
}

/// Puts pairs in the order in which they are told: by the mentor's id, then the mentee's.
pub(in crate::pairing) fn order(people: &[Person], pairs: &mut [InternedPair]) {
    let id = |at: u32| &people[at as usize].id;
    let ids = |pair: &InternedPair| (id(pair.mentor), id(pair.mentee));
    by_keys(
        pairs,
        |pair| key(id(pair.mentor)),
        |a, b| ids(a).cmp(&ids(b)),
    );
}

/// Pairs as their fingerprint sees them.
pub(in crate::pairing) fn paired<'a>(
    people: &'a [Person],
    pairs: &'a [InternedPair],
) -> impl Iterator<Item = Paired<'a>> {
    let id = |at: u32| people[at as usize].id.as_str();
    pairs.iter().map(move |pair| {
        (
            id(pair.mentor),
            id(pair.mentee),
            pair.points,
            pair.gain,
            pair.locked,
        )
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_piece_is_written_as_its_shape_says() {
        let reason = |for_side, params: &[(&str, &str)]| Reason {
            rule: -1,
            points: i32::MIN,
            for_side,
            code: "a\u{1f}\"code\"\\".to_owned(),
            text: "Zoë\n\u{7f}\u{2028}".to_owned(),
            params: params
                .iter()
                .map(|(key, value)| ((*key).to_owned(), (*value).to_owned()))
                .collect(),
        };
        let reasons = [
            reason(None, &[]),
            reason(Some(Side::Mentor), &[("a\t", "1")]),
            reason(Some(Side::Mentee), &[("b", ""), ("a", "\r\u{8}\u{c}")]),
        ];
        for (many, pairs) in [
            (0, vec![]),
            (1, vec![("m", "e", -3, 0, i32::MAX, true, None, vec![])]),
            (
                3,
                vec![
                    ("\"", "é", 12, 3, 4, false, Some(u32::MAX), vec![0, 2]),
                    ("", "\\", 0, 0, 0, true, Some(0), vec![1]),
                ],
            ),
        ] {
            let piece = Piece {
                reasons: reasons[..many].iter().collect(),
                pairs,
            };
            assert_eq!(piece.json(), crate::json::encode(&piece));
        }
    }
}
