# The values that this case is held to, from R psych and, for omega by maximum likelihood, lavaan: Rscript reference.R > reference-r.json
# Items q3 and q6 are reversed first (6 - answer), by the scale and not by what was observed.
suppressMessages(library(psych))
suppressMessages(library(lavaan))
number <- function(x) paste0("[", paste(format(x, digits = 17), collapse = ", "), "]")
case <- function(name) {
  data <- read.csv(name)
  for (item in c("q3", "q6")) data[[item]] <- 6 - data[[item]]
  whole <- na.omit(data)
  list <- suppressWarnings(alpha(whole, check.keys = FALSE))
  pair <- suppressWarnings(alpha(data, check.keys = FALSE))
  fit <- fa(cor(whole), nfactors = 1, fm = "minres", n.obs = nrow(whole), min.err = 1e-12)
  loadings <- as.vector(fit$loadings)
  # As JASP has it: a confirmatory factor of variance 1 on the covariances, by maximum likelihood.
  model <- paste("factor =~", paste(names(whole), collapse = " + "))
  ml <- cfa(model, data = whole, std.lv = TRUE)
  raw <- as.vector(lavInspect(ml, "est")$lambda)
  left <- diag(lavInspect(ml, "est")$theta)
  c(
    n = number(nrow(whole)),
    alpha = number(list$total$raw_alpha), standardised = number(list$total$std.alpha), meanInterItem = number(list$total$average_r),
    feldt = number(c(list$feldt$lower.ci[[1]], list$feldt$upper.ci[[1]])),
    itemRest = number(list$item.stats$r.drop), dropped = number(list$alpha.drop$raw_alpha),
    itemN = number(pair$item.stats$n), itemMean = number(pair$item.stats$mean), itemSd = number(pair$item.stats$sd),
    pairwiseAlpha = number(pair$total$raw_alpha), pairwiseStandardised = number(pair$total$std.alpha),
    lambda2OfCorrelations = number(guttman(cor(whole))$lambda.2),
    loadings = number(loadings), omega = number(sum(loadings)^2 / (sum(loadings)^2 + sum(1 - loadings^2))),
    omegaMl = number(sum(raw)^2 / (sum(raw)^2 + sum(left))), loadingsMl = number(as.vector(lavInspect(ml, "std")$lambda))
  )
}
show <- function(values) paste0("{", paste0('"', names(values), '": ', values, collapse = ",\n   "), "}")
cat("{\n \"complete\":", show(case("complete.csv")), ",\n \"gaps\":", show(case("gaps.csv")), "\n}\n")
