package org.cmsfamily.reporting.snapshot;

import com.fasterxml.jackson.databind.JsonNode;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Objects;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.cmsfamily.platform.replica.ReplicaTopic;
import org.cmsfamily.platform.replica.Replicas;
import org.cmsfamily.reporting.ReportingReplicas;
import org.cmsfamily.reporting.replica.ServiceFacts;
import org.jspecify.annotations.Nullable;

/** Gathers everything a report rests on, as it is known now, and freezes it. */
@ApplicationScoped
public class ManifestBuilder {

  private static final String SUBMITTED = "submitted";

  /** The names of a family, in the three languages that reports are written in. */
  record FamilyNames(@Nullable Names names) {}

  private final Replicas replicas;
  private final ServiceSnapshot serviceSnapshot;
  private final NarrativeSnapshot narrative;

  ManifestBuilder(Replicas replicas, ServiceSnapshot serviceSnapshot, NarrativeSnapshot narrative) {
    this.replicas = replicas;
    this.serviceSnapshot = serviceSnapshot;
    this.narrative = narrative;
  }

  /** The manifest. */
  public Manifest build(
      BodyFacts body,
      Period period,
      List<ServiceFacts> services,
      int revision,
      String reason,
      List<Objection> objections) {
    var family = replicas.get(ReportingReplicas.FAMILIES, body.family());
    var inputs = services.stream().map(service -> serviceSnapshot.freeze(service, period)).toList();
    var instruments = instruments(body, inputs);
    var decisions = decisions(inputs);
    var proposals = proposals(body, instruments);
    var invitations = invitations(body);
    var transmittals = transmittals(body);
    return new Manifest(
        Manifest.FORMAT,
        body.family(),
        names(body.family()),
        family.reportingCurrency(),
        body,
        period,
        revision,
        reason,
        instruments,
        inputs,
        decisions,
        proposals,
        invitations,
        transmittals,
        narrative.findings(services),
        narrative.lessons(services),
        objections,
        List.of(),
        versions(
            Stream.of(
                Stream.of("registry.families/" + body.family(), "registry.bodies/" + body.code()),
                keys("registry.instruments/", instruments.stream().map(InstrumentFacts::code)),
                keys("catalog.services/", services.stream().map(ServiceFacts::code)),
                keys("registry.decisions/", decisions.stream().map(DecisionFacts::key)),
                keys("catalog.proposals/", proposals.stream().map(ProposalFacts::id)),
                keys("registry.invitations/", invitations.stream().map(InvitationFacts::id)),
                keys("registry.transmittals/", transmittals.stream().map(TransmittalFacts::id)))));
  }

  private Names names(String family) {
    return replicas
        .find(new ReplicaTopic<>("registry.families", FamilyNames.class), family)
        .map(FamilyNames::names)
        .orElse(Names.of(family));
  }

  private List<InstrumentFacts> instruments(BodyFacts body, List<ServiceInput> services) {
    var codes = new TreeSet<String>();
    codes.add(body.instrument());
    services.forEach(service -> codes.addAll(service.instruments()));
    return codes.stream()
        .map(
            code ->
                replicas
                    .find(new ReplicaTopic<>("registry.instruments", InstrumentFacts.class), code)
                    .orElseGet(() -> new InstrumentFacts(code, null, Names.of(code), null)))
        .toList();
  }

  private List<DecisionFacts> decisions(List<ServiceInput> services) {
    var keys = new TreeSet<String>();
    for (var input : services) {
      keys.addAll(Objects.requireNonNullElse(input.service().decisions(), List.of()));
      input.budgets().values().forEach(keys::addAll);
    }
    return keys.stream()
        .flatMap(key -> replicas.find(ReportingReplicas.DECISIONS, key).stream())
        .toList();
  }

  /**
   * Proposals before this body. The report's readers are its participants until it is noted, so a
   * proposal that one of them may not see is left out.
   */
  private List<ProposalFacts> proposals(BodyFacts body, List<InstrumentFacts> readers) {
    return replicas.list(ReportingReplicas.PROPOSALS, body.family()).stream()
        .filter(proposal -> proposal.state().equals(SUBMITTED))
        .filter(
            proposal ->
                readers.stream().allMatch(each -> proposal.participants().contains(each.code())))
        .filter(
            proposal ->
                Objects.requireNonNullElse(
                        proposal.submissions(), List.<ProposalFacts.Submission>of())
                    .stream()
                    .anyMatch(submission -> submission.body().equals(body.code())))
        .toList();
  }

  /** Invitations that decisions of the body's instrument made, or that are addressed to it. */
  private List<InvitationFacts> invitations(BodyFacts body) {
    var own =
        replicas.list(ReportingReplicas.DECISIONS, body.family()).stream()
            .filter(decision -> decision.instrument().equals(body.instrument()))
            .map(DecisionFacts::key)
            .toList();
    return replicas.list(ReportingReplicas.INVITATIONS, body.family()).stream()
        .filter(
            invitation ->
                own.contains(invitation.decision())
                    || body.instrument().equals(invitation.instrument()))
        .toList();
  }

  private List<TransmittalFacts> transmittals(BodyFacts body) {
    return replicas.list(ReportingReplicas.TRANSMITTALS, body.family()).stream()
        .filter(
            transmittal ->
                transmittal.toBody().equals(body.code())
                    || body.instrument().equals(transmittal.instrument()))
        .toList();
  }

  private static Stream<String> keys(String topic, Stream<String> keys) {
    return keys.map(key -> topic + key);
  }

  private SortedMap<String, String> versions(Stream<Stream<String>> records) {
    var versions = new TreeMap<String, String>();
    records
        .flatMap(each -> each)
        .forEach(
            path -> {
              int slash = path.indexOf('/');
              replicas
                  .replica(
                      new ReplicaTopic<>(path.substring(0, slash), JsonNode.class),
                      path.substring(slash + 1))
                  .map(replica -> replica.version())
                  .ifPresent(
                      version -> versions.put(path, version.epoch() + "." + version.number()));
            });
    return versions;
  }
}
