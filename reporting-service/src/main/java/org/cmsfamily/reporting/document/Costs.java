package org.cmsfamily.reporting.document;

import java.util.Collection;
import java.util.Map;
import java.util.SortedMap;
import java.util.function.Function;
import org.cmsfamily.platform.money.Quarter;
import org.cmsfamily.reporting.snapshot.Period;

/** Costs and savings of the period, of its last year up to its end, and since the start. */
public record Costs(Breakdown period, Breakdown yearToDate, Breakdown sinceStart) {

  /** The spans in the order in which they are shown, by their names in JSON. */
  public enum Span {
    PERIOD("period"),
    YEAR_TO_DATE("yearToDate"),
    SINCE_START("sinceStart");

    private final String member;

    Span(String member) {
      this.member = member;
    }

    /** Its name in the report's JSON. */
    public String member() {
      return member;
    }

    /** Whether the quarter counts in it; quarters after the period never do. */
    public boolean covers(Quarter quarter, Period period) {
      return switch (this) {
        case PERIOD -> period.covers(quarter);
        case YEAR_TO_DATE -> quarter.year() == period.last().year();
        case SINCE_START -> true;
      };
    }
  }

  /** The figures of one span. */
  public Breakdown of(Span span) {
    return switch (span) {
      case PERIOD -> period;
      case YEAR_TO_DATE -> yearToDate;
      case SINCE_START -> sinceStart;
    };
  }

  static Costs of(SortedMap<Quarter, Breakdown> quarters, Period period, String currency) {
    return of(
        span ->
            Breakdown.sum(
                quarters.entrySet().stream()
                    .filter(quarter -> span.covers(quarter.getKey(), period))
                    .map(Map.Entry::getValue)
                    .toList(),
                currency));
  }

  static Costs sum(Collection<Costs> all, String currency) {
    return of(span -> Breakdown.sum(all.stream().map(c -> c.of(span)).toList(), currency));
  }

  private static Costs of(Function<Span, Breakdown> spans) {
    return new Costs(
        spans.apply(Span.PERIOD), spans.apply(Span.YEAR_TO_DATE), spans.apply(Span.SINCE_START));
  }
}
