//! Files and standard streams: whole or not at all, and never over something that is there.

use std::fs;
use std::io::{self, Read, Write};
use std::path::{Path, PathBuf};

use crate::outcome::{Exit, Outcome, failed};

/// What stands for standard input or output.
pub const STREAM: &str = "-";

/// A file's bytes.
pub fn read(path: &Path) -> Outcome<Vec<u8>> {
    let read = if path.as_os_str() == STREAM {
        let mut bytes = Vec::new();
        io::stdin().lock().read_to_end(&mut bytes).map(|_| bytes)
    } else {
        fs::read(path)
    };
    read.map_err(|error| {
        let key = match error.kind() {
            io::ErrorKind::NotFound => "command-file-missing",
            _ => "command-file-unreadable",
        };
        failed(Exit::Files, key, &file(path))
    })
}

/// A file's text; what is no UTF-8 is replaced, and whoever reads it says where.
pub fn text(path: &Path) -> Outcome<String> {
    let text = String::from_utf8_lossy(&read(path)?).into_owned();
    Ok(text
        .strip_prefix('\u{feff}')
        .map(str::to_owned)
        .unwrap_or(text))
}

/// The name by which findings speak of a file.
pub fn name(path: &Path) -> String {
    match path.file_name() {
        Some(name) if path.as_os_str() != STREAM => name.to_string_lossy().into_owned(),
        _ => "stdin".to_owned(),
    }
}

/// Files to be written together.
#[derive(Default)]
pub struct Writing {
    force: bool,
    files: Vec<(PathBuf, Vec<u8>)>,
}

impl Writing {
    /// Nothing yet; with `force`, over what is there.
    pub fn new(force: bool) -> Self {
        Self {
            force,
            files: Vec::new(),
        }
    }

    /// Whether a file may be written: asked before the work begins, so that nobody waits for a refusal.
    pub fn ask(&self, path: &Path) -> Outcome {
        if path.as_os_str() != STREAM && !self.force && path.symlink_metadata().is_ok() {
            return Err(failed(Exit::Files, "command-file-exists", &file(path)));
        }
        Ok(())
    }

    /// Takes a file's bytes.
    pub fn add(&mut self, path: &Path, bytes: Vec<u8>) {
        self.files.push((path.to_owned(), bytes));
    }

    /// Writes all of them, each beside its place first; the paths of those that are files.
    pub fn end(self) -> Outcome<Vec<PathBuf>> {
        let unwritable = |path: &Path| failed(Exit::Files, "command-file-unwritable", &file(path));
        let names: Vec<&PathBuf> = self.files.iter().map(|(path, _)| path).collect();
        let twice = (1..names.len()).find(|at| names[..*at].contains(&names[*at]));
        if let Some(at) = twice {
            return Err(failed(Exit::Usage, "command-file-twice", &file(names[at])));
        }
        let mut ready = Vec::new();
        let mut stream = Vec::new();
        for (path, bytes) in self.files {
            if path.as_os_str() == STREAM {
                stream.extend(bytes);
                continue;
            }
            let folder = match path.parent() {
                Some(folder) if !folder.as_os_str().is_empty() => folder,
                _ => Path::new("."),
            };
            let mut beside =
                tempfile::NamedTempFile::new_in(folder).map_err(|_| unwritable(&path))?;
            beside
                .write_all(&bytes)
                .and_then(|()| beside.as_file().sync_all())
                .map_err(|_| unwritable(&path))?;
            ready.push((beside, path));
        }
        let mut written = Vec::new();
        for (beside, path) in ready {
            let moved = if self.force {
                beside.persist(&path)
            } else {
                beside.persist_noclobber(&path)
            };
            moved.map_err(|error| match error.error.kind() {
                io::ErrorKind::AlreadyExists => {
                    failed(Exit::Files, "command-file-exists", &file(&path))
                }
                _ => unwritable(&path),
            })?;
            written.push(path);
        }
        out(&stream);
        Ok(written)
    }
}

/// To standard output. Whoever has closed it wants no more, which is no failure.
pub fn out(bytes: &[u8]) {
    let mut stdout = io::stdout().lock();
    let _ = stdout.write_all(bytes).and_then(|()| stdout.flush());
}

fn file(path: &Path) -> Vec<(&'static str, String)> {
    vec![("file", path.display().to_string())]
}
