//! Columns of labels: which of them share a scale, and which scale it is.

use sorting::ColdSort;

use super::choices::{choice, labelled};
use super::drafter::{Ask, Drafter};
use super::kinds;
use super::lists;
use super::lists::List;
use super::seen;
use super::wordings;
use crate::roster::cells::text::fold;
use crate::survey::catalogue::{DEGREES, LabelSet, Labels, hinted_order, order, presumed_order};
use crate::survey::instrument::QuestionChoice;
use crate::words::say;

/// From so many answers on, a label that nobody chose is not there.
const ENOUGH: u32 = 40;

/// With these, "no" is the lowest of several.
const DEGREE_WORDS: [&str; 17] = [
    "very",
    "somewhat",
    "slightly",
    "partly",
    "extremely",
    "moderately",
    "sehr",
    "etwas",
    "eher",
    "teilweise",
    "tres",
    "plutot",
    "assez",
    "muy",
    "algo",
    "bastante",
    "poco",
];

impl Drafter {
    /// Ordered groups ("1-2 hours", "under 25"): one of several, from the lowest up.
    pub(super) fn groups(&mut self) {
        for at in self.open() {
            let seen = &self.fields[at].seen;
            if !seen.few() {
                continue;
            }
            let mut groups: Vec<(i64, String)> = Vec::new();
            let mut others: Vec<String> = Vec::new();
            let mut ranges = 0;
            let mut units: Vec<i64> = Vec::new();
            for (text, _) in seen.answers() {
                units.extend(seen::units_of(text));
            }
            units.sort_unstable();
            units.dedup();
            for (text, _) in seen.answers() {
                match seen::group_in(text, units.len() > 1) {
                    Some((from, range)) => {
                        groups.push((from, text.to_owned()));
                        ranges += usize::from(range);
                    }
                    None => others.push(text.to_owned()),
                }
            }
            // "Not employed" beside "under a year" and "1 to 3 years" stands behind them.
            let most = others.is_empty() || ranges >= 2 && groups.len() >= 2 * others.len();
            if ranges > 0 && groups.len() >= 2 && most {
                groups.cold_sort();
                others.cold_sort();
                let groups = groups.into_iter().map(|(_, text)| text);
                // Words that are no answer to a scale are one of the options here.
                let perhaps = seen.perhaps();
                let options: Vec<String> = groups.chain(others).chain(perhaps).collect();
                self.settle(&[at], &choice(&options));
            }
        }
    }

    /// Columns of labels: those that draw from the same labels share a scale, also where a label was not used in one of them.
    pub(super) fn labels(&mut self) {
        let mut looks: Vec<(Vec<usize>, Vec<String>)> = Vec::new();
        let mut written: Vec<usize> = Vec::new();
        for at in self.open() {
            let field = &self.fields[at];
            let mut answers = field.seen.answers();
            // What few people wrote beside the labels of a known scale is said when it is read.
            let often: Vec<&str> = answers
                .iter()
                .filter(|(_, rows)| rows * 100 >= field.seen.rows)
                .map(|(text, _)| *text)
                .collect();
            let rare = answers.len() > often.len() && often.len() > 2;
            let all: Vec<&str> = answers.iter().map(|(text, _)| *text).collect();
            // Unless it is a label of a scale that they all are on.
            let longer = || matches!(order(&all), Labels::Known(_));
            if rare && matches!(order(&often), Labels::Known(_)) && !longer() {
                answers.retain(|(_, rows)| rows * 100 >= field.seen.rows);
                written.push(at);
            }
            if field.seen.many
                || answers.len() > seen::MOST
                || answers.iter().any(|(text, _)| text.contains(['\n', ';']))
            {
                continue;
            }
            let folded: Vec<String> = answers.iter().map(|(text, _)| fold(text)).collect();
            let alike = |(members, labels): &&mut (Vec<usize>, Vec<String>)| {
                let first = &self.fields[members[0]];
                let one = !field.part.is_empty() && field.question == first.question;
                let apart = !field.part.is_empty() && !first.part.is_empty() && !one;
                let shared = folded.iter().filter(|text| labels.contains(text)).count();
                let enough = if one { 1 } else { 2.min(folded.len()) };
                !apart && shared >= enough && (one || shared * 2 >= folded.len())
            };
            match looks.iter_mut().find(alike) {
                Some((members, labels)) => {
                    members.push(at);
                    labels.extend(folded);
                }
                None => looks.push((vec![at], folded)),
            }
        }
        for (members, _) in looks {
            for members in self.by_own_scale(members) {
                self.look(members, &written);
            }
        }
        self.presumed();
    }

    /// Single questions that share some labels, by the scale that all labels of each are: "Agree" to "Strongly agree" is one, and "Somewhat
    /// agree" to "Strongly agree" another. They stay together where one of them has labels of both.
    fn by_own_scale(&self, members: Vec<usize>) -> Vec<Vec<usize>> {
        let single = |at: &usize| self.fields[*at].part.is_empty();
        if members.len() < 2 || !members.iter().all(single) {
            return vec![members];
        }
        let texts = |at: usize| -> Vec<&str> {
            let answers = self.fields[at].seen.answers();
            answers.into_iter().map(|(text, _)| text).collect()
        };
        let folded =
            |texts: &[&str]| -> Vec<String> { texts.iter().map(|text| fold(text)).collect() };
        let mut scales: Vec<Vec<String>> = Vec::new();
        for at in &members {
            let own = texts(*at);
            if let Labels::Known(set) = order(&own)
                && !set.open
                && set.unused() == 0
                && set.labels.len() >= 4
            {
                let labels: Vec<String> = set.labels.iter().map(|label| fold(label)).collect();
                let same = |known: &Vec<String>| {
                    known.len() == labels.len() && known.iter().all(|label| labels.contains(label))
                };
                if !scales.iter().any(same) {
                    scales.push(labels);
                }
            }
        }
        // Of scales within one another only the longest counts.
        let all = scales.clone();
        scales.retain(|scale| {
            let within = |other: &&Vec<String>| {
                other.len() > scale.len() && scale.iter().all(|label| other.contains(label))
            };
            !all.iter().any(|other| within(&other))
        });
        if scales.len() < 2 {
            return vec![members];
        }
        let mut groups: Vec<Vec<usize>> = scales.iter().map(|_| Vec::new()).collect();
        for at in &members {
            let own = folded(&texts(*at));
            let fits = |scale: &Vec<String>| own.iter().all(|label| scale.contains(label));
            match scales.iter().position(fits) {
                Some(nth) => groups[nth].push(*at),
                None => return vec![members],
            }
        }
        groups.retain(|group| !group.is_empty());
        groups
    }

    fn look(&mut self, members: Vec<usize>, written: &[usize]) {
        let mut labels: Vec<String> = Vec::new();
        let mut answers = 0;
        for at in &members {
            let seen = &self.fields[*at].seen;
            for (text, rows) in seen.answers() {
                if written.contains(at) && rows * 100 < seen.rows {
                    continue;
                }
                answers += rows;
                if !labels.iter().any(|known| fold(known) == fold(text)) {
                    labels.push(text.to_owned());
                }
            }
        }
        let texts: Vec<&str> = labels.iter().map(String::as_str).collect();
        if texts.len() == 1 && members.len() == 1 {
            return;
        }
        // What nobody chose but "no" of is no scale.
        let plain = ["yes", "no", "ja", "nein", "oui", "non", "si", "y", "n"];
        if texts.len() < 3
            && texts
                .iter()
                .all(|text| plain.contains(&fold(text).as_str()))
        {
            return;
        }
        let found = match order(&texts) {
            Labels::Known(set) if answers < ENOUGH => match with_middle(&texts, &set) {
                Some(longer) => Labels::Ask(vec![longer, set]),
                None => Labels::Known(set),
            },
            found => found,
        };
        let middle = match &found {
            Labels::Known(set) => self.unsure_middle(&members, &texts, set),
            _ => None,
        };
        match found {
            Labels::Known(set) if set.labels.len() < 3 || set.family == "yes and no" => {}
            Labels::Known(set) if middle.is_some() => {
                self.language = set.language;
                let (longer, text) = middle.unwrap_or_default();
                let words = labelled(&set.labels);
                let without = QuestionChoice {
                    text: say!("draft-without-middle", labels = &words.text, text = &text),
                    no_answer: vec![text.clone()],
                    ..words
                };
                self.ask(Ask {
                    code: "scale-middle",
                    said: "draft-scale-middle",
                    args: vec![("text", text)],
                    choices: vec![labelled(&longer.labels), without],
                    fields: members,
                });
            }
            // Their order is sure, but with few answers not that nobody left a label out.
            Labels::Known(set) if set.family == DEGREES && answers < ENOUGH => {
                self.language = set.language;
                let scale = QuestionChoice {
                    id: "as-listed".to_owned(),
                    ..labelled(&set.labels)
                };
                let none = QuestionChoice {
                    id: "no-order".to_owned(),
                    text: say!("draft-label-missing"),
                    ..choice(&set.labels)
                };
                self.ask(Ask {
                    code: "label-order",
                    said: "draft-all-degrees",
                    args: Vec::new(),
                    choices: vec![scale, none],
                    fields: members,
                });
            }
            Labels::Known(set) => {
                self.language = set.language;
                let (rest, block) = self.without_labels(members, &set);
                self.settle(&rest, &labelled(&set.labels));
                if !block.is_empty() {
                    self.own_labels(block, &set);
                }
            }
            Labels::Ask(mut sets) => {
                // Sets that put the labels on the same points make no difference.
                let mut different: Vec<LabelSet> = Vec::new();
                sets.retain(|set| set.labels.len() > 2);
                for set in sets {
                    if !different.iter().any(|known| {
                        known.places == set.places && known.labels.len() == set.labels.len()
                    }) {
                        different.push(set);
                    }
                }
                different.cold_sort_by_key(|set| set.labels.len() != 5);
                different.truncate(4);
                let choices: Vec<QuestionChoice> =
                    different.iter().map(|set| labelled(&set.labels)).collect();
                match choices.as_slice() {
                    [] => {}
                    [only] => self.settle(&members, only),
                    _ => {
                        self.language = different[0].language;
                        let mut choices = choices;
                        // Two may be all there are.
                        if let [_, _] = texts[..] {
                            let both: Vec<String> =
                                texts.iter().map(|text| (*text).to_owned()).collect();
                            let at = if answers >= ENOUGH { 0 } else { choices.len() };
                            choices.insert(at, choice(&both));
                        }
                        self.ask(Ask {
                            code: "scale-ends",
                            said: "draft-usual-scale",
                            args: Vec::new(),
                            choices,
                            fields: members,
                        });
                    }
                }
            }
            Labels::Unknown => {
                // Where a cell lists several of them, they are options.
                let lists: Vec<Option<List>> = members
                    .iter()
                    .map(|at| lists::list(&self.fields[*at].seen))
                    .collect();
                if let Some(first) = lists.iter().flatten().next().cloned() {
                    for (at, list) in members.iter().zip(lists) {
                        self.list(*at, list.unwrap_or_else(|| first.clone()));
                    }
                    return;
                }
                let (few, shared) = (labels.len() <= 9, members.len() > 1);
                if !(few && labels.len() >= 3 && answers as usize >= 2 * labels.len()) {
                    return;
                }
                // Kinds of yes and no are no scale; "no" below "not really" and "very" is its lowest point.
                let has = |plain: &[&str]| {
                    labels
                        .iter()
                        .any(|label| plain.contains(&fold(label).as_str()))
                };
                let graded = || {
                    let others: Vec<&str> = texts
                        .iter()
                        .copied()
                        .filter(|text| !["no", "nein", "non"].contains(&fold(text).as_str()))
                        .collect();
                    let degree = |text: &str| {
                        let folded = fold(text);
                        let first = folded.split(' ').next().unwrap_or_default().to_owned();
                        DEGREE_WORDS.contains(&first.as_str()) || folded.starts_with("not ")
                    };
                    others.iter().filter(|text| degree(text)).count() > 1
                };
                let plain =
                    has(&["yes", "ja", "oui", "si"]) || has(&["no", "nein", "non"]) && !graded();
                if plain && hinted_order(&texts).is_none() {
                    return;
                }
                // What may be lists is asked about as such.
                if let [only] = members[..]
                    && lists::perhaps(&self.fields[only].seen).is_some()
                {
                    return;
                }
                let order = || {
                    in_two_languages(&texts)
                        .or_else(|| presumed_order(&texts))
                        .or_else(|| nearly_known(&texts))
                };
                if !plain && let Some(order) = order() {
                    let labels = order.iter().map(|at| labels[*at].clone()).collect();
                    self.presumed.push((members, labels));
                    return;
                }
                let kinds = |at: &usize| {
                    let field = &self.fields[*at];
                    kinds::are_kinds(&field.header, &field.question, &texts)
                        || wordings::is_other(&field.header)
                        || lists::list(&field.seen).is_some()
                };
                let hint = hinted_order(&texts);
                let hinted = hint.is_some();
                let labels = match hint {
                    Some(order) => order.iter().map(|at| labels[*at].clone()).collect(),
                    None if !shared && members.iter().all(kinds) => return,
                    None => {
                        let mut sorted = labels;
                        sorted.cold_sort();
                        sorted
                    }
                };
                self.unsure.push((members, labels, hinted));
            }
        }
    }

    /// "Not sure" between as many labels below as above may be the middle of the scale, or no answer: the longer scale and that text.
    fn unsure_middle(
        &self,
        members: &[usize],
        texts: &[&str],
        set: &LabelSet,
    ) -> Option<(LabelSet, String)> {
        if set.open || set.labels.len() % 2 == 1 {
            return None;
        }
        let perhaps = members
            .iter()
            .flat_map(|at| self.fields[*at].seen.perhaps());
        perhaps.into_iter().find_map(|text| {
            let longer: Vec<&str> = texts.iter().copied().chain([text.as_str()]).collect();
            let Labels::Known(found) = order(&longer) else {
                return None;
            };
            let between = found.labels.len() == set.labels.len() + 1
                && found.places.last() == Some(&(set.labels.len() / 2));
            between.then_some((found, text))
        })
    }

    /// Columns side by side in which nobody chose some labels that most of the others use: those of another part of the form, maybe.
    fn without_labels(&self, members: Vec<usize>, set: &LabelSet) -> (Vec<usize>, Vec<usize>) {
        let used = |at: usize| -> Vec<bool> {
            let answers = self.fields[at].seen.answers();
            let has = |label: &String| answers.iter().any(|(text, _)| fold(text) == fold(label));
            set.labels.iter().map(has).collect()
        };
        let all: Vec<Vec<bool>> = members.iter().map(|at| used(*at)).collect();
        let rows = |part: &[usize]| -> u32 {
            let rows = part.iter().map(|at| self.fields[*at].seen.rows);
            rows.sum()
        };
        let lacks = |small: &[Vec<bool>], large: &[Vec<bool>]| -> Vec<usize> {
            let often = |label: usize| large.iter().filter(|used| used[label]).count();
            (0..set.labels.len())
                .filter(|label| often(*label) * 2 > large.len())
                .filter(|label| !small.iter().any(|used| used[*label]))
                .collect()
        };
        for at in 3..members.len().saturating_sub(2) {
            let (first, second) = all.split_at(at);
            let (before, after) = (lacks(first, second), lacks(second, first));
            // Where one block ends, the other begins with such a label.
            if after.is_empty()
                && rows(&members[..at]) >= 100
                && before.iter().any(|label| second[0][*label])
            {
                return (members[at..].to_vec(), members[..at].to_vec());
            }
            if before.is_empty()
                && rows(&members[at..]) >= 100
                && after.iter().any(|label| first[at - 1][*label])
            {
                return (members[..at].to_vec(), members[at..].to_vec());
            }
        }
        (members, Vec::new())
    }

    fn own_labels(&mut self, block: Vec<usize>, set: &LabelSet) {
        let used = |label: &&String| {
            block.iter().any(|at| {
                let answers = self.fields[*at].seen.answers();
                answers.iter().any(|(text, _)| fold(text) == fold(label))
            })
        };
        let own: Vec<String> = set.labels.iter().filter(used).cloned().collect();
        if own.len() < 3 {
            return self.settle(&block, &labelled(&set.labels));
        }
        self.ask(Ask {
            code: "own-scale",
            said: "draft-own-labels",
            args: vec![
                ("used", own.len().to_string()),
                ("labels", set.labels.len().to_string()),
            ],
            choices: vec![labelled(&own), labelled(&set.labels)],
            fields: block,
        });
    }
}

/// The order of labels that have their translation behind them: "Jamais / Never", "Agree (d'accord)".
fn in_two_languages(texts: &[&str]) -> Option<Vec<usize>> {
    let first: Option<Vec<&str>> = texts
        .iter()
        .map(|text| {
            let end = text.find(['/', '|', '(']).unwrap_or(text.len());
            Some(text.get(..end)?.trim()).filter(|text| !text.is_empty())
        })
        .collect();
    let first = first.filter(|first| first.iter().zip(texts).any(|(one, text)| one != text))?;
    let set = match order(&first) {
        Labels::Known(set) => set,
        Labels::Ask(sets) => sets.into_iter().next()?,
        Labels::Unknown => return None,
    };
    if set.labels.len() < 3 || set.family == "yes and no" {
        return None;
    }
    let mut order: Vec<usize> = (0..texts.len()).collect();
    order.cold_sort_by_key(|at| set.places[*at]);
    Some(order)
}

/// The order of labels of which all but one belong to a known scale: the one takes the first place that is left, or the last.
fn nearly_known(texts: &[&str]) -> Option<Vec<usize>> {
    if !(4..=9).contains(&texts.len()) {
        return None;
    }
    (0..texts.len()).find_map(|odd| {
        let known: Vec<usize> = (0..texts.len()).filter(|at| *at != odd).collect();
        let others: Vec<&str> = known.iter().map(|at| texts[*at]).collect();
        let set = match order(&others) {
            Labels::Known(set) => set,
            Labels::Ask(sets) => {
                let fits = |set: &LabelSet| set.labels.len() == texts.len();
                sets.into_iter().find(fits)?
            }
            Labels::Unknown => return None,
        };
        let free = (0..set.labels.len()).find(|place| !set.places.contains(place));
        let mut places: Vec<(usize, usize)> = known
            .iter()
            .zip(&set.places)
            .map(|(at, place)| (*place, *at))
            .collect();
        places.push((free.unwrap_or(usize::MAX), odd));
        places.sort_unstable();
        Some(places.into_iter().map(|(_, at)| at).collect())
    })
}

/// A label set with a middle label that nobody chose, where there is one such and this one has none.
fn with_middle(texts: &[&str], set: &LabelSet) -> Option<LabelSet> {
    const MIDDLES: &[&str] = &[
        "Neither agree nor disagree",
        "Neutral",
        "Neither satisfied nor dissatisfied",
        "Weder noch",
        "Teils, teils",
        "Neutral",
        "Ni d'accord ni pas d'accord",
        "Neutre",
        "Ni de acuerdo ni en desacuerdo",
        "Neutro",
        "Sometimes",
        "Manchmal",
        "Parfois",
        "A veces",
    ];
    if set.open || !matches!(set.labels.len(), 4 | 6) || set.unused() > 0 {
        return None;
    }
    MIDDLES.iter().find_map(|middle| {
        let longer: Vec<&str> = texts.iter().copied().chain([*middle]).collect();
        match order(&longer) {
            Labels::Known(found)
                if found.labels.len() == set.labels.len() + 1 && found.unused() == 0 =>
            {
                Some(found)
            }
            _ => None,
        }
    })
}
