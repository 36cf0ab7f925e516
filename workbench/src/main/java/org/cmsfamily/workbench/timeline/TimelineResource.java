package org.cmsfamily.workbench.timeline;

import io.quarkus.security.Authenticated;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.cmsfamily.workbench.call.Paged;
import org.cmsfamily.workbench.catalog.ServiceSummary;
import org.cmsfamily.workbench.catalog.Services;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;

/** The family's timeline. */
@Path("/timeline")
@Produces(MediaType.TEXT_HTML)
@Authenticated
public class TimelineResource {
  private final EventReader events;
  private final Services services;

  TimelineResource(EventReader events, Services services) {
    this.events = events;
    this.services = services;
  }

  /** What happened, of one instrument or one kind if they are named. */
  @GET
  public TimelinePage showTimeline(
      @RestQuery @Nullable String instrument, @RestQuery @Nullable String kind) {
    var read = events.all();
    var started = services.all();
    var all =
        Stream.concat(
                read.events().stream(),
                started.orElse(Paged.empty()).items().stream().map(TimelineResource::started))
            .toList();
    var only = Optional.ofNullable(instrument).orElse("");
    var chosen = EventKind.of(kind).orElse(null);
    return new TimelinePage(
        byYear(all, only, chosen),
        instruments(all),
        only,
        List.of(EventKind.values()),
        chosen,
        started.isDown() ? started.service() : null,
        read.incomplete());
  }

  private static Event started(ServiceSummary one) {
    return Event.on(
        one.start().toString(),
        EventKind.SERVICE,
        null,
        Event.plain(one.title()),
        "/services/" + one.code());
  }

  /** A service belongs to all who may take part in it. */
  private static Map<Integer, List<Event>> byYear(
      List<Event> events, String instrument, @Nullable EventKind kind) {
    return events.stream()
        .filter(one -> kind == null || one.kind() == kind)
        .filter(
            one ->
                instrument.isEmpty()
                    || one.instrument() == null
                    || instrument.equals(one.instrument()))
        .sorted(Event.LATEST_FIRST)
        .collect(
            Collectors.groupingBy(
                one -> one.day().getYear(),
                () -> new TreeMap<>(Collections.reverseOrder()),
                Collectors.toList()));
  }

  private static List<String> instruments(List<Event> events) {
    return events.stream()
        .map(Event::instrument)
        .filter(Objects::nonNull)
        .distinct()
        .sorted()
        .toList();
  }
}
