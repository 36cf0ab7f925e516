package org.cmsfamily.reporting.post;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.math.BigDecimal;
import java.math.MathContext;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.cmsfamily.platform.money.Amounts;
import org.cmsfamily.reporting.replica.PostFacts;
import org.cmsfamily.reporting.replica.ServiceFacts;
import org.javamoney.moneta.Money;
import org.jspecify.annotations.Nullable;

/**
 * The staff time that a service's terms give it, by post and share. Its cost is part of the
 * recurring cost, never beside it. Source: domain, terms.
 *
 * @param instruments what each gives of all posts
 * @param yearlyCost of all posts in a whole year; null unless each states its own
 * @param years by year, the recurring cost of the terms and the posts' part of it
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record Staff(
    List<StaffPost> posts,
    SortedMap<String, StaffShare> instruments,
    BigDecimal fte,
    @Nullable Money yearlyCost,
    SortedMap<String, StaffYear> years) {

  private static final int MONTHS = 12;

  /**
   * A year's recurring cost.
   *
   * @param posts what the posts cost of it, a year in part by its months; null unless each states
   *     its cost
   */
  @JsonInclude(JsonInclude.Include.NON_NULL)
  public record StaffYear(Money recurring, @Nullable Money posts, @Nullable Money other) {

    static StaffYear of(Money recurring, @Nullable Money posts) {
      return new StaffYear(recurring, posts, posts == null ? null : recurring.subtract(posts));
    }
  }

  /** Of a service; empty if its terms name no posts, or it was published before they were told. */
  public static Optional<Staff> of(ServiceFacts service) {
    var named = Objects.requireNonNullElse(service.posts(), List.<PostFacts>of());
    if (named.isEmpty()) {
      return Optional.empty();
    }
    var currency = service.costPlan().currency();
    var posts = named.stream().map(post -> StaffPost.of(post, currency)).toList();
    var cost = sum(posts, currency);
    return Optional.of(
        new Staff(posts, instruments(posts), fte(posts), cost, years(service, cost)));
  }

  private static BigDecimal fte(Collection<StaffPost> posts) {
    return posts.stream().map(StaffPost::fte).reduce(BigDecimal.ZERO, BigDecimal::add);
  }

  private static @Nullable Money sum(List<StaffPost> posts, String currency) {
    var stated = posts.stream().map(StaffPost::yearlyCost).filter(Objects::nonNull).toList();
    return stated.size() < posts.size() ? null : Amounts.sum(stated, currency);
  }

  private static SortedMap<String, StaffShare> instruments(List<StaffPost> posts) {
    var instruments = new TreeMap<String, StaffShare>();
    for (var post : posts) {
      post.shares()
          .forEach(
              (instrument, share) ->
                  instruments.merge(instrument, share.ofAll(), StaffShare::plus));
    }
    return instruments;
  }

  private static SortedMap<String, StaffYear> years(ServiceFacts service, @Nullable Money cost) {
    var years = new TreeMap<String, StaffYear>();
    var shares =
        Objects.requireNonNullElse(
            service.costPlan().recurringShares(), Map.<String, Map<String, String>>of());
    shares.values().stream()
        .flatMap(byYear -> byYear.keySet().stream())
        .distinct()
        .map(Integer::valueOf)
        .forEach(
            year ->
                service
                    .costPlan()
                    .recurring(year)
                    .ifPresent(
                        recurring ->
                            years.put(
                                year.toString(),
                                StaffYear.of(recurring, part(service, cost, year)))));
    return years;
  }

  private static @Nullable Money part(ServiceFacts service, @Nullable Money cost, int year) {
    return cost == null ? null : Amounts.round(cost.multiply(partOf(service, year)));
  }

  /** The months of the year in which it runs, a month in part by its days, of twelve. */
  private static BigDecimal partOf(ServiceFacts service, int year) {
    var months = BigDecimal.ZERO;
    for (int month = 1; month <= MONTHS; month++) {
      months = months.add(partOf(service, YearMonth.of(year, month)));
    }
    return months.divide(BigDecimal.valueOf(MONTHS), MathContext.DECIMAL128);
  }

  private static BigDecimal partOf(ServiceFacts service, YearMonth month) {
    var ends = Objects.requireNonNullElse(service.lastDay(), LocalDate.MAX);
    var first = service.start().isAfter(month.atDay(1)) ? service.start() : month.atDay(1);
    var last = ends.isBefore(month.atEndOfMonth()) ? ends : month.atEndOfMonth();
    return BigDecimal.valueOf(Math.max(0, last.toEpochDay() - first.toEpochDay() + 1))
        .divide(BigDecimal.valueOf(month.lengthOfMonth()), MathContext.DECIMAL128);
  }
}
