package org.cmsfamily.catalog.service;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
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

/**
 * Once a participant leaves, the safeguards are asked again for the rest, who bear the whole cost
 * from its own day on. When the review is, was judged with the terms. Source: domain, accession and
 * withdrawal.
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
    return lapses(
        rests(service).stream()
            .filter(rest -> !rest.terms().end().isBefore(family.date()))
            .flatMap(rest -> screened(service, rest, family, others))
            .toList());
  }

  /** The terms of the rest from each day on that one or more take part no longer. */
  static List<FixedTerms> rests(Service service) {
    var terms = service.terms();
    var days = new TreeMap<LocalDate, Set<String>>();
    for (var instrument : terms.instruments()) {
      var last = service.course().lastDayOf(instrument);
      if (last != null) {
        days.computeIfAbsent(last.plusDays(1), day -> new TreeSet<>()).add(instrument);
      }
    }
    var rests = new ArrayList<FixedTerms>();
    var gone = new TreeSet<String>();
    for (var leaving : days.entrySet()) {
      gone.addAll(leaving.getValue());
      var next = days.higherKey(leaving.getKey());
      var to = next == null ? terms.end() : next.minusDays(1);
      new RestOfTerms(terms, gone, leaving.getKey(), to).remaining().ifPresent(rests::add);
    }
    return rests;
  }

  private Stream<Ground> screened(
      Service service, FixedTerms text, FamilyOn family, Encumbrances others) {
    var known = analyses.named(service.family(), text.terms().supports().analyses());
    var rest = new Case(text, family, known, others, List.of());
    return Screening.of(rest).results().stream()
        .filter(result -> !result.safeguard().equals(REVIEW.name()))
        .flatMap(result -> Stream.concat(result.breaches().stream(), result.missing().stream()));
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
