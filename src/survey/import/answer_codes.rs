//! The text of an answer to its number in a column.

use sorting::ColdSort;

use super::ReadResponsesOptions;
use super::numerals;
use super::numerals::whole;
use super::tools::Tool;
use crate::roster::cells::text::{fold, tidy};
use crate::survey::catalogue::{NoAnswer, is_code, is_label, no_answer, same};
use crate::survey::instrument::{Instrument, Item, ItemType, Range, Scale};
use crate::survey::responses::{MISSING, NOT_APPLICABLE};

/// What one text says.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Meaning {
    /// A number of a column: an answer, missing, or does not apply.
    Is(u8),
    /// A text or a code that stands for no answer.
    NoAnswer,
    /// A number that is not on the scale.
    Outside,
    /// A number between two points of the scale.
    Between,
    /// A day, most likely made of a range by a spreadsheet: the answer that the range is, where there is one.
    Day(Option<u8>),
    /// Not understood.
    Unknown,
}

/// Reads the answers to one item that is not "many".
pub(super) struct Reader {
    item: Item,
    scale: Option<Scale>,
    range: Range,
    tool: Tool,
    reversed: bool,
    rules: Rules,
    /// Labels, folded, with the numbers they stand for.
    labels: Vec<(String, u8)>,
    /// What a scale's points are in files, in small letters.
    values: Vec<String>,
    /// Labels by language, lowest first; empty where a point has none.
    lists: Vec<Vec<String>>,
}

/// What was settled about damaged answers.
#[derive(Clone, Copy, Debug, Default)]
pub(super) struct Rules {
    /// Days are the ranges that they were made of.
    ranges: bool,
    /// Days are no answers.
    no_days: bool,
    /// Numbers between points are no answers.
    no_halves: bool,
}

impl Rules {
    pub(super) fn of(options: &ReadResponsesOptions) -> Self {
        Self {
            ranges: options.dates.as_deref() == Some("range"),
            no_days: options.dates.as_deref() == Some("missing"),
            no_halves: options.halves.as_deref() == Some("missing"),
        }
    }
}

impl Reader {
    /// Nothing for items that have no range.
    pub(super) fn new(
        instrument: &Instrument,
        item: &Item,
        tool: Tool,
        reversed: bool,
        rules: Rules,
    ) -> Option<Self> {
        let range = instrument.range(item)?;
        let scale = instrument.scale_of(item);
        let mut labels = Vec::new();
        let mut lists = Vec::new();
        let number = |at: i32| u8::try_from(at).unwrap_or(MISSING);
        if let Some(scale) = scale {
            for list in scale.labels.values() {
                let mut own = Vec::new();
                for point in range.min..=range.max {
                    let label = scale.label_in(list, point);
                    if let Some(label) = label.filter(|label| !label.is_empty()) {
                        labels.push((key(label), number(point - range.min)));
                    }
                    own.push(label.unwrap_or_default().to_owned());
                }
                lists.push(own);
            }
            for label in scale.not_applicable.iter().flat_map(|texts| texts.values()) {
                labels.push((key(label), NOT_APPLICABLE));
            }
        }
        for (at, option) in item.options.iter().enumerate() {
            let at = u8::try_from(at).unwrap_or(MISSING);
            labels.push((key(&option.id), at));
            labels.extend(option.text.values().map(|text| (key(text), at)));
        }
        Some(Self {
            item: item.clone(),
            scale: scale.cloned(),
            range,
            tool,
            reversed: reversed && item.kind != ItemType::Choice,
            rules,
            labels,
            values: scale.map_or_else(Vec::new, |scale| {
                scale.values.iter().map(|value| small(value)).collect()
            }),
            lists,
        })
    }

    /// What a text says.
    pub(super) fn read(&self, text: &str) -> Meaning {
        match self.as_written(text) {
            Meaning::Is(number) if self.reversed && i32::from(number) <= self.span() => {
                Meaning::Is(u8::try_from(self.span() - i32::from(number)).unwrap_or(MISSING))
            }
            other => other,
        }
    }

    /// What a code of the mapping says: a point of the scale, the id of an option, "not-applicable" or "missing".
    pub(super) fn coded(&self, code: &str) -> Meaning {
        match code {
            "missing" => Meaning::NoAnswer,
            "not-applicable" => Meaning::Is(NOT_APPLICABLE),
            _ => match self
                .item
                .options
                .iter()
                .position(|option| option.id == code)
            {
                Some(at) => Meaning::Is(u8::try_from(at).unwrap_or(MISSING)),
                None => code
                    .parse()
                    .map_or(Meaning::Unknown, |number| self.point(number)),
            },
        }
    }

    /// The code for a number of the column.
    pub(super) fn code(&self, number: u8) -> Option<String> {
        match number {
            MISSING => Some("missing".to_owned()),
            NOT_APPLICABLE => Some("not-applicable".to_owned()),
            _ if self.item.kind == ItemType::Choice => {
                let option = self.item.options.get(usize::from(number));
                option.map(|option| option.id.clone())
            }
            _ if i32::from(number) <= self.span() => {
                Some((i32::from(number) + self.range.min).to_string())
            }
            _ => None,
        }
    }

    fn span(&self) -> i32 {
        self.range.max - self.range.min
    }

    fn point(&self, number: i64) -> Meaning {
        let at = number - i64::from(self.range.min);
        match u8::try_from(at) {
            Ok(at) if self.item.kind != ItemType::Choice && i32::from(at) <= self.span() => {
                Meaning::Is(at)
            }
            _ => Meaning::Outside,
        }
    }

    fn as_written(&self, text: &str) -> Meaning {
        let text = tidy(text);
        let none = |known: &String| {
            tidy(known) == text || whole(known).is_some_and(|number| whole(&text) == Some(number))
        };
        if text.is_empty() || self.item.no_answer.iter().any(none) {
            return Meaning::Is(MISSING);
        }
        let text = numerals::narrow(&text);
        let choice = self.item.kind == ItemType::Choice;
        if let Some(meaning) = self.value(&text) {
            return meaning;
        }
        if let Some(number) = whole(&text) {
            if self.tool == Tool::Qualtrics && number == -99 {
                // Seen and not answered.
                return Meaning::Is(MISSING);
            }
            return match choice {
                true => self.numbered_option(&text, number),
                false => self.point_or_code(number),
            };
        }
        if let Some(at) = self.label(&key(&text)) {
            return Meaning::Is(at);
        }
        if let Some(below) = numerals::between(&text) {
            let within = (self.range.min..self.range.max)
                .contains(&i32::try_from(below).unwrap_or(i32::MAX));
            return match within && !choice {
                true if self.rules.no_halves => Meaning::NoAnswer,
                true => Meaning::Between,
                false => Meaning::Outside,
            };
        }
        if is_number(&text) {
            return Meaning::Outside;
        }
        if let Some(range) = numerals::dated(&text) {
            return self.day(range);
        }
        if let Some(meaning) = self.numbered_label(&text) {
            return meaning;
        }
        let none = no_answer(&text);
        if none == Some(NoAnswer::NotApplicable) {
            return Meaning::Is(NOT_APPLICABLE);
        }
        if none == Some(NoAnswer::Missing) {
            return Meaning::NoAnswer;
        }
        if none == Some(NoAnswer::Perhaps) {
            // "Not sure" may be the middle of a scale, and "trifft nicht zu" one of its ends.
            return match choice || is_label(&text) {
                true => Meaning::Unknown,
                false => Meaning::NoAnswer,
            };
        }
        if let Some((number, of)) = numerals::written(&text).filter(|_| !choice) {
            let whole = of.is_none_or(|of| of == i64::from(self.range.max));
            return if whole {
                self.point(number)
            } else {
                Meaning::Unknown
            };
        }
        if let Some(at) = self.other_wording(&text) {
            return Meaning::Is(at);
        }
        self.lime_code(&text).unwrap_or(Meaning::Unknown)
    }

    /// A point by what it is in files. Where these are numbers, no other number is one.
    fn value(&self, text: &str) -> Option<Meaning> {
        let number = |text: &str| text.replace(',', ".").parse::<f64>().ok();
        let wanted = (small(text), number(text));
        let same =
            |value: &String| *value == wanted.0 || wanted.1.is_some() && number(value) == wanted.1;
        match self.values.iter().position(same) {
            Some(at) => Some(Meaning::Is(u8::try_from(at).unwrap_or(MISSING))),
            None => {
                let own: Option<Vec<f64>> = self.values.iter().map(|v| number(v)).collect();
                let own = own.filter(|own| !own.is_empty() && wanted.1.is_some())?;
                // Codes for no answer are told apart by how far they are from all values.
                let ends = own
                    .iter()
                    .fold((f64::INFINITY, f64::NEG_INFINITY), |ends, v| {
                        (ends.0.min(*v), ends.1.max(*v))
                    });
                let code = whole(text).is_some_and(|n| is_code(n, ends.0 as i64, ends.1 as i64));
                Some(if code {
                    Meaning::NoAnswer
                } else {
                    Meaning::Outside
                })
            }
        }
    }

    /// A point of the scale, or a usual code for no answer beside it.
    fn point_or_code(&self, number: i64) -> Meaning {
        let (min, max) = (i64::from(self.range.min), i64::from(self.range.max));
        match self.point(number) {
            Meaning::Outside if is_code(number, min, max) => Meaning::NoAnswer,
            meaning => meaning,
        }
    }

    /// What is left of a range that a spreadsheet took for a day.
    fn day(&self, range: Option<(i64, i64)>) -> Meaning {
        if self.rules.no_days {
            return Meaning::NoAnswer;
        }
        let all = self.lists.iter().flat_map(|list| list.iter().enumerate());
        let points = all.map(|(at, label)| (label.as_str(), at));
        let options = self.item.options.iter().enumerate();
        let options = options
            .flat_map(|(at, option)| option.text.values().map(move |text| (text.as_str(), at)));
        let mut found: Vec<usize> = points
            .chain(options)
            .filter(|(label, _)| range.is_some() && numerals::range(label) == range)
            .map(|(_, at)| at)
            .collect();
        found.dedup();
        let place = match found[..] {
            [only] => u8::try_from(only).ok(),
            _ => None,
        };
        match place.filter(|_| self.rules.ranges) {
            Some(at) => Meaning::Is(at),
            None => Meaning::Day(place),
        }
    }

    /// The place of the label of the scale that a text is another usual wording of, in whichever language the scale has its labels.
    fn other_wording(&self, text: &str) -> Option<u8> {
        let found = self.lists.iter().filter_map(|list| {
            let labels: Vec<&str> = list.iter().map(String::as_str).collect();
            same(text, &labels)
        });
        let found: Vec<usize> = found.collect();
        let first = *found.first()?;
        let agreed = found.iter().all(|at| *at == first);
        u8::try_from(first).ok().filter(|_| agreed)
    }

    fn label(&self, wanted: &str) -> Option<u8> {
        let found = self.labels.iter().find(|(label, _)| label == wanted);
        found.map(|(_, number)| *number)
    }

    /// An option whose id or text is a number; or, of a list without such, its number from 1 as codebooks count.
    fn numbered_option(&self, text: &str, number: i64) -> Meaning {
        if let Some(at) = self.label(&key(text)) {
            return Meaning::Is(at);
        }
        let digits = |label: &String| label.bytes().all(|b| b.is_ascii_digit());
        let numbers = self.labels.iter().any(|(label, _)| digits(label));
        let at = usize::try_from(number - 1).ok();
        match at.filter(|at| !numbers && *at < self.item.options.len()) {
            Some(at) => Meaning::Is(u8::try_from(at).unwrap_or(MISSING)),
            None if is_code(number, 1, i64::from(self.range.max) + 1) => Meaning::NoAnswer,
            None => Meaning::Outside,
        }
    }

    /// "5 - Strongly agree", "Strongly agree (5)", "[5] Strongly agree": taken when number and label do not contradict each other.
    fn numbered_label(&self, text: &str) -> Option<Meaning> {
        if self.item.kind == ItemType::Choice {
            return None;
        }
        let found = numerals::labelled(text)?;
        let point = self.point(found.number);
        let named = self
            .label(&key(found.label))
            .or_else(|| self.other_wording(found.label));
        match (point, named) {
            (Meaning::Is(at), Some(labelled)) if labelled == at => Some(point),
            (_, Some(NOT_APPLICABLE)) if point == Meaning::Outside => {
                Some(Meaning::Is(NOT_APPLICABLE))
            }
            (_, Some(_)) => Some(Meaning::Unknown),
            // "99 = don't know".
            (Meaning::Outside, None) => match no_answer(found.label) {
                Some(NoAnswer::NotApplicable) => Some(Meaning::Is(NOT_APPLICABLE)),
                Some(_) => Some(Meaning::NoAnswer),
                None => (!found.loose).then_some(point),
            },
            // A scale may label its ends only, or in another language than the file's.
            (_, None) => (!found.loose && no_answer(found.label).is_none()).then_some(point),
        }
    }

    /// LimeSurvey's "A1", "AO01" for the first answer, "Y" and "N" for yes and no.
    fn lime_code(&self, text: &str) -> Option<Meaning> {
        if self.item.kind == ItemType::Choice && self.item.options.len() == 2 {
            let yes = |texts: &crate::survey::instrument::Texts| {
                texts
                    .values()
                    .any(|text| ["yes", "ja", "oui", "si"].contains(&fold(text).as_str()))
            };
            let at = self
                .item
                .options
                .iter()
                .position(|option| yes(&option.text))?;
            match text {
                "Y" | "y" | "1" => return Some(Meaning::Is(u8::try_from(at).ok()?)),
                "N" | "n" => return Some(Meaning::Is(u8::try_from(1 - at).ok()?)),
                _ => {}
            }
        }
        let digits = text.strip_prefix("AO").or_else(|| text.strip_prefix('A'))?;
        let nth: i32 = digits.parse().ok()?;
        let many = match self.item.kind {
            ItemType::Choice => i32::try_from(self.item.options.len()).ok()?,
            _ => self.span() + 1,
        };
        let known =
            self.tool == Tool::LimeSurvey && self.scale.as_ref().is_none_or(|scale| scale.min != 0);
        match (1..=many).contains(&nth) && known {
            true => Some(Meaning::Is(u8::try_from(nth - 1).ok()?)),
            false => None,
        }
    }
}

/// As labels are compared: folded; those of marks and pictures alone as they are.
fn key(text: &str) -> String {
    let folded = fold(text);
    match folded.is_empty() {
        true => tidy(text).into_owned(),
        false => folded,
    }
}

fn is_number(text: &str) -> bool {
    let text = text.replace(',', ".");
    text.parse::<f64>().is_ok_and(f64::is_finite)
}

/// Splits a cell with several options against the known ones, the longest first, since options may contain the delimiter.
pub(super) struct Splitter {
    /// Texts of options as tools write them, tidied and in small letters, longest first, each with its option's number.
    texts: Vec<(String, usize)>,
    /// Ids of the options.
    ids: Vec<String>,
}

/// What a cell with several options says.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(super) struct Chosen {
    /// One an option.
    pub(super) options: Vec<bool>,
    /// Parts that are none of the options.
    pub(super) unknown: Vec<String>,
    /// It can be split in more than one way that leaves nothing over.
    pub(super) ambiguous: bool,
    /// "Does not apply".
    pub(super) not_applicable: bool,
    /// A text that stands for no answer.
    pub(super) no_answer: bool,
}

impl Splitter {
    pub(super) fn new(item: &Item) -> Self {
        let mut texts: Vec<(String, usize)> = Vec::new();
        for (at, option) in item.options.iter().enumerate() {
            for text in option.text.values().chain([&option.id]) {
                let text = small(text);
                if !text.is_empty() && !texts.iter().any(|(known, _)| *known == text) {
                    texts.push((text, at));
                }
            }
        }
        texts.cold_sort_by(|a, b| b.0.len().cmp(&a.0.len()).then_with(|| a.cmp(b)));
        Self {
            texts,
            ids: item
                .options
                .iter()
                .map(|option| option.id.clone())
                .collect(),
        }
    }

    /// The code of a mapping for an option's number, or for no answer.
    pub(super) fn code(&self, number: u8) -> Option<String> {
        match number {
            MISSING => Some("missing".to_owned()),
            NOT_APPLICABLE => Some("not-applicable".to_owned()),
            _ => self.ids.get(usize::from(number)).cloned(),
        }
    }

    pub(super) fn split(&self, cell: &str) -> Chosen {
        let mut chosen = Chosen {
            options: vec![false; self.ids.len()],
            ..Chosen::default()
        };
        let own = small(cell);
        let option = self.texts.iter().any(|(text, _)| *text == own);
        let none = no_answer(cell).filter(|_| !option);
        chosen.not_applicable = none == Some(NoAnswer::NotApplicable);
        chosen.no_answer = none == Some(NoAnswer::Missing);
        if chosen.not_applicable || chosen.no_answer {
            return chosen;
        }
        // As a program writes a list: `["Video","Notes"]`.
        let listed = serde_json::from_str::<Vec<String>>(cell.trim());
        let cell = &listed.map_or_else(|_| cell.to_owned(), |parts| parts.join(";"));
        // A list with an option a line.
        let text = small(&cell.trim().replace(['\n', '\r', '|'], ";"));
        let mut at = skip(&text, 0);
        while at < text.len() {
            let option = self.at(&text, at).next();
            at = match option {
                Some((end, option)) => {
                    chosen.options[option] = true;
                    end
                }
                None => {
                    let rest = text[at..].find([';', ',']);
                    let end = rest.map_or(text.len(), |found| at + found);
                    chosen.unknown.push(text[at..end].trim().to_owned());
                    end
                }
            };
            at = skip(&text, at);
        }
        chosen.ambiguous = chosen.unknown.is_empty() && self.ways(&text) > 1;
        chosen
    }

    /// The options that begin here and end at a delimiter or the end, longest first: where each ends, and which it is.
    fn at<'t>(&'t self, text: &'t str, at: usize) -> impl Iterator<Item = (usize, usize)> + 't {
        self.texts.iter().filter_map(move |(known, option)| {
            let rest = text.get(at..)?.strip_prefix(known.as_str())?;
            let ends = rest.trim_start().is_empty() || rest.trim_start().starts_with([';', ',']);
            ends.then_some((at + known.len(), *option))
        })
    }

    /// In how many ways the text is a list of options: 0, 1, or 2 for more.
    fn ways(&self, text: &str) -> u8 {
        // Of each place, how many ways lead from there to the end.
        let mut from = vec![0u8; text.len() + 1];
        from[text.len()] = 1;
        for at in (0..text.len())
            .rev()
            .filter(|at| text.is_char_boundary(*at))
        {
            let ways: u8 = self
                .at(text, at)
                .map(|(end, _)| from[skip(text, end)])
                .fold(0, u8::saturating_add);
            from[at] = ways.min(2);
        }
        from[skip(text, 0)]
    }
}

/// Past delimiters and blanks.
fn skip(text: &str, at: usize) -> usize {
    let rest = text.get(at..).unwrap_or_default();
    at + rest.len() - rest.trim_start_matches([';', ',', ' ']).len()
}

/// As options are compared: tidied, line breaks as blanks, in small letters.
fn small(text: &str) -> String {
    tidy(text).to_lowercase()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::survey::instrument::ItemOption;

    fn item(options: &[&str]) -> Item {
        let choice = |text: &&str| ItemOption {
            id: format!("o-{}", text.len()),
            text: [("en".to_owned(), (*text).to_owned())]
                .into_iter()
                .collect(),
        };
        Item {
            options: options.iter().map(choice).collect(),
            ..Item::default()
        }
    }

    #[test]
    fn c08_options_that_contain_commas_are_split_longest_first_and_two_readings_are_said() {
        let splitter = Splitter::new(&item(&["Data", "Excel, Sheets and the like", "Sheets"]));
        let chosen = splitter.split("Excel, Sheets and the like, Data");
        assert_eq!(
            (chosen.options, chosen.ambiguous),
            (vec![true, true, false], false)
        );
        let chosen = splitter.split("Data;Sheets;");
        assert_eq!(
            (chosen.options, chosen.unknown.len()),
            (vec![true, false, true], 0)
        );
        let chosen = splitter.split("Data, Juggling, sheets");
        assert_eq!(chosen.unknown, ["juggling"]);
        assert_eq!(chosen.options, [true, false, true]);

        let splitter = Splitter::new(&item(&["Red", "Blue", "Red, Blue"]));
        let chosen = splitter.split("Red, Blue");
        assert_eq!(
            (chosen.options, chosen.ambiguous),
            (vec![false, false, true], true)
        );
        assert!(!splitter.split("Blue, Red").ambiguous);
    }
}
