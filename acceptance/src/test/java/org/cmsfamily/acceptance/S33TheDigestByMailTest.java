package org.cmsfamily.acceptance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Pattern;
import org.cmsfamily.local.api.ApiResponse;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class S33TheDigestByMailTest {

  private static final Pattern CODE = Pattern.compile("[A-Z2-9]{4}-[A-Z2-9]{4}-[A-Z2-9]{4}");
  private static final Part PERSON = Part.AEWA_SECRETARY;

  private final String address =
      UUID.randomUUID().toString().substring(0, 8).toLowerCase(Locale.ROOT) + "@example.org";

  @Test
  void theDigestHoldsTheSameListAsTheInboxOverAllThreeServices() {
    var service = ServiceUnderTest.running(FamilyUnderTest.founded().terms());
    var family = service.family();
    var other = FamilyUnderTest.founded();
    aReportWaits(service);
    ProposalUnderTest.advised(other.terms());
    new InboxUnderTest(other, PERSON).mustShow("sign", "/catalog/proposals/");
    recorded(other);
    var waiting = waiting(List.of(family, other));
    assertThat(waiting)
        .anyMatch(link -> link.startsWith("/registry/"))
        .anyMatch(link -> link.startsWith("/catalog/"))
        .anyMatch(link -> link.startsWith("/reporting/"));

    try (var mails = new MailServerUnderTest()) {
      wanted(family, null);
      var code = CODE.matcher(mails.mail(address, 1)).results().findFirst().orElseThrow().group();
      wanted(family, code);
      assertThat(linksIn(mails.mail(address, 2))).containsSubsequence(waiting);
    }
    family.registry(PERSON).replace("/me/digest", Map.of("language", "en"));
  }

  private static List<String> linksIn(String mail) {
    return mail.lines().map(line -> line.strip().replace("http://localhost/", "/")).toList();
  }

  private static void aReportWaits(ServiceUnderTest service) {
    var family = service.family();
    family.moveTo("2027-04-12");
    service.closes("2027-Q1");
    ReportUnderTest.made(family, "AEWA-STC", "2027-Q1");
    new InboxUnderTest(family, PERSON).mustShow("clear", "/reporting/reports/");
  }

  /** What waits in these families, in the order of the digest: the first deadlines first. */
  private static List<String> waiting(List<FamilyUnderTest> families) {
    return new InboxUnderTest(families.getFirst(), PERSON)
        .all().stream()
            .filter(item -> families.stream().anyMatch(family -> isOf(family, item)))
            .sorted(
                Comparator.comparing(S33TheDigestByMailTest::deadline)
                    .thenComparing(item -> Instant.parse(item.path("since").asText()))
                    .thenComparing(item -> item.path("link").asText()))
            .map(item -> item.path("link").asText())
            .toList();
  }

  private static boolean isOf(FamilyUnderTest family, JsonNode item) {
    return item.path("capacity").asText().startsWith(family.of("AEWA") + ":");
  }

  private static String deadline(JsonNode item) {
    return item.path("deadline").isTextual() ? item.path("deadline").asText() : "9999";
  }

  private void wanted(FamilyUnderTest family, @Nullable String code) {
    var body = new HashMap<String, Object>(Map.of("address", address, "language", "en"));
    if (code != null) body.put("code", code);
    var desk = family.registry(PERSON);
    await("the next code")
        .atMost(Duration.ofMinutes(2))
        .pollInterval(Duration.ofSeconds(1))
        .until(() -> put(desk, body).status() == 200);
  }

  private static ApiResponse put(Desk desk, Map<String, Object> body) {
    return desk.api().tryPut("/me/digest", desk.get("/me/digest").etag(), body);
  }

  private static void recorded(FamilyUnderTest family) {
    family
        .registry(Part.AEWA_REGISTRAR)
        .post(
            "/decisions",
            Map.of(
                "key", family.of("AEWA") + "-DIGEST",
                "body", family.of("AEWA-STC"),
                "meeting", family.of("AEWA-STC-9"),
                "adoptedOn", "2013-09-19",
                "status", "adopted",
                "title", Map.of("en", "What waits"),
                "provisions",
                    List.of(
                        Map.of(
                            "number", "1",
                            "verb", "note",
                            "text", "Notes the list.",
                            "effects", List.of(Map.of("type", "context"))))));
  }
}
