//! What comes from others: what of it is in the artefact (`parts`), their notices (`notices`), the bill of materials (`sbom`), and
//! whether it may come at all (`policy`) and is known to be at fault (`advisories`).

pub mod advisories;
mod notices;
mod parts;
pub mod policy;
mod sbom;

pub use parts::bundled;

use std::path::Path;

use crate::{Outcome, package};

/// What is said of the parts of the artefact, as files.
pub struct Said {
    /// `THIRD-PARTY.txt`: who made them, and under which licences.
    pub notices: String,
    /// `sbom.cdx.json`: CycloneDX.
    pub sbom: String,
}

/// Gathers it. The page's scripts must have been bundled: what esbuild took of npm packages says so.
pub fn gather(root: &Path) -> Outcome<Said> {
    let about = package::about(root)?;
    let version = parts::said(&about, "version");
    let parts = parts::all(root)?;
    Ok(Said {
        notices: notices::write(root, version, &parts)?,
        sbom: sbom::write(version, &parts)?,
    })
}

/// The notices of the command line.
pub fn native_notices(root: &Path) -> Outcome<String> {
    let about = package::about(root)?;
    notices::write(root, parts::said(&about, "version"), &parts::native(root)?)
}
