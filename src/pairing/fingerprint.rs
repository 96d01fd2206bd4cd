//! A short text that changes with every pair, price and total.
//!
//! Several sets of prices can prove the same pairing, so a price may be altered and the proof still hold. The fingerprint
//! notices that too: a pairing is what was computed, or it is refused. It protects against accidents, not against forgers,
//! who cannot make a false proof hold but can write a new fingerprint.

use std::fmt::Write;
use std::hash::Hasher;

use siphasher::sip128::{Hasher128, SipHasher24};

use super::{Bound, Certificate, CertificateKind, Gain, Prices, Request, Totals};
use crate::order::Order;
use crate::roster::Role;

/// Mentor, mentee, points, gain, and whether they are locked.
pub(super) type Paired<'a> = (&'a str, &'a str, i32, Gain, bool);

/// The fingerprint of pairs, totals and certificate, whatever the order of the request's people.
pub(super) fn fingerprint(
    request: &Request,
    pairs: &mut dyn Iterator<Item = Paired<'_>>,
    totals: Totals,
    certificate: &Certificate,
) -> String {
    let mut hasher = SipHasher24::new_with_keys(0, 0);
    let mut text = |text: &str| {
        hasher.write_u64(text.len() as u64);
        hasher.write(text.as_bytes());
    };
    let mut line = String::new();
    for (mentor, mentee, points, gain, locked) in pairs {
        text(mentor);
        text(mentee);
        line.clear();
        let Gain { mentor, mentee } = gain;
        // Writing to a text cannot fail.
        let _ = write!(line, "{points} {mentor} {mentee} {locked}");
        text(&line);
    }
    let Totals {
        filled,
        people,
        pairs,
        points,
        worst,
    } = totals;
    text(&format!("{filled} {people} {pairs} {points} {worst}"));
    let Bound {
        filled,
        people,
        pairs,
        points,
    } = certificate.bound;
    text(&format!("{filled} {people} {pairs} {points}"));
    let kind = match certificate.kind {
        CertificateKind::Dual => "dual",
        CertificateKind::Leximin => "leximin",
        CertificateKind::Stable => "stable",
        CertificateKind::Partial => "partial",
    };
    text(&format!(
        "{kind} {} {}",
        certificate.optimal, certificate.gap
    ));
    let mut sides: [Vec<&str>; 2] = [Vec::new(), Vec::new()];
    for person in &request.people {
        if matches!(person.role, Role::Mentor | Role::Both) {
            sides[0].push(&person.id);
        }
        if matches!(person.role, Role::Mentee | Role::Both) {
            sides[1].push(&person.id);
        }
    }
    let stages: Vec<&Prices> = certificate
        .prices
        .iter()
        .chain(&certificate.stages)
        .collect();
    for prices in stages {
        let unit = prices.unit;
        text(&format!(
            "{} {} {} {}",
            unit.minimum, unit.person, unit.pair, unit.point
        ));
        for (ids, prices) in sides.iter().zip([&prices.mentors, &prices.mentees]) {
            let mut named: Vec<(&str, f64)> =
                ids.iter().copied().zip(prices.iter().copied()).collect();
            named.order_by(|a, b| a.0.cmp(b.0));
            for (id, price) in named {
                text(id);
                line.clear();
                let _ = match super::instance::exact(price) {
                    // As the number would be written, only quicker.
                    Some(whole) if whole != 0 => write!(line, "{whole}"),
                    _ => write!(line, "{price}"),
                };
                text(&line);
            }
            text(&prices.len().to_string());
        }
    }
    for set in &certificate.sets {
        for id in &set.people {
            text(id);
        }
        let within = set.within.map_or(-1, i64::from);
        text(&format!("{within} {}", set.price));
    }
    format!("{:032x}", hasher.finish128().as_u128())
}
