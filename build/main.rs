//! Makes what is built into the core: time zones, and its sentences in every language.

#![allow(clippy::print_stdout, reason = "a build script talks to cargo")]

mod languages;
mod zones;

use std::path::Path;
use std::{env, io};

fn main() -> io::Result<()> {
    println!("cargo::rerun-if-changed=build");
    let out = env::var_os("OUT_DIR").ok_or_else(|| io::Error::other("no OUT_DIR"))?;
    zones::write(Path::new(&out))?;
    languages::write(Path::new("locales"), Path::new(&out))
}
