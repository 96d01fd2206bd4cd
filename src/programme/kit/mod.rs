//! The kit: agendas, guides and sheets for mentors, mentees and the coordinator. Here stands which pieces there are, and for
//! whom; their words stand in `locales/<language>/kit/`, and page and package bring them along.

mod text;

use serde::{Deserialize, Serialize};

pub use text::{KitEdit, KitItem, KitSection, KitStyle, KitText};

use super::charter::Theme;
use crate::words;

/// How many sessions a theme has.
pub const SESSIONS: u32 = 6;

/// Whose kit, about what, in which language.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(target_arch = "wasm32", derive(tsify::Tsify))]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct KitRequest {
    /// What the sessions are about; null and `own` have no sessions, since nobody but the coordinator knows their words.
    #[serde(default)]
    pub theme: Option<Theme>,
    /// Whose.
    pub role: KitRole,
    /// A locale ("fr-CH").
    pub language: String,
    /// Pieces in words of one's own, as a programme keeps them; those of other languages are left aside.
    #[serde(default)]
    pub edits: Vec<KitEdit>,
}

/// For whom a kit is put together.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(target_arch = "wasm32", derive(tsify::Tsify))]
#[serde(rename_all = "kebab-case")]
pub enum KitRole {
    /// Those who lead the conversation.
    Mentor,
    /// Those who asked for it.
    Mentee,
    /// Who runs the programme, and so reads what both sides have.
    Coordinator,
}

/// A kit: its pieces in the order of reading, without their words.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(target_arch = "wasm32", derive(tsify::Tsify))]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct Kit {
    /// What the sessions are about.
    pub theme: Option<Theme>,
    /// Whose.
    pub role: KitRole,
    /// The language that was found ("fr"); English where there is no other.
    pub language: String,
    /// What it holds.
    pub pieces: Vec<KitPiece>,
}

/// One piece: what fits on a page.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(target_arch = "wasm32", derive(tsify::Tsify))]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct KitPiece {
    /// Under which its words stand ("inclusion-2").
    pub id: String,
    /// What it is.
    pub kind: KitKind,
    /// Which session it is for, from 1; null for everything else.
    pub session: Option<u32>,
    /// Its words where they are the coordinator's; null where they are ours.
    pub own: Option<KitText>,
}

/// What a piece is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(target_arch = "wasm32", derive(tsify::Tsify))]
#[serde(rename_all = "kebab-case")]
pub enum KitKind {
    /// When to do what, for the coordinator.
    Handbook,
    /// What a role gives and takes.
    Guide,
    /// What to know and to have tried before the first session.
    Training,
    /// How a pair gets to know each other.
    FirstMeeting,
    /// Ground rules to fill in.
    Agreement,
    /// The agenda of a session.
    Session,
    /// Questions for a slow start.
    Starters,
    /// What to do when it goes wrong.
    GoingWrong,
    /// How to end.
    Ending,
}

/// The pieces of a kit.
///
/// ```
/// use viceversa::programme::kit::{KitRequest, KitRole, kit};
/// use viceversa::programme::Theme;
///
/// let kit = kit(&KitRequest {
///     theme: Some(Theme::Inclusion),
///     role: KitRole::Mentor,
///     language: "fr-CH".to_owned(),
///     edits: Vec::new(),
/// });
/// assert_eq!(kit.language, "fr");
/// let ids: Vec<&str> = kit.pieces.iter().map(|piece| piece.id.as_str()).collect();
/// assert_eq!(ids[..5], ["guide-mentor", "training-mentor", "first-meeting", "agreement", "inclusion-1"]);
/// assert_eq!(kit.pieces.iter().filter_map(|piece| piece.session).count(), 6);
/// ```
#[must_use]
pub fn kit(request: &KitRequest) -> Kit {
    let language = words::language_of(&request.language);
    let piece = |kind: KitKind, id: &str, session: Option<u32>| KitPiece {
        id: id.to_owned(),
        kind,
        session,
        own: request
            .edits
            .iter()
            .rfind(|edit| edit.language == language && edit.text.id == id)
            .map(|edit| edit.text.clone()),
    };
    let sheet = |kind: KitKind, id: &str| piece(kind, id, None);
    let mut pieces = Vec::new();
    if request.role == KitRole::Coordinator {
        pieces.push(sheet(KitKind::Handbook, "handbook"));
    }
    for (role, guide, training) in [
        (KitRole::Mentor, "guide-mentor", "training-mentor"),
        (KitRole::Mentee, "guide-mentee", "training-mentee"),
    ] {
        if request.role == role || request.role == KitRole::Coordinator {
            pieces.push(sheet(KitKind::Guide, guide));
            pieces.push(sheet(KitKind::Training, training));
        }
    }
    pieces.push(sheet(KitKind::FirstMeeting, "first-meeting"));
    pieces.push(sheet(KitKind::Agreement, "agreement"));
    if let Some(theme) = request.theme.and_then(file) {
        for number in 1..=SESSIONS {
            let id = format!("{theme}-{number}");
            pieces.push(piece(KitKind::Session, &id, Some(number)));
        }
        pieces.push(sheet(KitKind::Starters, &format!("{theme}-starters")));
    }
    pieces.push(sheet(KitKind::GoingWrong, "going-wrong"));
    pieces.push(sheet(KitKind::Ending, "ending"));
    Kit {
        theme: request.theme,
        role: request.role,
        language: language.to_owned(),
        pieces,
    }
}

/// The file of a theme's words.
const fn file(theme: Theme) -> Option<&'static str> {
    match theme {
        Theme::Technology => Some("technology"),
        Theme::Inclusion => Some("inclusion"),
        Theme::Leadership => Some("leadership"),
        Theme::Innovation => Some("innovation"),
        Theme::Engagement => Some("engagement"),
        Theme::Own => None,
    }
}
