//! Reads a report as JSON, as the package hands it out.

use serde_json::Value;

/// One published row.
#[derive(Clone, Debug, PartialEq)]
pub struct Published {
    /// The item.
    pub item: String,
    /// Attributes of the table; none for everybody.
    pub breakdown: Vec<String>,
    /// The group.
    pub labels: Vec<Option<String>>,
    /// The groups that are hidden by themselves, together.
    pub together: bool,
    /// The exact sum, where a report gives it away.
    pub exact: Option<f64>,
    /// The mean, from the scale's lowest point as 0.
    pub mean: Option<f64>,
    /// Lowest and highest share of favourable answers that fits.
    pub favourable: Option<(f64, f64)>,
    /// Points of the scale, first and last, and the lowest and highest share.
    pub classes: Vec<(u32, u32, f64, f64)>,
}

/// Reads a report as JSON; hidden rows are left out. Nothing where it is none.
#[must_use]
pub fn parse(bytes: &[u8]) -> Vec<Published> {
    let Ok(report) = serde_json::from_slice::<Value>(bytes) else {
        return Vec::new();
    };
    let texts = |value: &Value| -> Vec<Option<String>> {
        let all = value.as_array().into_iter().flatten();
        all.map(|text| text.as_str().map(str::to_owned)).collect()
    };
    let mut found = Vec::new();
    for table in report["tables"].as_array().into_iter().flatten() {
        for row in table["rows"].as_array().into_iter().flatten() {
            if row["n"].is_null() {
                continue;
            }
            let band = row["n"]["from"].as_f64().unwrap_or(0.0);
            let classes = row["distribution"]["classes"].as_array();
            let shares = row["distribution"]["shares"].as_array();
            let point = |value: &Value| value.as_u64().and_then(|value| u32::try_from(value).ok());
            found.push(Published {
                item: table["item"].as_str().unwrap_or_default().to_owned(),
                breakdown: texts(&table["breakdown"]).into_iter().flatten().collect(),
                labels: texts(&row["labels"]),
                together: row["kind"] == "together",
                exact: row["exact"][0].as_f64(),
                mean: row["mean"].as_f64().map(|tenths| tenths / 10.0),
                favourable: share(&row["favourable"], band),
                classes: classes
                    .into_iter()
                    .flatten()
                    .zip(shares.into_iter().flatten())
                    .filter_map(|(class, own)| {
                        let (low, high) = share(own, band)?;
                        Some((point(&class[0])?, point(&class[1])?, low, high))
                    })
                    .collect(),
            });
        }
    }
    found
}

/// Percent to which a share of a row is rounded, by the least number of respondents. It is public.
pub(crate) fn step(band: f64) -> f64 {
    if band < 20.0 {
        20.0
    } else if band < 40.0 {
        10.0
    } else if band < 100.0 {
        5.0
    } else if band < 300.0 {
        2.0
    } else {
        1.0
    }
}

/// What a published share can have been; `band` is the least number of respondents.
fn share(value: &Value, band: f64) -> Option<(f64, f64)> {
    let step = step(band);
    let own = value["value"].as_f64();
    Some(match value["kind"].as_str()? {
        "percent" => ((own? - step / 2.0) / 100.0, (own? + step / 2.0) / 100.0),
        "at-most" => (0.0, (own? + step / 2.0) / 100.0),
        "at-least" => ((own? - step / 2.0) / 100.0, 1.0),
        _ => match value["value"].as_str()? {
            "low" => (0.0, 0.25),
            "high" => (0.75, 1.0),
            _ => (0.25, 0.75),
        },
    })
}

impl Published {
    /// The least and the largest sum of n answers from 0 to `most` that are published as this mean.
    pub(crate) fn sum(&self, n: usize, most: u32) -> Option<(f64, f64)> {
        let count = n as f64;
        let end = f64::from(most) * count;
        if let Some(exact) = self.exact {
            return Some((exact, exact));
        }
        let mean = self.mean?;
        let (step, margin) = match n {
            0..10 => (0.5, 0.5),
            10..20 => (0.2, 0.4),
            20..40 => (0.1, 0.2),
            _ => (0.1, 0.1),
        };
        let low = if mean <= margin + 1e-9 {
            0.0
        } else {
            ((mean - step / 2.0) * count - 1e-9).ceil().max(0.0)
        };
        let high = if mean >= f64::from(most) - margin - 1e-9 {
            end
        } else {
            ((mean + step / 2.0) * count + 1e-9).floor().min(end)
        };
        Some((low, high))
    }
}
