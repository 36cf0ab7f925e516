package org.cmsfamily.workbench.family;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import java.util.List;
import org.cmsfamily.workbench.call.Answer;
import org.cmsfamily.workbench.call.Paged;
import org.cmsfamily.workbench.call.PossibleAct;
import org.cmsfamily.workbench.call.Service;
import org.cmsfamily.workbench.catalog.ServiceSummary;
import org.cmsfamily.workbench.page.Typed;
import org.cmsfamily.workbench.registry.Body;
import org.cmsfamily.workbench.registry.Instrument;
import org.jspecify.annotations.Nullable;

/**
 * One instrument on a day.
 *
 * @param city the city of the family's roll-out
 * @param services in which it takes part
 * @param down who knows these, if that service does not answer
 * @param rules by which a body can decide
 * @param entering registering a body; null if the visitor may not
 * @param empowering recording what a body may decide on; null if the visitor may not
 * @param changing how it shows itself; null if the visitor may not
 * @param change the form of that, with what is recorded now
 */
@CheckedTemplate(basePath = "family", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
record InstrumentPage(
    Instrument instrument,
    String city,
    List<Body> bodies,
    List<ServiceSummary> services,
    @Nullable Service down,
    List<RuleType> rules,
    @Nullable PossibleAct entering,
    @Nullable PossibleAct empowering,
    @Nullable PossibleAct changing,
    Typed change,
    Typed typed)
    implements TemplateInstance {

  static InstrumentPage of(
      Instrument instrument,
      String city,
      List<Body> bodies,
      Answer<Paged<ServiceSummary>> services,
      @Nullable PossibleAct entering,
      @Nullable PossibleAct empowering,
      @Nullable PossibleAct changing,
      Typed change,
      Typed typed) {
    return new InstrumentPage(
        instrument,
        city,
        bodies,
        services.orElse(Paged.empty()).items(),
        services.isDown() ? services.service() : null,
        List.of(RuleType.values()),
        entering,
        bodies.isEmpty() ? null : empowering,
        changing,
        change,
        typed);
  }
}
