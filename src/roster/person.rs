//! One person, as everything after the import knows them.

use indexmap::IndexMap;
use serde::{Deserialize, Serialize};

/// Which side of a pair somebody can be on.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[cfg_attr(target_arch = "wasm32", derive(tsify::Tsify))]
#[serde(rename_all = "kebab-case")]
pub enum Role {
    /// Gives guidance; the junior one in reverse mentoring.
    Mentor,
    /// Receives guidance; the senior one in reverse mentoring.
    Mentee,
    /// May be either, or both with different partners.
    Both,
    /// In the organisation (so the reporting lines are whole) but not in the programme.
    None,
}

/// A skill with how strongly it is offered or wanted.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[cfg_attr(target_arch = "wasm32", derive(tsify::Tsify))]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct Skill {
    /// The skill as people write it.
    pub skill: String,
    /// 1 (a little) to 3 (a lot).
    #[serde(default = "one")]
    pub strength: u8,
}

fn one() -> u8 {
    1
}

/// How many partners a person may have: `[min, max]` for each side, and in all.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(target_arch = "wasm32", derive(tsify::Tsify))]
#[serde(rename_all = "camelCase", deny_unknown_fields, default)]
pub struct Capacity {
    /// As mentor.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub mentor: Option<(u32, u32)>,
    /// As mentee.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub mentee: Option<(u32, u32)>,
    /// Both sides together, at most.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub total: Option<u32>,
}

/// Someone in the programme.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(target_arch = "wasm32", derive(tsify::Tsify))]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct Person {
    /// The organisation's own identifier; unique in a roster.
    pub id: String,
    /// As shown.
    #[serde(default)]
    pub name: String,
    /// E-mail address.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub email: Option<String>,
    /// Which side of a pair.
    pub role: Role,
    /// Step on the ladder, higher is more senior; absent when unknown.
    #[serde(default)]
    pub level: Option<i32>,
    /// Id of the manager; may point at nobody in the roster.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub manager: Option<String>,
    /// Ids of further managers.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub dotted_lines: Vec<String>,
    /// Department.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub department: Option<String>,
    /// Location.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub location: Option<String>,
    /// IANA time zone.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub timezone: Option<String>,
    /// Languages spoken.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub languages: Vec<String>,
    /// Skills offered.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub offers: Vec<Skill>,
    /// Skills wanted.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub wants: Vec<Skill>,
    /// Weekly hours in the person's own time zone, "Mon 09:00-12:00" (24:00 is the end of a day).
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub availability: Vec<String>,
    /// Own capacity; wins over the policy's.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub capacity: Option<Capacity>,
    /// Ids of wished-for partners, best first.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub wishes: Vec<String>,
    /// Every other column under its own header, as text.
    #[serde(default)]
    #[cfg_attr(target_arch = "wasm32", tsify(type = "Record<string, string>"))]
    pub fields: IndexMap<String, String>,
}

impl Person {
    /// Somebody of whom only the id and the role are known.
    #[must_use]
    pub fn blank(id: impl Into<String>, role: Role) -> Self {
        Self {
            id: id.into(),
            name: String::new(),
            email: None,
            role,
            level: None,
            manager: None,
            dotted_lines: Vec::new(),
            department: None,
            location: None,
            timezone: None,
            languages: Vec::new(),
            offers: Vec::new(),
            wants: Vec::new(),
            availability: Vec::new(),
            capacity: None,
            wishes: Vec::new(),
            fields: IndexMap::new(),
        }
    }
}

/// A pair of an earlier cohort, or one to lock.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(target_arch = "wasm32", derive(tsify::Tsify))]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct PastPair {
    /// Id of the mentor.
    pub mentor: String,
    /// Id of the mentee.
    pub mentee: String,
    /// ISO date of the cohort; empty when the file has none.
    #[serde(default)]
    pub cohort: String,
}
