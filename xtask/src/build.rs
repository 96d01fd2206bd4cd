//! The artefact: `dist/viceversa.html` and `dist/pkg/`.

use std::fmt;
use std::path::Path;
use std::time::{Duration, Instant};

use crate::tools::{node_modules, write};
use crate::{Outcome, core, kit, locales, organisation, package, page};

/// What a build came to.
pub struct Built {
    page: usize,
    wire: usize,
    wasm: usize,
    core_time: Duration,
    time: Duration,
}

/// Builds everything from the sources in `root` into its `dist`; with an organisation's file, a page for that organisation.
pub fn build(root: &Path, dev: bool, organisation: Option<&Path>) -> Outcome<Built> {
    let start = Instant::now();
    node_modules(&root.join("www"))?;
    locales::check(root)?;
    kit::check(root)?;
    let core = core::build(root, dev)?;
    let core_time = start.elapsed();
    let (mut html, said) = page::build(root, &core, dev)?;
    package::build(root, &core, &said, dev)?;
    if let Some(file) = organisation {
        html = organisation::build_in(root, file)?;
    }
    write(&root.join("dist/sbom.cdx.json"), said.sbom.as_bytes())?;
    Ok(Built {
        page: html.len(),
        wire: page::gzip(&html, dev)?.len(),
        wasm: core.wasm.len(),
        core_time,
        time: start.elapsed(),
    })
}

impl fmt::Display for Built {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let kb = |bytes: usize| bytes.div_ceil(1000);
        write!(
            f,
            "dist/viceversa.html: {} KB, {} KB gzipped (the core alone: {} KB unpacked). {:.1} s, of which the core {:.1} s.",
            kb(self.page),
            kb(self.wire),
            kb(self.wasm),
            self.time.as_secs_f64(),
            self.core_time.as_secs_f64(),
        )
    }
}
