package org.cmsfamily.reporting.ledger;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.cmsfamily.platform.money.Amounts;
import org.cmsfamily.reporting.csv.LineViolation;
import org.jspecify.annotations.Nullable;

/**
 * A reversal takes one entry back whole, once, and is alike it in all but date and amount's sign.
 */
final class ReversalRules {

  private final LedgerLine line;
  private final LedgerEntry target;
  private final List<LineViolation> broken = new ArrayList<>();

  private ReversalRules(LedgerLine line, LedgerEntry target) {
    this.line = line;
    this.target = target;
  }

  /**
   * Every rule that the line breaks.
   *
   * @param target the entry it reverses; null if there is none of that reference
   * @param reversed ids of entries that are reversed already
   */
  static List<LineViolation> brokenBy(
      LedgerLine line, @Nullable LedgerEntry target, Set<String> reversed) {
    if (target == null) {
      return List.of(
          LineViolation.invalid(
              line.line(),
              LedgerColumns.REVERSES,
              "There is no entry with the reference " + line.reverses()));
    }
    var rules = new ReversalRules(line, target);
    rules.check(reversed);
    return rules.broken;
  }

  private void check(Set<String> reversed) {
    if (target.reverses() != null) {
      refuse(LedgerColumns.REVERSES, "%s is a reversal itself".formatted(target.reference()));
    } else if (reversed.contains(target.id())) {
      refuse(LedgerColumns.REVERSES, "%s is reversed already".formatted(target.reference()));
    }
    var borneBy = target.borneBy() == null ? LedgerLine.BY_KEY : target.borneBy();
    mustEqual(LedgerColumns.SERVICE, line.service(), target.service());
    mustEqual(LedgerColumns.BORNE_BY, line.borneBy(), borneBy);
    mustEqual(LedgerColumns.KIND, line.kind().text(), target.kind().text());
    mustBeOpposite();
  }

  private void mustBeOpposite() {
    var amount = line.amount();
    var theirs = target.amount();
    if (amount != null && theirs != null && !amount.equals(theirs.negate())) {
      refuse(
          LedgerColumns.AMOUNT,
          "The whole of %s is reversed, not %s"
              .formatted(Amounts.text(theirs), Amounts.text(amount)));
    }
    var days = line.days();
    var theirDays = target.days();
    if (days != null && theirDays != null && days.compareTo(theirDays.negate()) != 0) {
      refuse(
          LedgerColumns.AMOUNT,
          "The whole of %s days is reversed, not %s".formatted(theirDays, days));
    }
  }

  private void mustEqual(String column, String here, String there) {
    if (!here.equals(there)) {
      refuse(column, "The reversed entry has %s '%s', not '%s'".formatted(column, there, here));
    }
  }

  private void refuse(String column, String message) {
    broken.add(LineViolation.invalid(line.line(), column, message));
  }
}
