package org.cmsfamily.reporting.snapshot;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Objects;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.cmsfamily.reporting.replica.Known;
import org.cmsfamily.reporting.replica.ServiceFacts;
import org.jspecify.annotations.Nullable;

/** Gathers everything a report rests on, as it is known now, and freezes it. */
@ApplicationScoped
public class ManifestBuilder {

  private static final String SUBMITTED = "submitted";

  /** The names of a family, in the three languages that reports are written in. */
  record FamilyNames(@Nullable Names names) {}

  private final Known known;
  private final ServiceSnapshot serviceSnapshot;
  private final NarrativeSnapshot narrative;

  ManifestBuilder(Known known, ServiceSnapshot serviceSnapshot, NarrativeSnapshot narrative) {
    this.known = known;
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
    var family = known.family(body.family());
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
    return known
        .find("registry.families", family, FamilyNames.class)
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
                known
                    .find("registry.instruments", code, InstrumentFacts.class)
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
        .flatMap(key -> known.find("registry.decisions", key, DecisionFacts.class).stream())
        .toList();
  }

  /**
   * Proposals before this body. The report's readers are its participants until it is noted, so a
   * proposal that one of them may not see is left out.
   */
  private List<ProposalFacts> proposals(BodyFacts body, List<InstrumentFacts> readers) {
    return known.list("catalog.proposals", body.family(), ProposalFacts.class).stream()
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
        known.list("registry.decisions", body.family(), DecisionFacts.class).stream()
            .filter(decision -> decision.instrument().equals(body.instrument()))
            .map(DecisionFacts::key)
            .toList();
    return known.list("registry.invitations", body.family(), InvitationFacts.class).stream()
        .filter(
            invitation ->
                own.contains(invitation.decision())
                    || body.instrument().equals(invitation.instrument()))
        .toList();
  }

  private List<TransmittalFacts> transmittals(BodyFacts body) {
    return known.list("registry.transmittals", body.family(), TransmittalFacts.class).stream()
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
              known
                  .version(path.substring(0, slash), path.substring(slash + 1))
                  .ifPresent(version -> versions.put(path, version));
            });
    return versions;
  }
}
