package org.cmsfamily.workbench.reporting;

import java.time.LocalDate;
import java.util.List;
import org.cmsfamily.workbench.call.Money;
import org.cmsfamily.workbench.call.PossibleAct;
import org.jspecify.annotations.Nullable;

/** A payment of one participant to another for a quarter. */
public record Payment(
    String id,
    String service,
    String quarter,
    String from,
    String to,
    LocalDate paidOn,
    Money amount,
    Money settles,
    String reference,
    Recorded recorded,
    @Nullable Recorded confirmed,
    @Nullable Withdrawal withdrawal,
    List<PossibleAct> acts) {

  /** When and by whom something was recorded. */
  public record Recorded(LocalDate on, String by) {}

  /** Why, when and by whom it was taken back. */
  public record Withdrawal(String reason, LocalDate on, String by) {}

  /** What may be done with it, named with its id, as a page shows several payments. */
  public @Nullable PossibleAct act(String name) {
    var act = PossibleAct.find(acts, name);
    return act == null ? null : act.on(id);
  }

  /** The id of a field of its forms. */
  public String anchor(String field) {
    return field + "-" + id;
  }
}
