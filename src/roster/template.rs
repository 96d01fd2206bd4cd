//! A file to fill in: the columns that are understood, two invented rows, and what each column is for.

use crate::Error;
use crate::sheet::{Sheet, Value, write_csv, write_xlsx};

/// The template as "csv" or "xlsx". The workbook has a second sheet that explains each column. Read back as it is, it
/// gives the two invented people without a finding that needs an answer.
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
        name: "People".to_owned(),
        headers: COLUMNS.iter().map(|c| c.header.to_owned()).collect(),
        rows: (0..2)
            .map(|row| {
                COLUMNS
                    .iter()
                    .map(|c| Value::from(c.examples[row]))
                    .collect()
            })
            .collect(),
    };
    match format {
        "csv" => Ok(write_csv(&people, ',')),
        "xlsx" => write_xlsx(&[people, explanation()]),
        _ => Err(Error::new(
            "unknown-format",
            "The template exists as CSV and as XLSX.",
            "Ask for \"csv\" or \"xlsx\".",
        )),
    }
}

fn explanation() -> Sheet {
    let mut rows: Vec<Vec<Value>> = COLUMNS
        .iter()
        .map(|c| {
            vec![
                c.header.into(),
                c.needed.into(),
                c.meaning.into(),
                c.examples[0].into(),
            ]
        })
        .collect();
    rows.push(vec![
        "Any other column".into(),
        "no".into(),
        "Kept under its own header. Rules can use it, and a column of yes and no can serve as consent.".into(),
        "".into(),
    ]);
    Sheet {
        name: "About the columns".to_owned(),
        headers: ["Column", "Needed", "What it holds", "Example"]
            .map(str::to_owned)
            .to_vec(),
        rows,
    }
}

struct Column {
    header: &'static str,
    needed: &'static str,
    meaning: &'static str,
    examples: [&'static str; 2],
}

const COLUMNS: &[Column] = &[
    Column {
        header: "Employee ID",
        needed: "yes",
        meaning: "An identifier that stays the same from file to file. Without one the e-mail address serves.",
        examples: ["E1001", "E1002"],
    },
    Column {
        header: "Name",
        needed: "yes",
        meaning: "As it should be shown.",
        examples: ["Ada Example", "Max Example"],
    },
    Column {
        header: "E-mail",
        needed: "no",
        meaning: "One address. Other rows may refer to the person by it.",
        examples: ["ada@example.org", "max@example.org"],
    },
    Column {
        header: "Role",
        needed: "no",
        meaning: "mentor, mentee or both; blank for people who take no part but belong to the reporting lines. Without the column, roles can be derived by level.",
        examples: ["mentor", "mentee"],
    },
    Column {
        header: "Level",
        needed: "yes",
        meaning: "How senior somebody is: a number (higher is more senior), a grade such as G7, or a title.",
        examples: ["2", "6"],
    },
    Column {
        header: "Manager ID",
        needed: "no",
        meaning: "The manager's id, e-mail address or name. It keeps people apart from their own reporting line.",
        examples: ["E1002", ""],
    },
    Column {
        header: "Dotted line",
        needed: "no",
        meaning: "Further managers, separated by semicolons.",
        examples: ["", ""],
    },
    Column {
        header: "Department",
        needed: "no",
        meaning: "One name.",
        examples: ["Sales", "Finance"],
    },
    Column {
        header: "Location",
        needed: "no",
        meaning: "One name.",
        examples: ["Lisbon", "Nairobi"],
    },
    Column {
        header: "Time zone",
        needed: "no",
        meaning: "A city or a name such as Europe/Berlin. Needed where people in several zones give their hours.",
        examples: ["Europe/Lisbon", "Africa/Nairobi"],
    },
    Column {
        header: "Languages",
        needed: "no",
        meaning: "Languages good enough for a conversation, separated by semicolons. Names or codes.",
        examples: ["English; Portuguese", "English; Swahili"],
    },
    Column {
        header: "Can offer",
        needed: "no",
        meaning: "Skills that the person can share, separated by semicolons. A strength from 1 (a little) to 3 (a lot) may follow after a colon.",
        examples: ["Generative AI:3; Short video", "Negotiation:3; Budgeting:2"],
    },
    Column {
        header: "Wants to learn",
        needed: "no",
        meaning: "Skills that the person wants, written in the same way.",
        examples: ["Budgeting:2", "Generative AI:2"],
    },
    Column {
        header: "Availability",
        needed: "no",
        meaning: "Weekly hours in the person's own time zone.",
        examples: ["Mon 09:00-12:00; Thu pm", "Mon-Wed 9-11"],
    },
    Column {
        header: "Max mentees",
        needed: "no",
        meaning: "How many mentees a mentor may have: a number, or least and most (1-3). Otherwise the rules decide.",
        examples: ["2", ""],
    },
    Column {
        header: "Max mentors",
        needed: "no",
        meaning: "How many mentors a mentee may have.",
        examples: ["", "1"],
    },
    Column {
        header: "Preferred partners",
        needed: "no",
        meaning: "Ids or e-mail addresses of wished-for partners, best first, separated by semicolons.",
        examples: ["", ""],
    },
];
