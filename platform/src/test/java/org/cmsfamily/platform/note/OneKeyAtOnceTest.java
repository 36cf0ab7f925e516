package org.cmsfamily.platform.note;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.net.http.HttpClient;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.cmsfamily.testkit.SkeinResource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.RepeatedTest;

/** One key from many clients in the same moment: one of them does the work, all get its answer. */
@QuarkusTest
@WithTestResource(
    value = SkeinResource.class,
    initArgs = @ResourceArg(name = "database", value = "catalog"))
@SuppressWarnings("NullAway.Init")
class OneKeyAtOnceTest {
  private static final int CLIENTS = 20;

  @Inject Officers officers;

  @BeforeEach
  void someOfficers() {
    officers.settle();
  }

  @RepeatedTest(10)
  void aNewThingIsMadeOnceAndAllAreToldOfIt() {
    var id = UUID.randomUUID().toString().substring(0, 8);
    var answers = atOnce("", "{\"id\":\"%s\",\"words\":\"once\"}".formatted(id));
    assertThat(answers).hasSize(1).first().asString().startsWith("201 ");
  }

  @RepeatedTest(10)
  void aThingIsChangedOnceAndAllAreToldOfIt() {
    var id = Officers.write("cms-officer", "first");
    var answers = atOnce("/" + id + "/words", "{\"id\":\"x\",\"words\":\"second\"}");
    assertThat(answers).hasSize(1).first().asString().startsWith("200 ");
  }

  private static Set<String> atOnce(String path, String body) {
    var request =
        Client.post(
            "cms-officer",
            "/notes/notes" + path,
            UUID.randomUUID().toString(),
            body.getBytes(StandardCharsets.UTF_8));
    try (var http = HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build()) {
      var sent =
          IntStream.range(0, CLIENTS)
              .mapToObj(i -> http.sendAsync(request, BodyHandlers.ofString()))
              .toList();
      return sent.stream()
          .map(CompletableFuture::join)
          .map(OneKeyAtOnceTest::text)
          .collect(Collectors.toSet());
    }
  }

  private static String text(HttpResponse<String> answer) {
    return answer.statusCode() + " " + answer.body();
  }
}
