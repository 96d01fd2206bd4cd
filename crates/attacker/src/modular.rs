//! Row spans over the field of 2^61 − 1. A combination over the rationals is one here too unless the prime divides a determinant, which
//! for a random prime of this size does not happen; so this attack misses nothing that elimination over fractions would find.

const P: u64 = (1 << 61) - 1;

fn times(a: u64, b: u64) -> u64 {
    let wide = u128::from(a) * u128::from(b);
    (wide % u128::from(P)) as u64
}

fn inverse(a: u64) -> u64 {
    let (mut base, mut power, mut result) = (a, P - 2, 1);
    while power > 0 {
        if power & 1 == 1 {
            result = times(result, base);
        }
        base = times(base, base);
        power >>= 1;
    }
    result
}

/// Whether `wanted` is a combination of `rows`.
pub(crate) fn spanned(mut rows: Vec<Vec<u64>>, mut wanted: Vec<u64>) -> bool {
    for column in 0..wanted.len() {
        let Some(at) = rows.iter().position(|row| row[column] != 0) else {
            if wanted[column] != 0 {
                return false;
            }
            continue;
        };
        let pivot = rows.swap_remove(at);
        let scale = inverse(pivot[column]);
        let clear = |row: &mut Vec<u64>| {
            let by = times(row[column], scale);
            for (entry, own) in row.iter_mut().zip(&pivot) {
                *entry = (*entry + P - times(by, *own)) % P;
            }
        };
        rows.iter_mut().for_each(clear);
        clear(&mut wanted);
    }
    true
}
