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

  private final Claim claim;
  private final LedgerEntry target;
  private final List<LineViolation> broken = new ArrayList<>();

  private ReversalRules(Claim claim, LedgerEntry target) {
    this.claim = claim;
    this.target = target;
  }

  /**
   * Every rule that the line breaks.
   *
   * @param target the entry it reverses; null if there is none of that reference
   * @param reversed ids of entries that are reversed already
   */
  static List<LineViolation> brokenBy(
      Claim claim, @Nullable LedgerEntry target, Set<String> reversed) {
    if (target == null) {
      return List.of(
          LineViolation.invalid(
              claim.line(),
              Columns.REVERSES,
              "There is no entry with the reference " + claim.reverses()));
    }
    var rules = new ReversalRules(claim, target);
    rules.check(reversed);
    return rules.broken;
  }

  private void check(Set<String> reversed) {
    if (target.reverses() != null) {
      refuse(Columns.REVERSES, "%s is a reversal itself".formatted(target.reference()));
    } else if (reversed.contains(target.id())) {
      refuse(Columns.REVERSES, "%s is reversed already".formatted(target.reference()));
    }
    var borneBy = target.borneBy() == null ? Claim.BY_KEY : target.borneBy();
    mustEqual(Columns.SERVICE, claim.service(), target.service());
    mustEqual(Columns.BORNE_BY, claim.borneBy(), borneBy);
    mustEqual(Columns.KIND, claim.kind().text(), target.kind().text());
    mustBeOpposite();
  }

  private void mustBeOpposite() {
    var amount = claim.amount();
    var theirs = target.amount();
    if (amount != null && theirs != null && !amount.equals(theirs.negate())) {
      refuse(
          Columns.AMOUNT,
          "The whole of %s is reversed, not %s"
              .formatted(Amounts.text(theirs), Amounts.text(amount)));
    }
    var days = claim.days();
    var theirDays = target.days();
    if (days != null && theirDays != null && days.compareTo(theirDays.negate()) != 0) {
      refuse(Columns.AMOUNT, "The whole of %s days is reversed, not %s".formatted(theirDays, days));
    }
  }

  private void mustEqual(String column, String here, String there) {
    if (!here.equals(there)) {
      refuse(column, "The reversed entry has %s '%s', not '%s'".formatted(column, there, here));
    }
  }

  private void refuse(String column, String message) {
    broken.add(LineViolation.invalid(claim.line(), column, message));
  }
}
