package org.cmsfamily.platform.problem;

import jakarta.ws.rs.core.Response;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.cmsfamily.platform.json.Json;
import org.cmsfamily.platform.wording.Language;
import org.cmsfamily.platform.wording.Text;
import org.cmsfamily.platform.wording.Titles;

/** A problem as RFC 9457 has it. */
public final class ProblemDocument {

  /** The media type of a problem. */
  public static final String MEDIA_TYPE = "application/problem+json";

  /** The member that says how many violations there are when not all are listed. */
  public static final String TOTAL = "violationsTotal";

  private static final int MOST = 1000;

  private ProblemDocument() {}

  static Response of(Problem problem, Language language) {
    return response(problem, UUID.randomUUID().toString(), language);
  }

  /** A bug's answer: no inner words, only an id to find it in the log. */
  static Response internal(String traceId, Language language) {
    return response(
        Problem.of(PlatformProblems.INTERNAL, Text.of("recorded").with("traceId", traceId)),
        traceId,
        language);
  }

  /** The text alone, for answers given below the resources. */
  public static String text(Problem problem, Language language) {
    return text(problem, UUID.randomUUID().toString(), language);
  }

  private static String text(Problem problem, String traceId, Language language) {
    var type = problem.type();
    var title = Titles.of(type.slug(), type.title(), language);
    var detail = problem.text().in(language);
    Map<String, Object> body = new LinkedHashMap<>();
    body.put("type", "/problems/" + type.slug());
    body.put("title", title);
    body.put("status", type.status());
    body.put("detail", PlainWords.of(detail.words(), title));
    body.put("code", detail.code() == null ? type.slug() : detail.code());
    if (!detail.parameters().isEmpty()) {
      body.put("parameters", detail.parameters());
    }
    putViolations(problem.violations(), body, language);
    body.putAll(problem.extensions());
    body.put("traceId", traceId);
    return Json.write(body);
  }

  /** At most a thousand; then how many there are. */
  private static void putViolations(
      List<Violation> all, Map<String, Object> body, Language language) {
    if (all.isEmpty()) {
      return;
    }
    body.put("violations", all.stream().limit(MOST).map(one -> one.in(language)).toList());
    if (all.size() > MOST) {
      body.put(TOTAL, all.size());
    }
  }

  private static Response response(Problem problem, String traceId, Language language) {
    int status = problem.type().status();
    var response =
        Response.status(status)
            .header("Content-Type", MEDIA_TYPE)
            .header("Content-Language", language.tag())
            .entity(text(problem, traceId, language));
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
