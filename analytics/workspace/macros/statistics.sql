-- Mean of x with weights w, and its standard error over the inputs at hand, sqrt(Σ w²(x − x̄)²) / Σ w: what a bootstrap of these inputs converges to.
create or replace macro weighted_mean(x, w) as sum(w * x) / sum(w);
create or replace macro weighted_mean_error(x, w) as sqrt(greatest(0.0,
  sum(w * w * x * x) - 2 * weighted_mean(x, w) * sum(w * w * x) + pow(weighted_mean(x, w), 2) * sum(w * w))) / sum(w);
