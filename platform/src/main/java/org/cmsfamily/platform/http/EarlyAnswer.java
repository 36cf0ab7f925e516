package org.cmsfamily.platform.http;

import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpServerResponse;
import io.vertx.ext.web.RoutingContext;
import org.cmsfamily.platform.problem.Problem;
import org.cmsfamily.platform.problem.ProblemDocument;
import org.cmsfamily.platform.wording.Language;

/** The answer to a request that no resource sees. */
final class EarlyAnswer {
  private EarlyAnswer() {}

  static void refuse(RoutingContext request, Problem problem) {
    var response = request.response();
    if (response.ended()) {
      return;
    }
    if (response.headWritten()) {
      response.reset();
      return;
    }
    var language = Language.preferred(request.request().getHeader(HttpHeaders.ACCEPT_LANGUAGE));
    head(response, problem, language);
    response.end(ProblemDocument.text(problem, language));
  }

  /** The same; what the caller still sends is not read. */
  static void refuseAndClose(RoutingContext request, Problem problem) {
    request.response().putHeader(HttpHeaders.CONNECTION, HttpHeaders.CLOSE);
    request.addEndHandler(ended -> request.request().connection().close());
    refuse(request, problem);
  }

  private static void head(HttpServerResponse response, Problem problem, Language language) {
    int status = problem.type().status();
    response
        .setStatusCode(status)
        .putHeader(HttpHeaders.CONTENT_TYPE, ProblemDocument.MEDIA_TYPE)
        .putHeader(HttpHeaders.CONTENT_LANGUAGE, language.tag());
    if (status == 401) {
      response.putHeader("WWW-Authenticate", "Bearer");
    }
    var retry = problem.retryAfterSeconds();
    if (retry != null) {
      response.putHeader("Retry-After", retry.toString());
    }
  }
}
