//! A subscale's items as columns, and one score a respondent.

use statistics::{Answers, Point, Scores};

use super::figure::Why;
use crate::survey::instrument::{Instrument, Item, ItemType, Method, Subscale};
use crate::survey::responses::Responses;

/// The items of a subscale that were answered on a scale, with their columns.
pub struct Scored<'a> {
    /// In the order of the instrument.
    pub items: Vec<&'a Item>,
    /// Their answers.
    pub answers: Answers<'a>,
    /// How each answer is read.
    pub scales: Vec<statistics::Scale>,
    low: i32,
    points: Vec<Point>,
    subscale: &'a Subscale,
}

impl<'a> Scored<'a> {
    /// Of a subscale; the one without a name has every item on a scale.
    pub fn of(
        instrument: &'a Instrument,
        responses: &'a Responses,
        subscale: &'a Subscale,
    ) -> Self {
        let inside = |item: &Item| {
            subscale.id.is_empty() || item.subscale.as_deref() == Some(subscale.id.as_str())
        };
        let found: Vec<_> = instrument
            .items
            .iter()
            .filter(|item| item.kind == ItemType::Scale && inside(item))
            .filter_map(|item| Some((item, instrument.range(item)?, responses.column(&item.id)?)))
            .collect();
        let low = found
            .iter()
            .map(|(_, range, _)| range.min)
            .min()
            .unwrap_or(0);
        let span = |range: &crate::survey::Range| (range.max - range.min) as u32;
        Self {
            answers: Answers::new(
                found
                    .iter()
                    .map(|(_, _, column)| column.answers.as_slice())
                    .collect(),
            ),
            scales: found
                .iter()
                .map(|(item, range, _)| statistics::Scale {
                    low: f64::from(range.min),
                    span: span(range),
                    reverse: item.reverse,
                })
                .collect(),
            points: found
                .iter()
                .map(|(item, range, _)| Point {
                    plus: (range.min - low) as u32,
                    span: span(range),
                    reverse: item.reverse,
                })
                .collect(),
            items: found.into_iter().map(|(item, _, _)| item).collect(),
            low,
            subscale,
        }
    }

    /// Why nothing may be said of it yet: a question is open about one of its items, or, of all items on a scale together, about one
    /// that may be on a scale.
    pub fn waits(&self, instrument: &Instrument) -> Option<Why> {
        let all = self.subscale.id.is_empty();
        let maybe = |item: &&Item| {
            let question = instrument.open_about(&item.id);
            all && question.is_some_and(|question| {
                let mut choices = question.choices.iter();
                choices.any(|choice| choice.kind == Some(ItemType::Scale))
            })
        };
        let own = instrument.waits(self.items.iter().copied());
        own.or_else(|| instrument.waits(instrument.items.iter().filter(maybe)))
    }

    /// One sum a respondent. Enough is the subscale's share of the items that were asked of the respondent's side.
    pub fn scores(&self, responses: &Responses) -> Scores {
        let enough = |asked: usize| {
            // 0.8 of 5 is 4, although 0.8 is a little more than four fifths as a binary number.
            let least = (self.subscale.min_answered * asked as f64 - 1e-9).ceil();
            (least.clamp(1.0, f64::from(u16::MAX))) as u16
        };
        let all = enough(self.items.len());
        let of_side = |side| {
            let asked = self
                .items
                .iter()
                .filter(|item| item.role.is_none_or(|role| role == side));
            enough(asked.count())
        };
        let sides = [
            crate::survey::PairSide::Mentor,
            crate::survey::PairSide::Mentee,
        ]
        .map(|side| (side, of_side(side)));
        statistics::scores(&self.answers, &self.points, |row| {
            let side = responses.sides.get(row).copied().flatten();
            let found = sides.iter().find(|(known, _)| Some(*known) == side);
            found.map_or(all, |(_, least)| *least)
        })
    }

    /// The lowest and the highest possible score.
    pub fn range(&self) -> (f64, f64) {
        let k = self.items.len().max(1) as f64;
        let low: f64 = self.scales.iter().map(|scale| scale.low).sum();
        let high: f64 = self
            .scales
            .iter()
            .map(|scale| scale.low + f64::from(scale.span))
            .sum();
        match self.subscale.method {
            Method::Mean => (low / k, high / k),
            Method::Sum => (low, high),
        }
    }

    /// The score of a respondent.
    pub fn value(&self, scores: &Scores, row: usize) -> Option<f64> {
        scores.mean(row).map(|mean| self.scored(mean))
    }

    /// Every score among some respondents with how often it occurs.
    pub fn values(&self, scores: &Scores, wanted: impl Fn(usize) -> bool) -> Vec<(f64, u64)> {
        let mut values = scores.distinct(wanted);
        for (value, _) in &mut values {
            *value = self.scored(*value);
        }
        values
    }

    fn scored(&self, mean: f64) -> f64 {
        let mean = f64::from(self.low) + mean;
        match self.subscale.method {
            Method::Mean => mean,
            Method::Sum => mean * self.items.len() as f64,
        }
    }
}
