package org.cmsfamily.workbench.administration;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import java.util.List;
import java.util.function.Predicate;
import org.cmsfamily.workbench.call.Paged;
import org.cmsfamily.workbench.registry.Appointment;
import org.jspecify.annotations.Nullable;

/**
 * The appointments of the family, by what is to be done with them.
 *
 * @param waiting those that a second office holder confirms
 * @param inCharge officers-in-charge
 * @param machines those of machines and operators
 */
@CheckedTemplate(basePath = "administration", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
record AppointmentsPage(
    List<Office> waiting,
    List<Office> inCharge,
    List<Office> machines,
    List<Office> others,
    @Nullable String next)
    implements TemplateInstance {

  static AppointmentsPage of(Paged<Appointment> found) {
    return new AppointmentsPage(
        those(found, Appointment::isWaiting),
        those(found, one -> !one.isWaiting() && isInCharge(one)),
        those(found, one -> !one.isWaiting() && !isInCharge(one) && one.isOfMachine()),
        those(found, one -> !one.isWaiting() && !isInCharge(one) && !one.isOfMachine()),
        found.next());
  }

  private static boolean isInCharge(Appointment one) {
    return one.officerInChargeFor() != null;
  }

  private static List<Office> those(Paged<Appointment> found, Predicate<Appointment> which) {
    return found.items().stream().filter(which).map(Office::of).toList();
  }
}
