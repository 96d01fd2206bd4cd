//! What a check finds wrong, one defect after the other.

use crate::pairing::{Broken, Verdict};

/// What is wrong, in the order found.
#[derive(Default)]
pub(super) struct Defects {
    pub(super) list: Vec<Broken>,
}

impl Defects {
    pub(super) fn add(&mut self, code: &str, rule: Option<i32>, text: impl Into<String>) {
        if self.list.len() < 100 {
            self.list.push(Broken {
                rule,
                code: code.to_owned(),
                text: text.into(),
            });
        }
    }

    pub(super) fn verdict(self) -> Verdict {
        Verdict {
            holds: self.list.is_empty(),
            broken: self.list,
        }
    }
}
