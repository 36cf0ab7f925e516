package org.cmsfamily.workbench.family;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import java.time.LocalDate;
import java.util.List;
import org.cmsfamily.workbench.registry.Family;
import org.cmsfamily.workbench.registry.Instrument;

/**
 * The list of a family's instruments on a day.
 *
 * @param families those that could be shown instead
 * @param chosen whether the day was chosen; else it is today
 * @param bonnBased how many are based in the city of the roll-out
 */
@CheckedTemplate(basePath = "family", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
record InstrumentsPage(
    Family family,
    List<Family> families,
    LocalDate day,
    boolean chosen,
    List<Instrument> instruments,
    long bonnBased)
    implements TemplateInstance {

  static InstrumentsPage of(
      Family family,
      List<Family> families,
      LocalDate day,
      boolean chosen,
      List<Instrument> instruments) {
    long bonnBased = instruments.stream().filter(Instrument::bonnBased).count();
    return new InstrumentsPage(family, families, day, chosen, instruments, bonnBased);
  }
}
