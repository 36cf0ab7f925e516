package org.cmsfamily.acceptance;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import org.cmsfamily.local.api.Api;
import org.cmsfamily.local.api.ApiResponse;
import org.junit.jupiter.api.Test;

/** The same thing asked several times at once, and again by another way. */
class AtOnceTest {

  private static final int TIMES = 6;
  private static final String RATES =
      """
      currency,in_force_from,per_usd,source
      CHF,2026-01-01,0.810,sample
      """;

  private final FamilyUnderTest family = Tour.taken().family();

  @Test
  void oneKeyGetsOneAnswer() throws InterruptedException {
    var organisation =
        Map.of("family", family.code(), "code", family.of("CMS") + "-PARTNER", "names", named());
    var steward = api(FamilyUnderTest.suite().registry(), Part.STEWARD);

    var answers = atOnce(i -> steward.tryPost(key("partner"), "/organisations", organisation));

    assertThat(answers).extracting(ApiResponse::status).containsOnly(201);
    assertThat(answers).extracting(ApiResponse::text).containsOnly(answers.getFirst().text());
  }

  @Test
  void oneKeyGetsOneAnswerWhenNothingChanges() throws InterruptedException {
    var person = family.person("human", Part.CMS_OFFICER.user());
    person.put("actingAs", family.of("CMS") + ":registrar");
    var registrar = api(FamilyUnderTest.suite().registry(), Part.CMS_REGISTRAR);

    var answers = atOnce(i -> registrar.tryPost(key("known"), "/persons", person));
    person.put("office", "another office");
    var reused = registrar.tryPost(key("known"), "/persons", person);

    assertThat(answers).extracting(ApiResponse::status).containsOnly(200);
    assertThat(answers).extracting(ApiResponse::text).containsOnly(answers.getFirst().text());
    assertThat(reused.slug()).isEqualTo("idempotency-key-reused");
  }

  @Test
  void oneRateThreeTimesIsOneRate() throws InterruptedException {
    var finance = api(FamilyUnderTest.suite().reporting(), Part.CMS_FINANCE);
    var path = "/rates?family=" + family.code();

    var answers =
        atOnce(i -> finance.tryPost(key("rate" + i), path, "text/csv", RATES.getBytes(UTF_8)));

    assertThat(answers).extracting(ApiResponse::status).allMatch(status -> status < 500);
    assertThat(answers).extracting(ApiResponse::status).containsAnyOf(200, 201);
    var rates = finance.get(path + "&limit=200").json().path("items");
    assertThat(rates.findValuesAsText("currency")).containsOnlyOnce("CHF");
  }

  @Test
  void aKeyIsTheSameThroughAnotherName() {
    var suite = FamilyUnderTest.suite();
    var organisation =
        Map.of("family", family.code(), "code", family.of("CMS") + "-FRIEND", "names", named());
    var other = URI.create(suite.registry().toString().replace("localhost", "127.0.0.1"));

    var first =
        api(suite.registry(), Part.STEWARD).tryPost(key("friend"), "/organisations", organisation);
    var again = api(other, Part.STEWARD).tryPost(key("friend"), "/organisations", organisation);

    assertThat(first.status()).as(first.toString()).isEqualTo(201);
    assertThat(again.status()).as(again.toString()).isEqualTo(201);
    assertThat(again.text()).isEqualTo(first.text());
  }

  private static List<ApiResponse> atOnce(IntFunction<ApiResponse> call)
      throws InterruptedException {
    try (var people = Executors.newFixedThreadPool(TIMES)) {
      var calls =
          IntStream.range(0, TIMES)
              .<Callable<ApiResponse>>mapToObj(i -> () -> call.apply(i))
              .toList();
      return people.invokeAll(calls).stream().map(Future::resultNow).toList();
    }
  }

  private String key(String step) {
    return family.code() + "/at-once/" + step;
  }

  private static Map<String, String> named() {
    return Map.of("en", "A partner");
  }

  private static Api api(URI service, Part part) {
    return new Api(service, () -> FamilyUnderTest.suite().token(part.user()));
  }
}
