//! What is neither number nor label: lists of options, choices and own words.

use sorting::ColdSort;

use super::choices::{choice, left_out, one_of, several_of, words};
use super::drafter::{Ask, Drafter, Role};
use super::lists;
use super::lists::List;
use super::seen::Seen;
use super::wordings;
use crate::survey::catalogue::{Labels, order};
use crate::survey::instrument::ItemType;
use crate::survey::instrument::QuestionChoice;
use crate::words::say;

/// Most options of a choice whose answers come back again and again.
const MOST_KINDS: usize = 60;

impl Drafter {
    /// Lists, choices and own words.
    pub(super) fn others(&mut self) {
        for at in self.open() {
            let field = &self.fields[at];
            let seen = &field.seen;
            let named = if field.part.is_empty() {
                &field.question
            } else {
                &field.part
            };
            // "licence_other" may as well be answered with yes and no.
            let options = seen.few() && seen.rows as usize >= 4 * seen.texts.len();
            let beside = wordings::ends_with_other(&field.header) && !options;
            if wordings::is_other(named) || wordings::is_other(&field.header) || beside {
                self.roles[at] = Role::Item(Box::new(QuestionChoice {
                    kind: Some(ItemType::Comment),
                    ..QuestionChoice::default()
                }));
                continue;
            }
            if let Some(list) = lists::list(seen) {
                let whole = are_whole(seen, &list);
                if list.joined == list.options && (whole || is_unsure_list(seen, &list)) {
                    let mut choices = vec![several_of(&list.options), words()];
                    let at_first = if whole { 0 } else { choices.len() };
                    if let Some(options) = options_of(seen) {
                        choices.insert(at_first, one_of(&options));
                    }
                    self.doubt(at, choices);
                } else {
                    self.list(at, list);
                }
                continue;
            }
            if seen.few() && (seen.rows as usize) >= seen.texts.len() * 2 {
                let mut options = options_of(seen).unwrap_or_default();
                if let Labels::Known(set) =
                    order(&options.iter().map(String::as_str).collect::<Vec<_>>())
                {
                    options = set.labels;
                }
                let mut choices = vec![one_of(&options)];
                choices.extend(lists::perhaps(seen).map(|options| several_of(&options)));
                if (seen.rows as usize) < 3 * seen.texts.len()
                    && words_of(seen) > 2 * seen.texts.len()
                {
                    choices.push(words());
                }
                self.doubt(at, choices);
                continue;
            }
            // What is the same for everybody, such as a consent, answers nothing.
            let same = seen.texts.len() == 1 && seen.rows >= 5;
            let person = [&field.header, &field.question]
                .into_iter()
                .any(|text| wordings::asks_who(text));
            if same || person && !seen.few() {
                self.roles[at] = Role::Nothing;
                continue;
            }
            // "10", "15 minutes", "20 mins".
            let measured = seen
                .texts
                .iter()
                .filter(|(text, _)| {
                    text.starts_with(|c: char| c.is_ascii_digit() || "$€£".contains(c))
                        && text.split(' ').count() <= 2
                })
                .count();
            if !seen.few() && measured * 5 > seen.texts.len() * 4 {
                self.amount(at);
                continue;
            }
            // Names of places or heroes that come back again and again are options, however many.
            let back = !seen.many
                && seen.texts.len() <= MOST_KINDS
                && seen.rows as usize >= 5 * seen.texts.len()
                && seen.texts.len() > 1;
            if back {
                let options = options_of(seen).unwrap_or_default();
                let mut choices = vec![one_of(&options)];
                choices.extend(lists::perhaps(seen).map(|options| several_of(&options)));
                self.doubt(at, choices);
                continue;
            }
            let count = words_of(seen);
            // Names, ids and addresses are one or two words: they are no comments, unless the header asks for them in a sentence.
            let asked = [&field.header, &field.question, &field.part]
                .into_iter()
                .any(|text| wordings::asks_for_words(text))
                && (seen.texts.len() > 2
                    || seen
                        .texts
                        .iter()
                        .any(|(text, _)| text.split(' ').count() > 2))
                && !seen.texts.iter().any(|(text, _)| text.contains('@'));
            let several = lists::perhaps(seen);
            let again =
                !seen.many && seen.texts.len() * 5 <= seen.rows as usize * 4 && seen.rows > 4;
            let options = options_of(seen).filter(|_| again && seen.texts.len() > 1);
            if count > seen.texts.len() * 3 || asked {
                let mut choices = vec![words()];
                choices.extend(several.map(|options| several_of(&options)));
                choices.extend(options.map(|options| one_of(&options)));
                if choices.len() > 1 {
                    choices.push(left_out());
                }
                self.doubt(at, choices);
                continue;
            }
            // Places or fields of work that come back.
            let address = seen.texts.iter().any(|(text, _)| text.contains('@'));
            if let Some(options) = options.filter(|_| !person && !address) {
                self.doubt(at, vec![one_of(&options), words(), left_out()]);
                continue;
            }
            self.roles[at] = Role::Nothing;
        }
    }

    pub(super) fn list(&mut self, at: usize, list: List) {
        let many = |id: &str, text: String, options: &[String]| QuestionChoice {
            id: id.to_owned(),
            text,
            kind: Some(ItemType::Many),
            ..choice(options)
        };
        let apart = many(
            "apart",
            say!("draft-each-by-itself", count = list.options.len()),
            &list.options,
        );
        if list.joined == list.options {
            return self.settle(&[at], &apart);
        }
        let whole = many(
            "joined",
            say!("draft-with-comma", count = list.joined.len()),
            &list.joined,
        );
        let choices = if list.prefer_joined {
            vec![whole, apart]
        } else {
            vec![apart, whole]
        };
        self.ask(Ask {
            code: "list-comma",
            said: "draft-list-comma",
            args: Vec::new(),
            choices,
            fields: vec![at],
        });
    }
}

/// The different texts of a column in order, where they are few enough to choose from.
fn options_of(seen: &Seen) -> Option<Vec<String>> {
    let mut options: Vec<String> = seen.texts.iter().map(|(text, _)| text.clone()).collect();
    options.cold_sort();
    (!seen.many && options.len() <= MOST_KINDS).then_some(options)
}

fn words_of(seen: &Seen) -> usize {
    let words = seen.texts.iter().map(|(text, _)| text.split(' ').count());
    words.sum()
}

/// No more different cells than options, none of them a single option, and each again and again: "mean 5; sd 2" is one answer.
fn are_whole(seen: &Seen, list: &List) -> bool {
    let single = |text: &str| list.options.iter().any(|option| option == text);
    seen.few()
        && seen.texts.len() <= list.options.len()
        && seen.rows as usize >= 4 * seen.texts.len()
        && !seen
            .texts
            .iter()
            .any(|(text, _)| single(text) || text.contains('\n') || text.ends_with(';'))
}

/// Commas may stand in sentences as well: where few cells list anything, or the options are long.
fn is_unsure_list(seen: &Seen, list: &List) -> bool {
    let marked = |text: &str| text.contains(['\n', ';', '|']) || text.starts_with('[');
    if seen.texts.iter().any(|(text, _)| marked(text)) {
        return false;
    }
    let lists: u32 = seen
        .texts
        .iter()
        .filter(|(text, _)| text.contains(','))
        .map(|(_, rows)| rows)
        .sum();
    let words: usize = list
        .options
        .iter()
        .map(|option| option.split(' ').count())
        .sum();
    lists * 5 < seen.rows || words > 6 * list.options.len()
}
