//! Texts in several languages as SurveyJS writes them, and the texts that it brings along itself.

use serde_json::{Map, Value};

use super::markup;
use crate::survey::instrument::Texts;

/// In which language texts without one are.
pub(super) struct Tongue {
    /// Its code: "de".
    pub(super) default: String,
}

impl Tongue {
    /// English; or the definition's `locale`, unless it has texts in that language beside those without one.
    pub(super) fn of(definition: &Map<String, Value>) -> Self {
        let locale = definition.get("locale").and_then(Value::as_str).map(short);
        let default = locale
            .filter(|locale| {
                !locale.is_empty() && !definition.values().any(|part| beside(part, locale))
            })
            .unwrap_or_else(|| "en".to_owned());
        Self { default }
    }

    /// A text, or texts by language, as written.
    pub(super) fn raw(&self, value: &Value) -> Texts {
        let mut texts = Texts::new();
        match value {
            Value::String(text) => {
                texts.insert(self.default.clone(), text.clone());
            }
            Value::Number(number) => {
                texts.insert(self.default.clone(), number.to_string());
            }
            Value::Bool(on) => {
                texts.insert(self.default.clone(), on.to_string());
            }
            Value::Object(by) => {
                if let Some(text) = by.get("default").and_then(Value::as_str) {
                    texts.insert(self.default.clone(), text.to_owned());
                }
                for (language, text) in by {
                    let Some(text) = text.as_str().filter(|_| language != "default") else {
                        continue;
                    };
                    let name = short(language);
                    let own = by.contains_key(&name) && name != *language;
                    let name = if own || texts.contains_key(&name) && name != self.default {
                        language.clone()
                    } else {
                        name
                    };
                    texts.insert(name, text.to_owned());
                }
            }
            _ => {}
        }
        texts
    }

    /// A text without a language.
    pub(super) fn plain(&self, text: &str) -> Texts {
        [(self.default.clone(), text.to_owned())]
            .into_iter()
            .collect()
    }

    /// One of the texts that SurveyJS brings along, in the definition's own language and all of `languages` that it is known in.
    pub(super) fn known(&self, word: Word, languages: &[String]) -> Texts {
        let at = word as usize;
        let of = |language: &str| {
            KNOWN
                .iter()
                .find(|(known, _)| *known == language)
                .map(|(_, words)| words[at])
        };
        let mut texts = self.plain(of(&self.default).unwrap_or(KNOWN[0].1[at]));
        for language in languages {
            if let Some(text) = of(language) {
                texts.insert(language.clone(), text.to_owned());
            }
        }
        texts
    }
}

/// What formatting was taken out of texts.
#[derive(Default)]
pub(super) struct Cleaned {
    pub(super) formatted: bool,
    pub(super) filled: bool,
}

/// Texts without formatting; languages whose text is empty then are none.
pub(super) fn cleaned(raw: Texts) -> (Texts, Cleaned) {
    let mut said = Cleaned::default();
    let mut texts = Texts::new();
    for (language, text) in raw {
        let plain = markup::plain(&text);
        said.formatted |= plain.formatted;
        said.filled |= plain.filled;
        if !plain.text.is_empty() {
            texts.insert(language, plain.text);
        }
    }
    (texts, said)
}

/// A language without its region: "de" for "de-AT".
fn short(locale: &str) -> String {
    let language = locale.split(['-', '_']).next().unwrap_or_default();
    language.trim().to_ascii_lowercase()
}

/// Whether some text has both this language and one without a language.
fn beside(part: &Value, locale: &str) -> bool {
    match part {
        Value::Array(list) => list.iter().any(|part| beside(part, locale)),
        Value::Object(by) => {
            let own = by.get("default").is_some_and(Value::is_string)
                && by
                    .iter()
                    .any(|(language, text)| short(language) == locale && text.is_string());
            own || by.values().any(|part| beside(part, locale))
        }
        _ => false,
    }
}

/// Texts that a definition need not write out.
#[derive(Clone, Copy)]
pub(super) enum Word {
    Survey,
    Yes,
    No,
    Other,
    None,
    Refused,
    DoNotKnow,
    Comment,
}

const KNOWN: [(&str, [&str; 8]); 4] = [
    (
        "en",
        [
            "Survey",
            "Yes",
            "No",
            "Other",
            "None",
            "Prefer not to say",
            "Don’t know",
            "Comment",
        ],
    ),
    (
        "de",
        [
            "Umfrage",
            "Ja",
            "Nein",
            "Sonstiges",
            "Nichts davon",
            "Keine Angabe",
            "Weiß nicht",
            "Anmerkung",
        ],
    ),
    (
        "fr",
        [
            "Enquête",
            "Oui",
            "Non",
            "Autre",
            "Aucun",
            "Je préfère ne pas répondre",
            "Je ne sais pas",
            "Commentaire",
        ],
    ),
    (
        "es",
        [
            "Encuesta",
            "Sí",
            "No",
            "Otro",
            "Ninguno",
            "Prefiero no responder",
            "No sé",
            "Comentario",
        ],
    ),
];
