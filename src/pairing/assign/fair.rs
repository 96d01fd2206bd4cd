//! Fairest: the fewest pairs at the worst points, then at the next worst, and so on.

use super::{Answer, Instance};

/// The stages after people and pairs.
#[derive(Clone, Debug)]
pub(super) struct Fair;

impl Fair {
    pub fn new(_instance: &Instance, _answer: &Answer) -> Self {
        Self
    }
    pub fn step(&mut self, _instance: &Instance, _answer: &mut Answer, _budget: u64) -> bool {
        true
    }
    pub fn progress(&self) -> (u32, u32) {
        (0, 1)
    }
    pub fn cut_short(&self, _answer: &mut Answer) {}
}
