package org.cmsfamily.platform.http;

import com.fasterxml.jackson.core.JsonProcessingException;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.ext.Provider;
import jakarta.ws.rs.ext.ReaderInterceptor;
import jakarta.ws.rs.ext.ReaderInterceptorContext;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import org.cmsfamily.platform.act.RequestContext;
import org.cmsfamily.platform.problem.JsonViolations;
import org.cmsfamily.platform.problem.PlatformProblems;
import org.cmsfamily.platform.problem.Problem;
import org.cmsfamily.platform.request.Violations;

/** Reads a body within its limit, keeps its digest, and lists all that cannot be read in it. */
@Provider
class RequestBodyInterceptor implements ReaderInterceptor {

  private static final int MOST_JSON_BYTES = 2 * 1024 * 1024;
  private static final int MOST_FILE_BYTES = 32 * 1024 * 1024;

  private final RequestContext request;

  RequestBodyInterceptor(RequestContext request) {
    this.request = request;
  }

  @Override
  public Object aroundReadFrom(ReaderInterceptorContext context)
      throws IOException, WebApplicationException {
    int most =
        MediaType.APPLICATION_JSON_TYPE.isCompatible(context.getMediaType())
            ? MOST_JSON_BYTES
            : MOST_FILE_BYTES;
    var body = context.getInputStream().readNBytes(most + 1);
    if (body.length > most) {
      throw Problem.of(
          PlatformProblems.TOO_LARGE, "The body has more than %d bytes".formatted(most));
    }
    request.setBody(body);
    context.setInputStream(new ByteArrayInputStream(body));
    return read(context);
  }

  private static Object read(ReaderInterceptorContext context) throws IOException {
    var violations = new Violations();
    try {
      var result = JsonViolations.collect(violations::add, context::proceed);
      if (result == null) {
        violations.add("", "A body is needed");
      }
      violations.refuse();
      return result;
    } catch (JsonProcessingException e) {
      violations.add(JsonViolations.violation(e));
      violations.refuse();
      throw e;
    }
  }
}
