package org.cmsfamily.workbench.administration;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import java.time.ZoneId;
import java.util.List;
import org.cmsfamily.workbench.fault.Readiness;
import org.cmsfamily.workbench.page.Typed;
import org.cmsfamily.workbench.registry.FamilyTerms;
import org.cmsfamily.workbench.registry.Instrument;
import org.jspecify.annotations.Nullable;

/**
 * How the services are, and the terms of the family.
 *
 * @param version the version of the family that is shown, as its service names it
 * @param rollOut each instrument of the family, and how it stands in its roll-out
 */
@CheckedTemplate(basePath = "administration", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
record AdministrationPage(
    List<Readiness> services,
    FamilyTerms family,
    List<Entered> rollOut,
    ZoneId zone,
    String version,
    Typed typed)
    implements TemplateInstance {

  static AdministrationPage of(
      List<Readiness> services,
      FamilyTerms family,
      List<Instrument> instruments,
      ZoneId zone,
      String version,
      Typed typed) {
    var rollOut =
        instruments.stream()
            .map(
                one ->
                    new Entered(
                        one,
                        family.rollOut().of(one.code()),
                        family.rollOut().submissionNeeds().get(one.code())))
            .toList();
    return new AdministrationPage(services, family, rollOut, zone, version, typed);
  }

  /**
   * An instrument in the roll-out.
   *
   * @param needs the body whose provision its submissions need
   */
  record Entered(Instrument instrument, FamilyTerms.Standing standing, @Nullable String needs) {}
}
