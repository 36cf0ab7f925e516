package org.cmsfamily.platform.http;

import jakarta.ws.rs.HttpMethod;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.cmsfamily.platform.csv.CsvList;
import org.cmsfamily.platform.json.Json;
import org.cmsfamily.platform.json.Sha256;
import org.jboss.resteasy.reactive.server.ServerResponseFilter;
import org.jspecify.annotations.Nullable;

/**
 * Writes every answer of a GET, a list as CSV if that was asked for, and gives it its entity tag:
 * the aggregate's version, if there is one, and a digest of what is shown, which differs with what
 * the reader may see and do. A reader who names the tag in If-None-Match gets 304.
 */
public class EntityTagFilter {
  private static final int DIGITS = 16;
  private static final MediaType CSV = MediaType.valueOf(CsvList.MEDIA_TYPE);

  /** Adds the tag, or answers 304; last of all, when the answer is complete. */
  @ServerResponseFilter(priority = 1000)
  public void tag(ContainerRequestContext request, ContainerResponseContext response) {
    var headers = response.getHeaders();
    headers.putSingle(HttpHeaders.CACHE_CONTROL, "private, no-cache");
    headers.add(HttpHeaders.VARY, "Accept, Accept-Language, Authorization");
    if (!HttpMethod.GET.equals(request.getMethod())
        || response.getStatus() != 200
        || !(response.getEntity() instanceof Record view)) {
      return;
    }
    var written = written(request, view);
    var body = written.text().getBytes(StandardCharsets.UTF_8);
    var tag = tag(response.getHeaderString(HttpHeaders.ETAG), body);
    headers.putSingle(HttpHeaders.ETAG, tag);
    if (names(request.getHeaderString(HttpHeaders.IF_NONE_MATCH), tag)) {
      response.setStatus(304);
      response.setEntity(null);
    } else {
      response.setEntity(body, null, written.type());
    }
  }

  private record Written(String text, MediaType type) {}

  private static Written written(ContainerRequestContext request, Record view) {
    return request.getProperty(CsvFilter.LIST) instanceof CsvList list
        ? new Written(list.write(view), CSV)
        : new Written(Json.write(view), MediaType.APPLICATION_JSON_TYPE);
  }

  private static String tag(@Nullable String version, byte[] body) {
    var digest = Sha256.of(body).substring(0, DIGITS);
    return version == null
        ? "\"" + digest + "\""
        : version.substring(0, version.length() - 1) + "-" + digest + "\"";
  }

  private static boolean names(@Nullable String ifNoneMatch, String tag) {
    return ifNoneMatch != null
        && Arrays.stream(ifNoneMatch.split(",", -1))
            .map(String::strip)
            .map(one -> one.startsWith("W/") ? one.substring(2) : one)
            .anyMatch(one -> one.equals(tag) || one.equals("*"));
  }
}
