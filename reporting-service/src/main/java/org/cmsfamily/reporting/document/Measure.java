package org.cmsfamily.reporting.document;

import java.util.List;
import java.util.Optional;
import org.cmsfamily.reporting.ledger.Kind;
import org.javamoney.moneta.Money;
import org.jspecify.annotations.Nullable;

/** The amounts of {@link Figures}, in the order in which they are shown. */
public enum Measure {
  BASELINE("baseline", null),
  ACTUAL("actual", Kind.ACTUAL),
  ONE_TIME("oneTime", Kind.ONE_TIME),
  SAVINGS("savings", null),
  VOLUNTARY_INCOME("voluntaryIncome", Kind.VOLUNTARY_INCOME),
  NEEDED("needed", null),
  IN_KIND("inKind", Kind.IN_KIND),
  AVOIDED("avoided", Kind.AVOIDED);

  /** The member for staff days, which are no amount. */
  public static final String REDEPLOYED_DAYS = "redeployedDays";

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

  /** The amount. */
  public Money of(Figures figures) {
    return switch (this) {
      case BASELINE -> figures.baseline();
      case ACTUAL -> figures.actual();
      case ONE_TIME -> figures.oneTime();
      case SAVINGS -> figures.savings();
      case VOLUNTARY_INCOME -> figures.voluntaryIncome();
      case NEEDED -> figures.needed();
      case IN_KIND -> figures.inKind();
      case AVOIDED -> figures.avoided();
    };
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
      case BASELINE, ACTUAL, ONE_TIME, VOLUNTARY_INCOME, IN_KIND, AVOIDED -> List.of();
    };
  }
}
