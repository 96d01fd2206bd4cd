//! Which groups are worth attacking.

use std::collections::BTreeSet;

use crate::export::Published;
use crate::seen::{Known, Seen};

/// Groups of fewer than `few` who answered: cells of the tables named, what each table hides (by line), and what is left where one
/// published row is taken from another. The smallest first.
#[must_use]
pub fn small_groups(
    people: &[Known],
    seen: &Seen,
    published: &[Published],
    item: &str,
    breakdowns: &[Vec<String>],
    few: usize,
) -> Vec<Vec<usize>> {
    let mut found: BTreeSet<(usize, Vec<usize>)> = BTreeSet::new();
    let mut add = |mut set: Vec<usize>| {
        set.sort_unstable();
        set.dedup();
        if (1..few).contains(&set.len()) {
            found.insert((set.len(), set));
        }
    };
    for breakdown in breakdowns {
        let labels = |at: usize| -> Vec<Option<String>> {
            let own = &people[at].groups;
            let of = |id: &String| own.iter().find(|(own, _)| own == id)?.1.clone();
            breakdown.iter().map(of).collect()
        };
        let shown = |labels: &[Option<String>]| {
            published.iter().any(|row| {
                row.item == item
                    && !row.together
                    && row.breakdown == *breakdown
                    && row.labels == labels
            })
        };
        let cells: BTreeSet<Vec<Option<String>>> =
            seen.people.iter().map(|at| labels(*at)).collect();
        let of = |wanted: &dyn Fn(&[Option<String>]) -> bool| -> Vec<usize> {
            let all = seen.people.iter().copied();
            all.filter(|at| wanted(&labels(*at))).collect()
        };
        for cell in &cells {
            add(of(&|own| own == cell));
            // What is hidden of each line that the cell is in.
            for fixed in 0..breakdown.len() {
                let line = |own: &[Option<String>]| {
                    (breakdown.len() == 1 || own[fixed] == cell[fixed]) && !shown(own)
                };
                add(of(&line));
            }
        }
    }
    for (one, ..) in &seen.rows {
        for (two, ..) in &seen.rows {
            let rest = one.iter().filter(|at| two.binary_search(at).is_err());
            add(rest.copied().collect());
        }
    }
    found.into_iter().map(|(_, set)| set).collect()
}
