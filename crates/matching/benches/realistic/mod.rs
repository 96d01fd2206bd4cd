//! An invented programme in numbers, the size and shape of a real one: 60 skills with Zipf popularity, 8 levels, 12
//! departments, the rules of the reverse preset, and about a quarter of the pairs forbidden.

use matching::kernel::{Equal, Kernel, Listed, Rows, Rule, Shared, Table};

/// SplitMix64: small, and the same on every platform.
pub struct Dice(pub u64);

impl Dice {
    /// A number below `sides`.
    pub fn roll(&mut self, sides: u64) -> u32 {
        self.0 = self.0.wrapping_add(0x9E37_79B9_7F4A_7C15);
        let mut z = self.0;
        z = (z ^ (z >> 30)).wrapping_mul(0xBF58_476D_1CE4_E5B9);
        z = (z ^ (z >> 27)).wrapping_mul(0x94D0_49BB_1331_11EB);
        u32::try_from((z ^ (z >> 31)) % sides).expect("few sides")
    }

    /// An index by weight.
    pub fn pick(&mut self, weights: &[u32]) -> u32 {
        let mut at = self.roll(weights.iter().map(|weight| u64::from(*weight)).sum());
        for (index, weight) in (0..).zip(weights) {
            if at < *weight {
                return index;
            }
            at -= weight;
        }
        0
    }
}

/// What both sides bring.
pub struct Side {
    /// Level, from 0 to 7.
    pub level: Vec<u32>,
    /// Department, from 1 to 12.
    pub department: Vec<u32>,
    /// Set of languages: a bit each.
    pub language: Vec<u32>,
    /// Class of weekly hours, of 40.
    pub hours: Vec<u32>,
    /// Skills and strengths.
    pub offers: Rows<(u32, u8)>,
    /// Skills and strengths.
    pub wants: Rows<(u32, u8)>,
}

/// Mentors (levels 0 to 3) or mentees (levels 4 to 7).
pub fn side(dice: &mut Dice, people: usize, senior: bool) -> Side {
    let zipf: Vec<u32> = (1..=60).map(|rank| 60_000 / rank).collect();
    let skills = |dice: &mut Dice| -> Rows<(u32, u8)> {
        (0..people)
            .map(|_| {
                let mut own: Vec<(u32, u8)> = (0..2 + dice.roll(4))
                    .map(|_| {
                        (
                            dice.pick(&zipf),
                            u8::try_from(1 + dice.roll(3)).expect("1 to 3"),
                        )
                    })
                    .collect();
                own.sort_unstable();
                own.dedup_by_key(|(skill, _)| *skill);
                own
            })
            .collect()
    };
    let levels = if senior {
        [0, 0, 0, 0, 35, 35, 20, 10]
    } else {
        [20, 35, 30, 15, 0, 0, 0, 0]
    };
    Side {
        level: (0..people).map(|_| dice.pick(&levels)).collect(),
        department: (0..people).map(|_| 1 + dice.roll(12)).collect(),
        language: (0..people)
            .map(|_| [1, 1, 1, 1, 1, 1, 3, 3, 5, 6][dice.roll(10) as usize])
            .collect(),
        hours: (0..people).map(|_| dice.roll(40)).collect(),
        offers: skills(dice),
        wants: skills(dice),
    }
}

/// The rules of the reverse preset over two sides.
pub fn rules(dice: &mut Dice, mentors: &Side, mentees: &Side) -> Vec<Rule> {
    let (rows, columns) = (mentors.level.len(), mentees.level.len());
    let table =
        |row: &[u32], column: &[u32], width: u32, cell: &dyn Fn(u32, u32) -> (i32, bool)| {
            Rule::Table(Table {
                row: row.to_vec(),
                column: column.to_vec(),
                width: width as usize,
                cells: (0..width)
                    .flat_map(|a| (0..width).map(move |b| cell(a, b)))
                    .collect(),
            })
        };
    let gap = table(&mentors.level, &mentees.level, 8, &|a, b| {
        let gap = b.saturating_sub(a) as usize;
        ([0, 0, 3, 5, 4, 2, 0, 0][gap], !(2..=5).contains(&gap))
    });
    let direction = table(&mentors.level, &mentees.level, 8, &|a, b| (0, b <= a));
    let language = table(&mentors.language, &mentees.language, 8, &|a, b| {
        (0, a & b == 0)
    });
    // One pair of hours in twelve shares less than an hour.
    let minutes: Vec<u32> = (0..1600).map(|_| dice.roll(12) * 60).collect();
    let hours = table(&mentors.hours, &mentees.hours, 40, &|a, b| {
        let minutes = minutes[a as usize * 40 + b as usize];
        (
            if minutes >= 240 {
                2
            } else {
                i32::from(minutes >= 120)
            },
            minutes < 60,
        )
    });
    let department = Rule::Equal(Equal {
        row: mentors.department.clone(),
        column: mentees.department.clone(),
        same: (0, false),
        other: (4, false),
        blank: (0, false),
    });
    let shared = |row: &Rows<(u32, u8)>, column: &Rows<(u32, u8)>, points, cap| {
        Rule::Shared(Shared::new(row.clone(), column, points, Some(cap), None))
    };
    let mut list = |share: &[i32], breaks| {
        let mut any = |_| {
            let mut own: Vec<(u32, (i32, bool))> = share
                .iter()
                .map(|share| (dice.roll(columns as u64), (*share, breaks)))
                .collect();
            own.sort_unstable();
            own.dedup_by_key(|(column, _)| *column);
            own
        };
        Rule::Listed(Listed {
            listed: (0..rows).map(&mut any).collect(),
            share: 0,
            breaks: false,
            breaks_blank: false,
            blank_row: vec![false; rows],
            blank_column: vec![false; columns],
        })
    };
    let (lines, wishes, history) = (
        list(&[0, 0, 0], true),
        list(&[8, 5, 3], false),
        list(&[0], true),
    );
    vec![
        gap,
        lines,
        department,
        shared(&mentors.offers, &mentees.wants, 5, 30),
        shared(&mentors.wants, &mentees.offers, 2, 12),
        language,
        hours,
        wishes,
        history,
        direction,
    ]
}

/// The whole programme, compiled.
pub fn kernel(seed: u64, rows: usize, columns: usize) -> Kernel {
    let mut dice = Dice(seed);
    let (mentors, mentees) = (side(&mut dice, rows, false), side(&mut dice, columns, true));
    Kernel::new(rows, columns, rules(&mut dice, &mentors, &mentees))
}
