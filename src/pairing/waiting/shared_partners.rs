//! Why people wait together: those who share the same too few possible partners.

use matching::feasibility::{Graph, Service};
use matching::scores::Source;
use serde::{Deserialize, Serialize};
use sorting::ColdSort;

use crate::pairing::compile::CompiledRequest;
use crate::pairing::compile::points::Cells;
use crate::pairing::numbers::count;
use crate::pairing::policy::Side;
use crate::pairing::run::assign::FORBIDDEN;
use crate::pairing::{Pairing, Request};
use crate::roster::Role;
use crate::words::say;

/// Beyond this many pairs of people no bottleneck is looked for.
const MOST_CELLS: usize = 1 << 30;

/// People who share the same possible partners, of whom there are too few (a Hall violator).
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(target_arch = "wasm32", derive(tsify::Tsify))]
#[serde(rename_all = "camelCase")]
pub struct Bottleneck {
    /// The role of those who wait.
    pub role: Side,
    /// Ids of all who share the same partners, sorted.
    pub people: Vec<String>,
    /// Ids of those among them who wait, sorted.
    pub waiting: Vec<String>,
    /// Ids of everybody whom the rules let them have, sorted.
    pub partners: Vec<String>,
    /// Seats that these have.
    pub seats: u32,
    /// One sentence, without names.
    pub text: String,
}

/// The bottlenecks of a pairing: each waiting person with possible partners is in at most one. None where another pairing could
/// serve them, as under priorities that do not put people first.
pub(in crate::pairing) fn bottlenecks(
    request: &Request,
    fit: &CompiledRequest,
    pairing: &Pairing,
) -> Vec<Bottleneck> {
    if fit.rows().saturating_mul(fit.columns()) > MOST_CELLS {
        return Vec::new();
    }
    let pairs: Vec<(u32, u32)> = pairing
        .pairs
        .iter()
        .filter_map(|pair| fit.frame.cell(&pair.mentor, &pair.mentee))
        .collect();
    let mut found = Vec::new();
    for side in [Side::Mentor, Side::Mentee] {
        one_side(request, fit, pairing, &pairs, side, &mut found);
    }
    found
}

fn one_side(
    request: &Request,
    fit: &CompiledRequest,
    pairing: &Pairing,
    pairs: &[(u32, u32)],
    side: Side,
    found: &mut Vec<Bottleneck>,
) {
    let frame = &fit.frame;
    let own = |cell: (u32, u32)| match side {
        Side::Mentor => cell,
        Side::Mentee => (cell.1, cell.0),
    };
    let (people, others, seats) = match side {
        Side::Mentor => (&frame.mentors, &frame.mentees, &frame.column_seats),
        Side::Mentee => (&frame.mentees, &frame.mentors, &frame.row_seats),
    };
    let place = |id: &str| -> Option<u32> {
        let at = frame.index(id)?;
        match side {
            Side::Mentor => frame.row_of[at],
            Side::Mentee => frame.column_of[at],
        }
    };
    let role = match side {
        Side::Mentor => Role::Mentor,
        Side::Mentee => Role::Mentee,
    };
    let mut waiting: Vec<u32> = pairing
        .waiting
        .iter()
        .filter(|one| one.role == role || one.role == Role::Both)
        .filter_map(|one| place(&one.id))
        .collect();
    waiting.sort_unstable();
    if waiting.is_empty() {
        return;
    }
    let mut graph = Graph::new(people.len(), others.len());
    let cells = Cells(fit);
    let mut line = vec![FORBIDDEN; fit.columns()];
    for row in 0..cells.rows() {
        cells.fill(row, 0..cells.columns(), &mut line);
        for (column, _) in (0u32..)
            .zip(&line)
            .filter(|(_, points)| **points != FORBIDDEN)
        {
            let (a, b) = own((row, column));
            graph.allow(a as usize, b as usize);
        }
    }
    let seats: Vec<u32> = seats.iter().map(|(_, max)| *max).collect();
    let made: Vec<(u32, u32)> = pairs.iter().map(|cell| own(*cell)).collect();
    let mut service = Service::with(&graph, &seats, &made);
    // Sets that share a partner are one set: people who wait for the same few are told so together.
    let mut sets: Vec<Vec<u32>> = Vec::new();
    for at in &waiting {
        if sets.iter().any(|set| set.binary_search(at).is_ok()) {
            continue;
        }
        let mut rows = service.held_up(*at as usize).rows;
        if rows.is_empty() || graph.neighbours(&rows).is_empty() {
            continue;
        }
        sets.retain(|set| {
            let apart = set.iter().all(|row| rows.binary_search(row).is_err());
            if !apart {
                rows.extend(set);
                rows.sort_unstable();
                rows.dedup();
            }
            apart
        });
        sets.push(rows);
    }
    let ids = |people: &[usize], places: &[u32]| -> Vec<String> {
        let mut ids: Vec<String> = places
            .iter()
            .map(|place| request.people[people[*place as usize]].id.clone())
            .collect();
        ids.cold_sort();
        ids
    };
    for set in sets {
        let partners = graph.neighbours(&set);
        let waits: Vec<u32> = set
            .iter()
            .copied()
            .filter(|row| waiting.binary_search(row).is_ok())
            .collect();
        let seats: u32 = partners.iter().map(|column| seats[*column as usize]).sum();
        let (count_of, waits_of) = (set.len(), waits.len());
        let text = match (side, count_of) {
            (Side::Mentor, 1) => say!(
                "bottleneck-one-mentor",
                partners = partners.len(),
                seats = seats
            ),
            (Side::Mentee, 1) => say!(
                "bottleneck-one-mentee",
                partners = partners.len(),
                seats = seats
            ),
            (Side::Mentor, people) => say!(
                "bottleneck-mentors",
                people = people,
                partners = partners.len(),
                seats = seats,
                waiting = waits_of
            ),
            (Side::Mentee, people) => say!(
                "bottleneck-mentees",
                people = people,
                partners = partners.len(),
                seats = seats,
                waiting = waits_of
            ),
        };
        found.push(Bottleneck {
            role: side,
            people: ids(people, &set),
            waiting: ids(people, &waits),
            partners: ids(others, &partners),
            seats: count(seats as usize),
            text,
        });
    }
}
