//! What the coordinator takes away: the pairs, who waits, and the rows of a file that could not be read.

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};
use sorting::ColdCollect;

use crate::error::Error;
use crate::finding::{Finding, Severity};
use crate::pairing::{Pair, Pairing, Request, reword};
use crate::roster::{self, Person, ReadOptions, Role};
use crate::sheet::{Sheet, Value, delimiter_for, write_csv, write_xlsx};
use crate::words::{say, spoken, within};

/// A kind of file.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(target_arch = "wasm32", derive(tsify::Tsify))]
#[serde(rename_all = "kebab-case")]
pub enum FileFormat {
    /// UTF-8 with a byte-order mark, every field quoted.
    #[default]
    Csv,
    /// A workbook.
    Xlsx,
}

/// What is exported.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(target_arch = "wasm32", derive(tsify::Tsify))]
#[serde(rename_all = "kebab-case")]
pub enum Part {
    /// The pairs.
    #[default]
    Pairs,
    /// Everybody without a partner, with the reason.
    Waiting,
}

/// How to export.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(target_arch = "wasm32", derive(tsify::Tsify))]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct ExportOptions {
    /// CSV or XLSX.
    pub format: FileFormat,
    /// Pairs or waiting list.
    pub what: Part,
    /// With names, e-mail addresses and departments; with ids only otherwise.
    pub names: bool,
    /// Delimiter of a CSV: ",", ";" or a tab; by `locale` when absent.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[cfg_attr(target_arch = "wasm32", tsify(type = "\",\" | \";\" | \"\\t\""))]
    pub delimiter: Option<String>,
    /// Locale of the file and of the spreadsheet that will open it; the request's when absent, or else the one that is spoken.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub locale: Option<String>,
}

/// Writes the pairs, or the waiting list, of a pairing.
///
/// Fields of the roster other than name, id, e-mail and department never appear. Whenever a rule of the policy asks for
/// consent, points and the line about agreed preferences are left out, whether or not they added anything.
///
/// # Errors
/// `delimiter-unknown` for a delimiter other than comma, semicolon or tab.
///
/// ```
/// use viceversa::{pairing::pair, programme::export::{ExportOptions, FileFormat, Part, pairs}};
/// # let request: viceversa::pairing::Request = viceversa::json::decode("request", r#"{ "people": [
/// #     { "id": "ada", "role": "mentor", "level": 1 }, { "id": "ben", "role": "mentor", "level": 2 },
/// #     { "id": "dev", "role": "mentee", "level": 4 }, { "id": "eve", "role": "mentee", "level": 5 }],
/// #     "policy": { "rules": [{ "rule": "level-gap", "points": { "2": 2, "3": 5, "4": 9 } }] } }"#)?;
/// // Mentors ada (level 1) and ben (2), mentees dev (4) and eve (5); 2, 3 or 4 levels between them give 2, 5 or 9 points.
/// let locale = Some("de".to_owned());
/// let options = ExportOptions { format: FileFormat::Csv, what: Part::Pairs, names: false, delimiter: None, locale };
/// let csv = String::from_utf8(pairs(&request, &pair(&request, &mut |_| {})?, &options)?).unwrap();
/// // Points in all and for each side, shared minutes, why, locked.
/// assert_eq!(csv.lines().nth(1), Some(r#""ada";"eve";"9";"9";"9";"";"4 Stufen auseinander";"nein""#));
/// # Ok::<(), viceversa::Error>(())
/// ```
pub fn pairs(
    request: &Request,
    pairing: &Pairing,
    options: &ExportOptions,
) -> Result<Vec<u8>, Error> {
    let locale = locale_of(request, options);
    within(locale, || {
        let people = by_id(request);
        // Sentences that a programme holds are in the language that it was last shown in.
        let pairing = &reword(request, pairing);
        let sheet = match options.what {
            Part::Pairs => pair_sheet(request, pairing, &people, options.names),
            Part::Waiting => waiting_sheet(pairing, &people, options.names),
        };
        as_file(&sheet, options)
    })
}

/// The language of a file: the one that is asked for, or the request's.
pub(super) fn locale_of<'a>(request: &'a Request, options: &'a ExportOptions) -> Option<&'a str> {
    let locale = options.locale.as_ref().or(request.locale.as_ref());
    locale.map(String::as_str)
}

/// Everybody by id.
pub(super) fn by_id(request: &Request) -> BTreeMap<&str, &Person> {
    request
        .people
        .iter()
        .map(|person| (person.id.as_str(), person))
        .cold_map()
}

/// A sheet as the file that was asked for.
pub(super) fn as_file(sheet: &Sheet, options: &ExportOptions) -> Result<Vec<u8>, Error> {
    let delimiter = match options.delimiter.as_deref() {
        None => delimiter_for(options.locale.as_deref().unwrap_or(spoken())),
        Some(",") => ',',
        Some(";") => ';',
        Some("\t") => '\t',
        Some(_) => {
            return Err(Error::new(
                "delimiter-unknown",
                say!("delimiter-unknown"),
                say!("delimiter-unknown.advice"),
            ));
        }
    };
    write(sheet, options.format, delimiter)
}

/// Reads a file of people and writes the rows that were not taken over, as they stand in the file, with row number and
/// reason before them.
///
/// # Errors
/// Those of [`roster::read`].
///
/// ```
/// use viceversa::programme::export::{FileFormat, rejected};
/// use viceversa::roster::ReadOptions;
/// let file = "Employee ID;Name;Role\n7;Ada;mentor\n;;mentee\n";
/// let csv = String::from_utf8(rejected(file.as_bytes(), &ReadOptions::default(), FileFormat::Csv)?).unwrap();
/// let reason = "1 row has no id, no name and no e-mail address and is left out.";
/// assert_eq!(csv.lines().nth(1), Some(format!(r#""3";"{reason}";"";"";"mentee""#).as_str()));
/// # Ok::<(), viceversa::Error>(())
/// ```
pub fn rejected(bytes: &[u8], options: &ReadOptions, format: FileFormat) -> Result<Vec<u8>, Error> {
    let roster = roster::read(bytes, options)?;
    rejected_rows(bytes, options, &roster.findings, format)
}

/// As [`rejected`], for findings that are at hand.
///
/// # Errors
/// Those of [`files::read`](crate::files::read).
///
/// ```
/// use viceversa::programme::export::{FileFormat, rejected_rows};
/// use viceversa::roster::{ReadOptions, read};
/// let file = b"Employee ID;Name;Role\n7;Ada;mentor\n;;mentee\n";
/// let options = ReadOptions::default();
/// let roster = read(file, &options)?;
/// let csv = rejected_rows(file, &options, &roster.findings, FileFormat::Csv)?;
/// assert_eq!(String::from_utf8(csv).unwrap().lines().count(), 2);
/// # Ok::<(), viceversa::Error>(())
/// ```
pub fn rejected_rows(
    bytes: &[u8],
    options: &ReadOptions,
    findings: &[Finding],
    format: FileFormat,
) -> Result<Vec<u8>, Error> {
    let (table, info, _) = crate::files::read(bytes, options)?;
    let mut reasons: BTreeMap<u32, Vec<&str>> = BTreeMap::new();
    for finding in findings
        .iter()
        .filter(|finding| finding.severity == Severity::Rejected)
    {
        for row in finding.places.iter().filter_map(|place| place.row) {
            let texts = reasons.entry(row).or_default();
            if !texts.contains(&finding.text.as_str()) {
                texts.push(&finding.text);
            }
        }
    }
    let mut sheet = Sheet {
        name: say!("export-rejected"),
        headers: vec![say!("export-row"), say!("export-rejected-why")],
        rows: Vec::new(),
    };
    sheet.headers.extend(table.headers().iter().cloned());
    for row in 0..table.rows() {
        let number = table.row_number(row);
        let Some(texts) = reasons.get(&number) else {
            continue;
        };
        let mut cells = vec![
            Value::Number(i64::from(number)),
            Value::from(texts.join(" ")),
        ];
        cells.extend((0..table.width()).map(|column| Value::from(table.cell(row, column))));
        sheet.rows.push(cells);
    }
    let delimiter = match info.delimiter.as_deref() {
        Some(";") => ';',
        Some("\t") => '\t',
        _ => ',',
    };
    write(&sheet, format, delimiter)
}

fn write(sheet: &Sheet, format: FileFormat, delimiter: char) -> Result<Vec<u8>, Error> {
    match format {
        FileFormat::Csv => Ok(write_csv(sheet, delimiter)),
        FileFormat::Xlsx => write_xlsx(std::slice::from_ref(sheet)),
    }
}

fn pair_sheet(
    request: &Request,
    pairing: &Pairing,
    people: &BTreeMap<&str, &Person>,
    names: bool,
) -> Sheet {
    let consent = request
        .policy
        .rules
        .iter()
        .any(|rule| rule.opt_in.is_some());
    let mut headers = person_headers("mentor", names);
    headers.extend(person_headers("mentee", names));
    if !consent {
        headers.extend([
            say!("export-points"),
            say!("export-points-mentor"),
            say!("export-points-mentee"),
        ]);
    }
    headers.extend([
        say!("export-minutes"),
        say!("export-why"),
        say!("export-locked"),
    ]);
    let (yes, no) = (say!("export-yes"), say!("export-no"));
    let rows = pairing
        .pairs
        .iter()
        .map(|pair| {
            let mut row = person_cells(&pair.mentor, people, names);
            row.extend(person_cells(&pair.mentee, people, names));
            if !consent {
                row.extend(
                    [pair.points, pair.gain.mentor, pair.gain.mentee]
                        .map(|points| Value::Number(points.into())),
                );
            }
            row.push(match pair.minutes {
                Some(minutes) => Value::Number(minutes.into()),
                None => Value::from(""),
            });
            row.push(Value::from(why(request, pair)));
            row.push(Value::from(if pair.locked { yes.as_str() } else { &no }));
            row
        })
        .collect();
    Sheet {
        name: say!("export-pairs"),
        headers,
        rows,
    }
}

/// The reasons in words, without those that rest on anybody's consent.
fn why(request: &Request, pair: &Pair) -> String {
    let texts: Vec<&str> = pair
        .reasons
        .iter()
        .filter(|reason| {
            usize::try_from(reason.rule)
                .ok()
                .and_then(|rule| request.policy.rules.get(rule))
                .is_some_and(|rule| rule.opt_in.is_none())
        })
        .map(|reason| reason.text.trim_end_matches('.'))
        .collect();
    texts.join("; ")
}

fn waiting_sheet(pairing: &Pairing, people: &BTreeMap<&str, &Person>, names: bool) -> Sheet {
    let mut headers = person_headers("person", names);
    headers.extend([say!("export-role"), say!("export-why")]);
    let rows = pairing
        .waiting
        .iter()
        .map(|waiting| {
            let mut row = person_cells(&waiting.id, people, names);
            row.push(Value::from(match waiting.role {
                Role::Mentor => say!("export-is-mentor"),
                Role::Mentee => say!("export-is-mentee"),
                Role::Both => say!("export-is-both"),
                Role::None => say!("export-is-none"),
            }));
            row.push(Value::from(waiting.reason.text.as_str()));
            row
        })
        .collect();
    Sheet {
        name: say!("export-waiting"),
        headers,
        rows,
    }
}

pub(super) fn person_headers(who: &str, names: bool) -> Vec<String> {
    let own = format!("export-{who}");
    if names {
        vec![
            say!(own),
            say!(format!("{own}-id")),
            say!(format!("{own}-email")),
            say!(format!("{own}-department")),
        ]
    } else {
        vec![say!(format!("{own}-id"))]
    }
}

pub(super) fn person_cells(id: &str, people: &BTreeMap<&str, &Person>, names: bool) -> Vec<Value> {
    if !names {
        return vec![id.into()];
    }
    let person = people.get(id);
    let text = |text: Option<&str>| Value::from(text.unwrap_or_default());
    vec![
        text(person.map(|person| person.name.as_str())),
        id.into(),
        text(person.and_then(|person| person.email.as_deref())),
        text(person.and_then(|person| person.department.as_deref())),
    ]
}
