//! The package's `reliability`: answers as plain numbers in, coefficients out.

use serde::{Deserialize, Serialize};
use statistics::{AlphaBootstrap, Answers, LARGEST, MISSING, Moments, Spread};

use super::figure;
use super::figure::{FEW, Formula, LEVEL, Why};
use crate::Error;
use crate::words::say;

/// Most samples of a bootstrap.
const MOST_DRAWS: u32 = 100_000;

/// Answers to items that are meant to measure one thing.
#[derive(Clone, Debug, PartialEq, Deserialize)]
#[cfg_attr(target_arch = "wasm32", derive(tsify::Tsify))]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct ReliabilityRequest {
    /// One id an item.
    pub items: Vec<String>,
    /// Respondents x items, row by row; NaN is missing.
    #[serde(default)]
    #[cfg_attr(target_arch = "wasm32", tsify(type = "Float64Array"))]
    pub answers: Vec<f64>,
    /// Which items are worded the other way round; needs `scale`.
    #[serde(default)]
    pub reverse: Option<Vec<bool>>,
    /// Answers off the scale are counted and left out; items are reversed by it, never by what was observed.
    #[serde(default)]
    pub scale: Option<Ends>,
    /// Samples to draw for `bootstrapInterval`, 9,999 as a rule; absent: none. Answers must be whole numbers.
    #[serde(default)]
    pub draws: Option<u32>,
    /// Of the samples: the same seed gives the same interval. Absent: 1.
    #[serde(default)]
    pub seed: Option<u32>,
}

/// The ends of a scale.
#[derive(Clone, Copy, Debug, PartialEq, Serialize, Deserialize)]
#[cfg_attr(target_arch = "wasm32", derive(tsify::Tsify))]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct Ends {
    /// The lowest answer.
    pub min: f64,
    /// The highest.
    pub max: f64,
}

/// Coefficients of reliability. What cannot be computed is null and stands in `cannot`.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[cfg_attr(target_arch = "wasm32", derive(tsify::Tsify))]
#[serde(rename_all = "camelCase")]
pub struct Reliability {
    /// Respondents who answered every item.
    pub n: u64,
    /// Items.
    pub k: u32,
    /// Respondents who left something out, and so stand behind the pairwise figures only.
    pub left_out: u64,
    /// By those who answered every item.
    pub listwise: Listwise,
    /// By those who answered both items of a pair.
    pub pairwise: Pairwise,
    /// Each item.
    pub items: Vec<ItemReliability>,
    /// Which figures are missing, and why.
    pub cannot: Vec<MissingFigure>,
    /// What to think of beside the figures.
    pub notes: Vec<Why>,
    /// How each figure is computed, and where that comes from.
    pub formulas: Vec<FormulaOf>,
}

/// By those who answered every item.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[cfg_attr(target_arch = "wasm32", derive(tsify::Tsify))]
#[serde(rename_all = "camelCase")]
pub struct Listwise {
    /// Cronbach's alpha.
    pub alpha: Option<f64>,
    /// Its 95 % interval.
    pub alpha_interval: Option<(f64, f64)>,
    /// By resampling, bias-corrected and accelerated (Efron 1987); null unless samples were asked for.
    pub bootstrap_interval: Option<(f64, f64)>,
    /// Of items brought to the same variance.
    pub standardised_alpha: Option<f64>,
    /// Guttman's lambda-2.
    pub lambda2: Option<f64>,
    /// McDonald's omega total: one factor by minimum residuals on standardised items, as R's psych has it.
    pub omega: Option<f64>,
    /// McDonald's omega total: one factor by maximum likelihood on covariances, as JASP and lavaan have it.
    pub omega_ml: Option<f64>,
    /// Mean correlation of two items.
    pub mean_inter_item: Option<f64>,
    /// Split half, first, third, fifth … item against the others.
    pub odd_even: Option<f64>,
    /// The smallest, mean and largest of all splits in halves; of up to 16 items.
    pub all_splits: Option<(f64, f64, f64)>,
}

/// By those who answered both items of a pair.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[cfg_attr(target_arch = "wasm32", derive(tsify::Tsify))]
#[serde(rename_all = "camelCase")]
pub struct Pairwise {
    /// Cronbach's alpha.
    pub alpha: Option<f64>,
    /// Of items brought to the same variance.
    pub standardised_alpha: Option<f64>,
}

/// One item among the others.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[cfg_attr(target_arch = "wasm32", derive(tsify::Tsify))]
#[serde(rename_all = "camelCase")]
pub struct ItemReliability {
    /// As given.
    pub id: String,
    /// Who answered it.
    pub n: u64,
    /// Who did not.
    pub missing: u64,
    /// Answers off the scale; they count as missing elsewhere.
    pub out_of_scale: u64,
    /// Mean, after reversing.
    pub mean: Option<f64>,
    /// Standard deviation (n - 1).
    pub sd: Option<f64>,
    /// Correlation with the sum of the others, by those who answered every item.
    pub item_rest: Option<f64>,
    /// Alpha of the others.
    pub alpha_if_dropped: Option<f64>,
    /// On the one factor.
    pub loading: Option<f64>,
}

/// A figure that is missing.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(target_arch = "wasm32", derive(tsify::Tsify))]
#[serde(rename_all = "camelCase")]
pub struct MissingFigure {
    /// Which: `listwise.alpha`.
    pub figure: String,
    /// Stable kebab-case code.
    pub code: &'static str,
    /// One sentence.
    pub text: String,
}

/// How a figure is computed.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(target_arch = "wasm32", derive(tsify::Tsify))]
#[serde(rename_all = "camelCase")]
pub struct FormulaOf {
    /// Which: `alpha`.
    pub figure: &'static str,
    /// How it is computed.
    pub formula: String,
    /// Author and year; empty for plain counting.
    pub source: &'static str,
}

impl FormulaOf {
    /// Under this name.
    #[must_use]
    pub fn new(figure: &'static str, Formula(formula, source): Formula) -> Self {
        Self {
            figure,
            formula: say!(formula),
            source,
        }
    }
}

/// Figures that are missing, as they are met.
#[derive(Debug, Default)]
pub struct Cannots(pub Vec<MissingFigure>);

impl Cannots {
    /// The value, or a note that there is none.
    pub fn take<T>(&mut self, figure: &str, value: statistics::Result<T>) -> Option<T> {
        let cannot = match value {
            Ok(value) => return Some(value),
            Err(cannot) => cannot,
        };
        self.say(figure, cannot.into());
        None
    }

    /// Gives one reason for all of them.
    pub fn because(missing: &mut [MissingFigure], why: &Why) {
        for figure in missing {
            figure.code = why.code;
            figure.text.clone_from(&why.text);
        }
    }

    /// Notes that there is none.
    pub fn say(&mut self, figure: &str, Why { code, text }: Why) {
        self.0.push(MissingFigure {
            figure: figure.to_owned(),
            code,
            text,
        });
    }
}

/// Coefficients of reliability of these answers.
///
/// # Errors
/// `items-missing` without items, `answers-uneven` where the answers are not whole rows, `scale-missing` where items are to be reversed
/// without a scale, `scale-unfit` for a scale that is none, `reverse-unfit` where `reverse` is not one an item.
///
/// ```
/// use viceversa::survey::{ReliabilityRequest, reliability};
/// // Five respondents, three items; the last respondent left one out.
/// let answers = vec![0.0, 1.0, 0.0, 1.0, 1.0, 2.0, 3.0, 4.0, 3.0, 4.0, 3.0, 4.0, 2.0, 2.0, f64::NAN];
/// let items = ["a", "b", "c"].map(str::to_owned).to_vec();
/// let found = reliability(&ReliabilityRequest { items, answers, reverse: None, scale: None, draws: None, seed: None })?;
/// assert_eq!((found.n, found.left_out), (4, 1));
/// assert_eq!(found.listwise.alpha.map(|alpha| format!("{alpha:.4}")), Some("0.9457".to_owned()));
/// # Ok::<(), viceversa::Error>(())
/// ```
pub fn reliability(request: &ReliabilityRequest) -> Result<Reliability, Error> {
    let k = request.items.len();
    if k == 0 {
        return Err(Error::new(
            "items-missing",
            say!("items-missing"),
            say!("items-missing.advice"),
        ));
    }
    if !request.answers.len().is_multiple_of(k) {
        return Err(Error::new(
            "answers-uneven",
            say!("answers-uneven", answers = request.answers.len(), items = k),
            say!("answers-uneven.advice"),
        ));
    }
    let reverse = request.reverse.as_deref().unwrap_or_default();
    if !reverse.is_empty() && reverse.len() != k {
        return Err(Error::new(
            "reverse-unfit",
            say!("reverse-unfit", marks = reverse.len(), items = k),
            say!("reverse-unfit.advice"),
        ));
    }
    if reverse.contains(&true) && request.scale.is_none() {
        return Err(Error::new(
            "scale-missing",
            say!("scale-missing"),
            say!("scale-ends-advice"),
        ));
    }
    if request
        .scale
        .is_some_and(|scale| !(scale.min < scale.max && (scale.max - scale.min).is_finite()))
    {
        return Err(Error::new(
            "scale-unfit",
            say!("scale-unfit"),
            say!("scale-ends-advice"),
        ));
    }
    let (columns, outside) = columns(request, reverse);
    let rows = (request.answers.len() / k) as u64;
    let Some((codes, low)) = codes(&columns) else {
        let mut found = report(
            &request.items,
            &statistics::spread(&columns),
            &outside,
            rows,
        );
        if request.draws.is_some() {
            found.cannot.push(MissingFigure {
                figure: "listwise.bootstrapInterval".to_owned(),
                code: "not-whole",
                text: say!("scores-whole-only"),
            });
        }
        return Ok(found);
    };
    let answers = Answers::new(codes.iter().map(Vec::as_slice).collect());
    let scale = statistics::Scale {
        low,
        ..statistics::Scale::default()
    };
    let scales = vec![scale; k];
    let spread = Moments::of(&answers).spread(&scales);
    let mut found = report(&request.items, &spread, &outside, rows);
    if let Some(draws) = request.draws {
        let draws = draws.clamp(1, MOST_DRAWS) as usize;
        let seed = u64::from(request.seed.unwrap_or(1));
        let mut job = AlphaBootstrap::new(&answers, &scales, draws, seed);
        while !job.step(usize::MAX) {}
        let mut cannot = Cannots::default();
        let interval = job.finish(LEVEL).and_then(|drawn| drawn.interval);
        found.listwise.bootstrap_interval = cannot.take("listwise.bootstrapInterval", interval);
        found.cannot.extend(cannot.0);
    }
    Ok(found)
}

/// The answers item by item, reversed where they are to be and NaN where there is none on the scale; and how many were off it.
fn columns(request: &ReliabilityRequest, reverse: &[bool]) -> (Vec<Vec<f64>>, Vec<u64>) {
    let k = request.items.len();
    let mut outside = vec![0; k];
    let columns = (0..k).map(|item| {
        let turned = reverse.get(item) == Some(&true);
        let answers = request.answers.iter().skip(item).step_by(k);
        let read = |answer: &f64| match request.scale {
            _ if !answer.is_finite() => f64::NAN,
            Some(scale) if *answer < scale.min || *answer > scale.max => {
                outside[item] += 1;
                f64::NAN
            }
            Some(scale) if turned => scale.min + scale.max - answer,
            _ => *answer,
        };
        answers.map(read).collect()
    });
    let columns = columns.collect();
    (columns, outside)
}

/// The answers as small numbers and what is added to them, where all are whole numbers close to each other: counting is exact.
fn codes(columns: &[Vec<f64>]) -> Option<(Vec<Vec<u8>>, f64)> {
    let all = || {
        columns
            .iter()
            .flatten()
            .copied()
            .filter(|answer| !answer.is_nan())
    };
    let low = all().fold(f64::INFINITY, f64::min);
    let fits = |answer: f64| answer.fract() == 0.0 && answer - low <= f64::from(LARGEST);
    if !low.is_finite() || low.abs() > 1e9 || !all().all(fits) {
        return None;
    }
    let code = |answer: &f64| {
        if answer.is_nan() {
            MISSING
        } else {
            (answer - low) as u8
        }
    };
    let codes = columns
        .iter()
        .map(|column| column.iter().map(code).collect());
    Some((codes.collect(), low))
}

/// Everything that the spread says.
pub(in crate::survey) fn report(
    ids: &[String],
    spread: &Spread,
    outside: &[u64],
    rows: u64,
) -> Reliability {
    let found = statistics::reliability(spread.complete, &spread.listwise, LEVEL);
    let mut cannot = Cannots::default();
    let pairwise = |cannot: &mut Cannots, name: &str, standardised: bool| {
        let table = spread.pairwise.as_ref().map_err(|why| *why);
        let value = table.and_then(|table| {
            if standardised {
                let table = table.correlations().ok_or(statistics::Cannot::NoVariance)?;
                statistics::alpha(&table)
            } else {
                statistics::alpha(table)
            }
        });
        cannot.take(name, value)
    };
    let factor = found.factor.as_ref().map_err(|why| *why);
    let split = found.split.as_ref().map_err(|why| *why);
    let listwise = Listwise {
        alpha: cannot.take("listwise.alpha", found.alpha),
        alpha_interval: cannot.take("listwise.alphaInterval", found.alpha_interval),
        bootstrap_interval: None,
        standardised_alpha: cannot.take("listwise.standardisedAlpha", found.standardised_alpha),
        lambda2: cannot.take("listwise.lambda2", found.lambda2),
        omega: cannot.take("listwise.omega", factor.map(statistics::OneFactor::omega)),
        omega_ml: cannot.take("listwise.omegaMl", found.omega_ml),
        mean_inter_item: cannot.take("listwise.meanInterItem", found.mean_inter_item),
        odd_even: cannot.take("listwise.oddEven", split.and_then(|split| split.odd_even)),
        all_splits: split.ok().and_then(|split| split.all),
    };
    let mut items = Vec::with_capacity(ids.len());
    for (at, (id, item)) in ids.iter().zip(&spread.items).enumerate() {
        let mut take = |name: &str, value: statistics::Result| {
            cannot.take(&format!("items[{at}].{name}"), value)
        };
        let of = |list: &[statistics::Result]| list.get(at).copied().unwrap_or(found.alpha);
        items.push(ItemReliability {
            id: id.clone(),
            n: item.n,
            missing: rows - item.n - outside[at],
            out_of_scale: outside[at],
            mean: take("mean", item.mean),
            sd: take("sd", item.sd),
            item_rest: take("itemRest", of(&found.item_rest)),
            alpha_if_dropped: take("alphaIfDropped", of(&found.alpha_if_dropped)),
            loading: take("loading", factor.map(|factor| factor.loadings[at])),
        });
    }
    Reliability {
        n: spread.complete,
        k: ids.len() as u32,
        left_out: rows - spread.complete,
        listwise,
        pairwise: Pairwise {
            alpha: pairwise(&mut cannot, "pairwise.alpha", false),
            standardised_alpha: pairwise(&mut cannot, "pairwise.standardisedAlpha", true),
        },
        items,
        cannot: cannot.0,
        notes: notes(&found),
        formulas: vec![
            FormulaOf::new("alpha", figure::ALPHA),
            FormulaOf::new("standardisedAlpha", figure::STANDARDISED),
            FormulaOf::new("lambda2", figure::LAMBDA2),
            FormulaOf::new("omega", figure::OMEGA),
            FormulaOf::new("omegaMl", figure::OMEGA_ML),
            FormulaOf::new("meanInterItem", figure::INTER_ITEM),
            FormulaOf::new("oddEven", figure::SPLIT),
            FormulaOf::new("mean", figure::MEAN),
            FormulaOf::new("sd", figure::SD),
            FormulaOf::new("itemRest", figure::ITEM_REST),
            FormulaOf::new("alphaIfDropped", figure::DROPPED),
        ],
    }
}

/// Of items that nothing is said about yet.
pub(in crate::survey) fn withheld(ids: &[String], why: &Why) -> Reliability {
    let nobody = Answers::new(vec![&[]; ids.len()]);
    let scale = statistics::Scale {
        low: 0.0,
        span: 0,
        reverse: false,
    };
    let spread = Moments::of(&nobody).spread(&vec![scale; ids.len()]);
    let mut report = report(ids, &spread, &vec![0; ids.len()], 0);
    Cannots::because(&mut report.cannot, why);
    report.notes = vec![why.clone()];
    report
}

/// What to think of beside coefficients.
#[must_use]
pub(super) fn notes(found: &statistics::Reliability) -> Vec<Why> {
    let mut notes = Vec::new();
    if found.n < FEW && found.alpha.is_ok() {
        notes.extend(figure::few(found.n));
    }
    if found.alpha.is_ok_and(|alpha| alpha < 0.0) {
        notes.push(Why::new("negative-alpha", say!("scores-negative-alpha")));
    }
    if let Ok(factor) = &found.factor {
        if factor.loadings.iter().any(|loading| *loading < 0.0) {
            notes.push(Why::new(
                "negative-loading",
                say!("scores-negative-loading"),
            ));
        }
        let edge = factor.improper || found.factor_ml.as_ref().is_ok_and(|factor| factor.improper);
        if edge {
            notes.push(Why::new("improper-solution", say!("scores-improper")));
        }
    }
    notes
}
