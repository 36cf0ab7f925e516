package org.cmsfamily.platform.note;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.cmsfamily.testkit.SkeinResource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The largest bodies from many at once: each is refused for what it is, and the service lives. */
@QuarkusTest
@WithTestResource(
    value = SkeinResource.class,
    initArgs = @ResourceArg(name = "database", value = "catalog"))
@SuppressWarnings("NullAway.Init")
class ManyAtOnceTest {
  private static final int CLIENTS = 32;
  private static final int BYTES = 2 * 1024 * 1024;

  @Inject Officers officers;

  @BeforeEach
  void someOfficers() {
    officers.settle();
  }

  /** As much as can be made of a body's bytes: lists of nothing, in a member that is unknown. */
  private static String lists() {
    var lists = "{},".repeat(BYTES / 3 - 10);
    return "{\"x\":[" + lists + "{}]}";
  }

  @Test
  void whatIsFullOfNonsenseEndsNothing() throws InterruptedException {
    var body = lists().getBytes(StandardCharsets.US_ASCII);
    Callable<HttpResponse<String>> send = () -> Client.post("cms-officer", "/notes/notes", body);
    try (var clients = Executors.newFixedThreadPool(CLIENTS)) {
      for (var answer :
          clients.invokeAll(IntStream.range(0, CLIENTS).mapToObj(i -> send).toList())) {
        assertThat(answer.resultNow().statusCode()).isIn(400, 503);
        assertThat(answer.resultNow().body()).hasSizeLessThan(100_000);
      }
    }
    assertThat(Client.get("cms-officer", "/notes/notes").statusCode()).isEqualTo(200);
  }
}
