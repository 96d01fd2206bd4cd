//! Labels whose order the file does not settle: asked about all together, or one by one.

use super::choices::{choice, in_turn, labelled};
use super::drafter::{Ask, Drafter};
use crate::survey::instrument::ItemType;
use crate::survey::instrument::QuestionChoice;
use crate::words::say;

impl Drafter {
    /// Columns whose labels have an order that the file does not settle: one question about those that seem to have one, and one about
    /// those that may.
    pub(super) fn presumed(&mut self) {
        let presumed = std::mem::take(&mut self.presumed);
        let unsure = std::mem::take(&mut self.unsure);
        match <[_; 1]>::try_from(unsure) {
            Ok([(members, labels, _)]) => self.unsure_order(members, &labels),
            Err(unsure) if unsure.is_empty() => {}
            Err(unsure) => {
                let told = unsure.iter().all(|(_, _, hinted)| *hinted);
                let unsure = unsure
                    .into_iter()
                    .map(|(members, labels, _)| (members, labels));
                self.orders(unsure.collect(), false, told);
            }
        }
        match <[_; 1]>::try_from(presumed) {
            Ok([(members, labels)]) => self.presumed_order(members, &labels),
            Err(presumed) if presumed.is_empty() => {}
            Err(presumed) => self.orders(presumed, true, true),
        }
    }

    /// Asks about several columns at once whether the labels of each have an order; `told`: they say something about which.
    fn orders(&mut self, columns: Vec<(Vec<usize>, Vec<String>)>, likely: bool, told: bool) {
        let mut orders: Vec<String> = Vec::new();
        let mut fields = Vec::new();
        for (members, labels) in columns {
            if likely {
                self.settle(&members, &labelled(&labels));
            } else {
                self.settle(&members, &choice(&self.with_perhaps(&members, &labels)));
            }
            let order = labels.join(" · ");
            if !orders.contains(&order) {
                orders.push(order);
            }
            fields.extend(members);
        }
        let said = match likely {
            true => "draft-seeming-orders",
            false => "draft-unknown-orders",
        };
        let ordered = QuestionChoice {
            id: "each-as-listed".to_owned(),
            text: in_turn(orders),
            kind: Some(ItemType::Scale),
            ..QuestionChoice::default()
        };
        let none = QuestionChoice {
            id: "no-order".to_owned(),
            text: say!("draft-no-order"),
            kind: Some(ItemType::Choice),
            ..QuestionChoice::default()
        };
        let apart = QuestionChoice {
            id: "one-by-one".to_owned(),
            text: say!("draft-some-of-them"),
            kind: Some(ItemType::Choice),
            one_by_one: true,
            ..QuestionChoice::default()
        };
        self.asks.push(Ask {
            code: "label-orders",
            said,
            args: Vec::new(),
            choices: match likely {
                true => vec![ordered, none, apart],
                false if told => vec![none, ordered, apart],
                false => vec![none, apart],
            },
            fields,
        });
    }

    /// Labels, and behind them what may be no answer on a scale but is one of the options of a choice.
    pub(super) fn with_perhaps(&self, members: &[usize], labels: &[String]) -> Vec<String> {
        let mut all = labels.to_vec();
        for at in members {
            for text in self.fields[*at].seen.perhaps() {
                if !all.contains(&text) {
                    all.push(text);
                }
            }
        }
        all
    }

    pub(super) fn unsure_order(&mut self, members: Vec<usize>, labels: &[String]) {
        let none = QuestionChoice {
            id: "no-order".to_owned(),
            text: say!("draft-no-order"),
            ..choice(labels)
        };
        let scale = QuestionChoice {
            id: "as-listed".to_owned(),
            ..labelled(labels)
        };
        let said = if members.len() > 1 {
            "draft-same-texts"
        } else {
            "draft-unknown-order"
        };
        self.ask(Ask {
            code: "label-order",
            said,
            args: Vec::new(),
            choices: vec![none, scale],
            fields: members,
        });
    }

    pub(super) fn presumed_order(&mut self, members: Vec<usize>, labels: &[String]) {
        let said = "draft-seeming-order";
        let scale = QuestionChoice {
            id: "as-listed".to_owned(),
            ..labelled(labels)
        };
        let none = QuestionChoice {
            id: "no-order".to_owned(),
            text: say!("draft-no-order"),
            ..choice(labels)
        };
        self.ask(Ask {
            code: "label-order",
            said,
            args: Vec::new(),
            choices: vec![scale, none],
            fields: members,
        });
    }
}
