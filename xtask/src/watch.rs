//! Builds again after every change, with the core that is compiled quickly: the page alone when only the page changed.

use std::fs;
use std::path::Path;
use std::thread;
use std::time::{Duration, Instant, SystemTime};

use crate::core::Core;
use crate::tools::{files, read};
use crate::{Outcome, build, core, page};

/// Looks at the sources four times a second, forever. Reading the times of a few hundred files is cheap, and works the same everywhere.
pub fn watch(root: &Path) {
    let mut core_seen = core_sources(root);
    let mut page_seen = page_sources(root);
    loop {
        thread::sleep(Duration::from_millis(250));
        let (core_now, page_now) = (core_sources(root), page_sources(root));
        let start = Instant::now();
        let built = if core_now != core_seen {
            build::build(root, true, None).map(|_| "core and page")
        } else if page_now != page_seen {
            page_only(root).map(|()| "page")
        } else {
            continue;
        };
        match built {
            Ok(what) => println!(
                "Built the {what} again in {:.1} s; load the page again.",
                start.elapsed().as_secs_f64()
            ),
            Err(sentence) => println!("{sentence} The page stays as it was."),
        }
        core_seen = core_now;
        page_seen = page_now;
    }
}

/// The page around the core that stands in `dist`.
fn page_only(root: &Path) -> Outcome {
    let core = Core::quick(read(&root.join("dist/pkg/core.wasm"))?)?;
    page::build(root, &core, true).map(|_| ())
}

type Seen = Vec<(std::path::PathBuf, Option<SystemTime>)>;

fn core_sources(root: &Path) -> Seen {
    let mut paths = core::sources(root);
    paths.push(root.join("www/package-lock.json"));
    seen(paths)
}

fn page_sources(root: &Path) -> Seen {
    let mut paths = files(&root.join("www/src"));
    // Written by the build itself.
    paths.retain(|path| !path.starts_with(root.join("www/src/generated")));
    paths.extend(["www/index.html", "www/headers.json"].map(|name| root.join(name)));
    seen(paths)
}

fn seen(paths: Vec<std::path::PathBuf>) -> Seen {
    paths
        .into_iter()
        .map(|path| {
            let time = fs::metadata(&path).and_then(|m| m.modified()).ok();
            (path, time)
        })
        .collect()
}
