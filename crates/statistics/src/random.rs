//! Random numbers for resampling, the same on every platform for the same seed.

/// xoshiro256++ (Blackman and Vigna 2021), started by SplitMix64 (Steele, Lea and Flood 2014).
#[derive(Clone, Debug)]
pub struct Random([u64; 4]);

impl Random {
    /// A stream of its own for each seed.
    #[must_use]
    pub fn new(seed: u64) -> Self {
        let mut state = seed;
        Self(std::array::from_fn(|_| {
            state = state.wrapping_add(0x9e37_79b9_7f4a_7c15);
            let mixed = (state ^ (state >> 30)).wrapping_mul(0xbf58_476d_1ce4_e5b9);
            let mixed = (mixed ^ (mixed >> 27)).wrapping_mul(0x94d0_49bb_1331_11eb);
            mixed ^ (mixed >> 31)
        }))
    }

    /// The next 64 bits.
    pub fn bits(&mut self) -> u64 {
        let state = &mut self.0;
        let result = state[0]
            .wrapping_add(state[3])
            .rotate_left(23)
            .wrapping_add(state[0]);
        let shifted = state[1] << 17;
        state[2] ^= state[0];
        state[3] ^= state[1];
        state[1] ^= state[2];
        state[0] ^= state[3];
        state[2] ^= shifted;
        state[3] = state[3].rotate_left(45);
        result
    }

    /// Calls `use_index` with `count` numbers below `below`, all equally likely (Lemire 2019); two of every 64 bits.
    pub fn each_below(&mut self, below: u32, count: usize, mut use_index: impl FnMut(usize)) {
        let unfair = below.wrapping_neg().checked_rem(below).unwrap_or(0);
        let mut left = count;
        while left > 0 {
            let bits = self.bits();
            for half in [bits as u32, (bits >> 32) as u32] {
                let product = u64::from(half) * u64::from(below);
                if product as u32 >= unfair && left > 0 {
                    use_index((product >> 32) as usize);
                    left -= 1;
                }
            }
        }
    }
}
