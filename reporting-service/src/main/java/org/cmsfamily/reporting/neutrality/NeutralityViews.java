package org.cmsfamily.reporting.neutrality;

import java.math.BigDecimal;
import java.util.Collection;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.cmsfamily.platform.money.Quarter;
import org.cmsfamily.reporting.ledger.PostingGroup;
import org.cmsfamily.reporting.quarter.Books;
import org.cmsfamily.reporting.quarter.FigureState;
import org.cmsfamily.reporting.replica.ServiceFacts;
import org.jspecify.annotations.Nullable;

/** Shows the neutrality of a service: a verdict of closed books only. */
final class NeutralityViews {

  private final ServiceFacts service;
  private final Books books;
  private final Neutrality soFar;
  private final Neutrality closed;

  NeutralityViews(ServiceFacts service, Collection<PostingGroup> groups, Books books) {
    this.service = service;
    this.books = books;
    this.soFar = new Neutrality(service, groups);
    this.closed =
        new Neutrality(
            service,
            groups.stream().filter(group -> books.closed().contains(group.quarter())).toList(),
            books.closed().isEmpty() ? null : books.closed().last());
  }

  NeutralityView view(int firstYear) {
    return new NeutralityView(
        service.family(),
        service.code(),
        service.costPlan().currency(),
        new TreeMap<>(
            Objects.requireNonNullElse(
                service.costPlan().plannedRates(), Map.<String, BigDecimal>of())),
        soFar.years().tailSet(firstYear).stream().map(this::year).toList());
  }

  private NeutralityView.Year year(int year) {
    var state = books.of(year);
    var needs = new TreeMap<String, NeutralityView.Need>();
    (state == FigureState.FINAL ? closed : soFar)
        .of(year)
        .forEach((who, need) -> needs.put(who, NeutralityView.Need.of(need, state)));
    var missing = new TreeMap<>(books.missing());
    missing.keySet().removeIf(quarter -> quarter.year() != year);
    return new NeutralityView.Year(
        year, state, state == FigureState.FINAL ? through(year) : null, missing, needs);
  }

  private @Nullable Quarter through(int year) {
    return books.closed().stream()
        .filter(quarter -> quarter.year() == year)
        .reduce((one, later) -> later)
        .orElse(null);
  }
}
