package org.cmsfamily.catalog.proposal;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Random;
import java.util.TreeMap;
import org.cmsfamily.catalog.service.ContinuedService;
import org.cmsfamily.catalog.terms.FixedTerms;
import org.cmsfamily.catalog.terms.Terms;
import org.cmsfamily.platform.problem.Violation;
import org.jspecify.annotations.Nullable;

/** The services of a small family, by their code, and whether others may continue them. */
final class RandomServices {
  private final Map<String, ContinuedService> all = new TreeMap<>();

  void start(FixedTerms text) {
    all.put(text.terms().serviceCode(), of(text, true, false));
  }

  /** Its next terms are approved. */
  void follow(String code) {
    all.computeIfPresent(code, (same, one) -> of(one.text(), true, true));
  }

  void close(String code) {
    all.computeIfPresent(code, (same, one) -> of(one.text(), false, false));
  }

  private static ContinuedService of(FixedTerms text, boolean runs, boolean followed) {
    var terms = text.terms();
    return new ContinuedService(
        terms.serviceCode(), "F", runs, text, terms.start(), terms.instruments(), followed);
  }

  /** One of them, if there is any; mostly one that runs and that no other terms continue. */
  Optional<Continuation> any(Random random) {
    var running = all.values().stream().filter(one -> one.runs() && !one.followed()).toList();
    var some = running.isEmpty() || random.nextInt(8) == 0 ? List.copyOf(all.values()) : running;
    return some.isEmpty()
        ? Optional.empty()
        : Optional.of(Continuation.of(some.get(random.nextInt(some.size()))));
  }

  List<Violation> against(@Nullable Continuation continuation, Terms next, LocalDate today) {
    return continuation == null
        ? List.of()
        : continuation.against(
            next, Objects.requireNonNull(all.get(continuation.service())), today);
  }
}
