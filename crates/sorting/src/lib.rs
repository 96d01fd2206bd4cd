//! The standard library's stable sort, compiled once for all lists that nobody waits for.
//!
//! The standard library's sorts are made for speed, and are compiled anew for every type and every comparison: 85 copies of the stable
//! sort were 390 KB of the core's module. [`ColdSort`] sorts the positions of a list instead, through a comparison behind a pointer, and
//! then moves each element at most twice. With it the module is 4,441 KB instead of 4,610, the page 1,710 KB gzipped instead of
//! 1,734. On a busy machine reading 10,000 people took 101 to 116 ms (101 to 104 before) and pairing 5,000 a side 329 to 340 ms (320 to
//! 335 before): processor time, the best of seven in each of several runs, in turn.
//!
//! An element costs an index and each comparison a call more. So lists that are the work itself are sorted by the standard library
//! directly: those of `matching` and `statistics`, the cells of a large sheet, the lists of wishes of `stable`; and so are lists of
//! plain numbers, which share a copy anyway.
//!
//! ```
//! use sorting::ColdSort;
//!
//! let mut names = ["Mo", "Ada", "Zo\u{eb}", "Bo"];
//! names.cold_sort_by_key(|name| name.len());
//! assert_eq!(names, ["Mo", "Bo", "Ada", "Zo\u{eb}"]);
//! ```

use std::cmp::Ordering;
use std::collections::{BTreeMap, BTreeSet};

/// Stable sorting like `sort`, `sort_by` and `sort_by_key` of the standard library, in O(n log n) comparisons.
pub trait ColdSort<T> {
    /// As [`slice::sort_by`].
    fn cold_sort_by(&mut self, compare: impl FnMut(&T, &T) -> Ordering);

    /// As [`slice::sort`].
    fn cold_sort(&mut self)
    where
        T: Ord,
    {
        self.cold_sort_by(T::cmp);
    }

    /// As [`slice::sort_by_key`].
    fn cold_sort_by_key<K: Ord>(&mut self, mut key: impl FnMut(&T) -> K) {
        self.cold_sort_by(|a, b| key(a).cmp(&key(b)));
    }
}

impl<T> ColdSort<T> for [T] {
    fn cold_sort_by(&mut self, mut compare: impl FnMut(&T, &T) -> Ordering) {
        let swaps = swaps(self.len(), &mut |a, b| compare(&self[a], &self[b]));
        for (one, other) in swaps {
            self.swap(one, other);
        }
    }
}

/// Ordered maps and sets as `collect` makes them, for lists that nobody waits for: `collect` sorts first, with a copy of the standard
/// library's sort for each type, and builds the tree from the sorted list. These put in one element after the other.
pub trait ColdCollect: Iterator + Sized {
    /// As `collect::<BTreeMap<_, _>>()`: of equal keys the last one's value stays.
    fn cold_map<K: Ord, V>(self) -> BTreeMap<K, V>
    where
        Self: Iterator<Item = (K, V)>,
    {
        let mut map = BTreeMap::new();
        for (key, value) in self {
            map.insert(key, value);
        }
        map
    }

    /// As `collect::<BTreeSet<_>>()`.
    fn cold_set(self) -> BTreeSet<Self::Item>
    where
        Self::Item: Ord,
    {
        let mut set = BTreeSet::new();
        for item in self {
            set.insert(item);
        }
        set
    }
}

impl<I: Iterator> ColdCollect for I {}

/// Stable sorting by a comparison that a number mostly settles: nothing that comes before another may have a greater one. The numbers
/// are sorted by themselves, and only equal ones are compared.
///
/// ```
/// use sorting::{by_keys, key};
/// let mut names = ["Mo", "Ada Lovelace, born Byron", "Ada Lovelace, born 1815", "Bo"];
/// by_keys(&mut names, |name| key(name), |a, b| a.cmp(b));
/// assert_eq!(names, ["Ada Lovelace, born 1815", "Ada Lovelace, born Byron", "Bo", "Mo"]);
/// ```
pub fn by_keys<T: Copy>(
    list: &mut [T],
    key: impl FnMut(&T) -> u128,
    mut compare: impl FnMut(&T, &T) -> Ordering,
) {
    let order = order(list.iter().map(key).collect());
    let old = list.to_vec();
    for (place, (_, from)) in list.iter_mut().zip(&order) {
        *place = old[*from];
    }
    let mut first = 0;
    for equal in order.chunk_by(|a, b| a.0 == b.0) {
        if equal.len() > 1 {
            list[first..first + equal.len()].cold_sort_by(&mut compare);
        }
        first += equal.len();
    }
}

/// The first bytes of a text as a number: a text that comes before another has no greater one.
#[must_use]
pub fn key(text: &str) -> u128 {
    let mut bytes = [0; 16];
    let most = text.len().min(bytes.len());
    bytes[..most].copy_from_slice(&text.as_bytes()[..most]);
    u128::from_be_bytes(bytes)
}

/// Numbers in their order, each with where it stood.
fn order(keys: Vec<u128>) -> Vec<(u128, usize)> {
    let mut order: Vec<_> = keys.into_iter().zip(0..).collect();
    order.sort_unstable();
    order
}

/// What to swap, one after the other, so that a list of this length is in order.
fn swaps(len: usize, compare: &mut dyn FnMut(usize, usize) -> Ordering) -> Vec<(usize, usize)> {
    let mut from: Vec<usize> = (0..len).collect();
    from.sort_by(|a, b| compare(*a, *b));
    let mut swaps = Vec::new();
    // Cycle by cycle of the permutation: each place gets what belongs there from the place that it stands in.
    for first in 0..len {
        let mut place = first;
        loop {
            let source = std::mem::replace(&mut from[place], place);
            if source == first {
                break;
            }
            swaps.push((place, source));
            place = source;
        }
    }
    swaps
}

#[cfg(test)]
mod tests {
    use super::{ColdCollect, ColdSort, by_keys, key};
    use proptest::prelude::*;
    use std::collections::{BTreeMap, BTreeSet};

    proptest! {
        #[test]
        fn sorts_as_the_standard_library(list in proptest::collection::vec((0_u8..9, ".{0,2}"), 0..60)) {
            let (mut ours, mut theirs) = (list.clone(), list.clone());
            ours.cold_sort();
            theirs.sort();
            prop_assert_eq!(&ours, &theirs);

            let (mut ours, mut theirs) = (list.clone(), list);
            ours.cold_sort_by_key(|one| std::cmp::Reverse(one.0));
            theirs.sort_by_key(|one| std::cmp::Reverse(one.0));
            prop_assert_eq!(ours, theirs);
        }

        #[test]
        fn collects_as_the_standard_library(list in proptest::collection::vec((0_u8..9, ".{0,2}"), 0..60)) {
            let theirs: BTreeMap<u8, String> = list.iter().cloned().collect();
            prop_assert_eq!(list.iter().cloned().cold_map(), theirs);
            let theirs: BTreeSet<(u8, String)> = list.iter().cloned().collect();
            prop_assert_eq!(list.into_iter().cold_set(), theirs);
        }

        #[test]
        fn texts_are_sorted_by_their_keys_as_by_themselves(list in proptest::collection::vec("(|a|common beginning)[\\x00-\u{ff}]{0,3}", 0..60)) {
            let (mut ours, mut theirs): (Vec<(usize, &str)>, Vec<_>) = list.iter().map(|text| &text[..]).enumerate().map(|one| (one, one)).unzip();
            by_keys(&mut ours, |one| key(one.1), |a, b| a.1.cmp(b.1));
            theirs.sort_by_key(|one| one.1);
            prop_assert_eq!(ours, theirs);
        }
    }
}
