package org.cmsfamily.catalog.cost;

import com.fasterxml.jackson.annotation.JsonFormat;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonSetter;
import com.fasterxml.jackson.annotation.Nulls;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import jakarta.validation.Valid;
import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Positive;
import jakarta.validation.constraints.PositiveOrZero;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Year;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.cmsfamily.platform.money.Amounts;
import org.cmsfamily.platform.problem.Violation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.javamoney.moneta.Money;
import org.jspecify.annotations.Nullable;

/**
 * What a service costs, in one budget currency, and what the instruments' budgets hold for it.
 *
 * @param currency the one budget currency; null while the terms do not name it
 * @param plannedRates units of the plan's currency for one unit of a foreign currency
 * @param programmeSupportCost null while the terms do not say whether it is included
 * @param key null while none is agreed
 * @param baseline by instrument
 * @param recurring the common cost of each budget year, before it is divided
 * @param oneTime the common cost of setting the service up
 * @param partOfYear in percent, what part of a line counts in a year that the service runs for in
 *     part; by its months where nothing is stated
 * @param subjectToNextBudget by instrument, the years in which it takes part only once its next
 *     budget provides for it
 */
@AmountsInOrder
@JsonInclude(JsonInclude.Include.NON_NULL)
public record CostPlan(
    @Nullable @Size(min = 3, max = 3) String currency,
    @JsonSetter(contentNulls = Nulls.SET) @NotNull @Size(max = 20)
        SortedMap<String, @Positive BigDecimal> plannedRates,
    @Nullable SupportCost programmeSupportCost,
    @NotNull Phasing phasing,
    @Nullable @Valid ApportionmentKey key,
    @NotNull @Size(max = 200)
        SortedMap<String, @Size(max = 200) List<@NotNull @Valid BaselineLine>> baseline,
    @NotNull
        @Size(max = 200)
        @JsonSetter(contentNulls = Nulls.SET)
        @JsonDeserialize(contentUsing = OneOrMore.Reader.class)
        @JsonSerialize(contentUsing = OneOrMore.Writer.class)
        @Schema(additionalProperties = OneOrMore.class)
        SortedMap<Year, List<Amount>> recurring,
    @NotNull
        @Size(max = 200)
        @JsonSetter(contentNulls = Nulls.SET)
        @JsonDeserialize(contentUsing = OneOrMore.Reader.class)
        @JsonSerialize(contentUsing = OneOrMore.Writer.class)
        @Schema(additionalProperties = OneOrMore.class)
        SortedMap<Year, List<Amount>> oneTime,
    @NotNull @Size(max = 200) List<@NotNull @Valid InKind> inKind,
    @NotNull @Size(max = 200) List<@NotNull @Valid VoluntaryIncome> voluntaryIncome,
    @JsonInclude(JsonInclude.Include.NON_EMPTY)
        @JsonSetter(contentNulls = Nulls.SET)
        @Size(max = 200)
        SortedMap<Year, @PositiveOrZero @DecimalMax("100") BigDecimal> partOfYear,
    @JsonInclude(JsonInclude.Include.NON_EMPTY)
        @JsonFormat(shape = JsonFormat.Shape.NUMBER_INT)
        @Size(max = 200)
        SortedMap<String, @Size(max = 200) List<@NotNull Year>> subjectToNextBudget) {

  /** Nothing stated yet. */
  public static final CostPlan UNSTATED =
      new CostPlan(
          null,
          Sparse.map(null),
          null,
          Phasing.EQUAL,
          null,
          Sparse.map(null),
          Sparse.map(null),
          Sparse.map(null),
          List.of(),
          List.of(),
          Sparse.map(null),
          Sparse.map(null));

  public CostPlan {
    var own = Wording.Form.optional(currency);
    currency = own;
    plannedRates = Decimals.plain((Map<String, BigDecimal>) plannedRates);
    phasing = phasing == null ? Phasing.EQUAL : phasing;
    key = key == null ? null : key.in(own);
    baseline = each(baseline, lines -> each(lines, line -> line.in(own)));
    recurring = each(recurring, amounts -> each(amounts, amount -> amount.in(own)));
    oneTime = each(oneTime, amounts -> each(amounts, amount -> amount.in(own)));
    inKind = each(inKind, one -> one.in(own));
    voluntaryIncome = each(voluntaryIncome, one -> one.in(own));
    partOfYear = each(partOfYear, Decimals::plain);
    subjectToNextBudget = each(subjectToNextBudget, Sparse::list);
  }

  /** Each of them in its one form; what could not be read stays null until it is validated. */
  @SuppressWarnings("NullAway")
  private static <T> List<T> each(@Nullable List<T> list, UnaryOperator<T> form) {
    return Sparse.list(list).stream()
        .map(one -> one == null ? null : form.apply(one))
        .collect(Collectors.collectingAndThen(Collectors.toList(), Collections::unmodifiableList));
  }

  private static <K extends Comparable<K>, T> SortedMap<K, T> each(
      @Nullable SortedMap<K, T> map, UnaryOperator<T> form) {
    var result = new TreeMap<K, T>();
    Sparse.map(map).forEach((key, value) -> result.put(key, form.apply(value)));
    return Collections.unmodifiableSortedMap(result);
  }

  /** The plan divided among the participants, for these years and any other that has a cost. */
  public Costs costs(SortedSet<String> participants, SortedSet<Year> years) {
    return new Division(this, participants, withCost(years)).costs();
  }

  private SortedSet<Year> withCost(SortedSet<Year> years) {
    var all = new TreeSet<>(years);
    all.addAll(recurring.keySet());
    all.addAll(oneTime.keySet());
    return all;
  }

  /** The same plan at other rates. */
  public CostPlan at(Map<String, BigDecimal> rates) {
    return new CostPlan(
        currency,
        new TreeMap<>(rates),
        programmeSupportCost,
        phasing,
        key,
        baseline,
        recurring,
        oneTime,
        inKind,
        voluntaryIncome,
        partOfYear,
        subjectToNextBudget);
  }

  /**
   * The same for the rest, of some years, once some have left.
   *
   * @param parts how much of each year; 1 is all of it
   */
  public CostPlan without(Set<String> gone, SortedMap<Year, BigDecimal> parts) {
    return new PlanOfTheRest(this, gone, parts).remaining();
  }

  /** Years of the term of which the plan does not say what they cost; a zero says so. */
  public SortedSet<Year> unstated(SortedSet<Year> term) {
    var unstated = new TreeSet<>(term);
    unstated.removeIf(year -> !recurring.getOrDefault(year, List.of()).isEmpty());
    return unstated;
  }

  /** The instrument takes part in the year only once its next budget provides for it. */
  public boolean subjectToNextBudget(String instrument, Year year) {
    return subjectToNextBudget.getOrDefault(instrument, List.of()).contains(year);
  }

  /** The lines that an instrument counts, in the order in which the terms list them. */
  public List<BaselineLine> baselineOf(String instrument) {
    return baseline.getOrDefault(instrument, List.of());
  }

  /**
   * The amount in the plan's currency, converted at the planned rate and rounded once; empty if the
   * plan names no currency, or no rate for the amount's: money never meets money of another
   * currency without a named rate.
   */
  public Optional<Money> inPlanCurrency(Amount amount) {
    if (currency == null) {
      return Optional.empty();
    }
    var rate = rateOf(amount.currency(), currency);
    return rate == null
        ? Optional.empty()
        : Optional.of(Amounts.round(Money.of(amount.number().multiply(rate), currency)));
  }

  /**
   * How much of another currency makes the amount at the planned rate, in whole smallest units and
   * never too little.
   */
  public Money fromPlanCurrency(Money amount, String foreign) {
    var own = Objects.requireNonNull(currency);
    var rate = Objects.requireNonNull(rateOf(foreign, own));
    return Amounts.of(
        Amounts.number(amount).divide(rate, Amounts.scale(foreign), RoundingMode.CEILING), foreign);
  }

  private @Nullable BigDecimal rateOf(@Nullable String foreign, String own) {
    return foreign == null || foreign.equals(own) ? BigDecimal.ONE : plannedRates.get(foreign);
  }

  /** Income that counts towards an instrument's year. */
  List<Amount> incomeOf(String instrument, Year year) {
    return voluntaryIncome.stream()
        .filter(income -> income.instrument().equals(instrument) && income.year().equals(year))
        .filter(VoluntaryIncome::counts)
        .map(VoluntaryIncome::amount)
        .toList();
  }

  /** What the terms count as an instrument's baseline of a year. */
  List<Amount> baselineOf(String instrument, Year year) {
    return baselineOf(instrument).stream()
        .map(BaselineLine::years)
        .map(amounts -> amounts.get(year))
        .flatMap(amount -> Optional.ofNullable(amount).stream())
        .toList();
  }

  /** Every foreign currency that an amount of the plan is stated in. */
  SortedSet<String> foreignCurrencies() {
    var found = new TreeSet<String>();
    new AmountPlaces(this)
        .all()
        .forEach(
            (place, amount) -> {
              if (amount.currency() != null && !place.startsWith("/inKind/")) {
                found.add(amount.currency());
              }
            });
    return found;
  }

  /** What is wrong between the parts of a plan of these participants. */
  public List<Violation> violations(Set<String> participants) {
    return new CostPlanRules(this, participants).violations();
  }
}
