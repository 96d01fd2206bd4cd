//! What is shown by counts alone: R2, R14, H18, then R4 and R5 until nothing changes. Ties go by size and number, never by an answer.

use sorting::ColdSort;

use crate::frame::{Frame, union, within};
use crate::plan::Rules;

/// Everybody, from which two-way tables are made, and the smallest margin of a cell of one (R14).
const TWO_WAY: i64 = 60;
const MARGIN: i64 = 10;

/// In which order groups are tried when some must be hidden. All by counts and places, none by an answer.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Order {
    /// The smallest first.
    Smallest,
    /// The largest first.
    Largest,
    /// Tables by one attribute first, in each the smallest.
    Coarse,
    /// Tables by two attributes first, in each the largest.
    Fine,
}

impl Order {
    pub const ALL: [Order; 4] = [Order::Smallest, Order::Largest, Order::Coarse, Order::Fine];
}

/// One item's groups.
#[derive(Clone)]
pub(crate) struct Layer<'a> {
    pub frame: &'a Frame,
    /// One a group: how many answered the item.
    pub n: Vec<i64>,
    /// One a group: the smallest that may be shown.
    pub threshold: Vec<i64>,
    /// One a group.
    pub shown: Vec<bool>,
    /// One a group: it left earlier as it is now.
    pub known: Vec<bool>,
}

impl<'a> Layer<'a> {
    /// `parts` is how many answered, one a part. `before` is what may be shown at most.
    pub fn new(
        frame: &'a Frame,
        parts: &[i64],
        threshold: u32,
        opt_in: u32,
        before: Option<&[bool]>,
        known: Vec<bool>,
    ) -> Layer<'a> {
        let count = |set: &[usize]| set.iter().map(|part| parts[*part]).sum::<i64>();
        let n: Vec<i64> = frame
            .groups
            .iter()
            .map(|group| count(&group.parts))
            .collect();
        let limit = |group: &crate::frame::Group| {
            let own = group
                .breakdown
                .is_some_and(|at| frame.breakdowns[at].opt_in);
            i64::from(if own {
                opt_in.max(threshold)
            } else {
                threshold
            })
        };
        let threshold: Vec<i64> = frame.groups.iter().map(limit).collect();
        let mut shown: Vec<bool> = n.iter().zip(&threshold).map(|(n, k)| n >= k).collect();
        for (at, group) in frame.groups.iter().enumerate() {
            let Some(breakdown) = group.breakdown else {
                continue;
            };
            // A programme of fewer than twice the minimum is shown as a whole or not at all.
            shown[at] &= n[0] >= 2 * threshold[0];
            if let Some([a, b]) = frame.breakdowns[breakdown].margins.get(&at) {
                shown[at] &= n[0] >= TWO_WAY && count(a) >= MARGIN && count(b) >= MARGIN;
            }
            shown[at] &= frame.breakdowns[breakdown].planned;
            shown[at] &= before.is_none_or(|before| before[at]);
        }
        Layer {
            frame,
            n,
            threshold,
            shown,
            known,
        }
    }

    /// R4 and R5 until nothing changes.
    pub fn settle(&mut self, rules: &Rules) {
        while (rules.complementary && self.complement())
            || (rules.remainder && self.hide_remainders())
        {}
    }

    /// The smallest of some groups; of those of one size the last by number, so that finer breakdowns go first.
    pub fn smallest(&self, of: impl Iterator<Item = usize>) -> Option<usize> {
        of.min_by_key(|at| (self.n[*at], std::cmp::Reverse(*at)))
    }

    fn visible(&self) -> impl Iterator<Item = usize> {
        (0..self.shown.len()).filter(|at| self.shown[*at])
    }

    /// R4: a group is hidden when what is left of a shown group around it is too small.
    fn hide_remainders(&mut self) -> bool {
        let groups = &self.frame.groups;
        let leaves_few = |inner: &usize| {
            self.visible().any(|outer| {
                let rest = self.n[outer] - self.n[*inner];
                let few = self.threshold[*inner].max(self.threshold[outer]);
                rest > 0 && rest < few && within(&groups[*inner].parts, &groups[outer].parts)
            })
        };
        let found = self.smallest(self.visible().filter(leaves_few));
        found.inspect(|at| self.shown[*at] = false).is_some()
    }

    /// R5: what a table hides is two groups at least, and enough people together.
    fn complement(&mut self) -> bool {
        for breakdown in &self.frame.breakdowns {
            // Lines of a two-way table are the audit's.
            let table: Vec<usize> = breakdown.groups.clone().collect();
            let hidden: Vec<usize> = table
                .iter()
                .copied()
                .filter(|at| !self.shown[*at] && !self.known[*at] && self.n[*at] > 0)
                .collect();
            let total: i64 = hidden.iter().map(|at| self.n[*at]).sum();
            let enough = table
                .iter()
                .map(|at| self.threshold[*at])
                .max()
                .unwrap_or(0);
            if hidden.is_empty() || (hidden.len() >= 2 && total >= enough) {
                continue;
            }
            if let Some(at) = self.smallest(table.iter().copied().filter(|at| self.shown[*at])) {
                self.shown[at] = false;
                return true;
            }
        }
        false
    }

    /// For each one-way table the parts of its hidden groups together, where that is enough people and everybody is shown.
    pub fn together(&self) -> Vec<(usize, Vec<usize>, i64)> {
        let mut found = Vec::new();
        for (at, breakdown) in self.frame.breakdowns.iter().enumerate() {
            let groups = breakdown.groups.clone();
            if breakdown.attributes.len() != 1
                || !self.shown[0]
                || !groups.clone().any(|group| self.shown[group])
            {
                continue;
            }
            let hidden: Vec<usize> = groups.filter(|group| !self.shown[*group]).collect();
            let n: i64 = hidden.iter().map(|group| self.n[*group]).sum();
            let enough = hidden.iter().map(|group| self.threshold[*group]).max();
            if enough.is_some_and(|enough| n >= enough) {
                let parts = union(
                    hidden
                        .iter()
                        .map(|group| self.frame.groups[*group].parts.as_slice()),
                );
                found.push((at, parts, n));
            }
        }
        found
    }

    /// What is shown, as sets of parts.
    pub fn rows(&self) -> Vec<Vec<usize>> {
        let groups = self.visible().map(|at| self.frame.groups[at].parts.clone());
        groups
            .chain(self.together().into_iter().map(|(_, parts, _)| parts))
            .collect()
    }

    /// Sets of parts with fewer respondents than their threshold, each with that threshold: groups of the plan, what each line hides, and
    /// (where `alike`) people who are alike in everything. `parts` is how many answered, one a part.
    pub fn small(&self, parts: &[i64], alike: bool) -> Vec<Vec<usize>> {
        let count = |set: &[usize]| set.iter().map(|part| parts[*part]).sum::<i64>();
        let mut sets: Vec<Vec<usize>> = Vec::new();
        let mut add = |set: Vec<usize>, few: i64| {
            if (1..few).contains(&count(&set)) {
                sets.push(set);
            }
        };
        for (at, group) in self.frame.groups.iter().enumerate() {
            add(group.parts.clone(), self.threshold[at]);
        }
        for line in self.frame.breakdowns.iter().flat_map(|own| &own.lines) {
            let hidden = line
                .iter()
                .filter(|at| !self.shown[**at] && !self.known[**at]);
            let parts = union(hidden.map(|at| self.frame.groups[*at].parts.as_slice()));
            let few = line.iter().map(|at| self.threshold[*at]).max();
            add(parts, few.unwrap_or(0));
        }
        if alike {
            for part in 0..parts.len() {
                add(vec![part], self.threshold[0]);
            }
        }
        sets
    }

    /// What could be hidden so that a set is safe, in the order in which it is tried: shown groups that overlap the set or that are in a
    /// table that tells it apart, by `order`; then all others; everybody together last.
    pub fn candidates(&self, target: &[usize], order: Order) -> Vec<usize> {
        let groups = &self.frame.groups;
        let near = |at: usize| {
            let overlaps = groups[at]
                .parts
                .iter()
                .any(|part| target.binary_search(part).is_ok());
            overlaps
                || groups[at].breakdown.is_some_and(|breakdown| {
                    let mut own = self.frame.breakdowns[breakdown].groups.clone();
                    own.any(|at| within(target, &groups[at].parts))
                })
        };
        let mut all: Vec<usize> = self.visible().collect();
        all.cold_sort_by_key(|at| {
            let width = groups[*at].labels.len();
            let by = match order {
                Order::Smallest => (0, self.n[*at]),
                Order::Largest => (0, -self.n[*at]),
                Order::Coarse => (width, self.n[*at]),
                Order::Fine => (usize::MAX - width, -self.n[*at]),
            };
            (*at == 0, !near(*at), by, std::cmp::Reverse(*at))
        });
        all
    }
}
