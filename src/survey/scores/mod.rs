//! What one wave of answers says: items, subscales with their reliability, groups, signs of careless answers, rates.
pub(super) mod agreement;
pub(super) mod careless;
pub(super) mod change;
pub(super) mod figure;
pub(super) mod readiness;
pub(super) mod reliability;
pub(super) mod subscale;
pub(super) mod waves;

use serde::{Deserialize, Serialize};
use statistics::{Answers, MomentsJob};

use super::instrument::{Instrument, Item, ItemType, Method, Subscale};
use super::responses::{Column, Responses};
use crate::Error;
use crate::words::{say, spoken, within};
use careless::{Careless, careless};
use figure::{Figure, LEVEL, Why};
use reliability::{Reliability, report, withheld};
use subscale::Scored;

/// What to score.
#[derive(Clone, Debug, PartialEq, Deserialize)]
#[cfg_attr(target_arch = "wasm32", derive(tsify::Tsify))]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct ScoreRequest {
    /// What was asked.
    pub instrument: Instrument,
    /// What was answered.
    pub responses: Responses,
    /// Names of the groups to show one by one.
    #[serde(default)]
    pub groups: Option<Vec<String>>,
    /// How many were asked; gives the response rate.
    #[serde(default)]
    pub invited: Option<u32>,
}

/// What a wave says, for the operator's eyes.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[cfg_attr(target_arch = "wasm32", derive(tsify::Tsify))]
#[serde(rename_all = "camelCase")]
pub struct SurveyScores {
    /// Always true: this is not for passing on. What others may see comes out of the release.
    pub confidential: bool,
    /// Id of the instrument.
    pub instrument: String,
    /// Its version.
    pub version: String,
    /// The occasion.
    pub wave: String,
    /// Everybody who answered something or nothing.
    pub respondents: u32,
    /// Each item (each option of an item of type "many").
    pub items: Vec<ItemScore>,
    /// Each subscale; where the instrument has none, all items on a scale together.
    pub subscales: Vec<SubscaleScore>,
    /// By group.
    pub groups: Vec<GroupScores>,
    /// Signs of careless answers.
    pub careless: Careless,
    /// Shares with what they are shares of.
    pub rates: Vec<Rate>,
    /// What to think of beside the figures.
    pub notes: Vec<Why>,
}

/// One item.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[cfg_attr(target_arch = "wasm32", derive(tsify::Tsify))]
#[serde(rename_all = "camelCase")]
pub struct ItemScore {
    /// Id of the item.
    pub item: String,
    /// For "many": the option that this is about.
    pub option: Option<String>,
    /// Who answered it; null while it waits.
    pub n: Option<u64>,
    /// Why nothing is said of it, not even who answered: a question about how the file was read is open (`instrument.questions`), and
    /// what is an answer depends on it.
    pub waits: Option<Why>,
    /// Who did not, or was not asked; null while it waits.
    pub missing: Option<u64>,
    /// To whom it does not apply; null while it waits.
    pub not_applicable: Option<u64>,
    /// Who answered something that is not on its scale; null while it waits.
    pub out_of_scale: Option<u64>,
    /// The mean counts an item the other way round, as its subscale does. The shares never do.
    pub reversed: bool,
    /// Of items on a scale from a lowest to a highest point.
    pub mean: Option<Figure>,
    /// Likewise.
    pub sd: Option<Figure>,
    /// Promoters minus detractors, for type "nps".
    pub enps: Option<Figure>,
    /// Every possible answer, as it was given; none while it waits.
    pub shares: Vec<AnswerShare>,
}

/// How many gave one answer.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[cfg_attr(target_arch = "wasm32", derive(tsify::Tsify))]
#[serde(rename_all = "camelCase")]
pub struct AnswerShare {
    /// The point of the scale, or the option's number from 0; for "many", 1 is chosen.
    pub value: i32,
    /// Id of the option.
    pub option: Option<String>,
    /// How many gave it.
    pub count: u64,
    /// Of those who answered.
    pub share: Option<f64>,
    /// Wilson's interval for it.
    pub interval: Option<(f64, f64)>,
}

/// One subscale.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[cfg_attr(target_arch = "wasm32", derive(tsify::Tsify))]
#[serde(rename_all = "camelCase")]
pub struct SubscaleScore {
    /// Id of the subscale; empty for all items of an instrument without any.
    pub subscale: String,
    /// Its items, in order.
    pub items: Vec<String>,
    /// Mean of the respondents' scores.
    pub mean: Figure,
    /// Standard deviation of the scores.
    pub sd: Figure,
    /// Scores of respondents who left some items out, but not too many.
    pub completed: u64,
    /// The lowest and the highest possible score.
    pub range: (f64, f64),
    /// How many have a score in each tenth of the range.
    pub distribution: Vec<u64>,
    /// How far the score can be relied on.
    pub reliability: Reliability,
}

/// Groups below this size are marked as such.
const SMALL: u64 = 5;

/// One group among several.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[cfg_attr(target_arch = "wasm32", derive(tsify::Tsify))]
#[serde(rename_all = "camelCase")]
pub struct GroupScores {
    /// Name of the group: "Department".
    pub group: String,
    /// Its value: "Legal".
    pub label: String,
    /// Always true: a small group tells what single people answered.
    pub confidential: bool,
    /// Who is in it.
    pub respondents: u64,
    /// Fewer than five are in it, or in one of its means: it shows what single people answered.
    pub small: bool,
    /// Mean score of each subscale, in the order of `subscales`.
    pub means: Vec<Figure>,
}

/// A share of something.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[cfg_attr(target_arch = "wasm32", derive(tsify::Tsify))]
#[serde(rename_all = "camelCase")]
pub struct Rate {
    /// What: "responded", "complete", "flagged".
    pub id: &'static str,
    /// What it counts, in words.
    pub text: String,
    /// How many.
    pub numerator: u64,
    /// Of how many.
    pub denominator: u64,
    /// The share with Wilson's interval.
    pub figure: Figure,
}

impl Rate {
    fn new(id: &'static str, text: String, numerator: u64, denominator: u64) -> Self {
        let share = if denominator == 0 {
            Err(statistics::Cannot::TooFew)
        } else {
            Ok(numerator as f64 / denominator as f64)
        };
        let figure = figure::SHARE.figure(share, denominator, 0);
        Self {
            id,
            text,
            numerator,
            denominator,
            figure: figure.within(statistics::wilson(numerator, denominator, LEVEL)),
        }
    }
}

/// Scores a wave at once.
///
/// # Errors
/// As [`ScoreJob::new`].
///
/// ```
/// use viceversa::survey::{ScoreRequest, score_survey};
/// # use viceversa::{json, survey::{Instrument, Responses}};
/// # let instrument: Instrument = json::decode("instrument", r#"{ "id": "team", "version": "1", "title": { "en": "Team" },
/// #     "scales": { "agree": { "min": 1, "max": 5 } }, "subscales": [{ "id": "ease", "title": { "en": "Ease" }, "method": "mean", "minAnswered": 1 }],
/// #     "items": [{ "id": "heard", "type": "scale", "scale": "agree", "text": { "en": "I am heard." }, "subscale": "ease" }] }"#)?;
/// # fn wave<const N: usize>(name: &str, keys: &str, answers: [u8; N]) -> Result<Responses, viceversa::Error> {
/// #     let keys: Vec<String> = keys.chars().map(String::from).collect();
/// #     json::decode("answers", &format!(r#"{{ "instrument": "team", "version": "1", "wave": "{name}", "count": {N}, "keyKind": "code", "keys": {},
/// #         "columns": [{{ "item": "heard", "from": 1, "answers": {} }}] }}"#, json::encode(&keys), json::encode(&answers.to_vec())))
/// # }
/// // One item from 1 to 5, counted from 0; `wave` makes a wave of it, with a key for each respondent.
/// let responses = wave("baseline", "abc", [4, 2, 0])?;
/// let scores = score_survey(ScoreRequest { instrument, responses, groups: None, invited: Some(4) })?;
/// let mean = &scores.subscales[0].mean;
/// assert_eq!((mean.value, mean.n, mean.formula.is_empty()), (Some(3.0), 3, false));
/// assert_eq!((scores.rates[0].id, scores.rates[0].figure.value), ("responded", Some(0.75)));
/// # Ok::<(), viceversa::Error>(())
/// ```
pub fn score_survey(request: ScoreRequest) -> Result<SurveyScores, Error> {
    let mut job = ScoreJob::new(request)?;
    loop {
        if let Some(scores) = job.step(u64::MAX) {
            return Ok(scores);
        }
    }
}

/// Resumable computation of [`SurveyScores`].
#[derive(Debug)]
pub struct ScoreJob {
    request: ScoreRequest,
    /// One answer speaks one language, whatever is spoken between its steps.
    language: &'static str,
    scales: Vec<Subscale>,
    items: Vec<ItemScore>,
    subscales: Vec<SubscaleScore>,
    /// For each group, a list of the means of each of its labels.
    means: Vec<Vec<Vec<Figure>>>,
    counting: Option<MomentsJob>,
    careless: Option<Careless>,
}

impl ScoreJob {
    /// Nothing scored yet.
    ///
    /// # Errors
    /// `responses-unfit` where the answers are not those of this instrument, or not one a respondent; `group-unknown` where a group is
    /// named that the answers do not have.
    pub fn new(request: ScoreRequest) -> Result<Self, Error> {
        let ScoreRequest {
            instrument,
            responses,
            groups,
            ..
        } = &request;
        fits(instrument, responses)?;
        let mut means = Vec::new();
        for name in groups.iter().flatten() {
            let group = responses.groups.iter().find(|group| group.name == *name);
            let group = group.ok_or_else(|| {
                Error::new(
                    "group-unknown",
                    say!("group-unknown"),
                    say!("group-unknown.advice"),
                )
            })?;
            means.push(vec![Vec::new(); group.labels.len()]);
        }
        Ok(Self {
            scales: subscales(instrument),
            items: Vec::new(),
            subscales: Vec::new(),
            means,
            counting: None,
            careless: None,
            language: spoken(),
            request,
        })
    }

    /// Looks at about `budget` answers more; the scores when all is done.
    pub fn step(&mut self, budget: u64) -> Option<SurveyScores> {
        within(Some(self.language), || self.score(budget))
    }

    fn score(&mut self, budget: u64) -> Option<SurveyScores> {
        let mut left = budget;
        loop {
            let rows = u64::from(self.request.responses.count);
            let cost = if self.items.len() < self.request.responses.columns.len() {
                let column = &self.request.responses.columns[self.items.len()];
                self.items
                    .push(item_score(&self.request.instrument, column));
                rows
            } else if let Some(scale) = self.scales.get(self.subscales.len()) {
                let scored = Scored::of(&self.request.instrument, &self.request.responses, scale);
                if let Some(why) = scored.waits(&self.request.instrument) {
                    let ids = scored.items.iter().map(|item| item.id.clone()).collect();
                    self.hold_back(ids, &why);
                    continue;
                }
                let answers = scored.answers;
                let k = answers.columns().len().max(1);
                let mut counting = self
                    .counting
                    .take()
                    .unwrap_or_else(|| MomentsJob::new(answers.columns().len()));
                let before = counting.done();
                let rows = usize::try_from(left / k as u64).unwrap_or(usize::MAX);
                let counted = counting.step(&answers, rows.max(10_000));
                let cost = ((counting.done() - before) * k) as u64;
                if counted {
                    self.subscale(&counting.finish());
                } else {
                    self.counting = Some(counting);
                }
                cost
            } else if self.careless.is_none() {
                self.careless = Some(careless(&self.request.instrument, &self.request.responses));
                rows
            } else {
                return Some(self.finish());
            };
            left = left.saturating_sub(cost.max(1));
            if left == 0 {
                return None;
            }
        }
    }

    /// Phase, thousandths done, of how many.
    #[must_use]
    pub fn progress(&self) -> (&'static str, u32, u32) {
        let rows = u64::from(self.request.responses.count).max(1);
        let counted = self
            .counting
            .as_ref()
            .map_or(0, |counting| counting.done() as u64);
        let done = (self.items.len() + self.subscales.len()) as u64 * rows + counted;
        let of = (self.request.responses.columns.len() + self.scales.len() + 1) as u64 * rows;
        ("scoring", (1000 * done / of) as u32, 1000)
    }

    /// A subscale that depends on a guess has no figures.
    fn hold_back(&mut self, ids: Vec<String>, why: &Why) {
        for means in self.means.iter_mut().flatten() {
            means.push(figure::SCORE.withheld(why));
        }
        self.subscales.push(SubscaleScore {
            subscale: self.scales[self.subscales.len()].id.clone(),
            mean: figure::SCORE.withheld(why),
            sd: figure::SD.withheld(why),
            completed: 0,
            range: (0.0, 0.0),
            distribution: Vec::new(),
            reliability: withheld(&ids, why),
            items: ids,
        });
    }

    fn subscale(&mut self, moments: &statistics::Moments) {
        let ScoreRequest {
            instrument,
            responses,
            groups,
            ..
        } = &self.request;
        let scale = &self.scales[self.subscales.len()];
        let scored = Scored::of(instrument, responses, scale);
        let spread = moments.spread(&scored.scales);
        let scores = scored.scores(responses);
        let values = scored.values(&scores, |_| true);
        let rows = u64::from(responses.count);
        let (low, high) = scored.range();
        let mut distribution = vec![0; 10];
        for (value, count) in &values {
            let tenth = (10.0 * (value - low) / (high - low)) as usize;
            distribution[tenth.min(9)] += count;
        }
        let k = scored.items.len();
        let full = scores
            .answered
            .iter()
            .filter(|answered| usize::from(**answered) == k)
            .count() as u64;
        let (mean, sd) = mean_of(&values, rows);
        for (name, means) in groups.iter().flatten().zip(&mut self.means) {
            let Some(group) = responses.groups.iter().find(|group| group.name == *name) else {
                continue;
            };
            for (label, means) in means.iter_mut().enumerate() {
                let inside = |row: usize| {
                    group
                        .values
                        .get(row)
                        .is_some_and(|value| usize::from(*value) == label)
                };
                let members = group
                    .values
                    .iter()
                    .filter(|value| usize::from(**value) == label)
                    .count();
                means.push(mean_of(&scored.values(&scores, inside), members as u64).0);
            }
        }
        let n = mean.n;
        let ids: Vec<String> = scored.items.iter().map(|item| item.id.clone()).collect();
        let outside: Vec<u64> = scored
            .answers
            .columns()
            .iter()
            .map(|column| {
                column
                    .iter()
                    .filter(|answer| **answer == super::OUT_OF_SCALE)
                    .count() as u64
            })
            .collect();
        self.subscales.push(SubscaleScore {
            subscale: scale.id.clone(),
            mean,
            sd,
            completed: n.saturating_sub(full),
            range: (low, high),
            distribution,
            reliability: report(&ids, &spread, &outside, rows),
            items: ids,
        });
    }

    fn finish(&mut self) -> SurveyScores {
        let ScoreRequest {
            responses,
            groups,
            invited,
            instrument,
        } = &self.request;
        let careless = self.careless.take().unwrap_or_default();
        let respondents = u64::from(responses.count);
        let mut by_group = Vec::new();
        for (name, means) in groups.iter().flatten().zip(std::mem::take(&mut self.means)) {
            let Some(group) = responses.groups.iter().find(|group| group.name == *name) else {
                continue;
            };
            for (label, means) in means.into_iter().enumerate() {
                let within = |value: &&u16| usize::from(**value) == label;
                let respondents = group.values.iter().filter(within).count() as u64;
                let mut sizes = means
                    .iter()
                    .map(|mean: &Figure| mean.n)
                    .chain([respondents]);
                by_group.push(GroupScores {
                    group: name.clone(),
                    label: group.labels[label].clone(),
                    confidential: true,
                    respondents,
                    small: sizes.any(|n| (1..SMALL).contains(&n)),
                    means,
                });
            }
        }
        let mut rates = Vec::new();
        if let Some(invited) = invited {
            let invited = u64::from(*invited).max(respondents);
            rates.push(Rate::new(
                "responded",
                say!("scores-rate-responded"),
                respondents,
                invited,
            ));
        }
        // Both look at every item on a scale, so they wait for all of them.
        if instrument.waits(&instrument.items).is_none() {
            rates.push(Rate::new(
                "complete",
                say!("scores-rate-complete"),
                careless.complete,
                respondents,
            ));
            rates.push(Rate::new(
                "flagged",
                say!("scores-rate-flagged"),
                careless.flagged,
                respondents,
            ));
        }
        SurveyScores {
            confidential: true,
            instrument: instrument.id.clone(),
            version: instrument.version.clone(),
            wave: responses.wave.clone(),
            respondents: responses.count,
            items: std::mem::take(&mut self.items),
            subscales: std::mem::take(&mut self.subscales),
            groups: by_group,
            careless,
            rates,
            notes: figure::few(respondents)
                .into_iter()
                .chain(instrument.open_note())
                .collect(),
        }
    }
}

/// That answers belong to an instrument and are one a respondent.
///
/// # Errors
/// `responses-unfit`.
pub(super) fn fits(instrument: &Instrument, responses: &Responses) -> Result<(), Error> {
    let known = |column: &Column| instrument.item(&column.item).is_some();
    if responses.instrument == instrument.id && responses.columns.iter().all(known) {
        return whole(responses);
    }
    Err(unfit())
}

/// That there is one answer for each respondent in everything.
///
/// # Errors
/// `responses-unfit`.
pub(super) fn whole(responses: &Responses) -> Result<(), Error> {
    let count = responses.count as usize;
    let optional = [
        responses.keys.len(),
        responses.sides.len(),
        responses.pairs.len(),
        responses.seconds.len(),
    ];
    let every = responses
        .columns
        .iter()
        .all(|column| column.answers.len() == count)
        && responses
            .groups
            .iter()
            .all(|group| group.values.len() == count)
        && optional
            .into_iter()
            .all(|length| length == 0 || length == count);
    if every { Ok(()) } else { Err(unfit()) }
}

fn unfit() -> Error {
    Error::new(
        "responses-unfit",
        say!("responses-unfit"),
        say!("responses-unfit.advice"),
    )
}

/// The instrument's subscales that have items on a scale; all such items together where it has none.
pub(super) fn subscales(instrument: &Instrument) -> Vec<Subscale> {
    let on_scale = |item: &&Item| item.kind == ItemType::Scale && instrument.range(item).is_some();
    let has_items = |scale: &&Subscale| {
        let mut items = instrument.items.iter().filter(on_scale);
        items.any(|item| item.subscale.as_deref() == Some(scale.id.as_str()))
    };
    let own: Vec<Subscale> = instrument
        .subscales
        .iter()
        .filter(has_items)
        .cloned()
        .collect();
    if own.is_empty() && instrument.items.iter().filter(on_scale).count() > 1 {
        return vec![Subscale {
            id: String::new(),
            title: super::Texts::default(),
            method: Method::Mean,
            min_answered: 0.8,
        }];
    }
    own
}

/// Mean and standard deviation of scores.
pub(super) fn mean_of(values: &[(f64, u64)], rows: u64) -> (Figure, Figure) {
    let (n, mean, sd) = statistics::weighted(values);
    let left_out = rows.saturating_sub(n);
    let interval = figure::around(n, mean, sd);
    (
        figure::SCORE.figure(mean, n, left_out).within(interval),
        figure::SD.figure(sd, n, left_out),
    )
}

fn item_score(instrument: &Instrument, column: &Column) -> ItemScore {
    let counts = Answers::histogram(&column.answers);
    let item = instrument.item(&column.item);
    let range = item.and_then(|item| instrument.range(item));
    let points = range
        .map_or(0, |range| (range.max - range.min) as usize + 1)
        .min(251);
    let n: u64 = counts[..points].iter().sum();
    let not_applicable = counts[usize::from(super::NOT_APPLICABLE)];
    let missing = counts[usize::from(super::MISSING)];
    let all = column.answers.len() as u64;
    let shares = (0..points).map(|code| {
        let options = item.map(|item| item.options.as_slice()).unwrap_or_default();
        AnswerShare {
            value: column.from + code as i32,
            option: options
                .get(code)
                .filter(|_| column.option.is_none())
                .map(|option| option.id.clone()),
            count: counts[code],
            share: (n > 0).then(|| counts[code] as f64 / n as f64),
            interval: statistics::wilson(counts[code], n, LEVEL).ok(),
        }
    });
    let kind = item.map(|item| item.kind).unwrap_or_default();
    let reversed = item.is_some_and(|item| item.reverse);
    let mut score = ItemScore {
        item: column.item.clone(),
        option: column.option.clone(),
        n: Some(n),
        waits: instrument.waits(item),
        missing: Some(missing),
        not_applicable: Some(not_applicable),
        out_of_scale: Some(all - n - missing - not_applicable),
        reversed,
        mean: None,
        sd: None,
        enps: None,
        shares: shares.collect(),
    };
    if let Some(why) = &score.waits {
        score.shares.clear();
        for counted in [
            &mut score.n,
            &mut score.missing,
            &mut score.not_applicable,
            &mut score.out_of_scale,
        ] {
            *counted = None;
        }
        let scored = matches!(kind, ItemType::Scale | ItemType::Nps);
        score.mean = scored.then(|| figure::MEAN_WITHIN.withheld(why));
        score.sd = scored.then(|| figure::SD.withheld(why));
        score.enps = (kind == ItemType::Nps).then(|| figure::ENPS.withheld(why));
        return score;
    }
    let left_out = all - n;
    if let (ItemType::Scale | ItemType::Nps, Some(range)) = (kind, range) {
        let value = |code: usize| {
            let point = range.min + code as i32;
            f64::from(if reversed {
                range.min + range.max - point
            } else {
                point
            })
        };
        let values: Vec<(f64, u64)> = (0..points)
            .map(|code| (value(code), counts[code]))
            .filter(|(_, count)| *count > 0)
            .collect();
        let (n, mean, sd) = statistics::weighted(&values);
        let interval = figure::around(n, mean, sd);
        score.mean = Some(
            figure::MEAN_WITHIN
                .figure(mean, n, left_out)
                .within(interval),
        );
        score.sd = Some(figure::SD.figure(sd, n, left_out));
    }
    if kind == ItemType::Nps && points == 11 {
        let found =
            statistics::promoters(counts[9] + counts[10], counts[..7].iter().sum(), n, LEVEL);
        let figure = figure::ENPS.figure(found.map(|(points, _)| points), n, left_out);
        score.enps = Some(figure.within(found.and_then(|(_, interval)| interval)));
    }
    score
}
