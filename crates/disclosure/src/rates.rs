//! Shares of people whom everybody may count, such as who has a partner.

use crate::format::share;
use crate::report::Share;

/// Shares of groups in which everybody stands once, as pairs of people and how many of them: shown from `few` people on, while those who are
/// hidden are nobody, or at least `few` in two groups or more. What is hidden goes by size and then by place, never by share; what is shown is
/// rounded and coded like favourable answers.
///
/// ```
/// use disclosure::{Share, rates};
/// let shown = rates(&[(40, 40), (30, 21), (9, 1), (3, 3)], 10);
/// assert_eq!(shown, [Some(Share::AtLeast(95)), Some(Share::Percent(70)), None, None]);
/// // One group by itself is no hiding place.
/// assert_eq!(rates(&[(40, 40), (30, 21), (9, 1)], 10), [Some(Share::AtLeast(95)), None, None]);
/// ```
#[must_use]
pub fn rates(groups: &[(u32, u32)], few: u32) -> Vec<Option<Share>> {
    let mut shown: Vec<bool> = groups.iter().map(|(people, _)| *people >= few).collect();
    loop {
        let hidden = groups
            .iter()
            .zip(&shown)
            .filter(|((people, _), shown)| *people > 0 && !**shown);
        let people: u64 = hidden.clone().map(|((n, _), _)| u64::from(*n)).sum();
        if people == 0 || (people >= u64::from(few) && hidden.count() >= 2) {
            break;
        }
        let smallest = (0..groups.len())
            .filter(|at| shown[*at])
            .min_by_key(|at| (groups[*at].0, *at));
        match smallest {
            Some(at) => shown[at] = false,
            None => break,
        }
    }
    groups
        .iter()
        .zip(shown)
        .map(|((people, with), shown)| shown.then(|| share(*with.min(people), *people, true)))
        .collect()
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::rates;

    proptest! {
        /// Whoever takes what is shown from the whole learns about `few` people or more, or about nobody.
        #[test]
        fn the_rest_is_nobody_or_enough(groups in proptest::collection::vec((0u32..60, 0u32..60), 0..12), few in 5u32..15) {
            let shown = rates(&groups, few);
            let hidden = groups.iter().zip(&shown).filter(|(group, shown)| group.0 > 0 && shown.is_none());
            let people: u32 = hidden.clone().map(|(group, _)| group.0).sum();
            let none = shown.iter().all(Option::is_none);
            prop_assert!(none || people == 0 || (people >= few && hidden.count() >= 2));
            prop_assert!(groups.iter().zip(&shown).all(|(group, shown)| shown.is_none() || group.0 >= few));
        }

        /// What is hidden does not hang on who has what.
        #[test]
        fn shares_do_not_move_what_is_hidden(groups in proptest::collection::vec((0u32..60, 0u32..60, 0u32..60), 0..12)) {
            let [one, other] = [0, 1].map(|which| {
                let groups: Vec<(u32, u32)> = groups.iter().map(|(n, a, b)| (*n, if which == 0 { *a } else { *b })).collect();
                rates(&groups, 10).iter().map(Option::is_some).collect::<Vec<_>>()
            });
            prop_assert_eq!(one, other);
        }
    }
}
