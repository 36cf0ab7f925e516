package org.cmsfamily.catalog.proposal;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;

import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import org.cmsfamily.catalog.testfamily.Client;
import org.cmsfamily.catalog.testfamily.TestFamily;
import org.cmsfamily.platform.actor.Logins;
import org.cmsfamily.testkit.SkeinResource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Files that go with terms and with what a body has before it, for those who see the text. */
@QuarkusTest
@WithTestResource(
    value = SkeinResource.class,
    initArgs = @ResourceArg(name = "database", value = "catalog"))
@SuppressWarnings("NullAway.Init")
class ProposalDocumentTest {

  @Inject Logins logins;
  @Inject EntityManager entities;

  private TestFamily family;
  private Walk walk;
  private Client member;

  @BeforeEach
  void found() {
    family = TestFamily.found(logins, entities);
    walk = new Walk(family).withAnalysis();
    member = new Client(family, "aewa-member");
  }

  private static String path(String id, String name) {
    return "/proposals/" + id + "/documents?language=en&name=" + name;
  }

  @Test
  void aDraftsFilesAreItsLeadsAndLaterThoseOfAllWhoTakePart() {
    var id = walk.opened();
    walk.aewa().upload(path(id, "days.csv"), "post;days\nP-4;12\n").statusCode(404);
    walk.cmsOfficer()
        .upload(path(id, "days.csv"), "post;days\nP-4;12\n")
        .statusCode(201)
        .body("holderKind", equalTo("terms"))
        .body("holder", equalTo(id));
    walk.cmsOfficer().upload(path(id, "days.csv"), "post;days\nP-4;12\n").statusCode(200);
    walk.aewa().get("/documents?holder=" + id).body("items", empty());

    walk.cmsOfficer().post("/proposals/" + id + "/consultation", "{}").statusCode(200);

    walk.aewa().get("/documents?holder=" + id).body("items.name", contains("days.csv"));
    walk.adviser().get("/documents?holder=" + id).body("items.name", contains("days.csv"));
    walk.adviser().upload(path(id, "own.csv"), "a;b\n").statusCode(403);
    walk.aewa().upload(path(id, "own.csv"), "a;b\n").statusCode(201);
    walk.cms().get("/proposals/" + id).body("acts.name", hasItems("attach-proposal-document"));
    walk.cms().get("/acts?aggregate=" + id).body("items.name", hasItem("attach-proposal-document"));
  }

  @Test
  void aBodysMembersReadWhatBelongsToTheTextBeforeThemAndNothingLater() {
    var id = walk.submitted();
    var before = "/proposals/" + id + "/submissions/2/documents?name=roster.csv";
    walk.cms().upload(before, "name;days\nA;3\n").statusCode(403);
    walk.aewa().upload(before, "name;days\nA;3\n").statusCode(201);
    walk.aewa()
        .upload("/proposals/" + id + "/submissions/9/documents?name=a.csv", "a;b\n")
        .statusCode(404);
    member
        .get("/documents?holderKind=submission&holder=" + id + "/2")
        .body("items.name", contains("roster.csv"));
    walk.cms().get("/documents?holder=" + id + "/2").body("items.name", contains("roster.csv"));

    var reason = "{\"reason\":\"The roster is not ready\"}";
    walk.cms().post("/proposals/" + id + "/submissions/1/withdrawals", reason).statusCode(201);
    walk.cms()
        .upload("/proposals/" + id + "/submissions/1/documents?name=late.csv", "a;b\n")
        .statusCode(409)
        .body("code", equalTo("not-before-body"));
    walk.aewa().post("/proposals/" + id + "/submissions/2/withdrawals", reason).statusCode(201);
    walk.aewa().upload(before, "name;days\nB;3\n").statusCode(409);
    var changed = family.terms().replace("\"2027\": \"15000.00\"", "\"2027\": \"14000.00\"");
    walk.cmsOfficer()
        .post("/proposals/" + id + "/versions", "{\"terms\":%s}".formatted(changed))
        .statusCode(201);
    walk.cmsOfficer().upload(path(id, "later.csv"), "c;d\n").statusCode(201);

    member.get("/documents?holder=" + id).body("items", empty());
    walk.aewa().get("/documents?holder=" + id).body("items.name", contains("later.csv"));
    walk.aewa().get("/documents").body("items.name", containsInAnyOrder("later.csv", "roster.csv"));
  }

  @Test
  void whatASubmittedTextComesWithIsReadByTheBody() {
    var id = walk.agreed();
    walk.cmsOfficer().upload(path(id, "study.csv"), "a;b\n").statusCode(201);
    member.get("/documents?holder=" + id).body("items", empty());
    family.aewaMopGrants().itIs("2026-12-01").settle();
    walk.aewa().post("/proposals/" + id + "/submissions", Walk.before("AEWA-STC")).statusCode(201);
    member.get("/documents?holder=" + id).body("items.name", contains("study.csv"));
  }
}
