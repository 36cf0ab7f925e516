package org.cmsfamily.workbench.administration;

import java.util.List;
import java.util.Set;
import org.cmsfamily.workbench.call.Answer;
import org.cmsfamily.workbench.call.DeadLetter;
import org.cmsfamily.workbench.call.Paged;
import org.cmsfamily.workbench.call.PossibleAct;
import org.cmsfamily.workbench.call.Service;
import org.cmsfamily.workbench.visitor.Offices;
import org.cmsfamily.workbench.visitor.Role;
import org.jspecify.annotations.Nullable;

/**
 * The records that one service could not apply.
 *
 * @param records null if the service does not answer
 */
record ParkedRecords(Service service, @Nullable List<Parked> records, @Nullable String next) {

  static ParkedRecords of(Answer<Paged<DeadLetter>> answer, Offices offices) {
    var found = answer.value();
    if (found == null) return new ParkedRecords(answer.service(), null, null);
    var records =
        found.items().stream().map(one -> Parked.of(answer.service(), one, offices)).toList();
    return new ParkedRecords(answer.service(), records, found.next());
  }

  /** Whether the service does not answer. */
  public boolean isDown() {
    return records == null;
  }

  /**
   * One record.
   *
   * @param replay its act, named with service and id, as a page shows several
   */
  record Parked(DeadLetter letter, @Nullable PossibleAct replay) {
    static Parked of(Service service, DeadLetter letter, Offices offices) {
      var name = new ReplayName(service, letter.id()).text();
      return new Parked(letter, offices.act(name, Set.of(Role.OPERATOR)));
    }
  }
}
