//! The documents site, `dist/docs/`: the reference of the package from its own types, and the guides of `docs/`, as files that need no server.

use std::path::Path;

use crate::tools::{files, node_modules, read_text, run};
use crate::{Outcome, build};

/// Writes the site; anything that TypeDoc remarks on fails it.
pub fn build(root: &Path) -> Outcome {
    let folder = root.join("docs/site");
    node_modules(&folder)?;
    if !root.join("dist/pkg/index.d.ts").exists() {
        println!("{}", build::build(root, true, None)?);
    }
    run(
        std::process::Command::new("node")
            .current_dir(&folder)
            .args(["node_modules/typedoc/bin/typedoc", "--logLevel", "Warn"]),
        "TypeDoc",
    )?;
    loads_nothing(&root.join("dist/docs"))
}

/// What makes a browser load something, before an address.
const LOADS: [&str; 5] = ["src=\"", "srcset=\"", "url(", "@import \"", "data=\""];

/// Nothing in the site may be fetched from anywhere else. Links lead elsewhere only where somebody follows them.
fn loads_nothing(site: &Path) -> Outcome {
    for path in files(site) {
        let name = path.to_string_lossy();
        if [".html", ".css", ".svg"]
            .iter()
            .any(|end| name.ends_with(end))
            && loads(&read_text(&path)?)
        {
            return Err(format!("{name} would load something from elsewhere."));
        }
    }
    Ok(())
}

fn loads(text: &str) -> bool {
    let elsewhere = |address: &str| {
        let address = address.trim_start_matches(['"', '\'']);
        ["http:", "https:", "//"]
            .iter()
            .any(|scheme| address.starts_with(scheme))
    };
    LOADS
        .iter()
        .any(|before| text.split(before).skip(1).any(elsewhere))
        || text.split("<link ").skip(1).any(|rest| {
            let tag = rest.split('>').next().unwrap_or_default();
            tag.split("href=\"").skip(1).any(elsewhere)
        })
}

#[cfg(test)]
mod tests {
    use super::loads;

    #[test]
    fn what_a_page_would_load_from_elsewhere_is_found_and_a_link_is_none() {
        for text in [
            "<script src=\"https://example.org/x.js\"></script>",
            "<link rel=\"stylesheet\" href=\"//example.org/x.css\">",
            "a { background: url('http://example.org/x.png') }",
            "@import \"https://example.org/x.css\";",
        ] {
            assert!(loads(text), "{text}");
        }
        for text in [
            "<a href=\"https://example.org/\">there</a>",
            "<script src=\"assets/main.js\"></script>",
            "<link rel=\"stylesheet\" href=\"assets/style.css\">",
        ] {
            assert!(!loads(text), "{text}");
        }
    }
}
