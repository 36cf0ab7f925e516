package org.cmsfamily.reporting;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Set;
import org.cmsfamily.platform.act.ActName;
import org.cmsfamily.platform.act.PossibleAct;
import org.cmsfamily.platform.actor.Capacity;
import org.cmsfamily.platform.actor.Roles;
import org.cmsfamily.platform.wording.Text;
import org.jspecify.annotations.Nullable;

/** What the caller may do to what the offices of participants record of a service. */
@ApplicationScoped
public class ActsOnOwnRecord {

  private final ActsOfCaller acts;

  ActsOnOwnRecord(ActsOfCaller acts) {
    this.acts = acts;
  }

  /**
   * On what is there: it is taken back by the office that recorded it, once.
   *
   * @param by whose it is
   * @param withdrawal what took it back; null as long as nothing did
   */
  public List<PossibleAct> on(ActName withdraw, Capacity by, @Nullable Withdrawal withdrawal) {
    return acts.of(
            withdraw,
            by.role(),
            by.holder()::equals,
            office -> withdrawal == null ? List.of() : List.of(Text.of("taken-back-before")))
        .toList();
  }

  /** On the service: its participants' programme officers record. */
  public List<PossibleAct> on(ActName record, Set<String> participants) {
    return acts.of(record, Roles.PROGRAMME_OFFICER, participants::contains, office -> List.of())
        .toList();
  }
}
