//! What stands before the tables: the programme in a few lines, for somebody who reads one page.

use disclosure::Methods;
use serde::{Deserialize, Serialize};

use super::words::{MARK, band, share};
use crate::survey::{Instrument, ItemType, text};
use crate::words::{say, spoken};

/// What the coordinator adds to a release. No person is named in it but by the coordinator's own words.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(target_arch = "wasm32", derive(tsify::Tsify))]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct ReleaseAbout {
    /// The programme's name; empty where it has none.
    #[serde(default)]
    pub programme: String,
    /// Pairs there are.
    #[serde(default)]
    #[cfg_attr(target_arch = "wasm32", tsify(optional))]
    pub pairs: Option<u32>,
    /// Sessions that were held, one number a pair that held any. Their total is told where there are pairs enough for a mean and none of
    /// them held most of the sessions (p % rule, p = 20).
    #[serde(default)]
    pub sessions: Vec<u32>,
    /// Who has a partner, by one grouping of the roster each: only what nobody was asked to agree to. Shares leave, coded, of large groups.
    #[serde(default)]
    pub access: Vec<AccessCounts>,
    /// What will be done next, a paragraph a line.
    #[serde(default)]
    pub next: String,
}

/// One grouping of the roster; everybody stands in one of its groups.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(target_arch = "wasm32", derive(tsify::Tsify))]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct AccessCounts {
    /// Its name, as it is to be read ("By department").
    pub by: String,
    /// Its groups, in the order in which they are to be read.
    pub groups: Vec<AccessGroup>,
}

/// One group.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(target_arch = "wasm32", derive(tsify::Tsify))]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct AccessGroup {
    /// Its name, as it is to be read.
    pub name: String,
    /// Its people.
    pub people: u32,
    /// Those of them with a partner.
    pub matched: u32,
}

/// One part of the first page.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(target_arch = "wasm32", derive(tsify::Tsify))]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct ReleasePart {
    /// Its heading.
    pub heading: String,
    /// One a paragraph.
    pub lines: Vec<String>,
}

/// What was asked, who answered, the pairs behind it and who has one, in this order; parts with nothing to say are left out.
pub(super) fn front(
    about: &ReleaseAbout,
    instrument: &Instrument,
    methods: &Methods,
) -> Vec<ReleasePart> {
    let scored = |kind: ItemType| matches!(kind, ItemType::Scale | ItemType::Nps);
    let questions = instrument.items.iter().filter(|item| scored(item.kind));
    let asked = say!(
        "release-front-asked",
        title = text(&instrument.title, spoken()),
        count = questions.count()
    );
    let mut answered = Vec::new();
    if let Some(respondents) = &methods.respondents {
        answered.push(say!("release-respondents", n = band(respondents)));
    }
    if let Some(rate) = &methods.rate {
        answered.push(say!("release-rate", rate = share(rate)));
    }
    let pairs = about
        .pairs
        .filter(|pairs| *pairs >= methods.thresholds.mean);
    let mut held: Vec<String> = pairs
        .iter()
        .map(|count| say!("release-front-pairs", count = *count))
        .collect();
    let sessions: Vec<u64> = about.sessions.iter().map(|own| u64::from(*own)).collect();
    let sessions = disclosure::total(&sessions, methods.thresholds.mean);
    if let Some(count) = sessions.filter(|_| pairs.is_some()) {
        held.push(say!("release-front-sessions", count = count));
    }
    let few = methods.thresholds.opt_in;
    let mut access: Vec<String> = about
        .access
        .iter()
        .filter_map(|own| partnered(own, few))
        .collect();
    if !access.is_empty() {
        // Everybody stands once in each grouping.
        let all = about.access.first().map_or((0, 0), |own| {
            let sum = |of: fn(&AccessGroup) -> u32| own.groups.iter().map(of).sum();
            (sum(|group| group.people), sum(|group| group.matched))
        });
        if let Some(Some(all)) = disclosure::rates(&[all], few).first() {
            access.insert(0, say!("release-front-access-all", share = share(all)));
        }
        access.push(say!("release-front-access-about", few = few, mark = MARK));
    }
    let part = |code: &str, lines: Vec<String>| {
        (!lines.is_empty()).then(|| ReleasePart {
            heading: say!(format!("release-heading-{code}")),
            lines,
        })
    };
    let parts = [
        part("asked", vec![asked]),
        part("answered", answered),
        part("pairs", held),
        part("access", access),
    ];
    parts.into_iter().flatten().collect()
}

/// The shares of one grouping in a line; none where nothing of it may be shown.
fn partnered(counts: &AccessCounts, few: u32) -> Option<String> {
    let groups: Vec<(u32, u32)> = counts
        .groups
        .iter()
        .map(|own| (own.people, own.matched))
        .collect();
    let rates = disclosure::rates(&groups, few);
    let told = counts.groups.iter().zip(&rates);
    let told =
        told.filter_map(|(own, rate)| Some(format!("{} {}", own.name, share(rate.as_ref()?))));
    let mut told: Vec<String> = told.collect();
    if told.is_empty() {
        return None;
    }
    if told.len() < groups.len() {
        told.push(say!("release-front-access-others", mark = MARK));
    }
    Some(say!(
        "release-front-access",
        by = &counts.by,
        groups = told.join(", ")
    ))
}
