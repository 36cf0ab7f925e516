package org.cmsfamily.local.api;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;

/** A service refused a call: the message holds the problem's detail and each of its violations. */
public final class ApiException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  private final transient ApiResponse answer;

  ApiException(ApiResponse answer) {
    super(describe(answer));
    this.answer = answer;
  }

  public ApiResponse answer() {
    return answer;
  }

  private static String describe(ApiResponse answer) {
    var problem = answer.json();
    var detail = problem.path("detail").asText(answer.text());
    var violations =
        StreamSupport.stream(problem.path("violations").spliterator(), false)
            .map(ApiException::line)
            .collect(Collectors.joining());
    var kind = answer.slug().isEmpty() ? "" : " (" + answer.slug() + ")";
    return "%s was answered %s%s: %s%s"
        .formatted(answer.call(), answer.status(), kind, detail, violations);
  }

  private static String line(JsonNode violation) {
    var where = violation.path("pointer").asText(violation.path("line").asText(""));
    return "\n  - " + where + " " + violation.path("message").asText(violation.toString());
  }
}
