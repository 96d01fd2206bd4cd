//! `THIRD-PARTY.txt`.

use std::fmt::Write;
use std::path::Path;

use super::parts::Part;
use crate::Outcome;
use crate::tools::read_text;

const RULE: &str =
    "--------------------------------------------------------------------------------";

/// All parts with their licences, then each text once, with the parts that it belongs to.
pub fn write(root: &Path, version: &str, parts: &[Part]) -> Outcome<String> {
    let mut text = format!(
        "Vice Versa {version} is made with the work of others, whose code and data are in it. They are listed here with their licences,\n\
         and the texts of these follow; of MIT or Apache-2.0, at choice, the text of MIT. Vice Versa itself is licensed under MIT or\n\
         Apache-2.0, at your choice.\n\n"
    );
    // Texts in the order of the first part that has them.
    let mut texts: Vec<(String, Vec<String>)> = Vec::new();
    for part in parts {
        let name = format!("{} {}", part.name, part.version);
        let authors = part.authors.join(", ");
        let by = if authors.is_empty() {
            String::new()
        } else {
            format!(" by {authors}")
        };
        writeln!(text, "{name}: {}{by}", part.licence).map_err(|e| e.to_string())?;
        let own = chosen(part).map(tidy).collect::<Vec<_>>();
        let own = if own.is_empty() {
            vec![tidy(&standard(root, part)?)]
        } else {
            own
        };
        for one in own {
            match texts.iter_mut().find(|(known, _)| *known == one) {
                Some((_, of)) => {
                    if !of.contains(&name) {
                        of.push(name.clone());
                    }
                }
                None => texts.push((one, vec![name.clone()])),
            }
        }
    }
    for (one, of) in texts {
        write!(text, "\n{RULE}\n{}\n{RULE}\n\n{one}\n", of.join(", "))
            .map_err(|e| e.to_string())?;
    }
    Ok(text)
}

/// The texts of a part; of MIT or Apache-2.0, where it carries both, that of MIT alone. In some packages the other differs by a blank
/// or a name, and each copy is 11 KB: a third of all notices.
fn chosen(part: &Part) -> impl Iterator<Item = &str> {
    let is_mit = |text: &str| text.contains("Permission is hereby granted, free of charge");
    let is_apache =
        |text: &str| text.contains("Apache License") && text.contains("Version 2.0, January 2004");
    let at_choice = matches!(
        part.licence.as_str(),
        "MIT OR Apache-2.0" | "Apache-2.0 OR MIT"
    ) && part
        .texts
        .iter()
        .any(|text| is_mit(text) && !is_apache(text));
    let texts = part.texts.iter().map(String::as_str);
    texts.filter(move |text| !at_choice || !is_apache(text))
}

/// The licence's own text for a package that carries none.
fn standard(root: &Path, part: &Part) -> Outcome<String> {
    let text = if part.licence.contains("Apache-2.0") {
        read_text(&root.join("LICENSE-APACHE"))?
    } else if part.licence.contains("MIT") {
        read_text(&root.join("LICENSE-MIT"))?.replace(
            "Copyright (c) 2026 The Vice Versa authors",
            &format!("Copyright (c) {}", part.authors.join(", ")),
        )
    } else {
        return Err(format!(
            "{} {} carries no text of its licence ({}): put one into xtask/notices.",
            part.name, part.version, part.licence
        ));
    };
    Ok(text)
}

/// Without what differs between copies of the same text.
fn tidy(text: &str) -> String {
    let lines: Vec<&str> = text
        .trim_start_matches('\u{feff}')
        .lines()
        .map(str::trim_end)
        .collect();
    lines.join("\n").trim_matches('\n').to_owned()
}
