//! One question after another, by its kind.

use serde_json::{Map, Value};

use super::choices;
use super::choices::{Choice, Ends, Made, NoScale, Standing};
use super::findings::{
    APART, CHOICE_OR_SCALE, COUNTED, FREE, KEY, LABEL_ORDER, NOT_TAKEN, RECOMMENDATION, TURNED,
    UPSIDE_DOWN,
};
use super::texts::Word;
use super::{Import, MOST, is_on};
use crate::survey::instrument::{Item, ItemType, ShowIf, Texts};
use crate::survey::instrument::{ItemOption, LARGEST};
use crate::survey::instrument::{OpenQuestion, QuestionChoice};
use crate::words::say;

/// How many questions may take their choices from each other.
const BORROWED: usize = 8;

/// What the choices of a question are read from.
const CHOICES: &[&str] = &[
    "choices",
    "choicesFromQuestion",
    "choicesFromQuestionMode",
    "choiceValuesFromQuestion",
    "choiceTextsFromQuestion",
    "showOtherItem",
    "hasOther",
    "otherText",
    "showNoneItem",
    "hasNone",
    "noneText",
    "showRefuseItem",
    "refuseText",
    "showDontKnowItem",
    "dontKnowText",
];

impl Import<'_> {
    /// Takes a question, or says that it does not.
    pub(super) fn question(&mut self, kind: &str, part: &Map<String, Value>, place: &str) {
        let given = ["valueName", "name"]
            .iter()
            .find_map(|key| super::text_of(part, key))
            .unwrap_or("");
        let name = part
            .get("name")
            .and_then(Value::as_str)
            .unwrap_or("")
            .trim();
        let title = part
            .get("title")
            .or_else(|| part.get("label").filter(|_| kind == "boolean"));
        let title = title.map(|title| self.words(&format!("{place}.title"), title));
        let title = title.filter(|texts| !texts.is_empty());
        let mut item = Item {
            id: self.id(given),
            text: title.clone().unwrap_or_else(|| {
                self.tongue
                    .plain(if name.is_empty() { place } else { name })
            }),
            ..Item::default()
        };
        let read: &[&str] = match kind {
            "comment" => {
                item.kind = ItemType::Comment;
                self.push(item, given);
                &[]
            }
            "text" => {
                item.kind = ItemType::Comment;
                self.push(item, given);
                if part.get("inputType").is_some_and(|kind| kind == "text") {
                    &["inputType"]
                } else {
                    &[]
                }
            }
            "multipletext" => {
                self.several_texts(part, place, given, title.as_ref());
                &["items"]
            }
            "radiogroup" | "dropdown" | "buttongroup" | "checkbox" | "tagbox" | "imagepicker" => {
                let many = matches!(kind, "checkbox" | "tagbox") || is_on(part, "multiSelect");
                item.kind = if many {
                    ItemType::Many
                } else {
                    ItemType::Choice
                };
                if !self.chosen(part, place, item, given) {
                    return;
                }
                if kind == "imagepicker" {
                    &[CHOICES, &["multiSelect"]].concat()
                } else {
                    CHOICES
                }
            }
            "boolean" => {
                item.kind = ItemType::Choice;
                item.options = self.yes_and_no(part, place);
                self.push(item, given);
                &[
                    "labelTrue",
                    "labelFalse",
                    "valueTrue",
                    "valueFalse",
                    "label",
                ]
            }
            "rating" => {
                let listed = self.listed(part, "rateValues", place);
                let generated = part.get("autoGenerate") == Some(&Value::Bool(true))
                    || listed.iter().all(|choice| choice.special);
                let points = if generated { self.rated(part) } else { listed };
                let ends = self.ends(part, place, "minRateDescription", "maxRateDescription");
                if !self.scaled(
                    &format!("{place}.rateValues"),
                    &points,
                    &ends,
                    vec![(item, given.to_owned())],
                ) {
                    return;
                }
                &[
                    "rateValues",
                    "rateMin",
                    "rateMax",
                    "rateStep",
                    "rateCount",
                    "autoGenerate",
                    "minRateDescription",
                    "maxRateDescription",
                    "showNoneItem",
                    "noneText",
                ]
            }
            "slider" => {
                if part.get("sliderType").is_some_and(|kind| kind == "range") {
                    self.said
                        .at(&NOT_TAKEN, self.position, &format!("{place}.sliderType"));
                    return;
                }
                let points = self.slid(part);
                if !self.scaled(
                    &format!("{place}.max"),
                    &points,
                    &Ends::default(),
                    vec![(item, given.to_owned())],
                ) {
                    return;
                }
                &["min", "max", "step", "sliderType", "autoGenerate"]
            }
            "matrix" => {
                if !self.matrix(part, place, item, given, title.as_ref()) {
                    return;
                }
                &["columns", "cellType", "showNoneItem", "noneText"]
            }
            "matrixdropdown" => {
                self.matrix_of_questions(part, place, given, title.as_ref());
                return;
            }
            _ => {
                self.said.at(&NOT_TAKEN, self.position, place);
                return;
            }
        };
        let read = read.to_vec();
        self.lost(part, place, &read);
        self.comment(part, place, given);
    }

    /// A list of entries, with what is left out of it said; the entries that say that nothing fits at its end.
    fn listed(&mut self, part: &Map<String, Value>, key: &str, place: &str) -> Vec<Choice> {
        let listed = choices::list(part.get(key), &self.tongue);
        self.cleaned(&format!("{place}.{key}"), &listed.cleaned);
        for lost in listed.lost {
            self.said
                .at(&KEY, self.position, &format!("{place}.{key}{lost}"));
        }
        let mut all = listed.choices;
        let specials = choices::specials(part, &self.tongue, &self.languages);
        all.extend(specials.into_iter().filter(|_| key != "rows"));
        all
    }

    /// A question with choices; false where there are fewer than two.
    fn chosen(
        &mut self,
        part: &Map<String, Value>,
        place: &str,
        mut item: Item,
        given: &str,
    ) -> bool {
        let mut all = self.listed(part, "choices", place);
        if let Some(from) = super::text_of(part, "choicesFromQuestion") {
            let borrowed = self.borrowed(from, 0);
            if borrowed.is_empty() {
                self.said.at(
                    &NOT_TAKEN,
                    self.position,
                    &format!("{place}.choicesFromQuestion"),
                );
            }
            if part
                .get("choicesFromQuestionMode")
                .is_some_and(|mode| mode == "selected" || mode == "unselected")
            {
                self.said.at(
                    &KEY,
                    self.position,
                    &format!("{place}.choicesFromQuestionMode"),
                );
            }
            let new = |choice: &Choice| !all.iter().any(|known| known.value == choice.value);
            let borrowed: Vec<Choice> = borrowed.into_iter().filter(new).collect();
            all.splice(0..0, borrowed);
        }
        if item.kind == ItemType::Many {
            for (nth, _) in all.iter().enumerate().filter(|(_, choice)| choice.alone) {
                self.said.at(
                    &KEY,
                    self.position,
                    &format!("{place}.choices[{nth}].isExclusive"),
                );
            }
        }
        let other = is_on(part, "showOtherItem") || is_on(part, "hasOther");
        let points = all.clone();
        if other && !all.iter().any(|choice| choice.value == "other") {
            let own = part
                .get("otherText")
                .map(|text| self.words(&format!("{place}.otherText"), text));
            let own = own.filter(|texts| !texts.is_empty());
            let text = own.unwrap_or_else(|| self.tongue.known(Word::Other, &self.languages));
            all.push(Choice::special("other", text));
        }
        if all.len() < 2 {
            let from = ["choicesByUrl", "choicesFromQuestion"]
                .into_iter()
                .find(|key| part.contains_key(*key));
            self.said.at(
                &NOT_TAKEN,
                self.position,
                &format!("{place}.{}", from.unwrap_or("choices")),
            );
            return false;
        }
        item.options = options_of(&all);
        let (id, single) = (item.id.clone(), item.kind == ItemType::Choice);
        let after = other.then(|| ShowIf {
            item: id.clone(),
            is: vec!["other".to_owned()],
            and: Vec::new(),
        });
        self.push(item, given);
        if single && !other {
            self.offer_scale(&id, &points);
        }
        if let Some(after) = after {
            let own = part
                .get("otherText")
                .map(|text| self.words(&format!("{place}.otherText"), text));
            let own = own.filter(|texts| !texts.is_empty());
            let text = own.unwrap_or_else(|| self.tongue.known(Word::Other, &self.languages));
            self.words_beside(given, &id, &text, Some(after));
        }
        true
    }

    /// The choices of another question.
    fn borrowed(&mut self, from: &str, depth: usize) -> Vec<Choice> {
        let Some(part) = self.named.get(from).copied().filter(|_| depth < BORROWED) else {
            return Vec::new();
        };
        let kind = part.get("type").and_then(Value::as_str).unwrap_or("");
        if !matches!(
            kind,
            "radiogroup"
                | "dropdown"
                | "buttongroup"
                | "checkbox"
                | "tagbox"
                | "imagepicker"
                | "ranking"
        ) {
            return Vec::new();
        }
        let mut all = choices::list(part.get("choices"), &self.tongue).choices;
        if let Some(from) = super::text_of(part, "choicesFromQuestion") {
            all.extend(self.borrowed(from, depth + 1));
        }
        all
    }

    /// Words of one's own beside a question, kept in data as "name-Comment".
    fn words_beside(&mut self, given: &str, id: &str, label: &Texts, after: Option<ShowIf>) {
        let text = self
            .instrument
            .item(id)
            .map(|item| item.text.clone())
            .unwrap_or_default();
        let name = format!("{given}-Comment");
        let item = Item {
            id: self.id(&name),
            kind: ItemType::Comment,
            text: self.beside(&text, label),
            show_if: after,
            ..Item::default()
        };
        self.push(item, &name);
    }

    /// The field for words that any question can have.
    fn comment(&mut self, part: &Map<String, Value>, place: &str, given: &str) {
        if !(is_on(part, "showCommentArea") || is_on(part, "hasComment")) {
            return;
        }
        let own = part
            .get("commentText")
            .map(|text| self.words(&format!("{place}.commentText"), text));
        let own = own.filter(|texts| !texts.is_empty());
        let label = own.unwrap_or_else(|| self.tongue.known(Word::Comment, &self.languages));
        let id = self
            .known
            .get(&given.to_lowercase())
            .map(|known| known.item.clone());
        self.words_beside(given, &id.unwrap_or_default(), &label, None);
    }

    fn yes_and_no(&mut self, part: &Map<String, Value>, place: &str) -> Vec<ItemOption> {
        let mut one = |value: &str, usual: &str, label: &str, word: Word| {
            let id = match part.get(value) {
                Some(Value::String(text)) if !text.is_empty() => text.clone(),
                Some(Value::Number(number)) => number.to_string(),
                Some(Value::Bool(on)) => on.to_string(),
                _ => usual.to_owned(),
            };
            let own = part
                .get(label)
                .map(|text| self.words(&format!("{place}.{label}"), text));
            let own = own.filter(|texts| !texts.is_empty());
            ItemOption {
                id,
                text: own.unwrap_or_else(|| self.tongue.known(word, &self.languages)),
            }
        };
        let yes = one("valueTrue", "true", "labelTrue", Word::Yes);
        let no = one("valueFalse", "false", "labelFalse", Word::No);
        vec![yes, no]
    }

    fn ends(&mut self, part: &Map<String, Value>, place: &str, low: &str, high: &str) -> Ends {
        let mut one = |key: &str| {
            part.get(key)
                .map(|text| self.words(&format!("{place}.{key}"), text))
                .unwrap_or_default()
        };
        Ends {
            low: one(low),
            high: one(high),
        }
    }

    /// The values that a rating makes by itself. Two of lowest, highest and count give the third.
    fn rated(&self, part: &Map<String, Value>) -> Vec<Choice> {
        let number = |key: &str| decimal(part.get(key)?);
        let step = number("rateStep").filter(|step| *step > 0).unwrap_or(ONE);
        let count = number("rateCount").map(|count| (count / ONE).clamp(2, 20));
        let (low, high) = (number("rateMin"), number("rateMax"));
        let span = count.map(|count| step.saturating_mul(count - 1));
        let low = low.unwrap_or(match (span, high) {
            (Some(span), Some(high)) => high.saturating_sub(span),
            _ => ONE,
        });
        let high = high.unwrap_or_else(|| low.saturating_add(span.unwrap_or(4 * ONE)));
        let smileys = ["rateType", "rateDisplayMode"]
            .iter()
            .any(|key| part.get(*key).is_some_and(|kind| kind == "smileys"));
        let mut values = self.steps(low, high, step);
        if smileys {
            values.truncate(10);
        }
        values.extend(choices::specials(part, &self.tongue, &self.languages));
        values
    }

    fn slid(&self, part: &Map<String, Value>) -> Vec<Choice> {
        let number = |key: &str| decimal(part.get(key)?);
        let step = number("step").filter(|step| *step > 0).unwrap_or(ONE);
        self.steps(
            number("min").unwrap_or(0),
            number("max").unwrap_or(100 * ONE),
            step,
        )
    }

    /// From the lowest to the highest, one more than a column can hold at most.
    fn steps(&self, low: i64, high: i64, step: i64) -> Vec<Choice> {
        let values = std::iter::successors(Some(low), |value| value.checked_add(step))
            .take_while(|value| *value <= high);
        let values = values.take(usize::from(LARGEST) + 2);
        values
            .map(|value| Choice::number(written(value), &self.tongue))
            .collect()
    }

    /// Items on one scale, each with the name by which conditions call it; false where the list is no scale.
    fn scaled(
        &mut self,
        place: &str,
        points: &[Choice],
        ends: &Ends,
        items: Vec<(Item, String)>,
    ) -> bool {
        match choices::scale(points, ends, Standing::Labels, &self.tongue) {
            Ok(made) => {
                self.scale_said(place, &made);
                let ten = (made.scale.min, made.scale.max) == (0, 10)
                    && !made.counted
                    && made.scale.values.is_empty();
                for (mut item, name) in items {
                    item.no_answer.clone_from(&made.no_answer);
                    if ten && item.text.values().any(|text| asks_to_recommend(text)) {
                        item.kind = ItemType::Nps;
                    } else {
                        item.scale = Some(self.scale(made.scale.clone()));
                        if ten {
                            self.ask_recommendation(&item, &made);
                            self.said.at(&RECOMMENDATION, self.position, &item.id);
                        }
                    }
                    self.push(item, &name);
                }
                true
            }
            Err(NoScale::Unordered) => {
                self.said.at(&LABEL_ORDER, self.position, place);
                let ids: Vec<String> = items.iter().map(|(item, _)| item.id.clone()).collect();
                for (mut item, name) in items {
                    item.kind = ItemType::Choice;
                    item.options = options_of(points);
                    self.push(item, &name);
                }
                self.ask_direction(ids, points, ends);
                true
            }
            Err(NoScale::Few | NoScale::Many) => {
                self.said.at(&NOT_TAKEN, self.position, place);
                false
            }
        }
    }

    fn scale_said(&mut self, place: &str, made: &Made) {
        for (cause, on) in [
            (&COUNTED, made.counted),
            (&TURNED, made.turned),
            (&UPSIDE_DOWN, made.upside_down),
            (&APART, made.apart),
        ] {
            if on {
                self.said.at(cause, self.position, place);
            }
        }
    }

    /// A question whose choices are a usual scale may be meant as one.
    fn offer_scale(&mut self, id: &str, points: &[Choice]) {
        let made = choices::scale(points, &Ends::default(), Standing::Labels, &self.tongue);
        let Some(made) = made.ok().filter(|made| made.scale.points() > Some(2)) else {
            return;
        };
        self.said.at(&CHOICE_OR_SCALE, self.position, id);
        let choices = vec![
            as_choice(say!("question-stay-choices"), points),
            as_scale("scale", say!("question-are-scale"), made),
        ];
        // One answer for all questions with the same choices.
        let alike = |question: &&mut OpenQuestion| {
            question.code == "choice-or-scale" && question.choices == choices
        };
        match self.instrument.questions.iter_mut().find(alike) {
            Some(question) => question.items.push(id.to_owned()),
            None => self.ask(
                "choice-or-scale",
                vec![id.to_owned()],
                say!("question-choice-or-scale"),
                choices,
            ),
        }
    }

    /// Which end of a list is its lowest.
    fn ask_direction(&mut self, items: Vec<String>, points: &[Choice], ends: &Ends) {
        let mut choices = vec![as_choice(say!("question-no-order"), points)];
        for (id, text, standing) in [
            (
                "lowest-first",
                say!("question-lowest-first"),
                Standing::LowestFirst,
            ),
            (
                "highest-first",
                say!("question-highest-first"),
                Standing::HighestFirst,
            ),
        ] {
            let made = choices::scale(points, ends, standing, &self.tongue);
            choices.extend(made.ok().map(|made| as_scale(id, text, made)));
        }
        let text = say!("question-label-direction");
        self.ask("label-direction", items, text, choices);
    }

    fn ask_recommendation(&mut self, item: &Item, made: &Made) {
        let scale = QuestionChoice {
            id: "scale".to_owned(),
            text: say!("question-scale-ten"),
            kind: Some(ItemType::Scale),
            scale: Some(made.scale.clone()),
            no_answer: made.no_answer.clone(),
            ..QuestionChoice::default()
        };
        let nps = QuestionChoice {
            id: "nps".to_owned(),
            text: say!("question-nps"),
            kind: Some(ItemType::Nps),
            no_answer: made.no_answer.clone(),
            ..QuestionChoice::default()
        };
        let text = say!("question-recommendation");
        self.ask(
            "recommendation",
            vec![item.id.clone()],
            text,
            vec![scale, nps],
        );
    }

    /// Asks about items; they stand as the first choice says.
    fn ask(&mut self, code: &str, items: Vec<String>, text: String, choices: Vec<QuestionChoice>) {
        let questions = &mut self.instrument.questions;
        questions.push(OpenQuestion {
            id: format!("{code}-{}", questions.len() + 1),
            code: code.to_owned(),
            items,
            text,
            proposal: choices
                .first()
                .map(|choice| choice.id.clone())
                .unwrap_or_default(),
            choices,
            apart: Vec::new(),
        });
    }

    /// One item a row, on the scale of the columns; or several of the columns a row. False where there are no columns.
    fn matrix(
        &mut self,
        part: &Map<String, Value>,
        place: &str,
        item: Item,
        given: &str,
        title: Option<&Texts>,
    ) -> bool {
        let columns = self.listed(part, "columns", place);
        let rows = self.listed(part, "rows", place);
        if columns.len() < 2 {
            self.said
                .at(&NOT_TAKEN, self.position, &format!("{place}.columns"));
            return false;
        }
        let boxes = part.get("cellType").is_some_and(|kind| kind == "checkbox");
        let items: Vec<(Item, String)> = if rows.is_empty() {
            vec![(item, given.to_owned())]
        } else {
            self.rows(&rows, given, title)
        };
        if !boxes {
            return self.scaled(
                &format!("{place}.columns"),
                &columns,
                &Ends::default(),
                items,
            );
        }
        for (nth, _) in columns
            .iter()
            .enumerate()
            .filter(|(_, choice)| choice.alone)
        {
            self.said.at(
                &KEY,
                self.position,
                &format!("{place}.columns[{nth}].isExclusive"),
            );
        }
        for (mut item, name) in items {
            item.kind = ItemType::Many;
            item.options = options_of(&columns);
            self.push(item, &name);
        }
        true
    }

    /// An item for each row, with the title of the whole in its text.
    fn rows(&mut self, rows: &[Choice], given: &str, title: Option<&Texts>) -> Vec<(Item, String)> {
        let mut items: Vec<(Item, String)> = Vec::new();
        for row in rows {
            if self.instrument.items.len() + items.len() >= MOST {
                self.said
                    .at(&NOT_TAKEN, self.position, &format!("{given}.rows"));
                break;
            }
            let text = match title {
                Some(title) => self.beside(title, &row.text),
                None => {
                    self.untitled
                        .push((self.instrument.items.len() + items.len(), given.to_owned()));
                    row.text.clone()
                }
            };
            let item = Item {
                id: self.id(&row.value),
                text,
                ..Item::default()
            };
            items.push((item, format!("{given}.{}", row.value)));
        }
        items
    }

    /// A question for each row and column.
    fn matrix_of_questions(
        &mut self,
        part: &Map<String, Value>,
        place: &str,
        given: &str,
        title: Option<&Texts>,
    ) {
        let rows = self.listed(part, "rows", place);
        let columns: Vec<&Map<String, Value>> = part
            .get("columns")
            .and_then(Value::as_array)
            .into_iter()
            .flatten()
            .filter_map(Value::as_object)
            .collect();
        if rows.is_empty() || columns.is_empty() {
            self.said.at(&NOT_TAKEN, self.position, place);
            return;
        }
        for row in &rows {
            for column in &columns {
                let name = super::text_of(column, "name").unwrap_or("column");
                if self.instrument.items.len() >= MOST {
                    self.said
                        .at(&NOT_TAKEN, self.position, &format!("{place}.rows"));
                    return;
                }
                let usual = part
                    .get("cellType")
                    .cloned()
                    .unwrap_or_else(|| "dropdown".into());
                let kind = column
                    .get("cellType")
                    .filter(|kind| *kind != "default")
                    .unwrap_or(&usual);
                let Some(kind) = kind.as_str().map(str::to_owned) else {
                    continue;
                };
                let heading = column
                    .get("title")
                    .map(|title| self.words(&format!("{place}.columns"), title));
                let heading = heading
                    .filter(|texts| !texts.is_empty())
                    .unwrap_or_else(|| self.tongue.plain(name));
                let whole = match title {
                    Some(title) => self.beside(title, &row.text),
                    None => row.text.clone(),
                };
                let mut cell = (*column).clone();
                let chosen = matches!(
                    kind.as_str(),
                    "radiogroup" | "dropdown" | "checkbox" | "tagbox"
                );
                if chosen && !cell.contains_key("choices") {
                    cell.extend(
                        part.get("choices")
                            .map(|choices| ("choices".to_owned(), choices.clone())),
                    );
                }
                let text: Map<String, Value> = self
                    .beside(&whole, &heading)
                    .into_iter()
                    .map(|(language, text)| (language, text.into()))
                    .collect();
                cell.insert("title".to_owned(), text.into());
                cell.insert(
                    "name".to_owned(),
                    format!("{given}.{}.{name}", row.value).into(),
                );
                for key in ["cellType", "isUnique", "totalType", "minWidth", "width"] {
                    cell.remove(key);
                }
                let at = format!("{place}.columns.{name}");
                for key in super::keys::REQUIRED {
                    if cell
                        .get(key)
                        .is_some_and(|value| !super::keys::is_unset(value))
                    {
                        self.said.at(&FREE, self.position, &format!("{at}.{key}"));
                    }
                }
                for key in ["visibleIf", "enableIf"] {
                    if super::text_of(&cell, key).is_some() {
                        self.said
                            .at(&super::CONDITION, self.position, &format!("{at}.{key}"));
                    }
                }
                self.question(&kind, &cell, &at);
            }
        }
        self.lost(part, place, &["columns", "cellType", "choices"]);
        self.comment(part, place, given);
    }

    /// Words of one's own for each part of a question.
    fn several_texts(
        &mut self,
        part: &Map<String, Value>,
        place: &str,
        given: &str,
        title: Option<&Texts>,
    ) {
        let parts = part.get("items").and_then(Value::as_array);
        for (nth, part) in parts.into_iter().flatten().enumerate() {
            let at = format!("{place}.items[{nth}]");
            let name = part
                .get("name")
                .and_then(Value::as_str)
                .or_else(|| part.as_str())
                .unwrap_or("")
                .trim()
                .to_owned();
            if name.is_empty() || self.instrument.items.len() >= MOST {
                self.said.at(&NOT_TAKEN, self.position, &at);
                continue;
            }
            let own = part.get("title").map(|title| self.words(&at, title));
            let own = own
                .filter(|texts| !texts.is_empty())
                .unwrap_or_else(|| self.tongue.plain(&name));
            let item = Item {
                id: self.id(&name),
                kind: ItemType::Comment,
                text: title.map_or_else(|| own.clone(), |title| self.beside(title, &own)),
                ..Item::default()
            };
            self.push(item, &format!("{given}.{name}"));
        }
    }

    /// A question and a part of it as one text, in every language that either is written in.
    fn beside(&self, question: &Texts, part: &Texts) -> Texts {
        let of = |texts: &Texts, language: &str| {
            let own = texts
                .get(language)
                .or_else(|| texts.get(&self.tongue.default));
            own.or_else(|| texts.values().next())
                .cloned()
                .unwrap_or_default()
        };
        let languages = question.keys().chain(part.keys());
        languages
            .map(|language| {
                (
                    language.clone(),
                    joined(&of(question, language), &of(part, language)),
                )
            })
            .collect()
    }
}

fn options_of(points: &[Choice]) -> Vec<ItemOption> {
    let option = |choice: &Choice| ItemOption {
        id: choice.value.clone(),
        text: choice.text.clone(),
    };
    points.iter().map(option).collect()
}

fn as_choice(text: String, points: &[Choice]) -> QuestionChoice {
    QuestionChoice {
        id: "choice".to_owned(),
        text,
        kind: Some(ItemType::Choice),
        options: options_of(points),
        ..QuestionChoice::default()
    }
}

fn as_scale(id: &str, text: String, made: Made) -> QuestionChoice {
    QuestionChoice {
        id: id.to_owned(),
        text,
        kind: Some(ItemType::Scale),
        scale: Some(made.scale),
        no_answer: made.no_answer,
        ..QuestionChoice::default()
    }
}

/// "In the last month, … I felt heard", "How was it? [The start]".
fn joined(question: &str, part: &str) -> String {
    if question.is_empty() {
        return part.to_owned();
    }
    if question.ends_with(['…', ':', ',']) || question.ends_with("...") {
        format!("{question} {part}")
    } else {
        format!("{question} [{part}]")
    }
}

fn asks_to_recommend(text: &str) -> bool {
    let folded = crate::roster::cells::text::fold(text);
    [
        "recommend",
        "weiterempfehl",
        "empfehl",
        "recommand",
        "recomend",
        "recomiend",
    ]
    .iter()
    .any(|word| folded.contains(word))
}

/// One, in millionths: so steps of a tenth add up.
const ONE: i64 = 1_000_000;

/// A number in millionths, also where it stands in quotes.
fn decimal(value: &Value) -> Option<i64> {
    let number = match value {
        Value::Number(number) => number.as_f64()?,
        Value::String(text) => text.trim().parse().ok()?,
        _ => return None,
    };
    let scaled = number * ONE as f64;
    (scaled.abs() < 1e15).then(|| scaled.round() as i64)
}

/// Millionths as a number: "2.5".
fn written(value: i64) -> String {
    let sign = if value < 0 { "-" } else { "" };
    let (whole, rest) = (
        value.unsigned_abs() / ONE.unsigned_abs(),
        value.unsigned_abs() % ONE.unsigned_abs(),
    );
    if rest == 0 {
        return format!("{sign}{whole}");
    }
    let digits = format!("{rest:06}");
    format!("{sign}{whole}.{}", digits.trim_end_matches('0'))
}
