# The same tests by R, beside those of scipy: Rscript reference.R > reference-r.json. V is the sum of the ranks above 0.
number <- function(x) format(x, digits = 17)
case <- function(name) {
  data <- read.csv(name)
  off <- round(data$after - data$before, 6)
  rank <- suppressWarnings(wilcox.test(off, correct = TRUE))
  t <- t.test(data$after, data$before, paired = TRUE)
  sprintf('{"v": %s, "p": %s, "t": %s, "tp": %s, "low": %s, "high": %s}', number(rank$statistic), number(rank$p.value), number(t$statistic),
          number(t$p.value), number(t$conf.int[1]), number(t$conf.int[2]))
}
cat(sprintf('{"few": %s,\n "many": %s,\n "tied": %s}\n', case("few.csv"), case("many.csv"), case("tied.csv")))
