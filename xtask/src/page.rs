//! The page: one HTML file with everything in it.

use std::io::Write;
use std::path::Path;

use base64::prelude::{BASE64_STANDARD, Engine};
use flate2::{Compression, GzBuilder};

use crate::core::{Core, Rest};
use crate::supply::{self, Said};
use crate::tools::{hex, node_bin, output, read_text, write};
use crate::{Outcome, headers, kit, locales};

/// Bundles page and worker and writes `dist/viceversa.html`; returns the file.
pub fn build(root: &Path, core: &Core, dev: bool) -> Outcome<(Vec<u8>, Said)> {
    let worker = bundle(root, "bridge/worker.ts", dev)?;
    let script = bundle(root, "app/open.ts", dev)?;
    let style = bundle(root, "app/style.css", dev)?;
    inert("The worker", &worker)?;
    inert("The page's script", &script)?;
    if style.to_ascii_lowercase().contains("</style") {
        return Err("www/src/app/style.css holds a closing style tag.".to_owned());
    }

    let said = supply::gather(root)?;
    let notices = base64(&packed(said.notices.as_bytes(), dev)?);
    let headers = headers::fill(root, &script, &style)?;
    let html = fill(
        &read_text(&root.join("www/index.html"))?,
        &[
            ("policy", &headers.policy),
            ("style", &style),
            ("parted", &core.carried.rest.is_some().to_string()),
            ("workerHash", &hex(worker.as_bytes())),
            ("worker", &worker),
            ("script", &script),
            ("notices", &notices),
            ("words", &locales::elements(root, dev)?),
            ("kit", &kit::elements(root, dev)?),
            ("core", &pieces("core", &core.carried.first)),
            (
                "rest",
                &core.carried.rest.as_ref().map_or_else(String::new, rest),
            ),
        ],
    )?
    .into_bytes();
    headers::save(&headers, &root.join("dist/headers.json"))?;
    write(&root.join("dist/viceversa.html"), &html)?;
    Ok((html, said))
}

/// Bytes of the core in one of its elements in the page, a multiple of three: 64 KiB of base64, a fortieth of a second at 20 Mbit/s.
const PIECE: usize = 48 << 10;

/// A part of the core as elements that only hold text, which `www/src/bridge/core-text.ts` reads while the browser's parser still brings them.
fn pieces(class: &str, bytes: &[u8]) -> String {
    let hash = format!(" data-sha256=\"{}\"", hex(bytes));
    let elements = bytes.chunks(PIECE).enumerate().map(|(at, piece)| {
        let hash = if at == 0 { hash.as_str() } else { "" };
        format!(
            "<script type=\"text/plain\" class=\"{class}\"{hash}>{}</script>",
            base64(piece)
        )
    });
    elements.collect::<Vec<_>>().join("\n")
}

/// What unpacks the rest of the core, and the rest.
fn rest(rest: &Rest) -> String {
    [
        pieces("core-unpack", &rest.unpack),
        pieces("core-rest", &rest.packed),
    ]
    .join("\n")
}

/// Bytes as text.
pub fn base64(bytes: &[u8]) -> String {
    BASE64_STANDARD.encode(bytes)
}

/// Gzip of what a release carries about, as small as it gets. Zopfli in one iteration makes the core 3.6 % smaller than zlib's best (1,603 instead
/// of 1,663 KB, or 24 ms at 20 Mbit/s) and takes 9 seconds instead of one; more iterations bring 0.2 % more.
pub fn packed(bytes: &[u8], dev: bool) -> Outcome<Vec<u8>> {
    if dev {
        return gzip(bytes, true);
    }
    let options = zopfli::Options {
        iteration_count: std::num::NonZeroU64::MIN,
        ..zopfli::Options::default()
    };
    let mut packed = Vec::new();
    zopfli::compress(options, zopfli::Format::Gzip, bytes, &mut packed)
        .map_err(|e| format!("gzip: {e}."))?;
    Ok(packed)
}

/// Gzip without a name or a time in its head, so that equal bytes give equal bytes; as a server would compress.
pub fn gzip(bytes: &[u8], dev: bool) -> Outcome<Vec<u8>> {
    let level = if dev {
        Compression::fast()
    } else {
        Compression::best()
    };
    let mut writer = GzBuilder::new().mtime(0).write(Vec::new(), level);
    writer
        .write_all(bytes)
        .and_then(|()| writer.finish())
        .map_err(|e| format!("gzip: {e}."))
}

fn bundle(root: &Path, entry: &str, dev: bool) -> Outcome<String> {
    let mut esbuild = node_bin(root, "esbuild")?;
    esbuild
        .current_dir(root.join("www"))
        .arg(format!("src/{entry}"))
        // A classic script: Chromium refuses module workers from blobs on file://, silently.
        .args([
            "--bundle",
            "--target=es2022",
            "--charset=utf8",
            "--log-level=warning",
        ])
        .arg("--legal-comments=eof");
    if !entry.ends_with(".css") {
        esbuild.arg("--format=iife");
    }
    if !dev {
        esbuild.arg("--minify");
    }
    // What it took for a script is told only where the script becomes a file.
    let told = supply::bundled(root).join(format!("{entry}.json"));
    let made = root.join("target/scripts").join(entry);
    esbuild
        .arg(format!("--metafile={}", told.display()))
        .arg(format!("--outfile={}", made.display()));
    output(&mut esbuild, "esbuild")?;
    let script = read_text(&made)?;
    Ok(if dev { script } else { unindented(&script) })
}

/// Without the spaces that lines begin with: in a minified script only templates of HTML still have lines, and there they mean nothing.
fn unindented(script: &str) -> String {
    let mut lines = script.split('\n');
    let mut text = lines.next().unwrap_or_default().to_owned();
    for line in lines {
        text.push('\n');
        text.push_str(line.trim_start_matches(' '));
    }
    text
}

/// Nothing in an inline script may end it early.
fn inert(what: &str, script: &str) -> Outcome {
    let lower = script.to_ascii_lowercase();
    if lower.contains("</script") || lower.contains("<!--") {
        return Err(format!(
            "{what} holds a text that would end it early inside the page (\"</script\" or \"<!--\")."
        ));
    }
    Ok(())
}

/// Puts the parts in their places. One pass, so that a part may hold what looks like a place.
fn fill(template: &str, parts: &[(&str, &str)]) -> Outcome<String> {
    let mut html =
        String::with_capacity(template.len() + parts.iter().map(|p| p.1.len()).sum::<usize>());
    let mut rest = template;
    let mut filled = 0;
    while let Some(open) = rest.find('{') {
        let (before, after) = rest.split_at(open);
        html.push_str(before);
        let close = after
            .find('}')
            .ok_or("www/index.html: a place is not closed.")?;
        let name = &after[1..close];
        let part = parts
            .iter()
            .find(|(part, _)| *part == name)
            .ok_or_else(|| format!("www/index.html: nothing is called {{{name}}}."))?;
        html.push_str(part.1);
        filled += 1;
        rest = &after[close + 1..];
    }
    html.push_str(rest);
    if filled == parts.len() {
        Ok(html)
    } else {
        Err("www/index.html: a place is missing or stands twice.".to_owned())
    }
}
