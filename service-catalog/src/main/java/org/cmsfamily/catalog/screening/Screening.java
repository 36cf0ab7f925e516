package org.cmsfamily.catalog.screening;

import com.fasterxml.jackson.annotation.JsonAlias;
import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.cmsfamily.catalog.safeguard.Breach;
import org.cmsfamily.catalog.safeguard.Case;
import org.cmsfamily.catalog.safeguard.Safeguard;
import org.cmsfamily.catalog.safeguard.Safeguards;
import org.cmsfamily.catalog.terms.Fingerprint;
import org.cmsfamily.platform.problem.Violation;

/**
 * What all safeguards said of terms on a day.
 *
 * @param fingerprint of the terms that were judged
 * @param results one for each safeguard in force
 * @param records versions of the registry's records that were used, by topic and key
 */
public record Screening(
    LocalDate on,
    Fingerprint fingerprint,
    @JsonAlias("judgements") List<SafeguardResult> results,
    SortedMap<String, String> records) {

  public Screening {
    results = List.copyOf(results);
    records = Collections.unmodifiableSortedMap(new TreeMap<>(records));
  }

  /** Asks every safeguard in force. */
  public static Screening of(Case c) {
    return new Screening(
        c.on(),
        c.text().fingerprint(),
        Safeguards.inForce().stream()
            .map(safeguard -> SafeguardResult.of(safeguard, safeguard.judge(c)))
            .toList(),
        new RecordsUsed(c).versions());
  }

  /** What keeps one rule, asked again at a later step, from being proved to hold. */
  public static List<Violation> violations(Safeguard safeguard, Case c) {
    return violations(List.of(SafeguardResult.of(safeguard, safeguard.judge(c))));
  }

  /** Every safeguard is proved to hold; what is not assessable proves nothing. */
  public boolean passed() {
    return results.stream().allMatch(SafeguardResult::satisfied);
  }

  /** Every breach of every safeguard. */
  public List<Breach> breaches() {
    return results.stream().flatMap(result -> result.breaches().stream()).toList();
  }

  /** What keeps it from passing: every breach, and everything that would have to be known. */
  public List<Violation> violations() {
    return violations(results);
  }

  private static List<Violation> violations(List<SafeguardResult> asked) {
    return asked.stream()
        .flatMap(
            result ->
                Stream.concat(
                    result.breaches().stream().map(Screening::violation),
                    result.missing().stream().map(result::notAssessable)))
        .toList();
  }

  private static Violation violation(Breach breach) {
    var violation =
        new Violation(
                breach.pointer(), breach.rule(), breach.paragraph(), breach.message(), Map.of())
            .with("instrument", breach.instrument());
    var withRule =
        breach.houseRule() == null ? violation : violation.with("houseRule", breach.houseRule());
    var withYear = breach.year() == null ? withRule : withRule.with("year", breach.year());
    return breach.amount() == null ? withYear : withYear.with("amount", breach.amount());
  }

  /** Everything that would have to be known. */
  public List<String> missing() {
    return results.stream().flatMap(result -> result.missing().stream()).distinct().toList();
  }
}
