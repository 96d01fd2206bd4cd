//! The kernel and the naive reading, which share nothing, agree on every pair of many invented rosters.

use super::fit::{Fit, Row};
use super::tally::rules_of;
use super::verify::Reading;

#[path = "../../tests/api/pairing_people.rs"]
mod pairing_people;

#[test]
fn i05_kernel_and_naive_reading_agree_on_every_pair() {
    let (mut compared, mut forbidden) = (0, 0);
    for seed in 0..1500 {
        let request = pairing_people::any_request(seed, 9, 7);
        assert!(
            super::validate(&request.policy).is_ok(),
            "{:?}",
            super::validate(&request.policy)
        );
        let fit = Fit::new(&request).expect("the request makes sense");
        let reading = Reading::new(&request).expect("the request makes sense");
        let mut row = Row::default();
        for (i, mentor) in fit.frame.mentors.iter().enumerate() {
            fit.row(i, &mut row);
            for (j, mentee) in fit.frame.mentees.iter().enumerate() {
                let judged = reading.judge(*mentor, *mentee);
                let mut broken = judged.broken.clone();
                broken.sort_unstable();
                let mut expected = rules_of(row.broken[j], request.policy.rules.len());
                expected.sort_unstable();
                assert_eq!(expected, broken, "seed {seed}: {:?}", request.policy.rules);
                assert_eq!(
                    i64::from(row.points[j]),
                    judged.shares.iter().sum::<i64>(),
                    "seed {seed}: {:?}",
                    request.policy.rules
                );
                assert_eq!(
                    fit.hours.minutes(i, j),
                    reading.minutes(*mentor, *mentee),
                    "seed {seed}"
                );
                compared += 1;
                forbidden += usize::from(row.broken[j] != 0);
            }
        }
    }
    assert!(compared > 50_000 && forbidden > compared / 10 && forbidden < compared * 9 / 10);
}
