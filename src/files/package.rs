//! The parts of an office package (ECMA-376 part 2, Open Packaging Conventions): found by relationships and content types.
//!
//! Names of parts are only customary: a workbook may lie at the root of its archive, its sheets anywhere. They compare
//! without regard to case and to percent-encoding, which [`Archive`] sees to.

use std::collections::BTreeMap;

use quick_xml::events::Event;

use super::archive::Archive;
use super::xml::{Xml, attribute, text};
use crate::error::Error;

/// What the main part of a package is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Main {
    /// A workbook in XML, with or without macros, or a template of one.
    Workbook,
    /// A workbook in binary records.
    Binary,
    /// A text document.
    Document,
    /// Slides.
    Presentation,
}

/// An opened package.
pub(super) struct Package<'a> {
    archive: Archive<'a>,
    /// Content types by extension, and of single parts; both in lower case.
    defaults: BTreeMap<String, String>,
    overrides: Vec<(String, String)>,
}

/// One relationship of a part.
pub(super) struct Link {
    /// The last word of its type, which the transitional and the strict namespaces share.
    kind: String,
    /// The part it leads to.
    pub(super) target: String,
}

/// The relationships of a part, by id.
#[derive(Default)]
pub(super) struct Links(BTreeMap<String, Link>);

impl Links {
    /// The relationship of this id, if it is of this kind.
    pub(super) fn get(&self, id: &str, kind: &str) -> Option<&Link> {
        self.0.get(id).filter(|link| link.kind == kind)
    }

    fn of_kind<'l>(&'l self, kind: &'l str) -> impl Iterator<Item = &'l Link> {
        self.0.values().filter(move |link| link.kind == kind)
    }
}

impl<'a> Package<'a> {
    /// Reads what the archive says about its parts.
    pub(super) fn open(mut archive: Archive<'a>) -> Result<Self, Error> {
        let mut defaults = BTreeMap::new();
        let mut overrides = Vec::new();
        if let Some(bytes) = archive.read("[Content_Types].xml")? {
            let content = text(bytes)?;
            let mut xml = Xml::new(&content);
            loop {
                match xml.next()? {
                    Event::Start(start) => {
                        let kind = attribute(&start, "ContentType").unwrap_or_default();
                        let kind = kind.to_ascii_lowercase();
                        match start.local_name().as_ref() {
                            "Default" => {
                                let name = attribute(&start, "Extension").unwrap_or_default();
                                defaults.insert(name.to_lowercase(), kind);
                            }
                            "Override" => {
                                let name = attribute(&start, "PartName").unwrap_or_default();
                                overrides.push((resolve("", &name), kind));
                            }
                            _ => {}
                        }
                    }
                    Event::Eof => break,
                    _ => {}
                }
            }
        }
        Ok(Self {
            archive,
            defaults,
            overrides,
        })
    }

    /// The main part and what it is: where the package's own relationship leads, else what its content type says, else
    /// what has the customary name.
    pub(super) fn main(&mut self) -> Result<Option<(String, Main)>, Error> {
        const CUSTOMARY: [(&str, Main); 4] = [
            ("xl/workbook.xml", Main::Workbook),
            ("xl/workbook.bin", Main::Binary),
            ("word/document.xml", Main::Document),
            ("ppt/presentation.xml", Main::Presentation),
        ];
        let links = self.links("")?;
        let linked = links.of_kind("officeDocument").map(|link| &link.target);
        let typed = self
            .overrides
            .iter()
            .filter(|(_, kind)| of_type(kind).is_some())
            .map(|(part, _)| part);
        let customary = CUSTOMARY.map(|(part, _)| part.to_owned());
        let found = linked
            .chain(typed)
            .chain(&customary)
            .find(|part| self.archive.has(part))
            .cloned();
        let Some(part) = found else {
            return Ok(None);
        };
        let by_type = self.content_type(&part).and_then(of_type);
        let main = match by_type {
            Some(main) => Some(main),
            None => self.of_root(&part)?.or_else(|| {
                let same = |name: &str| part.eq_ignore_ascii_case(name);
                let known = CUSTOMARY.iter().find(|(name, _)| same(name));
                known.map(|(_, main)| *main)
            }),
        };
        Ok(main.map(|main| (part, main)))
    }

    /// The relationships of a part; those of the package for an empty name.
    pub(super) fn links(&mut self, part: &str) -> Result<Links, Error> {
        let (folder, file) = split(part);
        let mut links = Links::default();
        let Some(bytes) = self.archive.read(&format!("{folder}_rels/{file}.rels"))? else {
            return Ok(links);
        };
        let content = text(bytes)?;
        let mut xml = Xml::new(&content);
        loop {
            match xml.next()? {
                Event::Start(start) if start.local_name().as_ref() == "Relationship" => {
                    let external = attribute(&start, "TargetMode")
                        .is_some_and(|mode| mode.eq_ignore_ascii_case("external"));
                    if external {
                        continue;
                    }
                    let kind = attribute(&start, "Type").unwrap_or_default();
                    let target = attribute(&start, "Target").unwrap_or_default();
                    let link = Link {
                        kind: kind.rsplit('/').next().unwrap_or_default().to_owned(),
                        target: resolve(folder, &target),
                    };
                    links
                        .0
                        .entry(attribute(&start, "Id").unwrap_or_default())
                        .or_insert(link);
                }
                Event::Eof => return Ok(links),
                _ => {}
            }
        }
    }

    /// The part that `part` uses for something: by its relationship, else by content type, else by its customary name
    /// beside it. The second part says whether a relationship or a content type promises one.
    pub(super) fn used_by(&self, part: &str, links: &Links, kind: &str) -> (Option<String>, bool) {
        let suffix = format!("spreadsheetml.{}+xml", kind.to_ascii_lowercase());
        let linked = links.of_kind(kind).map(|link| &link.target);
        let typed = self
            .overrides
            .iter()
            .filter(|(_, of)| of.ends_with(&suffix))
            .map(|(part, _)| part);
        let customary = format!("{}{kind}.xml", split(part).0);
        let promised: Vec<&String> = linked.chain(typed).collect();
        let found = promised
            .iter()
            .copied()
            .chain([&customary])
            .find(|part| self.archive.has(part));
        (found.cloned(), !promised.is_empty())
    }

    /// Whether there is such a part.
    pub(super) fn has(&self, part: &str) -> bool {
        self.archive.has(part)
    }

    /// Inflates a part; none if there is no such part.
    pub(super) fn read(&mut self, part: &str) -> Result<Option<Vec<u8>>, Error> {
        self.archive.read(part)
    }

    fn content_type(&self, part: &str) -> Option<&str> {
        let named = self
            .overrides
            .iter()
            .find(|(name, _)| name.eq_ignore_ascii_case(part));
        let extension = part.rsplit_once('.').map(|(_, extension)| extension);
        named
            .map(|(_, kind)| kind)
            .or_else(|| self.defaults.get(&extension?.to_lowercase()))
            .map(String::as_str)
    }

    /// What the first element of a part says that it is.
    fn of_root(&mut self, part: &str) -> Result<Option<Main>, Error> {
        let Some(content) = self.archive.read(part)?.map(text).transpose()? else {
            return Ok(None);
        };
        let mut xml = Xml::new(&content);
        loop {
            match xml.next()? {
                Event::Start(start) => {
                    return Ok(match start.local_name().as_ref() {
                        "workbook" => Some(Main::Workbook),
                        "document" => Some(Main::Document),
                        "presentation" => Some(Main::Presentation),
                        _ => None,
                    });
                }
                Event::Eof => return Ok(None),
                _ => {}
            }
        }
    }
}

/// What a part of this content type is, if it can be a main part.
fn of_type(kind: &str) -> Option<Main> {
    if !kind.contains(".main") {
        return None;
    }
    let holds = |part: &str| kind.contains(part);
    if holds("ms-excel") && holds("binary") {
        Some(Main::Binary)
    } else if holds("spreadsheetml") || holds("ms-excel") {
        Some(Main::Workbook)
    } else if holds("wordprocessingml") || holds("ms-word") {
        Some(Main::Document)
    } else if holds("presentationml") || holds("ms-powerpoint") {
        Some(Main::Presentation)
    } else {
        None
    }
}

/// The folder of a part, with its slash, and its name in there.
fn split(part: &str) -> (&str, &str) {
    part.split_at(part.rfind('/').map_or(0, |at| at + 1))
}

/// Where a target leads from a folder: relative, or from the root of the package.
fn resolve(folder: &str, target: &str) -> String {
    let target = target.trim().replace('\\', "/");
    let target = target.split('#').next().unwrap_or_default();
    let folder = if target.starts_with('/') { "" } else { folder };
    let mut parts: Vec<&str> = folder.split('/').filter(|part| !part.is_empty()).collect();
    for part in target.split('/') {
        match part {
            "." | "" => {}
            ".." => {
                parts.pop();
            }
            part => parts.push(part),
        }
    }
    parts.join("/")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn targets_are_relative_or_from_the_root() {
        for (folder, target, expected) in [
            ("xl/", "worksheets/sheet1.xml", "xl/worksheets/sheet1.xml"),
            ("xl/", "/sheet.xml", "sheet.xml"),
            ("xl/", "./a/../b.xml", "xl/b.xml"),
            ("xl/", "../data/b.xml", "data/b.xml"),
            ("", "../../b.xml", "b.xml"),
            ("xl/", "sheets\\one.xml#A1", "xl/sheets/one.xml"),
        ] {
            assert_eq!(resolve(folder, target), expected, "{folder} {target}");
        }
    }
}
