//! The catalogue of sentences, `locales/<language>/{core,page}/*.ftl`: whether it is whole, and packed for the page.

use std::collections::{BTreeMap, BTreeSet};
use std::path::Path;

use fluent_syntax::ast;
use fluent_syntax::parser::parse;

use crate::Outcome;
use crate::page::{base64, packed};
use crate::tools::{files, read_text};

/// Each key (`id`, or `id.attribute`) with the variables of its sentence.
type Keys = BTreeMap<String, BTreeSet<String>>;

/// Languages, English first.
pub fn languages(root: &Path) -> Vec<String> {
    let mut found: Vec<String> = std::fs::read_dir(root.join("locales"))
        .into_iter()
        .flatten()
        .flatten()
        .filter(|entry| entry.path().is_dir())
        .map(|entry| entry.file_name().to_string_lossy().into_owned())
        .collect();
    found.sort_by_key(|code| (code != "en", code.clone()));
    found
}

/// What a language is called by those who speak it. It stands beside the sentences, for the page to name a language that it has not unpacked:
/// asking the browser (`Intl.DisplayNames`) took 19 ms of a start for four languages.
const OWN_NAME: &str = "language-own-name";

/// The page's sentences as elements that only hold text: one for each language, gzip as base64.
pub fn elements(root: &Path, dev: bool) -> Outcome<String> {
    let mut elements = Vec::new();
    for code in languages(root) {
        let mut text = String::new();
        let mut name = None;
        for file in files(&root.join("locales").join(&code).join("page")) {
            for line in read_text(&file)?.lines() {
                if let Some(said) = line.strip_prefix(OWN_NAME) {
                    name = Some(said.trim_start_matches([' ', '=']).to_owned());
                } else if !line.starts_with('#') && !line.trim().is_empty() {
                    text.push_str(line);
                    text.push('\n');
                }
            }
        }
        let name = name.ok_or_else(|| format!("locales/{code}/page: {OWN_NAME} is missing."))?;
        let packed = base64(&packed(text.as_bytes(), dev)?);
        elements.push(format!(
            "<script type=\"text/plain\" class=\"words\" lang=\"{code}\" data-name=\"{name}\">{packed}</script>"
        ));
    }
    Ok(elements.join("\n"))
}

/// Every key of English is in every language, with the same variables, and is used; every key that the code names is there.
pub fn check(root: &Path) -> Outcome {
    let mut wrong = Vec::new();
    for (part, folder, ending) in [("core", "src", "rs"), ("page", "www/src", "ts")] {
        let english = keys(root, "en", part, &mut wrong)?;
        for code in languages(root).iter().filter(|code| *code != "en") {
            compare(
                &english,
                &keys(root, code, part, &mut wrong)?,
                &format!("locales/{code}/{part}"),
                &mut wrong,
            );
        }
        let code = sources(root, folder, ending)?;
        used(&english, &code, part, &mut wrong);
    }
    if wrong.is_empty() {
        Ok(())
    } else {
        Err(format!(
            "The catalogue is not whole:\n  {}",
            wrong.join("\n  ")
        ))
    }
}

fn sources(root: &Path, folder: &str, ending: &str) -> Outcome<String> {
    let mut all = String::new();
    for file in files(&root.join(folder)) {
        let generated = file
            .components()
            .any(|part| part.as_os_str() == "generated");
        if file.extension().is_some_and(|one| one == ending) && !generated {
            for line in read_text(&file)?.lines() {
                if !["//", "/*", "* ", "*/"]
                    .iter()
                    .any(|mark| line.trim_start().starts_with(mark))
                {
                    all.push_str(line);
                    all.push('\n');
                }
            }
        }
    }
    Ok(all)
}

fn compare(english: &Keys, other: &Keys, place: &str, wrong: &mut Vec<String>) {
    for (key, variables) in english {
        match other.get(key) {
            None => wrong.push(format!("{place}: {key} is missing")),
            Some(said) if !said.is_subset(variables) => {
                wrong.push(format!(
                    "{place}: {key} names a variable that English does not"
                ));
            }
            // What English says with a figure no language says without it; plural forms may write the one out.
            Some(said) if !variables.is_subset(said) => {
                wrong.push(format!("{place}: {key} leaves out a variable of English"));
            }
            Some(_) => {}
        }
    }
    for key in other.keys().filter(|key| !english.contains_key(*key)) {
        wrong.push(format!("{place}: {key} is not in English"));
    }
}

/// Literals of the code that are a key, whole or up to a place that the code fills.
fn used(english: &Keys, code: &str, part: &str, wrong: &mut Vec<String>) {
    let mut whole = BTreeSet::new();
    let mut begun = BTreeSet::new();
    for piece in code.split(['"', '\'', '`']) {
        let end = piece
            .find(|c: char| !(c.is_ascii_lowercase() || c.is_ascii_digit() || c == '-' || c == '.'))
            .unwrap_or(piece.len());
        let (head, rest) = piece.split_at(end);
        if rest.is_empty() {
            whole.insert(head);
        } else if head.ends_with(['-', '.']) && (rest.starts_with("${") || rest.starts_with('{')) {
            begun.insert(head);
        }
    }
    for key in english.keys().filter(|key| *key != OWN_NAME) {
        let id = key.split('.').next().unwrap_or_default();
        let known = whole.contains(key.as_str())
            || whole.contains(id)
            || begun.iter().any(|head| key.starts_with(head));
        if !known {
            wrong.push(format!("locales/en/{part}: {key} is not used"));
        }
    }
    let calls: &[&str] = if part == "core" {
        &["say!(", ".said(", ".said_in(", "failure!("]
    } else {
        &[" t(", "(t(", "{t(", "[t(", "!t(", "rich("]
    };
    for call in calls {
        for after in code.split(call).skip(1) {
            let after = after.trim_start().trim_start_matches('&');
            let Some(quoted) = after.strip_prefix(['"', '\'']) else {
                continue;
            };
            let key = quoted.split(['"', '\'']).next().unwrap_or_default();
            // An error and a finding say what to do, too.
            let advised = part == "core" && *call != "say!(";
            let advice = advised.then(|| format!("{key}.advice"));
            for key in std::iter::once(key).chain(advice.as_deref()) {
                if !english.contains_key(key) {
                    wrong.push(format!(
                        "locales/en/{part}: {key}, which the code says, is missing"
                    ));
                }
            }
        }
    }
}

fn keys(root: &Path, code: &str, part: &str, wrong: &mut Vec<String>) -> Outcome<Keys> {
    let mut keys = Keys::new();
    for file in files(&root.join("locales").join(code).join(part)) {
        let text = read_text(&file)?;
        let place = file
            .strip_prefix(root)
            .unwrap_or(&file)
            .display()
            .to_string();
        let resource = parse(text.as_str()).unwrap_or_else(|(resource, errors)| {
            for error in errors {
                let line = text
                    .get(..error.pos.start)
                    .unwrap_or_default()
                    .matches('\n')
                    .count()
                    + 1;
                wrong.push(format!("{place}:{line}: {}", error.kind));
            }
            resource
        });
        for entry in resource.body {
            let ast::Entry::Message(message) = entry else {
                continue;
            };
            let id = message.id.name;
            let mut take = |key: String, pattern: &ast::Pattern<&str>| {
                let mut variables = BTreeSet::new();
                name_in_pattern(pattern, &mut variables);
                if part == "page" && variables.contains(ANOTHER) {
                    wrong.push(format!(
                        "{place}: {key} refers to another sentence, which the page may not have read yet"
                    ));
                }
                if keys.insert(key.clone(), variables).is_some() {
                    wrong.push(format!("{place}: {key} stands twice"));
                }
            };
            if let Some(pattern) = &message.value {
                take(id.to_owned(), pattern);
            }
            for attribute in &message.attributes {
                take(format!("{id}.{}", attribute.id.name), &attribute.value);
            }
        }
    }
    Ok(keys)
}

/// Stands among the variables of a sentence that refers to another one.
const ANOTHER: &str = "another sentence";

/// Gathers the variables that a sentence names.
fn name_in_pattern(pattern: &ast::Pattern<&str>, names: &mut BTreeSet<String>) {
    for element in &pattern.elements {
        if let ast::PatternElement::Placeable { expression } = element {
            name_in(expression, names);
        }
    }
}

fn name_in(expression: &ast::Expression<&str>, names: &mut BTreeSet<String>) {
    match expression {
        ast::Expression::Inline(inline) => name_in_inline(inline, names),
        ast::Expression::Select { selector, variants } => {
            name_in_inline(selector, names);
            for variant in variants {
                name_in_pattern(&variant.value, names);
            }
        }
    }
}

fn name_in_inline(inline: &ast::InlineExpression<&str>, names: &mut BTreeSet<String>) {
    match inline {
        ast::InlineExpression::VariableReference { id } => {
            names.insert(id.name.to_owned());
        }
        ast::InlineExpression::Placeable { expression } => name_in(expression, names),
        ast::InlineExpression::FunctionReference { arguments, .. } => {
            for argument in &arguments.positional {
                name_in_inline(argument, names);
            }
        }
        ast::InlineExpression::MessageReference { .. }
        | ast::InlineExpression::TermReference { .. } => {
            names.insert(ANOTHER.to_owned());
        }
        _ => {}
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    /// A tree of two languages with one key in each part, and what `check` says of it.
    fn checked(german: &str, code: &str) -> Outcome {
        let root = std::env::temp_dir().join(format!("viceversa-locales-{}", std::process::id()));
        for (file, text) in [
            ("locales/en/core/a.ftl", "said = { $count } said\n"),
            ("locales/de/core/a.ftl", "said = { $count } gesagt\n"),
            ("locales/en/page/a.ftl", "shown = { $name } shown\n"),
            ("locales/de/page/a.ftl", german),
            ("src/a.rs", "say!(\"said\")\n"),
            ("www/src/a.ts", code),
        ] {
            crate::tools::write(&root.join(file), text.as_bytes())?;
        }
        let outcome = check(&root);
        std::fs::remove_dir_all(&root).map_err(|e| e.to_string())?;
        outcome
    }

    #[test]
    fn a_key_that_is_missing_unused_doubled_or_names_something_else_fails_the_build() {
        let (german, code) = ("shown = { $name } gezeigt\n", "x = t('shown')\n");
        assert_eq!(checked(german, code), Ok(()));
        for (german, code, wrong) in [
            ("", code, "locales/de/page: shown is missing"),
            (
                "shown = gezeigt\n",
                code,
                "leaves out a variable of English",
            ),
            (
                "shown = { $name } { $more }\n",
                code,
                "names a variable that English does not",
            ),
            (
                "shown = { $name }\nmore = mehr\n",
                code,
                "more is not in English",
            ),
            (
                "shown = { $name }\nshown = { $name }\n",
                code,
                "shown stands twice",
            ),
            (german, "x = 1\n", "shown is not used"),
            (
                german,
                "x = t('shown') + t('gone')\n",
                "gone, which the code says, is missing",
            ),
        ] {
            let said = checked(german, code).expect_err(wrong);
            assert!(said.contains(wrong), "{said}");
        }
    }
}
