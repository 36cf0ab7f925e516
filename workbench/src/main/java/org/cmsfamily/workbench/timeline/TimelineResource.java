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
import org.cmsfamily.workbench.call.Answer;
import org.cmsfamily.workbench.call.Paged;
import org.cmsfamily.workbench.call.Service;
import org.cmsfamily.workbench.catalog.CatalogApi;
import org.cmsfamily.workbench.catalog.ServiceSummary;
import org.cmsfamily.workbench.registry.Families;
import org.eclipse.microprofile.rest.client.inject.RestClient;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;

/** The family's timeline. */
@Path("/timeline")
@Produces(MediaType.TEXT_HTML)
@Authenticated
public class TimelineResource {
  private static final int MOST = 200;

  private final EventReader events;
  private final CatalogApi catalog;
  private final Families families;

  TimelineResource(EventReader events, @RestClient CatalogApi catalog, Families families) {
    this.events = events;
    this.catalog = catalog;
    this.families = families;
  }

  /** What happened, of one instrument or one kind if they are named. */
  @GET
  public TimelinePage showTimeline(
      @RestQuery @Nullable String instrument, @RestQuery @Nullable String kind) {
    var read = events.all();
    var joined = services();
    var all =
        Stream.concat(
                read.events().stream(),
                joined.orElse(Paged.empty()).items().stream().flatMap(TimelineResource::of))
            .toList();
    var only = Optional.ofNullable(instrument).orElse("");
    var chosen = EventKind.of(kind).orElse(null);
    return new TimelinePage(
        byYear(all, only, chosen),
        instruments(all),
        only,
        List.of(EventKind.values()),
        chosen,
        joined.isDown() ? joined.service() : null,
        read.incomplete());
  }

  private Answer<Paged<ServiceSummary>> services() {
    var family = families.current().code();
    return Service.CATALOG
        .tryToAsk(catalog.listServices(family, null, null, MOST))
        .await()
        .indefinitely();
  }

  private static Stream<Event> of(ServiceSummary service) {
    var page = "/services/" + service.code();
    var title = service.titles();
    var begins = Event.on(service.start().toString(), EventKind.SERVICE, null, title, page);
    var events =
        Stream.concat(
            Stream.of(begins),
            service.participants().stream()
                .flatMap(
                    one ->
                        Stream.concat(
                            Stream.of(
                                Event.on(
                                    one.since().toString(),
                                    EventKind.JOINS,
                                    one.instrument(),
                                    title,
                                    page)),
                            Optional.ofNullable(one.until()).stream()
                                .map(
                                    day ->
                                        Event.on(
                                            day.toString(),
                                            EventKind.LEAVES,
                                            one.instrument(),
                                            title,
                                            page)))));
    return events.map(event -> event.made(service.demonstration()));
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
