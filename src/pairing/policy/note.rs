//! Findings about a policy.

use indexmap::IndexMap;

use crate::finding::{Finding, Severity};

/// A finding about one rule, or about the whole policy.
pub(in crate::pairing) fn note(
    code: &str,
    rule: Option<usize>,
    count: u32,
    text: impl Into<String>,
    advice: impl Into<String>,
) -> Finding {
    let mut params = IndexMap::new();
    if let Some(rule) = rule {
        params.insert("rule".to_owned(), rule.to_string());
    }
    Finding {
        code: code.to_owned(),
        severity: Severity::Warning,
        text: text.into(),
        advice: advice.into(),
        count,
        places: Vec::new(),
        params,
        fixes: Vec::new(),
    }
}
