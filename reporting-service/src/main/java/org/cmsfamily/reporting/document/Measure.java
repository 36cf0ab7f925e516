package org.cmsfamily.reporting.document;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.cmsfamily.platform.money.Amounts;
import org.cmsfamily.reporting.ledger.Kind;
import org.javamoney.moneta.Money;
import org.jspecify.annotations.Nullable;

/** The members of {@link Figures}, in the order in which they are shown. */
public enum Measure {
  BASELINE("baseline", null),
  ACTUAL("actual", Kind.ACTUAL),
  ONE_TIME("oneTime", Kind.ONE_TIME),
  SAVINGS("savings", null),
  VOLUNTARY_INCOME("voluntaryIncome", Kind.VOLUNTARY_INCOME),
  NEEDED("needed", null),
  IN_KIND("inKind", Kind.IN_KIND),
  AVOIDED("avoided", Kind.AVOIDED),
  REDEPLOYED_DAYS("redeployedDays", Kind.REDEPLOYED);

  private final String member;
  private final @Nullable Kind kind;

  Measure(String member, @Nullable Kind kind) {
    this.member = member;
    this.kind = kind;
  }

  /** Its name in the report's JSON. */
  public String member() {
    return member;
  }

  /** Whether the figures have it; savings only if the books are closed. */
  public boolean isIn(Figures figures) {
    return this != SAVINGS || figures.closed();
  }

  /**
   * Its number: an amount at its currency's scale, or days.
   *
   * @throws IllegalStateException if it is not in the figures
   */
  public BigDecimal value(Figures figures) {
    return switch (this) {
      case BASELINE -> number(figures.baseline());
      case ACTUAL -> number(figures.actual());
      case ONE_TIME -> number(figures.oneTime());
      case SAVINGS -> number(figures.saved());
      case VOLUNTARY_INCOME -> number(figures.voluntaryIncome());
      case NEEDED -> number(figures.needed());
      case IN_KIND -> number(figures.inKind());
      case AVOIDED -> number(figures.avoided());
      case REDEPLOYED_DAYS -> figures.redeployedDays();
    };
  }

  private static BigDecimal number(Money amount) {
    return new BigDecimal(Amounts.plain(amount));
  }

  /** The kind of ledger entry that it sums; empty where it follows from others. */
  Optional<Kind> kind() {
    return Optional.ofNullable(kind);
  }

  /** What it follows from. */
  List<Measure> follows() {
    return switch (this) {
      case SAVINGS -> List.of(BASELINE, ACTUAL, ONE_TIME);
      case NEEDED -> List.of(ACTUAL, ONE_TIME, VOLUNTARY_INCOME);
      case BASELINE, ACTUAL, ONE_TIME, VOLUNTARY_INCOME, IN_KIND, AVOIDED, REDEPLOYED_DAYS ->
          List.of();
    };
  }
}
