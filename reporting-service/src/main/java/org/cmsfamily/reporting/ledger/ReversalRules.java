package org.cmsfamily.reporting.ledger;

import java.util.ArrayList;
import java.util.List;
import org.cmsfamily.platform.money.Amounts;
import org.cmsfamily.platform.wording.Text;
import org.cmsfamily.reporting.csv.LineViolation;
import org.javamoney.moneta.Money;
import org.jspecify.annotations.Nullable;

/**
 * A reversal takes one entry back, whole or (as a credit note) in part, never more than is left of
 * it, and is alike it in all but date and amount. Source: domain, ledger entry.
 */
final class ReversalRules {

  private final LedgerLine line;
  private final LedgerEntry target;
  private final Remainder left;
  private final List<LineViolation> broken = new ArrayList<>();

  private ReversalRules(LedgerLine line, LedgerEntry target, Remainder left) {
    this.line = line;
    this.target = target;
    this.left = left;
  }

  /** That there is no entry which the line could take back. */
  static LineViolation noTarget(LedgerLine line) {
    return LineViolation.invalid(
        line.line(),
        LedgerColumns.REVERSES,
        Text.of("no-entry-with-reference").with("reference", String.valueOf(line.reverses())));
  }

  /**
   * Every rule that the line breaks.
   *
   * @param target the entry it takes back
   * @param left what is left of that
   */
  static List<LineViolation> brokenBy(LedgerLine line, LedgerEntry target, Remainder left) {
    var rules = new ReversalRules(line, target, left);
    rules.check();
    return rules.broken;
  }

  private void check() {
    if (target.reverses() != null) {
      refuse(
          LedgerColumns.REVERSES,
          Text.of("is-a-reversal-itself").with("reference", target.reference()));
    } else if (left.isNothing()) {
      refuse(
          LedgerColumns.REVERSES,
          Text.of("reversed-already").with("reference", target.reference()));
    } else {
      mustTakeBackNoMoreThanIsLeft();
    }
    var borneBy = target.borneBy() == null ? LedgerLine.BY_KEY : target.borneBy();
    mustEqual(LedgerColumns.SERVICE, line.service(), target.service());
    mustEqual(LedgerColumns.BORNE_BY, line.borneBy(), borneBy);
    mustEqual(LedgerColumns.KIND, line.kind().text(), target.kind().text());
    if (line.stated() != null) {
      mustEqual(LedgerColumns.CONCERNS, line.stated().toString(), target.concerns().toString());
    }
    mustBeOfTheSameCurrency(line.amount(), target.amount());
  }

  private void mustTakeBackNoMoreThanIsLeft() {
    if (line.isNegative() == left.isNegative()) {
      refuse(
          LedgerColumns.AMOUNT,
          left.isNegative()
              ? Text.of("credit-back-is-positive")
              : Text.of("entry-back-is-negative"));
    } else if (sameCurrency(line.amount(), target.amount()) && !left.covers(line)) {
      refuse(
          LedgerColumns.AMOUNT,
          Text.of("only-so-much-left")
              .with("left", left.text())
              .with("reference", target.reference()));
    }
  }

  private void mustBeOfTheSameCurrency(@Nullable Money here, @Nullable Money there) {
    if (here != null && there != null && !sameCurrency(here, there)) {
      refuse(
          LedgerColumns.CURRENCY,
          Text.of("reversed-of-other-currency")
              .with("amount", Amounts.text(there))
              .with("currency", here.getCurrency().getCurrencyCode()));
    }
  }

  private static boolean sameCurrency(@Nullable Money here, @Nullable Money there) {
    return here == null || there == null || here.getCurrency().equals(there.getCurrency());
  }

  private void mustEqual(String column, String here, String there) {
    if (!here.equals(there)) {
      refuse(
          column,
          Text.of("reversed-entry-has")
              .with("column", column)
              .with("there", there)
              .with("here", here));
    }
  }

  private void refuse(String column, Text message) {
    broken.add(LineViolation.invalid(line.line(), column, message));
  }
}
