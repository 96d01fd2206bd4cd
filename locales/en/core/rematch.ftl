no-current = There are no current pairs to start from.
    .advice = Pair first, or pass the pairs as they are now.
rematch-cut-short = Not every choice was looked for: there are too many, or the search was ended early. Those listed are as described.
rematch-supported-points = Listed are the choices that are best for some weight of a kept pair against points, and the one that keeps most pairs. Others in between may exist.
rematch-supported = Listed is every choice that is best for some weight of a kept pair against everything else. Choices in between that no weight prefers may exist.
rematch-own = The last one is what the priority itself gives; the others are weighed by people, pairs and points.
