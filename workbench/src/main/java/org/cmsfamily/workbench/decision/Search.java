package org.cmsfamily.workbench.decision;

import jakarta.ws.rs.core.UriBuilder;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.cmsfamily.workbench.registry.SearchQuery;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;

/** What is searched for, as the address of the page says it. */
public record Search(
    @RestQuery @Nullable String q,
    @RestQuery @Nullable String instrument,
    @RestQuery @Nullable String body,
    @RestQuery @Nullable String area,
    @RestQuery @Nullable String verb,
    @RestQuery @Nullable String year,
    @RestQuery @Nullable String language,
    @RestQuery @Nullable String status,
    @RestQuery @Nullable String counts,
    @RestQuery @Nullable String cursor) {
  private static final int PAGE = 50;

  /** The question to the registry; an empty field restricts nothing. */
  SearchQuery query(String family) {
    var query = new SearchQuery();
    query.family = family;
    query.words = filled(q);
    query.instrument = filled(instrument);
    query.body = filled(body);
    query.area = filled(area);
    query.verb = filled(verb);
    query.year = filled(year);
    query.language = filled(language);
    query.status = filled(status);
    query.counts = onlyCounting() ? Boolean.TRUE : null;
    query.cursor = filled(cursor);
    query.limit = PAGE;
    return query;
  }

  /** What the facets restrict, by the facet's name. */
  public Map<String, String> chosen() {
    var chosen = new LinkedHashMap<String, String>();
    put(chosen, "instrument", instrument);
    put(chosen, "body", body);
    put(chosen, "area", area);
    put(chosen, "verb", verb);
    put(chosen, "year", year);
    put(chosen, "language", language);
    return chosen;
  }

  /** The words, empty if there are none. */
  public String words() {
    return Optional.ofNullable(q).orElse("");
  }

  /** The status that is asked for; empty if any. */
  public String wanted() {
    return Optional.ofNullable(filled(status)).orElse("");
  }

  /** Whether only what counts as adopted today is asked for. */
  public boolean onlyCounting() {
    return filled(counts) != null;
  }

  /** The page with one facet set, or left out if it is set to that already. */
  String toggled(String facet, String value) {
    var chosen = new LinkedHashMap<>(chosen());
    if (!chosen.remove(facet, value)) chosen.put(facet, value);
    return address(chosen, null);
  }

  /** The page after this one. */
  public String after(String next) {
    return address(chosen(), next);
  }

  private String address(Map<String, String> chosen, @Nullable String next) {
    var parameters = new LinkedHashMap<String, String>();
    put(parameters, "q", q);
    parameters.putAll(chosen);
    put(parameters, "status", status);
    put(parameters, "counts", counts);
    put(parameters, "cursor", next);
    var page = UriBuilder.fromPath("/decisions");
    List<Object> values = new ArrayList<>(parameters.values());
    parameters.keySet().forEach(name -> page.queryParam(name, "{" + name + "}"));
    return page.build(values.toArray()).toString();
  }

  private static void put(Map<String, String> into, String name, @Nullable String value) {
    var filled = filled(value);
    if (filled != null) into.put(name, filled);
  }

  private static @Nullable String filled(@Nullable String value) {
    return value == null || value.isBlank() ? null : value.strip();
  }
}
