package org.cmsfamily.acceptance;

import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.cmsfamily.acceptance.document.Exchange;
import org.jspecify.annotations.Nullable;

/**
 * The whole story once, in a family of its own: every operation of the three services is called and
 * succeeds. Made once for all tests that look at what is sent.
 */
final class Tour {

  private static @Nullable Tour taken;
  private static @Nullable String failed;

  private final FamilyUnderTest family = FamilyUnderTest.founded();
  private final TourOfTheRegistry registry = new TourOfTheRegistry(family);
  private final TourOfReports reports = new TourOfReports(family);

  /**
   * Whether no tour comes by: where nothing went wrong there is no dead letter, and an instrument's
   * archive is brought in where it is not known.
   */
  static boolean isOffTheWay(String path) {
    return path.contains("/dead-letters/") || path.endsWith("/archives");
  }

  private List<Exchange> exchanges = List.of();

  private Tour() {}

  /** The tour, made when it is first asked for. */
  static synchronized Tour taken() {
    if (failed != null) throw new AssertionError("The tour failed before: " + failed);
    if (taken == null) taken = made();
    return taken;
  }

  private static Tour made() {
    try {
      var tour = new Tour();
      tour.take();
      return tour;
    } catch (RuntimeException e) {
      failed = e.toString();
      throw e;
    }
  }

  FamilyUnderTest family() {
    return family;
  }

  /** What the tour itself asked and was answered; other tests go on with its family. */
  List<Exchange> exchanges() {
    return exchanges;
  }

  private void take() {
    registry.take();
    withdrawn();
    synergies();
    var study = "/analyses/" + family.of("STUDY") + "/documents?language=en&name=study.csv";
    desk(Part.CMS_OFFICER).csv(study, "chapter,title\n1,Costs\n").orThrow();
    var proposal = agreed();
    var officer = desk(Part.CMS_OFFICER);
    officer.csv(proposal.path() + "/documents?name=days.csv", "post,days\nP4,12\n").orThrow();
    family.moveTo("2026-12-01");
    submitted(proposal);
    var submission = proposal.path() + "/submissions/1";
    officer.csv(submission + "/documents?name=roster.csv", "name,days\nA,3\n").orThrow();
    for (var what : List.of("/document", "/files", "/files/pdf", "/files/docx?lang=en")) {
      desk(Part.CMS_SECRETARY).get(submission + what);
    }
    family.moveTo("2026-12-15");
    amended(proposal);
    family.moveTo("2027-01-01");
    begun();
    var service = new ServiceUnderTest(family, family.service(), List.of("CMS", "AEWA"));
    new TourOfTheLedger(service).take();
    reports.take(service);
    resolved();
    recordedAsExisting();
    published();
    new TourOfReading(family).take();
    exchanges = family.exchanges();
  }

  /** AEWA takes the terms back once, and submits them again. */
  private void submitted(ProposalUnderTest proposal) {
    for (var instrument : List.of("CMS", "AEWA")) proposal.submission(instrument).orThrow();
    var reason = Map.of("reason", "The roster came a day later.");
    proposal.does(Part.AEWA_SECRETARY, "/submissions/2/withdrawals", reason);
    proposal.submission("AEWA").orThrow();
  }

  private void withdrawn() {
    var terms = family.terms().with(t -> t.put("serviceCode", family.service() + "-withdrawn"));
    desk(Part.CMS_OFFICER)
        .ask("/screenings", Map.of("family", family.code(), "terms", terms.json()))
        .orThrow();
    compared(terms);
    var proposal = ProposalUnderTest.drafted(terms);
    proposal.does(Part.CMS_OFFICER, "/copies", Map.of("serviceCode", family.service() + "-copied"));
    proposal.does(
        Part.CMS_OFFICER, "/withdrawals", Map.of("reason", "Another one says it better."));
  }

  /** EUROBATS moves away and shares what it knows; one of two such synergies ends. */
  private void synergies() {
    family
        .registry(Part.EUROBATS_REGISTRAR)
        .post(
            "/secretariats/" + family.of("UNEP-EUROBATS") + "/seats",
            Map.of("city", "Monaco", "country", "MC", "from", "2026-06-01"));
    var shared =
        Map.of(
            "family",
            family.code(),
            "with",
            List.of(family.of("AEWA")),
            "title",
            "Interpreters who know the words of both",
            "areas",
            List.of("conference-services"),
            "knowledge",
            "Each tells the other whom it engaged, and how it went.",
            "since",
            "2026-11-02");
    var secretary = desk(Part.EUROBATS_SECRETARY);
    secretary.post("/synergies", shared);
    secretary.post("/synergies/" + secretary.post("/synergies", shared).text("id") + "/end");
  }

  /** The terms beside a variant that divides the cost equally. */
  private void compared(TermsUnderTest terms) {
    var variants =
        List.of(
            Map.of("name", "60 to 40", "terms", terms.json()),
            Map.of("name", "equal", "terms", terms.withEqualKey().json()));
    desk(Part.CMS_OFFICER)
        .ask("/screenings/comparisons", Map.of("family", family.code(), "variants", variants))
        .orThrow();
  }

  /** Advised on, revised, answered, translated and signed in its second version. */
  private ProposalUnderTest agreed() {
    var proposal = ProposalUnderTest.drafted(family.terms());
    proposal.does(Part.CMS_OFFICER, "/consultation", Map.of());
    proposal.does(Part.CMS_OFFICER, "/advice/requests", Map.of("by", "2026-11-30"));
    var participants = List.of(family.of("CMS"), family.of("AEWA"));
    proposal.does(
        Part.CMS_SECRETARY, "/participants/agreements", Map.of("participants", participants));
    proposal.does(Part.AEWA_OFFICER, "/comments", Map.of("text", "Think of the waterbirds."));
    proposal.does(Part.CMS_OFFICER, "/comments/1/answers", Map.of("text", "Version 2 does."));
    proposal.advised(1);
    proposal.changedTo(
        family.terms().with(t -> t.put("exit", "12 months' notice; costs fall by the key.")));
    proposal.does(Part.CMS_SECRETARY, "/advice/answers", Map.of("text", "Version 2 says so."));
    proposal.does(Part.ADVISER, "/advice/extensions", Map.of("version", 2));
    var title = Map.of("language", "fr", "title", "Services de conférence", "status", "unofficial");
    proposal.does(Part.CMS_OFFICER, "/translations", title);
    proposal.does(Part.CMS_SECRETARY, "/translations/fr/confirmations", Map.of());
    proposal.signed("CMS");
    var signature = "/signatures/" + family.of("CMS") + "/withdrawals";
    proposal.does(Part.CMS_SECRETARY, signature, Map.of("reason", "Signed too early."));
    for (var instrument : List.of("CMS", "AEWA")) proposal.signed(instrument);
    var erratum = Map.of("text", "Annex, second line: read 2027 for 2026.");
    proposal.does(Part.AEWA_SECRETARY, "/versions/2/errata", erratum);
    desk(Part.CMS_SECRETARY).get(proposal.path() + "/versions/2");
    return proposal;
  }

  /** CMS's committee approves with one amendment, which all sign; AEWA's decides on that text. */
  private void amended(ProposalUnderTest proposal) {
    var amended =
        family.terms().with(t -> t.put("exit", "18 months' notice; costs fall by the key."));
    proposal.does(
        Part.CMS_REGISTRAR,
        "/approvals",
        Map.of(
            "decision", proposal.committeeDecision("CMS"),
            "outcome", "approved-as-amended",
            "amended", amended.json()));
    proposal.does(Part.ADVISER, "/advice/extensions", Map.of("version", 3));
    for (var instrument : List.of("CMS", "AEWA")) proposal.signed(instrument);
    proposal.submission("AEWA").orThrow();
    approvedOnCondition(proposal);
    var text = proposal.fingerprint();
    var capacity = family.of("CMS-STC") + ":chair";
    proposal.does(
        Part.CHAIR, "/amendments/confirmations", Map.of("fingerprint", text, "actingAs", capacity));
  }

  /** AEWA's committee alone would have the service suspended, which does not happen so. */
  private void resolved() {
    var further = new FurtherDecisions(family);
    var decision = further.decided("AEWA", "SUSPENDS", "2027-05-11");
    further.resolved("AEWA", "suspend", decision, "2027-12-31").orThrow();
  }

  /** What CMS and AEWA did together before is recorded with a decision of each. */
  private void recordedAsExisting() {
    var code = family.service() + "-existing";
    var terms = family.terms().withReviewDate("2028-05-01").with(t -> t.put("serviceCode", code));
    var further = new FurtherDecisions(family);
    var lead = further.decided("CMS", "RUNS", "2027-05-11");
    var partner = further.decided("AEWA", "RUNS", "2027-05-11");
    desk(Part.CMS_REGISTRAR)
        .post(
            "/services",
            Map.of(
                "family",
                family.code(),
                "terms",
                terms.json(),
                "decision",
                lead,
                "since",
                "2019-01-01"));
    desk(Part.AEWA_REGISTRAR)
        .post("/services/" + code + "/participations", Map.of("decision", partner));
  }

  private void approvedOnCondition(ProposalUnderTest proposal) {
    var condition = Map.of("text", "The roster is signed", "kind", "before-start");
    proposal.does(
        Part.AEWA_REGISTRAR,
        "/approvals",
        Map.of(
            "decision", proposal.committeeDecision("AEWA"),
            "outcome", "approved-with-conditions",
            "conditions", List.of(condition)));
  }

  private void begun() {
    var path = "/services/" + family.service();
    var reader = desk(Part.AEWA_SECRETARY);
    await("the service").until(() -> reader.api().tryGet(path).ok());
    reader.post(path + "/conditions/1/met");
    await("active")
        .atMost(Duration.ofSeconds(30))
        .until(() -> reader.api().get(path).text("state").equals("active"));
  }

  /**
   * The operator has every state published again, and what is remembered of the others read anew.
   */
  private void published() {
    var as = "?actingAs=" + family.code() + ":operator";
    for (var desk :
        List.of(
            family.registry(Part.OPERATOR),
            family.catalog(Part.OPERATOR),
            family.reporting(Part.OPERATOR))) {
      desk.post("/republish" + as);
      desk.post("/replicas/rebuild" + as);
    }
  }

  private Desk desk(Part part) {
    return family.catalog(part);
  }
}
