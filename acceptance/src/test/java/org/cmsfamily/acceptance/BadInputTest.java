package org.cmsfamily.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.cmsfamily.local.api.Api;
import org.cmsfamily.local.api.ApiResponse;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/** What is not well formed is a problem that names every fault, and nothing is half done. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class BadInputTest {

  private static final int TOO_LARGE = 33 * 1024 * 1024;

  private FamilyUnderTest family;
  private ServiceUnderTest service;

  @BeforeAll
  void run() {
    family = FamilyUnderTest.founded();
    service = ServiceUnderTest.running(family.terms());
    family.moveTo("2027-03-31");
  }

  @Test
  void malformedJsonIsAProblem() {
    var answer = postRaw(api(Part.CMS_OFFICER), "/proposals", "{\"family\":");

    assertProblem(answer, 400, "invalid-request");
  }

  @Test
  void unknownValuesDatesThatDoNotExistAndTooManyDecimalsAreAllNamed() {
    var terms =
        family
            .terms()
            .withRecurringCost("2028", "180000.001")
            .withReviewDate("2029-02-30")
            .with(t -> ((ObjectNode) t.withArray("/purpose").get(0)).put("goal", "save-the-world"));

    var answer =
        family
            .catalog(Part.CMS_OFFICER)
            .attempt("/proposals", Map.of("family", family.code(), "terms", terms.json()));

    assertThat(answer.status()).as(answer.text()).isIn(400, 422);
    assertThat(String.join(" ", answer.json().path("violations").findValuesAsText("pointer")))
        .contains("/costPlan/recurring/2028", "/reviewDate", "/purpose/0/goal");
  }

  @Test
  void theRegistryNamesEveryFaultToo() {
    var decision = family.examples().all("decisions").path(0).deepCopy();
    ((ObjectNode) decision)
        .put("key", family.of("CMS") + "-BAD")
        .put("status", "agreed-upon")
        .put("adoptedOn", "2026-13-01");

    var answer = family.registry(Part.CMS_REGISTRAR).attempt("/decisions", decision);

    assertProblem(answer, 400, "invalid-request");
    assertThat(answer.json().path("violations").findValuesAsText("pointer"))
        .contains("/status", "/adoptedOn");
  }

  @Test
  void whatIsNotKnownYetIsToBeTriedAgain() {
    var terms =
        family.terms().with(t -> t.withObject("/supports").put("analysis", "NOBODYS-STUDY"));
    var body = TermsUnderTest.json(Map.of("family", family.code(), "terms", terms.json()));

    var answer =
        api(Part.CMS_OFFICER).impatient().tryPost("unknown " + family.code(), "/proposals", body);

    assertProblem(answer, 409, "not-known-yet");
    assertThat(answer.headers().firstValue("Retry-After")).isPresent();
  }

  @Test
  void aPostNeedsAKeyAndAKeyBindsItsRequest() {
    var draft = ProposalUnderTest.drafted(other("-keys"));
    var api = api(Part.CMS_OFFICER);
    var step = "comment " + family.code();
    draft.does(Part.CMS_OFFICER, "/consultation", Map.of());
    var comments = draft.path() + "/comments";

    assertProblem(api.ask(comments, Map.of("text", "Yes")), 400, "idempotency-key-required");
    var first = api.post(step, comments, Map.of("text", "Yes"));
    assertThat(api.post(step, comments, Map.of("text", "Yes")).text()).isEqualTo(first.text());
    assertProblem(api.tryPost(step, comments, Map.of("text", "No")), 422, "idempotency-key-reused");
    assertThat(draft.view().path("comments")).hasSize(1);
  }

  @Test
  void aChangeNamesTheVersionItChanges() {
    var registry = family.registry(Part.CMS_REGISTRAR).api();
    var path = "/families/" + family.code();
    var read = registry.get(path);
    ObjectNode body = family.examples().one("family").put("code", family.code());
    ((ObjectNode) body.path("names")).put("en", "A family renamed");

    assertProblem(registry.tryPut(path, "", body), 428, "precondition-required");
    assertProblem(registry.tryPut(path, "\"0\"", body), 412, "precondition-failed");
    var changed = registry.tryPut(path, read.etag(), body);
    assertThat(changed.status()).as(changed.text()).isEqualTo(200);
    assertThat(changed.etag()).isNotEqualTo(read.etag());
    assertProblem(registry.tryPut(path, read.etag(), body), 412, "precondition-failed");
  }

  @Test
  void anExtractWithAByteOrderMarkAndCarriageReturnsIsRead() {
    var text = line("BOM", "1.00").text().replace("\n", "\r\n");

    var answer = imports(("\uFEFF" + text).getBytes(StandardCharsets.UTF_8));

    assertThat(answer.status()).as(answer.text()).isEqualTo(201);
  }

  @Test
  void anExtractInAnotherEncodingIsRefused() {
    var text = line("UMLAUT", "1.00").text().replace("A line of a test", "Übersetzung");

    var answer = imports(text.getBytes(Charset.forName("windows-1252")));

    assertProblem(answer, 422, "import-refused");
    assertThat(answer.json().path("violations")).isNotEmpty();
  }

  @Test
  void anExtractWithWrongColumnsOrAnOpenQuoteIsRefused() {
    var columns = line("COLUMN", "1.00").text().replace("booking_date", "date");
    assertProblem(imports(columns.getBytes(StandardCharsets.UTF_8)), 422, "import-refused");

    var quote = line("QUOTE", "1.00").text().replace("A line", "\"A line");
    assertProblem(imports(quote.getBytes(StandardCharsets.UTF_8)), 422, "import-refused");
  }

  @Test
  void atMostAThousandViolationsAreListedThenTheirNumber() {
    var lines = new ArrayList<String>();
    for (var i = 0; i < 1500; i++) lines.add(line("MANY" + i, "1.001").lines().getFirst());

    var answer = service.imports("CMS", new LedgerFile(service, List.copyOf(lines)));

    assertProblem(answer, 422, "import-refused");
    assertThat(answer.json().path("violations")).hasSize(1000);
    assertThat(answer.json().path("violationsTotal").asInt()).isEqualTo(1500);
  }

  @Test
  void anUnknownServiceInALineIsALineToMend() {
    var file = line("SERVICE", "1.00");
    var text = file.text().replace(service.code(), "no-such-service");

    var answer = imports(text.getBytes(StandardCharsets.UTF_8));

    assertProblem(answer, 422, "import-refused");
    assertThat(answer.json().path("violations").path(0).path("column").asText())
        .isEqualTo("service");
  }

  @Test
  void whatNoReaderOfJsonEndsIsRefusedShortly() {
    var deep = "{\"family\":" + "[".repeat(500_000);
    var many = new StringBuilder("{\"x\":1");
    for (var i = 0; i < 50_000; i++) many.append(",\"unknown").append(i).append("\":1");

    for (var body : List.of(deep, many.append('}').toString(), "[".repeat(1_000_000))) {
      var answer = postRaw(api(Part.CMS_OFFICER), "/proposals", body);

      assertProblem(answer, 400, "invalid-request");
      assertThat(answer.text()).hasSizeLessThan(100_000);
    }
  }

  @Test
  void moreThanThirtyTwoMegabytesAreTooLarge() {
    var answer = imports(new byte[TOO_LARGE]);

    assertThat(answer.status()).isEqualTo(413);
  }

  @Test
  void nothingOfARefusedFileIsBooked() {
    var before = service.entries(Part.CMS_FINANCE, "&limit=200").size();
    var half = line("HALF-1", "1.00").withLine(line("HALF-2", "x").lines().getFirst());

    assertProblem(service.imports("CMS", half), 422, "import-refused");

    assertThat(service.entries(Part.CMS_FINANCE, "&limit=200").findValuesAsText("reference"))
        .hasSizeGreaterThanOrEqualTo(before)
        .doesNotContain("HALF-1", "HALF-2");
  }

  private LedgerFile line(String reference, String amount) {
    return LedgerFile.of(service)
        .with(reference, "CMS", "CMS", "2027-02-10", "in-kind", amount, "EUR");
  }

  private ApiResponse imports(byte[] file) {
    var path =
        "/imports?family=%s&payer=%s&sourceSystem=TEST&layout=skein"
            .formatted(family.code(), family.of("CMS"));
    return family.reporting(Part.CMS_FINANCE).csv(path, file);
  }

  private TermsUnderTest other(String serviceCode) {
    return family.terms().with(terms -> terms.put("serviceCode", family.service() + serviceCode));
  }

  private Api api(Part part) {
    return family.catalog(part).api();
  }

  private static ApiResponse postRaw(Api api, String path, String body) {
    Consumer<HttpRequest.Builder> headers =
        request ->
            request
                .header("Content-Type", "application/json")
                .header("Idempotency-Key", Api.key(body + path));
    return api.send("POST", path, BodyPublishers.ofString(body), headers);
  }

  private static void assertProblem(ApiResponse answer, int status, String slug) {
    assertThat(answer.status()).as(answer.toString()).isEqualTo(status);
    assertThat(answer.slug()).as(answer.toString()).isEqualTo(slug);
    assertThat(answer.headers().firstValue("Content-Type").orElse(""))
        .startsWith("application/problem+json");
  }
}
