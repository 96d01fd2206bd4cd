//! No circle of files, and folders that know only what ARCHITECTURE.md allows: read from the sources with `syn`.
//!
//! A file knows another when it names something that the other defines, also by way of a `pub use`. Module declarations and `pub use`
//! lines are no knowledge, and neither are tests.

#![allow(
    clippy::unwrap_used,
    reason = "a source that cannot be read is a failure of the test"
)]

use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::path::Path;

use proc_macro2::{TokenStream, TokenTree};
use syn::visit::Visit;
use syn::{Item, UseTree, Visibility};

/// Crates, by the name that code gives them, with their folders.
const CRATES: [(&str, &str); 7] = [
    ("viceversa", "src"),
    ("attacker", "crates/attacker/src"),
    ("disclosure", "crates/disclosure/src"),
    ("matching", "crates/matching/src"),
    ("sorting", "crates/sorting/src"),
    ("statistics", "crates/statistics/src"),
    ("table", "crates/table/src"),
];

/// Folders of `src/` that may know each other only in this direction: each with those that it must not name.
const MUST_NOT_KNOW: [(&str, &[&str]); 12] = [
    (
        "roster::cells",
        &["roster::import", "roster::columns", "pairing", "survey"],
    ),
    ("roster::columns", &["roster::import"]),
    ("files", &["roster", "pairing", "survey", "programme"]),
    (
        "pairing::model",
        &[
            "pairing::compile",
            "pairing::run",
            "pairing::explain",
            "pairing::verify",
        ],
    ),
    (
        "pairing::policy",
        &["pairing::compile", "pairing::run", "pairing::verify"],
    ),
    (
        "pairing::compile",
        &[
            "pairing::run::job",
            "pairing::explain",
            "pairing::waiting",
            "pairing::rematch",
        ],
    ),
    (
        "pairing::verify",
        &[
            "pairing::compile",
            "pairing::run::job",
            "pairing::run::report",
            "pairing::explain",
        ],
    ),
    (
        "survey::instrument",
        &["survey::import", "survey::responses"],
    ),
    ("survey::responses", &["survey::import", "survey::scores"]),
    ("survey::scores", &["survey::import"]),
    ("vault", &["roster", "pairing", "survey", "programme"]),
    ("programme", &["wasm"]),
];

/// A path of names below a crate; the crate's own name first.
type Name = Vec<String>;

/// A source file: what it imports by which name, what it hands on, and every path that it writes.
#[derive(Default)]
struct Source {
    imports: BTreeMap<String, Name>,
    handed_on: BTreeMap<String, Name>,
    paths: Vec<Name>,
    children: BTreeSet<String>,
}

#[test]
fn no_circle_of_files_and_no_folder_knows_what_it_must_not() {
    let sources = sources();
    let known = known(&sources);
    assert!(
        known.values().map(BTreeSet::len).sum::<usize>() > 500,
        "files name each other"
    );
    assert_eq!(circles(&known), Vec::<String>::new());

    let mut wrong = Vec::new();
    for (from, all) in &known {
        for to in all {
            for (folder, banned) in MUST_NOT_KNOW {
                let within = |file: &Name, folder: &str| {
                    let folder: Vec<&str> = folder.split("::").collect();
                    file[0] == "viceversa"
                        && file.len() > folder.len()
                        && folder.iter().zip(&file[1..]).all(|(a, b)| a == b)
                };
                if within(from, folder) && banned.iter().any(|banned| within(to, banned)) {
                    wrong.push(format!("{} names {}", from.join("::"), to.join("::")));
                }
            }
        }
    }
    assert_eq!(wrong, Vec::<String>::new());
}

#[test]
fn a_planted_circle_is_found() {
    let name = |text: &str| vec![text.to_owned()];
    let known = [("a", "b"), ("b", "c"), ("c", "a"), ("d", "a")]
        .map(|(from, to)| (name(from), BTreeSet::from([name(to)])));
    assert_eq!(circles(&BTreeMap::from(known)), ["a – b – c"]);
}

/// Every file by its module's path.
fn sources() -> BTreeMap<Name, Source> {
    let root = Path::new(env!("CARGO_MANIFEST_DIR"));
    let mut found = BTreeMap::new();
    for (name, folder) in CRATES {
        let mut open = vec![(root.join(folder), vec![name.to_owned()])];
        while let Some((folder, at)) = open.pop() {
            for entry in fs::read_dir(folder).unwrap() {
                let path = entry.unwrap().path();
                let stem = path.file_stem().unwrap().to_str().unwrap().to_owned();
                let mut below = at.clone();
                if path.is_dir() {
                    below.push(stem);
                    open.push((path, below));
                } else if path.extension().is_some_and(|ending| ending == "rs") {
                    if !["lib", "mod"].contains(&stem.as_str()) {
                        below.push(stem);
                    }
                    let file = syn::parse_file(&fs::read_to_string(&path).unwrap()).unwrap();
                    let source = found.entry(below).or_insert_with(Source::default);
                    Reader { source }.visit_file(&file);
                }
            }
        }
    }
    let modules: Vec<Name> = found.keys().cloned().collect();
    for module in modules {
        if let Some((last, above)) = module.split_last()
            && let Some(parent) = found.get_mut(above)
        {
            parent.children.insert(last.clone());
        }
    }
    found
}

struct Reader<'a> {
    source: &'a mut Source,
}

impl<'ast> Visit<'ast> for Reader<'_> {
    fn visit_item(&mut self, item: &'ast Item) {
        let attributes = match item {
            Item::Mod(one) => &one.attrs,
            Item::Fn(one) => &one.attrs,
            Item::Use(one) => &one.attrs,
            Item::Impl(one) => &one.attrs,
            _ => return syn::visit::visit_item(self, item),
        };
        let test = attributes.iter().any(|one| {
            one.path().is_ident("cfg")
                && one
                    .meta
                    .require_list()
                    .is_ok_and(|list| list.tokens.to_string() == "test")
        });
        if !test {
            syn::visit::visit_item(self, item);
        }
    }

    fn visit_item_use(&mut self, item: &'ast syn::ItemUse) {
        let mut found = Vec::new();
        flatten(&item.tree, &mut Vec::new(), &mut found);
        for (name, path) in found {
            if matches!(item.vis, Visibility::Inherited) {
                self.source.paths.push(path.clone());
            } else {
                self.source.handed_on.insert(name.clone(), path.clone());
            }
            self.source.imports.insert(name, path);
        }
    }

    fn visit_path(&mut self, path: &'ast syn::Path) {
        self.source.paths.push(
            path.segments
                .iter()
                .map(|one| one.ident.to_string())
                .collect(),
        );
        syn::visit::visit_path(self, path);
    }

    fn visit_visibility(&mut self, _: &'ast Visibility) {}

    fn visit_macro(&mut self, call: &'ast syn::Macro) {
        tokens(call.tokens.clone(), &mut self.source.paths);
        syn::visit::visit_macro(self, call);
    }
}

/// The paths of a `use` line, each with the name it goes by.
fn flatten(tree: &UseTree, above: &mut Name, found: &mut Vec<(String, Name)>) {
    match tree {
        UseTree::Path(path) => {
            above.push(path.ident.to_string());
            flatten(&path.tree, above, found);
            above.pop();
        }
        UseTree::Group(group) => group
            .items
            .iter()
            .for_each(|tree| flatten(tree, above, found)),
        UseTree::Glob(_) => found.push(("*".to_owned(), above.clone())),
        UseTree::Name(name) if name.ident == "self" => {
            found.push((above.last().unwrap().clone(), above.clone()));
        }
        UseTree::Name(syn::UseName { ident }) => {
            found.push((
                ident.to_string(),
                [&above[..], &[ident.to_string()]].concat(),
            ));
        }
        UseTree::Rename(name) => {
            let ident = name.ident.to_string();
            let path = if ident == "self" {
                above.clone()
            } else {
                [&above[..], &[ident]].concat()
            };
            found.push((name.rename.to_string(), path));
        }
    }
}

/// Paths within a macro's arguments, which no parser knows.
fn tokens(stream: TokenStream, found: &mut Vec<Name>) {
    let mut path: Name = Vec::new();
    let mut colons = 0;
    for token in stream {
        match token {
            TokenTree::Ident(ident) => {
                if colons != 2 {
                    found.push(std::mem::take(&mut path));
                }
                path.push(ident.to_string());
                colons = 0;
            }
            TokenTree::Punct(punct) if punct.as_char() == ':' => colons += 1,
            other => {
                found.push(std::mem::take(&mut path));
                colons = 0;
                if let TokenTree::Group(group) = other {
                    tokens(group.stream(), found);
                }
            }
        }
    }
    found.push(path);
}

/// Which files each file knows.
fn known(sources: &BTreeMap<Name, Source>) -> BTreeMap<Name, BTreeSet<Name>> {
    let mut known = BTreeMap::new();
    for (module, source) in sources {
        let mut to = BTreeSet::new();
        for path in source.paths.iter().filter(|path| path.len() > 1) {
            let absolute = absolute(sources, module, path);
            if let Some(owner) = absolute.and_then(|path| owner(sources, &path, 0))
                && owner != *module
            {
                to.insert(owner);
            }
        }
        known.insert(module.clone(), to);
    }
    known
}

/// A path as it stands in a file, from its crate on; none where it leads out of our crates.
fn absolute(sources: &BTreeMap<Name, Source>, module: &Name, path: &[String]) -> Option<Name> {
    let (first, rest) = path.split_first()?;
    let source = &sources[module];
    let mut base = match first.as_str() {
        "crate" => vec![module[0].clone()],
        "self" => module.clone(),
        "super" => module[..module.len().checked_sub(1)?].to_vec(),
        name if source.children.contains(name) => [&module[..], &[name.to_owned()]].concat(),
        name => match source.imports.get(name) {
            Some(import) if import[0] != *name => absolute(sources, module, import)?,
            _ if CRATES.iter().any(|(known, _)| *known == name) => vec![name.to_owned()],
            _ => return None,
        },
    };
    for name in rest {
        if name == "super" {
            base.pop()?;
        } else {
            base.push(name.clone());
        }
    }
    Some(base)
}

/// The file that defines what a path names.
fn owner(sources: &BTreeMap<Name, Source>, path: &[String], depth: usize) -> Option<Name> {
    let length = (1..=path.len())
        .rev()
        .find(|&length| sources.contains_key(&path[..length]))?;
    let (module, rest) = path.split_at(length);
    let module = module.to_vec();
    // A module by itself is no thing of its file.
    let first = rest.first()?;
    match sources[&module].handed_on.get(first) {
        Some(target) if depth < 8 => {
            let mut target = absolute(sources, &module, target)?;
            target.extend_from_slice(&rest[1..]);
            owner(sources, &target, depth + 1).or(Some(module))
        }
        _ => Some(module),
    }
}

/// Groups of files that reach each other: strongly connected components (Tarjan 1972) of more than one.
fn circles(known: &BTreeMap<Name, BTreeSet<Name>>) -> Vec<String> {
    let mut walk = Walk::default();
    for file in known.keys() {
        if !walk.order.contains_key(file) {
            walk.visit(file, known);
        }
    }
    walk.groups
}

#[derive(Default)]
struct Walk {
    order: BTreeMap<Name, usize>,
    low: BTreeMap<Name, usize>,
    open: Vec<Name>,
    groups: Vec<String>,
}

impl Walk {
    fn visit(&mut self, file: &Name, known: &BTreeMap<Name, BTreeSet<Name>>) {
        let number = self.order.len();
        self.order.insert(file.clone(), number);
        let mut low = number;
        self.open.push(file.clone());
        for next in known.get(file).into_iter().flatten() {
            if !self.order.contains_key(next) {
                self.visit(next, known);
                low = low.min(self.low[next]);
            } else if self.open.contains(next) {
                low = low.min(self.order[next]);
            }
        }
        self.low.insert(file.clone(), low);
        if low == number {
            let at = self.open.iter().position(|one| one == file).unwrap();
            let mut group: Vec<String> = self
                .open
                .split_off(at)
                .iter()
                .map(|one| one.join("::"))
                .collect();
            group.sort();
            if group.len() > 1 {
                self.groups.push(group.join(" – "));
            }
        }
    }
}
