package org.cmsfamily.catalog.proposal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.Map;
import org.cmsfamily.catalog.testfamily.Client;
import org.cmsfamily.catalog.testfamily.TestFamily;
import org.cmsfamily.platform.actor.Logins;
import org.cmsfamily.platform.store.AsSystem;
import org.cmsfamily.testkit.SkeinResource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Comments are answered by the lead, and translations confirmed by an Executive Secretary. */
@QuarkusTest
@WithTestResource(
    value = SkeinResource.class,
    initArgs = @ResourceArg(name = "database", value = "catalog"))
@SuppressWarnings("NullAway.Init")
class CommentsAndTranslationsTest {
  @Inject Logins logins;
  @Inject EntityManager entities;
  @Inject Proposals proposals;

  private TestFamily family;
  private Walk walk;

  @BeforeEach
  void found() {
    family = TestFamily.found(logins, entities);
    walk = new Walk(family).withAnalysis();
  }

  @Test
  void theLeadsPeopleAnswerACommentOnce() {
    var path = "/proposals/" + walk.consulted();
    var answers = path + "/comments/1/answers";
    var text = "{\"text\":\"It is one roster\"}";
    walk.aewa()
        .post(path + "/comments", "{\"text\":\"One roster or two?\"}")
        .statusCode(201)
        .body("comments[0].number", equalTo(1))
        .body("comments[0].answer", nullValue());

    var kind = "items.findAll { it.kind == 'answer' && it.link.contains('#comment-1') }";
    walk.cmsOfficer().get("/inbox").statusCode(200).body(kind, hasSize(1));
    walk.cms().get("/inbox").body(kind, hasSize(1));
    walk.aewa().get("/inbox").body(kind, empty());
    walk.aewa().post(answers, text).statusCode(403);
    walk.cmsOfficer().post(path + "/comments/2/answers", text).statusCode(404);
    walk.cmsOfficer()
        .post(answers, text)
        .statusCode(201)
        .body("comments[0].answer.text", equalTo("It is one roster"))
        .body("acts.name", hasItem("answer-comment"));
    walk.cms().post(answers, text).statusCode(409).body("code", equalTo("comment-answered"));
    walk.cmsOfficer().get("/inbox").body(kind, empty());
    walk.aewa()
        .get(path)
        .body("comments[0].answer.by", equalTo(family.text("@CMS:programme-officer")));
  }

  private static String translation(String status, String place) {
    return """
    {"language":"fr","title":"Services communs","status":"%s","texts":{"%s":"Planification"}}\
    """
        .formatted(status, place);
  }

  @Test
  void aTranslationIsUnofficialUntilAnExecutiveSecretaryOfAParticipantConfirmsIt() {
    var path = "/proposals/" + walk.consulted();
    var fingerprint = walk.fingerprint(path.substring("/proposals/".length()));
    var translations = path + "/translations";
    var confirmations = translations + "/fr/confirmations";
    walk.aewa().post(confirmations, "{}").statusCode(404);
    walk.cmsOfficer().post(translations, translation("confirmed", "/activities/0")).statusCode(403);
    walk.cmsOfficer()
        .post(translations, translation("unofficial", "/activities/99"))
        .statusCode(400)
        .body("violations.code", contains("no-text-there"));
    walk.cmsOfficer().post(translations, translation("unofficial", "/start")).statusCode(400);
    walk.cmsOfficer()
        .post(translations, translation("unofficial", "/activities/0"))
        .statusCode(201)
        .body("translations[0].status", equalTo("unofficial"))
        .body("translations[0].version", equalTo(1))
        .body("translations[0].texts['/activities/0']", equalTo("Planification"));

    walk.cmsOfficer().post(confirmations, "{}").statusCode(403);
    walk.aewa()
        .post(confirmations, "{}")
        .statusCode(201)
        .body("translations[0].status", equalTo("confirmed"))
        .body("translations[0].confirmedBy", equalTo(family.text("@AEWA:executive-secretary")))
        .body("fingerprint", equalTo(fingerprint));
    walk.cmsOfficer()
        .post(translations, translation("unofficial", "/activities/0"))
        .statusCode(201)
        .body("translations[0].status", equalTo("unofficial"))
        .body("translations[0].confirmedBy", nullValue());
    walk.cms()
        .post(translations, translation("confirmed", "/activities/0"))
        .statusCode(201)
        .body("translations[0].confirmedBy", equalTo(family.text("@CMS:executive-secretary")));
    walk.cms().post(translations, translation("confirmed", "/activities/0")).statusCode(201);
    walk.cms().post(confirmations, "{}").statusCode(201);
    new Client(family, "stranger").post(confirmations, "{}").statusCode(403);
  }

  /** Confirmed of the text that it was made of, it is unofficial for any other. */
  @Test
  void aTranslationOfAnEarlierTextIsUnofficialForTheNewer() {
    var path = "/proposals/" + walk.consulted();
    walk.cms()
        .post(path + "/translations", translation("confirmed", "/activities/0"))
        .statusCode(201);
    var changed =
        family.terms().replace("Common conference services", "Shared conference services");
    walk.cmsOfficer()
        .post(path + "/versions", "{\"terms\":%s}".formatted(changed))
        .statusCode(201)
        .body("translations[0].status", equalTo("unofficial"))
        .body("translations[0].version", equalTo(1));

    walk.cms().get(path + "/versions/1").body("translations[0].status", equalTo("confirmed"));
    walk.cms().get(path + "/versions/2").body("translations[0].status", equalTo("unofficial"));
    walk.cms()
        .post(path + "/translations/fr/confirmations", "{}")
        .statusCode(409)
        .body("code", equalTo("translation-of-other-text"));
    walk.cms()
        .post(path + "/translations", translation("confirmed", "/activities/0"))
        .statusCode(201)
        .body("translations[0].status", equalTo("confirmed"))
        .body("translations[0].version", equalTo(2));
    walk.cms().get(path + "/versions/1").body("translations[0].status", equalTo("unofficial"));
  }

  /** A title that was translated before it changed is no title of the new text. */
  @Test
  void thePaperOfANewTitleBearsNoTranslationOfTheOldOne() {
    var id = walk.consulted();
    walk.cms()
        .post("/proposals/" + id + "/translations", translation("confirmed", "/activities/0"))
        .statusCode(201);
    assertThat(titles(id)).containsEntry("fr", "Services communs");
    walk.cmsOfficer()
        .post(
            "/proposals/" + id + "/versions",
            "{\"terms\":%s}".formatted(family.terms().replace("15000.00", "14000.00")))
        .statusCode(201);
    assertThat(titles(id)).as("the title is the same").containsEntry("fr", "Services communs");
    walk.cmsOfficer()
        .post(
            "/proposals/" + id + "/versions",
            "{\"terms\":%s}".formatted(family.terms().replace("Common", "Shared")))
        .statusCode(201);
    assertThat(titles(id)).containsOnlyKeys("en");
  }

  private Map<String, String> titles(String id) {
    return AsSystem.call(() -> ApprovedProposal.titles(proposals.get(family.text(id))));
  }
}
