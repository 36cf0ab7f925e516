package org.cmsfamily.reporting.snapshot;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.cmsfamily.platform.calendar.BusinessCalendar;
import org.cmsfamily.platform.replica.Replicas;
import org.cmsfamily.reporting.ReportingReplicas;
import org.cmsfamily.reporting.replica.InstrumentFacts;
import org.cmsfamily.reporting.replica.Names;
import org.cmsfamily.reporting.replica.ProposalFacts;
import org.cmsfamily.reporting.replica.ServiceFacts;
import org.jspecify.annotations.Nullable;

/**
 * Gathers everything a report rests on, as it is known now, and freezes it. What its {@link
 * Audience} may not see at the source does not come in.
 */
@ApplicationScoped
public class ManifestBuilder {

  private static final String SUBMITTED = "submitted";

  private final Replicas replicas;
  private final ServiceSnapshots serviceSnapshots;
  private final NarrativeSnapshot narrative;
  private final BusinessCalendar calendar;

  ManifestBuilder(
      Replicas replicas,
      ServiceSnapshots serviceSnapshots,
      NarrativeSnapshot narrative,
      BusinessCalendar calendar) {
    this.replicas = replicas;
    this.serviceSnapshots = serviceSnapshots;
    this.narrative = narrative;
    this.calendar = calendar;
  }

  /**
   * What a revision is issued as.
   *
   * @param paper as what the revision before went before a meeting, if it did
   */
  public record Issue(
      int revision, String reason, List<Objection> objections, @Nullable Paper paper) {}

  /**
   * The manifest.
   *
   * @param reported the services that the report is about; they are read again with their versions
   * @throws RuntimeException the first service's, if none can be computed
   */
  public Manifest build(BodyFacts body, Period period, List<ServiceFacts> reported, Issue issue) {
    var reading = new ReplicaReading(replicas, body.family());
    var family = reading.get(ReportingReplicas.FAMILIES, body.family());
    var codes = reported.stream().map(ServiceFacts::code).collect(Collectors.toSet());
    var services =
        reading.list(ReportingReplicas.SERVICES, service -> codes.contains(service.code()));
    var audience = Audience.of(body, services);
    var frozen = serviceSnapshots.freeze(services, period, audience);
    var inputs = frozen.inputs();
    var instruments = instruments(reading, body, inputs);
    var decisions = decisions(reading, inputs, audience);
    var proposals = proposals(reading, body, audience);
    var invitations = invitations(reading, body, audience);
    var transmittals = transmittals(reading, body);
    var findings =
        Stream.concat(
                inputs.stream()
                    .flatMap(input -> narrative.findings(input, period, audience).stream()),
                narrative.findings(body.family(), codes(instruments), audience).stream())
            .toList();
    var named =
        new DirectoryReading(
            reading,
            audience,
            List.of(
                body,
                instruments,
                inputs.stream().map(ServiceInput::service).toList(),
                inputs.stream().map(ServiceInput::conditions).toList(),
                decisions,
                proposals,
                invitations,
                transmittals,
                findings,
                issue));
    return new Manifest(
        Manifest.FORMAT,
        body.family(),
        Objects.requireNonNullElse(family.names(), Names.of(body.family())),
        family.reportingCurrency(),
        reading.get(ReportingReplicas.BODIES, body.code()),
        period,
        issue.revision(),
        issue.reason(),
        instruments,
        inputs,
        decisions,
        proposals,
        invitations,
        transmittals,
        findings,
        narrative.lessons(services, audience),
        issue.objections(),
        List.of(),
        reading.versions(),
        calendar.today(body.family()),
        named.directory(),
        issue.paper(),
        frozen.notReported());
  }

  private static Set<String> codes(List<InstrumentFacts> instruments) {
    return instruments.stream().map(InstrumentFacts::code).collect(Collectors.toSet());
  }

  private static List<InstrumentFacts> instruments(
      ReplicaReading reading, BodyFacts body, List<ServiceInput> services) {
    var codes = new TreeSet<String>();
    codes.add(body.instrument());
    services.forEach(service -> codes.addAll(service.instruments()));
    var known = new HashMap<String, InstrumentFacts>();
    reading
        .list(ReportingReplicas.INSTRUMENTS, instrument -> codes.contains(instrument.code()))
        .forEach(instrument -> known.put(instrument.code(), instrument));
    return codes.stream()
        .map(code -> known.getOrDefault(code, InstrumentFacts.unknown(code)))
        .toList();
  }

  private static List<DecisionFacts> decisions(
      ReplicaReading reading, List<ServiceInput> services, Audience audience) {
    var keys = new HashSet<String>();
    for (var input : services) {
      keys.addAll(Objects.requireNonNullElse(input.service().decisions(), List.of()));
      input.budgets().values().forEach(keys::addAll);
    }
    return reading.list(
        ReportingReplicas.DECISIONS,
        decision -> keys.contains(decision.key()) && audience.admits(decision));
  }

  /** Proposals before this body. */
  private static List<ProposalFacts> proposals(
      ReplicaReading reading, BodyFacts body, Audience audience) {
    return reading.list(
        ReportingReplicas.PROPOSALS,
        proposal ->
            proposal.state().equals(SUBMITTED)
                && audience.admits(proposal)
                && isBefore(body, proposal));
  }

  private static boolean isBefore(BodyFacts body, ProposalFacts proposal) {
    var submissions = proposal.submissions();
    return submissions != null
        && submissions.stream().anyMatch(submission -> submission.body().equals(body.code()));
  }

  /** Invitations that decisions of the body's instrument made, or that are addressed to it. */
  private List<InvitationFacts> invitations(
      ReplicaReading reading, BodyFacts body, Audience audience) {
    var unpublished = decisions(body.family(), decision -> !audience.admits(decision));
    var own = decisions(body.family(), decision -> decision.instrument().equals(body.instrument()));
    return reading.list(
        ReportingReplicas.INVITATIONS,
        invitation ->
            !unpublished.contains(invitation.decision())
                && (own.contains(invitation.decision())
                    || body.instrument().equals(invitation.instrument())));
  }

  private Set<String> decisions(String family, Predicate<DecisionFacts> wanted) {
    return replicas.list(ReportingReplicas.DECISIONS, family).stream()
        .filter(wanted)
        .map(DecisionFacts::key)
        .collect(Collectors.toSet());
  }

  private static List<TransmittalFacts> transmittals(ReplicaReading reading, BodyFacts body) {
    return reading.list(
        ReportingReplicas.TRANSMITTALS,
        transmittal ->
            transmittal.toBody().equals(body.code())
                || body.instrument().equals(transmittal.instrument()));
  }
}
