//! Answers and scores as files for SPSS, jamovi and R: a CSV of numbers, and a codebook that says what they mean.
//!
//! These are raw data about people, and nothing here passes disclosure control. Every row of the data carries a mark (`file-mark` of the catalogue), in a variable
//! of text that analysis leaves alone, so that a part of it copied elsewhere carries it too; codebooks and scripts begin with it.

use indexmap::IndexMap;
use serde::{Deserialize, Serialize};
use serde_json::json;

use super::instrument::LARGEST;
use super::instrument::{Instrument, Item, ItemType, Method, PairSide, text};
use super::responses::{Column, MISSING, NOT_APPLICABLE, OUT_OF_SCALE, Responses};
use crate::Error;
use crate::sheet::{self, Sheet, Value};
use crate::words::{say, within};

/// Not answered, in a file.
const NONE: i64 = -999;
/// Does not apply, in a file.
const IDLE: i64 = -998;
/// Answered with something that is not on the scale, in a file.
const OUTSIDE: i64 = -997;

/// What every raw file says of itself, in its rows.
fn notice() -> String {
    say!("file-notice")
}

/// Which file to write.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(target_arch = "wasm32", derive(tsify::Tsify))]
#[serde(rename_all = "kebab-case")]
pub enum SurveyFile {
    /// Answers and scores, one row a respondent.
    Data,
    /// The codebook for programs.
    CodebookJson,
    /// The codebook for people, as CSV.
    CodebookCsv,
    /// The codebook for people, as a workbook.
    CodebookXlsx,
    /// Syntax that reads and labels the data in SPSS.
    Spss,
    /// A script that reads and labels the data in R.
    R,
}

/// What the file holds.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(target_arch = "wasm32", derive(tsify::Tsify))]
#[serde(rename_all = "camelCase", deny_unknown_fields, default)]
pub struct SurveyFileOptions {
    /// The language of labels.
    pub language: String,
    /// With the keys that link respondents over waves.
    pub keys: bool,
}

/// One variable of the data.
struct Variable<'a> {
    name: String,
    label: String,
    measure: &'static str,
    values: Vec<(i64, String)>,
    /// Where its numbers come from, in words.
    how: String,
    kind: Kind<'a>,
}

enum Kind<'a> {
    /// What every row says.
    Notice(String),
    Respondent,
    Key,
    Side,
    Group(usize),
    Answer {
        column: &'a Column,
        turned: Option<i64>,
    },
    Score {
        columns: Vec<(&'a Column, Option<i64>)>,
        method: Method,
        min_answered: f64,
    },
}

/// Writes a file about one wave.
///
/// Names of variables are ASCII, at most 32 characters, and unique. −999 is not answered, −998 does not apply, −997 is out of scale. Items
/// stand as answered; a reversed item has a second variable `…_r` with lowest + highest − answer by its scale, and scores use that one.
/// Scores are means or sums as their subscale says, where enough was answered (Downey and King 1998). Scores and reversed variables that
/// depend on a question that is open about the instrument are left out, and `how` says of an item's variable that its codes are a guess.
///
/// # Errors
/// `too-many-rows` where a workbook cannot hold the codebook.
///
/// ```
/// use viceversa::survey::{SurveyFile, SurveyFileOptions, survey_file};
/// # use viceversa::{json, survey::{Instrument, Responses}};
/// # let instrument: Instrument = json::decode("instrument", r#"{ "id": "team", "version": "1", "title": { "en": "Team" },
/// #     "scales": { "agree": { "min": 1, "max": 5 } }, "subscales": [{ "id": "ease", "title": { "en": "Ease" }, "method": "mean", "minAnswered": 1 }],
/// #     "items": [{ "id": "heard", "type": "scale", "scale": "agree", "text": { "en": "I am heard." }, "subscale": "ease" }] }"#)?;
/// # fn wave<const N: usize>(name: &str, keys: &str, answers: [u8; N]) -> Result<Responses, viceversa::Error> {
/// #     let keys: Vec<String> = keys.chars().map(String::from).collect();
/// #     json::decode("answers", &format!(r#"{{ "instrument": "team", "version": "1", "wave": "{name}", "count": {N}, "keyKind": "code", "keys": {},
/// #         "columns": [{{ "item": "heard", "from": 1, "answers": {} }}] }}"#, json::encode(&keys), json::encode(&answers.to_vec())))
/// # }
/// // One item from 1 to 5, counted from 0; `wave` makes a wave of it, with a key for each respondent.
/// let responses = wave("baseline", "ab", [4, 255])?;
/// let data = survey_file(&instrument, &responses, SurveyFile::Data, &SurveyFileOptions::default())?;
/// let lines: Vec<_> = std::str::from_utf8(&data).unwrap().lines().skip(1).collect();
/// // A mark, the respondent's number, the answer, the score.
/// assert_eq!(lines[0], r#""For the coordinator's eyes: not for passing on","1","5","5""#);
/// assert_eq!(lines[1], r#""For the coordinator's eyes: not for passing on","2","-999","-999""#);
/// # Ok::<(), viceversa::Error>(())
/// ```
pub fn survey_file(
    instrument: &Instrument,
    responses: &Responses,
    file: SurveyFile,
    options: &SurveyFileOptions,
) -> Result<Vec<u8>, Error> {
    // Labels and what is said of them come in one language.
    let language = Some(options.language.as_str()).filter(|language| !language.is_empty());
    within(language, || {
        let variables = variables(instrument, responses, options);
        Ok(match file {
            SurveyFile::Data => sheet::write_csv(&data(&variables, responses), ','),
            SurveyFile::CodebookJson => codebook(&variables, instrument, responses).into_bytes(),
            SurveyFile::CodebookCsv => sheet::write_csv(&table(&variables), ','),
            SurveyFile::CodebookXlsx => sheet::write_xlsx(&[table(&variables)])?,
            SurveyFile::Spss => spss(&variables).into_bytes(),
            SurveyFile::R => r(&variables).into_bytes(),
        })
    })
}

fn variables<'a>(
    instrument: &'a Instrument,
    responses: &'a Responses,
    options: &SurveyFileOptions,
) -> Vec<Variable<'a>> {
    let language = &options.language;
    let mut names = Names::default();
    let mut all = Vec::new();
    let mut add = |wanted: &str, label: &str, measure, values, how: &str, kind| {
        all.push(Variable {
            name: names.of(wanted),
            label: label.to_owned(),
            measure,
            values,
            how: how.to_owned(),
            kind,
        });
    };
    add(
        "raw_confidential",
        &notice(),
        "text",
        Vec::new(),
        &say!("file-same-in-rows"),
        Kind::Notice(say!("file-mark")),
    );
    add(
        "respondent",
        &say!("file-respondent"),
        "nominal",
        Vec::new(),
        &say!("file-counted"),
        Kind::Respondent,
    );
    if options.keys && !responses.keys.is_empty() {
        add(
            "key",
            &say!("file-key"),
            "text",
            Vec::new(),
            &say!("file-as-given"),
            Kind::Key,
        );
    }
    if !responses.sides.is_empty() {
        let values = vec![(1, say!("file-mentor")), (2, say!("file-mentee"))];
        add(
            "side",
            &say!("file-side"),
            "nominal",
            values,
            &say!("file-as-given"),
            Kind::Side,
        );
    }
    for (at, group) in responses.groups.iter().enumerate() {
        let values = (1..).zip(group.labels.iter().cloned()).collect();
        add(
            &format!("g_{}", group.name),
            &group.name,
            "nominal",
            values,
            &say!("file-as-given"),
            Kind::Group(at),
        );
    }
    for column in &responses.columns {
        let Some(item) = instrument.item(&column.item) else {
            continue;
        };
        let asked = text(&item.text, language);
        let option = column
            .option
            .as_deref()
            .and_then(|id| item.options.iter().find(|o| o.id == id));
        let (wanted, label) = match option {
            Some(option) => (
                format!("{}_{}", item.id, option.id),
                format!("{asked} [{}]", text(&option.text, language)),
            ),
            None => (item.id.clone(), asked.to_owned()),
        };
        let measure = match item.kind {
            ItemType::Scale => "ordinal",
            ItemType::Nps => "scale",
            _ => "nominal",
        };
        let values = labels(instrument, item, language);
        let open = instrument.waits([item]);
        let how = if open.is_some() {
            say!("file-guessed")
        } else {
            say!("file-answered")
        };
        add(
            &wanted,
            &label,
            measure,
            values.clone(),
            &how,
            Kind::Answer {
                column,
                turned: None,
            },
        );
        if let Some(sum) = turned(instrument, item).filter(|_| open.is_none()) {
            let values = values
                .into_iter()
                .map(|(point, label)| (sum - point, label))
                .collect();
            let how = say!("file-reversed", sum = sum, variable = wanted.as_str());
            let label = say!("file-reversed-label", label = label);
            add(
                &format!("{wanted}_r"),
                &label,
                measure,
                values,
                &how,
                Kind::Answer {
                    column,
                    turned: Some(sum),
                },
            );
        }
    }
    for subscale in &instrument.subscales {
        let inside = |item: &&Item| item.subscale.as_deref() == Some(&subscale.id);
        if instrument
            .waits(instrument.items.iter().filter(inside))
            .is_some()
        {
            continue;
        }
        let members = instrument
            .items
            .iter()
            .filter(|item| item.subscale.as_deref() == Some(&subscale.id));
        let columns: Vec<_> = members
            .filter_map(|item| Some((responses.column(&item.id)?, turned(instrument, item))))
            .collect();
        let items = columns.len();
        let share = subscale.min_answered;
        let how = match subscale.method {
            Method::Mean => say!("file-score-mean", items = items, share = share),
            Method::Sum => say!("file-score-sum", items = items, share = share),
        };
        let kind = Kind::Score {
            columns,
            method: subscale.method,
            min_answered: subscale.min_answered,
        };
        add(
            &format!("s_{}", subscale.id),
            text(&subscale.title, language),
            "scale",
            Vec::new(),
            &how,
            kind,
        );
    }
    all
}

/// Lowest plus highest point, for items that are scored the other way round.
fn turned(instrument: &Instrument, item: &Item) -> Option<i64> {
    let range = instrument.range(item).filter(|_| item.reverse)?;
    Some(i64::from(range.min) + i64::from(range.max))
}

fn labels(instrument: &Instrument, item: &Item, language: &str) -> Vec<(i64, String)> {
    match (item.kind, instrument.scale_of(item)) {
        (ItemType::Scale, Some(scale)) => (scale.min..=scale.max)
            .filter_map(|point| Some((i64::from(point), scale.label(point, language)?.to_owned())))
            .filter(|(_, label)| !label.is_empty())
            .collect(),
        (ItemType::Choice, _) => (1..)
            .zip(&item.options)
            .map(|(nth, option)| (nth, text(&option.text, language).to_owned()))
            .collect(),
        (ItemType::Many, _) => vec![(0, say!("file-not-chosen")), (1, say!("file-chosen"))],
        _ => Vec::new(),
    }
}

impl Variable<'_> {
    /// The cell of one respondent.
    fn cell(&self, responses: &Responses, row: usize) -> Value {
        match &self.kind {
            Kind::Notice(mark) => Value::from(mark.as_str()),
            Kind::Respondent => Value::Number(i64::try_from(row + 1).unwrap_or(i64::MAX)),
            Kind::Key => Value::from(responses.keys.get(row).map_or("", String::as_str)),
            Kind::Side => Value::Number(match responses.sides.get(row) {
                Some(Some(PairSide::Mentor)) => 1,
                Some(Some(PairSide::Mentee)) => 2,
                _ => NONE,
            }),
            Kind::Group(at) => match responses.groups[*at].values.get(row) {
                Some(value) if *value != u16::MAX => Value::Number(i64::from(*value) + 1),
                _ => Value::Number(NONE),
            },
            Kind::Answer { column, turned } => Value::Number(match column.answers.get(row) {
                Some(&answer) if answer <= LARGEST => {
                    let first = i64::from(self.is_choice());
                    let point = i64::from(column.from) + i64::from(answer);
                    turned.map_or(point + first, |sum| sum - point)
                }
                Some(&NOT_APPLICABLE) => IDLE,
                Some(&OUT_OF_SCALE) => OUTSIDE,
                _ => NONE,
            }),
            Kind::Score {
                columns,
                method,
                min_answered,
            } => score(columns, *method, *min_answered, row),
        }
    }

    /// Options are counted from 1 in files.
    fn is_choice(&self) -> bool {
        self.measure == "nominal" && self.values.first().is_some_and(|(first, _)| *first == 1)
    }

    /// A number with missing codes, and not a text or a mark.
    fn has_missing(&self) -> bool {
        !matches!(self.kind, Kind::Notice(_) | Kind::Respondent | Kind::Key)
    }
}

fn score(
    columns: &[(&Column, Option<i64>)],
    method: Method,
    min_answered: f64,
    row: usize,
) -> Value {
    let (mut answered, mut sum) = (0u32, 0i64);
    for (column, turned) in columns {
        let answer = *column.answers.get(row).unwrap_or(&MISSING);
        if answer <= LARGEST {
            let point = i64::from(column.from) + i64::from(answer);
            sum += turned.map_or(point, |both| both - point);
            answered += 1;
        }
    }
    if answered == 0 || f64::from(answered) < min_answered * columns.len() as f64 {
        return Value::Number(NONE);
    }
    let mean = sum as f64 / f64::from(answered);
    let score = match method {
        Method::Mean => mean,
        Method::Sum => mean * columns.len() as f64,
    };
    // A number below zero as text would be guarded against being a formula; whole ones are numbers.
    match score.fract() == 0.0 {
        true => Value::Number(score as i64),
        false => Value::Text(score.to_string()),
    }
}

fn data(variables: &[Variable<'_>], responses: &Responses) -> Sheet {
    let row = |row: usize| variables.iter().map(|v| v.cell(responses, row)).collect();
    Sheet {
        name: say!("file-data"),
        headers: variables.iter().map(|v| v.name.clone()).collect(),
        rows: (0..responses.count as usize).map(row).collect(),
    }
}

fn missing() -> IndexMap<String, String> {
    [
        (NONE, say!("file-missing")),
        (IDLE, say!("file-idle")),
        (OUTSIDE, say!("file-outside")),
    ]
    .into_iter()
    .map(|(code, meaning)| (code.to_string(), meaning))
    .collect()
}

fn codebook(variables: &[Variable<'_>], instrument: &Instrument, responses: &Responses) -> String {
    let one = |variable: &Variable<'_>| {
        let values: IndexMap<String, &str> = variable
            .values
            .iter()
            .map(|(value, label)| (value.to_string(), label.as_str()))
            .collect();
        json!({
            "name": variable.name,
            "label": variable.label,
            "measure": variable.measure,
            "values": values,
            "missing": if variable.has_missing() { vec![NONE, IDLE, OUTSIDE] } else { Vec::new() },
            "how": variable.how,
        })
    };
    crate::json::encode(&json!({
        "notice": notice(),
        "instrument": instrument.id,
        "version": instrument.version,
        "wave": responses.wave,
        "respondents": responses.count,
        "missing": missing(),
        "variables": variables.iter().map(one).collect::<Vec<_>>(),
    }))
}

fn table(variables: &[Variable<'_>]) -> Sheet {
    let codes: Vec<String> = missing()
        .iter()
        .map(|(code, meaning)| format!("{code} {meaning}"))
        .collect();
    let row = |variable: &Variable<'_>| {
        let values: Vec<String> = variable
            .values
            .iter()
            .map(|(value, label)| format!("{value} = {label}"))
            .collect();
        vec![
            Value::from(variable.name.as_str()),
            Value::from(variable.label.as_str()),
            Value::from(variable.measure),
            Value::from(values.join("; ")),
            Value::from(if variable.has_missing() {
                codes.join("; ")
            } else {
                String::new()
            }),
            Value::from(variable.how.as_str()),
        ]
    };
    let headers = ["variable", "label", "measure", "values", "missing", "how"];
    Sheet {
        name: say!("file-codebook"),
        headers: headers
            .map(|column| say!(format!("file-column-{column}")))
            .to_vec(),
        rows: variables.iter().map(row).collect(),
    }
}

fn spss(variables: &[Variable<'_>]) -> String {
    let quoted = |text: &str| format!("'{}'", text.replace('\'', "''").replace(['\n', '\r'], " "));
    let notice = notice();
    let mut out = format!(
        "* {notice}\nGET DATA /TYPE=TXT /FILE='data.csv' /ENCODING='UTF8' /DELIMITERS=',' /QUALIFIER='\"' /ARRANGEMENT=DELIMITED /FIRSTCASE=2 /VARIABLES="
    );
    for variable in variables {
        let format = match (&variable.kind, variable.measure) {
            (Kind::Key | Kind::Notice(_), _) => "A64",
            (Kind::Score { .. }, _) => "F8.4",
            _ => "F8.0",
        };
        out += &format!("\n  {} {format}", variable.name);
    }
    out += ".\n";
    for variable in variables {
        out += &format!(
            "VARIABLE LABELS {} {}.\n",
            variable.name,
            quoted(&variable.label)
        );
        if !variable.values.is_empty() {
            out += &format!("VALUE LABELS {}", variable.name);
            for (value, label) in &variable.values {
                out += &format!("\n  {value} {}", quoted(label));
            }
            out += ".\n";
        }
        if variable.has_missing() {
            out += &format!(
                "MISSING VALUES {} ({NONE}, {IDLE}, {OUTSIDE}).\n",
                variable.name
            );
        }
        let level = match variable.measure {
            "text" => "NOMINAL".to_owned(),
            measure => measure.to_uppercase(),
        };
        out += &format!("VARIABLE LEVEL {} ({level}).\n", variable.name);
    }
    out + "EXECUTE.\n"
}

fn r(variables: &[Variable<'_>]) -> String {
    let quoted = |text: &str| {
        let escaped = text
            .replace('\\', "\\\\")
            .replace('"', "\\\"")
            .replace(['\n', '\r'], " ");
        format!("\"{escaped}\"")
    };
    let notice = notice();
    let mut out = format!(
        "# {notice}\ndata <- read.csv(\"data.csv\", fileEncoding = \"UTF-8-BOM\")\nnumbers <- vapply(data, is.numeric, logical(1))\n\
         data[numbers] <- lapply(data[numbers], function(x) replace(x, x %in% c({NONE}, {IDLE}, {OUTSIDE}), NA))\n"
    );
    for variable in variables {
        out += &format!(
            "attr(data${}, \"label\") <- {}\n",
            variable.name,
            quoted(&variable.label)
        );
        if !variable.values.is_empty() {
            let labels: Vec<String> = variable
                .values
                .iter()
                .map(|(value, label)| format!("{} = {value}", quoted(label)))
                .collect();
            out += &format!(
                "attr(data${}, \"labels\") <- c({})\n",
                variable.name,
                labels.join(", ")
            );
        }
    }
    out
}

/// Names that SPSS, jamovi and R take.
#[derive(Default)]
struct Names(Vec<String>);

impl Names {
    fn of(&mut self, wanted: &str) -> String {
        const RESERVED: [&str; 13] = [
            "all", "and", "by", "eq", "ge", "gt", "le", "lt", "ne", "not", "or", "to", "with",
        ];
        let folded = crate::roster::cells::text::fold(wanted);
        let mut name: String = folded
            .chars()
            .map(|c| if c.is_ascii_alphanumeric() { c } else { '_' })
            .collect();
        name = name.trim_matches('_').to_owned();
        // R keeps words of its own apart from names only by their spelling.
        let own = [
            "if", "else", "for", "while", "repeat", "function", "break", "next", "in", "true",
            "false", "null", "na", "nan", "inf",
        ];
        if !name.starts_with(|c: char| c.is_ascii_alphabetic())
            || RESERVED.contains(&name.as_str())
            || own.contains(&name.as_str())
        {
            name.insert_str(0, "v_");
        }
        name.truncate(32);
        let mut unique = name.clone();
        let mut nth = 2;
        while self.0.contains(&unique) {
            let tail = format!("_{nth}");
            unique = format!("{}{tail}", &name[..name.len().min(32 - tail.len())]);
            nth += 1;
        }
        self.0.push(unique.clone());
        unique
    }
}
