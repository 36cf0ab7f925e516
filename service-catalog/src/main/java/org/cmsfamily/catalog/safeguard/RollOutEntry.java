package org.cmsfamily.catalog.safeguard;

import java.util.Collection;
import org.cmsfamily.catalog.family.DecisionFacts;
import org.cmsfamily.catalog.family.FamilyFacts.RollOut;
import org.cmsfamily.catalog.family.FamilyOn;

/**
 * Whether an instrument has entered the roll-out by the family's day: it stood in it from the
 * start, or a deciding body of its own has decided to share services, and, if it is seated
 * elsewhere, the body that leads the roll-out has decided on that. Source: StC44 decision, P7, P12.
 */
public record RollOutEntry(FamilyOn family, RollOut rollOut) {

  /** Whether it may share services in all of these areas. */
  public boolean has(String instrument, Collection<String> areas) {
    return instrument.equals(rollOut.host())
        || rollOut.standing().contains(instrument)
        || areas.stream()
            .allMatch(
                area ->
                    family.inForce(instrument).stream()
                        .filter(one -> family.decides(one.body()))
                        .filter(one -> Mandate.grants(one, area))
                        .anyMatch(one -> isSeated(instrument) || isAdmitted(one)));
  }

  private boolean isSeated(String instrument) {
    return family.seat(instrument, family.date()).filter(rollOut.city()::equals).isPresent();
  }

  private boolean isAdmitted(DecisionFacts own) {
    return family.inForce(rollOut.host()).stream()
        .filter(one -> one.body().equals(rollOut.reportTo()))
        .anyMatch(one -> one.implementing(own.key()));
  }
}
