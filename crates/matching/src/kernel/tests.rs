//! The fused reading and each rule's own agree, whatever the rules, the widths and the stretches.

use super::*;

/// SplitMix64.
struct Dice(u64);

impl Dice {
    fn roll(&mut self, sides: usize) -> usize {
        self.0 = self.0.wrapping_add(0x9E37_79B9_7F4A_7C15);
        let mut z = self.0;
        z = (z ^ (z >> 30)).wrapping_mul(0xBF58_476D_1CE4_E5B9);
        z = (z ^ (z >> 27)).wrapping_mul(0x94D0_49BB_1331_11EB);
        usize::try_from((z ^ (z >> 31)) % sides as u64).expect("a small number")
    }

    fn number(&mut self, sides: usize) -> u32 {
        u32::try_from(self.roll(sides)).expect("a small number")
    }

    fn points(&mut self, size: i32) -> i32 {
        (i32::try_from(self.roll(11)).expect("a small number") - 4) * size
    }

    fn verdict(&mut self, size: i32) -> (i32, bool) {
        (self.points(size), self.roll(6) == 0)
    }
}

/// Points as the trait's own default methods read them.
struct Plain<'a>(&'a Kernel);

impl Source for Plain<'_> {
    fn rows(&self) -> u32 {
        self.0.rows()
    }
    fn columns(&self) -> u32 {
        self.0.columns()
    }
    fn limits(&self) -> (i32, i32) {
        self.0.limits()
    }
    fn fill(&self, row: u32, columns: Range<u32>, out: &mut [i32]) {
        self.0.fill(row, columns, out);
    }
}

fn any_rule(dice: &mut Dice, rows: usize, columns: usize, size: i32) -> Rule {
    match dice.roll(5) {
        0 => {
            let (height, width) = ([1, 3, 300][dice.roll(3)], [1, 5, 400][dice.roll(3)]);
            Rule::Table(Table {
                row: (0..rows).map(|_| dice.number(height)).collect(),
                column: (0..columns).map(|_| dice.number(width)).collect(),
                width,
                cells: (0..height * width).map(|_| dice.verdict(size)).collect(),
            })
        }
        1 => {
            let codes = [2, 12, 70_000][dice.roll(3)];
            Rule::Equal(Equal {
                row: (0..rows).map(|_| dice.number(codes)).collect(),
                column: (0..columns).map(|_| dice.number(codes)).collect(),
                same: dice.verdict(size),
                other: dice.verdict(size),
                blank: dice.verdict(size),
            })
        }
        2 | 3 => {
            let values = [1, 8, 900][dice.roll(3)];
            let strongest = [1, 3, 255][dice.roll(3)];
            let side = |dice: &mut Dice, people: usize| -> Rows<(u32, u8)> {
                (0..people)
                    .map(|_| {
                        let mut own: Vec<(u32, u8)> = (0..dice.roll(9))
                            .map(|_| {
                                let strength = dice.number(strongest) + 1;
                                (dice.number(values), u8::try_from(strength).unwrap_or(255))
                            })
                            .collect();
                        own.sort_unstable();
                        own.dedup_by_key(|(value, _)| *value);
                        own
                    })
                    .collect()
            };
            let (row, column) = (side(dice, rows), side(dice, columns));
            let cap = [None, Some(dice.points(size).abs()), Some(1000 * size)][dice.roll(3)];
            let must = [None, None, Some(false), Some(true)][dice.roll(4)];
            Rule::Shared(Shared::new(row, &column, dice.points(size), cap, must))
        }
        _ => {
            let (share, breaks) = dice.verdict(size);
            let any = dice.roll(2) == 0;
            Rule::Listed(Listed {
                listed: (0..rows)
                    .map(|_| {
                        let mut own: Vec<_> = (0..dice.roll(20))
                            .map(|_| (dice.number(columns.max(1)), dice.verdict(size)))
                            .filter(|_| columns > 0)
                            .collect();
                        own.sort_unstable();
                        own.dedup_by_key(|(column, _)| *column);
                        own
                    })
                    .collect(),
                share: if any { share } else { 0 },
                breaks,
                breaks_blank: dice.roll(4) == 0,
                blank_row: (0..rows).map(|_| dice.roll(2) == 0).collect(),
                blank_column: (0..columns).map(|_| dice.roll(2) == 0).collect(),
            })
        }
    }
}

#[test]
fn fused_and_detailed_readings_agree() {
    let mut widths = [0; 3];
    for seed in 0..1500 {
        let mut dice = Dice(seed);
        let columns = [0, 1, 63, 64, 200, 1024, 1500, 2048, 2100][dice.roll(9)];
        let rows = 1 + dice.roll(5);
        let size = [1, 3, 40, 900, 20_000][dice.roll(5)];
        let rules: Vec<Rule> = (0..dice.roll(6))
            .map(|_| any_rule(&mut dice, rows, columns, size))
            .collect();
        let mut kernel = Kernel::new(rows, columns, rules);
        widths[match kernel.width {
            Width::Byte(_) => 0,
            Width::Short(_) => 1,
            Width::Long(_) => 2,
        }] += 1;
        let (least, most) = kernel.limits();
        let mut pins: Vec<(u32, u32, Option<i32>)> = Vec::new();
        if columns > 0 && dice.roll(2) == 0 {
            for row in 0..rows {
                let row = u32::try_from(row).expect("a small number");
                pins.push((
                    row,
                    dice.number(columns),
                    [None, Some(least), Some(most)][dice.roll(3)],
                ));
            }
            kernel.pin(&pins);
        }
        let (mut share, mut breaks) = (vec![0; columns], vec![false; columns]);
        for row in 0..rows {
            let mut points = vec![0; columns];
            let mut broken = vec![false; columns];
            for rule in kernel.rules() {
                rule.row(row, &mut share, &mut breaks);
                for column in 0..columns {
                    assert_eq!(
                        rule.pair(row, column),
                        (share[column], breaks[column]),
                        "seed {seed}"
                    );
                    points[column] += share[column];
                    broken[column] |= breaks[column];
                }
            }
            let number = u32::try_from(row).expect("a small number");
            let mut expected: Vec<i32> = points
                .iter()
                .zip(&broken)
                .map(|(points, broken)| if *broken { FORBIDDEN } else { *points })
                .collect();
            for (_, column, points) in pins.iter().filter(|pin| pin.0 == number) {
                expected[*column as usize] = points.unwrap_or(FORBIDDEN);
            }
            let mut filled = vec![0; columns];
            kernel.fill(number, 0..kernel.columns(), &mut filled);
            assert_eq!(filled, expected, "seed {seed}");
            stretches(&kernel, number, &expected, &mut dice, size);
        }
        if columns <= 200 {
            counts(kernel.rules(), rows, columns);
            turned(kernel.rules(), rows, columns);
        }
    }
    assert!(widths.iter().all(|times| *times > 150), "{widths:?}");
}

/// Any stretch of a row, and any floor, give what the whole row gives.
fn stretches(kernel: &Kernel, row: u32, expected: &[i32], dice: &mut Dice, size: i32) {
    for _ in 0..6 {
        let from = dice.roll(expected.len() + 1);
        let to = from + dice.roll(expected.len() - from + 1);
        let range = u32::try_from(from).expect("small")..u32::try_from(to).expect("small");
        let mut filled = vec![0; to - from];
        kernel.fill(row, range.clone(), &mut filled);
        assert_eq!(filled, expected[from..to]);
        let base = [
            0,
            dice.points(size),
            31_990,
            -31_990,
            40_000,
            i32::MIN,
            i32::MAX,
        ][dice.roll(7)];
        let rare = dice.roll(2) == 0;
        let floor: Vec<i16> = (from..to)
            .map(|_| match dice.roll(if rare { 600 } else { 6 }) {
                0 => i16::MIN,
                1 => i16::MAX,
                2 => -32_700,
                3 => 32_700,
                _ if rare => i16::MAX,
                _ => i16::try_from(dice.points(size)).unwrap_or(0),
            })
            .collect();
        let (mut fast, mut plain) = (Vec::new(), Vec::new());
        kernel.above(row, range.clone(), base, &floor, &mut fast);
        Plain(kernel).above(row, range, base, &floor, &mut plain);
        assert_eq!(fast, plain, "base {base}");
    }
}

/// What is counted 64 pairs at a time is what one gets by counting.
fn counts(rules: &[Rule], rows: usize, columns: usize) {
    let never = rules
        .iter()
        .position(|rule| matches!(rule, Rule::Listed(_)));
    let verdicts = Verdicts::new(columns, rules, never);
    let mut counts = Counts::default();
    for row in 0..rows {
        let breaks = |rule: usize, column: usize| rules[rule].pair(row, column).1;
        let real: Vec<usize> = (0..columns)
            .filter(|column| never.is_none_or(|never| !breaks(never, *column)))
            .collect();
        let broken = |column: usize| {
            (0..rules.len())
                .filter(|rule| breaks(*rule, column))
                .count()
        };
        let number = |count: usize| u32::try_from(count).expect("a small number");
        verdicts.count(row, &mut counts);
        assert_eq!(counts.possible, number(real.len()));
        let allowed: Vec<usize> = real
            .iter()
            .copied()
            .filter(|column| broken(*column) == 0)
            .collect();
        assert_eq!(counts.allowed, number(allowed.len()));
        for rule in (0..rules.len()).filter(|rule| never != Some(*rule)) {
            let removed = real.iter().filter(|column| breaks(rule, **column));
            assert_eq!(counts.broken[rule], number(removed.clone().count()));
            let only = removed.filter(|column| broken(**column) == 1);
            assert_eq!(counts.only[rule], number(only.count()));
            let shares = || {
                allowed
                    .iter()
                    .map(|column| rules[rule].pair(row, *column).0)
            };
            let changed = shares().filter(|share| *share != 0);
            assert_eq!(
                verdicts.changes(rule, row, &mut counts),
                number(changed.clone().count())
            );
            let best = rules[rule].best(row, i32::MIN, |column| verdicts.allowed(column, &counts));
            assert_eq!(best, changed.max());
            let above = best.unwrap_or(0) - 1;
            let more = rules[rule].best(row, above, |column| verdicts.allowed(column, &counts));
            assert_eq!(more.filter(|more| *more > above), best);
        }
    }
}

fn turned(rules: &[Rule], rows: usize, columns: usize) {
    for rule in rules {
        let turned = rule.turned();
        for (row, column) in (0..rows).flat_map(|row| (0..columns).map(move |column| (row, column)))
        {
            assert_eq!(rule.pair(row, column), turned.pair(column, row));
        }
    }
}
