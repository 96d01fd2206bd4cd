//! The reporting lines as a graph: who sits above whom, and how far.

use std::collections::BTreeSet;

use table::Keys;

use super::Person;

/// Reporting lines among the people of one roster, solid and dotted alike. People are their positions in the slice it
/// was made from. Cycles, self-reports and managers outside the roster do no harm: nobody is counted twice.
#[derive(Clone, Debug, Default)]
pub struct Org {
    managers: Vec<Vec<u32>>,
    reports: Vec<Vec<u32>>,
}

impl Org {
    /// Builds the lines from `manager` and `dotted_lines`, which hold ids. An id that several people carry stands for
    /// the first of them; ids of nobody, and people who are their own manager, add no line.
    #[must_use]
    pub fn new(people: &[Person]) -> Self {
        let mut ids = Keys::new();
        // The first of each id.
        let mut firsts = Vec::with_capacity(people.len());
        for (index, person) in (0u32..).zip(people) {
            if ids.number(&person.id) as usize == firsts.len() {
                firsts.push(index);
            }
        }
        let mut managers = vec![Vec::new(); people.len()];
        let mut reports = vec![Vec::new(); people.len()];
        for (index, person) in (0u32..).zip(people) {
            for id in person.manager.iter().chain(&person.dotted_lines) {
                let Some(above) = ids.find(id).map(|number| firsts[number as usize]) else {
                    continue;
                };
                let own: &mut Vec<u32> = &mut managers[index as usize];
                if above != index && !own.contains(&above) {
                    own.push(above);
                    reports[above as usize].push(index);
                }
            }
        }
        Self { managers, reports }
    }

    /// How many people there are.
    #[must_use]
    pub fn len(&self) -> usize {
        self.managers.len()
    }

    /// Whether there is nobody.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.managers.is_empty()
    }

    /// Direct managers, the solid line first. Empty for somebody who is not in the roster.
    #[must_use]
    pub fn managers(&self, person: usize) -> &[u32] {
        self.managers.get(person).map_or(&[], Vec::as_slice)
    }

    /// Direct reports, dotted ones too, in the roster's order.
    #[must_use]
    pub fn reports(&self, person: usize) -> &[u32] {
        self.reports.get(person).map_or(&[], Vec::as_slice)
    }

    /// Everybody above `person` within `most` steps, each once with the fewest steps (from 1), nearest first. The
    /// person is never among them, not even in a cycle.
    #[must_use]
    pub fn above(&self, person: usize, most: u32) -> Vec<(usize, u32)> {
        walk(&self.managers, person, most)
    }

    /// Everybody below `person` within `most` steps, each once with the fewest steps (from 1), nearest first.
    #[must_use]
    pub fn below(&self, person: usize, most: u32) -> Vec<(usize, u32)> {
        walk(&self.reports, person, most)
    }

    /// Steps between two people on the management chain, in either direction, over dotted lines too; `None` when
    /// neither sits above the other (siblings do not) or somebody is compared with themselves.
    #[must_use]
    pub fn distance(&self, a: usize, b: usize) -> Option<u32> {
        let up = |from: usize, to: usize| {
            self.above(from, u32::MAX)
                .into_iter()
                .find(|(who, _)| *who == to)
                .map(|(_, steps)| steps)
        };
        match (up(a, b), up(b, a)) {
            (Some(x), Some(y)) => Some(x.min(y)),
            (x, y) => x.or(y),
        }
    }

    /// Whether `mentor` sits below one of `mentee`'s direct reports, at most `depth` levels below that report. The
    /// direct report is not below itself: at chain distance 1 this is false (unless another line leads there too).
    #[must_use]
    pub fn below_report(&self, mentor: usize, mentee: usize, depth: u32) -> bool {
        mentor != mentee
            && self.above(mentor, depth).iter().any(|(report, _)| {
                *report != mentee && self.managers(*report).iter().any(|m| *m as usize == mentee)
            })
    }

    /// Everybody for whom [`below_report`](Self::below_report) holds with this mentor, in ascending order. For a whole roster this costs
    /// people times depth instead of people squared.
    #[must_use]
    pub fn heads(&self, mentor: usize, depth: u32) -> Vec<usize> {
        let mut heads = BTreeSet::new();
        for (report, _) in self.above(mentor, depth) {
            for &head in self.managers(report) {
                if head as usize != mentor && head as usize != report {
                    heads.insert(head as usize);
                }
            }
        }
        heads.into_iter().collect()
    }
}

/// Breadth-first, so that the first visit is the shortest way. What was found is what comes next, and who was met: chains are short.
fn walk(edges: &[Vec<u32>], from: usize, most: u32) -> Vec<(usize, u32)> {
    let mut found: Vec<(usize, u32)> = Vec::new();
    let mut seen: BTreeSet<usize> = BTreeSet::new();
    let (mut at, mut steps) = (from, 0);
    let mut next = 0;
    loop {
        if steps < most {
            for &one in edges.get(at).map_or(&[][..], Vec::as_slice) {
                let one = one as usize;
                let met = if found.len() < FEW {
                    found.iter().any(|(other, _)| *other == one)
                } else {
                    if seen.is_empty() {
                        seen.extend(found.iter().map(|(other, _)| *other));
                    }
                    !seen.insert(one)
                };
                if one != from && !met {
                    found.push((one, steps + 1));
                }
            }
        }
        let Some(following) = found.get(next) else {
            return found;
        };
        (at, steps) = *following;
        next += 1;
    }
}

/// So many people are looked through; for more a set is made.
const FEW: usize = 16;
