//! Respondents who are alike in every attribute become one part; a group is a set of parts.

use std::collections::BTreeMap;

use crate::input::{Input, UNSTATED};
use crate::plan::{Plan, Refusal};

/// One row that could be shown.
pub(crate) struct Group {
    /// Number of the breakdown, from 0; none for everybody.
    pub breakdown: Option<usize>,
    /// One label an attribute of the breakdown; none where not stated.
    pub labels: Vec<Option<String>>,
    /// Its parts, ascending.
    pub parts: Vec<usize>,
}

/// A planned table.
pub(crate) struct Breakdown {
    pub attributes: Vec<String>,
    /// It may be shown now.
    pub planned: bool,
    pub opt_in: bool,
    /// Its groups.
    pub groups: std::ops::Range<usize>,
    /// Groups that add up to something that may be known: the whole table, or a line of a two-way table.
    pub lines: Vec<Vec<usize>>,
    /// For a group of a two-way table, its two margins as parts.
    pub margins: BTreeMap<usize, [Vec<usize>; 2]>,
}

/// Everything about groups that does not depend on an item.
pub(crate) struct Frame {
    /// Attributes that tell parts apart.
    pub attributes: Vec<String>,
    /// One a part: its labels.
    pub labels: Vec<Vec<Option<String>>>,
    /// One a respondent: the part.
    pub part_of: Vec<usize>,
    /// Everybody first, then breakdown by breakdown, in the order of labels.
    pub groups: Vec<Group>,
    pub breakdowns: Vec<Breakdown>,
}

impl Frame {
    /// The attributes of a breakdown; none for everybody together.
    pub fn names(&self, breakdown: Option<usize>) -> Vec<String> {
        breakdown.map_or_else(Vec::new, |at| self.breakdowns[at].attributes.clone())
    }

    /// `past` are breakdowns of earlier releases that are not planned now: nothing of them is shown, but their groups are known of.
    pub fn new(input: &Input, plan: &Plan, past: &[Vec<String>]) -> Result<Frame, Refusal> {
        let find = |id: &str| input.attributes.iter().position(|own| own.id == id);
        plan.check(&|id| find(id).is_some())?;
        let mut used: Vec<usize> = Vec::new();
        for id in plan.breakdowns.iter().chain(past).flatten() {
            let at = find(id).ok_or(Refusal::LedgerUnfit)?;
            if !used.contains(&at) {
                used.push(at);
            }
        }
        used.sort_unstable();
        let attributes: Vec<String> = used
            .iter()
            .map(|at| input.attributes[*at].id.clone())
            .collect();
        let key = |row: usize| -> Vec<u16> {
            let value = |at: &usize| input.attributes[*at].values[row];
            used.iter().map(value).collect()
        };
        let mut numbers: BTreeMap<Vec<u16>, usize> = BTreeMap::new();
        for row in 0..input.respondents() {
            numbers.entry(key(row)).or_default();
        }
        for (at, number) in numbers.values_mut().enumerate() {
            *number = at;
        }
        let part_of = (0..input.respondents())
            .map(|row| numbers[&key(row)])
            .collect();
        let label = |at: usize, value: u16| -> Option<String> {
            let value = (value != UNSTATED).then_some(usize::from(value))?;
            input.attributes[at].labels.get(value).cloned()
        };
        let labels = numbers
            .keys()
            .map(|key| {
                let each = used.iter().zip(key);
                each.map(|(at, value)| label(*at, *value)).collect()
            })
            .collect();
        let mut frame = Frame {
            attributes,
            labels,
            part_of,
            groups: vec![Group {
                breakdown: None,
                labels: Vec::new(),
                parts: (0..numbers.len()).collect(),
            }],
            breakdowns: Vec::new(),
        };
        for (order, breakdown) in plan.breakdowns.iter().chain(past).enumerate() {
            let at: Vec<usize> = breakdown.iter().filter_map(|id| find(id)).collect();
            // Where somebody stated nothing, that is a group as any other.
            let values: Vec<Vec<u16>> = at
                .iter()
                .map(|at| {
                    let attribute = &input.attributes[*at];
                    let mut values: Vec<u16> = (0..attribute.labels.len() as u16).collect();
                    if attribute.values.contains(&UNSTATED) {
                        values.push(UNSTATED);
                    }
                    values
                })
                .collect();
            let inside = |wanted: &[(usize, u16)]| -> Vec<usize> {
                let fits = |key: &Vec<u16>| {
                    wanted.iter().all(|(at, value)| {
                        let place = used.iter().position(|own| own == at);
                        place.is_some_and(|place| key[place] == *value)
                    })
                };
                let numbers = numbers.iter().filter(|(key, _)| fits(key));
                numbers.map(|(_, number)| *number).collect()
            };
            let from = frame.groups.len();
            let number = Some(frame.breakdowns.len());
            let mut lines = Vec::new();
            let mut margins = BTreeMap::new();
            match (at.as_slice(), values.as_slice()) {
                ([a], [own]) => {
                    for value in own {
                        frame.groups.push(Group {
                            breakdown: number,
                            labels: vec![label(*a, *value)],
                            parts: inside(&[(*a, *value)]),
                        });
                    }
                    lines.push((from..frame.groups.len()).collect());
                }
                ([a, b], [rows, columns]) => {
                    for row in rows {
                        for column in columns {
                            margins.insert(
                                frame.groups.len(),
                                [inside(&[(*a, *row)]), inside(&[(*b, *column)])],
                            );
                            frame.groups.push(Group {
                                breakdown: number,
                                labels: vec![label(*a, *row), label(*b, *column)],
                                parts: inside(&[(*a, *row), (*b, *column)]),
                            });
                        }
                    }
                    let (high, wide) = (rows.len(), columns.len());
                    lines.extend(
                        (0..high).map(|row| (0..wide).map(|at| from + row * wide + at).collect()),
                    );
                    lines.extend(
                        (0..wide).map(|at| (0..high).map(|row| from + row * wide + at).collect()),
                    );
                }
                _ => return Err(Refusal::PlanUnfit),
            }
            frame.breakdowns.push(Breakdown {
                attributes: breakdown.clone(),
                planned: order < plan.breakdowns.len(),
                opt_in: breakdown.iter().any(|id| plan.opt_in.contains(id)),
                groups: from..frame.groups.len(),
                lines,
                margins,
            });
        }
        Ok(frame)
    }
}

/// That every part of `inner` is one of `outer`; both ascend.
pub(crate) fn within(inner: &[usize], outer: &[usize]) -> bool {
    inner.iter().all(|part| outer.binary_search(part).is_ok())
}

/// The parts of `a` that are not in `b`.
pub(crate) fn less(a: &[usize], b: &[usize]) -> Vec<usize> {
    let rest = a.iter().filter(|part| b.binary_search(part).is_err());
    rest.copied().collect()
}

/// Several sets of parts together.
pub(crate) fn union<'a>(sets: impl Iterator<Item = &'a [usize]>) -> Vec<usize> {
    let mut all: Vec<usize> = sets.flatten().copied().collect();
    all.sort_unstable();
    all.dedup();
    all
}
