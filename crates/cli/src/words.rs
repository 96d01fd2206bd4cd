//! The command line's own sentences, in the language that the core speaks.

use std::cell::RefCell;
use std::collections::BTreeMap;
use std::rc::Rc;

use fluent_bundle::{FluentArgs, FluentBundle, FluentResource};
use viceversa::words::spoken;

/// Languages with their sentences.
pub const LANGUAGES: [(&str, &str); 4] = [
    ("en", include_str!("../locales/en.ftl")),
    ("de", include_str!("../locales/de.ftl")),
    ("fr", include_str!("../locales/fr.ftl")),
    ("es", include_str!("../locales/es.ftl")),
];

type Bundle = FluentBundle<FluentResource>;

thread_local! {
    static BUNDLES: RefCell<BTreeMap<&'static str, Rc<Bundle>>> = const { RefCell::new(BTreeMap::new()) };
}

/// The sentence of a key, or of a `key.attribute`. Numbers come as texts: they are for programs too, and are not grouped.
pub fn sentence(key: &str, varies: &[(&str, String)]) -> String {
    let language = spoken();
    let bundle = BUNDLES.with_borrow_mut(|bundles| {
        Rc::clone(
            bundles
                .entry(language)
                .or_insert_with(|| Rc::new(read(language))),
        )
    });
    let (id, attribute) = match key.split_once('.') {
        Some((id, attribute)) => (id, Some(attribute)),
        None => (key, None),
    };
    let message = bundle.get_message(id);
    let pattern = message.as_ref().and_then(|message| match attribute {
        None => message.value(),
        Some(name) => message.get_attribute(name).map(|found| found.value()),
    });
    let Some(pattern) = pattern else {
        debug_assert!(false, "no sentence {key} in {language}");
        return key.to_owned();
    };
    let args: FluentArgs<'_> = varies
        .iter()
        .map(|(name, value)| (*name, value.as_str()))
        .collect();
    bundle
        .format_pattern(pattern, Some(&args), &mut Vec::new())
        .into_owned()
}

fn read(language: &str) -> Bundle {
    let text = LANGUAGES
        .iter()
        .find(|(code, _)| *code == language)
        .map_or(LANGUAGES[0].1, |(_, text)| text);
    let mut bundle = Bundle::new(vec![language.parse().unwrap_or_default()]);
    bundle.set_use_isolating(false);
    let resource = FluentResource::try_new(text.to_owned()).unwrap_or_else(|(read, _)| read);
    let _ = bundle.add_resource(resource);
    bundle
}

/// `say!("command-saved", file = name)`.
macro_rules! say {
    ($key:expr $(, $name:ident = $value:expr)* $(,)?) => {
        $crate::words::sentence(&$key, &[$((stringify!($name), $value.to_string())),*])
    };
}
pub(crate) use say;

#[cfg(test)]
mod tests {
    use std::collections::{BTreeMap, BTreeSet};

    use fluent_bundle::FluentResource;

    use super::LANGUAGES;

    /// Each key and attribute with its variables, as they stand in the text.
    fn keys(text: &str) -> BTreeMap<String, BTreeSet<String>> {
        assert!(FluentResource::try_new(text.to_owned()).is_ok());
        let (mut all, mut id) = (BTreeMap::new(), String::new());
        for line in text.lines().filter(|line| !line.starts_with('#')) {
            let Some((key, said)) = line.split_once(" = ") else {
                continue;
            };
            let key = match key.trim_start().strip_prefix('.') {
                Some(attribute) => format!("{id}.{attribute}"),
                None => {
                    key.clone_into(&mut id);
                    id.clone()
                }
            };
            let variables = said
                .split("{ $")
                .skip(1)
                .filter_map(|rest| rest.split(' ').next());
            all.insert(key, variables.map(str::to_owned).collect());
        }
        all
    }

    #[test]
    fn every_language_has_every_sentence_with_the_same_variables() {
        let english = keys(LANGUAGES[0].1);
        assert!(english.len() > 50);
        for (code, text) in LANGUAGES {
            assert_eq!(keys(text), english, "{code}");
        }
        let spoken: Vec<&str> = viceversa::words::languages().collect();
        let ours: Vec<&str> = LANGUAGES.iter().map(|(code, _)| *code).collect();
        assert_eq!(BTreeSet::from_iter(ours), BTreeSet::from_iter(spoken));
    }

    #[test]
    fn every_sentence_is_said_somewhere() {
        let mut code = String::new();
        for folder in ["/src", "/src/commands"] {
            let folder = format!("{}{folder}", env!("CARGO_MANIFEST_DIR"));
            let files = std::fs::read_dir(folder).expect("the sources").flatten();
            for file in files.filter(|file| file.path().is_file()) {
                code.push_str(&std::fs::read_to_string(file.path()).expect("a source"));
            }
        }
        // Said by the package's own command line only.
        let elsewhere = ["command-native-only"];
        for key in keys(LANGUAGES[0].1).keys().filter(|key| !key.contains('.')) {
            let severity = ["rejected", "warning", "note", "question"]
                .iter()
                .any(|one| key.ends_with(one));
            let said = severity
                || elsewhere.contains(&key.as_str())
                || code.contains(&format!("\"{key}\""));
            assert!(said, "{key}");
        }
    }
}
