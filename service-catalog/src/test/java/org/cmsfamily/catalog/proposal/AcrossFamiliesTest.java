package org.cmsfamily.catalog.proposal;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import java.lang.reflect.Method;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.cmsfamily.catalog.analysis.AnalysisResource;
import org.cmsfamily.catalog.screening.ScreeningResource;
import org.cmsfamily.catalog.service.ServiceResource;
import org.cmsfamily.catalog.synergy.SynergyResource;
import org.cmsfamily.catalog.testfamily.Client;
import org.cmsfamily.catalog.testfamily.TestFamily;
import org.cmsfamily.platform.actor.Logins;
import org.cmsfamily.testkit.SkeinResource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/**
 * Whoever holds an office of another family, or of an instrument that takes no part, changes
 * nothing: each way to write is tried by each of them.
 */
@QuarkusTest
@WithTestResource(
    value = SkeinResource.class,
    initArgs = @ResourceArg(name = "database", value = "catalog"))
@SuppressWarnings("NullAway.Init")
class AcrossFamiliesTest {
  private static final List<String> OFFICES = List.of("es", "po", "registrar", "auditor", "fo");

  @Inject Logins logins;
  @Inject EntityManager entities;

  private TestFamily family;
  private Walk walk;
  private TestFamily other;

  @BeforeEach
  void found() {
    family = TestFamily.found(logins, entities).joinedBy("EUROBATS");
    other = TestFamily.found(logins, entities);
    walk = new Walk(family).withAnalysis();
  }

  /** Every way to write, by its address, with a body that those who may could send. */
  private Map<String, String> writes() {
    var writes = new TreeMap<String, String>();
    var terms = family.terms();
    var fingerprint = "{\"fingerprint\":\"%s\"}".formatted("a".repeat(64));
    var text = "{\"text\":\"Of mine\"}";
    var reason = "{\"reason\":\"Of mine\"}";
    writes.put("/proposals", "{\"family\":\"@FAMILY\",\"terms\":%s}".formatted(terms));
    writes.put("/screenings", "{\"family\":\"@FAMILY\",\"terms\":%s}".formatted(terms));
    writes.put(
        "/screenings/comparisons",
        """
        {"family":"@FAMILY","variants":[{"name":"one","terms":%1$s},{"name":"two","terms":%1$s}]}\
        """
            .formatted(terms));
    writes.put("/proposals/{id}/copies", "{\"serviceCode\":\"~theirs\"}");
    writes.put("/proposals/{id}/versions", "{\"terms\":%s}".formatted(changed(terms)));
    writes.put("/proposals/{id}/consultation", "{}");
    writes.put(
        "/proposals/{id}/participants/agreements", "{\"participants\":[\"@CMS\",\"@EUROBATS\"]}");
    writes.put("/proposals/{id}/comments", text);
    writes.put("/proposals/{id}/comments/{number}/answers", text);
    writes.put("/proposals/{id}/versions/{number}/errata", text);
    writes.put("/proposals/{id}/translations/{language}/confirmations", "{}");
    writes.put(
        "/proposals/{id}/translations",
        "{\"language\":\"de\",\"title\":\"Fremd\",\"status\":\"unofficial\"}");
    writes.put("/proposals/{id}/advice/requests", "{\"by\":\"2026-12-24\"}");
    writes.put(
        "/proposals/{id}/advice",
        "{\"version\":1,\"opinion\":\"favourable\",\"text\":\"Of mine\"}");
    writes.put("/proposals/{id}/advice/extensions", "{\"version\":1}");
    writes.put("/proposals/{id}/advice/answers", text);
    writes.put("/proposals/{id}/signatures", fingerprint);
    writes.put("/proposals/{id}/signatures/{instrument}/withdrawals", reason);
    writes.put("/proposals/{id}/submissions", Walk.before("CMS-STC"));
    writes.put("/proposals/{id}/submissions/{number}/withdrawals", reason);
    writes.put("/proposals/{id}/approvals", Walk.approval("CMS-YES", "approved"));
    writes.put("/proposals/{id}/amendments/confirmations", fingerprint);
    writes.put("/proposals/{id}/withdrawals", reason);
    writes.put(
        "/services",
        "{\"family\":\"@FAMILY\",\"decision\":\"@CMS-SYNERGIES\",\"terms\":%s}".formatted(terms));
    writes.put("/services/{code}/participations", "{\"decision\":\"@CMS-SYNERGIES\"}");
    writes.put("/services/{code}/conditions/{number}/met", "{}");
    writes.put(
        "/services/{code}/resolutions",
        "{\"kind\":\"close\",\"decision\":\"@CMS-YES\",\"on\":\"2027-12-31\"}");
    writes.put(
        "/analyses",
        """
        {"family":"@FAMILY","code":"~theirs","title":"Implications","implications":[]}\
        """);
    writes.put(
        "/synergies",
        """
        {"family":"@FAMILY","with":["@CMS"],"title":"Mine","areas":["fundraising"],
         "knowledge":"All","since":"2026-11-01"}\
        """);
    writes.put("/synergies/{id}/end", "{}");
    writes.put("/analyses/{code}/documents", "chapter,title\n1,Costs\n");
    return writes;
  }

  private static String changed(String terms) {
    return terms.replace("\"15000.00\"", "\"14000.00\"");
  }

  /** What the writes would change, as CMS's Executive Secretary reads it. */
  private String all(String id) {
    var read = new StringBuilder();
    for (var path :
        List.of(
            "/proposals/" + id,
            "/proposals?family=@FAMILY",
            "/analyses?family=@FAMILY",
            "/services?family=@FAMILY",
            "/documents?holderKind=analysis&holder=~analysis",
            "/acts?family=@FAMILY")) {
      read.append(walk.cms().get(path).extract().asString()).append('\n');
    }
    return read.toString();
  }

  private List<Client> strangers(boolean ofTheFamily) {
    var strangers = new ArrayList<Client>();
    for (var office : OFFICES) {
      if (ofTheFamily) {
        strangers.add(new Client(family, "eurobats-" + office));
      } else {
        strangers.add(new Client(other, "cms-" + office));
        strangers.add(new Client(other, "aewa-" + office));
      }
    }
    if (!ofTheFamily) {
      strangers.add(new Client(other, "adviser"));
      strangers.add(new Client(other, "cms-member"));
    }
    return strangers;
  }

  private int tried(Client stranger, String id, String template) {
    var path =
        family.text(
            template
                .replace("/analyses/{code}", "/analyses/~analysis")
                .replace("/services/{code}", "/services/~conference")
                .replace("{id}", id)
                .replace("{instrument}", "@CMS")
                .replace("{language}", "de")
                .replace("{number}", "1"));
    var body = family.text(writes().getOrDefault(template, ""));
    var answer =
        template.endsWith("/documents")
            ? stranger.upload(path + "?name=a.csv&language=en", body)
            : stranger.post(path, body);
    return answer.extract().statusCode();
  }

  /** What everyone in the family may do. */
  private static boolean allowedInTheFamily(String template) {
    return template.startsWith("/screenings") || template.matches("/analyses|/synergies");
  }

  private List<String> done(String id, boolean ofTheFamily) {
    var done = new ArrayList<String>();
    for (var stranger : strangers(ofTheFamily)) {
      for (var template : writes().keySet()) {
        if (!ofTheFamily || !allowedInTheFamily(template)) {
          int status = tried(stranger, id, template);
          if (status != 403 && status != 404) {
            done.add("%s by %s: %s".formatted(template, stranger.office(), status));
          }
        }
      }
    }
    return done;
  }

  @Test
  void everyWayToWriteIsTried() {
    var ways = new TreeSet<String>();
    Stream.of(
            ProposalResource.class,
            ConsultationResource.class,
            ServiceResource.class,
            AnalysisResource.class,
            ScreeningResource.class,
            SynergyResource.class)
        .flatMap(resource -> Stream.of(resource.getDeclaredMethods()))
        .filter(method -> method.isAnnotationPresent(POST.class))
        .map(AcrossFamiliesTest::path)
        .forEach(ways::add);
    assertThat(writes().keySet()).containsExactlyInAnyOrderElementsOf(ways);
  }

  private static String path(Method method) {
    var root = method.getDeclaringClass().getAnnotation(Path.class).value();
    var own = method.getAnnotation(Path.class);
    return own == null ? root : root + "/" + own.value();
  }

  @Test
  void nobodyOfAnotherFamilyChangesAnything() {
    var id = walk.submitted();
    walk.decideOnTheFifteenth();
    var before = all(id);

    assertThat(done(id, false)).isEmpty();
    assertThat(all(id)).isEqualTo(before);
  }

  @Test
  void nobodyOfAnInstrumentThatTakesNoPartChangesAnything() {
    var id = walk.submitted();
    walk.decideOnTheFifteenth();
    var before = all(id);

    assertThat(done(id, true)).isEmpty();
    assertThat(all(id)).isEqualTo(before);
  }

  @Test
  void noConditionOfAServiceIsMetByAnyoneElse() {
    walk.approveOnCondition(walk.submitted());
    var met = "/services/{code}/conditions/{number}/met";
    for (var stranger :
        Stream.concat(strangers(true).stream(), strangers(false).stream()).toList()) {
      assertThat(tried(stranger, "none", met)).as(stranger.office()).isIn(403, 404);
    }
    assertThat(tried(walk.cms(), "none", met)).isEqualTo(403);
    assertThat(tried(walk.aewa(), "none", met)).isEqualTo(200);
  }
}
