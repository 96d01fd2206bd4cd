//! The browsers that the page is tested in, and the servers that serve it there: found or, as root on Debian, installed.

use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};

use crate::Outcome;

/// Chromium and Firefox, in this order.
pub struct Browsers {
    /// For `CHROME`.
    pub chromium: PathBuf,
    /// Chromium without a window, for `CHROME_SHELL`; the tests do without it where there is none.
    pub shell: Option<PathBuf>,
    /// For `FIREFOX`.
    pub firefox: PathBuf,
}

impl Browsers {
    /// Tells a command where they are.
    pub fn tell<'c>(&self, command: &'c mut Command) -> &'c mut Command {
        command
            .env("CHROME", &self.chromium)
            .env("FIREFOX", &self.firefox);
        if let Some(shell) = &self.shell {
            command.env("CHROME_SHELL", shell);
        }
        command
    }
}

const SHELL: &str = "chromium-headless-shell";

/// Finds both, or says in one sentence what to install.
pub fn find() -> Outcome<Browsers> {
    if look().is_none() && can_install() {
        install(&["chromium", "firefox-esr"]);
    }
    if in_path(SHELL).is_none() && can_install() {
        install(&[SHELL]);
    }
    look().ok_or_else(|| {
        "Install Chromium and Firefox, or name them in CHROME and FIREFOX, to test the page."
            .to_owned()
    })
}

/// WebKitGTK's driver, which starts the browser, and the display that it draws on.
pub struct WebKit {
    /// For `WEBKIT`.
    pub driver: PathBuf,
    /// For `XVFB`.
    pub display: PathBuf,
}

/// Finds WebKitGTK; none on systems that have none, and where it is missing, which the tests then say.
pub fn webkit() -> Option<WebKit> {
    let look = || {
        Some(WebKit {
            driver: named("WEBKIT").or_else(|| in_path("WebKitWebDriver"))?,
            display: named("XVFB").or_else(|| in_path("Xvfb"))?,
        })
    };
    if look().is_none() && can_install() {
        install(&["webkit2gtk-driver", "xvfb"]);
    }
    look()
}

/// Installs the reference age tool where that is possible; the tests use a file that it made where it is not.
pub fn install_age() {
    if in_path("age").is_none() && can_install() {
        install(&["age"]);
    }
}

/// Installs the web servers that docs/serving.md has snippets for; the test of one that is missing is left out, and says so. Not where the package would
/// start the server too.
pub fn install_servers() {
    let names = ["nginx", "apache2", "caddy"];
    let there = |name: &&str| in_path(name).is_some() || Path::new("/usr/sbin").join(name).exists();
    if !names.iter().all(there) && can_install() && !Path::new("/run/systemd/system").exists() {
        // apache2-bin is the server without its service.
        install(&["nginx", "apache2-bin", "caddy"]);
    }
}

fn look() -> Option<Browsers> {
    Some(Browsers {
        chromium: named("CHROME").or_else(|| {
            first(&[
                "chromium",
                "chromium-browser",
                "google-chrome",
                "google-chrome-stable",
            ])
        })?,
        shell: named("CHROME_SHELL").or_else(|| in_path(SHELL)),
        firefox: named("FIREFOX").or_else(|| first(&["firefox-esr", "firefox"]))?,
    })
}

fn named(variable: &str) -> Option<PathBuf> {
    std::env::var_os(variable)
        .map(PathBuf::from)
        .filter(|path| path.exists())
}

fn first(names: &[&str]) -> Option<PathBuf> {
    names.iter().find_map(|name| in_path(name)).or_else(|| {
        [
            "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
            "/Applications/Firefox.app/Contents/MacOS/firefox",
        ]
        .into_iter()
        .filter(|path| {
            names.iter().any(|name| {
                path.ends_with(name) || (name.starts_with("google") && path.contains("Chrome"))
            })
        })
        .map(PathBuf::from)
        .find(|path| path.exists())
    })
}

fn in_path(name: &str) -> Option<PathBuf> {
    std::env::split_paths(&std::env::var_os("PATH")?)
        .map(|folder| folder.join(name))
        .find(|path| path.is_file())
}

fn can_install() -> bool {
    let root = Command::new("id")
        .arg("-u")
        .output()
        .is_ok_and(|output| output.stdout.trim_ascii() == b"0");
    root && Path::new("/etc/debian_version").exists() && in_path("apt-get").is_some()
}

fn install(packages: &[&str]) {
    println!("Installing {} with apt.", packages.join(" and "));
    let apt = |arguments: &[&str]| {
        let status = Command::new("apt-get")
            .args(arguments)
            .env("DEBIAN_FRONTEND", "noninteractive")
            .stdout(Stdio::null())
            .status();
        status.is_ok_and(|status| status.success())
    };
    let done = apt(&["update", "-q"])
        && apt(&[
            &["install", "-q", "-y", "--no-install-recommends"],
            packages,
        ]
        .concat());
    if !done {
        println!("apt could not install them.");
    }
}
