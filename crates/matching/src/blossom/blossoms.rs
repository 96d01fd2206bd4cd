//! Blossoms: nested odd sets, each around an odd cycle.
//!
//! A node is a person, or a set of an odd number of nodes that stand around a cycle. In a set everybody but one, its base, can be
//! paired along the cycle, and anybody in it can be that one.

/// No node.
pub(super) const NONE: u32 = u32::MAX;

/// A set: its parts around the cycle, the base's first. The parts are paired two by two from the second on.
#[derive(Clone, Debug, Default)]
pub(super) struct Set {
    pub parts: Vec<u32>,
    /// From a person in each part to one in the next.
    pub links: Vec<(u32, u32)>,
    pub base: u32,
    /// People in it.
    size: u32,
    /// The price of the set, at the time `since`.
    pub price: i64,
    pub since: i64,
}

/// Sets with a price, each after the one it lies in: the price and that one; and each person's innermost.
#[derive(Clone, Debug, Default)]
pub(super) struct Priced {
    pub sets: Vec<(i64, Option<u32>)>,
    pub home: Vec<Option<u32>>,
}

impl Priced {
    /// What each set costs together with all those it lies in.
    pub fn sums(&self) -> Vec<i64> {
        let mut sums: Vec<i64> = Vec::with_capacity(self.sets.len());
        for &(price, within) in &self.sets {
            sums.push(price + within.map_or(0, |within| sums[within as usize]));
        }
        sums
    }
}

/// People and sets; those of `people` and above are sets.
#[derive(Clone, Debug)]
pub(super) struct Blossoms {
    people: usize,
    pub sets: Vec<Set>,
    spare: Vec<u32>,
    /// The set that each node is a part of.
    pub parent: Vec<u32>,
    /// Everybody's class, and the node that each class is: the outermost set that holds its people.
    class: Vec<u32>,
    top: Vec<u32>,
}

impl Blossoms {
    /// So many people, each alone.
    pub fn new(people: usize) -> Self {
        let all: Vec<u32> = (0..people as u32).collect();
        Self {
            people,
            sets: Vec::new(),
            spare: Vec::new(),
            parent: vec![NONE; people],
            class: all.clone(),
            top: all,
        }
    }

    /// Places for nodes: any node is below this.
    pub fn nodes(&self) -> usize {
        self.people + self.sets.len()
    }

    pub fn is_set(&self, node: u32) -> bool {
        node as usize >= self.people
    }

    pub fn set(&self, node: u32) -> &Set {
        &self.sets[node as usize - self.people]
    }

    pub fn set_mut(&mut self, node: u32) -> &mut Set {
        &mut self.sets[node as usize - self.people]
    }

    /// The outermost node that somebody lies in.
    pub fn top(&self, person: u32) -> u32 {
        self.top[self.class[person as usize] as usize]
    }

    pub fn base(&self, node: u32) -> u32 {
        if self.is_set(node) {
            self.set(node).base
        } else {
            node
        }
    }

    fn size(&self, node: u32) -> u32 {
        if self.is_set(node) {
            self.set(node).size
        } else {
            1
        }
    }

    /// Everybody in a node.
    pub fn members(&self, node: u32) -> Vec<u32> {
        let mut members = Vec::with_capacity(self.size(node) as usize);
        let mut left = vec![node];
        while let Some(node) = left.pop() {
            if self.is_set(node) {
                left.extend_from_slice(&self.set(node).parts);
            } else {
                members.push(node);
            }
        }
        members
    }

    /// The sets that somebody lies in, from within.
    pub fn around(&self, person: u32) -> impl Iterator<Item = u32> + '_ {
        let up = |node: u32| Some(self.parent[node as usize]).filter(|&node| node != NONE);
        std::iter::successors(up(person), move |&node| up(node))
    }

    /// The place among a set's parts of the one that somebody lies in.
    pub fn place(&self, set: u32, person: u32) -> usize {
        let mut node = person;
        while self.parent[node as usize] != set {
            node = self.parent[node as usize];
        }
        let mut parts = self.set(set).parts.iter();
        parts.position(|&part| part == node).unwrap_or(0)
    }

    /// Lays nodes around a cycle, the base's first.
    pub fn join(&mut self, parts: Vec<u32>, links: Vec<(u32, u32)>, since: i64) -> u32 {
        let node = self.spare.pop().unwrap_or_else(|| {
            self.sets.push(Set::default());
            self.parent.push(NONE);
            self.nodes() as u32 - 1
        });
        // The largest keeps its class, so that nobody changes class often.
        let largest = parts.iter().copied().max_by_key(|&part| self.size(part));
        let class = self.class[self.base(largest.unwrap_or(0)) as usize];
        for &part in &parts {
            if Some(part) != largest {
                for person in self.members(part) {
                    self.class[person as usize] = class;
                }
            }
            self.parent[part as usize] = node;
        }
        self.top[class as usize] = node;
        self.parent[node as usize] = NONE;
        let base = self.base(parts[0]);
        let size = parts.iter().map(|&part| self.size(part)).sum();
        *self.set_mut(node) = Set {
            parts,
            links,
            base,
            size,
            price: 0,
            since,
        };
        node
    }

    /// Takes an outermost set apart.
    pub fn part(&mut self, node: u32) -> Set {
        let set = std::mem::take(self.set_mut(node));
        self.spare.push(node);
        for &part in &set.parts {
            self.parent[part as usize] = NONE;
            let class = self.base(part);
            for person in self.members(part) {
                self.class[person as usize] = class;
            }
            self.top[class as usize] = part;
        }
        set
    }

    /// Pairs a node anew so that only this one of its people is left over.
    pub fn rotate(&mut self, node: u32, person: u32, mate: &mut [u32]) {
        let mut left = vec![(node, person)];
        while let Some((node, person)) = left.pop() {
            if self.base(node) == person {
                continue;
            }
            let at = self.place(node, person);
            let set = self.set_mut(node);
            let long = set.parts.len();
            left.push((set.parts[at], person));
            let pairs = if at % 2 == 1 { at + 1..long } else { 0..at };
            for link in pairs.step_by(2) {
                let (one, other) = set.links[link];
                mate[one as usize] = other;
                mate[other as usize] = one;
                left.push((set.parts[link], one));
                left.push((set.parts[(link + 1) % long], other));
            }
            set.parts.rotate_left(at);
            set.links.rotate_left(at);
            set.base = person;
        }
    }
}
