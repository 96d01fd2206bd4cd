//! Stable sorting without a copy of the standard library's for every type: there it is made for speed, and is an eighth of the core's code.
//!
//! For lists that are short beside the work around them. The hot ones use the standard library's.

use std::cmp::Ordering;

/// Sorts like the methods of the standard library whose names begin with `sort`, an element moved once.
pub(crate) trait Order<T> {
    fn order_by(&mut self, compare: impl FnMut(&T, &T) -> Ordering);

    fn order(&mut self)
    where
        T: Ord,
    {
        self.order_by(T::cmp);
    }

    fn order_by_key<K: Ord>(&mut self, mut key: impl FnMut(&T) -> K) {
        self.order_by(|a, b| key(a).cmp(&key(b)));
    }
}

impl<T> Order<T> for [T] {
    fn order_by(&mut self, mut compare: impl FnMut(&T, &T) -> Ordering) {
        let mut from = arranged(self.len(), &mut |a, b| compare(&self[a], &self[b]));
        // Circle by circle: each place gets what belongs there from the place that it stands in.
        for first in 0..from.len() {
            let mut place = first;
            loop {
                let source = std::mem::replace(&mut from[place], place);
                if source == first {
                    break;
                }
                self.swap(place, source);
                place = source;
            }
        }
    }
}

/// The places in the order of what stands in them.
fn arranged(len: usize, compare: &mut dyn FnMut(usize, usize) -> Ordering) -> Vec<usize> {
    let mut places: Vec<usize> = (0..len).collect();
    places.sort_by(|a, b| compare(*a, *b));
    places
}

#[cfg(test)]
mod tests {
    use super::Order;
    use proptest::prelude::*;

    proptest! {
        #[test]
        fn sorts_as_the_standard_library(list in proptest::collection::vec((0_u8..9, ".{0,2}"), 0..60)) {
            let (mut ours, mut theirs) = (list.clone(), list.clone());
            ours.order();
            theirs.sort();
            prop_assert_eq!(&ours, &theirs);

            let (mut ours, mut theirs) = (list.clone(), list);
            ours.order_by_key(|one| std::cmp::Reverse(one.0));
            theirs.sort_by_key(|one| std::cmp::Reverse(one.0));
            prop_assert_eq!(ours, theirs);
        }
    }
}
