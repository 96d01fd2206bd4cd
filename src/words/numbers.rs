//! Numbers as each language writes them.

use fluent_bundle::{FluentBundle, FluentResource};

/// How a language separates digits; it stands with its sentences, as `number-style`.
#[derive(Debug)]
pub(super) struct Style {
    decimal: String,
    group: String,
    /// From so many digits on there are groups.
    grouped_from: usize,
}

impl Style {
    pub(super) fn of(bundle: &FluentBundle<FluentResource>) -> Self {
        let said = |name: &str| {
            let message = bundle.get_message("number-style")?;
            let pattern = message.get_attribute(name)?.value();
            Some(
                bundle
                    .format_pattern(pattern, None, &mut Vec::new())
                    .into_owned(),
            )
        };
        Self {
            decimal: said("decimal").unwrap_or_else(|| ".".to_owned()),
            group: said("group").unwrap_or_default(),
            grouped_from: said("grouped-from")
                .and_then(|digits| digits.parse().ok())
                .unwrap_or(4),
        }
    }
}

/// "1234567.5" as "1,234,567.5" is written in a style.
pub(super) fn with_separators(plain: &str, style: &Style) -> String {
    let (sign, digits) = plain
        .strip_prefix('-')
        .map_or(("", plain), |digits| ("-", digits));
    let (whole, part) = digits
        .split_once('.')
        .map_or((digits, None), |(whole, part)| (whole, Some(part)));
    let mut text = sign.to_owned();
    for (at, digit) in whole.chars().enumerate() {
        let left = whole.len() - at;
        if at > 0 && left.is_multiple_of(3) && whole.len() >= style.grouped_from {
            text.push_str(&style.group);
        }
        text.push(digit);
    }
    if let Some(part) = part {
        text.push_str(&style.decimal);
        text.push_str(part);
    }
    text
}
