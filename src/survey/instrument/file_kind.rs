//! What a survey is called as a file.

use crate::json;

/// A survey as a file.
pub(in crate::survey) const KIND: json::FileKind = json::FileKind {
    what: "survey",
    code: "invalid-instrument",
    advice: "If somebody changed the file by hand, that is where to look; otherwise save or export it once more where it was made.",
};
