//! The kit, `locales/<language>/kit/`: read from its Markdown into pieces, whether it is whole, and packed for page and package.
//!
//! A sheet is a file: `#` its title, a sentence, `##` its sections. A theme is a file too: `##` a session or the starters, `###` a
//! section by the code of its heading (`labels.txt`). `- ` is an item, `- [ ] ` one to tick, `1. ` a step, `- 15 ` one of 15 minutes.

use std::collections::BTreeMap;
use std::path::Path;

use serde_json::{Value, json};

use crate::Outcome;
use crate::locales::languages;
use crate::page::{base64, packed};
use crate::tools::{files, read_text};

/// The files that hold six sessions and starters each; every other is a sheet.
const THEMES: [&str; 5] = [
    "technology",
    "inclusion",
    "leadership",
    "innovation",
    "engagement",
];

/// The sections of a session, in their order.
const PARTS: [&str; 6] = ["aims", "plan", "mentor", "mentee", "exercise", "note"];

const SESSIONS: usize = 6;
const MINUTES: u64 = 60;

type Labels = BTreeMap<String, String>;

/// The kit as elements that only hold text: one for each language, gzip as base64.
pub fn elements(root: &Path, dev: bool) -> Outcome<String> {
    let elements = all(root, dev)?.into_iter().map(|(code, packed)| {
        format!("<script type=\"text/plain\" class=\"kit\" lang=\"{code}\">{packed}</script>")
    });
    Ok(elements.collect::<Vec<_>>().join("\n"))
}

/// Each language with its texts: JSON, gzipped, as base64.
pub fn all(root: &Path, dev: bool) -> Outcome<BTreeMap<String, String>> {
    let mut all = BTreeMap::new();
    for code in languages(root) {
        let texts = texts(root, &code).map_err(|wrong| wrong.join("\n  "))?;
        let text = base64(&packed(texts.to_string().as_bytes(), dev)?);
        all.insert(code, text);
    }
    Ok(all)
}

/// Every language has every piece of English, with as many items in each section and as many minutes, and each session is whole.
pub fn check(root: &Path) -> Outcome {
    let mut wrong = Vec::new();
    let mut english = None;
    for code in languages(root) {
        let texts = match texts(root, &code) {
            Ok(texts) => texts,
            Err(errors) => {
                wrong.extend(errors);
                continue;
            }
        };
        for piece in list(&texts["pieces"]) {
            whole(piece, &format!("locales/{code}/kit"), &mut wrong);
        }
        let shape = shape(&texts);
        match &english {
            None => english = Some(shape),
            Some(english) => compare(english, &shape, &format!("locales/{code}/kit"), &mut wrong),
        }
    }
    if wrong.is_empty() {
        Ok(())
    } else {
        Err(format!("The kit is not whole:\n  {}", wrong.join("\n  ")))
    }
}

fn list(value: &Value) -> &[Value] {
    value.as_array().map_or(&[], Vec::as_slice)
}

/// Each place with what stands there, words aside.
fn shape(texts: &Value) -> BTreeMap<String, String> {
    let mut shape = BTreeMap::new();
    for (key, _) in texts["labels"].as_object().into_iter().flatten() {
        shape.insert(format!("the label {key}"), String::new());
    }
    for piece in list(&texts["pieces"]) {
        let id = piece["id"].as_str().unwrap_or_default();
        shape.insert(id.to_owned(), String::new());
        for (at, section) in list(&piece["sections"]).iter().enumerate() {
            let minutes: Vec<&Value> = list(&section["items"])
                .iter()
                .map(|item| &item["minutes"])
                .collect();
            let lead = section["lead"] == "";
            shape.insert(
                format!("{id}, section {}", at + 1),
                json!([section["part"], section["style"], lead, minutes]).to_string(),
            );
        }
    }
    shape
}

fn compare(
    english: &BTreeMap<String, String>,
    other: &BTreeMap<String, String>,
    place: &str,
    wrong: &mut Vec<String>,
) {
    for (at, there) in english {
        match other.get(at) {
            None => wrong.push(format!("{place}: {at} is missing")),
            Some(here) if here != there => {
                wrong.push(format!("{place}: {at} is built otherwise than in English"));
            }
            Some(_) => {}
        }
    }
    for at in other.keys().filter(|at| !english.contains_key(*at)) {
        wrong.push(format!("{place}: {at} is not in English"));
    }
}

/// What a session must hold.
fn whole(piece: &Value, place: &str, wrong: &mut Vec<String>) {
    let id = piece["id"].as_str().unwrap_or_default();
    let sections = list(&piece["sections"]);
    if piece["title"] == "" || piece["summary"] == "" || sections.is_empty() {
        wrong.push(format!(
            "{place}: {id} lacks a title, its sentence or sections"
        ));
    }
    for section in sections {
        if section["lead"] == "" && list(&section["items"]).is_empty() {
            wrong.push(format!("{place}: {id} has a section with nothing in it"));
        }
    }
    let Some(number) = id
        .rsplit('-')
        .next()
        .and_then(|end| end.parse::<usize>().ok())
    else {
        return;
    };
    let parts: Vec<&str> = sections
        .iter()
        .filter_map(|section| section["part"].as_str())
        .collect();
    if parts != PARTS || number > SESSIONS {
        wrong.push(format!(
            "{place}: {id} is not a session of {}",
            PARTS.join(", ")
        ));
    }
    let plan = sections.iter().find(|section| section["part"] == "plan");
    let minutes: u64 = plan
        .map_or(&[][..], |plan| list(&plan["items"]))
        .iter()
        .filter_map(|item| item["minutes"].as_u64())
        .sum();
    if minutes != MINUTES {
        wrong.push(format!("{place}: the plan of {id} has {minutes} minutes"));
    }
}

/// `{ labels, themes, pieces }` of a language, or every line that is wrong.
fn texts(root: &Path, code: &str) -> Result<Value, Vec<String>> {
    let folder = root.join("locales").join(code).join("kit");
    let mut wrong = Vec::new();
    let labels = labels(&folder.join("labels.txt")).unwrap_or_else(|sentence| {
        wrong.push(sentence);
        Labels::new()
    });
    let mut pieces = Vec::new();
    let mut themes = serde_json::Map::new();
    for file in files(&folder) {
        if file.extension().is_none_or(|ending| ending != "md") {
            continue;
        }
        let name = file
            .file_stem()
            .unwrap_or_default()
            .to_string_lossy()
            .into_owned();
        let place = format!("locales/{code}/kit/{name}.md");
        match read_text(&file) {
            Err(sentence) => wrong.push(sentence),
            Ok(text) => {
                let mut reader = Reader {
                    place,
                    labels: &labels,
                    theme: THEMES.contains(&name.as_str()),
                    pieces: vec![piece(&name)],
                    wrong: &mut wrong,
                };
                for (at, line) in text.lines().enumerate() {
                    reader.line(at + 1, line, &name);
                }
                let mut found = reader.pieces;
                if THEMES.contains(&name.as_str()) {
                    // What stands before the sessions is the theme's own name and sentence.
                    let head = found.remove(0);
                    let told = json!({ "name": head["title"], "summary": head["summary"] });
                    themes.insert(name, told);
                }
                pieces.extend(found);
            }
        }
    }
    for theme in THEMES {
        let sessions = (1..=SESSIONS).map(|number| format!("{theme}-{number}"));
        for id in sessions.chain([format!("{theme}-starters")]) {
            if !pieces.iter().any(|piece| piece["id"] == id.as_str()) {
                wrong.push(format!("locales/{code}/kit: {id} is missing"));
            }
        }
    }
    if wrong.is_empty() {
        Ok(json!({ "labels": labels, "themes": themes, "pieces": pieces }))
    } else {
        Err(wrong)
    }
}

/// `key = words`, a line each.
fn labels(file: &Path) -> Outcome<Labels> {
    let lines = read_text(file)?;
    let kept = lines
        .lines()
        .filter(|line| !line.starts_with('#') && !line.trim().is_empty());
    kept.map(|line| {
        let (key, words) = line
            .split_once(" = ")
            .ok_or_else(|| format!("{}: a line is not `key = words`", file.display()))?;
        Ok((key.to_owned(), words.to_owned()))
    })
    .collect()
}

fn piece(id: &str) -> Value {
    json!({ "id": id, "title": "", "summary": "", "sections": [] })
}

/// Reads one file, a line at a time.
struct Reader<'a> {
    place: String,
    labels: &'a Labels,
    theme: bool,
    /// The last one is being read.
    pieces: Vec<Value>,
    wrong: &'a mut Vec<String>,
}

impl Reader<'_> {
    fn line(&mut self, at: usize, line: &str, name: &str) {
        let done = if line.is_empty() {
            Ok(())
        } else if let Some(words) = line.strip_prefix("# ") {
            self.current()["title"] = json!(words);
            Ok(())
        } else if let Some(words) = line.strip_prefix("## ") {
            if self.theme {
                self.begin(words, name)
            } else {
                self.section(None, words.to_owned());
                Ok(())
            }
        } else if let Some(part) = line.strip_prefix("### ") {
            match self.labels.get(part).cloned() {
                Some(heading) if self.theme => {
                    self.section(Some(part), heading);
                    Ok(())
                }
                _ => Err("is no section of a session"),
            }
        } else if let Some(words) = line.strip_prefix("- [ ] ") {
            self.item("checks", words, None)
        } else if let Some(words) = line.strip_prefix("- ") {
            match timed(words) {
                Some((minutes, words)) => self.item("plan", words, Some(minutes)),
                None => self.item("list", words, None),
            }
        } else if let Some(words) = stepped(line) {
            self.item("steps", words, None)
        } else {
            self.paragraph(line)
        };
        if let Err(what) = done {
            self.wrong.push(format!("{}:{at}: {what}", self.place));
        }
    }

    fn current(&mut self) -> &mut Value {
        let last = self.pieces.len() - 1;
        &mut self.pieces[last]
    }

    /// A session or the starters.
    fn begin(&mut self, words: &str, name: &str) -> Result<(), &'static str> {
        if words == "starters" {
            let mut starters = piece(&format!("{name}-starters"));
            starters["title"] = json!(self.labels.get("starters"));
            self.pieces.push(starters);
            return Ok(());
        }
        let (number, title) = words.split_once(". ").ok_or("is no session")?;
        let number: usize = number.parse().map_err(|_| "is no session")?;
        let mut session = piece(&format!("{name}-{number}"));
        session["title"] = json!(title);
        self.pieces.push(session);
        Ok(())
    }

    fn section(&mut self, part: Option<&str>, heading: String) {
        let mut section = json!({ "heading": heading, "lead": "", "style": "list", "items": [] });
        if let Some(part) = part {
            section["part"] = json!(part);
        }
        if let Some(sections) = self.current()["sections"].as_array_mut() {
            sections.push(section);
        }
    }

    fn item(&mut self, style: &str, words: &str, minutes: Option<u64>) -> Result<(), &'static str> {
        // Starters have no headings.
        if list(&self.current()["sections"]).is_empty() {
            self.section(None, String::new());
        }
        let sections = self.current()["sections"].as_array_mut();
        let section = sections
            .and_then(|all| all.last_mut())
            .ok_or("an item stands in no section")?;
        let mut item = json!({ "text": words });
        if let Some(minutes) = minutes {
            item["minutes"] = json!(minutes);
        }
        let items = section["items"].as_array_mut().ok_or("has no items")?;
        items.push(item);
        if items.len() == 1 {
            section["style"] = json!(style);
        } else if section["style"] != style {
            return Err("is another kind of item than the first of its section");
        }
        Ok(())
    }

    fn paragraph(&mut self, words: &str) -> Result<(), &'static str> {
        let current = self.current();
        let (place, key) = if list(&current["sections"]).is_empty() {
            (current, "summary")
        } else {
            let sections = current["sections"].as_array_mut();
            let last = sections.and_then(|all| all.last_mut());
            (last.ok_or("stands nowhere")?, "lead")
        };
        if place[key] != "" {
            return Err("is a second paragraph");
        }
        place[key] = json!(words);
        Ok(())
    }
}

/// "15 The mentee does the same." as its minutes and its words.
fn timed(words: &str) -> Option<(u64, &str)> {
    let (minutes, words) = words.split_once(' ')?;
    Some((minutes.parse().ok()?, words))
}

/// "2. Mark each" without its number.
fn stepped(line: &str) -> Option<&str> {
    let (number, words) = line.split_once(". ")?;
    number.parse::<usize>().is_ok().then_some(words)
}
