package org.cmsfamily.catalog.screening;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.cmsfamily.catalog.safeguard.Ground;
import org.cmsfamily.catalog.safeguard.Safeguard;
import org.cmsfamily.catalog.safeguard.Verdict;
import org.cmsfamily.platform.problem.Violation;
import org.cmsfamily.platform.wording.Language;
import org.cmsfamily.platform.wording.Text;
import org.jspecify.annotations.Nullable;

/**
 * One safeguard's verdict in plain form, as it is shown and stored.
 *
 * @param verdict satisfied, breached or not-assessable
 * @param asOf the day on which it was asked, where it is shown; null as it is stored
 * @param holdsFor the participants of whom nothing is against it, where it is shown
 * @param breaches every one, if breached
 * @param missing everything that would have to be known
 * @param remarks on which nothing hangs
 */
public record SafeguardResult(
    String safeguard,
    String verdict,
    @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable LocalDate asOf,
    @JsonInclude(JsonInclude.Include.NON_EMPTY) List<String> holdsFor,
    List<Ground> breaches,
    List<Ground> missing,
    @JsonInclude(JsonInclude.Include.NON_EMPTY) List<Ground> remarks) {

  /** The rule holds. */
  public static final String SATISFIED = "satisfied";

  /** The rule is broken. */
  public static final String BREACHED = "breached";

  /** It is not known. */
  public static final String NOT_ASSESSABLE = "not-assessable";

  public SafeguardResult {
    holdsFor = holdsFor == null ? List.of() : List.copyOf(holdsFor);
    breaches = List.copyOf(breaches);
    missing = List.copyOf(missing);
    remarks = remarks == null ? List.of() : List.copyOf(remarks);
  }

  static SafeguardResult of(Safeguard safeguard, Verdict verdict) {
    return switch (verdict) {
      case Verdict.Satisfied(var remarks) ->
          stored(safeguard, SATISFIED, List.of(), List.of(), remarks);
      case Verdict.Breached(var breaches, var missing, var remarks) ->
          stored(safeguard, BREACHED, breaches, missing, remarks);
      case Verdict.NotAssessable(var missing, var remarks) ->
          stored(safeguard, NOT_ASSESSABLE, List.of(), missing, remarks);
    };
  }

  private static SafeguardResult stored(
      Safeguard safeguard,
      String verdict,
      List<Ground> breaches,
      List<Ground> missing,
      List<Ground> remarks) {
    return new SafeguardResult(
        safeguard.name(), verdict, null, List.of(), breaches, missing, remarks);
  }

  /**
   * As it is shown: with the day, and whom it holds for.
   *
   * @param participants all whom it was asked for
   */
  SafeguardResult shown(LocalDate on, Collection<String> participants, Language language) {
    var against =
        Stream.concat(breaches.stream(), missing.stream())
            .map(Ground::instrument)
            .collect(Collectors.toSet());
    return new SafeguardResult(
            safeguard,
            verdict,
            on,
            participants.stream().filter(one -> !against.contains(one)).toList(),
            breaches,
            missing,
            remarks)
        .in(language);
  }

  /** The same in a language. */
  SafeguardResult in(Language language) {
    return new SafeguardResult(
        safeguard,
        verdict,
        asOf,
        holdsFor,
        breaches.stream().map(one -> one.in(language)).toList(),
        missing.stream().map(one -> one.in(language)).toList(),
        remarks.stream().map(one -> one.in(language)).toList());
  }

  /** The same with what the rule says of the coalition, which may start without the rest. */
  SafeguardResult and(SafeguardResult ofCoalition) {
    if (ofCoalition.satisfied()) {
      return this;
    }
    var worse = verdict.equals(BREACHED) ? verdict : ofCoalition.verdict;
    return new SafeguardResult(
        safeguard,
        worse,
        asOf,
        holdsFor,
        both(breaches, ofCoalition.breaches),
        both(missing, ofCoalition.missing),
        remarks);
  }

  private static List<Ground> both(List<Ground> ofAll, List<Ground> ofCoalition) {
    return Stream.concat(ofAll.stream(), ofCoalition.stream().map(Ground::ofCoalition)).toList();
  }

  /** What keeps the rule from being proved to hold. */
  Stream<Violation> violations() {
    return Stream.concat(
        breaches.stream().map(ground -> violation(ground, ground.text())),
        missing.stream().map(ground -> violation(ground, notAssessable(ground))));
  }

  private static Text notAssessable(Ground ground) {
    return Text.of("not-assessable").with("what", ground.text());
  }

  private Violation violation(Ground ground, Text message) {
    var facts = new TreeMap<String, Object>();
    put(facts, "instrument", ground.instrument());
    put(facts, "houseRule", ground.houseRule());
    put(facts, "year", ground.year());
    put(facts, "amount", ground.amount());
    put(facts, "heldBy", ground.heldBy().isEmpty() ? null : ground.heldBy());
    return new Violation(
        ground.pointer(), Safeguard.rule(safeguard), ground.paragraph(), message, facts);
  }

  private static void put(Map<String, Object> facts, String name, @Nullable Object value) {
    if (value != null) {
      facts.put(name, value);
    }
  }

  /** The rule is proved to hold. */
  public boolean satisfied() {
    return verdict.equals(SATISFIED);
  }
}
