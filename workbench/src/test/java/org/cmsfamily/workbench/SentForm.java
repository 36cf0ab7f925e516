package org.cmsfamily.workbench;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import io.restassured.response.Response;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.regex.Pattern;

/** A form as a browser sends it, with the token against forgery. */
final class SentForm {

  private SentForm() {}

  static Response send(String page, String act, Map<String, String> fields) {
    var form = given().get("/components");
    var token = Pattern.compile("name=\"csrf-token\" value=\"([^\"]+)\"").matcher(form.asString());
    assertThat(token.find()).isTrue();
    return given()
        .redirects()
        .follow(false)
        .cookies(form.cookies())
        .formParam("csrf-token", token.group(1))
        .formParams(fields)
        .post(page + "?act=" + act);
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
