package org.cmsfamily.bench;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.http.HttpRequest;
import org.cmsfamily.local.UserError;

/**
 * What is answered to a request that will be measured.
 *
 * @param etag empty if there is none
 * @param bytes of the body
 */
record SampleAnswer(int status, String etag, int bytes, JsonNode json) {

  private static final ObjectMapper JSON = new ObjectMapper();

  /** Sends it once. */
  static SampleAnswer of(HttpRequest request) {
    var answer = LoadClient.answer(request);
    try {
      return new SampleAnswer(
          answer.statusCode(),
          answer.headers().firstValue("ETag").orElse(""),
          answer.body().length,
          JSON.readTree(answer.body()));
    } catch (IOException e) {
      throw new UserError(request.uri() + " is answered by something else than JSON.", e);
    }
  }

  /** How many things a list has. */
  int items() {
    return json.path("items").size();
  }

  /** A member of one thing of a list. */
  String item(int number, String member) {
    return json.path("items").path(number).path(member).asText();
  }
}
