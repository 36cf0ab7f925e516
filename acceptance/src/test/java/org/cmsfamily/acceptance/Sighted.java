package org.cmsfamily.acceptance;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import org.cmsfamily.local.api.ApiResponse;
import org.jspecify.annotations.Nullable;

/**
 * Something of which section 4 says who sees it: where it is read, the lists it stands in, and the
 * row that holds it.
 *
 * @param service whose it is: registry, catalog or reporting
 * @param paths each answers 200 to whom may see it and 404 to all others
 * @param lists each holds it for whom may see it
 * @param row where the service's database holds it
 */
record Sighted(String service, List<String> paths, List<Listed> lists, @Nullable Row row) {

  /** A list, and how what is meant is known among its items. */
  record Listed(String path, Predicate<JsonNode> item) {}

  /** A row of a table by the column that names it. */
  record Row(String table, String column, String value) {}

  static Sighted at(String service, String... paths) {
    return new Sighted(service, List.of(paths), List.of(), null);
  }

  /** It is an item of the list, by the value of a field. */
  Sighted listed(String path, String field, String value) {
    return listed(path, item -> item.path(field).asText().equals(value));
  }

  Sighted listed(String path, Predicate<JsonNode> item) {
    var more = new ArrayList<>(lists);
    more.add(new Listed(path, item));
    return new Sighted(service, paths, List.copyOf(more), row);
  }

  Sighted stored(String table, String column, String value) {
    return new Sighted(service, paths, lists, new Row(table, column, value));
  }

  /** Each of its places that answers the person otherwise than it should. */
  List<String> differing(FamilyUnderTest family, Part reader, boolean sees) {
    var desk = desk(family, reader);
    var differing = new ArrayList<String>();
    for (var path : paths) {
      int status = desk.look(path).status();
      if (status != (sees ? 200 : 404)) differing.add(path + " -> " + status);
    }
    for (var list : lists) {
      if (isIn(desk, list) != sees) differing.add((sees ? "not in " : "in ") + list.path());
    }
    return differing;
  }

  private static boolean isIn(Desk desk, Listed list) {
    for (var path = list.path(); !path.isEmpty(); ) {
      var answer = desk.look(path);
      for (var item : answer.json().path("items")) {
        if (list.item().test(item)) return true;
      }
      path = next(answer);
    }
    return false;
  }

  /** The next page's address; empty after the last. */
  static String next(ApiResponse page) {
    var link = page.headers().firstValue("Link").orElse("");
    return link.contains("rel=\"next\"") ? link.replaceAll("^<([^>]*)>.*", "$1") : "";
  }

  private Desk desk(FamilyUnderTest family, Part reader) {
    return switch (service) {
      case "registry" -> family.registry(reader);
      case "catalog" -> family.catalog(reader);
      default -> family.reporting(reader);
    };
  }
}
