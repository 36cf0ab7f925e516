package org.cmsfamily.reporting.snapshot;

import java.time.LocalDate;
import java.util.List;
import java.util.SortedMap;
import java.util.stream.Stream;
import org.cmsfamily.reporting.replica.InstrumentFacts;
import org.cmsfamily.reporting.replica.Names;
import org.jspecify.annotations.Nullable;

/**
 * The inputs of one revision of a report, frozen: the report is a pure function of them and of the
 * report's format.
 *
 * @param format version of the function from manifest to report
 * @param reportingCurrency in which amounts are restated
 * @param reason why this revision was issued, one of the constants below
 * @param changes what differs from the revision before
 * @param versions of the other services' records that were read, by topic and key
 */
public record Manifest(
    int format,
    String family,
    Names familyNames,
    String reportingCurrency,
    BodyFacts body,
    Period period,
    int revision,
    String reason,
    List<InstrumentFacts> instruments,
    List<ServiceInput> services,
    List<DecisionFacts> decisions,
    List<ProposalFacts> proposals,
    List<InvitationFacts> invitations,
    List<TransmittalFacts> transmittals,
    List<FindingFacts> findings,
    List<LessonFacts> lessons,
    List<Objection> objections,
    List<Change> changes,
    SortedMap<String, String> versions) {

  /** It is the first. */
  public static final String FIRST = "first";

  /** Quarters that were open have been closed. */
  public static final String CLOSED = "closed";

  /** A closed quarter was restated. */
  public static final String RESTATED = "restated";

  /** Somebody objected. */
  public static final String OBJECTION = "objection";

  /** The format in which reports are issued today. */
  public static final int FORMAT = 1;

  public Manifest {
    instruments = List.copyOf(instruments);
    services = List.copyOf(services);
    decisions = List.copyOf(decisions);
    proposals = List.copyOf(proposals);
    invitations = List.copyOf(invitations);
    transmittals = List.copyOf(transmittals);
    findings = List.copyOf(findings);
    lessons = List.copyOf(lessons);
    objections = List.copyOf(objections);
    changes = List.copyOf(changes);
  }

  /** The same, listing what changed. */
  public Manifest withChanges(List<Change> listed) {
    return with(revision, reason, objections, listed);
  }

  /** The same inputs, for a further revision. */
  public Manifest revised(int number, String why, List<Objection> printed) {
    return with(number, why, printed, List.of());
  }

  private Manifest with(int number, String why, List<Objection> printed, List<Change> listed) {
    return new Manifest(
        format,
        family,
        familyNames,
        reportingCurrency,
        body,
        period,
        number,
        why,
        instruments,
        services,
        decisions,
        proposals,
        invitations,
        transmittals,
        findings,
        lessons,
        printed,
        listed,
        versions);
  }

  /** The day on which the last of its quarters was closed; null while none is. */
  public @Nullable LocalDate dated() {
    return services.stream()
        .flatMap(service -> service.quarters().stream())
        .flatMap(quarter -> Stream.ofNullable(quarter.closedOn()))
        .max(LocalDate::compareTo)
        .orElse(null);
  }

  /** Whether anything in it stands for no real decision. */
  public boolean demonstration() {
    return services.stream().anyMatch(s -> Boolean.TRUE.equals(s.service().demonstration()))
        || decisions.stream().anyMatch(d -> Boolean.TRUE.equals(d.demonstration()));
  }

  /** Which quarters somebody has not closed. */
  public List<NotClosed> notClosed() {
    return services.stream()
        .flatMap(
            service ->
                service.quarters().stream()
                    .filter(quarter -> quarter.totals().provisional())
                    .map(
                        quarter ->
                            new NotClosed(
                                service.code(),
                                quarter.totals().quarter(),
                                List.copyOf(quarter.totals().notClosed()))))
        .toList();
  }
}
