//! Every sentence of the core, in the reader's language.
//!
//! Sentences stand in `locales/<language>/core/*.ftl`, in the syntax of Fluent, one key each; the code names the key and passes
//! what varies. The language is this thread's, so that a sentence may be said deep inside without a language being handed down to
//! there: whoever asks the core sets it first ([`speak`]), or for one call ([`within`]).
//!
//! ```
//! use viceversa::words;
//! assert_eq!(words::language_of("fr-CH"), "fr");
//! assert_eq!(words::language_of("tlh"), "en");
//! assert!(words::languages().count() >= 4);
//! ```

mod anew;
mod numbers;

use std::cell::{Cell, RefCell};
use std::collections::BTreeMap;
use std::rc::Rc;

use fluent_bundle::{FluentBundle, FluentResource};
use unic_langid::LanguageIdentifier;

pub(crate) use anew::Sentences;
pub(crate) use fluent_bundle::{FluentArgs, FluentValue};

// `KEYS`: the keys of all sentences. `LANGUAGES`: languages, English first, with their sentences in the order of the keys, from the "=" on.
include!(concat!(env!("OUT_DIR"), "/languages.rs"));

/// English with every letter accented and 40 % longer, for tests: what is not changed by it does not come from the catalogue, and what breaks
/// under it has no room for other languages.
const PSEUDO: &str = "en-XA";

/// A language, ready to be spoken.
struct Tongue {
    bundle: FluentBundle<FluentResource>,
    style: numbers::Style,
}

thread_local! {
    static SPOKEN: Cell<&'static str> = const { Cell::new("en") };
    static TONGUES: RefCell<BTreeMap<&'static str, Rc<Tongue>>> = const { RefCell::new(BTreeMap::new()) };
}

/// The codes of all languages ("en", "de" …), English first.
pub fn languages() -> impl Iterator<Item = &'static str> {
    LANGUAGES.iter().map(|(code, _)| *code)
}

/// The language that a locale ("fr-CH", "de_AT") is answered in; English where there is no other.
#[must_use]
pub fn language_of(locale: &str) -> &'static str {
    if locale == PSEUDO {
        return PSEUDO;
    }
    let wanted = locale.split(['-', '_']).next().unwrap_or_default();
    languages()
        .find(|code| code.eq_ignore_ascii_case(wanted))
        .unwrap_or("en")
}

/// From now on this thread speaks the language of a locale.
pub fn speak(locale: &str) {
    SPOKEN.set(language_of(locale));
}

/// The language that this thread speaks.
#[must_use]
pub fn spoken() -> &'static str {
    SPOKEN.get()
}

/// Does something in the language of a locale; with `None` in the one that this thread speaks.
pub fn within<T>(locale: Option<&str>, work: impl FnOnce() -> T) -> T {
    /// Sets the language back, also when `work` panics.
    struct Back(&'static str);
    impl Drop for Back {
        fn drop(&mut self) {
            SPOKEN.set(self.0);
        }
    }
    let _back = Back(spoken());
    if let Some(locale) = locale {
        speak(locale);
    }
    work()
}

/// The sentence of a key, with what varies in it: `say!("rows-left-out", count = 3)`. `key.attribute` is an attribute's.
macro_rules! say {
    ($key:expr $(,)?) => {
        $crate::words::said(&$key, [])
    };
    ($key:expr $(, $name:ident = $value:expr)+ $(,)?) => {
        $crate::words::said(
            &$key,
            [$((stringify!($name), $crate::words::FluentValue::from($value))),+],
        )
    };
}
pub(crate) use say;

/// The error of a code in the words of a key: its sentence and its `.advice`, as in `failure!("files-too-big", "too-big", megabytes = 50)`.
macro_rules! failure {
    ($key:literal, $code:expr $(, $name:ident = $value:expr)* $(,)?) => {
        $crate::Error::new(
            $code,
            $crate::words::say!($key $(, $name = $value)*),
            $crate::words::say!(concat!($key, ".advice")),
        )
    };
}
pub(crate) use failure;

/// What `say!` says. The arguments are put together here and not where it is called: that is in a thousand places.
pub(crate) fn said<const N: usize>(
    key: &str,
    values: [(&'static str, FluentValue<'_>); N],
) -> String {
    let mut args = FluentArgs::with_capacity(N);
    for (name, value) in values {
        args.set(name, value);
    }
    sentence(key, &args)
}

/// The sentence of a key or of a `key.attribute`. One that is missing is a fault that the build reports; here it is its key.
pub(crate) fn sentence(key: &str, args: &FluentArgs<'_>) -> String {
    let tongue = tongue(spoken());
    let (id, attribute) = key
        .split_once('.')
        .map_or((key, None), |(id, attribute)| (id, Some(attribute)));
    let message = tongue.bundle.get_message(id);
    let pattern = match (&message, attribute) {
        (Some(message), None) => message.value(),
        (Some(message), Some(name)) => message
            .get_attribute(name)
            .map(|attribute| attribute.value()),
        (None, _) => None,
    };
    let Some(pattern) = pattern else {
        debug_assert!(false, "no sentence {key} in {}", spoken());
        return key.to_owned();
    };
    let mut errors = Vec::new();
    let text = tongue
        .bundle
        .format_pattern(pattern, Some(args), &mut errors);
    debug_assert!(errors.is_empty(), "{key} in {}: {errors:?}", spoken());
    text.into_owned()
}

/// Whether there is a sentence of this key.
pub(crate) fn is_said(key: &str) -> bool {
    tongue(spoken()).bundle.has_message(key)
}

/// The sentences of a language; read at the first of them.
fn tongue(language: &'static str) -> Rc<Tongue> {
    TONGUES.with_borrow_mut(|tongues| {
        Rc::clone(
            tongues
                .entry(language)
                .or_insert_with(|| Rc::new(read(language))),
        )
    })
}

fn read(language: &'static str) -> Tongue {
    let pseudo = language == PSEUDO;
    let code = if pseudo { "en" } else { language };
    let text = LANGUAGES
        .iter()
        .find(|(one, _)| *one == code)
        .map_or("", |(_, text)| text);
    let locale: LanguageIdentifier = code.parse().unwrap_or_default();
    let mut bundle = FluentBundle::new(vec![locale]);
    // A name keeps its direction in the page, by its element; files get no invisible characters.
    bundle.set_use_isolating(false);
    bundle.set_formatter(Some(written));
    // The build has read it: nothing is wrong in it.
    let resource = FluentResource::try_new(with_keys(text)).unwrap_or_else(|(read, _)| read);
    let _ = bundle.add_resource(resource);
    let style = numbers::Style::of(&bundle);
    if pseudo {
        bundle.set_transform(Some(pseudo_text));
    }
    Tongue { bundle, style }
}

/// The sentences of a language with their keys.
fn with_keys(sentences: &str) -> String {
    let mut keys = KEYS.lines();
    let mut whole = String::with_capacity(KEYS.len() + sentences.len());
    for line in sentences.split_inclusive('\n') {
        // What goes on does not begin with it: Fluent wants it indented.
        if line.starts_with('=') {
            whole.push_str(keys.next().unwrap_or_default());
        }
        whole.push_str(line);
    }
    whole
}

/// A number with the separators of the language that is spoken; anything else as it is.
fn written<M>(value: &FluentValue<'_>, _: &M) -> Option<String> {
    match value {
        FluentValue::Number(number) => Some(numbers::with_separators(
            &number.as_string(),
            &tongue(spoken()).style,
        )),
        _ => None,
    }
}

/// "Rooms" as "Ŕŏŏṁṡ·····".
fn pseudo_text(text: &str) -> std::borrow::Cow<'_, str> {
    const ACCENTED: [&str; 2] = ["áƀćďéƒĝĥíĵķļṁńŏṕɋŕṡţúṽŵẋýž", "ÁƁĆĎÉƑĜĤÍĴĶĻṀŃŎṔɊŔṠŢÚṼŴẊÝŽ"];
    let mut said: String = text
        .chars()
        .map(|letter| {
            let [lower, upper] = ACCENTED;
            let nth =
                |from: char, letters: &str| letters.chars().nth(letter as usize - from as usize);
            match letter {
                'a'..='z' => nth('a', lower),
                'A'..='Z' => nth('A', upper),
                _ => None,
            }
            .unwrap_or(letter)
        })
        .collect();
    let letters = text.chars().filter(char::is_ascii_alphabetic).count();
    said.extend(std::iter::repeat_n('·', letters * 2 / 5));
    said.into()
}

#[cfg(test)]
mod tests {
    use super::{languages, sentence, speak, spoken, within};

    #[test]
    fn every_language_writes_numbers_its_own_way() {
        let said = |language| within(Some(language), || say!("count-of-rows", count = 1_234_567));
        assert_eq!(said("en"), "1,234,567 rows");
        assert_eq!(said("de"), "1.234.567 Zeilen");
        assert_eq!(said("fr"), "1\u{202f}234\u{202f}567 lignes");
        assert_eq!(said("es"), "1.234.567 filas");
        let small = |language| within(Some(language), || say!("count-of-rows", count = 1234));
        assert_eq!(small("de"), "1.234 Zeilen");
        assert_eq!(
            small("es"),
            "1234 filas",
            "Spanish groups from five digits on"
        );
    }

    #[test]
    fn one_and_none_take_the_form_of_each_language() {
        let said =
            |language, count: u32| within(Some(language), || say!("count-of-rows", count = count));
        assert_eq!([said("en", 0), said("en", 1)], ["0 rows", "1 row"]);
        assert_eq!([said("fr", 0), said("fr", 1)], ["0 ligne", "1 ligne"]);
    }

    #[test]
    fn a_language_for_one_call_does_not_stay() {
        speak("fr");
        within(Some("de-AT"), || assert_eq!(spoken(), "de"));
        let panicked = std::panic::catch_unwind(|| within(Some("es"), || panic!("on purpose")));
        assert!(panicked.is_err());
        assert_eq!(spoken(), "fr");
        within(None, || assert_eq!(spoken(), "fr"));
    }

    #[test]
    fn the_pseudo_language_changes_every_letter() {
        let said = within(Some("en-XA"), || say!("count-of-rows", count = 2));
        assert_eq!(said, "2 ŕŏŵṡ·");
    }

    #[test]
    fn every_language_can_be_read() {
        for language in languages() {
            within(Some(language), || {
                assert!(super::is_said("count-of-rows"), "{language}");
                assert!(
                    !sentence(
                        "count-of-rows",
                        &[("count", super::FluentValue::from(1))]
                            .into_iter()
                            .collect()
                    )
                    .is_empty()
                );
            });
        }
    }
}
