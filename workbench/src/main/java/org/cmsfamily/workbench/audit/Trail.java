package org.cmsfamily.workbench.audit;

import jakarta.ws.rs.core.UriBuilder;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.cmsfamily.workbench.call.ActsQuery;
import org.cmsfamily.workbench.call.Service;
import org.cmsfamily.workbench.registry.Family;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;

/**
 * Whose audit trail is shown and of what, as the address of the page says it.
 *
 * @param from the first day that is shown
 * @param to the last day that is shown
 */
public record Trail(
    @RestQuery @Nullable String service,
    @RestQuery @Nullable String thing,
    @RestQuery @Nullable String person,
    @RestQuery @Nullable String capacity,
    @RestQuery @Nullable String name,
    @RestQuery @Nullable String from,
    @RestQuery @Nullable String to,
    @RestQuery @Nullable String cursor) {

  /** The trail of a thing, or of one act on it. */
  static Trail of(String service, String thing, @Nullable String name) {
    return new Trail(service, thing, null, null, name, null, null, null);
  }

  /** Its first page. */
  String page() {
    return address("/audit", null);
  }

  /** The service that wrote it; the registry unless another is named. */
  public Service of() {
    return Optional.ofNullable(service).flatMap(Service::of).orElse(Service.REGISTRY);
  }

  /** What is asked of the service; a day that is none restricts nothing. */
  ActsQuery query(Family family, int limit) {
    var query = new ActsQuery();
    query.family = family.code();
    query.aggregate = filled(thing);
    query.person = filled(person);
    query.capacity = filled(capacity);
    query.name = filled(name);
    query.since = beginning(from, family.zone(), 0);
    query.until = beginning(to, family.zone(), 1);
    query.cursor = filled(cursor);
    query.limit = limit;
    return query;
  }

  /** The page after this one. */
  public String after(String next) {
    return address("/audit", next);
  }

  /** The table of what is shown, to download. */
  public String table() {
    return address("/audit/acts.csv", null);
  }

  private String address(String page, @Nullable String next) {
    var address = UriBuilder.fromPath(page).queryParam("service", "{service}");
    var values = new ArrayList<Object>(List.of(of().root()));
    chosen(next)
        .forEach(
            (parameter, value) -> {
              address.queryParam(parameter, "{" + parameter + "}");
              values.add(value);
            });
    return address.build(values.toArray()).toString();
  }

  private Map<String, String> chosen(@Nullable String next) {
    var chosen = new LinkedHashMap<String, @Nullable String>();
    chosen.put("thing", filled(thing));
    chosen.put("person", filled(person));
    chosen.put("capacity", filled(capacity));
    chosen.put("name", filled(name));
    chosen.put("from", filled(from));
    chosen.put("to", filled(to));
    chosen.put("cursor", next);
    var filled = new LinkedHashMap<String, String>();
    chosen.forEach(
        (parameter, value) -> {
          if (value != null) filled.put(parameter, value);
        });
    return filled;
  }

  private static @Nullable Instant beginning(@Nullable String day, ZoneId zone, int later) {
    try {
      var text = filled(day);
      return text == null
          ? null
          : LocalDate.parse(text).plusDays(later).atStartOfDay(zone).toInstant();
    } catch (DateTimeParseException none) {
      return null;
    }
  }

  private static @Nullable String filled(@Nullable String value) {
    return value == null || value.isBlank() ? null : value.strip();
  }
}
