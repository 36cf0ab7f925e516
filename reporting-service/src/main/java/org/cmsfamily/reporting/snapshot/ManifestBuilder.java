package org.cmsfamily.reporting.snapshot;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.cmsfamily.platform.replica.Replicas;
import org.cmsfamily.reporting.ReportingReplicas;
import org.cmsfamily.reporting.replica.InstrumentFacts;
import org.cmsfamily.reporting.replica.Names;
import org.cmsfamily.reporting.replica.ServiceFacts;

/** Gathers everything a report rests on, as it is known now, and freezes it. */
@ApplicationScoped
public class ManifestBuilder {

  private static final String SUBMITTED = "submitted";

  private final Replicas replicas;
  private final ServiceSnapshot serviceSnapshot;
  private final NarrativeSnapshot narrative;

  ManifestBuilder(Replicas replicas, ServiceSnapshot serviceSnapshot, NarrativeSnapshot narrative) {
    this.replicas = replicas;
    this.serviceSnapshot = serviceSnapshot;
    this.narrative = narrative;
  }

  /**
   * The manifest.
   *
   * @param reported the services that the report is about; they are read again with their versions
   */
  public Manifest build(
      BodyFacts body,
      Period period,
      List<ServiceFacts> reported,
      int revision,
      String reason,
      List<Objection> objections) {
    var reading = new ReplicaReading(replicas, body.family());
    var family = reading.get(ReportingReplicas.FAMILIES, body.family());
    var codes = reported.stream().map(ServiceFacts::code).collect(Collectors.toSet());
    var services =
        reading.list(ReportingReplicas.SERVICES, service -> codes.contains(service.code()));
    var inputs = services.stream().map(service -> serviceSnapshot.freeze(service, period)).toList();
    var instruments = instruments(reading, body, inputs);
    return new Manifest(
        Manifest.FORMAT,
        body.family(),
        Objects.requireNonNullElse(family.names(), Names.of(body.family())),
        family.reportingCurrency(),
        reading.get(ReportingReplicas.BODIES, body.code()),
        period,
        revision,
        reason,
        instruments,
        inputs,
        decisions(reading, inputs),
        proposals(reading, body, instruments),
        invitations(reading, body),
        transmittals(reading, body),
        narrative.findings(services),
        narrative.lessons(services),
        objections,
        List.of(),
        reading.versions());
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
        .map(
            code -> known.getOrDefault(code, new InstrumentFacts(code, null, Names.of(code), null)))
        .toList();
  }

  private static List<DecisionFacts> decisions(
      ReplicaReading reading, List<ServiceInput> services) {
    var keys = new HashSet<String>();
    for (var input : services) {
      keys.addAll(Objects.requireNonNullElse(input.service().decisions(), List.of()));
      input.budgets().values().forEach(keys::addAll);
    }
    return reading.list(ReportingReplicas.DECISIONS, decision -> keys.contains(decision.key()));
  }

  /**
   * Proposals before this body. The report's readers are its participants until it is noted, so a
   * proposal that one of them may not see is left out.
   */
  private static List<ProposalFacts> proposals(
      ReplicaReading reading, BodyFacts body, List<InstrumentFacts> instruments) {
    var readers = instruments.stream().map(InstrumentFacts::code).toList();
    return reading.list(
        ReportingReplicas.PROPOSALS,
        proposal ->
            proposal.state().equals(SUBMITTED)
                && proposal.participants().containsAll(readers)
                && isBefore(body, proposal));
  }

  private static boolean isBefore(BodyFacts body, ProposalFacts proposal) {
    var submissions = proposal.submissions();
    return submissions != null
        && submissions.stream().anyMatch(submission -> submission.body().equals(body.code()));
  }

  /** Invitations that decisions of the body's instrument made, or that are addressed to it. */
  private List<InvitationFacts> invitations(ReplicaReading reading, BodyFacts body) {
    var own = decisionsOf(body);
    return reading.list(
        ReportingReplicas.INVITATIONS,
        invitation ->
            own.contains(invitation.decision())
                || body.instrument().equals(invitation.instrument()));
  }

  private Set<String> decisionsOf(BodyFacts body) {
    return replicas.list(ReportingReplicas.DECISIONS, body.family()).stream()
        .filter(decision -> decision.instrument().equals(body.instrument()))
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
