//! A sentence that is stored in one language, said in another. Nothing is stored beside it: it is compared with what the catalogue says in each
//! language, and taken for a sentence only where the catalogue, given what was found in it, says exactly this.

use fluent_bundle::{FluentArgs, FluentValue};

use super::{KEYS, languages, sentence, spoken, tongue, within};

/// Sentences of some areas of the catalogue, in each language.
pub(crate) struct Sentences {
    names: &'static [&'static str],
    forms: Vec<Form>,
}

struct Form {
    key: &'static str,
    language: &'static str,
    /// Said of one; else of several.
    one: bool,
    /// Texts, and between them the places of names.
    texts: Vec<String>,
    places: Vec<usize>,
    letters: usize,
}

/// How many there are: its forms differ.
const COUNT: &str = "count";

/// Stands for the name at this place while a sentence is taken apart; in nobody's alphabet.
fn mark(place: usize) -> char {
    u32::try_from(place)
        .ok()
        .and_then(|place| char::from_u32(0xE000 + place))
        .unwrap_or(char::REPLACEMENT_CHARACTER)
}

impl Sentences {
    /// The sentences whose keys begin so and in which nothing varies but these: "count", which is a number, and others, which are texts.
    pub(crate) fn of(areas: &[&str], names: &'static [&'static str]) -> Self {
        let keys = KEYS
            .lines()
            .filter(|key| areas.iter().any(|area| key.starts_with(area)));
        let mut forms = Vec::new();
        for key in keys {
            for language in languages() {
                for one in [false, true] {
                    forms.extend(form(key, language, one, names));
                }
            }
        }
        Self { names, forms }
    }

    /// The sentence in the language that is spoken; none where it is no sentence of these, or is said in this language already.
    pub(crate) fn anew(&self, text: &str) -> Option<String> {
        let mut best: Option<(&Form, FluentArgs<'_>)> = None;
        for form in &self.forms {
            if best
                .as_ref()
                .is_some_and(|(best, _)| best.letters >= form.letters)
            {
                continue;
            }
            let Some(args) = form.found_in(text, self.names) else {
                continue;
            };
            if within(Some(form.language), || sentence(form.key, &args)) == text {
                best = Some((form, args));
            }
        }
        let (form, args) = best?;
        let said = sentence(form.key, &args);
        (form.language != spoken() && said != text).then_some(said)
    }
}

fn form(
    key: &'static str,
    language: &'static str,
    one: bool,
    names: &'static [&'static str],
) -> Option<Form> {
    let marks: Vec<String> = (0..names.len())
        .map(|place| mark(place).to_string())
        .collect();
    let args: FluentArgs<'_> = names
        .iter()
        .zip(&marks)
        .map(|(name, mark)| match one && *name == COUNT {
            true => (*name, FluentValue::from(1)),
            false => (*name, FluentValue::from(mark.as_str())),
        })
        .collect();
    let tongue = tongue(language);
    let message = tongue.bundle.get_message(key)?;
    let mut errors = Vec::new();
    let said = tongue
        .bundle
        .format_pattern(message.value()?, Some(&args), &mut errors);
    if !errors.is_empty() {
        return None;
    }
    let (mut texts, mut places) = (vec![String::new()], Vec::new());
    for letter in said.chars() {
        match (0..names.len()).find(|place| mark(*place) == letter) {
            Some(place) => {
                places.push(place);
                texts.push(String::new());
            }
            None => texts.last_mut()?.push(letter),
        }
    }
    let letters = texts
        .iter()
        .flat_map(|text| text.chars())
        .filter(|letter| letter.is_alphabetic())
        .count();
    Some(Form {
        key,
        language,
        one,
        texts,
        places,
        letters,
    })
}

impl Form {
    /// What the names hold in a text of this form.
    fn found_in(&self, text: &str, names: &[&'static str]) -> Option<FluentArgs<'static>> {
        let (first, others) = self.texts.split_first()?;
        let mut rest = text.strip_prefix(first.as_str())?;
        let mut args = FluentArgs::new();
        if self.one {
            args.set(COUNT, 1);
        }
        for (at, (place, after)) in self.places.iter().zip(others).enumerate() {
            let last = at + 1 == self.places.len();
            let end = match last {
                true => rest.len().checked_sub(after.len())?,
                false if after.is_empty() => return None,
                false => rest.find(after.as_str())?,
            };
            let (value, tail) = rest.split_at_checked(end)?;
            rest = tail.strip_prefix(after.as_str())?;
            let name = *names.get(*place)?;
            if name == COUNT {
                let digits: String = value.chars().filter(char::is_ascii_digit).collect();
                args.set(name, digits.parse::<u32>().ok()?);
            } else {
                args.set(name, value.to_owned());
            }
        }
        rest.is_empty().then_some(args)
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::words::say;

    const NAMES: &[&str] = &["count", "low", "high"];

    #[test]
    fn a_stored_sentence_is_said_in_each_other_language_and_back() {
        let sentences = Sentences::of(&["draft-"], NAMES);
        let said = |language, count: u32| {
            within(Some(language), || {
                say!("draft-scale-ends", count = count, low = "1", high = "6")
            })
        };
        for from in languages() {
            for to in languages() {
                for count in [1, 3, 1_200] {
                    let stored = said(from, count);
                    let anew = within(Some(to), || sentences.anew(&stored));
                    assert_eq!(anew.unwrap_or(stored), said(to, count), "{from} to {to}");
                }
            }
        }
    }

    #[test]
    fn what_the_catalogue_does_not_say_stays_as_it_is() {
        let sentences = Sentences::of(&["draft-"], NAMES);
        within(Some("de"), || {
            for text in ["", "Agree · Disagree", "1 to", "from 1 to 6", "Draft"] {
                assert_eq!(sentences.anew(text), None, "{text}");
            }
        });
    }
}
