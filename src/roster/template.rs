//! A file to fill in: the columns that are understood, two invented rows, and what each column is for.

use crate::Error;
use crate::sheet::{Sheet, Value, delimiter_for, write_csv, write_xlsx};
use crate::words::{failure, say, spoken};

/// The template as "csv" or "xlsx", in the language that is spoken ([`words::speak`](crate::words::speak)). The workbook has a second sheet
/// that explains each column. Read back as it is, it gives the two invented people without a finding that needs an answer.
///
/// # Errors
/// `unknown-format` for any other format.
///
/// ```
/// use viceversa::roster::{ReadOptions, Role, read, template};
/// let people = read(&template("xlsx")?, &ReadOptions::default())?.people;
/// assert_eq!((people[0].role, people[1].role), (Role::Mentor, Role::Mentee));
/// assert!(template("docx").is_err());
/// # Ok::<(), viceversa::Error>(())
/// ```
pub fn template(format: &str) -> Result<Vec<u8>, Error> {
    let people = Sheet {
        name: say!("template-sheet"),
        headers: COLUMNS.iter().map(|column| say!(column.key)).collect(),
        rows: (0..2)
            .map(|row| COLUMNS.iter().map(|column| column.example(row)).collect())
            .collect(),
    };
    match format {
        "csv" => Ok(write_csv(&people, delimiter_for(spoken()))),
        "xlsx" => write_xlsx(&[people, explanation()]),
        _ => Err(failure!("template-unknown-format", "unknown-format")),
    }
}

fn explanation() -> Sheet {
    let text = |key: &str| Value::from(say!(key));
    let needed = |needed| {
        text(if needed {
            "template-about.yes"
        } else {
            "template-about.no"
        })
    };
    let mut rows: Vec<Vec<Value>> = COLUMNS
        .iter()
        .map(|column| {
            vec![
                text(column.key),
                needed(column.needed),
                text(&format!("{}.meaning", column.key)),
                column.example(0),
            ]
        })
        .collect();
    rows.push(vec![
        text("template-other"),
        needed(false),
        text("template-other.meaning"),
        "".into(),
    ]);
    Sheet {
        name: say!("template-about"),
        headers: vec![
            say!("template-about.column"),
            say!("template-about.needed"),
            say!("template-about.meaning"),
            say!("template-about.example"),
        ],
        rows,
    }
}

/// A column, with the examples of two people.
struct Column {
    /// Of its header, and in `.meaning` of what it is for.
    key: &'static str,
    needed: bool,
    examples: Examples,
}

enum Examples {
    /// The same in every language.
    Same([&'static str; 2]),
    /// In the catalogue, as `.first` and `.second` of the column.
    Said,
}

impl Column {
    fn example(&self, row: usize) -> Value {
        match self.examples {
            Examples::Same(texts) => texts[row].into(),
            Examples::Said => {
                let nth = if row == 0 { "first" } else { "second" };
                say!(format!("{}.{nth}", self.key)).into()
            }
        }
    }
}

const COLUMNS: &[Column] = &[
    Column {
        key: "template-id",
        needed: true,
        examples: Examples::Same(["E1001", "E1002"]),
    },
    Column {
        key: "template-name",
        needed: true,
        examples: Examples::Said,
    },
    Column {
        key: "template-email",
        needed: false,
        examples: Examples::Same(["ada@example.org", "max@example.org"]),
    },
    Column {
        key: "template-role",
        needed: false,
        examples: Examples::Said,
    },
    Column {
        key: "template-level",
        needed: true,
        examples: Examples::Same(["2", "6"]),
    },
    Column {
        key: "template-manager",
        needed: false,
        examples: Examples::Same(["E1002", ""]),
    },
    Column {
        key: "template-dotted-line",
        needed: false,
        examples: Examples::Same(["", ""]),
    },
    Column {
        key: "template-department",
        needed: false,
        examples: Examples::Said,
    },
    Column {
        key: "template-location",
        needed: false,
        examples: Examples::Said,
    },
    Column {
        key: "template-timezone",
        needed: false,
        examples: Examples::Same(["Europe/Lisbon", "Africa/Nairobi"]),
    },
    Column {
        key: "template-languages",
        needed: false,
        examples: Examples::Said,
    },
    Column {
        key: "template-offers",
        needed: false,
        examples: Examples::Said,
    },
    Column {
        key: "template-wants",
        needed: false,
        examples: Examples::Said,
    },
    Column {
        key: "template-availability",
        needed: false,
        examples: Examples::Said,
    },
    Column {
        key: "template-mentees",
        needed: false,
        examples: Examples::Same(["2", ""]),
    },
    Column {
        key: "template-mentors",
        needed: false,
        examples: Examples::Same(["", "1"]),
    },
    Column {
        key: "template-wishes",
        needed: false,
        examples: Examples::Same(["", ""]),
    },
];
