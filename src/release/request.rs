//! Answers to tables and back.

use std::collections::BTreeSet;

use disclosure::{
    Attribute, Foreseen, Hidden, Input, Ledger, Methods, Table, Thresholds, UNSTATED,
};
use serde::{Deserialize, Serialize};
use sorting::{ColdCollect, ColdSort};

use super::about::{ReleaseAbout, ReleasePart, front};
use super::changes::{ReleaseChange, changes, marks};
use super::comments::ReviewedComment;
use super::plan::{FixedPlan, hash, print, refused};
use super::words;
use crate::survey::{Instrument, Item, ItemType, PairSide, Responses};
use crate::words::{say, within};
use crate::{Error, json};

/// The name of the breakdown by side of the pair, where respondents have one.
const SIDE: &str = "side";

/// What is to be released.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[cfg_attr(target_arch = "wasm32", derive(tsify::Tsify))]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct ReleaseRequest {
    /// What was asked.
    pub instrument: Instrument,
    /// Raw and confidential.
    pub responses: Responses,
    /// Fixed before results were opened. A breakdown names groups of the responses, or "side".
    pub plan: FixedPlan,
    /// The organisation's smallest numbers (`Organisation::thresholds`): a plan with lower ones is raised to them, also one that was fixed before they
    /// held. Those of the program where it has none.
    #[serde(default)]
    pub least: Thresholds,
    /// What left before.
    #[serde(default)]
    pub ledger: Ledger,
    /// To whom it goes.
    pub to: String,
    /// How many were invited.
    #[serde(default)]
    #[cfg_attr(target_arch = "wasm32", tsify(optional))]
    pub invited: Option<u32>,
    /// Names of everybody in the roster: a group that bears one is about a single person, and gets no figures.
    #[serde(default)]
    pub names: Vec<String>,
    /// Comments that were read; those that are approved leave, where there are respondents enough.
    #[serde(default)]
    pub comments: Vec<ReviewedComment>,
    /// What the coordinator adds.
    #[serde(default)]
    pub about: ReleaseAbout,
    /// The language of words ("de").
    #[serde(default)]
    #[cfg_attr(target_arch = "wasm32", tsify(optional))]
    pub language: Option<String>,
}

/// A release before it is handed over.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(target_arch = "wasm32", derive(tsify::Tsify))]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct Release {
    /// The wave.
    pub wave: String,
    /// What may leave.
    pub tables: Vec<Table>,
    /// How it was made, as codes and counts.
    pub methods: Methods,
    /// What stands before the tables.
    pub front: Vec<ReleasePart>,
    /// What the coordinator added.
    pub about: ReleaseAbout,
    /// What became of each mean since the round released before; empty where there was none.
    pub changes: Vec<ReleaseChange>,
    /// The same in sentences, for the box of methods beside the tables.
    pub words: Vec<String>,
    /// Approved comments by item, in no order of people; empty where there are too few respondents.
    pub comments: Vec<ReviewedComment>,
    /// The ledger with this release. To be kept when, and only when, the release is handed over. Confidential.
    pub ledger: Ledger,
    /// What is hidden and why, for the coordinator's eyes.
    pub hidden: Vec<Hidden>,
}

/// Makes the tables of a wave that may leave, and the ledger that knows of them.
///
/// Items on a scale and recommendations are released; items with options are not. Reversed items are turned. Favourable is every answer
/// above the middle of the scale, 9 and 10 of a recommendation.
///
/// # Errors
/// - `release-plan-changed`: the plan is not as it was fixed, or is for another wave or instrument.
/// - `release-named-person`: a group bears the name of somebody in the roster. Figures about one person are not made.
/// - `release-plan-unfit`, `release-plan-too-large`, `release-opt-in-crossed`, `release-threshold-lowered`: about the plan.
/// - `release-too-few-new`, `release-measure-changed`, `release-ledger-unfit`: about what left before.
/// - `responses-unfit`, `release-uneven`: answers do not belong to the instrument, or are not one a respondent.
///
/// ```
/// use viceversa::release::{Plan, ReleaseRequest, fix_plan, release};
/// # use viceversa::{json, survey::{Group, Instrument, Responses}};
/// # let instrument: Instrument = json::decode("instrument", r#"{ "id": "team", "version": "1", "title": { "en": "Team" },
/// #     "scales": { "agree": { "min": 1, "max": 5 } },
/// #     "items": [{ "id": "heard", "type": "scale", "scale": "agree", "text": { "en": "I am heard." } }] }"#)?;
/// # let responses = Responses { instrument: "team".into(), version: "1".into(), wave: "baseline".into(), count: 20,
/// #     columns: vec![viceversa::survey::Column { item: "heard".into(), option: None, from: 1, answers: (0..20).map(|at| 1 + at % 4).collect() }],
/// #     groups: vec![Group { name: "Department".into(), labels: vec!["Sales".into(), "Technology".into(), "Legal".into()],
/// #         values: [vec![0; 10], vec![1; 7], vec![2; 3]].concat() }], ..Responses::default() };
/// // Twenty respondents: Sales 10, Technology 7, Legal 3.
/// let plan = Plan { breakdowns: vec![vec!["Department".into()]], ..Plan::default() };
/// let plan = fix_plan(&instrument, "baseline", plan)?;
/// let request = ReleaseRequest { instrument, responses, plan, to: "works council".into(), ..ReleaseRequest::default() };
/// let released = release(&request)?;
/// let shown: Vec<bool> = released.tables[1].rows.iter().map(|row| !row.hidden()).collect();
/// // Technology goes with Legal; what the two have in common is a row of its own.
/// assert_eq!(shown, [true, false, false, true]);
/// assert_eq!(released.ledger.entries[0].to, "works council");
/// # Ok::<(), viceversa::Error>(())
/// ```
pub fn release(request: &ReleaseRequest) -> Result<Release, Error> {
    within(request.language.as_deref(), || make(request))
}

fn make(request: &ReleaseRequest) -> Result<Release, Error> {
    let ReleaseRequest {
        instrument,
        responses,
        plan: fixed,
        ..
    } = request;
    let fits = fixed.print == print(fixed)
        && fixed.wave == responses.wave
        && (&fixed.instrument, &fixed.version) == (&instrument.id, &instrument.version);
    if !fits {
        return Err(Error::new(
            "release-plan-changed",
            say!("release-plan-changed"),
            say!("release-plan-changed.advice"),
        ));
    }
    let fixed = &fixed.clone().at_least(&request.least);
    let input = input(request)?;
    named(request, &input)?;
    let released = disclosure::release(&input, &fixed.plan, &request.ledger, &request.to)
        .map_err(|refusal| refused(&refusal))?;
    let methods = released.report.methods;
    let mut comments: Vec<ReviewedComment> = request
        .comments
        .iter()
        .filter(|comment| methods.comments && comment.approved)
        .cloned()
        .collect();
    comments.cold_sort();
    let mut ledger = request.ledger.clone();
    let tables = released.report.tables;
    let changes = changes(
        instrument,
        &responses.wave,
        &tables,
        &ledger,
        &released.entry,
    );
    ledger.entries.push(released.entry);
    let left_out = instrument
        .items
        .iter()
        .any(|item| matches!(item.kind, ItemType::Choice | ItemType::Many));
    Ok(Release {
        wave: responses.wave.clone(),
        words: words::methods(&methods, fixed, left_out, &changes),
        front: front(&request.about, instrument, &methods),
        // What single pairs did, and exact counts, stay out of what is made from it.
        about: ReleaseAbout {
            sessions: Vec::new(),
            access: Vec::new(),
            ..request.about.clone()
        },
        changes,
        tables,
        methods,
        comments,
        ledger,
        hidden: released.hidden,
    })
}

/// What a plan would show of each breakdown, from counts alone: no answer is looked at but for whether it is there, so that a plan can be
/// chosen before results are opened.
///
/// # Errors
/// As [`release()`], but for `release-plan-changed`: the plan need not be fixed yet.
pub fn foresee_release(request: &ReleaseRequest) -> Result<Vec<Foreseen>, Error> {
    within(request.language.as_deref(), || {
        let input = input(request)?;
        named(request, &input)?;
        let fixed = request.plan.clone().at_least(&request.least);
        disclosure::foresee(&input, &fixed.plan, &request.ledger)
            .map_err(|refusal| refused(&refusal))
    })
}

/// What a plan with fewer or coarser tables would show.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(target_arch = "wasm32", derive(tsify::Tsify))]
#[serde(rename_all = "camelCase")]
pub struct CoarserPlan {
    /// The table that is left out. One that crosses two groupings has a table of each in its place.
    pub instead_of: Vec<String>,
    /// What the tables would show that this changes: the two in place of one that crosses them, or all that remain.
    pub foreseen: Vec<Foreseen>,
}

/// Coarser plans for the tables of a plan that cross two groupings and hide something, in the plan's order: two tables in place of the one;
/// then, where the plan has a table of one of its groupings, the plan without that one, if the rest then shows more. From counts alone, like
/// [`foresee_release`].
///
/// # Errors
/// Those of [`foresee_release`].
pub fn coarser_plans(request: &ReleaseRequest) -> Result<Vec<CoarserPlan>, Error> {
    let mut found = Vec::new();
    if request.plan.plan.breakdowns.iter().all(|own| own.len() < 2) {
        return Ok(found);
    }
    let other_tables = |without: &[&Vec<String>], with: &[Vec<String>]| {
        let mut other = request.clone();
        let breakdowns = &mut other.plan.plan.breakdowns;
        breakdowns.retain(|own| !without.contains(&own));
        breakdowns.extend_from_slice(with);
        foresee_release(&other)
    };
    let now = foresee_release(request)?;
    for whole in &now {
        let [one, other] = whole.breakdown.as_slice() else {
            continue;
        };
        if whole.shown == whole.groups {
            continue;
        }
        let crossed = &whole.breakdown;
        let singles = [vec![one.clone()], vec![other.clone()]];
        let mut foreseen = other_tables(&[crossed, &singles[0], &singles[1]], &singles)?;
        foreseen.retain(|own| singles.contains(&own.breakdown));
        found.push(CoarserPlan {
            instead_of: crossed.clone(),
            foreseen,
        });
        for single in singles {
            let rest = now.iter().filter(|own| own.breakdown != single);
            let shown: u32 = rest.clone().map(|own| own.shown).sum();
            if rest.count() == now.len() {
                continue;
            }
            let foreseen = other_tables(&[&single], &[])?;
            if foreseen.iter().map(|own| own.shown).sum::<u32>() > shown {
                found.push(CoarserPlan {
                    instead_of: single,
                    foreseen,
                });
            }
        }
    }
    Ok(found)
}

/// Statistics about one named person are refused, however many answered.
fn named(request: &ReleaseRequest, input: &Input) -> Result<(), Error> {
    let names: BTreeSet<String> = request.names.iter().map(|name| folded(name)).cold_set();
    let planned: BTreeSet<&String> = request.plan.plan.breakdowns.iter().flatten().cold_set();
    let bears = |attribute: &Attribute| {
        let mut labels = attribute.labels.iter();
        planned.contains(&attribute.id) && labels.any(|label| names.contains(&folded(label)))
    };
    if input.attributes.iter().any(bears) {
        return Err(Error::new(
            "release-named-person",
            say!("release-named-person"),
            say!("release-named-person.advice"),
        ));
    }
    Ok(())
}

fn folded(name: &str) -> String {
    let words: Vec<String> = name.split_whitespace().map(str::to_lowercase).collect();
    words.join(" ")
}

fn input(request: &ReleaseRequest) -> Result<Input, Error> {
    let ReleaseRequest {
        instrument,
        responses,
        ..
    } = request;
    let unfit = || {
        Error::new(
            "responses-unfit",
            say!("responses-unfit"),
            say!("responses-unfit.advice"),
        )
    };
    let rows = responses.count as usize;
    let mut attributes: Vec<Attribute> = responses
        .groups
        .iter()
        .map(|group| Attribute {
            id: group.name.clone(),
            labels: group.labels.clone(),
            values: group.values.clone(),
        })
        .collect();
    if !responses.sides.is_empty() {
        attributes.push(Attribute {
            id: SIDE.to_owned(),
            labels: vec!["mentor".to_owned(), "mentee".to_owned()],
            values: responses
                .sides
                .iter()
                .map(|side| match side {
                    Some(PairSide::Mentor) => 0,
                    Some(PairSide::Mentee) => 1,
                    None => UNSTATED,
                })
                .collect(),
        });
    }
    let mut items = Vec::new();
    for column in &responses.columns {
        let item = instrument.item(&column.item).ok_or_else(unfit)?;
        if column.answers.len() != rows {
            return Err(unfit());
        }
        let scored = matches!(item.kind, ItemType::Scale | ItemType::Nps);
        let waits = instrument
            .questions
            .iter()
            .any(|question| question.items.contains(&item.id));
        let points = instrument
            .range(item)
            .and_then(|range| u8::try_from(range.max - range.min + 1).ok())
            .filter(|points| scored && !waits && *points >= 2);
        if let Some(points) = points {
            items.push(numbers(item, points, &column.answers));
        }
    }
    let planned: BTreeSet<&String> = request.plan.plan.breakdowns.iter().flatten().cold_set();
    let past = request.ledger.entries.iter().flat_map(|entry| &entry.rows);
    let past: BTreeSet<&String> = past.flat_map(|row| &row.breakdown).cold_set();
    attributes.retain(|own| planned.contains(&own.id) || past.contains(&own.id));
    let fed = (&responses.columns, &responses.groups, &responses.sides);
    Ok(Input {
        wave: json::encode(&(&instrument.id, &instrument.version, &responses.wave)),
        data: hash(&json::encode(&fed)),
        attributes,
        items,
        invited: request.invited,
        marks: marks(instrument, responses),
    })
}

/// Points from 0, turned where the item is reversed; what is no point of the scale is missing.
fn numbers(item: &Item, points: u8, answers: &[u8]) -> disclosure::Item {
    let turned = |answer: &u8| match *answer {
        answer if answer >= points => disclosure::MISSING,
        answer if item.reverse => points - 1 - answer,
        answer => answer,
    };
    disclosure::Item {
        id: item.id.clone(),
        points,
        favourable: match item.kind {
            ItemType::Nps => 9,
            _ => points / 2 + u8::from(points % 2 == 1),
        },
        answers: answers.iter().map(turned).collect(),
    }
}
