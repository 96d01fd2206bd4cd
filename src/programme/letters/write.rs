//! Letters of pairs, from templates and what fills them.

use super::values::Values;
use super::{KINDS, Letter, LetterKind, LetterOptions, LetterTemplate, fill, one_line};
use crate::error::Error;
use crate::programme::Programme;
use crate::words::{say, within};

/// Writes the letters of the programme's pairs, in the order of the pairs and of [`KINDS`].
///
/// # Errors
/// `letter-placeholder` with line and column for a template of the coordinator's own that names something unknown.
///
/// ```
/// use viceversa::programme::{decode, letters::{LetterKind, LetterOptions, letters}};
/// let programme = decode(br#"{ "format": "viceversa-programme", "version": 3, "policy": {}, "current": [["a", "d"]],
///     "people": [{ "id": "a", "name": "Ada", "role": "mentor" }, { "id": "d", "name": "Dev", "role": "mentee" }] }"#)?;
/// let options = LetterOptions { kinds: vec![LetterKind::Mentee], ..LetterOptions::default() };
/// let written = letters(&programme, &options)?;
/// assert_eq!(written[0].to[0].name, "Dev");
/// assert!(written[0].body.starts_with("Dear Dev,"));
/// # Ok::<(), viceversa::Error>(())
/// ```
pub fn letters(programme: &Programme, options: &LetterOptions) -> Result<Vec<Letter>, Error> {
    within(options.language.as_deref(), || {
        let values = Values::new(programme);
        let kinds: &[LetterKind] = match options.kinds.as_slice() {
            [] => &KINDS[..5],
            some => some,
        };
        let mut all = Vec::new();
        for pair in programme.pairs() {
            let (mentor, mentee) = pair;
            let asked = options.pair.as_ref();
            if asked.is_some_and(|one| (one.0.as_str(), one.1.as_str()) != pair) {
                continue;
            }
            for kind in kinds {
                let template = template(programme, *kind, Some(pair));
                let filling = values.of(*kind, pair);
                let sent = programme.letters.sent.iter().rev().find(|sent| {
                    sent.kind == *kind && sent.mentor == mentor && sent.mentee == mentee
                });
                all.push(Letter {
                    kind: *kind,
                    mentor: mentor.to_owned(),
                    mentee: mentee.to_owned(),
                    to: values.recipients(*kind, pair),
                    subject: capital(&one_line(&fill::fill(&template.subject, &filling)?)),
                    body: fill::fill(&template.body, &filling)?,
                    edited: template.edited,
                    sent: sent.map(|sent| sent.date.clone()),
                });
            }
        }
        Ok(all)
    })
}

/// The template of a kind of letter in the language that is spoken: for one pair, or for everybody.
///
/// ```
/// use viceversa::programme::{decode, letters::{LetterKind, letter_template}};
/// let programme = decode(br#"{ "format": "viceversa-programme", "version": 3, "policy": {} }"#)?;
/// let template = letter_template(&programme, LetterKind::Mentor, None, Some("en"));
/// assert!(template.body.contains("{teaches}") && template.body.contains("{learns}"));
/// # Ok::<(), viceversa::Error>(())
/// ```
#[must_use]
pub fn letter_template(
    programme: &Programme,
    kind: LetterKind,
    pair: Option<(&str, &str)>,
    language: Option<&str>,
) -> LetterTemplate {
    within(language, || template(programme, kind, pair))
}

fn template(programme: &Programme, kind: LetterKind, pair: Option<(&str, &str)>) -> LetterTemplate {
    let spoken = crate::words::spoken();
    let edit = |wanted: Option<(&str, &str)>| {
        programme.letters.edits.iter().find(|edit| {
            let of = edit
                .pair
                .as_ref()
                .map(|(one, two)| (one.as_str(), two.as_str()));
            edit.kind == kind && of == wanted && edit.language == spoken
        })
    };
    let own = pair.and_then(|pair| edit(Some(pair)));
    let found = own
        .map(|edit| (edit, "pair"))
        .or_else(|| edit(None).map(|edit| (edit, "all")));
    let (subject, body, edited) = match found {
        Some((edit, whose)) => (
            edit.subject.clone(),
            edit.body.clone(),
            Some(whose.to_owned()),
        ),
        None => {
            let code = kind.code();
            (
                say!(format!("letter-subject-{code}")),
                say!(format!("letter-body-{code}")),
                None,
            )
        }
    };
    LetterTemplate {
        subject,
        body,
        placeholders: fill::PLACEHOLDERS.map(str::to_owned).to_vec(),
        edited,
    }
}

/// A programme without a name begins its subject with "our".
fn capital(text: &str) -> String {
    let mut letters = text.chars();
    letters.next().map_or_else(String::new, |first| {
        first.to_uppercase().chain(letters).collect()
    })
}
