package org.cmsfamily.catalog.screening;

import com.fasterxml.jackson.annotation.JsonAlias;
import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.cmsfamily.catalog.safeguard.Case;
import org.cmsfamily.catalog.safeguard.Ground;
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

  /** Asks every safeguard in force, of the coalition too where the terms provide for one. */
  public static Screening of(Case c) {
    return new Screening(
        c.on(),
        c.text().fingerprint(),
        Safeguards.inForce().stream().map(safeguard -> result(safeguard, c)).toList(),
        new RecordsUsed(c).versions());
  }

  private static SafeguardResult result(Safeguard safeguard, Case c) {
    var ofAll = SafeguardResult.of(safeguard, safeguard.judge(c));
    return c.ofCoalition()
        .map(some -> ofAll.and(SafeguardResult.of(safeguard, safeguard.judge(some))))
        .orElse(ofAll);
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
  public List<Ground> breaches() {
    return results.stream().flatMap(result -> result.breaches().stream()).toList();
  }

  /** What keeps it from passing: every breach, and everything that would have to be known. */
  public List<Violation> violations() {
    return violations(results);
  }

  private static List<Violation> violations(List<SafeguardResult> asked) {
    return asked.stream().flatMap(SafeguardResult::violations).toList();
  }

  /** Remarks beside the verdicts, on which nothing hangs. */
  public List<Ground> remarks() {
    return results.stream().flatMap(result -> result.remarks().stream()).toList();
  }
}
