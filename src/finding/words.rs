//! Counts in the sentences of findings that are not in the catalogue yet.

/// 12345 as "12,345".
fn grouped(n: u32) -> String {
    let digits = n.to_string();
    let mut text = String::new();
    for (at, digit) in digits.chars().enumerate() {
        if at > 0 && (digits.len() - at).is_multiple_of(3) {
            text.push(',');
        }
        text.push(digit);
    }
    text
}

/// "3 rows are left out." as "1 row is left out." where there is one. The sentence begins with a noun that takes an s, and its verb.
pub(crate) fn counted(count: u32, sentence: &str) -> String {
    const VERBS: [(&str, &str); 5] = [
        ("are", "is"),
        ("were", "was"),
        ("have", "has"),
        ("use", "uses"),
        ("differ", "differs"),
    ];
    let mut words = sentence.splitn(3, ' ');
    let (noun, verb, rest) = (words.next(), words.next(), words.next());
    let (1, Some(noun), Some(verb)) = (count, noun.and_then(|noun| noun.strip_suffix('s')), verb)
    else {
        return format!("{} {sentence}", grouped(count));
    };
    let one = VERBS.iter().find(|(many, _)| *many == verb);
    format!(
        "1 {noun} {} {}",
        one.map_or(verb, |(_, one)| one),
        rest.unwrap_or_default()
    )
}

#[cfg(test)]
mod tests {
    use super::counted;

    #[test]
    fn one_of_something_is_singular() {
        assert_eq!(counted(1, "columns are not read."), "1 column is not read.");
        assert_eq!(
            counted(2, "columns are not read."),
            "2 columns are not read."
        );
        assert_eq!(
            counted(1, "answers with several options can be split."),
            "1 answer with several options can be split."
        );
        assert_eq!(counted(1200, "rows use a key."), "1,200 rows use a key.");
        assert_eq!(counted(1, "file has no column."), "1 file has no column.");
    }
}
