package org.cmsfamily.reporting;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.restassured.RestAssured;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import jakarta.enterprise.inject.spi.CDI;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Predicate;
import org.cmsfamily.platform.actor.Logins;
import org.cmsfamily.platform.calendar.BusinessCalendar;
import org.cmsfamily.platform.json.Json;
import org.cmsfamily.platform.replica.Replicas;
import org.cmsfamily.platform.store.AsSystem;
import org.cmsfamily.reporting.replica.ServiceFacts;
import org.cmsfamily.testkit.TestTokens;
import org.cmsfamily.testkit.TestTopics;
import org.eclipse.microprofile.config.ConfigProvider;

/**
 * A family of its own for a test, as registry and catalog would tell of it: CMS and AEWA with S03's
 * conference services, their finance officers, programme officers, Executive Secretaries and an
 * auditor. Codes have the family's prefix.
 */
public final class ReportingWorld {

  private static final AtomicLong VERSION = new AtomicLong(1);
  private static final String SERVICE_OF_SAMPLES = "conference-services-cms-aewa";

  private String reportingPeriod = "quarter";

  private final String prefix =
      "T" + UUID.randomUUID().toString().substring(0, 8).toUpperCase(Locale.ROOT);

  /** Tells Kafka of a family whose business date is the given, and waits until it is known here. */
  public static ReportingWorld on(String businessDate) {
    var world = new ReportingWorld();
    world.publishFamily(businessDate);
    for (var instrument : new String[] {"CMS", "AEWA", "EUROBATS"}) {
      world.publishInstrument(instrument);
      for (var role :
          new String[] {"finance-officer", "programme-officer", "executive-secretary", "auditor"}) {
        world.appoint(instrument, role);
      }
    }
    world.publishService("active", world.costPlan("120000.00", "80000.00"));
    world.waitUntilKnown();
    return world;
  }

  public String family() {
    return prefix;
  }

  public String code(String instrument) {
    return prefix + "-" + instrument;
  }

  public String service() {
    return prefix.toLowerCase(Locale.ROOT) + "-conference-services";
  }

  /** Moves the family's business date, on which it comes to report by another period. */
  public void reportsBy(String period, String businessDate) {
    reportingPeriod = period;
    moveTo(businessDate);
  }

  /** Moves the family's business date. */
  public void moveTo(String businessDate) {
    publishFamily(businessDate);
    await()
        .atMost(Duration.ofSeconds(20))
        .untilAsserted(
            () -> {
              var today =
                  AsSystem.call(
                      () -> CDI.current().select(BusinessCalendar.class).get().today(prefix));
              assertThat(today).hasToString(businessDate);
            });
  }

  /** Someone with a role, as REST Assured's request. */
  public RequestSpecification as(String instrument, String role) {
    return asSubject(subject(instrument, role));
  }

  /** The finance officer of an instrument. */
  public RequestSpecification finance(String instrument) {
    return as(instrument, "finance-officer");
  }

  private static RequestSpecification asSubject(String subject) {
    return given()
        .auth()
        .oauth2(TestTokens.token(subject))
        .header("Idempotency-Key", UUID.randomUUID().toString());
  }

  /** Somebody whom nobody appointed. */
  public RequestSpecification stranger() {
    return asSubject(prefix + "-stranger");
  }

  /** Imports an extract as the payer's finance officer. */
  public Response imports(String payer, byte[] file) {
    return upload(payer, file, "/imports");
  }

  /** Imports an extract as the payer's finance officer. */
  public Response imports(String payer, String file) {
    return imports(payer, file.getBytes(StandardCharsets.UTF_8));
  }

  /** Previews an extract as the payer's finance officer. */
  public Response previews(String payer, String file) {
    return upload(payer, file.getBytes(StandardCharsets.UTF_8), "/imports/preview");
  }

  /** The status of importing a file that is too large for a test client that logs it. */
  public int importsLarge(String payer, byte[] file) {
    var query =
        "/reporting/imports?family=%s&payer=%s&sourceSystem=TEST&layout=skein"
            .formatted(prefix, code(payer));
    var request =
        HttpRequest.newBuilder(URI.create("http://localhost:" + RestAssured.port + query))
            .header(
                "Authorization", "Bearer " + TestTokens.token(subject(payer, "finance-officer")))
            .header("Idempotency-Key", UUID.randomUUID().toString())
            .header("Content-Type", "text/csv")
            .POST(BodyPublishers.ofByteArray(file))
            .build();
    try (var client = HttpClient.newHttpClient()) {
      return client.send(request, BodyHandlers.discarding()).statusCode();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }

  private Response upload(String payer, byte[] file, String path) {
    return finance(payer)
        .contentType("text/csv")
        .queryParam("family", prefix)
        .queryParam("payer", code(payer))
        .queryParam("sourceSystem", "TEST")
        .queryParam("layout", "skein")
        .body(file)
        .post(path);
  }

  /** A file with one line, borne by the service's key. */
  public String line(String reference, String payer, String date, String amount) {
    return """
    source_reference,service,paid_by,borne_by,booking_date,concerns,kind,amount,currency,unit,purpose,description,document,reverses
    %s,%s,%s,key,%s,,actual,%s,EUR,,,Interpreters,,
    """
        .formatted(reference, service(), code(payer), date, amount);
  }

  /** The sample rates, imported by CMS's finance officer. */
  public Response rates() {
    return rates(sample("rates-sample.csv"));
  }

  /** Rates, imported by CMS's finance officer. */
  public Response rates(String csv) {
    return finance("CMS")
        .contentType("text/csv")
        .queryParam("family", prefix)
        .body(csv.getBytes(StandardCharsets.UTF_8))
        .post("/rates");
  }

  /** A sample extract with this family's codes. */
  public String extract(String quarter, String payer) {
    return sample("ledger-%s-%s.csv".formatted(quarter, payer))
        .replace(SERVICE_OF_SAMPLES, service())
        .replace(",CMS,", "," + code("CMS") + ",")
        .replace(",CMS,", "," + code("CMS") + ",")
        .replace(",AEWA,", "," + code("AEWA") + ",")
        .replace(",AEWA,", "," + code("AEWA") + ",");
  }

  /** A file of reference data. */
  public static String sample(String file) {
    try {
      return Files.readString(Path.of("../deploy/local/data", file));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Closes a quarter for an instrument. */
  public Response closes(String instrument, String quarter) {
    return finance(instrument)
        .contentType("application/json")
        .body("{}")
        .post("/services/{code}/quarters/{quarter}/closings", service(), quarter);
  }

  /** Closes a quarter for CMS and AEWA. */
  public void closes(String quarter) {
    closes("CMS", quarter).then().statusCode(200);
    closes("AEWA", quarter).then().statusCode(200);
  }

  /** A quarter as CMS's finance officer sees it. */
  public Response quarter(String quarter) {
    return finance("CMS").get("/services/{code}/quarters/{quarter}", service(), quarter);
  }

  /** A cost plan of two years for CMS and AEWA, key 60/40. */
  public Map<String, Object> costPlan(String cms, String aewa) {
    return Map.of(
        "currency",
        "EUR",
        "plannedRates",
        Map.of("USD", "0.890"),
        "programmeSupportCost",
        "included",
        "phasing",
        "equal",
        "key",
        Map.of("kind", "fixed", "percent", Map.of(code("CMS"), "60", code("AEWA"), "40")),
        "baseline",
        Map.of(
            code("CMS"), Map.of("2027", cms, "2028", cms),
            code("AEWA"), Map.of("2027", aewa, "2028", aewa)));
  }

  /** Publishes the service as the catalog would. */
  public void publishService(String state, Map<String, Object> costPlan) {
    publishService(state, costPlan, List.of());
  }

  /** Publishes the service with decisions behind it that are no longer in force. */
  public void publishService(
      String state, Map<String, Object> costPlan, List<Map<String, String>> notInForce) {
    publishService(state, costPlan, notInForce, List.of());
  }

  /** Publishes the service with decisions that are no longer in force, and what is due of it. */
  public void publishService(
      String state,
      Map<String, Object> costPlan,
      List<Map<String, String>> notInForce,
      List<Map<String, String>> due) {
    var service = new TreeMap<>(service(state, costPlan, notInForce));
    service.put("due", due);
    publish("catalog.services", service(), service);
  }

  /** Publishes the service, active, with what else the catalog says of it. */
  public void publishServiceWith(Map<String, ?> more) {
    var plan = costPlan("120000.00", "80000.00");
    var service = new TreeMap<>(service("active", plan, List.of()));
    service.putAll(more);
    publish("catalog.services", service(), service);
  }

  /** Publishes a further service of the same participants, with what else is said of it. */
  public void publishFurtherService(String code, Map<String, ?> more) {
    var plan = costPlan("120000.00", "80000.00");
    var service = new TreeMap<>(service("active", plan, List.of()));
    service.put("code", code);
    service.putAll(more);
    publish("catalog.services", code, service);
  }

  /** Publishes a budget of an instrument, adopted unless said. */
  public void publishBudget(String code, String instrument, Map<String, ?> more) {
    var budget = new TreeMap<String, Object>();
    budget.putAll(
        Map.of(
            "code",
            code,
            "family",
            prefix,
            "instrument",
            code(instrument),
            "period",
            "2027-2028",
            "currency",
            "EUR",
            "adopted",
            true));
    budget.putAll(more);
    publish("registry.budgets", code, budget);
  }

  /** Publishes that the service was closed on a day. */
  public void publishClosed(String endsOn) {
    var plan = costPlan("120000.00", "80000.00");
    var service = new TreeMap<>(service("closed", plan, List.of()));
    service.put("endsOn", endsOn);
    publish("catalog.services", service(), service);
  }

  private Map<String, Object> service(
      String state, Map<String, Object> costPlan, List<Map<String, String>> notInForce) {
    return Map.ofEntries(
        Map.entry("code", service()),
        Map.entry("family", prefix),
        Map.entry("title", "Common conference services"),
        Map.entry("state", state),
        Map.entry("areas", new String[] {"conference-services"}),
        Map.entry(
            "participants",
            new Object[] {
              Map.of("instrument", code("CMS"), "secretariat", "S1", "role", "lead"),
              Map.of("instrument", code("AEWA"), "secretariat", "S2", "role", "partner")
            }),
        Map.entry("start", "2027-01-01"),
        Map.entry("end", "2028-12-31"),
        Map.entry("reviewDate", "2028-06-30"),
        Map.entry("costPlan", costPlan),
        Map.entry("notInForce", notInForce),
        Map.entry(
            "indicators",
            new Object[] {
              Map.of(
                  "code",
                  "documents-on-time",
                  "unit",
                  "percent",
                  "direction",
                  "up",
                  "baseline",
                  "78",
                  "target",
                  "95")
            }),
        Map.entry("demonstration", false));
  }

  /** Waits until the service is known here in a state. */
  public void awaitsState(String state) {
    awaits(known -> known.state().equals(state));
  }

  /** Waits until the service is known here so. */
  public void awaits(Predicate<ServiceFacts> so) {
    await()
        .atMost(Duration.ofSeconds(20))
        .until(
            () ->
                AsSystem.call(
                    () ->
                        so.test(
                            CDI.current()
                                .select(Replicas.class)
                                .get()
                                .get(ReportingReplicas.SERVICES, service()))));
  }

  private void publishFamily(String businessDate) {
    publish(
        "registry.families",
        prefix,
        Map.of(
            "code",
            prefix,
            "family",
            prefix,
            "zone",
            "Europe/Berlin",
            "reportingCurrency",
            "EUR",
            "rollOut",
            Map.of("host", code("CMS")),
            "reportingPeriod",
            reportingPeriod,
            "businessDate",
            businessDate));
  }

  private void publishInstrument(String instrument) {
    publish(
        "registry.instruments",
        code(instrument),
        Map.of("code", code(instrument), "family", prefix, "shortName", instrument));
  }

  /** Tells of an appointment, which counts from the next seconds on. */
  public void appoint(String instrument, String role) {
    appoint(instrument, role, Map.of());
  }

  /** Tells that an appointment ended on a day. */
  public void ends(String instrument, String role, String to) {
    appoint(instrument, role, Map.of("to", to));
  }

  /** The person who holds a role. */
  public String person(String instrument, String role) {
    return subject(instrument, role);
  }

  private void appoint(String instrument, String role, Map<String, String> more) {
    var subject = subject(instrument, role);
    var issuer = ConfigProvider.getConfig().getValue("quarkus.oidc.token.issuer", String.class);
    var login = CDI.current().select(Logins.class).get().digest(issuer, subject);
    publish(
        "registry.persons",
        subject,
        Map.of("id", subject, "family", prefix, "kind", "human", "logins", new String[] {login}));
    var appointment = new TreeMap<String, Object>(more);
    appointment.putAll(
        Map.ofEntries(
            Map.entry("id", subject),
            Map.entry("family", prefix),
            Map.entry("person", subject),
            Map.entry("role", role),
            Map.entry("holder", code(instrument)),
            Map.entry("holderKind", "instrument"),
            Map.entry("from", "2026-01-01"),
            Map.entry("act", "Appointed for the test"),
            Map.entry("status", "counts"),
            Map.entry("recordedAt", "2026-01-01T00:00:00Z"),
            Map.entry("demonstration", false)));
    publish("registry.appointments", subject, appointment);
  }

  private void waitUntilKnown() {
    await()
        .atMost(Duration.ofSeconds(30))
        .until(
            () ->
                as("EUROBATS", "auditor").get("/services/{code}/neutrality", service()).statusCode()
                        == 404
                    && quarter("2027-Q1").statusCode() == 200
                    && finance("AEWA").get("/services/{code}/neutrality", service()).statusCode()
                        == 200);
  }

  private String subject(String instrument, String role) {
    return code(instrument) + "-" + role;
  }

  private static void publish(String topic, String key, Object state) {
    TestTopics.publish(topic, key, VERSION.incrementAndGet(), Json.write(state));
  }
}
