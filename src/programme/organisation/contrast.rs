//! Colours that can be read: contrast as WCAG 2.2 (1.4.3) has it, in whole numbers.

/// Red, green, blue.
pub(super) type Colour = [u8; 3];

/// What an accent stands on, and the ink that stands on it, as the page's `style/tokens.css` says.
pub(super) struct Scheme {
    /// The surface first.
    pub(super) grounds: &'static [Colour],
    pub(super) ink: Colour,
}

pub(super) const LIGHT: Scheme = Scheme {
    grounds: &[[0xff, 0xff, 0xff], [0xf6, 0xf7, 0xf8], [0xee, 0xf0, 0xf2]],
    ink: [0xff, 0xff, 0xff],
};

pub(super) const DARK: Scheme = Scheme {
    grounds: &[
        [0x1c, 0x22, 0x26],
        [0x14, 0x18, 0x1b],
        [0x16, 0x1b, 0x1e],
        [0x25, 0x2c, 0x31],
    ],
    ink: [0x08, 0x22, 0x2e],
};

/// How much of the accent is in its soft ground, in percent: `color-mix` in the page's `app/organisation-look.ts`.
const SOFT: u32 = 12;

/// `#rrggbb`.
pub(super) fn colour(text: &str) -> Option<Colour> {
    let digits = text.strip_prefix('#')?;
    if digits.len() != 6 || !digits.bytes().all(|byte| byte.is_ascii_hexdigit()) {
        return None;
    }
    let part = |at: usize| u8::from_str_radix(digits.get(at..at + 2)?, 16).ok();
    Some([part(0)?, part(2)?, part(4)?])
}

pub(super) fn written([red, green, blue]: Colour) -> String {
    format!("#{red:02x}{green:02x}{blue:02x}")
}

/// The ground on which an accent is hardest to read where that is below 4.5, with the contrast there in hundredths, rounded down; its own
/// ink and its own soft ground count.
pub(super) fn weakest(accent: Colour, scheme: &Scheme) -> Option<(Colour, u64)> {
    let surface = scheme.grounds[0];
    let soft = mixed(accent, surface);
    let all = scheme.grounds.iter().copied().chain([scheme.ink, soft]);
    let (ground, least) = all
        .map(|ground| (ground, hundredths(accent, ground)))
        .min_by_key(|(_, contrast)| *contrast)?;
    (least < 450).then_some((ground, least))
}

/// The soft ground of an accent.
fn mixed(accent: Colour, surface: Colour) -> Colour {
    let part = |at: usize| {
        let sum = SOFT * u32::from(accent[at]) + (100 - SOFT) * u32::from(surface[at]);
        u8::try_from((sum + 50) / 100).unwrap_or(u8::MAX)
    };
    [part(0), part(1), part(2)]
}

/// The contrast of two colours in hundredths, rounded down.
pub(super) fn hundredths(one: Colour, other: Colour) -> u64 {
    let (one, other) = (luminance(one), luminance(other));
    let (dark, light) = (one.min(other), one.max(other));
    // 0.05, in the unit of `luminance`.
    let flare = 500_000_000;
    100 * (light + flare) / (dark + flare)
}

/// Relative luminance, in units of a ten thousand millionth.
fn luminance([red, green, blue]: Colour) -> u64 {
    let linear = |part: u8| u64::from(LINEAR[usize::from(part)]);
    2126 * linear(red) + 7152 * linear(green) + 722 * linear(blue)
}

/// Each value of a channel as light, in millionths: v / 12.92 up to 0.04045, ((v + 0.055) / 1.055) ^ 2.4 beyond.
const LINEAR: [u32; 256] = [
    0, 304, 607, 911, 1214, 1518, 1821, 2125, 2428, 2732, 3035, 3347, 3677, 4025, 4391, 4777, 5182,
    5605, 6049, 6512, 6995, 7499, 8023, 8568, 9134, 9721, 10_330, 10_960, 11_612, 12_286, 12_983,
    13_702, 14_444, 15_209, 15_996, 16_807, 17_642, 18_500, 19_382, 20_289, 21_219, 22_174, 23_153,
    24_158, 25_187, 26_241, 27_321, 28_426, 29_557, 30_713, 31_896, 33_105, 34_340, 35_601, 36_889,
    38_204, 39_546, 40_915, 42_311, 43_735, 45_186, 46_665, 48_172, 49_707, 51_269, 52_861, 54_480,
    56_128, 57_805, 59_511, 61_246, 63_010, 64_803, 66_626, 68_478, 70_360, 72_272, 74_214, 76_185,
    78_187, 80_220, 82_283, 84_376, 86_500, 88_656, 90_842, 93_059, 95_307, 97_587, 99_899,
    102_242, 104_616, 107_023, 109_462, 111_932, 114_435, 116_971, 119_538, 122_139, 124_772,
    127_438, 130_136, 132_868, 135_633, 138_432, 141_263, 144_128, 147_027, 149_960, 152_926,
    155_926, 158_961, 162_029, 165_132, 168_269, 171_441, 174_647, 177_888, 181_164, 184_475,
    187_821, 191_202, 194_618, 198_069, 201_556, 205_079, 208_637, 212_231, 215_861, 219_526,
    223_228, 226_966, 230_740, 234_551, 238_398, 242_281, 246_201, 250_158, 254_152, 258_183,
    262_251, 266_356, 270_498, 274_677, 278_894, 283_149, 287_441, 291_771, 296_138, 300_544,
    304_987, 309_469, 313_989, 318_547, 323_143, 327_778, 332_452, 337_164, 341_914, 346_704,
    351_533, 356_400, 361_307, 366_253, 371_238, 376_262, 381_326, 386_429, 391_572, 396_755,
    401_978, 407_240, 412_543, 417_885, 423_268, 428_690, 434_154, 439_657, 445_201, 450_786,
    456_411, 462_077, 467_784, 473_531, 479_320, 485_150, 491_021, 496_933, 502_886, 508_881,
    514_918, 520_996, 527_115, 533_276, 539_479, 545_724, 552_011, 558_340, 564_712, 571_125,
    577_580, 584_078, 590_619, 597_202, 603_827, 610_496, 617_207, 623_960, 630_757, 637_597,
    644_480, 651_406, 658_375, 665_387, 672_443, 679_542, 686_685, 693_872, 701_102, 708_376,
    715_694, 723_055, 730_461, 737_910, 745_404, 752_942, 760_525, 768_151, 775_822, 783_538,
    791_298, 799_103, 806_952, 814_847, 822_786, 830_770, 838_799, 846_873, 854_993, 863_157,
    871_367, 879_622, 887_923, 896_269, 904_661, 913_099, 921_582, 930_111, 938_686, 947_307,
    955_973, 964_686, 973_445, 982_251, 991_102, 1_000_000,
];

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn light_of_each_channel_is_the_formula_of_wcag() {
        for (value, linear) in (0_u32..).zip(LINEAR) {
            let v = f64::from(value) / 255.0;
            let exact = if v <= 0.04045 {
                v / 12.92
            } else {
                ((v + 0.055) / 1.055).powf(2.4)
            };
            assert!((exact * 1e6 - f64::from(linear)).abs() <= 0.51, "{value}");
        }
        assert_eq!(hundredths([0; 3], [255; 3]), 2100);
        assert_eq!(hundredths([0x76; 3], [255; 3]), 454);
        assert_eq!(hundredths([0x77; 3], [255; 3]), 447);
    }

    #[test]
    fn grounds_and_inks_are_those_of_the_page() {
        // Read, not included: the published crate has no page.
        let tokens = concat!(env!("CARGO_MANIFEST_DIR"), "/www/src/app/style/tokens.css");
        let tokens = std::fs::read_to_string(tokens).expect("the page's colours");
        let (light, dark) = tokens.split_once("@media").expect("both schemes");
        for (scheme, css) in [(LIGHT, light), (DARK, dark)] {
            let of = |name: &str| {
                let (_, rest) = css.split_once(&format!("--{name}: ")).expect("a token");
                colour(&rest[..7]).expect("a colour")
            };
            for name in ["ground", "surface", "sunken", "raised"] {
                assert!(scheme.grounds.contains(&of(name)), "{name}");
            }
            assert_eq!(scheme.grounds[0], of("surface"));
            assert_eq!(scheme.ink, of("accent-ink"));
            assert_eq!(weakest(of("accent"), &scheme), None);
        }
    }
}
