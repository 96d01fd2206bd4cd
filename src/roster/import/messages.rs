//! What findings about rows and cells say.

use serde_json::json;

use crate::finding::words::{count_of, verb};

/// The mends for all places of a finding, by its code.
pub(super) fn fixes(code: &str) -> Vec<(&'static str, serde_json::Value)> {
    let afternoon = ("In the afternoon", json!({ "clock": "12-hour" }));
    let written = (
        "Before seven in the morning, as written",
        json!({ "clock": "24-hour" }),
    );
    match code {
        "hours-half-of-day" => vec![afternoon, written],
        // The proposal first.
        "hours-beside-24-hour" => vec![written, afternoon],
        _ => Vec::new(),
    }
}

/// The sentence and the advice of a finding, by its code.
pub(super) fn words(code: &str, n: u32) -> (String, &'static str) {
    let cells = count_of(n, "cell");
    let rows = count_of(n, "row");
    match code {
        "row-without-person" => (
            format!(
                "{rows} {} no id, no name and no e-mail address and {} left out.",
                verb(n, "has", "have"),
                verb(n, "is", "are")
            ),
            "Nothing to do for totals and notes below the table. Otherwise fill in who it is.",
        ),
        "name-blank" => (
            format!(
                "{} {} no name where names stand, beside other cells.",
                count_of(n, "person"),
                verb(n, "has", "have")
            ),
            "Fill in the names, or delete these rows if they are nobody.",
        ),
        "name-half" => (
            format!(
                "{} {} only one of first and last name.",
                count_of(n, "person"),
                verb(n, "has", "have")
            ),
            "Nothing to do for people who have one name. Otherwise fill in the other.",
        ),
        "id-made" => (
            format!(
                "{rows} {} neither id nor e-mail address; the number of the row serves as id.",
                verb(n, "has", "have")
            ),
            "Give ids in the file: with row numbers a newer file cannot be compared with this one.",
        ),
        "id-from-email" => (
            format!(
                "{rows} {} no id; the e-mail address serves as id.",
                verb(n, "has", "have")
            ),
            "Nothing to do, unless other rows refer to these people by an id.",
        ),
        "id-rounded" => (
            format!(
                "{} {} as if a spreadsheet had rounded {} (1.23E+11).",
                count_of(n, "id"),
                verb(n, "looks", "look"),
                verb(n, "it", "them")
            ),
            "Export the file again with the id column as text: the last digits are lost.",
        ),
        "name-marks" => (
            format!(
                "{} beside a name (a status, pronouns) {} taken off it and {} kept in a column of {} own.",
                count_of(n, "mark"),
                verb(n, "was", "were"),
                verb(n, "is", "are"),
                verb(n, "its", "their")
            ),
            "Nothing to do. If they belong to the names, leave the names as they are.",
        ),
        "name-of-company" => (
            format!(
                "{} {} a company\u{2019}s form (GmbH, Ltd) and {} kept as written.",
                count_of(n, "name"),
                verb(n, "holds", "hold"),
                verb(n, "was", "were")
            ),
            "Put the person\u{2019}s name in the file, or leave the row out if it is no person.",
        ),
        "email-unreadable" => (
            format!(
                "{cells} in the e-mail column {} no address and {} left blank.",
                verb(n, "is", "are"),
                verb(n, "was", "were")
            ),
            "Correct the cells, or map the column to something else.",
        ),
        "role-unreadable" => (
            format!(
                "{cells} in the role column {} neither mentor nor mentee; these people take no part.",
                verb(n, "says", "say")
            ),
            "Write mentor, mentee or both, or say under Roles which values mean which.",
        ),
        "role-blank" => (
            format!(
                "{} {} no role; they take no part and stay in the reporting lines.",
                count_of(n, "person"),
                verb(n, "has", "have")
            ),
            "Nothing to do if that is meant.",
        ),
        "level-blank" => (
            format!(
                "{} {} no level.",
                count_of(n, "person"),
                verb(n, "has", "have")
            ),
            "A rule about levels lets a blank pass unless it says otherwise. Fill in the levels where they matter.",
        ),
        "level-unplaced" => (
            format!(
                "{} {} a grade or title that is on no step of the ladder, so their level is blank.",
                count_of(n, "person"),
                verb(n, "has", "have")
            ),
            "Put these values on a step of the ladder.",
        ),
        "zone-abbreviation" => (
            format!(
                "{cells} {} a time zone by an abbreviation; it was taken as the place where people use it, with its summer time.",
                verb(n, "gives", "give")
            ),
            "Nothing to do if that is right. A city or a name such as Europe/Berlin is surer.",
        ),
        "zone-offset" => (
            format!(
                "{cells} {} a fixed distance from UTC, which knows no summer time.",
                verb(n, "gives", "give")
            ),
            "Give a city or a name such as Europe/Berlin, or hours will be off for half the year.",
        ),
        "zone-ambiguous" => (
            format!(
                "{cells} {} an abbreviation that means several time zones and {} left blank.",
                verb(n, "holds", "hold"),
                verb(n, "was", "were")
            ),
            "Give a city or a name such as Asia/Kolkata.",
        ),
        "zone-unknown" => (
            format!(
                "{cells} {} a time zone that is not known and {} left blank.",
                verb(n, "holds", "hold"),
                verb(n, "was", "were")
            ),
            "Give a larger city in the same zone or a name such as Europe/Berlin.",
        ),
        "language-unknown" => (
            format!(
                "{} {} not in the list of languages and {} kept as written.",
                count_of(n, "language"),
                verb(n, "is", "are"),
                verb(n, "was", "were")
            ),
            "Check the spelling: languages match only when they are written alike.",
        ),
        "language-level" => (
            format!(
                "{cells} {} how well a language is spoken; only the language is used.",
                verb(n, "says", "say")
            ),
            "Remove languages that are not good enough for a conversation.",
        ),
        "strength-outside" => (
            format!(
                "{cells} {} a strength outside 1 to 3; more counts as 3, nothing as 1.",
                verb(n, "gives", "give")
            ),
            "Use 1 (a little), 2 and 3 (a lot).",
        ),
        "hours-unreadable" => (
            format!(
                "{cells} with hours could not be read: these people count as if they had said nothing. What they wrote stays beside them.",
            ),
            "Write hours like this: Mon 09:00-12:00; Thu 14:00-16:00.",
        ),
        "hours-not-known" => (
            format!(
                "{cells} {} that hours are not settled (\u{201c}by arrangement\u{201d}, \u{201c}tbd\u{201d}): they count as not known. The text stays beside the person.",
                verb(n, "says", "say")
            ),
            "Nothing to do, unless the hours are known by now.",
        ),
        "hours-half-of-day" => (
            format!(
                "{cells} {} hours before seven without am or pm, such as 2-4. They are taken as afternoon.",
                verb(n, "has", "have")
            ),
            "Say which half of the day is meant in this file.",
        ),
        "hours-beside-24-hour" => (
            format!(
                "{cells} {} hours before seven without am or pm, such as 2-4. The times beside them are on the 24-hour clock, so they are taken as early morning.",
                verb(n, "has", "have")
            ),
            "Say which half of the day is meant in this file.",
        ),
        "hours-turned" => (
            format!(
                "{cells} {} hours that end before they begin, such as 9-5; the end is in the afternoon (09:00-17:00).",
                verb(n, "has", "have")
            ),
            "Nothing to do if that is right.",
        ),
        "hours-in-words" => (
            format!("{cells} {} hours in words:", verb(n, "gives", "give")),
            "Nothing to do if that is what people mean.",
        ),
        "capacity-unreadable" => (
            format!(
                "{cells} with a number of partners could not be read and {} left blank.",
                verb(n, "was", "were")
            ),
            "Write a number (2), or least and most (1-3).",
        ),
        _ => (format!("{cells} could not be read."), "Correct the cells."),
    }
}
