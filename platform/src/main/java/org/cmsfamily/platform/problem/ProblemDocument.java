package org.cmsfamily.platform.problem;

import jakarta.ws.rs.core.Response;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.cmsfamily.platform.json.Json;

/** A problem as RFC 9457 has it. */
public final class ProblemDocument {

  /** The media type of a problem. */
  public static final String MEDIA_TYPE = "application/problem+json";

  /** The member that says how many violations there are when not all are listed. */
  public static final String TOTAL = "violationsTotal";

  private static final int MOST = 1000;

  private ProblemDocument() {}

  static Response of(Problem problem) {
    return response(problem, UUID.randomUUID().toString());
  }

  /** A bug's answer: no inner words, only an id to find it in the log. */
  static Response internal(String traceId) {
    return response(
        Problem.of(
            new ProblemType(500, "internal", "Something went wrong here"),
            "It was recorded under the trace id"),
        traceId);
  }

  /** The text alone, for answers given below the resources. */
  public static String text(Problem problem) {
    return text(problem, UUID.randomUUID().toString());
  }

  private static String text(Problem problem, String traceId) {
    var type = problem.type();
    Map<String, Object> body = new LinkedHashMap<>();
    body.put("type", "/problems/" + type.slug());
    body.put("title", type.title());
    body.put("status", type.status());
    body.put("detail", PlainWords.of(problem.detail(), type.title()));
    putViolations(problem.violations(), body);
    body.putAll(problem.extensions());
    body.put("traceId", traceId);
    return Json.write(body);
  }

  /** At most a thousand; then how many there are. */
  private static void putViolations(List<Violation> all, Map<String, Object> body) {
    if (all.isEmpty()) {
      return;
    }
    body.put("violations", all.stream().limit(MOST).map(Violation::inPlainWords).toList());
    if (all.size() > MOST) {
      body.put(TOTAL, all.size());
    }
  }

  private static Response response(Problem problem, String traceId) {
    int status = problem.type().status();
    var response =
        Response.status(status).header("Content-Type", MEDIA_TYPE).entity(text(problem, traceId));
    var retry = problem.retryAfterSeconds();
    if (retry != null) {
      response.header("Retry-After", retry);
    }
    if (status == 401) {
      response.header("WWW-Authenticate", "Bearer");
    }
    return response.build();
  }
}
