package org.cmsfamily.registry.family;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.Map;
import org.cmsfamily.platform.act.ActDraft;
import org.cmsfamily.platform.act.Acts;
import org.cmsfamily.platform.actor.Capacity;
import org.cmsfamily.platform.problem.Problem;
import org.cmsfamily.registry.request.Demonstrations;

/** The steward changes what a family is; an operator moves its business date. */
@ApplicationScoped
class UpdateFamily {

  private final Families families;
  private final Demonstrations demonstrations;
  private final Acts acts;

  UpdateFamily(Families families, Demonstrations demonstrations, Acts acts) {
    this.families = families;
    this.demonstrations = demonstrations;
    this.acts = acts;
  }

  /**
   * @param version the version that is changed
   * @throws Problem 404 if there is no such family; 412 if it is at another version
   */
  Family change(String code, long version, Family terms, Capacity steward) {
    var family = families.lock(code);
    Acts.mustBe(version, family);
    return record("change-family", families.change(family.changedTo(terms)), steward);
  }

  /**
   * @throws Problem 422 if the date is not later than the family's
   */
  Family move(String code, LocalDate date, Capacity capacity) {
    demonstrations.check(true, "/date");
    return record("move-business-date", families.change(families.lock(code).on(date)), capacity);
  }

  private Family record(String deed, Family family, Capacity capacity) {
    acts.record(ActDraft.of(deed, "family", family, capacity, Map.of()));
    return family;
  }
}
