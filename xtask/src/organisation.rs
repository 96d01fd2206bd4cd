//! A page for one organisation: its file, checked by the package that was just built, as data inside the page.

use std::fs;
use std::path::Path;
use std::process::Command;

use crate::Outcome;
use crate::tools::{output, read_text, write};

/// Before this the data stands: in front of every script, so that it is there when they run.
const BEFORE: &str = "<script type=\"text/plain\" id=\"worker\"";

/// Puts an organisation file into the built page. Scripts, styles, their hashes and the policy stay as they are. A file with a fault leaves no
/// page behind.
pub fn build_in(root: &Path, file: &Path) -> Outcome<Vec<u8>> {
    let page = root.join("dist/viceversa.html");
    let made = checked(root, file).and_then(|text| with(&read_text(&page)?, &text));
    match made {
        Ok(html) => {
            write(&page, html.as_bytes())?;
            Ok(html.into_bytes())
        }
        Err(fault) => {
            fs::remove_file(&page).map_err(|e| format!("{}: {e}.", page.display()))?;
            Err(fault)
        }
    }
}

/// The text of a file in which nothing is wrong.
fn checked(root: &Path, file: &Path) -> Outcome<String> {
    let text = read_text(file)?;
    output(
        Command::new("node")
            .arg(root.join("xtask/src/check-organisation.mjs"))
            .arg(file),
        &format!("Reading {}", file.display()),
    )?;
    Ok(text)
}

/// A page with this organisation file in it.
fn with(html: &str, text: &str) -> Outcome<String> {
    let (before, after) = html
        .split_once(BEFORE)
        .ok_or("dist/viceversa.html has no place for an organisation file.")?;
    Ok(format!("{before}{}\n{BEFORE}{after}", element(text)))
}

/// The file as an element that no text in it can end.
fn element(text: &str) -> String {
    let text = text.trim_start_matches('\u{feff}');
    // In JSON these three stand in texts alone, where they may be written so.
    let text = text
        .replace('<', "\\u003c")
        .replace('>', "\\u003e")
        .replace('&', "\\u0026");
    format!("<script type=\"application/json\" id=\"organisation\">{text}</script>")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn no_text_ends_the_element_that_it_stands_in() {
        let text = r#"{ "name": "</script><script>alert(1)</script><!-- & -->" }"#;
        let html = with(&format!("<p></p>{BEFORE}>x</script>"), text);
        let html = html.unwrap_or_default();
        assert_eq!(html.matches("<script").count(), 2);
        assert_eq!(html.matches("</script").count(), 2);
        assert!(html.starts_with("<p></p><script type=\"application/json\" id=\"organisation\">"));
        let (_, rest) = html.split_once("organisation\">").unwrap_or_default();
        let (inside, _) = rest.split_once("</script>").unwrap_or_default();
        let read = |text: &str| serde_json::from_str::<serde_json::Value>(text).ok();
        assert!(read(text).is_some());
        assert_eq!(read(inside), read(text));
        assert!(with("<p></p>", text).is_err());
    }
}
