package org.cmsfamily.workbench.timeline;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.RequestScoped;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.cmsfamily.workbench.call.Paged;
import org.cmsfamily.workbench.call.Service;
import org.cmsfamily.workbench.registry.Body;
import org.cmsfamily.workbench.registry.DecisionSummary;
import org.cmsfamily.workbench.registry.Families;
import org.cmsfamily.workbench.registry.Instrument;
import org.cmsfamily.workbench.registry.Meeting;
import org.cmsfamily.workbench.registry.RegistryApi;
import org.cmsfamily.workbench.registry.Secretariat;
import org.eclipse.microprofile.rest.client.inject.RestClient;
import org.jspecify.annotations.Nullable;

/** Reads what the registry recorded of the family as events. */
@RequestScoped
class EventReader {
  private static final int MOST = 200;

  private final RegistryApi registry;
  private final Families families;

  EventReader(@RestClient RegistryApi registry, Families families) {
    this.registry = registry;
    this.families = families;
  }

  /** All of them, and whether there are more than were read. */
  Read all() {
    var family = families.current().code();
    var read =
        Service.REGISTRY.ask(
            () ->
                Uni.combine()
                    .all()
                    .unis(
                        registry.listAllInstruments(family, MOST),
                        registry.listAllSecretariats(family, MOST),
                        registry.listAllBodies(family, MOST),
                        registry.listAllMeetings(family, MOST),
                        registry.listAllDecisions(family, MOST))
                    .asTuple()
                    .await()
                    .indefinitely());
    var events =
        Stream.of(
                read.getItem1().items().stream().flatMap(EventReader::of),
                read.getItem2().items().stream().flatMap(EventReader::of),
                read.getItem3().items().stream().flatMap(EventReader::of),
                read.getItem4().items().stream().flatMap(EventReader::of),
                read.getItem5().items().stream().flatMap(EventReader::of))
            .flatMap(one -> one)
            .toList();
    return new Read(events, read.asList().stream().anyMatch(EventReader::hasMore));
  }

  private static boolean hasMore(Object page) {
    return page instanceof Paged<?> paged && paged.next() != null;
  }

  /** What was read. */
  record Read(List<Event> events, boolean incomplete) {}

  private static Stream<Event> of(Instrument one) {
    var page = "/instruments/" + one.code();
    return Stream.of(
            event(one.concluded(), EventKind.CONCLUDED, one, page),
            event(one.inForce(), EventKind.IN_FORCE, one, page))
        .flatMap(Optional::stream);
  }

  private static Optional<Event> event(
      @Nullable String published, EventKind kind, Instrument one, String page) {
    return Optional.ofNullable(published)
        .map(day -> Event.on(day, kind, one.code(), one.names(), page));
  }

  private static Stream<Event> of(Secretariat one) {
    var served = Optional.ofNullable(one.permanentFor());
    var page = served.map(code -> "/instruments/" + code).orElse("/instruments");
    var seats =
        one.seats().stream()
            .filter(seat -> seat.fromPublished() != null)
            .map(
                seat ->
                    Event.on(
                        Objects.requireNonNull(seat.fromPublished()),
                        EventKind.SEAT,
                        served.orElse(null),
                        Event.plain(words(one.code(), seat.city(), seat.country())),
                        page));
    var serving =
        one.servingArrangements().stream()
            .filter(arrangement -> arrangement.fromPublished() != null)
            .map(
                arrangement ->
                    Event.on(
                            Objects.requireNonNull(arrangement.fromPublished()),
                            EventKind.SERVING,
                            arrangement.instrument(),
                            Event.plain(one.code() + " → " + arrangement.instrument()),
                            "/instruments/" + arrangement.instrument())
                        .by(arrangement.decision()));
    return Stream.concat(seats, serving);
  }

  private static Stream<Event> of(Body body) {
    return body.competences().stream()
        .filter(one -> one.since() != null)
        .map(
            one ->
                Event.on(
                        Objects.requireNonNull(one.since()).toString(),
                        EventKind.COMPETENCE,
                        body.instrument(),
                        Event.plain(body.code() + ": " + one.subject()),
                        "/instruments/" + body.instrument())
                    .by(one.decision()));
  }

  private static Stream<Event> of(Meeting one) {
    return Optional.ofNullable(one.startPublished()).stream()
        .map(
            day ->
                Event.on(
                        day,
                        EventKind.MEETING,
                        one.instrument(),
                        Event.plain(words(one.shown(), one.city(), null)),
                        "/meetings/" + one.code())
                    .made(one.demonstration()));
  }

  private static Stream<Event> of(DecisionSummary one) {
    return Optional.ofNullable(one.adoptedOnPublished()).stream()
        .map(
            day ->
                Event.on(
                        day,
                        EventKind.DECISION,
                        one.instrument(),
                        one.title(),
                        "/decisions/" + one.key())
                    .made(one.demonstration()));
  }

  private static String words(@Nullable String... words) {
    return Stream.of(words).filter(Objects::nonNull).collect(Collectors.joining(", "));
  }
}
