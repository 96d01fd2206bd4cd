//! Attacks on tables that leave. An attacker reads exported bytes, knows who belongs to which group and who answered (head-counts), and may
//! know one answer: their own. Nothing here is shared with what makes the tables.
//!
//! | attack | what it finds |
//! |---|---|
//! | [`Seen::spanned`] | small groups whose sum is a combination of published rows (linear algebra over a prime field) |
//! | [`Seen::bounds`] | the interval of a small group's mean, by linear programming over answer counts, with intervals for rounded rows |
//! | [`feasible`] | every way in which few people can have answered, by enumeration |
//! | [`small_groups`] | which groups are worth attacking: cells, what a table hides, and differences of published rows |
mod enumerate;
mod export;
mod linear;
mod modular;

pub use enumerate::feasible;
pub use export::{Published, parse};

use std::collections::BTreeSet;

/// Somebody whose groups the attacker knows.
#[derive(Clone, Debug)]
pub struct Known {
    /// Attribute and group.
    pub groups: Vec<(String, Option<String>)>,
    /// Whether they answered the item.
    pub answered: bool,
}

impl Known {
    fn in_group(&self, breakdown: &[String], labels: &[Option<String>]) -> bool {
        breakdown.iter().zip(labels).all(|(id, label)| {
            let own = self.groups.iter().find(|(own, _)| own == id);
            own.is_some_and(|(_, own)| own == label)
        })
    }
}

/// One item's published rows, each as the people it is about and where the sum of their answers lies.
#[derive(Clone, Debug)]
pub struct Seen {
    /// Everybody who answered, by number.
    pub people: Vec<usize>,
    /// The people of a row, ascending, and the least and largest sum that fits what was published.
    pub rows: Vec<(Vec<usize>, f64, f64)>,
    /// The largest answer, counted from 0.
    pub most: f64,
}

impl Seen {
    /// Puts what was published together with what is known.
    #[must_use]
    pub fn new(people: &[Known], published: &[Published], item: &str, most: u32) -> Seen {
        let answered: Vec<usize> = (0..people.len()).filter(|at| people[*at].answered).collect();
        let mut rows: Vec<(Vec<usize>, f64, f64)> = Vec::new();
        for row in published.iter().filter(|row| row.item == item) {
            let members: Vec<usize> = if row.together {
                // The groups of this table that are not shown.
                let shown = |at: usize| {
                    published.iter().any(|other| {
                        other.item == item
                            && other.breakdown == row.breakdown
                            && !other.together
                            && people[at].in_group(&other.breakdown, &other.labels)
                    })
                };
                answered.iter().copied().filter(|at| !shown(*at)).collect()
            } else {
                let inside = |at: &usize| people[*at].in_group(&row.breakdown, &row.labels);
                answered.iter().copied().filter(inside).collect()
            };
            if let Some((low, high)) = row.sum(members.len(), most) {
                rows.push((members, low, high));
            }
        }
        Seen {
            people: answered,
            rows,
            most: f64::from(most),
        }
    }

    /// The same for somebody who knows one person's answer.
    #[must_use]
    pub fn knowing(&self, person: usize, answer: f64) -> Seen {
        let mut seen = self.clone();
        seen.rows.push((vec![person], answer, answer));
        seen
    }

    /// People who are in the same rows and the same target cannot be told apart: one class each.
    fn classes(&self, target: &[usize]) -> Vec<(Vec<bool>, bool, usize)> {
        let mut classes: Vec<(Vec<bool>, bool, usize)> = Vec::new();
        for person in &self.people {
            let inside = |set: &[usize]| set.binary_search(person).is_ok();
            let key: Vec<bool> = self.rows.iter().map(|(set, ..)| inside(set)).collect();
            let target = inside(target);
            match classes.iter_mut().find(|own| own.0 == key && own.1 == target) {
                Some(class) => class.2 += 1,
                None => classes.push((key, target, 1)),
            }
        }
        classes
    }

    /// Whether the target's sum is a combination of the rows.
    #[must_use]
    pub fn spanned(&self, target: &[usize]) -> bool {
        let classes = self.classes(target);
        let rows: Vec<Vec<u64>> = (0..self.rows.len())
            .map(|row| classes.iter().map(|class| u64::from(class.0[row])).collect())
            .collect();
        let wanted = classes.iter().map(|class| u64::from(class.1)).collect();
        modular::spanned(rows, wanted)
    }

    /// The least and the largest mean of the target that fits everything published; none where nothing fits.
    #[must_use]
    pub fn bounds(&self, target: &[usize]) -> Option<(f64, f64)> {
        let classes = self.classes(target);
        let n = target.len() as f64;
        let low = linear::end(self, &classes, false)?;
        let high = linear::end(self, &classes, true)?;
        Some((low / n, high / n))
    }
}

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
                row.item == item && !row.together && row.breakdown == *breakdown && row.labels == labels
            })
        };
        let cells: BTreeSet<Vec<Option<String>>> = seen.people.iter().map(|at| labels(*at)).collect();
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
