package org.cmsfamily.reporting.snapshot;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;
import org.cmsfamily.platform.json.Json;
import org.cmsfamily.platform.replica.ReplicaTopic;
import org.cmsfamily.reporting.ReportingReplicas;

/** Looks up the names of every code that stands anywhere in a manifest. */
final class DirectoryReading {
  private final ReplicaReading reading;
  private final Audience audience;
  private final Set<String> codes = new HashSet<>();

  DirectoryReading(ReplicaReading reading, Audience audience, List<?> parts) {
    this.reading = reading;
    this.audience = audience;
    parts.forEach(part -> collect(Json.tree(part)));
  }

  private void collect(JsonNode node) {
    if (node.isTextual()) {
      // A capacity is written HOLDER:role, a deputy's "officer-in-charge for HOLDER:role".
      var holder = node.textValue().split(":", 2)[0];
      codes.add(holder.substring(holder.lastIndexOf(' ') + 1));
      codes.add(holder);
    }
    node.fieldNames().forEachRemaining(codes::add);
    node.forEach(this::collect);
  }

  Directory directory() {
    return new Directory(
        named(ReportingReplicas.BODIES, BodyFacts::code, BodyFacts::names),
        named(
            ReportingReplicas.INSTRUMENTS,
            instrument -> instrument.code(),
            instrument -> new Directory.InstrumentName(instrument.shortName(), instrument.names())),
        named(ReportingReplicas.MEETINGS, MeetingFacts::code, DirectoryReading::name),
        decisions());
  }

  private SortedMap<String, Directory.DecisionName> decisions() {
    var names = new TreeMap<String, Directory.DecisionName>();
    reading
        .list(
            ReportingReplicas.DECISIONS,
            decision -> codes.contains(decision.key()) && audience.admits(decision))
        .forEach(
            decision ->
                names.put(
                    decision.key(),
                    new Directory.DecisionName(decision.symbol(), decision.title())));
    return names;
  }

  private <T, N> SortedMap<String, N> named(
      ReplicaTopic<T> topic, Function<T, String> code, Function<T, N> name) {
    var names = new TreeMap<String, N>();
    reading
        .list(topic, each -> codes.contains(code.apply(each)))
        .forEach(each -> names.put(code.apply(each), name.apply(each)));
    return names;
  }

  private static Directory.MeetingName name(MeetingFacts meeting) {
    return new Directory.MeetingName(
        meeting.body(),
        meeting.name(),
        MeetingFacts.published(meeting.startPublished(), meeting.start()),
        MeetingFacts.published(meeting.endPublished(), meeting.end()),
        meeting.city());
  }
}
