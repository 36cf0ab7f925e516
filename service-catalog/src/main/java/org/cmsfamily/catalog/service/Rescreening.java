package org.cmsfamily.catalog.service;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.cmsfamily.catalog.analysis.RecordedAnalyses;
import org.cmsfamily.catalog.cost.Encumbrances;
import org.cmsfamily.catalog.family.FamilyOn;
import org.cmsfamily.catalog.safeguard.Case;
import org.cmsfamily.catalog.safeguard.Ground;
import org.cmsfamily.catalog.safeguard.ReviewPlanned;
import org.cmsfamily.catalog.safeguard.Safeguard;
import org.cmsfamily.catalog.screening.Screening;
import org.cmsfamily.catalog.terms.FixedTerms;
import org.cmsfamily.catalog.terms.RestOfTerms;
import org.cmsfamily.catalog.terms.Terms;

/**
 * Once a participant leaves, the safeguards are asked again for the rest, who bear the whole cost.
 * When the review is, was judged with the terms. Source: domain, accession and withdrawal.
 */
@ApplicationScoped
class Rescreening {
  private static final Safeguard REVIEW = new ReviewPlanned();

  private final RecordedAnalyses analyses;

  Rescreening(RecordedAnalyses analyses) {
    this.analyses = analyses;
  }

  /** What no longer holds for the rest, one lapse for each instrument. */
  List<Lapse> lapses(Service service, FamilyOn family, Encumbrances others) {
    return rest(service)
        .map(terms -> screened(service, terms, family, others))
        .map(Rescreening::lapses)
        .orElse(List.of());
  }

  private static Optional<Terms> rest(Service service) {
    var leaving = service.course().leaving();
    Set<String> gone = leaving.stream().map(Member::instrument).collect(Collectors.toSet());
    return leaving.stream()
        .map(Member::to)
        .filter(Objects::nonNull)
        .min(Comparator.<LocalDate>naturalOrder())
        .flatMap(from -> new RestOfTerms(service.terms(), gone, from).remaining());
  }

  private List<Ground> screened(
      Service service, Terms terms, FamilyOn family, Encumbrances others) {
    var known = analyses.named(service.family(), terms.supports().analyses());
    var rest = new Case(FixedTerms.of(terms), family, known, others, List.of());
    return Screening.of(rest).results().stream()
        .filter(result -> !result.safeguard().equals(REVIEW.name()))
        .flatMap(result -> Stream.concat(result.breaches().stream(), result.missing().stream()))
        .toList();
  }

  private static List<Lapse> lapses(List<Ground> against) {
    var messages = new TreeMap<String, Set<String>>();
    for (var one : against) {
      messages
          .computeIfAbsent(Objects.toString(one.instrument(), ""), code -> new TreeSet<>())
          .add(one.message());
    }
    return messages.entrySet().stream().map(Rescreening::lapse).toList();
  }

  private static Lapse lapse(Map.Entry<String, Set<String>> of) {
    var text = String.join("; ", of.getValue());
    return new Lapse(of.getKey(), Lapse.Kind.SCREENING, null, text).brief();
  }
}
