//! What a rule can look at in a person: one value, or a list of values with strengths.
//!
//! Standard fields go by their key (`department`, `offers` …); every other name is the header of a column of the roster,
//! spelled exactly as there. Texts are compared trimmed, case-folded and in one normal form.

use std::borrow::Cow;
use std::collections::BTreeMap;

use crate::pairing::numbers::count;
use crate::roster::Person;
use crate::unicode;

/// Fields that hold one value.
const SINGLE: [&str; 8] = [
    "id",
    "name",
    "email",
    "level",
    "manager",
    "department",
    "location",
    "timezone",
];

/// Fields that hold a list.
const LISTS: [&str; 6] = [
    "languages",
    "offers",
    "wants",
    "availability",
    "dottedLines",
    "wishes",
];

/// Whether a name is one of the fields that every person has, holding one value.
pub(in crate::pairing) fn is_single(field: &str) -> bool {
    SINGLE.contains(&field)
}

/// Whether a name is one of the fields that every person has, holding a list.
pub(in crate::pairing) fn is_list(field: &str) -> bool {
    LISTS.contains(&field)
}

/// Whether any of these people has the field at all, blank or not.
pub(in crate::pairing) fn is_known(people: &[Person], field: &str) -> bool {
    is_single(field) || is_list(field) || people.iter().any(|p| p.fields.contains_key(field))
}

/// A text as it is compared: one normal form, case-folded, trimmed.
pub(in crate::pairing) fn fold(text: &str) -> String {
    if text.is_ascii() {
        return text.trim().to_ascii_lowercase();
    }
    let decomposed = unicode::nfd(text.trim());
    unicode::nfc(&caseless::default_case_fold_str(&decomposed))
}

/// The one value of a field, as written and trimmed; none when it is blank.
pub(in crate::pairing) fn single<'a>(person: &'a Person, field: &str) -> Option<Cow<'a, str>> {
    let text = match field {
        "id" => Some(&person.id),
        "name" => Some(&person.name),
        "email" => person.email.as_ref(),
        "level" => return person.level.map(|level| Cow::Owned(level.to_string())),
        "manager" => person.manager.as_ref(),
        "department" => person.department.as_ref(),
        "location" => person.location.as_ref(),
        "timezone" => person.timezone.as_ref(),
        custom => person.fields.get(custom),
    };
    text.map(|text| text.trim())
        .filter(|text| !text.is_empty())
        .map(Cow::Borrowed)
}

/// One value of a list.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(in crate::pairing) struct Value {
    /// As compared.
    pub folded: String,
    /// As written.
    pub shown: String,
    /// 1 to 3; 1 where the field has no strengths.
    pub strength: u8,
}

/// The values of a field in their order: each once, with its highest strength.
pub(in crate::pairing) fn values(person: &Person, field: &str) -> Vec<Value> {
    let mut list: Vec<Value> = Vec::new();
    each(person, field, &mut |text, strength| {
        let folded = fold(&text);
        if folded.is_empty() {
            return;
        }
        match list.iter_mut().find(|value| value.folded == folded) {
            Some(value) => value.strength = value.strength.max(strength),
            None => list.push(Value {
                folded,
                shown: text.trim().to_owned(),
                strength,
            }),
        }
    });
    list
}

/// Values that both have, as the mentor writes them, in the mentor's order and each once.
pub(in crate::pairing) fn common<'a>(
    mentor: &'a Person,
    own: &str,
    mentee: &'a Person,
    other: &str,
) -> Vec<Cow<'a, str>> {
    let list = |person: &'a Person, field: &str| {
        let mut list: Vec<Cow<'a, str>> = Vec::new();
        each(person, field, &mut |text, _| list.push(trimmed(text)));
        list
    };
    let theirs = list(mentee, other);
    let mut common: Vec<Cow<'a, str>> = list(mentor, own);
    common.retain(|text| theirs.iter().any(|their| alike(text, their)));
    let mut at = 0;
    while at < common.len() {
        let again = common[..at].iter().any(|text| alike(text, &common[at]));
        if again || common[at].is_empty() || fold(&common[at]).is_empty() {
            common.remove(at);
        } else {
            at += 1;
        }
    }
    common
}

fn trimmed(text: Cow<'_, str>) -> Cow<'_, str> {
    match text {
        Cow::Borrowed(text) => Cow::Borrowed(text.trim()),
        Cow::Owned(text) => Cow::Owned(text.trim().to_owned()),
    }
}

/// Whether two trimmed texts are equal as they are compared; most can be told apart without being folded.
fn alike(a: &str, b: &str) -> bool {
    if a.is_ascii() && b.is_ascii() {
        a.eq_ignore_ascii_case(b)
    } else {
        fold(a) == fold(b)
    }
}

/// Every text of a field as written, with its strength: blank ones and repetitions too.
///
/// Cells of further columns are split at `;`, `,` and line ends; a field with one value is a list of one.
fn each<'a>(person: &'a Person, field: &str, take: &mut dyn FnMut(Cow<'a, str>, u8)) {
    let texts: &[String] = match field {
        "languages" => &person.languages,
        "availability" => &person.availability,
        "dottedLines" => &person.dotted_lines,
        "wishes" => &person.wishes,
        "offers" | "wants" => {
            let skills = if field == "offers" {
                &person.offers
            } else {
                &person.wants
            };
            for skill in skills {
                take(Cow::Borrowed(&skill.skill), skill.strength.clamp(1, 3));
            }
            return;
        }
        _ if is_single(field) => {
            if let Some(text) = single(person, field) {
                take(text, 1);
            }
            return;
        }
        custom => {
            if let Some(cell) = person.fields.get(custom) {
                for part in cell.split([';', ',', '\n', '\r']) {
                    take(Cow::Borrowed(part), 1);
                }
            }
            return;
        }
    };
    for text in texts {
        take(Cow::Borrowed(text), 1);
    }
}

/// Numbers for texts that are compared, in the order in which they are met. People repeat each other, so each spelling is
/// folded once.
#[derive(Debug, Default)]
pub(in crate::pairing) struct Interned<'a> {
    /// As written; none where nothing is left of it.
    written: BTreeMap<Cow<'a, str>, Option<u32>>,
    folded: BTreeMap<String, u32>,
}

impl<'a> Interned<'a> {
    /// The number of one text, none for a blank one.
    pub(in crate::pairing) fn number(&mut self, text: Cow<'a, str>) -> Option<u32> {
        if let Some(known) = self.written.get(&text) {
            return *known;
        }
        let folded = fold(&text);
        let number = (!folded.is_empty()).then(|| {
            let next = count(self.folded.len());
            *self.folded.entry(folded).or_insert(next)
        });
        self.written.insert(text, number);
        number
    }

    /// The numbers of a field's [`values`] with their strengths.
    pub(in crate::pairing) fn values(&mut self, person: &'a Person, field: &str) -> Vec<(u32, u8)> {
        let mut list: Vec<(u32, u8)> = Vec::new();
        each(person, field, &mut |text, strength| {
            let Some(number) = self.number(text) else {
                return;
            };
            match list.iter_mut().find(|value| value.0 == number) {
                Some(value) => value.1 = value.1.max(strength),
                None => list.push((number, strength)),
            }
        });
        list
    }
}

/// The ids in a field that ranks partners, best first, each once. Ids are compared as they stand, trimmed.
pub(in crate::pairing) fn ranking<'a>(
    person: &'a Person,
    field: &str,
) -> impl Iterator<Item = &'a str> {
    let (wishes, cell): (&[String], &str) = if field == "wishes" {
        (&person.wishes, "")
    } else {
        (&[], person.fields.get(field).map_or("", String::as_str))
    };
    let mut ids: Vec<&str> = Vec::with_capacity(wishes.len());
    let wishes = wishes.iter().map(String::as_str);
    for cell in wishes.chain(cell.split([';', ',', '\n', '\r'])) {
        let id = cell.trim();
        if !id.is_empty() && !ids.contains(&id) {
            ids.push(id);
        }
    }
    ids.into_iter()
}

/// Whether a cell says yes. Anything else, and blank, is no.
pub(in crate::pairing) fn consents(person: &Person, column: &str) -> bool {
    person.fields.get(column).is_some_and(|cell| {
        matches!(
            fold(cell).as_str(),
            "yes" | "y" | "true" | "1" | "ja" | "oui" | "sí"
        )
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn texts_are_compared_folded_trimmed_and_in_one_normal_form() {
        assert_eq!(fold("  Straße "), fold("STRASSE"));
        assert_eq!(fold("Cafe\u{301}"), fold("CAFÉ"));
        assert_ne!(fold("Cafe"), fold("Café"));
        assert_eq!(fold("SÍ"), "sí");
    }
}
