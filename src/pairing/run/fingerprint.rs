//! A checksum over every pair, price and total of a pairing.
//!
//! Several sets of prices can prove the same pairing, so a price may be altered and the proof still hold. The fingerprint
//! notices that too: a pairing is what was computed, or it is refused. It protects against accidents, not against forgers,
//! who cannot make a false proof hold but can write a new fingerprint.

use std::fmt::{self, Write};
use std::hash::Hasher;

use siphasher::sip128::{Hasher128, SipHasher24};
use sorting::{by_keys, key};

use crate::pairing::compile::problem::exact;
use crate::pairing::policy::Side;
use crate::pairing::{Bound, Certificate, CertificateKind, Gain, Prices, Request, Totals};
use crate::roster::Role;

/// Mentor, mentee, points, gain, and whether they are locked.
pub(in crate::pairing) type Paired<'a> = (&'a str, &'a str, i32, Gain, bool);

/// The fingerprint of pairs, totals and certificate, whatever the order of the request's people.
pub(in crate::pairing) fn fingerprint(
    request: &Request,
    pairs: &mut dyn Iterator<Item = Paired<'_>>,
    totals: Totals,
    certificate: &Certificate,
) -> String {
    let mut print = Print::default();
    print.pairs(pairs);
    print.totals(totals, certificate);
    for prices in (0..).map_while(|at| stage(certificate, at)) {
        print.prices(request, prices, Side::Mentor);
        print.prices(request, prices, Side::Mentee);
    }
    print.finish(certificate)
}

/// The prices of a certificate, in the order in which they are taken; none where there are no more.
pub(in crate::pairing) fn stage(certificate: &Certificate, at: usize) -> Option<&Prices> {
    certificate.prices.iter().chain(&certificate.stages).nth(at)
}

/// An incremental fingerprint, fed part by part in the order of [`fingerprint`].
#[derive(Clone, Debug)]
pub(in crate::pairing) struct Print {
    hasher: SipHasher24,
    line: String,
}

impl Default for Print {
    fn default() -> Self {
        Self {
            hasher: SipHasher24::new_with_keys(0, 0),
            line: String::new(),
        }
    }
}

impl Print {
    fn text(&mut self, text: &str) {
        self.hasher.write_u64(text.len() as u64);
        self.hasher.write(text.as_bytes());
    }

    fn written(&mut self, text: fmt::Arguments<'_>) {
        let mut line = std::mem::take(&mut self.line);
        line.clear();
        // Writing to a text cannot fail.
        let _ = line.write_fmt(text);
        self.text(&line);
        self.line = line;
    }

    pub(in crate::pairing) fn pairs(&mut self, pairs: &mut dyn Iterator<Item = Paired<'_>>) {
        for (mentor, mentee, points, gain, locked) in pairs {
            self.text(mentor);
            self.text(mentee);
            let Gain { mentor, mentee } = gain;
            self.written(format_args!("{points} {mentor} {mentee} {locked}"));
        }
    }

    pub(in crate::pairing) fn totals(&mut self, totals: Totals, certificate: &Certificate) {
        let Totals {
            filled,
            people,
            pairs,
            points,
            worst,
        } = totals;
        self.written(format_args!("{filled} {people} {pairs} {points} {worst}"));
        let Bound {
            filled,
            people,
            pairs,
            points,
        } = certificate.bound;
        self.written(format_args!("{filled} {people} {pairs} {points}"));
        let kind = match certificate.kind {
            CertificateKind::Dual => "dual",
            CertificateKind::Leximin => "leximin",
            CertificateKind::Stable => "stable",
            CertificateKind::Partial => "partial",
        };
        let Certificate { optimal, gap, .. } = certificate;
        self.written(format_args!("{kind} {optimal} {gap}"));
    }

    pub(in crate::pairing) fn prices(&mut self, request: &Request, prices: &Prices, side: Side) {
        let (role, prices, unit) = match side {
            Side::Mentor => (Role::Mentor, &prices.mentors, Some(prices.unit)),
            Side::Mentee => (Role::Mentee, &prices.mentees, None),
        };
        if let Some(unit) = unit {
            self.written(format_args!(
                "{} {} {} {}",
                unit.minimum, unit.person, unit.pair, unit.point
            ));
        }
        let people = request.people.iter();
        let ids = people
            .filter(|person| person.role == role || person.role == Role::Both)
            .map(|person| person.id.as_str());
        let mut named: Vec<(&str, f64)> = ids.zip(prices.iter().copied()).collect();
        by_keys(&mut named, |one| key(one.0), |a, b| a.0.cmp(b.0));
        for (id, price) in named {
            self.text(id);
            match exact(price) {
                // As the number would be written, only quicker.
                Some(whole) if whole != 0 => self.written(format_args!("{whole}")),
                _ => self.written(format_args!("{price}")),
            }
        }
        self.written(format_args!("{}", prices.len()));
    }

    /// Takes the odd sets, which come last.
    pub(in crate::pairing) fn finish(mut self, certificate: &Certificate) -> String {
        for set in &certificate.sets {
            for id in &set.people {
                self.text(id);
            }
            let within = set.within.map_or(-1, i64::from);
            self.written(format_args!("{within} {}", set.price));
        }
        format!("{:032x}", self.hasher.finish128().as_u128())
    }
}
