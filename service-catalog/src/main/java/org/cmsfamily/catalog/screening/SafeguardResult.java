package org.cmsfamily.catalog.screening;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.cmsfamily.catalog.safeguard.Ground;
import org.cmsfamily.catalog.safeguard.Safeguard;
import org.cmsfamily.catalog.safeguard.Verdict;
import org.cmsfamily.platform.problem.Violation;
import org.cmsfamily.platform.wording.Text;
import org.jspecify.annotations.Nullable;

/**
 * One safeguard's verdict in plain form, as it is shown and stored.
 *
 * @param verdict satisfied, breached or not-assessable
 * @param breaches every one, if breached
 * @param missing everything that would have to be known
 * @param remarks on which nothing hangs
 */
public record SafeguardResult(
    String safeguard,
    String verdict,
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
    breaches = List.copyOf(breaches);
    missing = List.copyOf(missing);
    remarks = remarks == null ? List.of() : List.copyOf(remarks);
  }

  static SafeguardResult of(Safeguard safeguard, Verdict verdict) {
    return switch (verdict) {
      case Verdict.Satisfied(var remarks) ->
          new SafeguardResult(safeguard.name(), SATISFIED, List.of(), List.of(), remarks);
      case Verdict.Breached(var breaches, var missing, var remarks) ->
          new SafeguardResult(safeguard.name(), BREACHED, breaches, missing, remarks);
      case Verdict.NotAssessable(var missing, var remarks) ->
          new SafeguardResult(safeguard.name(), NOT_ASSESSABLE, List.of(), missing, remarks);
    };
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
