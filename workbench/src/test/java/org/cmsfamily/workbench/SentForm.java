package org.cmsfamily.workbench;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;

/** Sends a form as a browser does, with its token against forgery. */
final class SentForm {
  private static final Pattern TOKEN = Pattern.compile("name=\"csrf-token\" value=\"([^\"]+)\"");

  private SentForm() {}

  /** The form of an act of a page. */
  static Response send(String page, String act, Map<String, String> fields) {
    return to(page + "?act=" + act, fields);
  }

  /** A form in which many things are chosen in one field. */
  static Response sendAll(String page, String act, String field, List<String> chosen) {
    return sent(page + "?act=" + act, request -> request.formParam(field, chosen));
  }

  static Response to(String page, Map<String, String> fields) {
    return sent(page, request -> request.formParams(fields));
  }

  private static Response sent(String page, UnaryOperator<RequestSpecification> fields) {
    var form = given().get("/components");
    var token = TOKEN.matcher(form.asString());
    assertThat(token.find()).isTrue();
    return fields
        .apply(
            given()
                .redirects()
                .follow(false)
                .header("Accept-Language", "en")
                .cookies(form.cookies())
                .formParam("csrf-token", token.group(1))
                .formParam("key", "one-key"))
        .post(page);
  }

  static Response attach(String page, String act, String file) {
    var form = given().get("/components");
    var token = Pattern.compile("name=\"csrf-token\" value=\"([^\"]+)\"").matcher(form.asString());
    assertThat(token.find()).isTrue();
    return given()
        .redirects()
        .follow(false)
        .cookies(form.cookies())
        .multiPart("csrf-token", token.group(1))
        .multiPart("key", "one-key")
        .multiPart("file", file, "%PDF-1.7".getBytes(StandardCharsets.UTF_8), "application/pdf")
        .post(page + "?act=" + act);
  }
}
