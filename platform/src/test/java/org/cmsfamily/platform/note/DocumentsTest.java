package org.cmsfamily.platform.note;

import static org.assertj.core.api.Assertions.assertThat;
import static org.cmsfamily.platform.note.Officers.as;
import static org.cmsfamily.platform.note.Officers.write;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.hasSize;

import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import org.cmsfamily.platform.json.Sha256;
import org.cmsfamily.testkit.SkeinResource;
import org.cmsfamily.testkit.TestTokens;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Files that hang on something: in and out, and seen by whom. */
@QuarkusTest
@WithTestResource(
    value = SkeinResource.class,
    initArgs = @ResourceArg(name = "database", value = "catalog"))
@SuppressWarnings("NullAway.Init")
class DocumentsTest {
  private static final int MB = 1024 * 1024;

  @Inject Officers officers;

  private String note;

  @BeforeEach
  void someOfficersAndANote() {
    officers.settle();
    note = write("cms-officer", "with a document");
  }

  private Response attach(String subject, String name, byte[] bytes) {
    return as(subject)
        .header("Idempotency-Key", UUID.randomUUID().toString())
        .contentType("application/octet-stream")
        .queryParam("name", name)
        .queryParam("language", "en")
        .body(bytes)
        .post("/notes/" + note + "/documents");
  }

  /** Without having it in memory, which is small. */
  private HttpResponse<String> sendZeros(int size) throws Exception {
    var zeros = new byte[64 * 1024];
    var whole =
        new SequenceInputStream(
            new ByteArrayInputStream(pdf(size % zeros.length + zeros.length)),
            new SequenceInputStream(
                Collections.enumeration(
                    Collections.nCopies(size / zeros.length - 1, 0).stream()
                        .map(i -> (InputStream) new ByteArrayInputStream(zeros))
                        .toList())));
    try (var client = HttpClient.newHttpClient()) {
      return client.send(
          HttpRequest.newBuilder(
                  URI.create(
                      RestAssured.baseURI
                          + ":"
                          + RestAssured.port
                          + "/notes/notes/"
                          + note
                          + "/documents?name=a.pdf"))
              .header("Authorization", "Bearer " + TestTokens.token("cms-officer"))
              .header("Idempotency-Key", UUID.randomUUID().toString())
              .header("Content-Type", "application/pdf")
              .POST(HttpRequest.BodyPublishers.ofInputStream(() -> whole))
              .build(),
          HttpResponse.BodyHandlers.ofString());
    }
  }

  private static byte[] pdf(int size) {
    var bytes = new byte[size];
    new Random(size).nextBytes(bytes);
    System.arraycopy("%PDF-".getBytes(StandardCharsets.UTF_8), 0, bytes, 0, 5);
    return bytes;
  }

  @Test
  void whatIsAttachedComesOutAsItWentIn() {
    var bytes = pdf(3 * MB + 17);
    var id =
        attach("cms-officer", "Décision 44.pdf", bytes)
            .then()
            .statusCode(201)
            .body("sha256", equalTo(Sha256.of(bytes)))
            .body("mediaType", equalTo("application/pdf"))
            .body("size", equalTo(bytes.length))
            .body("language", equalTo("en"))
            .extract()
            .<String>path("id");
    as("cms-officer").get("/documents/" + id).then().statusCode(200).body("holder", equalTo(note));
    var out =
        as("cms-officer")
            .get("/documents/" + id + "/content")
            .then()
            .statusCode(200)
            .header("Content-Type", equalTo("application/pdf"))
            .header("X-Content-Type-Options", equalTo("nosniff"))
            .header(
                "Content-Disposition", containsString("attachment; filename=\"D_cision 44.pdf\""))
            .header(
                "Content-Disposition", containsString("filename*=UTF-8''D%C3%A9cision%2044.pdf"))
            .header("ETag", equalTo("\"" + Sha256.of(bytes) + "\""))
            .extract()
            .asByteArray();
    assertThat(Arrays.equals(out, bytes)).isTrue();
    as("cms-officer")
        .header("If-None-Match", "\"" + Sha256.of(bytes) + "\"")
        .get("/documents/" + id + "/content")
        .then()
        .statusCode(304);
  }

  @Test
  void theSameBytesOnTheSameHolderAreTheSameDocument() {
    var first = attach("cms-officer", "a.pdf", pdf(100)).then().statusCode(201).extract();
    attach("cms-officer", "b.pdf", pdf(100))
        .then()
        .statusCode(200)
        .body("id", equalTo(first.path("id")))
        .body("name", equalTo("a.pdf"));
    as("cms-officer")
        .get("/documents?holderKind=note&holder=" + note)
        .then()
        .body("items", hasSize(1));
    as("cms-officer")
        .get("/acts?aggregate=" + note)
        .then()
        .body("items.name", equalTo(List.of("write-note", "attach-document")));
  }

  @Test
  void aDocumentIsSeenByWhoeverSeesWhatItHangsOn() {
    var id = attach("cms-officer", "a.pdf", pdf(100)).<String>path("id");
    as("aewa-officer").get("/documents/" + id).then().statusCode(404);
    as("aewa-officer").get("/documents/" + id + "/content").then().statusCode(404);
    attach("aewa-officer", "a.pdf", pdf(100)).then().statusCode(404);
    as("cms-officer")
        .header("Idempotency-Key", UUID.randomUUID().toString())
        .post("/notes/" + note + "/yellowing?to=AEWA")
        .then()
        .statusCode(204);
    as("aewa-officer").get("/documents/" + id).then().statusCode(200);
    assertThat(as("aewa-officer").get("/documents/" + id + "/content").asByteArray()).hasSize(100);
    as("cms-officer").get("/documents/" + id).then().statusCode(404);
  }

  @Test
  void aFileOverTheLimitOrOfAnotherKindIsRefused() throws Exception {
    assertThat(sendZeros(25 * MB).statusCode()).isEqualTo(201);
    assertThat(sendZeros(25 * MB + 1).statusCode()).isEqualTo(413);
    assertThat(sendZeros(25 * MB + 1).body()).contains("/problems/too-large");
    attach("cms-officer", "a.pdf", "words".getBytes(StandardCharsets.UTF_8))
        .then()
        .statusCode(415)
        .body("type", equalTo("/problems/unsupported-media-type"));
    attach("cms-officer", "../a.exe", pdf(10))
        .then()
        .statusCode(400)
        .body("violations.pointer", hasItems("?name"));
  }

  @Test
  void aRepeatWithTheSameKeyIsTheSameAnswer() {
    var key = UUID.randomUUID().toString();
    for (int i = 0; i < 2; i++) {
      as("cms-officer")
          .header("Idempotency-Key", key)
          .contentType("application/pdf")
          .body(pdf(200))
          .post("/notes/" + note + "/documents?name=a.pdf")
          .then()
          .statusCode(201);
    }
    as("cms-officer")
        .header("Idempotency-Key", key)
        .contentType("application/pdf")
        .body(pdf(201))
        .post("/notes/" + note + "/documents?name=a.pdf")
        .then()
        .statusCode(422);
  }
}
