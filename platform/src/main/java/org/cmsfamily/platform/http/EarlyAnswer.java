package org.cmsfamily.platform.http;

import io.vertx.core.http.HttpHeaders;
import io.vertx.ext.web.RoutingContext;
import org.cmsfamily.platform.problem.Problem;
import org.cmsfamily.platform.problem.ProblemDocument;

/** The answer to a request that no resource sees. */
final class EarlyAnswer {
  private EarlyAnswer() {}

  static void refuse(RoutingContext request, Problem problem) {
    int status = problem.type().status();
    var response = request.response().setStatusCode(status);
    if (status == 401) {
      response.putHeader("WWW-Authenticate", "Bearer");
    }
    response
        .putHeader(HttpHeaders.CONTENT_TYPE, ProblemDocument.MEDIA_TYPE)
        .end(ProblemDocument.text(problem));
  }
}
