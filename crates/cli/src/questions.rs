//! What a file leaves open, and the answers to it: those of the command line, or what is proposed where all of that is accepted.

use std::collections::BTreeSet;
use std::path::PathBuf;

use indexmap::IndexMap;
use serde::Serialize;
use serde_json::{Map, Value};
use viceversa::finding::{Finding, Severity};
use viceversa::json;
use viceversa::roster::{self, PastPair, Person, ReadOptions, Roster};
use viceversa::survey::{Instrument, ReadResponses, ReadResponsesOptions, read_responses};

use crate::files;
use crate::outcome::{Exit, Outcome, failed};
use crate::words::say;

/// The choice that leaves everything as it was read.
const AS_IS: &str = "as-is";

/// More rounds of asking than any file has questions.
const ROUNDS: usize = 1000;

/// A question and what can be said to it.
#[derive(Clone, Debug, Serialize)]
pub struct Question {
    /// What answers name: the code, with the column where there are several of a kind.
    pub id: String,
    /// Stable kebab-case code.
    pub code: String,
    /// In words.
    pub text: String,
    /// What to do.
    pub advice: String,
    /// Id of the choice at which the reading stands now.
    pub proposal: String,
    /// What can be said.
    pub choices: Vec<Choice>,
    /// The same with its column, whether or not it is the only one of its kind.
    #[serde(skip)]
    full: String,
    #[serde(skip)]
    from: From,
}

/// One answer to a question.
#[derive(Clone, Debug, Serialize)]
pub struct Choice {
    /// What answers name.
    pub id: String,
    /// In words.
    pub text: String,
}

/// Who asks.
#[derive(Clone, Debug)]
enum From {
    /// A finding, whose mends these are.
    Finding(Vec<Value>),
    /// An instrument.
    Instrument,
}

/// A question that was answered.
#[derive(Clone, Debug, Serialize)]
pub struct Settled {
    /// The question's id.
    pub id: String,
    /// The question.
    pub text: String,
    /// The choice's id.
    pub choice: String,
    /// The choice.
    pub said: String,
    /// Nobody was asked: every proposal was accepted.
    pub accepted: bool,
}

/// The answers of the command line.
#[derive(Debug)]
pub struct Answers {
    said: IndexMap<String, String>,
    used: BTreeSet<String>,
    accept: bool,
}

impl Answers {
    /// `ID=CHOICE` each.
    pub fn new(said: &[String], accept: bool) -> Outcome<Self> {
        let mut answers = IndexMap::new();
        for one in said {
            match one.rsplit_once('=') {
                Some((id, choice)) if !id.is_empty() && !choice.is_empty() => {
                    answers.insert(id.to_owned(), choice.to_owned());
                }
                _ => return Err(failed(Exit::Usage, "command-answer-form", &[])),
            }
        }
        Ok(Self {
            said: answers,
            used: BTreeSet::new(),
            accept,
        })
    }

    /// What is to be said to a question, if anything.
    fn to(&mut self, question: &Question) -> Outcome<Option<Settled>> {
        let given = [&question.id, &question.full, &question.code]
            .into_iter()
            .find_map(|id| self.said.get_key_value(id));
        let (choice, accepted) = match given {
            Some((id, choice)) => {
                self.used.insert(id.clone());
                (choice.clone(), false)
            }
            None if self.accept => (question.proposal.clone(), true),
            None => return Ok(None),
        };
        let Some(known) = question.choices.iter().find(|one| one.id == choice) else {
            return Err(failed(
                Exit::Usage,
                "command-choice-unknown",
                &[("id", question.id.clone())],
            ));
        };
        Ok(Some(Settled {
            id: question.id.clone(),
            text: question.text.clone(),
            choice,
            said: known.text.clone(),
            accepted,
        }))
    }

    /// Every answer was one to a question.
    pub fn all_used(&self) -> Outcome {
        match self.said.keys().find(|id| !self.used.contains(*id)) {
            Some(id) => Err(failed(
                Exit::Usage,
                "command-answer-unknown",
                &[("id", id.clone())],
            )),
            None => Ok(()),
        }
    }
}

/// What was read, what of it is still open, and what was answered.
pub struct Understood<T> {
    /// What was read.
    pub read: T,
    /// What waits for an answer.
    pub open: Vec<Question>,
    /// What was answered.
    pub settled: Vec<Settled>,
    /// The options it was read with in the end, without the name.
    pub options: Map<String, Value>,
}

/// A roster, whichever files it came in.
pub struct Rosters {
    /// Everybody.
    pub people: Vec<Person>,
    /// What is wrong or doubtful in the files, and in all of them together.
    pub findings: Vec<Finding>,
    /// What waits for an answer.
    pub open: Vec<Question>,
    /// What was answered.
    pub settled: Vec<Settled>,
    /// How each file was read.
    pub reading: Vec<Map<String, Value>>,
}

/// Reads all files of a roster; `given` are the options of each.
pub fn rosters(
    paths: &[PathBuf],
    given: impl Fn(usize) -> Map<String, Value>,
    answers: &mut Answers,
) -> Outcome<Rosters> {
    let mut all = Rosters {
        people: Vec::new(),
        findings: Vec::new(),
        open: Vec::new(),
        settled: Vec::new(),
        reading: Vec::new(),
    };
    let mut parts = Vec::new();
    for (at, path) in paths.iter().enumerate() {
        let bytes = files::read(path)?;
        let name = files::name(path);
        let understood = roster(&bytes, &name, given(at), answers, paths.len() > 1)?;
        parts.push(understood.read.people);
        all.findings.extend(understood.read.findings);
        all.open.extend(understood.open);
        all.settled.extend(understood.settled);
        all.reading.push(understood.options);
    }
    if parts.len() == 1 {
        all.people = parts.remove(0);
    } else {
        let (people, findings) = roster::merge(parts);
        all.people = people;
        all.findings.extend(findings);
    }
    Ok(all)
}

/// Earlier pairs, from as many files.
#[derive(Default)]
pub struct Earlier {
    /// Those of all files.
    pub pairs: Vec<PastPair>,
    /// What is wrong or doubtful in them.
    pub findings: Vec<Finding>,
    /// What waits for an answer.
    pub open: Vec<Question>,
    /// What was answered.
    pub settled: Vec<Settled>,
}

/// Reads files of earlier pairs, whose people are looked for among these. A file has its name before its questions.
pub fn earlier(paths: &[PathBuf], people: &[Person], answers: &mut Answers) -> Outcome<Earlier> {
    let mut all = Earlier::default();
    for path in paths {
        let bytes = files::read(path)?;
        let name = files::name(path);
        let understood = until_answered(Map::new(), Some(&name), answers, |options| {
            let options = with_name::<ReadOptions>(options, &name)?;
            let read = roster::read_pairs(&bytes, &options, people)?;
            Ok((of_findings(&read.findings), read))
        })?;
        all.pairs.extend(understood.read.pairs);
        all.findings.extend(understood.read.findings);
        all.open.extend(understood.open);
        all.settled.extend(understood.settled);
    }
    Ok(all)
}

/// Reads a roster, over and over until no answer is left to give. One of `several` files has its name before its questions.
pub fn roster(
    bytes: &[u8],
    name: &str,
    given: Map<String, Value>,
    answers: &mut Answers,
    several: bool,
) -> Outcome<Understood<Roster>> {
    until_answered(given, several.then_some(name), answers, |options| {
        let read = roster::read(bytes, &with_name::<ReadOptions>(options, name)?)?;
        Ok((of_findings(&read.findings), read))
    })
}

/// Reads a file again with each answer that there is.
fn until_answered<T>(
    given: Map<String, Value>,
    before: Option<&str>,
    answers: &mut Answers,
    read: impl Fn(&Map<String, Value>) -> Outcome<(Vec<Question>, T)>,
) -> Outcome<Understood<T>> {
    let mut options = given;
    let mut done = BTreeSet::new();
    let mut settled = Vec::new();
    for _ in 0..ROUNDS {
        let (mut open, read) = read(&options)?;
        if let Some(name) = before {
            for question in &mut open {
                question.id = format!("{name}:{}", question.id);
            }
        }
        let Some((question, said)) = next(&open, &done, answers)? else {
            return Ok(Understood {
                read,
                open,
                settled,
                options,
            });
        };
        match mend(question, &said.choice) {
            Some(mend) => merge(&mut options, mend),
            None => merge(
                &mut options,
                serde_json::json!({ "accepted": [question.code] }),
            ),
        }
        done.insert(question.full.clone());
        settled.push(said);
    }
    Err(crate::outcome::open())
}

/// Likewise answers to a survey.
pub fn answers(
    bytes: &[u8],
    name: &str,
    given: Map<String, Value>,
    instrument: Option<Instrument>,
    answers: &mut Answers,
) -> Outcome<Understood<ReadResponses>> {
    let mut options = given;
    let mut instrument = instrument;
    let mut said_of_it: IndexMap<String, String> = IndexMap::new();
    let (mut done, mut settled) = (BTreeSet::new(), Vec::new());
    let mut as_is: BTreeSet<String> = BTreeSet::new();
    for _ in 0..ROUNDS {
        let mut asked = with_name::<ReadResponsesOptions>(&options, name)?;
        if instrument.is_some() {
            asked.instrument.clone_from(&instrument);
        }
        for (id, choice) in &said_of_it {
            asked.settled.insert(id.clone(), choice.clone());
        }
        let read = read_responses(bytes, asked)?;
        let mut open: Vec<Question> = read
            .instrument
            .questions
            .iter()
            .map(Question::of_instrument)
            .collect();
        // The same questions come as findings too.
        let known: BTreeSet<String> = open.iter().map(|one| one.code.clone()).collect();
        open.extend(of_findings(&read.findings).into_iter().filter(|one| {
            !known.contains(&one.code)
                && !as_is.contains(&one.full)
                && one.code != "unconfirmed"
                && !one.is_about_instrument()
        }));
        // Questions of the instrument are answered together: a large file is not read once for each.
        let before = settled.len();
        for question in open
            .iter()
            .filter(|one| matches!(one.from, From::Instrument) && !done.contains(&one.full))
        {
            if let Some(said) = answers.to(question)? {
                said_of_it.insert(question.id.clone(), said.choice.clone());
                settled.push(said);
            }
        }
        if settled.len() > before {
            done.extend(settled[before..].iter().map(|said| said.id.clone()));
            continue;
        }
        let Some((question, said)) = next(&open, &done, answers)? else {
            return Ok(Understood {
                read,
                open,
                settled,
                options,
            });
        };
        match mend(question, &said.choice) {
            Some(Value::Object(mut mend)) => {
                if mend.get("instrument").is_some_and(Value::is_null) {
                    mend.remove("instrument");
                    instrument = None;
                }
                merge(&mut options, Value::Object(mend));
            }
            _ => {
                as_is.insert(question.full.clone());
            }
        }
        done.insert(question.full.clone());
        settled.push(said);
    }
    Err(crate::outcome::open())
}

/// The first question to which something is said, and what.
fn next<'a>(
    open: &'a [Question],
    done: &BTreeSet<String>,
    answers: &mut Answers,
) -> Outcome<Option<(&'a Question, Settled)>> {
    for question in open.iter().filter(|one| !done.contains(&one.full)) {
        if let Some(said) = answers.to(question)? {
            return Ok(Some((question, said)));
        }
    }
    Ok(None)
}

/// What a choice changes of how the file is read; none where it is taken as it was.
fn mend(question: &Question, choice: &str) -> Option<Value> {
    let From::Finding(mends) = &question.from else {
        return None;
    };
    let nth: usize = choice.parse().ok()?;
    mends.get(nth.checked_sub(1)?).cloned()
}

fn with_name<T: serde::de::DeserializeOwned>(
    options: &Map<String, Value>,
    name: &str,
) -> Outcome<T> {
    let mut options = options.clone();
    options.insert("name".to_owned(), name.into());
    Ok(json::decode("options", &json::encode(&options))?)
}

/// As a page merges a mend: objects key by key, lists of answers together, everything else replaced.
fn merge(options: &mut Map<String, Value>, mend: Value) {
    let Value::Object(mend) = mend else { return };
    for (key, value) in mend {
        match (options.get_mut(&key), value) {
            (Some(Value::Array(old)), Value::Array(new))
                if ["accepted", "mergeSkills", "mergeValues"].contains(&key.as_str()) =>
            {
                for one in new {
                    if !old.contains(&one) {
                        old.push(one);
                    }
                }
            }
            (Some(Value::Object(old)), Value::Object(new)) => old.extend(new),
            (_, value) => {
                options.insert(key, value);
            }
        }
    }
}

fn of_findings(findings: &[Finding]) -> Vec<Question> {
    let asked: Vec<&Finding> = findings
        .iter()
        .filter(|one| one.severity == Severity::Question)
        .collect();
    asked
        .iter()
        .map(|finding| {
            let alone = asked
                .iter()
                .filter(|other| other.code == finding.code)
                .count()
                == 1;
            Question::of_finding(finding, alone)
        })
        .collect()
}

impl Question {
    fn of_finding(finding: &Finding, alone: bool) -> Self {
        let column = finding
            .places
            .iter()
            .find_map(|place| place.column.clone())
            .unwrap_or_default();
        let full = if column.is_empty() {
            finding.code.clone()
        } else {
            format!("{}:{column}", finding.code)
        };
        let mut choices = vec![Choice {
            id: AS_IS.to_owned(),
            text: say!("command-as-is"),
        }];
        for (at, fix) in finding.fixes.iter().enumerate() {
            choices.push(Choice {
                id: (at + 1).to_string(),
                text: fix.text.clone(),
            });
        }
        Self {
            id: if alone {
                finding.code.clone()
            } else {
                full.clone()
            },
            code: finding.code.clone(),
            text: finding.text.clone(),
            advice: finding.advice.clone(),
            proposal: AS_IS.to_owned(),
            choices,
            full,
            from: From::Finding(
                finding
                    .fixes
                    .iter()
                    .map(|fix| fix.options.clone())
                    .collect(),
            ),
        }
    }

    fn of_instrument(question: &viceversa::survey::OpenQuestion) -> Self {
        let choices = question.choices.iter().map(|choice| Choice {
            id: choice.id.clone(),
            text: choice.text.clone(),
        });
        Self {
            id: question.id.clone(),
            code: question.code.clone(),
            text: question.text.clone(),
            advice: String::new(),
            proposal: question.proposal.clone(),
            choices: choices.collect(),
            full: question.id.clone(),
            from: From::Instrument,
        }
    }

    /// Its mends answer a question of the instrument, which is asked itself.
    fn is_about_instrument(&self) -> bool {
        matches!(&self.from, From::Finding(mends) if mends.iter().any(|mend| mend.get("settled").is_some()))
    }
}
