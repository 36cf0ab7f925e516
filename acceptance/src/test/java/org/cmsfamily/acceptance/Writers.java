package org.cmsfamily.acceptance;

import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.atomic.AtomicInteger;
import org.cmsfamily.local.api.ApiResponse;

/** People who write decisions, proposals and ledger lines, one thing after another. */
final class Writers {

  private final FamilyUnderTest family;
  private final String service;
  private final String meeting;
  private final String run;
  private final StubbornClient client = new StubbornClient();
  private final AtomicInteger number = new AtomicInteger();
  private final Queue<Acknowledged> acknowledged = new ConcurrentLinkedQueue<>();
  private final Queue<String> lines = new ConcurrentLinkedQueue<>();

  /**
   * @param meeting at which decisions are tabled now
   * @param run distinguishes what is written from all earlier
   */
  Writers(FamilyUnderTest family, String service, String meeting, String run) {
    this.family = family;
    this.service = service;
    this.meeting = meeting;
    this.run = run;
  }

  StubbornClient client() {
    return client;
  }

  List<Acknowledged> acknowledged() {
    return List.copyOf(acknowledged);
  }

  /** References of the ledger lines that were booked. */
  List<String> lines() {
    return List.copyOf(lines);
  }

  /** What each writer writes once; to be repeated. */
  List<Runnable> all() {
    return List.of(
        () -> decision("CMS"),
        () -> decision("AEWA"),
        this::proposal,
        this::proposal,
        () -> ledger("CMS"),
        () -> ledger("AEWA"));
  }

  private String next() {
    return run + "-" + number.incrementAndGet();
  }

  /** Drafted, then tabled, then rejected. */
  private void decision(String instrument) {
    var key = family.of(instrument) + "-" + next();
    var registrar = Part.registrarOf(instrument);
    registry(
        registrar,
        "/decisions",
        draft(key, family.of(instrument + "-STC"), family.of(instrument) + "-" + meeting));
    var path = "/decisions/" + key;
    registry(registrar, path + "/statuses", Map.of("status", "tabled"));
    var last = registry(registrar, path + "/statuses", Map.of("status", "deferred"));
    acknowledged.add(of(registrar, "registry", "registry.decisions", key, path, last, 3));
  }

  /** A decision that its body has not seen yet. */
  static Map<String, Object> draft(String key, String body, String meeting) {
    var provision =
        Map.of(
            "number", "1",
            "verb", "decide",
            "text", "Decides so.",
            "effects", List.of(Map.of("type", "context")));
    return Map.of(
        "key",
        key,
        "body",
        body,
        "meeting",
        meeting,
        "status",
        "draft",
        "title",
        Map.of("en", "Written in trouble"),
        "provisions",
        List.of(provision));
  }

  /** Drafted, changed twice, and withdrawn. */
  private void proposal() {
    var terms = family.terms().with(t -> t.put("serviceCode", code() + next()).put("exit", "1"));
    var drafted = catalog("/proposals", Map.of("family", family.code(), "terms", terms.json()));
    var id = drafted.text("id");
    var path = "/proposals/" + id;
    for (var exit : List.of("2", "3")) {
      catalog(path + "/versions", Map.of("terms", terms.with(t -> t.put("exit", exit)).json()));
    }
    var last = catalog(path + "/withdrawals", Map.of("reason", "Written in trouble"));
    acknowledged.add(of(Part.CMS_OFFICER, "catalog", "catalog.proposals", id, path, last, 4));
  }

  private String code() {
    return family.service() + "-";
  }

  /** Three lines of one extract. */
  private void ledger(String payer) {
    var references = List.of(next(), next(), next());
    var file = LedgerFile.of(new ServiceUnderTest(family, service, List.of()));
    for (var reference : references) file = file.actual(reference, payer, "2027-02-03", "1.00");
    var path =
        "/imports?family=%s&payer=%s&sourceSystem=TEST&layout=skein"
            .formatted(family.code(), family.of(payer));
    var suite = FamilyUnderTest.suite();
    client.csv(Part.financeOf(payer), suite.reporting(), step(), path, file.text());
    lines.addAll(references);
  }

  private ApiResponse registry(Part who, String path, Object body) {
    return client.post(who, FamilyUnderTest.suite().registry(), step(), path, body);
  }

  private ApiResponse catalog(String path, Object body) {
    return client.post(Part.CMS_OFFICER, FamilyUnderTest.suite().catalog(), step(), path, body);
  }

  private String step() {
    return family.code() + "/" + next();
  }

  private static Acknowledged of(
      Part reader,
      String service,
      String topic,
      String key,
      String path,
      ApiResponse last,
      int acts) {
    var version = Long.parseLong(last.etag().replace("\"", ""));
    return new Acknowledged(reader, service, topic, key, path, version, acts);
  }
}
