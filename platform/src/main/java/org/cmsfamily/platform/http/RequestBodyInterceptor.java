package org.cmsfamily.platform.http;

import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.ext.Provider;
import jakarta.ws.rs.ext.ReaderInterceptor;
import jakarta.ws.rs.ext.ReaderInterceptorContext;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.List;
import org.cmsfamily.platform.act.RequestContext;
import org.cmsfamily.platform.problem.PlatformProblems;
import org.cmsfamily.platform.problem.Problem;
import org.cmsfamily.platform.wording.Text;

/**
 * Reads a body within its limits of size, time and memory, and notes its digest; an {@link Upload}
 * has a reader that does so.
 */
@Provider
class RequestBodyInterceptor implements ReaderInterceptor {
  private static final int BUFFER = 64 * 1024;

  private final RequestContext request;
  private final BodyLimits limits;

  RequestBodyInterceptor(RequestContext request, BodyLimits limits) {
    this.request = request;
    this.limits = limits;
  }

  @Override
  public Object aroundReadFrom(ReaderInterceptorContext context)
      throws IOException, WebApplicationException {
    var arriving = limits.arriving(context.getInputStream());
    context.setInputStream(arriving);
    if (context.getType() == Upload.class) {
      return context.proceed();
    }
    var body =
        MediaType.APPLICATION_JSON_TYPE.isCompatible(context.getMediaType())
            ? bytes(arriving, Limits.JSON_BYTES, Limits.JSON_IN_MEMORY)
            : bytes(arriving, Limits.FILE_BYTES, Limits.FILE_IN_MEMORY);
    request.setBody(body);
    context.setInputStream(new ByteArrayInputStream(body));
    var result = context.proceed();
    if (result == null) {
      throw Problem.of(PlatformProblems.INVALID, Text.of("body-needed"));
    }
    return result;
  }

  /** Takes memory as the bytes come, so that a slow caller holds no more than it has sent. */
  private byte[] bytes(InputStream arriving, int most, int inMemory) throws IOException {
    var pieces = new ArrayList<byte[]>();
    int size = 0;
    for (var piece = arriving.readNBytes(BUFFER);
        piece.length > 0;
        piece = arriving.readNBytes(BUFFER)) {
      size += piece.length;
      if (size > most) {
        throw Problem.of(PlatformProblems.TOO_LARGE, Text.of("body-limit").with("most", most));
      }
      limits.take((long) piece.length * inMemory);
      pieces.add(piece);
    }
    return joined(pieces, size);
  }

  private static byte[] joined(List<byte[]> pieces, int size) {
    var body = ByteBuffer.allocate(size);
    pieces.forEach(body::put);
    return body.array();
  }
}
