//! The best matching in a graph, with prices that prove it: Edmonds (1965), one search tree at a time (Galil 1986).
//!
//! Everybody has a price, and so has every odd set around which a cycle was laid. No pair is worth more than its two prices and
//! those of the sets that hold both; pairs that are made are worth just that, and so are the links around a set. Somebody who is
//! left over and whose price is above 0 begins a search: it lowers the prices of those who could be left over instead and
//! raises those of their partners, until a better matching shows, or somebody's price is 0 who can then be left over for nothing.
//!
//! All weights are even, so that all prices stay whole: those whose prices move in one search are joined by links that are worth
//! just their prices, so that their prices are all even or all odd.

use std::cmp::Reverse;
use std::collections::BinaryHeap;

use super::blossoms::{Blossoms, NONE, Priced};

/// A pair that may be made, the lesser person first.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(super) struct Edge {
    pub one: u32,
    pub other: u32,
    /// Even.
    pub weight: i64,
}

/// Which way the prices of a node's people go while a search is under way.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
enum Label {
    #[default]
    Free,
    /// Could be left over: prices fall.
    Outer,
    /// Partners of these: prices rise.
    Inner,
}

/// What can happen next; in this order at the same time.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
enum Event {
    /// A pair with somebody who is left over is worth its prices.
    Meet(u32),
    /// Somebody's price is 0.
    Spent(u32),
    /// A pair is worth its prices.
    Tight(u32),
    /// A set's price is 0.
    Open(u32),
}

/// A resumable matching.
#[derive(Clone, Debug)]
pub(super) struct Matching {
    blossoms: Blossoms,
    edges: Vec<Edge>,
    /// Where each person's edges begin among `around`.
    first: Vec<u32>,
    around: Vec<u32>,
    /// Of each person at the time `since`, and whether it rises or falls.
    price: Vec<i64>,
    since: Vec<i64>,
    slope: Vec<i8>,
    mate: Vec<u32>,
    label: Vec<Label>,
    /// By which link an inner node was reached: from an outer person to one in it.
    entry: Vec<(u32, u32)>,
    mark: Vec<u64>,
    marks: u64,
    time: i64,
    /// When the search ends at the latest: nothing that happens later matters.
    limit: i64,
    events: BinaryHeap<Reverse<(i64, Event)>>,
    /// Outer people whose edges are still to be looked at.
    fresh: Vec<u32>,
    labelled: Vec<u32>,
    searching: bool,
    /// Everybody before this is paired, or spent.
    next: u32,
    /// Edges and people looked at so far.
    pub work: u64,
}

impl Matching {
    /// Nobody knows anybody yet.
    pub fn new(people: usize) -> Self {
        Self {
            blossoms: Blossoms::new(people),
            edges: Vec::new(),
            first: vec![0; people + 1],
            around: Vec::new(),
            price: vec![0; people],
            since: vec![0; people],
            slope: vec![0; people],
            mate: vec![NONE; people],
            label: vec![Label::Free; people],
            entry: vec![(NONE, NONE); people],
            mark: vec![0; people],
            marks: 0,
            time: 0,
            limit: i64::MAX,
            events: BinaryHeap::new(),
            fresh: Vec::new(),
            labelled: Vec::new(),
            searching: false,
            next: 0,
            work: 0,
        }
    }

    /// Begins with these edges: prices that are as low as a look around allows, and pairs that are worth just these.
    pub fn begin(&mut self, edges: Vec<Edge>) {
        self.take(edges);
        for edge in &self.edges {
            for person in [edge.one, edge.other] {
                let price = &mut self.price[person as usize];
                *price = (*price).max(edge.weight / 2);
            }
        }
        for person in 0..self.mate.len() as u32 {
            let each = self.edges_of(person);
            let least = each.map(|edge| edge.weight - self.price[edge.beside(person) as usize]);
            self.price[person as usize] = least.max().unwrap_or(0).max(0);
            if self.mate[person as usize] == NONE {
                let free = |edge: &&Edge| {
                    self.mate[edge.beside(person) as usize] == NONE && self.slack(edge) == 0
                };
                let found = self.edges_of(person).find(free);
                if let Some(other) = found.map(|edge| edge.beside(person)) {
                    self.mate[person as usize] = other;
                    self.mate[other as usize] = person;
                }
            }
        }
    }

    /// Begins anew with more edges, which is quicker than [`Matching::add`] where there are many.
    pub fn begin_anew(&mut self, mut edges: Vec<Edge>) {
        edges.append(&mut self.edges);
        let work = self.work;
        *self = Self::new(self.mate.len());
        self.work = work;
        self.begin(edges);
    }

    /// Adds edges, or makes known ones heavier. Where one is worth more than the prices say, a price is raised, and who pays it is
    /// left over for now.
    pub fn add(&mut self, mut edges: Vec<Edge>) {
        let new = edges.clone();
        edges.append(&mut self.edges);
        self.take(edges);
        for edge in new {
            if self.beyond(&edge) <= 0 {
                continue;
            }
            let inside = |person: u32| self.blossoms.top(person) != person;
            let person = if inside(edge.one) {
                edge.other
            } else {
                edge.one
            };
            while self.blossoms.is_set(self.blossoms.top(person)) {
                self.dissolve(self.blossoms.top(person));
            }
            let over = self.beyond(&edge);
            if over > 0 {
                self.price[person as usize] += over;
                self.part(person);
            }
        }
        self.next = 0;
    }

    /// Searches on; true when nothing better can be made of the edges, or no more than `rest` people are left to search from.
    /// Stops after about so much work in all.
    pub fn step(&mut self, until: u64, rest: usize) -> bool {
        loop {
            if !self.searching {
                if rest > 0 && self.left() <= rest {
                    return true;
                }
                let open = |person: &u32| {
                    self.mate[*person as usize] == NONE && self.price[*person as usize] > 0
                };
                let Some(root) = (self.next..self.mate.len() as u32).find(open) else {
                    self.next = self.mate.len() as u32;
                    return true;
                };
                self.next = root + 1;
                self.searching = true;
                self.time = 0;
                self.limit = i64::MAX;
                self.outer(self.blossoms.top(root));
            }
            while let Some(person) = self.fresh.pop() {
                self.look_around(person);
            }
            match self.events.pop() {
                None => self.end(),
                Some(Reverse((time, event))) => {
                    self.time = time;
                    self.work += 1;
                    if self.happens(event) {
                        self.end();
                    }
                }
            }
            if self.work >= until {
                return false;
            }
        }
    }

    /// How many are left over though their price is above 0.
    fn left(&self) -> usize {
        let each = self.mate.iter().zip(&self.price);
        each.filter(|&(&mate, &price)| mate == NONE && price > 0)
            .count()
    }

    /// Ends the search under way where it stands: prices are true ones at any time.
    pub fn end(&mut self) {
        for node in std::mem::take(&mut self.labelled) {
            let label = std::mem::take(&mut self.label[node as usize]);
            if label != Label::Free {
                self.settle_set(node, label);
                for person in self.blossoms.members(node) {
                    self.settle(person, 0);
                }
            }
        }
        self.events.clear();
        self.fresh.clear();
        self.searching = false;
    }

    /// Everybody's partner, [`NONE`] for none.
    pub fn mates(&self) -> &[u32] {
        &self.mate
    }

    /// Everybody's price; only between two searches.
    pub fn prices(&self) -> &[i64] {
        &self.price
    }

    /// The sets that have a price.
    pub fn sets(&self) -> Priced {
        let mut number = vec![None; self.blossoms.nodes()];
        let mut sets = Vec::new();
        let mut home = Vec::with_capacity(self.mate.len());
        for person in 0..self.mate.len() as u32 {
            let priced = |node: &u32| self.blossoms.set(*node).price > 0;
            let around: Vec<u32> = self.blossoms.around(person).filter(priced).collect();
            let mut last = None;
            for node in around.into_iter().rev() {
                last = *number[node as usize].get_or_insert_with(|| {
                    sets.push((self.blossoms.set(node).price, last));
                    Some(sets.len() as u32 - 1)
                });
            }
            home.push(last);
        }
        Priced { sets, home }
    }

    /// Everybody before this has been looked at in this round.
    pub fn done(&self) -> u32 {
        self.next
    }

    fn take(&mut self, mut edges: Vec<Edge>) {
        edges.sort_unstable_by_key(|edge| (edge.one, edge.other, Reverse(edge.weight)));
        edges.dedup_by_key(|edge| (edge.one, edge.other));
        let mut first = vec![0; self.mate.len() + 1];
        for edge in &edges {
            first[edge.one as usize + 1] += 1;
            first[edge.other as usize + 1] += 1;
        }
        for at in 1..first.len() {
            first[at] += first[at - 1];
        }
        let mut next = first.clone();
        self.around = vec![0; edges.len() * 2];
        for (number, edge) in (0u32..).zip(&edges) {
            for person in [edge.one, edge.other] {
                let place = &mut next[person as usize];
                self.around[*place as usize] = number;
                *place += 1;
            }
        }
        self.first = first;
        self.edges = edges;
    }

    fn numbers(&self, person: u32) -> &[u32] {
        let at = person as usize;
        &self.around[self.first[at] as usize..self.first[at + 1] as usize]
    }

    fn edges_of(&self, person: u32) -> impl Iterator<Item = &Edge> {
        let each = self.numbers(person).iter();
        each.map(|&number| &self.edges[number as usize])
    }

    /// Prices beyond the worth of a pair in two different outermost nodes, now.
    fn slack(&self, edge: &Edge) -> i64 {
        self.now(edge.one) + self.now(edge.other) - edge.weight
    }

    /// Worth beyond the prices, between searches.
    fn beyond(&self, edge: &Edge) -> i64 {
        let (one, other) = (edge.one, edge.other);
        let mut over = edge.weight - self.price[one as usize] - self.price[other as usize];
        if over > 0 && self.blossoms.top(one) == self.blossoms.top(other) {
            let theirs: Vec<u32> = self.blossoms.around(other).collect();
            let both = self
                .blossoms
                .around(one)
                .filter(|node| theirs.contains(node));
            over -= both.map(|node| self.blossoms.set(node).price).sum::<i64>();
        }
        over
    }

    fn part(&mut self, person: u32) {
        let mate = std::mem::replace(&mut self.mate[person as usize], NONE);
        if mate != NONE {
            self.mate[mate as usize] = NONE;
        }
    }

    /// Takes an outermost set apart between searches: everybody in it pays half of its price, so that pairs within cost as much as
    /// before. Other pairs cost more.
    fn dissolve(&mut self, node: u32) {
        let members = self.blossoms.members(node);
        let set = self.blossoms.part(node);
        if set.price > 0 {
            for person in members {
                self.price[person as usize] += set.price / 2;
            }
            self.part(set.base);
        }
    }

    fn now(&self, person: u32) -> i64 {
        let at = person as usize;
        self.price[at] + i64::from(self.slope[at]) * (self.time - self.since[at])
    }

    fn settle(&mut self, person: u32, slope: i8) {
        let at = person as usize;
        self.price[at] = self.now(person);
        self.since[at] = self.time;
        self.slope[at] = slope;
    }

    fn settle_set(&mut self, node: u32, label: Label) {
        if self.blossoms.is_set(node) {
            let time = self.time;
            let set = self.blossoms.set_mut(node);
            let change = 2 * (time - set.since);
            match label {
                Label::Outer => set.price += change,
                Label::Inner => set.price -= change,
                Label::Free => {}
            }
            set.since = time;
        }
    }

    fn name(&mut self, node: u32, label: Label) {
        let nodes = self.blossoms.nodes();
        if self.label.len() < nodes {
            self.label.resize(nodes, Label::Free);
            self.entry.resize(nodes, (NONE, NONE));
            self.mark.resize(nodes, 0);
        }
        self.label[node as usize] = label;
        self.labelled.push(node);
        if self.blossoms.is_set(node) {
            self.blossoms.set_mut(node).since = self.time;
        }
    }

    fn outer(&mut self, node: u32) {
        self.name(node, Label::Outer);
        self.loosen(node);
    }

    /// From now on everybody in this node could be left over.
    fn loosen(&mut self, node: u32) {
        for person in self.blossoms.members(node) {
            self.settle(person, -1);
            self.expect(self.price[person as usize], Event::Spent(person));
            self.fresh.push(person);
        }
    }

    fn inner(&mut self, node: u32, entry: (u32, u32)) {
        self.name(node, Label::Inner);
        self.entry[node as usize] = entry;
        for person in self.blossoms.members(node) {
            self.settle(person, 1);
        }
        if self.blossoms.is_set(node) {
            self.expect(self.blossoms.set(node).price / 2, Event::Open(node));
        }
    }

    /// When will the edges of an outer person, or those of somebody who was let go to outer ones, be worth their prices?
    fn look_around(&mut self, person: u32) {
        let own = self.blossoms.top(person);
        let free = self.label[own as usize] == Label::Free;
        let from = self.first[person as usize] as usize;
        let to = self.first[person as usize + 1] as usize;
        self.work += (to - from) as u64;
        for at in from..to {
            let number = self.around[at];
            let edge = self.edges[number as usize];
            let there = self.blossoms.top(edge.beside(person));
            if there == own {
                continue;
            }
            let slack = self.slack(&edge);
            let next = match (self.label[there as usize], free) {
                (Label::Outer, false) => (slack / 2, Event::Tight(number)),
                (Label::Outer, true) => (slack, Event::Tight(number)),
                (Label::Free, false) if self.mate[self.blossoms.base(there) as usize] == NONE => {
                    (slack, Event::Meet(number))
                }
                (Label::Free, false) => (slack, Event::Tight(number)),
                _ => continue,
            };
            self.expect(next.0, next.1);
        }
    }

    /// Something will happen after so much time.
    fn expect(&mut self, after: i64, event: Event) {
        let time = self.time + after;
        if time > self.limit {
            return;
        }
        // Who could be left over stays so, and who is left over too: these two come true.
        if matches!(event, Event::Meet(_) | Event::Spent(_)) {
            self.limit = time;
        }
        self.events.push(Reverse((time, event)));
    }

    /// True when this ends the search.
    fn happens(&mut self, event: Event) -> bool {
        match event {
            Event::Meet(number) | Event::Tight(number) => self.tight(number, event),
            Event::Spent(person) => {
                let outer = self.label[self.blossoms.top(person) as usize] == Label::Outer;
                if outer && self.now(person) == 0 {
                    self.turn(person, NONE);
                    return true;
                }
                false
            }
            Event::Open(node) => {
                let set = self.blossoms.set(node);
                let there = self.label[node as usize] == Label::Inner;
                if there && set.price == 2 * (self.time - set.since) {
                    self.open(node);
                }
                false
            }
        }
    }

    fn tight(&mut self, number: u32, event: Event) -> bool {
        let edge = self.edges[number as usize];
        let (mut from, mut to) = (edge.one, edge.other);
        if self.label[self.blossoms.top(from) as usize] != Label::Outer {
            (from, to) = (to, from);
        }
        let (here, there) = (self.blossoms.top(from), self.blossoms.top(to));
        if here == there || self.label[here as usize] != Label::Outer {
            return false;
        }
        let slack = self.slack(&edge);
        match self.label[there as usize] {
            Label::Inner => {}
            Label::Outer if slack > 0 => self.expect(slack / 2, event),
            Label::Free if slack > 0 => self.expect(slack, event),
            Label::Outer => self.close(from, to),
            Label::Free => {
                let mate = self.mate[self.blossoms.base(there) as usize];
                if mate == NONE {
                    self.blossoms.rotate(there, to, &mut self.mate);
                    self.mate[to as usize] = from;
                    self.turn(from, to);
                    return true;
                }
                self.inner(there, (from, to));
                self.outer(self.blossoms.top(mate));
            }
        }
        false
    }

    /// Gives an outer person this partner, or none, and everybody on the way to the root their next one.
    fn turn(&mut self, mut person: u32, mut partner: u32) {
        loop {
            let node = self.blossoms.top(person);
            let old = self.mate[self.blossoms.base(node) as usize];
            self.blossoms.rotate(node, person, &mut self.mate);
            self.mate[person as usize] = partner;
            if old == NONE {
                return;
            }
            let node = self.blossoms.top(old);
            let (from, to) = self.entry[node as usize];
            self.blossoms.rotate(node, to, &mut self.mate);
            self.mate[to as usize] = from;
            (person, partner) = (from, to);
        }
    }

    /// Two outer people are joined: what lies between them becomes a set.
    fn close(&mut self, one: u32, other: u32) {
        let (here, there) = (self.blossoms.top(one), self.blossoms.top(other));
        let stem = self.meet(here, there);
        let (mut parts, mut links) = self.climb(here, stem);
        let (more, rest) = self.climb(there, stem);
        parts.push(stem);
        parts.reverse();
        links.reverse();
        for link in &mut links {
            *link = (link.1, link.0);
        }
        links.push((one, other));
        parts.extend(more);
        links.extend(rest);
        let mut loosened = Vec::new();
        for &part in &parts {
            let label = std::mem::take(&mut self.label[part as usize]);
            self.settle_set(part, label);
            if label == Label::Inner {
                loosened.push(part);
            }
        }
        let node = self.blossoms.join(parts, links, self.time);
        self.name(node, Label::Outer);
        for part in loosened {
            self.loosen(part);
        }
    }

    /// The outer node where the ways from two outer ones to the root meet.
    fn meet(&mut self, one: u32, other: u32) -> u32 {
        self.marks += 1;
        let mut two = [Some(one), Some(other)];
        loop {
            if let Some(node) = two[0] {
                if self.mark[node as usize] == self.marks {
                    return node;
                }
                self.mark[node as usize] = self.marks;
                let mate = self.mate[self.blossoms.base(node) as usize];
                let up = |mate: u32| {
                    self.blossoms
                        .top(self.entry[self.blossoms.top(mate) as usize].0)
                };
                two[0] = (mate != NONE).then(|| up(mate));
            }
            two.swap(0, 1);
        }
    }

    /// The nodes from an outer one up to, and without, another, each with its link to the next.
    fn climb(&self, from: u32, to: u32) -> (Vec<u32>, Vec<(u32, u32)>) {
        let (mut parts, mut links) = (Vec::new(), Vec::new());
        let mut node = from;
        while node != to {
            let base = self.blossoms.base(node);
            let mate = self.mate[base as usize];
            let inner = self.blossoms.top(mate);
            let (up, down) = self.entry[inner as usize];
            parts.extend([node, inner]);
            links.extend([(base, mate), (down, up)]);
            node = self.blossoms.top(up);
        }
        (parts, links)
    }

    /// An inner set whose price is 0 is taken apart; the way through it stays in the tree.
    fn open(&mut self, node: u32) {
        let (from, to) = self.entry[node as usize];
        let at = self.blossoms.place(node, to);
        self.label[node as usize] = Label::Free;
        let set = self.blossoms.part(node);
        let long = set.parts.len();
        // From the entry to the base, the way on which a pair comes first.
        let forward = at % 2 == 1;
        let way: Vec<usize> = match forward {
            true => (at..=long).map(|place| place % long).collect(),
            false => (0..=at).rev().collect(),
        };
        let mut on = vec![false; long];
        let mut entry = (from, to);
        for (step, &place) in way.iter().enumerate() {
            on[place] = true;
            if step % 2 == 0 {
                self.inner(set.parts[place], entry);
            } else {
                self.outer(set.parts[place]);
                entry = match forward {
                    true => set.links[place],
                    false => {
                        let (one, other) = set.links[place - 1];
                        (other, one)
                    }
                };
            }
        }
        let off = set.parts.iter().zip(&on).filter(|(_, on)| !**on);
        for (&part, _) in off {
            for person in self.blossoms.members(part) {
                self.settle(person, 0);
                self.fresh.push(person);
            }
        }
    }
}

impl Edge {
    /// A pair of two people, whichever comes first.
    pub fn new(one: u32, other: u32, weight: i64) -> Self {
        Self {
            one: one.min(other),
            other: one.max(other),
            weight,
        }
    }

    fn beside(&self, person: u32) -> u32 {
        if self.one == person {
            self.other
        } else {
            self.one
        }
    }
}
