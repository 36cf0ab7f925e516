package org.cmsfamily.workbench.quarter;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import java.util.List;
import org.cmsfamily.workbench.call.PossibleAct;
import org.cmsfamily.workbench.call.Service;
import org.cmsfamily.workbench.page.Typed;
import org.cmsfamily.workbench.reporting.Measurement;
import org.cmsfamily.workbench.reporting.ProgressEntry;
import org.cmsfamily.workbench.reporting.ServiceStaff;
import org.jspecify.annotations.Nullable;

/**
 * The staff of a service and its results in a quarter.
 *
 * @param down the catalog, if it is down
 * @param missing the indicators that nobody has measured yet
 * @param participants whose programme officers measure
 * @param indicators each with what was measured of it in the quarter
 * @param measuring who may record a measurement; null if the visitor may not
 * @param reporting who may record what was reached; null if the visitor may not
 */
@CheckedTemplate(basePath = "quarter", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
record ResultsPage(
    String service,
    String quarter,
    ServiceStaff team,
    List<ServiceStaff.Redeployed> redeployed,
    @Nullable Service down,
    List<IndicatorRow> indicators,
    List<String> missing,
    List<String> participants,
    List<Measured> measurements,
    List<Reached> progress,
    @Nullable PossibleAct measuring,
    @Nullable PossibleAct reporting,
    Typed typed)
    implements TemplateInstance {

  /** A measurement, and who may take it back. */
  record Measured(Measurement measurement, @Nullable PossibleAct withdrawal) {}

  /** What was reached, and who may take it back. */
  record Reached(ProgressEntry entry, @Nullable PossibleAct withdrawal) {}
}
