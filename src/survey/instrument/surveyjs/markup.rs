//! Formatted text to text: tags, entities, Markdown and places that SurveyJS fills in.

use crate::roster::cells::text::tidy;

/// What a text was, once nothing but text is left of it.
#[derive(Debug, Default, PartialEq, Eq)]
pub(super) struct Plain {
    /// The text.
    pub(super) text: String,
    /// It had tags, entities or Markdown.
    pub(super) formatted: bool,
    /// It had a place that SurveyJS would have filled in: "…" stands there now.
    pub(super) filled: bool,
}

/// Longer texts are taken as they are: no question is that long.
const LONGEST: usize = 20_000;

/// Nothing but the text.
pub(super) fn plain(text: &str) -> Plain {
    if text.len() > LONGEST {
        return Plain {
            text: tidy(text).into_owned(),
            ..Plain::default()
        };
    }
    let (bare, filled) = without_places(text);
    let (bare, tagged) = without_tags(&bare);
    let (bare, marked) = without_marks(&bare);
    Plain {
        text: tidy(&bare).into_owned(),
        formatted: tagged || marked,
        filled,
    }
}

/// `{name}` as "…". Braces around anything that is no name stay.
fn without_places(text: &str) -> (String, bool) {
    let mut out = String::with_capacity(text.len());
    let (mut rest, mut found) = (text, false);
    while let Some((before, after)) = rest.split_once('{') {
        let name = after.split_once('}').filter(|(name, _)| is_name(name));
        out.push_str(before);
        match name {
            Some((_, behind)) => {
                out.push('…');
                found = true;
                rest = behind;
            }
            None => {
                out.push('{');
                rest = after;
            }
        }
    }
    out.push_str(rest);
    (out, found)
}

/// Question names, `panel.name`, `row.name`, `#name`, `name[0]`, `name-Comment`.
fn is_name(text: &str) -> bool {
    let text = text.trim();
    let inside = |c: char| c.is_alphanumeric() || " _-.#[]$:".contains(c);
    !text.is_empty() && text.chars().count() <= 80 && text.chars().all(inside)
}

/// Without tags and comments, and with entities as the letters that they stand for. "a < b" and "<3" are no tags.
fn without_tags(text: &str) -> (String, bool) {
    let mut out = String::with_capacity(text.len());
    let mut found = false;
    let mut rest = text;
    while let Some(at) = rest.find(['<', '&']) {
        out.push_str(&rest[..at]);
        rest = &rest[at..];
        let taken = if rest.starts_with('<') {
            tag(rest)
        } else {
            entity(rest)
        };
        let Some((length, instead)) = taken else {
            let first = rest.chars().next().map_or(0, char::len_utf8);
            out.push_str(&rest[..first]);
            rest = &rest[first..];
            continue;
        };
        found = true;
        out.push_str(&instead);
        rest = &rest[length..];
    }
    out.push_str(rest);
    (out, found)
}

/// How long the tag at the beginning is, and what stands instead: a blank where it begins a new line.
fn tag(text: &str) -> Option<(usize, String)> {
    const INLINE: &[&str] = &[
        "a", "abbr", "b", "big", "code", "del", "em", "font", "i", "ins", "mark", "s", "small",
        "span", "strong", "sub", "sup", "u",
    ];
    const UNSEEN: &[&str] = &["script", "style"];
    if text.starts_with("<!--") {
        let end = text.find("-->").map_or(text.len(), |at| at + 3);
        return Some((end, String::new()));
    }
    let inside = text.get(1..)?;
    let inside = inside.strip_prefix('/').unwrap_or(inside);
    if !inside.starts_with(|c: char| c.is_ascii_alphabetic() || c == '!') {
        return None;
    }
    let end = text.find('>')? + 1;
    let name: String = inside
        .chars()
        .take_while(char::is_ascii_alphanumeric)
        .collect::<String>()
        .to_ascii_lowercase();
    if UNSEEN.contains(&name.as_str()) && !text.starts_with("</") {
        let close = format!("</{name}");
        let folded = text.to_ascii_lowercase();
        let end = folded
            .find(&close)
            .and_then(|at| Some(at + text.get(at..)?.find('>')? + 1));
        return Some((end.unwrap_or(text.len()), " ".to_owned()));
    }
    let instead = if INLINE.contains(&name.as_str()) {
        ""
    } else {
        " "
    };
    Some((end, instead.to_owned()))
}

fn entity(text: &str) -> Option<(usize, String)> {
    const NAMED: &[(&str, &str)] = &[
        ("amp", "&"),
        ("lt", "<"),
        ("gt", ">"),
        ("quot", "\""),
        ("apos", "'"),
        ("nbsp", " "),
        ("ndash", "–"),
        ("mdash", "—"),
        ("hellip", "…"),
        ("lsquo", "‘"),
        ("rsquo", "’"),
        ("ldquo", "“"),
        ("rdquo", "”"),
        ("auml", "ä"),
        ("ouml", "ö"),
        ("uuml", "ü"),
        ("Auml", "Ä"),
        ("Ouml", "Ö"),
        ("Uuml", "Ü"),
        ("szlig", "ß"),
        ("eacute", "é"),
        ("egrave", "è"),
        ("agrave", "à"),
        ("ccedil", "ç"),
        ("ntilde", "ñ"),
        ("iquest", "¿"),
        ("iexcl", "¡"),
    ];
    let (name, _) = text.get(1..)?.split_once(';')?;
    let length = name.len() + 2;
    if let Some(code) = name.strip_prefix('#') {
        let number = match code.strip_prefix(['x', 'X']) {
            Some(hex) => u32::from_str_radix(hex, 16).ok()?,
            None => code.parse().ok()?,
        };
        return Some((length, char::from_u32(number)?.to_string()));
    }
    let (_, letter) = NAMED.iter().find(|(known, _)| *known == name)?;
    Some((length, (*letter).to_owned()))
}

/// Without the marks of Markdown: `**bold**`, `_so_`, `[text](address)`, `# heading`. A lone star or underscore stays.
fn without_marks(text: &str) -> (String, bool) {
    let (text, linked) = without_links(text);
    let mut found = linked;
    let lines: Vec<String> = text
        .lines()
        .map(|line| {
            let bare = line.trim_start();
            let heading = bare.trim_start_matches('#');
            let marks = bare.len() - heading.len();
            if (1..=6).contains(&marks) && heading.starts_with(' ') {
                found = true;
                heading.trim_start().to_owned()
            } else {
                line.to_owned()
            }
        })
        .collect();
    let mut text = lines.join("\n");
    for mark in ["**", "__", "*", "_", "`"] {
        while let Some(bare) = without_pair(&text, mark) {
            text = bare;
            found = true;
        }
    }
    (text, found)
}

/// `[text](address)` and `![text](address)` as the text.
fn without_links(text: &str) -> (String, bool) {
    let mut out = String::with_capacity(text.len());
    let (mut rest, mut found) = (text, false);
    while let Some((before, after)) = rest.split_once('[') {
        let link = after.split_once("](").and_then(|(label, address)| {
            let (address, behind) = address.split_once(')')?;
            let sound = !label.contains(['[', ']']) && !address.contains(char::is_whitespace);
            sound.then_some((label, behind))
        });
        match link {
            Some((label, behind)) => {
                out.push_str(before.strip_suffix('!').unwrap_or(before));
                out.push_str(label);
                rest = behind;
                found = true;
            }
            None => {
                out.push_str(before);
                out.push('[');
                rest = after;
            }
        }
    }
    out.push_str(rest);
    (out, found)
}

/// The text without the first pair of marks around words.
fn without_pair(text: &str, mark: &str) -> Option<String> {
    let mut from = 0;
    while let Some(open) = text.get(from..)?.find(mark).map(|at| at + from) {
        let inside = open + mark.len();
        from = inside;
        let before = text[..open].chars().next_back();
        let starts = text[inside..]
            .chars()
            .next()
            .is_some_and(|c| !c.is_whitespace());
        if before.is_some_and(char::is_alphanumeric) || !starts {
            continue;
        }
        let mut close = inside;
        while let Some(at) = text.get(close..)?.find(mark).map(|at| at + close) {
            let after = text[at + mark.len()..].chars().next();
            let ends = text[..at]
                .chars()
                .next_back()
                .is_some_and(|c| !c.is_whitespace());
            if at > inside && ends && !after.is_some_and(char::is_alphanumeric) {
                let (label, behind) = (&text[inside..at], &text[at + mark.len()..]);
                return Some(format!("{}{label}{behind}", &text[..open]));
            }
            close = at + mark.len();
        }
    }
    None
}

#[cfg(test)]
mod tests {
    use super::*;

    fn check(text: &str, expected: &str) {
        assert_eq!(plain(text).text, expected, "{text}");
    }

    #[test]
    fn only_the_text_is_left_of_formatted_text() {
        check("<p>How is <b>your mentor</b>?</p>", "How is your mentor?");
        check(
            "One<br/>two&nbsp;&amp; three &#39;x&#x27;",
            "One two & three 'x'",
        );
        check(
            "<style>p { color: red }</style>Hello<!-- not this -->",
            "Hello",
        );
        check("I feel **heard** and _safe_", "I feel heard and safe");
        check(
            "## Part 2\nSee [the page](https://example.org/a)",
            "Part 2 See the page",
        );
        check("<span style=\"x\">wo</span>rd", "word");
    }

    #[test]
    fn what_only_looks_like_formatting_stays() {
        for text in [
            "a < b and c > d",
            "2 * 3 * 4",
            "snake_case_name",
            "I <3 it",
            "R&D",
            "100 % *",
            "{ }",
            "[x] done",
        ] {
            check(text, text);
            assert!(!plain(text).formatted, "{text}");
        }
    }

    #[test]
    fn a_place_that_is_filled_in_elsewhere_is_a_gap() {
        let found = plain("How do you work with {mentor.first_name}, {#nr}?");
        assert_eq!(found.text, "How do you work with …, …?");
        assert!(found.filled && !found.formatted);
    }
}
