package org.cmsfamily.reporting.snapshot;

import java.time.LocalDate;
import java.util.List;
import java.util.SortedMap;
import java.util.stream.Stream;
import org.cmsfamily.reporting.replica.InstrumentFacts;
import org.cmsfamily.reporting.replica.Names;
import org.cmsfamily.reporting.replica.ProposalFacts;
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
 * @param issuedOn the day on which the revision was issued; null in format 1, as is what follows
 * @param directory names of what stands in it by its code
 * @param paper as what it goes before a meeting
 * @param notReported services whose figures could not be computed
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
    SortedMap<String, String> versions,
    @Nullable LocalDate issuedOn,
    @Nullable Directory directory,
    @Nullable Paper paper,
    @Nullable List<NotReported> notReported) {

  /** It is the first. */
  public static final String FIRST = "first";

  /** Quarters that were open have been closed, or a service could not be computed before. */
  public static final String CLOSED = "closed";

  /** A closed quarter was restated. */
  public static final String RESTATED = "restated";

  /** Somebody objected. */
  public static final String OBJECTION = "objection";

  /** It is put before a meeting under a symbol. */
  public static final String PAPER = "paper";

  /** The format in which reports are issued today. */
  public static final int FORMAT = 5;

  /** The last format in which what is left did not say at which rates it is. */
  private static final int LEFT_WITHOUT_RATES = 4;

  /** The last format in which a measurement was compared with the start as it was written. */
  private static final int COMPARED_AS_TEXT = 3;

  /** The last format that did not say whether programme support cost is included. */
  private static final int WITHOUT_SUPPORT_COST = 2;

  /** The format in which what is missing was shown as zero. */
  private static final int ZERO_WHERE_MISSING = 1;

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

  /** Whether books that somebody has not closed give no savings, settlement or neutrality. */
  public boolean showsWhatIsMissing() {
    return format > ZERO_WHERE_MISSING;
  }

  /** Whether the report says whether its costs include programme support cost. */
  public boolean statesSupportCost() {
    return format > WITHOUT_SUPPORT_COST;
  }

  /** Whether a measurement is compared as a number, however it is written. */
  public boolean comparesNumbers() {
    return format > COMPARED_AS_TEXT;
  }

  /** Whether what is left of a baseline says at which rates it is. */
  public boolean statesRatesOfLeft() {
    return format > LEFT_WITHOUT_RATES;
  }

  /** The services whose figures could not be computed. */
  public List<NotReported> failures() {
    return notReported == null ? List.of() : notReported;
  }

  /** The same, listing what changed. */
  public Manifest withChanges(List<Change> listed) {
    return with(revision, reason, objections, listed, issuedOn, paper);
  }

  /** The same inputs, for a further revision that prints objections. */
  public Manifest revised(int number, List<Objection> printed, LocalDate on) {
    return with(number, OBJECTION, printed, List.of(), on, paper);
  }

  /** The same inputs, for a further revision that goes before a meeting as a paper. */
  public Manifest revised(int number, Paper as, LocalDate on) {
    return with(number, PAPER, objections, List.of(), on, as);
  }

  private Manifest with(
      int number,
      String why,
      List<Objection> printed,
      List<Change> listed,
      @Nullable LocalDate on,
      @Nullable Paper as) {
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
        versions,
        on,
        directory,
        as,
        notReported);
  }

  /** The day of issue; in format 1 that on which the last of its quarters was closed. */
  public @Nullable LocalDate dated() {
    return showsWhatIsMissing() ? issuedOn : lastClosedOn();
  }

  private @Nullable LocalDate lastClosedOn() {
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
