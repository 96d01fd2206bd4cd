//! What a release is made of: groups and answers as small numbers.

/// In a column of answers: none.
pub const MISSING: u8 = 255;
/// In a column of groups: not stated, or preferred not to say.
pub const UNSTATED: u16 = u16::MAX;

/// A way to group respondents.
#[derive(Clone, Debug, Default)]
pub struct Attribute {
    /// Its name.
    pub id: String,
    /// The names of its groups.
    pub labels: Vec<String>,
    /// One a respondent: the number of the label, or [`UNSTATED`].
    pub values: Vec<u16>,
}

/// One item that is answered on a scale.
#[derive(Clone, Debug, Default)]
pub struct Item {
    /// Its name.
    pub id: String,
    /// How many points its scale has.
    pub points: u8,
    /// The lowest answer that counts as favourable, from 0.
    pub favourable: u8,
    /// One a respondent: the point from 0, already turned where the item is reversed; [`MISSING`] where there is none.
    pub answers: Vec<u8>,
}

/// One wave of answers.
#[derive(Clone, Debug, Default)]
pub struct Input {
    /// The wave's name. What was released of it before is found by this name.
    pub wave: String,
    /// A hash of the answers and groups, made by the caller.
    pub data: String,
    /// Ways to group.
    pub attributes: Vec<Attribute>,
    /// What was asked.
    pub items: Vec<Item>,
    /// How many were invited, where that is known.
    pub invited: Option<u32>,
    /// One a respondent, the same for the same person in every wave; empty for somebody who cannot be told, or no entries at all.
    pub marks: Vec<String>,
}

impl Input {
    /// How many respondents there are.
    pub(crate) fn respondents(&self) -> usize {
        let attribute = self.attributes.first().map(|first| first.values.len());
        let item = self.items.first().map(|first| first.answers.len());
        attribute.or(item).unwrap_or(0)
    }

    /// That there is one entry for each respondent everywhere, and nothing off its scale.
    pub(crate) fn whole(&self) -> bool {
        let n = self.respondents();
        let groups = self.attributes.iter().all(|attribute| {
            let known = attribute.labels.len();
            let inside = |value: &u16| *value == UNSTATED || usize::from(*value) < known;
            attribute.values.len() == n && attribute.values.iter().all(inside)
        });
        let items = self.items.iter().all(|item| {
            let inside = |answer: &u8| *answer == MISSING || *answer < item.points;
            item.points >= 2 && item.answers.len() == n && item.answers.iter().all(inside)
        });
        groups && items && (self.marks.is_empty() || self.marks.len() == n)
    }
}
