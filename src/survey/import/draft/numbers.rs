//! The scale that numbers stand on: taken over all columns of one look, sure where the answers leave no doubt, and else asked.

use std::collections::BTreeMap;

use sorting::ColdSort;

use super::seen::{Seen, number, number_behind};
use crate::roster::cells::text::fold;
use crate::survey::catalogue::{
    LabelSet, Labels, NoAnswer, is_code, no_answer, order, presumed_order,
};

/// How often each whole number was answered, with its label where it has one.
#[derive(Clone, Default)]
pub(super) struct Counts {
    pub(super) points: BTreeMap<i64, u64>,
    pub(super) labels: BTreeMap<i64, String>,
}

/// A scale that numbers may stand on.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Ends {
    pub(super) min: i64,
    pub(super) max: i64,
    /// Numbers that are no answer.
    pub(super) codes: Vec<i64>,
}

/// What numbers are.
#[derive(Debug, PartialEq, Eq)]
pub(super) enum Numbers {
    /// Ages, counts, hours: no scale.
    Amounts,
    /// 0 to 100.
    Slider,
    /// A scale, beyond reasonable doubt.
    Sure(Ends),
    /// One of several, the likeliest first.
    Asked(Vec<Ends>),
    /// One of very few numbers, which may be options as well.
    Few(Vec<Ends>),
}

impl Numbers {
    /// The scale that they are on, if they are on any.
    pub(super) fn likeliest(&self) -> Option<&Ends> {
        match self {
            Self::Sure(ends) => Some(ends),
            Self::Asked(fitting) | Self::Few(fitting) => fitting.first(),
            Self::Amounts | Self::Slider => None,
        }
    }
}

/// One answer in so many is so rare that it may be none.
const RARE: u64 = 50;
/// Expected answers at the next point from which nobody's choosing it says that it is not there: e^-4 is under 2 %.
const SURE: u64 = 4;
/// The scales in use.
const USUAL: [(i64, i64); 15] = [
    (1, 5),
    (1, 7),
    (1, 6),
    (1, 4),
    (0, 10),
    (1, 10),
    (0, 4),
    (0, 6),
    (1, 9),
    (0, 3),
    (1, 3),
    (0, 5),
    (-2, 2),
    (-3, 3),
    (-5, 5),
];
/// Points beyond which no scale that is answered by number goes, sliders apart.
const BODY: std::ops::RangeInclusive<i64> = -5..=11;

impl Counts {
    /// The numbers of a column; nothing where more than a few of its texts are something else.
    pub(super) fn of(texts: &[(&str, u32)]) -> Option<Self> {
        let mut counts = Self::default();
        let (mut odd, mut all) = (0, 0u64);
        let named = named_ends(texts);
        for (text, rows) in texts {
            // "Not applicable (8)".
            if no_answer(text).is_some_and(|what| what != NoAnswer::Perhaps) {
                continue;
            }
            all += u64::from(*rows);
            let end = || named.iter().find(|(end, ..)| end == text);
            let Some((point, label)) =
                number(text).or_else(|| end().map(|(_, point, label)| (*point, label.clone())))
            else {
                odd += u64::from(*rows);
                continue;
            };
            *counts.points.entry(point).or_insert(0) += u64::from(*rows);
            let known = counts.labels.entry(point).or_default();
            if known.is_empty() {
                *known = label;
            }
        }
        counts.labels.retain(|_, label| !label.is_empty());
        // A few odd answers among many numbers are to be listed, not to make the column something else.
        (!counts.points.is_empty() && odd * 10 <= all).then_some(counts)
    }

    pub(super) fn add(&mut self, other: &Self) {
        for (point, rows) in &other.points {
            *self.points.entry(*point).or_insert(0) += rows;
        }
        for (point, label) in &other.labels {
            self.labels.entry(*point).or_insert_with(|| label.clone());
        }
    }

    /// Some points have labels on both sides, and each of these the same.
    pub(super) fn calls_alike(&self, other: &Self) -> bool {
        let mut both = self
            .labels
            .iter()
            .filter_map(|(point, label)| Some((label, other.labels.get(point)?)))
            .peekable();
        both.peek().is_some() && both.all(|(own, label)| fold(own) == fold(label))
    }

    fn total(&self) -> u64 {
        self.points.values().sum()
    }

    pub(super) fn ends(&self) -> Option<(i64, i64)> {
        Some((
            *self.points.first_key_value()?.0,
            *self.points.last_key_value()?.0,
        ))
    }

    /// The scale that the labels of the points are, where the numbers beside them are in another order ("Agree (5)", "Somewhat agree (8)").
    pub(super) fn out_of_order(&self) -> Option<LabelSet> {
        let texts: Vec<&str> = self.labels.values().map(String::as_str).collect();
        if texts.len() < 4 || texts.len() < self.points.len() {
            return None;
        }
        let Labels::Known(set) = order(&texts) else {
            return None;
        };
        let up = set.places.windows(2).all(|two| two[0] < two[1]);
        let down = set.places.windows(2).all(|two| two[0] > two[1]);
        (!up && !down).then_some(set)
    }

    /// Without numbers far from all others: the usual codes for no answer (returned), and slips of the pen, which are out of scale. Nothing
    /// where what is left is no scale.
    pub(super) fn body(&self) -> Option<(Self, Vec<i64>)> {
        let mut body = self.clone();
        body.points.retain(|point, _| BODY.contains(point));
        if body.points.contains_key(&-1)
            && (body.points.keys().all(|point| *point == -1 || *point > 0)
                || body.points.keys().all(|point| *point >= -1)
                    && body.points.keys().any(|point| *point > 3))
        {
            body.points.remove(&-1);
        }
        // A scale that goes below 0 goes as far below as above, and through 0: -3 beside 1 and 2, or beside 0 to 8, is a code.
        if let Some((low, high)) = body.ends()
            && low < 0
            && high > 0
            && (high > 3 && high > -low || high != -low && !body.points.contains_key(&0))
        {
            body.points.retain(|point, _| *point >= 0);
        }
        let (min, max) = body.ends()?;
        let mut codes = Vec::new();
        let mut slips = 0;
        for (point, rows) in self
            .points
            .iter()
            .filter(|(point, _)| !body.points.contains_key(point))
        {
            if is_code(*point, min.min(0), max) || *point == -1 {
                codes.push(*point);
            } else {
                slips += rows;
            }
        }
        body.labels
            .retain(|point, _| body.points.contains_key(point));
        let few = slips <= 1 || slips * 50 <= self.total();
        (few && body.total() * 2 > self.total()).then_some((body, codes))
    }

    /// Numbers from all over 0 to 100 and none beyond.
    pub(super) fn spans_slider(&self) -> bool {
        self.ends()
            .is_some_and(|(low, high)| (0..40).contains(&low) && (61..=101).contains(&high))
            && self.points.len() > 5
    }

    /// 0 in so few rows that it may stand for no answer.
    pub(super) fn has_rare_zero(&self) -> bool {
        self.rows(0) > 0 && self.rows(0) * 20 < self.total()
    }

    fn rows(&self, point: i64) -> u64 {
        self.points.get(&point).copied().unwrap_or(0)
    }

    /// How many would have chosen the point beyond `end` if it were there, by how the answers fall off towards it.
    fn beyond(&self, end: i64, before: i64) -> u64 {
        let (last, former) = (self.rows(end), self.rows(before));
        last.min(last * last / former.max(1))
    }

    fn sure_end(&self, end: i64, before: i64) -> bool {
        self.beyond(end, before) >= SURE
    }

    /// Whether both ends are beyond doubt by the answers themselves.
    pub(super) fn is_strong(&self) -> bool {
        let Some((low, high)) = self.core_ends() else {
            return false;
        };
        // Few scales end at 4 or 6, so more is needed to tell such a one from a longer one: answers at every point, and many at the last.
        let usual = matches!(high, 5 | 7 | 10);
        let least = if usual { SURE } else { 3 * SURE };
        let enough = usual || self.is_dense(low, high);
        self.is_much() && high > low + 1 && enough && self.beyond(high, high - 1) >= least
    }

    /// Every point from one to another was answered. Where 2 and 3 were not, 1 and 4 say little about what lies beyond them.
    fn is_dense(&self, low: i64, high: i64) -> bool {
        (low..=high).all(|point| self.rows(point) > 0)
    }

    /// So many answers at the last point that this column is hardly on a scale that goes on to `max`.
    pub(super) fn ends_before(&self, max: i64) -> bool {
        self.is_much()
            && self
                .core_ends()
                .is_some_and(|(_, high)| high < max && self.sure_end(high, high - 1))
    }

    /// Numbers that lie above a gap.
    pub(super) fn above(&self) -> Vec<i64> {
        self.body()
            .map_or_else(Vec::new, |(body, _)| body.above_gap())
    }

    /// Every point has a label, and these are no known scale.
    pub(super) fn has_labels_of_its_own(&self) -> bool {
        let texts: Vec<&str> = self.labels.values().map(String::as_str).collect();
        texts.len() > 2
            && self
                .points
                .keys()
                .all(|point| self.labels.contains_key(point))
            && matches!(order(&texts), Labels::Unknown)
            && presumed_order(&texts).is_none()
    }

    /// The usual scales that these numbers are on and that end before `max`, the likeliest first.
    pub(super) fn shorter_than(&self, max: i64) -> Vec<Ends> {
        let Some((body, codes)) = self.body() else {
            return Vec::new();
        };
        let mut fitting = body.fitting(&codes);
        fitting.retain(|ends| ends.max < max);
        fitting
    }

    /// The usual scales that these numbers are on, the likeliest first.
    pub(super) fn usual(&self) -> Vec<Ends> {
        self.body()
            .map_or_else(Vec::new, |(body, codes)| body.fitting(&codes))
    }

    /// Numbers that lie above a gap, and so may mean "no answer": 9 beside 1 to 5.
    fn above_gap(&self) -> Vec<i64> {
        let points: Vec<i64> = self.points.keys().copied().collect();
        for at in (1..points.len()).rev() {
            let (last, next) = (points[at - 1], points[at]);
            if next - last < 2
                || !(6..=9).contains(&next)
                || points.last().is_some_and(|top| *top > 9)
            {
                continue;
            }
            let dense = at as i64 >= last - points[0];
            let rare = points[at..]
                .iter()
                .map(|point| self.rows(*point))
                .sum::<u64>()
                * 2
                < self.total();
            // A scale that ends at 3 is apart from 8 and 9 only.
            let ended = (4..=7).contains(&last) || last == 3 && next > 7;
            if ended && at >= 3 && dense && rare {
                return points[at..].to_vec();
            }
        }
        Vec::new()
    }

    /// The ends of the numbers that stand together.
    pub(super) fn core_ends(&self) -> Option<(i64, i64)> {
        let (mut body, _) = self.body()?;
        let above = body.above_gap();
        body.points.retain(|point, _| !above.contains(point));
        body.ends()
    }

    /// So many answers that a third number would have been given if there were one.
    pub(super) fn is_much(&self) -> bool {
        self.total() >= 30
    }

    /// Labels for each point of a scale, or for its two ends; nothing where the file has neither.
    pub(super) fn labels_of(&self, min: i64, max: i64) -> Vec<String> {
        let all: Option<Vec<String>> = (min..=max)
            .map(|point| self.labels.get(&point).cloned())
            .collect();
        if let Some(all) = all {
            return all;
        }
        let texts: Vec<&str> = self.labels.values().map(String::as_str).collect();
        if let (Labels::Known(set), true) = (order(&texts), texts.len() > 1)
            && set.labels.len() as i64 == max - min + 1
            && self
                .labels
                .keys()
                .zip(&set.places)
                .all(|(point, place)| *point == min + *place as i64)
        {
            return set.labels;
        }
        match (self.labels.get(&min), self.labels.get(&max)) {
            (Some(low), Some(high)) if self.labels.len() == 2 => vec![low.clone(), high.clone()],
            _ => Vec::new(),
        }
    }

    /// What the numbers are.
    pub(super) fn judge(&self, columns: usize) -> Numbers {
        let Some((body, mut codes)) = self.body() else {
            return self.amounts(columns);
        };
        let Some((low, high)) = body.ends() else {
            return Numbers::Amounts;
        };
        // Two numbers may be yes and no, or two groups of people.
        if body.points.len() <= 2 && high - low == 1 && high <= 2 {
            return Numbers::Few(body.fitting(&codes));
        }
        let above = body.above_gap();
        if !above.is_empty() {
            let mut core = body.clone();
            core.points.retain(|point, _| !above.contains(point));
            let whole = body.fitting(&codes);
            let apart: Vec<i64> = codes.iter().chain(&above).copied().collect();
            let mut choices = core.fitting(&apart);
            choices.truncate(2);
            // A single gap below 7 is no gap: six may just not have been chosen.
            let near = above == [7]
                && whole
                    .first()
                    .is_some_and(|ends| (ends.min, ends.max) == (1, 7));
            let at = if near && body.total() < 60 {
                0
            } else {
                choices.len().min(1)
            };
            choices.splice(at..at, whole.into_iter().take(2));
            return Numbers::Asked(choices);
        }
        // Nothing at all, or the lowest of six?
        if low == 0 && body.points.contains_key(&1) && (high == 5 || high == 7) {
            let mut core = body.clone();
            core.points.remove(&0);
            let apart: Vec<i64> = codes.iter().copied().chain([0]).collect();
            let rare = body.rows(0) * (body.points.len() as u64) < body.total();
            let without = Ends {
                min: 1,
                max: high,
                codes: apart,
            };
            let with = Ends {
                min: 0,
                max: high,
                codes: codes.clone(),
            };
            return Numbers::Asked(if rare {
                vec![without, with]
            } else {
                vec![with, without]
            });
        }
        codes.cold_sort();
        codes.dedup();
        if low == 0 && high == 10 && body.rows(1) > 0 && body.rows(0) * RARE < body.total() {
            let apart = codes.iter().copied().chain([0]).collect();
            let ends = |min, codes| Ends {
                min,
                max: high,
                codes,
            };
            return Numbers::Asked(vec![ends(0, codes), ends(1, apart)]);
        }
        let fitting = body.fitting(&codes);
        // The highest point is chosen so rarely that it may be "don't know".
        let rest = body.total() - body.rows(high);
        let rare = matches!(high, 6 | 8)
            && low >= 1
            && body.rows(high) * 4 * (body.points.len() as u64 - 1) < rest;
        if rare {
            let mut choices = fitting;
            let apart = codes.iter().copied().chain([high]).collect();
            choices.insert(
                1.min(choices.len()),
                Ends {
                    min: 1,
                    max: high - 1,
                    codes: apart,
                },
            );
            choices.truncate(4);
            return Numbers::Asked(choices);
        }
        let (both, small) = (body.labelled(), columns == 1 && high - low == 2);
        if let Some(ends) = both {
            return Numbers::Sure(Ends {
                min: ends.0,
                max: ends.1,
                codes,
            });
        }
        match body.certain(low, high) {
            Some(_) if small => Numbers::Few(fitting),
            Some((min, max)) => Numbers::Sure(Ends { min, max, codes }),
            None => Numbers::Asked(fitting),
        }
    }

    /// The scale that its labels say, with the numbers that they stand at.
    fn labelled(&self) -> Option<(i64, i64)> {
        let (low, high) = self.ends()?;
        let texts: Vec<&str> = self.labels.values().map(String::as_str).collect();
        let first = *self.labels.first_key_value()?.0;
        if texts.len() >= 2
            && let Labels::Known(set) = order(&texts)
        {
            let at: Vec<i64> = set.places.iter().map(|place| *place as i64).collect();
            let shift = first - at[0];
            let agree = self
                .labels
                .keys()
                .zip(&at)
                .all(|(point, place)| point - place == shift);
            let max = shift + set.labels.len() as i64 - 1;
            if agree && shift <= low && high <= max {
                return Some((shift, max));
            }
        }
        // Labels at the two ends and nowhere between.
        let ends = self.labels.len() == 2
            && self.labels.contains_key(&low)
            && self.labels.contains_key(&high);
        (ends && high - low >= 2).then_some((low, high))
    }

    fn certain(&self, low: i64, high: i64) -> Option<(i64, i64)> {
        // Answers say something about what lies beyond them only where there is no gap before them.
        let dense = self.is_dense(low, high);
        let top = dense && self.sure_end(high, high - 1);
        let bottom = self.sure_end(low, low + 1);
        match (low, high) {
            (1, 5 | 7) | (0, 10) => Some((low, high)),
            (2 | 3, 5) if top => Some((1, 5)),
            (2 | 3, 7) => Some((1, 7)),
            (-2 | -3 | -5, _) if high == -low => Some((low, high)),
            (1, 4 | 6 | 9 | 10) | (0, 3 | 4 | 6) | (1, 3) if top && bottom => Some((low, high)),
            (2, 6) if top => Some((1, 6)),
            _ => None,
        }
    }

    /// The usual scales that all of the numbers are on, the likeliest first.
    fn fitting(&self, codes: &[i64]) -> Vec<Ends> {
        let Some((low, high)) = self.ends() else {
            return Vec::new();
        };
        let near = |(min, max): &(i64, i64)| {
            *min <= low
                && high <= *max
                && (max - high <= 3 || (*max == 10 && high > 5))
                && low - min <= 3
                && (*min >= 0 || low <= 0)
        };
        let mut fitting: Vec<(i64, i64)> = USUAL.into_iter().filter(near).collect();
        if let Some(at) = fitting.iter().position(|ends| *ends == (low, high)) {
            fitting[..=at].rotate_right(1);
        } else if high > low && (-5..=11).contains(&low) && high <= 11 {
            fitting.truncate(4);
            fitting.push((low, high));
        }
        // Far from all usual ends: at least up to ten.
        if fitting.len() < 2 && (0..=10).contains(&low) && high <= 10 {
            fitting.extend(
                [(1, 10), (0, 10)]
                    .into_iter()
                    .filter(|ends| ends.0 <= low && !fitting.contains(ends))
                    .collect::<Vec<_>>(),
            );
            fitting.rotate_left(1);
        }
        fitting.truncate(5);
        let codes = codes.to_vec();
        fitting
            .into_iter()
            .map(|(min, max)| Ends {
                min,
                max,
                codes: codes.clone(),
            })
            .collect()
    }

    /// Numbers beyond any scale: a slider, or amounts.
    fn amounts(&self, columns: usize) -> Numbers {
        let (Some((low, high)), different) = (self.ends(), self.points.len()) else {
            return Numbers::Amounts;
        };
        let tens = self
            .points
            .iter()
            .filter(|(point, _)| *point % 5 == 0)
            .map(|(_, rows)| rows)
            .sum::<u64>();
        let round = tens * 10 >= self.total() * 9;
        // SoSci Survey counts from 1 to 101.
        let within =
            (0..=100).contains(&low) && high <= if low > 0 { 101 } else { 100 } && high > 11;
        let slider = (high >= 100 && (round || low <= 10))
            || (columns > 1 && high > 60 && low < 40 && different > 5);
        if within && slider {
            Numbers::Slider
        } else {
            Numbers::Amounts
        }
    }
}

/// The ends of a scale that have their labels before their numbers ("Not at all 1", "Completely - 7"), where bare numbers stand between.
pub(super) fn named_ends<'t>(texts: &[(&'t str, u32)]) -> Vec<(&'t str, i64, String)> {
    let bare: Vec<i64> = texts
        .iter()
        .filter_map(|(text, _)| number(text))
        .map(|(point, _)| point)
        .filter(|point| BODY.contains(point))
        .collect();
    let (Some(low), Some(high)) = (bare.iter().min(), bare.iter().max()) else {
        return Vec::new();
    };
    let ends: Vec<_> = texts
        .iter()
        .filter_map(|(text, _)| {
            let (point, label) = number_behind(text)?;
            (point == low - 1 || point == high + 1).then_some((*text, point, label))
        })
        .collect();
    match bare.len() >= 2 && (1..=2).contains(&ends.len()) {
        true => ends,
        false => Vec::new(),
    }
}

/// Whether a column holds nothing but a few small numbers, as a scale does.
pub(super) fn are_few(seen: &Seen) -> bool {
    let few = (2..=BODY.clone().count()).contains(&seen.texts.len());
    few && seen.rows as usize >= 2 * seen.texts.len()
        && seen
            .texts
            .iter()
            .all(|(text, _)| number(text).is_some_and(|(point, _)| BODY.contains(&point)))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn judge(points: &[(i64, u64)]) -> String {
        let counts = Counts {
            points: points.iter().copied().collect(),
            ..Counts::default()
        };
        let ends = |ends: &Ends| {
            let codes: Vec<String> = ends.codes.iter().map(i64::to_string).collect();
            format!(
                "{}..{}{}{}",
                ends.min,
                ends.max,
                if codes.is_empty() { "" } else { "-" },
                codes.join(",")
            )
        };
        match counts.judge(2) {
            Numbers::Amounts => "amounts".to_owned(),
            Numbers::Slider => "slider".to_owned(),
            Numbers::Sure(sure) => ends(&sure),
            Numbers::Asked(asked) => {
                format!("? {}", asked.iter().map(ends).collect::<Vec<_>>().join(" "))
            }
            Numbers::Few(asked) => format!(
                "few {}",
                asked.iter().map(ends).collect::<Vec<_>>().join(" ")
            ),
        }
    }

    #[test]
    fn the_ends_are_sure_where_the_answers_leave_no_doubt() {
        assert_eq!(judge(&[(1, 1), (2, 3), (4, 2), (5, 1)]), "1..5");
        assert_eq!(judge(&[(1, 1), (7, 1), (4, 3)]), "1..7");
        assert_eq!(judge(&[(0, 1), (3, 1), (10, 4)]), "0..10");
        assert_eq!(
            judge(&[(1, 300), (2, 400), (3, 500), (4, 600), (5, 500), (6, 300)]),
            "1..6"
        );
        assert_eq!(
            judge(&[(0, 300), (1, 400), (2, 500), (3, 600), (4, 500)]),
            "0..4"
        );
        assert_eq!(
            judge(&[
                (1, 30),
                (2, 40),
                (3, 50),
                (4, 60),
                (5, 50),
                (99, 7),
                (-9, 2)
            ]),
            "1..5--9,99"
        );
        assert_eq!(judge(&[(-3, 3), (-1, 2), (0, 1), (3, 2)]), "-3..3");
        assert_eq!(judge(&[(2, 10), (3, 30), (4, 50), (5, 30)]), "1..5");
        // One slip of the pen makes no longer scale.
        assert_eq!(
            judge(&[(1, 30), (2, 40), (3, 50), (4, 60), (5, 50), (55, 1)]),
            "1..5"
        );
    }

    #[test]
    fn what_the_answers_leave_open_is_asked_with_the_scales_that_fit() {
        assert!(
            judge(&[(1, 2), (2, 2), (3, 3), (4, 2), (5, 3), (6, 4)]).starts_with("? 1..6 1..7")
        );
        assert!(judge(&[(2, 2), (3, 3), (4, 2)]).starts_with("? 1..5"));
        assert!(judge(&[(0, 2), (1, 2), (2, 2), (3, 2), (4, 3)]).starts_with("? 0..4"));
        assert!(judge(&[(1, 2), (2, 2), (3, 2), (4, 2), (5, 4), (9, 2)]).starts_with("? 1..5-9"));
        assert!(
            judge(&[(1, 2), (2, 2), (3, 2), (4, 2), (5, 4), (8, 1), (9, 2)])
                .starts_with("? 1..5-8,9")
        );
        assert!(
            judge(&[(1, 20), (2, 20), (3, 20), (4, 20), (5, 40), (0, 2)])
                .starts_with("? 1..5-0 0..5")
        );
        assert!(judge(&[(1, 90), (2, 80), (3, 90), (4, 90), (5, 90), (6, 5)]).contains("1..5-6"));
        assert!(
            judge(&[
                (1, 4),
                (2, 4),
                (3, 4),
                (4, 4),
                (5, 3),
                (6, 3),
                (7, 4),
                (8, 4),
                (9, 4)
            ])
            .contains("1..9")
        );
        assert!(judge(&[(0, 9), (1, 8)]).starts_with("few"));
    }

    #[test]
    fn two_numbers_with_a_gap_between_them_leave_the_ends_open() {
        assert!(judge(&[(1, 20), (4, 20)]).starts_with("? 1..4"));
        assert!(judge(&[(1, 200), (6, 200)]).starts_with("? 1..6"));
        assert_eq!(judge(&[(1, 20), (2, 3), (3, 8), (4, 20)]), "1..4");
        let counts = |points: &[(i64, u64)]| Counts {
            points: points.iter().copied().collect(),
            ..Counts::default()
        };
        assert!(!counts(&[(1, 20), (4, 20)]).is_strong());
        assert!(counts(&[(1, 20), (2, 3), (3, 8), (4, 20)]).is_strong());
        // Against the scale of the others it speaks all the same; where few chose the last point it does not.
        assert!(counts(&[(1, 20), (4, 20)]).ends_before(6));
        assert!(!counts(&[(1, 20), (2, 20), (3, 9), (4, 3)]).ends_before(6));
        assert!(!counts(&[(1, 5), (4, 5)]).ends_before(6), "too few answers");
    }

    #[test]
    fn amounts_are_no_scale_and_a_slider_is_one() {
        assert_eq!(judge(&[(19, 2), (34, 1), (45, 1), (61, 1)]), "amounts");
        assert_eq!(judge(&[(1998, 2), (2004, 1)]), "amounts");
        assert_eq!(
            judge(&[(0, 2), (25, 1), (80, 1), (100, 1), (35, 2), (60, 1)]),
            "slider"
        );
    }
}
