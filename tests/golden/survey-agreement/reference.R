# The values that this case is held to, from R psych: Rscript reference.R > reference-r.json
suppressMessages(library(psych))
found <- ICC(read.csv("pairs.csv"), lmer = FALSE)$results
row <- function(name) {
  one <- found[found$type == name, ]
  sprintf("[%s, %s, %s]", format(one$ICC, digits = 17), format(one[["lower bound"]], digits = 17), format(one[["upper bound"]], digits = 17))
}
cat(sprintf('{"absolute": %s,\n "consistency": %s}\n', row("ICC2"), row("ICC3")))
