package org.cmsfamily.platform.http;

import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.ext.Provider;
import jakarta.ws.rs.ext.ReaderInterceptor;
import jakarta.ws.rs.ext.ReaderInterceptorContext;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Locale;
import org.cmsfamily.platform.act.RequestContext;
import org.cmsfamily.platform.problem.PlatformProblems;
import org.cmsfamily.platform.problem.Problem;

/**
 * Reads a body within its limit and keeps its digest; an {@link Upload} has a reader that does so.
 */
@Provider
class RequestBodyInterceptor implements ReaderInterceptor {

  private final RequestContext request;

  RequestBodyInterceptor(RequestContext request) {
    this.request = request;
  }

  @Override
  public Object aroundReadFrom(ReaderInterceptorContext context)
      throws IOException, WebApplicationException {
    if (context.getType() == Upload.class) {
      return context.proceed();
    }
    int most =
        MediaType.APPLICATION_JSON_TYPE.isCompatible(context.getMediaType())
            ? Limits.JSON_BYTES
            : Limits.FILE_BYTES;
    var body = bytes(context, most);
    if (body.length > most) {
      throw Problem.of(
          PlatformProblems.TOO_LARGE,
          String.format(Locale.ROOT, "The body has more than %d bytes", most));
    }
    request.setBody(body);
    context.setInputStream(new ByteArrayInputStream(body));
    var result = context.proceed();
    if (result == null) {
      throw Problem.of(PlatformProblems.INVALID, "A body is needed");
    }
    return result;
  }

  /** One byte more than allowed at most; exactly as many as announced, if that is less. */
  private static byte[] bytes(ReaderInterceptorContext context, int most) throws IOException {
    var announced = context.getHeaders().getFirst(HttpHeaders.CONTENT_LENGTH);
    int length =
        announced != null && announced.matches("\\d{1,9}")
            ? Math.min(Integer.parseInt(announced), most + 1)
            : most + 1;
    return context.getInputStream().readNBytes(length);
  }
}
