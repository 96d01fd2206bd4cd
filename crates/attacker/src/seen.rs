//! What an attacker knows of one item.

use std::collections::BTreeMap;

use crate::export::Published;
use crate::modular;
use crate::simplex::{Fraction, Program, Terms};

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
    /// The people of a row, points of the scale (first and last), and the least and largest number of answers among them.
    pub counts: Vec<(Vec<usize>, u32, u32, f64, f64)>,
    /// The largest answer, counted from 0.
    pub most: f64,
}

/// What can be said of a group.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Ends {
    /// The least mean that fits everything published.
    pub low: f64,
    /// The largest.
    pub high: f64,
    /// Whole sums between them.
    pub sums: i128,
}

impl Seen {
    /// Puts what was published together with what is known.
    #[must_use]
    pub fn new(people: &[Known], published: &[Published], item: &str, most: u32) -> Seen {
        let answered: Vec<usize> = (0..people.len())
            .filter(|at| people[*at].answered)
            .collect();
        let mut seen = Seen {
            people: answered.clone(),
            rows: Vec::new(),
            counts: Vec::new(),
            most: f64::from(most),
        };
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
            if members.is_empty() {
                continue;
            }
            if let Some((low, high)) = row.sum(members.len(), most) {
                seen.rows.push((members.clone(), low, high));
            }
            // Favourable is what is above the middle of a scale, and 9 and 10 of 10.
            let favourable = if most == 10 { 9 } else { most / 2 + 1 };
            let share = row
                .favourable
                .map(|(low, high)| (favourable, most, low, high));
            for (from, to, low, high) in row.classes.iter().copied().chain(share) {
                let n = members.len() as f64;
                seen.counts
                    .push((members.clone(), from, to, low * n, high * n));
            }
        }
        seen
    }

    /// The same for somebody who knows one person's answer.
    #[must_use]
    pub fn knowing(&self, person: usize, answer: f64) -> Seen {
        let mut seen = self.clone();
        seen.rows.push((vec![person], answer, answer));
        seen
    }

    /// The same without counts of options: sums alone.
    #[must_use]
    pub fn sums_alone(&self) -> Seen {
        Seen {
            counts: Vec::new(),
            ..self.clone()
        }
    }

    /// Everything that is known as numbers, the people of each.
    fn sets(&self) -> impl Iterator<Item = &Vec<usize>> {
        let rows = self.rows.iter().map(|(set, ..)| set);
        rows.chain(self.counts.iter().map(|(set, ..)| set))
    }

    /// People who are in the same rows and the same targets cannot be told apart: one class each, with the size.
    fn classes(&self, targets: &[Vec<usize>]) -> Vec<(Vec<bool>, usize)> {
        let mut classes: BTreeMap<Vec<bool>, usize> = BTreeMap::new();
        for person in &self.people {
            let inside = |set: &Vec<usize>| set.binary_search(person).is_ok();
            let key = self.sets().chain(targets).map(inside).collect();
            *classes.entry(key).or_default() += 1;
        }
        classes.into_iter().collect()
    }

    /// Whether the target's sum is a combination of the rows.
    #[must_use]
    pub fn spanned(&self, target: &[usize]) -> bool {
        let classes = self.classes(&[target.to_vec()]);
        let line = |at: usize| classes.iter().map(|(key, _)| u64::from(key[at])).collect();
        let rows: Vec<Vec<u64>> = (0..self.rows.len()).map(line).collect();
        modular::spanned(rows, line(self.sets().count()))
    }

    /// The least and the largest mean of each target that fits everything published; none where nothing fits.
    #[must_use]
    pub fn ends(&self, targets: &[Vec<usize>]) -> Option<Vec<Ends>> {
        let classes = self.classes(targets);
        let most = self.most as i128;
        // Where options are known, a number of people for each; else a sum for each class.
        let points: Vec<i128> = if self.counts.is_empty() {
            vec![1]
        } else {
            (0..=most).collect()
        };
        let wide = points.len();
        let terms = |set: usize, each: &dyn Fn(i128) -> i128| -> Terms {
            let inside = (0..classes.len()).filter(|at| classes[*at].0[set]);
            let all = inside.flat_map(|at| points.iter().map(move |point| (at, *point)));
            let place = |point: i128| if wide == 1 { 0 } else { point as usize };
            let terms = all.map(|(at, point)| (at * wide + place(point), each(point)));
            terms.filter(|(_, by)| *by != 0).collect()
        };
        let mut rows: Vec<(Terms, i128, i128)> = Vec::new();
        for (at, (_, low, high)) in self.rows.iter().enumerate() {
            rows.push((terms(at, &|point| point), up(*low), down(*high)));
        }
        for (at, (_, from, to, low, high)) in self.counts.iter().enumerate() {
            let class = i128::from(*from)..=i128::from(*to);
            let each = |point: i128| i128::from(class.contains(&point));
            rows.push((terms(self.rows.len() + at, &each), up(*low), down(*high)));
        }
        let sizes: Vec<i128> = if wide == 1 {
            classes
                .iter()
                .map(|(_, size)| most * *size as i128)
                .collect()
        } else {
            for (at, (_, size)) in classes.iter().enumerate() {
                let each = (at * wide..(at + 1) * wide).map(|variable| (variable, 1));
                rows.push((each.collect(), *size as i128, *size as i128));
            }
            let size = |(_, size): &(Vec<bool>, usize)| vec![*size as i128; wide];
            classes.iter().flat_map(size).collect()
        };
        let mut program = Program::new(&sizes, &rows)?;
        let known = self.sets().count();
        let each = targets.iter().enumerate().map(|(at, target)| {
            let sum = terms(known + at, &|point| point);
            let (low, high) = (program.smallest(&sum), program.largest(&sum));
            let mean = |end: &Fraction| end.over as f64 / end.under as f64 / target.len() as f64;
            // From the least whole sum up to the largest.
            let least = -((-low.over).div_euclid(low.under));
            Ends {
                low: mean(&low),
                high: mean(&high),
                sums: high.over.div_euclid(high.under) - least + 1,
            }
        });
        Some(each.collect())
    }

    /// The ends of one target.
    #[must_use]
    pub fn bounds(&self, target: &[usize]) -> Option<(f64, f64)> {
        let ends = self.ends(&[target.to_vec()])?;
        ends.first().map(|ends| (ends.low, ends.high))
    }
}

/// The least whole number that is not below; what was published is not read more finely than a millionth.
fn up(value: f64) -> i128 {
    (value - 1e-6).ceil() as i128
}

fn down(value: f64) -> i128 {
    (value + 1e-6).floor() as i128
}
