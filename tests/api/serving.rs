//! The server snippets of docs/serving.md say what `www/headers.json` says.

use std::collections::BTreeMap;

#[test]
fn every_snippet_sends_every_header() {
    let root = env!("CARGO_MANIFEST_DIR");
    let headers: BTreeMap<String, String> = serde_json::from_str(
        &std::fs::read_to_string(format!("{root}/www/headers.json")).expect("headers.json"),
    )
    .expect("headers.json is a map of strings");
    let page = std::fs::read_to_string(format!("{root}/docs/serving.md")).expect("serving.md");
    let snippets: Vec<&str> = page.split("```").skip(1).step_by(2).collect();
    assert_eq!(snippets.len(), 4, "nginx, Apache, Caddy, IIS");
    for snippet in snippets {
        for (name, value) in &headers {
            // The page carries the hashes itself; the header adds what a page cannot say of itself.
            let value = value.trim_start_matches("{policy}; ");
            assert!(
                snippet.contains(name.as_str()),
                "{name} is missing in {snippet}"
            );
            assert!(snippet.contains(value), "{name} differs in {snippet}");
        }
    }
}
