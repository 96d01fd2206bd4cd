//! Held against R psych, pingouin, factor_analyzer and scipy: the scripts that produced the values stand beside them in `tests/golden`.
#![allow(
    clippy::unwrap_used,
    reason = "a test that unwraps fails where it should"
)]

use std::fs;
use std::path::{Path, PathBuf};

use serde_json::Value;
use statistics::{Answers, Cannot, MISSING, Moments, Scale, Zeros};

fn folder(case: &str) -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR"))
        .join("../../tests/golden")
        .join(case)
}

fn reference(case: &str, file: &str) -> Value {
    serde_json::from_str(&fs::read_to_string(folder(case).join(file)).unwrap()).unwrap()
}

/// The columns of a CSV; blank is NaN.
fn columns(case: &str, file: &str) -> Vec<Vec<f64>> {
    let text = fs::read_to_string(folder(case).join(file)).unwrap();
    let rows: Vec<Vec<f64>> = text
        .lines()
        .skip(1)
        .map(|line| {
            line.split(',')
                .map(|cell| cell.parse().unwrap_or(f64::NAN))
                .collect()
        })
        .collect();
    (0..rows[0].len())
        .map(|column| rows.iter().map(|row| row[column]).collect())
        .collect()
}

fn close(found: f64, expected: &Value, within: f64, what: &str) {
    let expected = expected
        .as_array()
        .map_or(expected, |one| &one[0])
        .as_f64()
        .unwrap();
    let allowed = within * expected.abs().max(1.0);
    assert!(
        (found - expected).abs() <= allowed,
        "{what}: {found} instead of {expected}"
    );
}

fn all_close(found: &[f64], expected: &Value, within: f64, what: &str) {
    let expected = expected.as_array().unwrap();
    assert_eq!(found.len(), expected.len(), "{what}");
    for (found, expected) in found.iter().zip(expected) {
        close(*found, expected, within, what);
    }
}

#[test]
fn reliability_agrees_with_psych_pingouin_and_factor_analyzer() {
    let case = "survey-reliability";
    let (r, py) = (
        reference(case, "reference-r.json"),
        reference(case, "reference-py.json"),
    );
    for name in ["complete", "gaps"] {
        let (r, py) = (&r[name], &py[name]);
        let data = columns(case, &format!("{name}.csv"));
        let codes: Vec<Vec<u8>> = data
            .iter()
            .map(|column| {
                column
                    .iter()
                    .map(|x| if x.is_nan() { MISSING } else { *x as u8 - 1 })
                    .collect()
            })
            .collect();
        let answers = Answers::new(codes.iter().map(Vec::as_slice).collect());
        let scales: Vec<Scale> = (0..7)
            .map(|item| Scale {
                low: 1.0,
                span: 4,
                reverse: item == 2 || item == 5,
            })
            .collect();
        let turned: Vec<Vec<f64>> = data
            .iter()
            .enumerate()
            .map(|(item, column)| {
                column
                    .iter()
                    .map(|x| if item == 2 || item == 5 { 6.0 - x } else { *x })
                    .collect()
            })
            .collect();
        // Counted as whole numbers, and computed from any numbers: both ways.
        for spread in [
            Moments::of(&answers).spread(&scales),
            statistics::spread(&turned),
        ] {
            let found = statistics::reliability(spread.complete, &spread.listwise, 0.95);
            let values =
                |list: &[statistics::Result]| list.iter().map(|x| x.unwrap()).collect::<Vec<_>>();
            close(found.n as f64, &r["n"], 0.0, "n");
            close(found.alpha.unwrap(), &r["alpha"], 1e-9, "alpha");
            close(found.alpha.unwrap(), &py["alpha"], 1e-9, "alpha");
            close(
                found.standardised_alpha.unwrap(),
                &r["standardised"],
                1e-9,
                "standardised alpha",
            );
            close(
                found.mean_inter_item.unwrap(),
                &r["meanInterItem"],
                1e-9,
                "mean r",
            );
            let (low, high) = found.alpha_interval.unwrap();
            all_close(&[low, high], &r["feldt"], 1e-9, "Feldt");
            all_close(&[low, high], &py["feldt"], 1e-9, "Feldt");
            all_close(&values(&found.item_rest), &r["itemRest"], 1e-9, "item-rest");
            all_close(
                &values(&found.alpha_if_dropped),
                &r["dropped"],
                1e-9,
                "dropped",
            );
            close(found.lambda2.unwrap(), &py["lambda2"], 1e-9, "lambda-2");
            let correlations = spread.listwise.as_ref().unwrap().correlations().unwrap();
            let of_correlations = statistics::lambda2(&correlations).unwrap();
            close(
                of_correlations,
                &r["lambda2OfCorrelations"],
                1e-9,
                "lambda-2 of correlations",
            );
            let factor = found.factor.unwrap();
            close(factor.omega(), &r["omega"], 1e-6, "omega");
            close(factor.omega(), &py["omega"], 1e-6, "omega");
            all_close(&factor.loadings, &r["loadings"], 1e-5, "loadings");
            // lavaan's search ends a little earlier than ours.
            let factor = found.factor_ml.unwrap();
            close(found.omega_ml.unwrap(), &r["omegaMl"], 1e-6, "omega, ML");
            all_close(&factor.loadings, &r["loadingsMl"], 1e-5, "loadings, ML");
            let split = found.split.unwrap();
            close(split.odd_even.unwrap(), &py["oddEven"], 1e-9, "odd-even");
            let (least, mean, most) = split.all.unwrap();
            all_close(&[least, mean, most], &py["splits"], 1e-9, "splits");
            let pairwise = spread.pairwise.as_ref().unwrap();
            close(
                statistics::alpha(pairwise).unwrap(),
                &r["pairwiseAlpha"],
                1e-9,
                "pairwise",
            );
            close(
                statistics::alpha(pairwise).unwrap(),
                &py["pairwiseAlpha"],
                1e-9,
                "pairwise",
            );
            let standardised = statistics::alpha(&pairwise.correlations().unwrap()).unwrap();
            close(
                standardised,
                &r["pairwiseStandardised"],
                1e-9,
                "pairwise standardised",
            );
            let ns: Vec<f64> = spread.items.iter().map(|item| item.n as f64).collect();
            all_close(&ns, &r["itemN"], 0.0, "item n");
            let means: Vec<f64> = spread.items.iter().map(|item| item.mean.unwrap()).collect();
            all_close(&means, &r["itemMean"], 1e-12, "item mean");
            let sds: Vec<f64> = spread.items.iter().map(|item| item.sd.unwrap()).collect();
            all_close(&sds, &r["itemSd"], 1e-12, "item sd");
        }
    }
}

#[test]
fn change_agrees_with_scipy_pingouin_and_r() {
    let case = "survey-change";
    let (py, r) = (
        reference(case, "reference.json"),
        reference(case, "reference-r.json"),
    );
    for name in ["few", "many", "tied"] {
        let (py, r) = (&py[name], &r[name]);
        let data = columns(case, &format!("{name}.csv"));
        let found = statistics::change(&data[0], &data[1], 0.95).unwrap();
        close(found.n as f64, &py["n"], 0.0, "n");
        close(found.difference, &py["meanDifference"], 1e-12, "difference");
        let (low, high) = found.interval.unwrap();
        all_close(&[low, high], &py["interval"], 1e-11, "interval");
        close(low, &r["low"], 1e-11, "interval");
        close(high, &r["high"], 1e-11, "interval");
        for (found, name) in [
            (found.t, "t"),
            (found.p, "p"),
            (found.dz, "dz"),
            (found.dav, "dav"),
            (found.correction, "correction"),
        ] {
            close(found.unwrap(), &py[name], 1e-11, name);
        }
        close(found.t.unwrap(), &r["t"], 1e-11, "t");
        close(found.p.unwrap(), &r["tp"], 1e-11, "p");
        let off = statistics::differences(&data[0], &data[1]);
        for (zeros, of) in [(Zeros::Dropped, "wilcox"), (Zeros::Ranked, "pratt")] {
            let test = statistics::signed_rank(&off, zeros).unwrap();
            close(test.plus.min(test.minus), &py[of]["w"], 0.0, of);
            close(test.p, &py[of]["p"], 1e-12, of);
            assert_eq!(test.exact, name == "few");
        }
        let test = statistics::signed_rank(&off, Zeros::Dropped).unwrap();
        close(test.plus, &r["v"], 0.0, "V");
        close(test.p, &r["p"], 1e-12, "p of V");
        let turned = statistics::permutation(&off).unwrap();
        assert_eq!(turned.is_some(), name != "many");
        if let Some(turned) = turned {
            close(turned, &py["permutation"], 1e-15, "permutation");
        }
        let mut job = statistics::MeanBootstrap::new(off, 9999, 7);
        while !job.step(1000) {}
        let found = job.finish(0.95).unwrap();
        let (low, high) = found.interval.unwrap();
        // Random: within a tenth of the standard error of 200,000 other draws.
        let near = 0.1 * py["bootstrap"][2].as_f64().unwrap();
        all_close(
            &[low, high],
            &Value::from(py["bootstrap"].as_array().unwrap()[..2].to_vec()),
            near,
            "bootstrap",
        );
    }
}

#[test]
fn agreement_agrees_with_psych_and_pingouin() {
    let case = "survey-agreement";
    let (py, r) = (
        reference(case, "reference.json"),
        reference(case, "reference-r.json"),
    );
    let data = columns(case, "pairs.csv");
    let pairs: Vec<(f64, f64)> = data[0]
        .iter()
        .copied()
        .zip(data[1].iter().copied())
        .collect();
    let found = statistics::agreement(&pairs, 0.95).unwrap();
    close(found.difference, &py["difference"], 1e-12, "difference");
    close(found.absolute.unwrap(), &py["absolute"], 1e-9, "ICC(A,1)");
    close(
        found.consistency.unwrap(),
        &py["consistency"],
        1e-9,
        "ICC(C,1)",
    );
    let (low, high) = found.absolute_interval.unwrap();
    all_close(
        &[found.absolute.unwrap(), low, high],
        &r["absolute"],
        1e-9,
        "ICC(A,1)",
    );
    let (low, high) = found.consistency_interval.unwrap();
    all_close(
        &[found.consistency.unwrap(), low, high],
        &r["consistency"],
        1e-9,
        "ICC(C,1)",
    );
}

#[test]
fn shares_and_distributions_agree_with_scipy() {
    let expected = reference("survey-shares", "reference.json");
    for case in expected["wilson"].as_array().unwrap() {
        let (low, high) = statistics::wilson(
            case["count"].as_u64().unwrap(),
            case["n"].as_u64().unwrap(),
            0.95,
        )
        .unwrap();
        all_close(&[low, high], &case["interval"], 1e-12, "Wilson");
    }
    for case in expected["promoters"].as_array().unwrap() {
        let count = |name: &str| case[name].as_u64().unwrap();
        let (points, interval) =
            statistics::promoters(count("up"), count("down"), count("n"), 0.95).unwrap();
        let (low, high) = interval.unwrap();
        close(points, &case["points"], 1e-12, "eNPS");
        all_close(&[low, high], &case["interval"], 1e-11, "eNPS");
    }
    assert_eq!(
        statistics::promoters(3, 0, 3, 0.95).unwrap(),
        (100.0, Err(Cannot::NoVariance))
    );
    let rows = |name: &str| -> Vec<Vec<f64>> {
        let rows = expected["distributions"][name].as_array().unwrap();
        rows.iter()
            .map(|row| {
                row.as_array()
                    .unwrap()
                    .iter()
                    .map(|x| x.as_f64().unwrap())
                    .collect()
            })
            .collect()
    };
    // Relative, not absolute: the far tails count too.
    let relative = |found: f64, row: &[f64], what: &str| {
        let expected = row[row.len() - 1];
        let off = (found - expected).abs();
        assert!(
            off <= 2e-12 * expected.abs() || off < 1e-300,
            "{what} {row:?}: {found}"
        );
    };
    for row in rows("student") {
        relative(
            statistics::student_quantile(0.95, row[0]),
            &row,
            "t quantile",
        );
    }
    for row in rows("twoSided") {
        relative(statistics::student_two_sided(row[0], row[1]), &row, "t");
    }
    for row in rows("f") {
        relative(
            statistics::f_quantile(row[0], row[1], row[2]),
            &row,
            "F quantile",
        );
    }
    for row in rows("normal") {
        relative(statistics::normal_quantile(row[0]), &row, "normal quantile");
    }
    for row in rows("beta") {
        relative(statistics::beta(row[0], row[1], row[2]), &row, "beta");
    }
}
