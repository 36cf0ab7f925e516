package org.cmsfamily.acceptance;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import org.cmsfamily.acceptance.document.ApiDocument;
import org.cmsfamily.acceptance.document.ApiOperation;
import org.jspecify.annotations.Nullable;

/** Everything that can be read, read once: each list, and one thing of it. */
final class TourOfReading {

  private final FamilyUnderTest family;
  private final Map<String, String> fixed = new HashMap<>();

  TourOfReading(FamilyUnderTest family) {
    this.family = family;
    fixed.put("family", family.code());
    fixed.put("topic", "registry.families");
    fixed.put("number", "1");
    fixed.put("quarter", "2027-Q1");
    fixed.put("form", "json");
  }

  void take() {
    ApiDocument.allOperations().stream()
        .filter(operation -> operation.method().equals("GET"))
        .filter(operation -> !Tour.isOffTheWay(operation.path()))
        .forEach(this::read);
  }

  private void read(ApiOperation operation) {
    var path = path(operation) + query(operation);
    var desk =
        operation.path().endsWith("/inboxes/{person}")
            ? family.digestMachine(operation.service())
            : desk(operation.service());
    var answer = desk.look(path);
    if (answer.status() == 403) desk(operation.service(), Part.OPERATOR).look(path);
    if (!answer.etag().isEmpty()) desk.lookUnlessChanged(path, answer.etag());
  }

  private String path(ApiOperation operation) {
    var path = operation.path().substring(operation.service().length() + 1);
    while (path.contains("{")) {
      var begin = path.indexOf('{');
      var name = path.substring(begin + 1, path.indexOf('}'));
      var list = path.substring(0, begin - 1);
      path =
          list
              + "/"
              + value(operation.service(), list, name)
              + path.substring(path.indexOf('}') + 1);
    }
    return path;
  }

  private String value(String service, String list, String name) {
    if (name.equals("key") && list.startsWith("/applied")) return family.code();
    if (name.equals("form") && service.equals("catalog")) return "pdf";
    var known = fixed.get(name);
    if (known != null) return known;
    if (list.equals("/services")) return family.service();
    if (list.equals("/instruments")) return family.of("CMS");
    if (list.equals("/persons") || list.equals("/inboxes"))
      return desk("registry").api().get("/me").json().path("person").asText();
    if (list.equals("/families")) return family.code();
    var of = ApiDocument.of(service).find("GET", "/" + service + list).orElseThrow();
    var items = desk(service).api().get(list + query(of)).json().path("items");
    if (items.isEmpty()) throw new AssertionError("Nothing in " + service + list);
    var first = items.path(0);
    return first.has(name) ? first.path(name).asText() : first.elements().next().asText();
  }

  private String query(ApiOperation operation) {
    var query = new StringBuilder();
    for (var parameter : operation.parameters("query")) {
      var name = parameter.path("name").asText();
      var value = queried(operation, name);
      if (value != null) {
        query.append(query.isEmpty() ? '?' : '&').append(name).append('=');
        query.append(URLEncoder.encode(value, StandardCharsets.UTF_8));
      }
    }
    return query.toString();
  }

  private @Nullable String queried(ApiOperation operation, String name) {
    return switch (name) {
      case "kind" -> operation.path().endsWith("/recorded-facts") ? "body" : null;
      case "thing" -> family.of("CMS-COP");
      case "q" -> operation.path().contains("/search") ? "roster" : null;
      case "measure" -> "savings";
      case "family" -> family.code();
      case "service" -> family.service();
      case "payer" -> family.of("CMS");
      case "limit" -> "3";
      case "lang" -> "en";
      case "figure" ->
          "/services/%s/costs/period/instruments/%s/actual"
              .formatted(family.service(), family.of("CMS"));
      default -> null;
    };
  }

  private Desk desk(String service) {
    return desk(service, service.equals("reporting") ? Part.CMS_FINANCE : Part.CMS_SECRETARY);
  }

  private Desk desk(String service, Part part) {
    return switch (service) {
      case "registry" -> family.registry(part);
      case "catalog" -> family.catalog(part);
      default -> family.reporting(part);
    };
  }
}
