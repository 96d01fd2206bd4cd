//! One column that may hold answers.

use super::seen::Seen;

/// One column that may hold answers.
pub(super) struct Field {
    /// Place in the table.
    pub at: usize,
    pub header: String,
    pub question: String,
    /// The statement or option of a question with several.
    pub part: String,
    pub seen: Seen,
}
