//! Words that people wrote: without names, without order, and only what a person has read and let through.

use std::collections::BTreeSet;

use serde::{Deserialize, Serialize};
use sorting::{ColdCollect, ColdSort};

use crate::survey::Responses;
use crate::words::say;

/// A comment, ready to be read by the coordinator.
#[derive(Clone, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[cfg_attr(target_arch = "wasm32", derive(tsify::Tsify))]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct ReviewedComment {
    /// Id of the item.
    pub item: String,
    /// What was written, with names of the roster taken out; the coordinator may change it.
    pub text: String,
    /// How many names were taken out.
    #[serde(default)]
    pub redacted: u32,
    /// The coordinator has read it, and it may leave. False until they say so.
    #[serde(default)]
    pub approved: bool,
}

/// Comments with the names of the roster taken out, in the order of their texts, which says nothing about who wrote which. Nothing links
/// two comments of one person. A name counts as a whole word, in any case; of a name with several words each of three letters and more
/// does. Nicknames, titles and habits of writing are left to the reader: nothing leaves before it is approved.
///
/// ```
/// use viceversa::release::review_comments;
/// use viceversa::survey::{Comment, Responses};
/// let comment = |text: &str| Comment { item: "open".into(), text: text.into() };
/// let responses = Responses { comments: vec![comment("With ada it went well"), comment("More time")], ..Responses::default() };
/// let read = review_comments(&responses, &["Ada Okafor".to_owned()]);
/// assert_eq!(read[1].text, "With [name] it went well");
/// assert!(read.iter().all(|comment| !comment.approved));
/// ```
#[must_use]
pub fn review_comments(responses: &Responses, names: &[String]) -> Vec<ReviewedComment> {
    let words: BTreeSet<String> = names
        .iter()
        .flat_map(|name| name.split(|letter: char| !letter.is_alphanumeric()))
        .filter(|word| word.chars().count() >= 3)
        .map(str::to_lowercase)
        .cold_set();
    let mut read: Vec<ReviewedComment> = responses
        .comments
        .iter()
        .map(|comment| {
            let (text, redacted) = redact(&comment.text, &words);
            ReviewedComment {
                item: comment.item.clone(),
                text,
                redacted,
                approved: false,
            }
        })
        .collect();
    read.cold_sort();
    read
}

fn redact(text: &str, words: &BTreeSet<String>) -> (String, u32) {
    let mark = say!("release-name");
    let (mut out, mut redacted) = (String::new(), 0);
    let mut rest = text;
    while !rest.is_empty() {
        let is_word = rest.starts_with(char::is_alphanumeric);
        let end = rest
            .find(|letter: char| letter.is_alphanumeric() != is_word)
            .unwrap_or(rest.len());
        let (piece, after) = rest.split_at(end);
        if is_word && words.contains(&piece.to_lowercase()) {
            out.push_str(&mark);
            redacted += 1;
        } else {
            out.push_str(piece);
        }
        rest = after;
    }
    (out, redacted)
}
