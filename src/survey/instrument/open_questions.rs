//! What was guessed about an instrument and is not confirmed. Nothing is scored of an item that a question is open about.

use indexmap::IndexMap;

use super::ItemOption;
use super::{Instrument, Item, ItemType, OpenQuestion, QuestionChoice, Scale, ShowIf};
use crate::Error;
use crate::survey::catalogue::no_answer;
use crate::survey::scores::figure::Why;
use crate::words::say;

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

    /// Says in a choice's text whose conditions it takes an answer from, before it is chosen.
    pub(in crate::survey) fn tell_lost_conditions(&mut self) {
        let mut questions = std::mem::take(&mut self.questions);
        for question in &mut questions {
            for choice in &mut question.choices {
                let lost = choice.scale.as_ref().map_or(0, |scale| {
                    let loses = |item: &&Item| {
                        let shown = item.show_if.as_ref();
                        shown.is_some_and(|own| {
                            question.items.iter().any(|id| {
                                point_names(self, id, scale)
                                    .is_some_and(|names| loses(own, id, &names))
                            })
                        })
                    };
                    self.items.iter().filter(loses).count()
                });
                if lost > 0 {
                    choice.text = say!(
                        "scores-lost-conditions",
                        text = choice.text.as_str(),
                        count = lost
                    );
                }
            }
        }
        self.questions = questions;
    }

    /// What to say beside figures of which some are missing.
    pub(in crate::survey) fn open_note(&self) -> Option<Why> {
        let count = self.questions.len();
        (count > 0).then(|| Why::new(OPEN, say!("scores-open-questions", count = count)))
    }
}

const OPEN: &str = "unconfirmed";

fn unconfirmed(question: &str) -> Why {
    Why::new(OPEN, say!("scores-unconfirmed", question = question))
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
            say!("question-unknown"),
            say!("question-unknown.advice"),
        )
    })?;
    let question = &instrument.questions[at];
    let choice = question.choices.iter().find(|known| known.id == choice);
    let choice = choice.cloned().ok_or_else(|| {
        Error::new(
            "choice-unknown",
            say!("choice-unknown"),
            say!("choice-unknown.advice"),
        )
    })?;
    let question = instrument.questions.remove(at);
    if !question.apart.is_empty() {
        // The items stand as each of its questions proposes.
        if choice.one_by_one {
            instrument.questions.splice(at..at, question.apart);
        }
        return Ok(());
    }
    if choice.one_by_one {
        let apart: Vec<OpenQuestion> = question
            .items
            .iter()
            .filter_map(|id| alone(instrument, &question, id))
            .collect();
        instrument.questions.splice(at..at, apart);
        return Ok(());
    }
    choice.apply(instrument, &question.items);
    Ok(())
}

/// A question about several items, asked about one of them.
fn alone(instrument: &Instrument, question: &OpenQuestion, id: &str) -> Option<OpenQuestion> {
    let item = instrument.item(id)?;
    let mut choices = question.choices.clone();
    choices.retain(|choice| !choice.one_by_one);
    let (code, text) = if question.code == "label-orders" {
        let (scale, none) = match instrument.scale_of(item) {
            Some(scale) => (scale.clone(), item.no_answer.clone()),
            None => scale_of_options(&item.options)?,
        };
        let labels: Vec<&str> = scale
            .labels
            .values()
            .next()?
            .iter()
            .map(String::as_str)
            .collect();
        let ordered = QuestionChoice {
            id: "as-listed".to_owned(),
            text: labels.join(" · "),
            kind: Some(ItemType::Scale),
            scale: Some(scale.clone()),
            no_answer: none,
            ..QuestionChoice::default()
        };
        let likely = choices
            .iter()
            .any(|choice| choice.id == question.proposal && choice.kind == Some(ItemType::Scale));
        choices.retain(|choice| choice.kind == Some(ItemType::Choice));
        choices.insert(if likely { 0 } else { choices.len() }, ordered);
        ("label-order", say!("question-label-order"))
    } else {
        ("one-or-many", say!("question-one-or-many"))
    };
    Some(OpenQuestion {
        id: format!("{code}-{id}"),
        code: code.to_owned(),
        items: vec![id.to_owned()],
        text,
        proposal: choices.first()?.id.clone(),
        choices,
        apart: Vec::new(),
    })
}

/// What the options of an item are called as points of a scale: none where they are no point of it. Nothing for an item without options.
fn point_names(
    instrument: &Instrument,
    id: &str,
    scale: &Scale,
) -> Option<Vec<(String, Option<String>)>> {
    let point = |option: &ItemOption| -> Option<String> {
        let nth = i32::try_from(place_on(scale, option)?).ok()?;
        Some(scale.min.checked_add(nth)?.to_string())
    };
    let options = &instrument.item(id)?.options;
    let names = options
        .iter()
        .map(|option| (option.id.clone(), point(option)));
    (!options.is_empty()).then(|| names.collect())
}

/// Which point of a scale an option is, from its lowest: by its value in files, else by its label.
pub(in crate::survey) fn place_on(scale: &Scale, option: &ItemOption) -> Option<usize> {
    let by_value = scale.values.iter().position(|value| *value == option.id);
    by_value.or_else(|| {
        option.text.iter().find_map(|(language, text)| {
            let labels = scale.labels.get(language)?;
            labels.iter().position(|label| label == text)
        })
    })
}

/// Conditions that look at options of these items look at the points of the scale that they become. Where an option is no point, the
/// condition as it was stays beside the item, so that it can be said.
fn points_for_options(instrument: &mut Instrument, items: &[String], scale: &Scale) {
    for id in items {
        let Some(names) = point_names(instrument, id, scale) else {
            continue;
        };
        for item in &mut instrument.items {
            let Some(own) = item.show_if.take() else {
                continue;
            };
            if loses(&own, id, &names) && item.was_shown_if.is_none() {
                item.was_shown_if = Some(own.clone());
            }
            item.show_if = renamed(own, id, &names);
        }
    }
}

/// Whether a condition asks for an answer to an item that has no other name.
fn loses(own: &ShowIf, id: &str, names: &[(String, Option<String>)]) -> bool {
    let gone = |is: &String| names.iter().any(|(old, new)| old == is && new.is_none());
    own.item == id && own.is.iter().any(gone) || own.and.iter().any(|one| loses(one, id, names))
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

/// A scale whose labels are the texts of these options, lowest first, and those that are no answer to a scale ("Don't know").
fn scale_of_options(options: &[ItemOption]) -> Option<(Scale, Vec<String>)> {
    let (language, _) = options.first()?.text.first()?;
    let texts: Option<Vec<String>> = options
        .iter()
        .map(|option| option.text.get(language).cloned())
        .collect();
    let (none, labels): (Vec<String>, Vec<String>) = texts?
        .into_iter()
        .partition(|text| no_answer(text).is_some());
    let scale = Scale {
        min: 1,
        max: i32::try_from(labels.len()).ok().filter(|max| *max > 1)?,
        labels: std::iter::once((language.clone(), labels)).collect(),
        ..Scale::default()
    };
    Some((scale, none))
}

fn forget_items(questions: &mut Vec<OpenQuestion>, items: &[String]) {
    for question in questions.iter_mut() {
        question.items.retain(|item| !items.contains(item));
        forget_items(&mut question.apart, items);
    }
    questions.retain(|question| !question.items.is_empty());
}

fn forget_unused(instrument: &mut Instrument) {
    let items = &instrument.items;
    let used = |name: &String| items.iter().any(|item| item.scale.as_ref() == Some(name));
    instrument.scales.retain(|name, _| used(name));
}

/// What an item becomes by what it has: its scale, its options, and what is no answer.
type Own = (Option<String>, Vec<ItemOption>, Vec<String>);

impl QuestionChoice {
    /// What a choice without a scale or options of its own makes of each item: a scale of its options in their order, or options of the
    /// labels of its scale.
    fn each_its_own(&self, instrument: &mut Instrument, items: &[String]) -> IndexMap<String, Own> {
        let mut own = IndexMap::new();
        for id in items {
            let Some(item) = instrument.item(id).cloned() else {
                continue;
            };
            match (self.kind, item.kind) {
                (Some(ItemType::Scale), ItemType::Scale) if self.scale.is_none() => {
                    own.insert(id.clone(), (item.scale, Vec::new(), item.no_answer));
                }
                (Some(ItemType::Scale), ItemType::Choice) if self.scale.is_none() => {
                    let Some((scale, none)) = scale_of_options(&item.options) else {
                        continue;
                    };
                    let name = scale_named(instrument, &scale);
                    points_for_options(instrument, std::slice::from_ref(id), &scale);
                    own.insert(id.clone(), (Some(name), Vec::new(), none));
                }
                (Some(ItemType::Choice), ItemType::Scale) if self.options.is_empty() => {
                    let labels = instrument.scale_of(&item).map(|scale| &scale.labels);
                    let Some((language, labels)) = labels.and_then(|labels| labels.first()) else {
                        continue;
                    };
                    let option = |(at, label): (usize, &String)| ItemOption {
                        id: format!("o{}", at + 1),
                        text: std::iter::once((language.clone(), label.clone())).collect(),
                    };
                    own.insert(
                        id.clone(),
                        (
                            None,
                            labels.iter().enumerate().map(option).collect(),
                            item.no_answer.clone(),
                        ),
                    );
                }
                _ => {}
            }
        }
        own
    }

    /// Makes the items what this choice says they are.
    pub(in crate::survey) fn apply(&self, instrument: &mut Instrument, items: &[String]) {
        let Some(kind) = self.kind else {
            instrument.items.retain(|item| !items.contains(&item.id));
            // Other questions are not about items that are gone.
            forget_items(&mut instrument.questions, items);
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
        let own = self.each_its_own(instrument, items);
        for item in &mut instrument.items {
            if !items.contains(&item.id) {
                continue;
            }
            if let Some((scale, options, no_answer)) = own.get(&item.id) {
                item.no_answer.clone_from(no_answer);
                item.kind = kind;
                item.scale.clone_from(scale);
                item.options.clone_from(options);
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
