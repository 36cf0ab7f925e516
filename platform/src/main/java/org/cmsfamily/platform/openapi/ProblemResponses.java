package org.cmsfamily.platform.openapi;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.cmsfamily.platform.problem.ProblemType;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.eclipse.microprofile.openapi.models.responses.APIResponse;

/** The problems that an operation can answer, each described once and referred to. */
final class ProblemResponses {

  private static final Map<Integer, String> NAMES =
      Map.ofEntries(
          Map.entry(400, "BadRequest"),
          Map.entry(401, "Unauthenticated"),
          Map.entry(403, "Forbidden"),
          Map.entry(404, "NotFound"),
          Map.entry(406, "NotAcceptable"),
          Map.entry(408, "TooSlow"),
          Map.entry(409, "Conflict"),
          Map.entry(412, "PreconditionFailed"),
          Map.entry(413, "TooLarge"),
          Map.entry(414, "AddressTooLong"),
          Map.entry(415, "UnsupportedMediaType"),
          Map.entry(422, "Unprocessable"),
          Map.entry(428, "PreconditionRequired"),
          Map.entry(429, "TooManyRequests"),
          Map.entry(431, "HeadersTooLarge"),
          Map.entry(500, "Internal"),
          Map.entry(503, "Unavailable"));

  private static final Set<Integer> TO_BE_REPEATED = Set.of(409, 429, 503);

  private final Map<Integer, List<ProblemType>> types;

  ProblemResponses(Map<Integer, List<ProblemType>> types) {
    this.types = types;
  }

  void describe(Endpoint endpoint, Operation operation) {
    for (int status : statuses(endpoint, operation)) {
      operation
          .getResponses()
          .addAPIResponse(
              Integer.toString(status), OASFactory.createAPIResponse().ref(NAMES.get(status)));
    }
  }

  /** All of them, by name. */
  Map<String, APIResponse> all() {
    var all = new TreeMap<String, APIResponse>();
    NAMES.forEach((status, name) -> all.put(name, response(status)));
    return all;
  }

  private static Iterable<Integer> statuses(Endpoint endpoint, Operation operation) {
    var statuses = new TreeSet<>(List.of(406, 429, 431, 500, 503));
    var asks = operation.getParameters() != null && !operation.getParameters().isEmpty();
    if (!endpoint.isPublic()) statuses.add(401);
    if (endpoint.namesRoles() || endpoint.changes()) statuses.add(403);
    if (asks || operation.getRequestBody() != null) statuses.add(400);
    if (asks) statuses.add(414);
    if (endpoint.path().contains("{") || endpoint.changes()) statuses.add(404);
    if (!endpoint.isRead()) statuses.addAll(List.of(409, 422));
    if (operation.getRequestBody() != null) statuses.addAll(List.of(408, 413, 415));
    if (endpoint.needsVersion()) statuses.addAll(List.of(412, 428));
    if (endpoint.mayNameVersion()) statuses.add(412);
    return statuses;
  }

  private APIResponse response(int status) {
    var response = OASFactory.createAPIResponse().description(description(status));
    if (TO_BE_REPEATED.contains(status)) {
      response.addHeader(
          "Retry-After", Headers.of("Seconds after which to try again", Schema.SchemaType.INTEGER));
    }
    if (status == 401) {
      response.addHeader("WWW-Authenticate", Headers.of("`Bearer`", Schema.SchemaType.STRING));
    }
    var problem = OASFactory.createMediaType().schema(OASFactory.createSchema().ref("Problem"));
    return response.content(
        OASFactory.createContent().addMediaType("application/problem+json", problem));
  }

  private String description(int status) {
    if (status == 500) return "`internal`: a fault of the service; its trace id is in the log";
    var known = new LinkedHashMap<String, String>();
    types.getOrDefault(status, List.of()).forEach(type -> known.put(type.slug(), type.title()));
    if (known.isEmpty()) return "A problem";
    return known.entrySet().stream()
        .map(type -> "- `%s`: %s".formatted(type.getKey(), type.getValue()))
        .collect(Collectors.joining("\n"));
  }
}
