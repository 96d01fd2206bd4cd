//! What was guessed about an instrument and is not confirmed. Nothing is scored of an item that a question is open about.

use indexmap::IndexMap;

use super::ItemOption;
use super::{Instrument, Item, ItemType, OpenQuestion, QuestionChoice, Scale, ShowIf};
use crate::Error;
use crate::survey::scores::figure::Why;

impl Instrument {
    /// The first question that is open about an item.
    #[must_use]
    pub fn open_about(&self, item: &str) -> Option<&OpenQuestion> {
        self.questions
            .iter()
            .find(|question| question.items.iter().any(|known| known == item))
    }

    /// Why nothing is scored of some items, where a question is open about one of them.
    pub(in crate::survey) fn waits<'a>(
        &self,
        items: impl IntoIterator<Item = &'a Item>,
    ) -> Option<Why> {
        if self.questions.is_empty() {
            return None;
        }
        let mut open = items
            .into_iter()
            .filter_map(|item| self.open_about(&item.id));
        open.next().map(|question| unconfirmed(&question.text))
    }

    /// What to say beside figures of which some are missing.
    pub(in crate::survey) fn open_note(&self) -> Option<Why> {
        let count = self.questions.len();
        let text = match count {
            0 => return None,
            1 => "1 question about how the file was read is open.".to_owned(),
            _ => format!("{count} questions about how the file was read are open."),
        };
        Some(Why::new(
            OPEN,
            format!("{text} Figures that depend on it are left out until it is answered."),
        ))
    }
}

const OPEN: &str = "unconfirmed";

fn unconfirmed(question: &str) -> Why {
    Why::new(
        OPEN,
        format!("This depends on a guess that nobody has confirmed. {question}"),
    )
}

/// The instrument with some of its questions answered, or with every proposal accepted where `answers` is none. Answers read before
/// stand on the old scales: unless a proposal was accepted, the file is to be read again with the new instrument.
///
/// # Errors
/// `question-unknown` where the instrument has no such question, `choice-unknown` where a question has no such choice.
///
/// ```
/// use viceversa::survey::{ReadResponsesOptions, answer_questions, read_responses};
/// let file = "I feel heard,I feel safe\n1,6\n2,5\n3,6\n4,4\n6,2\n5,1\n";
/// let read = read_responses(file.as_bytes(), ReadResponsesOptions::default())?;
/// let question = &read.instrument.questions[0];
/// assert_eq!((question.code.as_str(), question.proposal.as_str()), ("scale-ends", "1-6"));
/// let answers = [(question.id.clone(), "1-7".to_owned())].into_iter().collect();
/// let settled = answer_questions(&read.instrument, Some(&answers))?;
/// assert!(settled.questions.is_empty() && settled.scales.values().all(|scale| scale.max == 7));
/// # Ok::<(), viceversa::Error>(())
/// ```
pub fn answer_questions(
    instrument: &Instrument,
    answers: Option<&IndexMap<String, String>>,
) -> Result<Instrument, Error> {
    let mut settled = instrument.clone();
    let proposals: IndexMap<String, String>;
    let answers = match answers {
        Some(answers) => answers,
        None => {
            let proposed =
                |question: &OpenQuestion| (question.id.clone(), question.proposal.clone());
            proposals = instrument.questions.iter().map(proposed).collect();
            &proposals
        }
    };
    for (id, choice) in answers {
        answer(&mut settled, id, choice)?;
    }
    Ok(settled)
}

fn answer(instrument: &mut Instrument, id: &str, choice: &str) -> Result<(), Error> {
    let at = instrument
        .questions
        .iter()
        .position(|question| question.id == id);
    let at = at.ok_or_else(|| {
        Error::new(
            "question-unknown",
            "The instrument has no open question of a name that was answered.",
            "Answer the questions that its `questions` list, by their id.",
        )
    })?;
    let question = &instrument.questions[at];
    let choice = question.choices.iter().find(|known| known.id == choice);
    let choice = choice.cloned().ok_or_else(|| {
        Error::new(
            "choice-unknown",
            "A question was answered with something that is none of its choices.",
            "Answer with the id of one of its `choices`.",
        )
    })?;
    let question = instrument.questions.remove(at);
    choice.apply(instrument, &question.items);
    Ok(())
}

/// Conditions that look at options of these items look at the points of the scale that they become.
fn points_for_options(instrument: &mut Instrument, items: &[String], scale: &Scale) {
    let point = |option: &ItemOption| -> Option<String> {
        let by_value = scale.values.iter().position(|value| *value == option.id);
        let by_label = || {
            let named = |(language, text): (&String, &String)| {
                let labels = scale.labels.get(language)?;
                labels.iter().position(|label| label == text)
            };
            option.text.iter().find_map(named)
        };
        let nth = i32::try_from(by_value.or_else(by_label)?).ok()?;
        Some(scale.min.checked_add(nth)?.to_string())
    };
    for id in items {
        let Some(item) = instrument.item(id) else {
            continue;
        };
        let points: Vec<(String, Option<String>)> = item
            .options
            .iter()
            .map(|option| (option.id.clone(), point(option)))
            .collect();
        if points.is_empty() {
            continue;
        }
        for item in &mut instrument.items {
            item.show_if = item
                .show_if
                .take()
                .and_then(|own| renamed(own, id, &points));
        }
    }
}

/// A condition with other names for the answers of an item. What no answer can meet any more is left out, so that its item is asked
/// of everybody rather than of nobody.
fn renamed(mut own: ShowIf, id: &str, names: &[(String, Option<String>)]) -> Option<ShowIf> {
    let and = std::mem::take(&mut own.and);
    let mut and: Vec<ShowIf> = and
        .into_iter()
        .filter_map(|one| renamed(one, id, names))
        .collect();
    if own.item == id {
        let name = |is: &String| names.iter().find(|(old, _)| old == is)?.1.clone();
        own.is = own.is.iter().filter_map(name).collect();
        if own.is.is_empty() {
            // Those that must hold as well still must.
            if and.is_empty() {
                return None;
            }
            let mut first = and.remove(0);
            first.and.extend(and);
            return Some(first);
        }
    }
    own.and = and;
    Some(own)
}

/// The name of such a scale, added where the instrument has none like it.
pub(in crate::survey) fn scale_named(instrument: &mut Instrument, scale: &Scale) -> String {
    if let Some((name, _)) = instrument.scales.iter().find(|(_, known)| *known == scale) {
        return name.clone();
    }
    let mut nth = instrument.scales.len() + 1;
    while instrument.scales.contains_key(&format!("scale{nth}")) {
        nth += 1;
    }
    let name = format!("scale{nth}");
    instrument.scales.insert(name.clone(), scale.clone());
    name
}

fn forget_unused(instrument: &mut Instrument) {
    let items = &instrument.items;
    let used = |name: &String| items.iter().any(|item| item.scale.as_ref() == Some(name));
    instrument.scales.retain(|name, _| used(name));
}

impl QuestionChoice {
    /// Makes the items what this choice says they are.
    pub(in crate::survey) fn apply(&self, instrument: &mut Instrument, items: &[String]) {
        let Some(kind) = self.kind else {
            instrument.items.retain(|item| !items.contains(&item.id));
            // Other questions are not about items that are gone.
            for question in &mut instrument.questions {
                question.items.retain(|item| !items.contains(item));
            }
            instrument
                .questions
                .retain(|question| !question.items.is_empty());
            forget_unused(instrument);
            return;
        };
        let name = self
            .scale
            .as_ref()
            .map(|scale| scale_named(instrument, scale));
        if let Some(scale) = &self.scale {
            points_for_options(instrument, items, scale);
        }
        for item in &mut instrument.items {
            if !items.contains(&item.id) {
                continue;
            }
            item.kind = kind;
            item.scale = name.clone().filter(|_| kind == ItemType::Scale);
            item.reverse &= matches!(kind, ItemType::Scale | ItemType::Nps);
            // Which words are no answer is not asked; which numbers are, the choice says.
            item.no_answer.retain(|text| text.parse::<i64>().is_err());
            for text in &self.no_answer {
                if !item.no_answer.contains(text) {
                    item.no_answer.push(text.clone());
                }
            }
            if !matches!(kind, ItemType::Choice | ItemType::Many) {
                item.options.clear();
            } else if !self.options.is_empty() {
                item.options.clone_from(&self.options);
            }
        }
        forget_unused(instrument);
    }
}
