package org.cmsfamily.local.api;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.MissingNode;
import java.net.http.HttpHeaders;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;

/** What a service answered, whatever the status. */
public final class ApiResponse {

  private static final ObjectMapper JSON = new ObjectMapper();

  private final String call;
  private final HttpResponse<byte[]> response;

  ApiResponse(HttpRequest request, HttpResponse<byte[]> response) {
    this.call = request.method() + " " + request.uri();
    this.response = response;
  }

  /** The method and address, for messages. */
  public String call() {
    return call;
  }

  public int status() {
    return response.statusCode();
  }

  public boolean ok() {
    return status() < 300;
  }

  public HttpHeaders headers() {
    return response.headers();
  }

  public byte[] bytes() {
    return response.body();
  }

  public String text() {
    return new String(bytes(), StandardCharsets.UTF_8);
  }

  /** The body as JSON; a missing node if it is none. */
  public JsonNode json() {
    try {
      return JSON.readTree(text());
    } catch (JsonProcessingException e) {
      return MissingNode.getInstance();
    }
  }

  /** A field of the body as text, empty if there is none. */
  public String text(String field) {
    return json().path(field).asText("");
  }

  /**
   * The last part of a problem's type, such as {@code not-known-yet}; empty if it is no problem.
   */
  public String slug() {
    var type = text("type");
    return type.substring(type.lastIndexOf('/') + 1);
  }

  /** The version to name in {@code If-Match}; empty if none was sent. */
  public String etag() {
    return headers().firstValue("ETag").orElse("");
  }

  /** Seconds the service asks to wait before the next try; 1 if it names none. */
  public long retryAfterSeconds() {
    return headers().firstValueAsLong("Retry-After").orElse(1);
  }

  /**
   * This answer, if it is a success.
   *
   * @throws ApiException otherwise, with every violation
   */
  public ApiResponse orThrow() {
    if (!ok()) throw new ApiException(this);
    return this;
  }

  @Override
  public String toString() {
    return call + " -> " + status() + " " + text();
  }
}
