//! Bounds by linear programming, on the sums of classes of people.

use microlp::{ComparisonOp, OptimizationDirection, Problem};

/// The least or the largest sum over the target.
pub(crate) fn end(
    rows: &[(Vec<usize>, f64, f64)],
    most: f64,
    classes: &[(Vec<bool>, bool, usize)],
    largest: bool,
) -> Option<f64> {
    let mut problem = Problem::new(if largest {
        OptimizationDirection::Maximize
    } else {
        OptimizationDirection::Minimize
    });
    let sums: Vec<_> = classes
        .iter()
        .map(|(_, target, size)| {
            let weight = if *target { 1.0 } else { 0.0 };
            problem.add_var(weight, (0.0, most * *size as f64))
        })
        .collect();
    for (row, (_, low, high)) in rows.iter().enumerate() {
        let inside = classes.iter().zip(&sums).filter(|(class, _)| class.0[row]);
        let terms: Vec<_> = inside.map(|(_, variable)| (*variable, 1.0)).collect();
        if terms.is_empty() {
            continue;
        }
        if low == high {
            problem.add_constraint(terms.as_slice(), ComparisonOp::Eq, *low);
        } else {
            problem.add_constraint(terms.as_slice(), ComparisonOp::Ge, *low);
            problem.add_constraint(terms.as_slice(), ComparisonOp::Le, *high);
        }
    }
    let solution = problem.solve().ok()?.into_solution().ok()?;
    Some(solution.objective())
}
