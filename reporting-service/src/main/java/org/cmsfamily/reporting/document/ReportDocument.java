package org.cmsfamily.reporting.document;

import static com.fasterxml.jackson.annotation.JsonInclude.Include.NON_EMPTY;
import static com.fasterxml.jackson.annotation.JsonInclude.Include.NON_NULL;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.SortedMap;
import org.cmsfamily.platform.json.CanonicalJson;
import org.cmsfamily.platform.money.Quarter;
import org.cmsfamily.reporting.replica.InstrumentFacts;
import org.cmsfamily.reporting.replica.Names;
import org.cmsfamily.reporting.snapshot.Audience;
import org.cmsfamily.reporting.snapshot.BodyFacts;
import org.cmsfamily.reporting.snapshot.Change;
import org.cmsfamily.reporting.snapshot.DecisionFacts;
import org.cmsfamily.reporting.snapshot.Directory;
import org.cmsfamily.reporting.snapshot.FindingFacts;
import org.cmsfamily.reporting.snapshot.InvitationFacts;
import org.cmsfamily.reporting.snapshot.LessonFacts;
import org.cmsfamily.reporting.snapshot.Manifest;
import org.cmsfamily.reporting.snapshot.NotClosed;
import org.cmsfamily.reporting.snapshot.NotReported;
import org.cmsfamily.reporting.snapshot.Objection;
import org.cmsfamily.reporting.snapshot.Paper;
import org.cmsfamily.reporting.snapshot.ServiceInput;
import org.cmsfamily.reporting.snapshot.TransmittalFacts;
import org.jspecify.annotations.Nullable;

/**
 * The report: a pure function of its manifest, with no time of generation in it. Its canonical JSON
 * is what is hashed; every other form is rendered from it.
 *
 * @param dated the day of issue; in format 1 that on which the last of its quarters was closed
 * @param totals over all services; null where one of them cannot be restated
 * @param names of what stands in it by its code; null in format 1
 * @param paper as what it goes before a meeting, if it does
 * @param notReported services whose figures could not be computed; absent if there are none
 */
public record ReportDocument(
    int format,
    String report,
    String family,
    Names familyNames,
    BodyFacts body,
    PeriodReport period,
    int revision,
    String reason,
    @Nullable LocalDate dated,
    boolean provisional,
    List<NotClosed> notClosed,
    boolean demonstration,
    SortedMap<String, InstrumentFacts> instruments,
    SortedMap<String, ServiceReport> services,
    @Nullable Totals totals,
    List<LessonFacts> lessons,
    List<DecisionFacts> decisions,
    Pending pending,
    List<InvitationFacts> invitations,
    List<TransmittalFacts> transmittals,
    List<FindingFacts> findings,
    List<Objection> objections,
    List<Change> changes,
    Provenance provenance,
    @JsonInclude(NON_NULL) @Nullable Directory names,
    @JsonInclude(NON_NULL) @Nullable Paper paper,
    @JsonInclude(NON_EMPTY) List<NotReported> notReported) {

  /** What the report is about, first to last day. */
  public record PeriodReport(String text, LocalDate from, LocalDate to, List<Quarter> quarters) {}

  /** Costs over all services, in the reporting currency. */
  public record Totals(String currency, Costs costs) {}

  /** The report of a manifest. */
  public static ReportDocument of(Manifest manifest) {
    var services = services(manifest);
    var totals = totals(services, manifest.reportingCurrency());
    var period = manifest.period();
    return new ReportDocument(
        manifest.format(),
        manifest.body().code() + "." + period,
        manifest.family(),
        manifest.familyNames(),
        manifest.body(),
        new PeriodReport(period.toString(), period.from(), period.lastDay(), period.quarters()),
        manifest.revision(),
        manifest.reason(),
        manifest.dated(),
        !manifest.notClosed().isEmpty() || !manifest.failures().isEmpty(),
        manifest.notClosed(),
        manifest.demonstration(),
        Sorted.map(manifest.instruments(), InstrumentFacts::code, each -> each),
        services,
        totals,
        manifest.lessons(),
        manifest.decisions(),
        Pending.of(manifest),
        manifest.invitations(),
        manifest.transmittals(),
        manifest.findings(),
        manifest.objections(),
        manifest.changes(),
        Origins.of(manifest, services, totals),
        manifest.directory(),
        manifest.paper(),
        manifest.failures());
  }

  /** Who reads it before it is submitted. Source: domain, section 4. */
  public Set<String> readers() {
    return Audience.of(
            body.instrument(),
            services.values().stream().map(service -> service.participants().keySet()).toList())
        .readers();
  }

  /** The text that is hashed and stored. */
  public String canonicalJson() {
    return CanonicalJson.of(this);
  }

  private static SortedMap<String, ServiceReport> services(Manifest manifest) {
    return Sorted.map(
        manifest.services(),
        ServiceInput::code,
        input -> new ServiceReporting(input, manifest).report(manifest.reportingCurrency()));
  }

  private static @Nullable Totals totals(
      SortedMap<String, ServiceReport> services, String currency) {
    var restated = services.values().stream().map(ServiceReport::restated).toList();
    return restated.stream().anyMatch(Objects::isNull)
        ? null
        : new Totals(
            currency,
            Costs.sum(
                restated.stream().filter(Objects::nonNull).map(Restated::costs).toList(),
                currency));
  }
}
