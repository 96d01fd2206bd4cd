//! What the surveys say, round by round.

use sorting::ColdSort;

use super::model::{Kpi, KpiPoint, KpiUnit, SourceKind, share};
use crate::json;
use crate::programme::checkins::pulse::{asks_met, said_met};
use crate::programme::{Programme, Survey};
use crate::survey::{
    Figure, Instrument, LARGEST, Responses, ScoreRequest, SurveyScores, Why, score_survey,
};

/// Subscales whose mean is a figure of the set.
const MEANS: [&str; 7] = [
    "collaboration",
    "views",
    "inclusion",
    "engagement",
    "stay",
    "digital-confidence",
    "leadership-confidence",
];

/// Both are answered with one of the two highest points by whom learning went both ways.
const BOTH_WAYS: [&str; 2] = ["learned-junior", "learned-senior"];

/// How many met in the month before, as the pulses have it, round by round; counted from sealed answers too.
pub(super) fn pulse_met(programme: &Programme) -> Kpi {
    let mut kpi = Kpi::of("pulse-met", KpiUnit::Percent);
    let asked = programme.surveys.iter();
    let (mut unkept, mut nobody) = (false, false);
    for survey in asked.filter(|survey| asks_met(&survey.instrument)) {
        unkept |= survey.answers.is_empty();
        let Ok(responses) = json::decode::<Responses>("answers", &survey.answers) else {
            continue;
        };
        let Some((met, answered)) = said_met(&survey.instrument, &responses) else {
            continue;
        };
        if answered == 0 {
            nobody = true;
            continue;
        }
        let all = u64::from(responses.count);
        kpi.trend.push(KpiPoint {
            at: survey.wave.clone(),
            ..share(met, answered)
        });
        kpi = kpi.share(met, answered, true).from(
            SourceKind::Survey,
            survey.wave.clone(),
            all,
            all.saturating_sub(answered),
        );
    }
    if kpi.trend.is_empty() {
        return kpi.without(match (nobody, unkept) {
            (true, _) => "nobody",
            (_, true) => "not-kept",
            _ => "not-asked",
        });
    }
    kpi
}

/// Those of every figure that surveys give.
pub(super) fn kpis(programme: &Programme) -> Vec<Kpi> {
    let mut rounds: Vec<&Survey> = programme
        .surveys
        .iter()
        .filter(|survey| !survey.answers.is_empty())
        .collect();
    rounds.cold_sort_by_key(|survey| turn(survey));
    let scored: Vec<Round<'_>> = rounds.into_iter().filter_map(Round::of).collect();
    // Too many to be kept with the programme.
    let unkept = |asks: &dyn Fn(&Instrument) -> bool| {
        let mut surveys = programme.surveys.iter();
        surveys.any(|survey| survey.answers.is_empty() && asks(&survey.instrument))
    };
    let learned = unkept(&asks_both);
    let mut found = vec![learning(&scored, learned)];
    found.extend(MEANS.iter().map(|id| {
        let asks = |instrument: &Instrument| instrument.subscales.iter().any(|one| one.id == *id);
        mean(id, &scored, unkept(&asks))
    }));
    found
}

/// Baseline first, exit last, and the others as they came.
fn turn(survey: &Survey) -> u8 {
    match (survey.instrument.id.as_str(), survey.wave.as_str()) {
        ("exit", _) | (_, "exit") => 2,
        ("baseline", "baseline") => 0,
        _ => 1,
    }
}

/// A round with its scores, if one of the figures can come from it.
struct Round<'a> {
    instrument: &'a Instrument,
    wave: &'a str,
    responses: Responses,
    scores: Option<SurveyScores>,
}

impl<'a> Round<'a> {
    fn of(survey: &'a Survey) -> Option<Self> {
        let instrument = &survey.instrument;
        let means = instrument
            .subscales
            .iter()
            .any(|one| MEANS.contains(&one.id.as_str()));
        if !means && !asks_both(instrument) && instrument.item("stay").is_none() {
            return None;
        }
        let responses: Responses = json::decode("answers", &survey.answers).ok()?;
        let request = ScoreRequest {
            instrument: instrument.clone(),
            responses: responses.clone(),
            groups: None,
            invited: None,
        };
        Some(Self {
            instrument,
            wave: &survey.wave,
            responses,
            scores: score_survey(request).ok(),
        })
    }

    /// The mean of a subscale; of its one item, where an instrument of an earlier version has no such subscale.
    fn mean(&self, id: &str) -> Option<(&Figure, (f64, f64))> {
        let scores = self.scores.as_ref()?;
        if let Some(one) = scores.subscales.iter().find(|one| one.subscale == id) {
            return Some((&one.mean, one.range));
        }
        let item = self.instrument.item(id)?;
        let range = self.instrument.range(item)?;
        let score = scores.items.iter().find(|one| one.item == id)?;
        let range = (f64::from(range.min), f64::from(range.max));
        Some((score.mean.as_ref()?, range))
    }

    fn name(&self) -> String {
        self.wave.to_owned()
    }
}

fn asks_both(instrument: &Instrument) -> bool {
    BOTH_WAYS.iter().all(|id| instrument.item(id).is_some())
}

fn mean(id: &str, rounds: &[Round<'_>], unkept: bool) -> Kpi {
    let mut kpi = Kpi::of(id, KpiUnit::Points);
    for round in rounds {
        let Some((figure, range)) = round.mean(id) else {
            continue;
        };
        kpi.trend.push(KpiPoint {
            at: round.name(),
            value: figure.value,
            n: figure.n,
            interval: figure.interval,
        });
        kpi.value = figure.value;
        kpi.n = figure.n;
        kpi.interval = figure.interval;
        kpi.range = Some(range);
        kpi.missing = if figure.value.is_none() {
            let nobody = || Kpi::of(id, KpiUnit::Points).without("nobody").missing;
            figure.why.clone().or_else(nobody)
        } else {
            None
        };
        kpi = kpi.from(
            SourceKind::Survey,
            round.name(),
            u64::from(round.responses.count),
            figure.left_out,
        );
    }
    if kpi.trend.is_empty() {
        return kpi.without(if unkept { "not-kept" } else { "not-asked" });
    }
    kpi
}

fn learning(rounds: &[Round<'_>], unkept: bool) -> Kpi {
    let mut kpi = Kpi::of("learning", KpiUnit::Percent);
    for round in rounds.iter().filter(|round| asks_both(round.instrument)) {
        // Of an item of which a guess waits for a word nothing is said.
        if let Some(why) = waits(round) {
            kpi.missing = Some(why);
            continue;
        }
        let (agreed, answered) = both_ways(round);
        let all = u64::from(round.responses.count);
        kpi.trend.push(KpiPoint {
            at: round.name(),
            ..share(agreed, answered)
        });
        kpi.missing = None;
        kpi = kpi.share(agreed, answered, true).from(
            SourceKind::Survey,
            round.name(),
            all,
            all - answered,
        );
    }
    if kpi.trend.is_empty() && kpi.missing.is_none() {
        return kpi.without(if unkept { "not-kept" } else { "not-asked" });
    }
    kpi
}

fn waits(round: &Round<'_>) -> Option<Why> {
    let scores = round.scores.as_ref()?;
    let items = scores.items.iter();
    items
        .filter(|one| BOTH_WAYS.contains(&one.item.as_str()))
        .find_map(|one| one.waits.clone())
}

/// How many gave one of the two highest points to both, of how many who answered both.
fn both_ways(round: &Round<'_>) -> (u64, u64) {
    let columns: Vec<_> = BOTH_WAYS
        .iter()
        .filter_map(|id| {
            let range = round.instrument.range(round.instrument.item(id)?)?;
            Some((round.responses.column(id)?, range))
        })
        .collect();
    let (mut agreed, mut answered) = (0, 0);
    if columns.len() < BOTH_WAYS.len() {
        return (0, 0);
    }
    for row in 0..round.responses.count as usize {
        let points = columns.iter().map(|(column, range)| {
            let given = *column.answers.get(row)?;
            (given <= LARGEST).then(|| column.from + i32::from(given) >= range.max - 1)
        });
        let Some(points) = points.collect::<Option<Vec<bool>>>() else {
            continue;
        };
        answered += 1;
        agreed += u64::from(points.into_iter().all(|high| high));
    }
    (agreed, answered)
}
