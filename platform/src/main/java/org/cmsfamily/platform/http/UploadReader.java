package org.cmsfamily.platform.http;

import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.ext.MessageBodyReader;
import jakarta.ws.rs.ext.Provider;
import java.io.IOException;
import java.io.InputStream;
import java.lang.annotation.Annotation;
import java.lang.reflect.Type;
import java.util.Arrays;
import org.cmsfamily.platform.act.RequestContext;

/** Reads a body of at most 32 MB, an archive of at most 256 MB, to a temporary file; else 413. */
@Provider
@Consumes(MediaType.WILDCARD)
public class UploadReader implements MessageBodyReader<Upload> {
  private final Uploads uploads;
  private final RequestContext request;

  UploadReader(Uploads uploads, RequestContext request) {
    this.uploads = uploads;
    this.request = request;
  }

  @Override
  public boolean isReadable(
      Class<?> type, Type genericType, Annotation[] annotations, MediaType mediaType) {
    return type == Upload.class;
  }

  @Override
  public Upload readFrom(
      Class<Upload> type,
      Type genericType,
      Annotation[] annotations,
      MediaType mediaType,
      MultivaluedMap<String, String> headers,
      InputStream body)
      throws IOException {
    boolean large =
        Arrays.stream(annotations).anyMatch(one -> one.annotationType() == LargeUpload.class);
    var upload = uploads.read(body, large ? Limits.ARCHIVE_BYTES : Limits.FILE_BYTES);
    request.setBodyDigest(upload.sha256());
    return upload;
  }
}
