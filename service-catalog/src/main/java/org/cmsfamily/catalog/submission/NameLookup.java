package org.cmsfamily.catalog.submission;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.cmsfamily.catalog.proposal.BodyOutcome;
import org.cmsfamily.catalog.proposal.MeetingDocument;
import org.cmsfamily.platform.replica.Replicas;

/** Looks up what a paper names in the replicas of the registry's records. */
@ApplicationScoped
class NameLookup {
  private final Replicas replicas;

  NameLookup(Replicas replicas) {
    this.replicas = replicas;
  }

  PaperNames of(MeetingDocument document) {
    var names = PaperNames.none();
    replicas
        .find(NamedRecords.FAMILIES, document.family())
        .ifPresent(family -> names.family().putAll(family.names()));
    instruments(document, names);
    bodies(document, names);
    replicas
        .find(NamedRecords.MEETINGS, document.submission().meeting())
        .ifPresent(meeting -> names.meetings().put(meeting.code(), meeting));
    decisions(document, names);
    return names;
  }

  private void instruments(MeetingDocument document, PaperNames names) {
    var codes = new TreeSet<>(document.terms().instruments());
    codes.add(document.submission().instrument());
    for (var code : codes) {
      names
          .instruments()
          .put(
              code,
              replicas
                  .find(NamedRecords.INSTRUMENTS, code)
                  .orElseGet(() -> NamedRecords.Instrument.unknown(code)));
    }
  }

  private void bodies(MeetingDocument document, PaperNames names) {
    Stream.of(
            Stream.of(document.submission().body()),
            document.terms().reporting().bodies().stream(),
            document.decidedSoFar().stream().map(BodyOutcome::body).flatMap(Stream::ofNullable))
        .flatMap(codes -> codes)
        .distinct()
        .flatMap(code -> replicas.find(NamedRecords.BODIES, code).stream())
        .forEach(body -> names.bodies().put(body.code(), body));
  }

  private void decisions(MeetingDocument document, PaperNames names) {
    Stream.concat(
            document.terms().decisionsNamed().stream(),
            document.decidedSoFar().stream().map(BodyOutcome::decision).flatMap(Stream::ofNullable))
        .distinct()
        .flatMap(key -> replicas.find(NamedRecords.DECISIONS, key).stream())
        .forEach(
            decision ->
                Stream.ofNullable(decision.symbol())
                    .forEach(symbol -> names.decisions().put(decision.key(), symbol)));
  }
}
