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

#[cfg(test)]
mod tests {
    use super::*;

    /// What the reference implementation of xoshiro256++ (Blackman and Vigna) gives from the state 1, 2, 3, 4.
    #[test]
    fn the_numbers_are_those_of_the_reference_implementation() {
        let mut random = Random([1, 2, 3, 4]);
        for expected in [
            41_943_041,
            58_720_359,
            3_588_806_011_781_223,
            3_591_011_842_654_386,
            9_228_616_714_210_784_205,
            9_973_669_472_204_895_162,
            14_011_001_112_246_962_877,
            12_406_186_145_184_390_807,
            15_849_039_046_786_891_736,
            10_450_023_813_501_588_000,
        ] {
            assert_eq!(random.bits(), expected);
        }
    }
}
