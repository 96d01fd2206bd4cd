//! One seat for each person, whichever the side, on a matrix: passes to `blossom`.

use crate::Error;
use crate::answer::Answer;
use crate::blossom;
use crate::blossom::GeneralMatching;
use crate::problem::Question;
use crate::problem::{FORBIDDEN, Instance};
use crate::scores::Dense;

/// The resumable matching.
#[derive(Clone, Debug)]
pub(super) struct OneSeatMatching {
    question: Question,
    general: GeneralMatching,
    limits: (i32, i32),
}

impl OneSeatMatching {
    /// Makes ready; none when this is not such a case.
    ///
    /// # Errors
    /// `points-too-large` when a price could reach 2^53.
    pub fn new(instance: &Instance) -> Result<Option<Self>, Error> {
        if !applies(instance) {
            return Ok(None);
        }
        let question = question(instance);
        let Some(source) = Dense::new(instance.rows, instance.columns, &instance.points) else {
            return Ok(None);
        };
        Ok(Some(Self {
            general: GeneralMatching::new(&question, &source)?,
            limits: crate::scores::Source::limits(&source),
            question,
        }))
    }

    /// Looks at about `budget` cells more; true when done.
    pub fn step(&mut self, instance: &Instance, budget: u64) -> bool {
        let size = (instance.rows, instance.columns);
        let source = Dense::within(size, &instance.points, self.limits);
        self.general.step(&self.question, &source, budget)
    }

    /// People who have found their place, and people in all.
    pub fn progress(&self) -> (u32, u32) {
        let progress = self.general.progress();
        (progress.done, progress.of)
    }

    /// The best matching so far with its proof, or with a true bound.
    pub fn answer(&self, instance: &Instance) -> Option<Answer> {
        if let Some(answer) = self.general.answer() {
            return Some(answer.clone());
        }
        let mut short = self.clone();
        short.general.hurry();
        while !short.step(instance, u64::MAX) {}
        short.general.answer().cloned()
    }
}

/// Whether everybody has one seat in all and somebody's one seat is shared by both sides.
pub(super) fn applies(instance: &Instance) -> bool {
    let allowed = |i: u32, j: u32| {
        let at = i as usize * instance.columns as usize + j as usize;
        instance.points[at] != FORBIDDEN
    };
    !instance.coupled.is_empty() && blossom::applies(&question(instance), allowed)
}

fn question(instance: &Instance) -> Question {
    Question {
        row: instance.row.clone(),
        column: instance.column.clone(),
        forced: instance.forced.clone(),
        coupled: instance.coupled.clone(),
        exclusive: instance.exclusive.clone(),
        one_way: false,
        priority: instance.priority,
    }
}
