//! What an attacker knows of one item.

use crate::export::Published;
use crate::{linear, modular};

/// Somebody whose groups the attacker knows.
#[derive(Clone, Debug)]
pub struct Known {
    /// Attribute and group.
    pub groups: Vec<(String, Option<String>)>,
    /// Whether they answered the item.
    pub answered: bool,
}

impl Known {
    pub(crate) fn in_group(&self, breakdown: &[String], labels: &[Option<String>]) -> bool {
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
        let answered: Vec<usize> = (0..people.len())
            .filter(|at| people[*at].answered)
            .collect();
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
            match classes
                .iter_mut()
                .find(|own| own.0 == key && own.1 == target)
            {
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
            .map(|row| {
                classes
                    .iter()
                    .map(|class| u64::from(class.0[row]))
                    .collect()
            })
            .collect();
        let wanted = classes.iter().map(|class| u64::from(class.1)).collect();
        modular::spanned(rows, wanted)
    }

    /// The least and the largest mean of the target that fits everything published; none where nothing fits.
    #[must_use]
    pub fn bounds(&self, target: &[usize]) -> Option<(f64, f64)> {
        let classes = self.classes(target);
        let n = target.len() as f64;
        let low = linear::end(&self.rows, self.most, &classes, false)?;
        let high = linear::end(&self.rows, self.most, &classes, true)?;
        Some((low / n, high / n))
    }
}
