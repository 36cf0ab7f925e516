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
    change(text, true, false);
  }

  /** Its next terms are approved. */
  void follow(String code) {
    change(Objects.requireNonNull(all.get(code)).text(), true, true);
  }

  void close(String code) {
    change(Objects.requireNonNull(all.get(code)).text(), false, false);
  }

  private void change(FixedTerms text, boolean runs, boolean followed) {
    var terms = text.terms();
    all.put(
        terms.serviceCode(),
        new ContinuedService(
            terms.serviceCode(), "F", runs, text, terms.start(), terms.instruments(), followed));
  }

  /** One of them, if there is any, whether it runs or not. */
  Optional<Continuation> any(Random random) {
    return all.isEmpty()
        ? Optional.empty()
        : Optional.of(
            Continuation.of(List.copyOf(all.values()).get(random.nextInt(all.size()))));
  }

  List<Violation> against(@Nullable Continuation continuation, Terms next, LocalDate today) {
    return continuation == null
        ? List.of()
        : continuation.against(
            next, Objects.requireNonNull(all.get(continuation.service())), today);
  }
}
