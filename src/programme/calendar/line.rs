//! Content lines of RFC 5545, section 3.1: escaped, ended by CR and LF, folded at 75 octets and never inside a character.

use jiff::civil::DateTime;

/// The most octets of a line, without its end.
const MOST: usize = 75;

/// A calendar's text as it is written.
#[derive(Debug, Default)]
pub(super) struct Lines {
    text: String,
}

impl Lines {
    /// A line whose value is written as it stands. The name holds its parameters.
    pub(super) fn raw(&mut self, name: &str, value: &str) {
        let mut room = MOST;
        for c in name.chars().chain([':']).chain(value.chars()) {
            if c.len_utf8() > room {
                self.text.push_str("\r\n ");
                room = MOST - 1;
            }
            self.text.push(c);
            room -= c.len_utf8();
        }
        self.text.push_str("\r\n");
    }

    /// A line whose value is text.
    pub(super) fn text(&mut self, name: &str, value: &str) {
        self.raw(name, &escaped(value));
    }

    pub(super) fn into_text(self) -> String {
        self.text
    }
}

/// DATE-TIME (section 3.3.5), "20270118T100000". Not by a pattern: jiff's reader and writer of patterns are 25 KB.
pub(super) fn date_time(at: DateTime) -> String {
    let (year, month, day) = (at.year(), at.month(), at.day());
    let (hour, minute, second) = (at.hour(), at.minute(), at.second());
    format!("{year:04}{month:02}{day:02}T{hour:02}{minute:02}{second:02}")
}

/// TEXT (section 3.3.11). Control characters, which no calendar may hold, are left out.
fn escaped(value: &str) -> String {
    let mut text = String::with_capacity(value.len());
    let mut after_return = false;
    for c in value.chars() {
        match c {
            '\n' if after_return => {}
            '\r' | '\n' => text.push_str("\\n"),
            '\\' | ';' | ',' => {
                text.push('\\');
                text.push(c);
            }
            '\t' => text.push(' '),
            _ if c.is_control() => {}
            _ => text.push(c),
        }
        after_return = c == '\r';
    }
    text
}

/// A parameter's value in quotation marks, with those inside it as RFC 6868 writes them.
pub(super) fn quoted(value: &str) -> String {
    let mut text = String::from("\"");
    for c in value.chars() {
        match c {
            '"' => text.push_str("^'"),
            '^' => text.push_str("^^"),
            '\n' => text.push_str("^n"),
            _ if c.is_control() => {}
            _ => text.push(c),
        }
    }
    text.push('"');
    text
}

#[cfg(test)]
mod tests {
    use super::*;

    fn line(value: &str) -> String {
        let mut lines = Lines::default();
        lines.text("SUMMARY", value);
        lines.into_text()
    }

    #[test]
    fn j04_special_characters_and_line_breaks_are_escaped() {
        assert_eq!(
            line("a\\b; c, d\r\ne\rf\ng\u{7}\th"),
            "SUMMARY:a\\\\b\\; c\\, d\\ne\\nf\\ng h\r\n"
        );
        assert_eq!(quoted("a \"b\"^\nc"), "\"a ^'b^'^^^nc\"");
    }

    #[test]
    fn j04_lines_fold_at_75_octets_and_never_inside_a_character() {
        for letter in ["a", "é", "漢", "👩", "e\u{301}", "ש"] {
            for before in 0..5 {
                let value = "x".repeat(before) + &letter.repeat(300);
                let text = line(&value);
                assert!(text.split("\r\n").all(|line| line.len() <= 75), "{letter}");
                assert!(
                    text.split("\r\n").filter(|line| line.len() > 70).count() > 3,
                    "full lines"
                );
                assert_eq!(text.replace("\r\n ", ""), format!("SUMMARY:{value}\r\n"));
            }
        }
    }
}
