package org.cmsfamily.catalog.proposal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.cmsfamily.catalog.proposal.ProposalExamples.DAY;
import static org.cmsfamily.catalog.proposal.ProposalExamples.agreed;
import static org.cmsfamily.catalog.proposal.ProposalExamples.inConsultation;
import static org.cmsfamily.catalog.proposal.ProposalExamples.row;
import static org.cmsfamily.catalog.proposal.ProposalExamples.signed;
import static org.cmsfamily.catalog.proposal.ProposalExamples.version;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;

import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import org.cmsfamily.catalog.testfamily.Client;
import org.cmsfamily.catalog.testfamily.TestFamily;
import org.cmsfamily.platform.actor.Logins;
import org.cmsfamily.platform.problem.Problem;
import org.cmsfamily.testkit.SkeinResource;
import org.junit.jupiter.api.Test;

/** Signed terms are never edited; a correction is a dated erratum beside them. */
@QuarkusTest
@WithTestResource(
    value = SkeinResource.class,
    initArgs = @ResourceArg(name = "database", value = "catalog"))
@SuppressWarnings("NullAway.Init")
class TermsErrataTest {
  private static final String TEXT = "{\"text\":\"Page 2: read 15,000 for 51,000\"}";

  @Inject Logins logins;
  @Inject EntityManager entities;

  private static TermsErratum erratum(int version) {
    return new TermsErratum(version, "Page 2", DAY, "CMS:executive-secretary");
  }

  private static Proposal with(Proposal proposal, TermsErratum erratum) {
    return new TermsErrata(proposal).with(erratum);
  }

  @Test
  void onlySignedTermsHaveErrata() {
    assertThatThrownBy(() -> with(inConsultation(), erratum(1)))
        .isInstanceOf(Problem.class)
        .hasMessage("Only signed terms have errata");
    assertThatThrownBy(() -> with(agreed(), erratum(2)))
        .isInstanceOf(Problem.class)
        .hasMessageContaining("version 2");
    var corrected = with(signed(inConsultation(), "CMS"), erratum(1));
    assertThat(corrected.consultation().errataOf(1)).containsExactly(erratum(1));
    assertThat(corrected.current()).isEqualTo(inConsultation().current());
  }

  @Test
  void theyStayWithTheTextAndAreStoredOneByOne() {
    var revised = with(agreed(), erratum(1)).revise(version(2, "14000.00"));
    var both = with(signed(revised, "AEWA"), erratum(2));
    assertThat(both.consultation().errataOf(1)).hasSize(1);
    assertThat(both.upTo(1).consultation().errata()).containsExactly(erratum(1));
    var stored = row(both);
    stored.copy(with(both, erratum(1)));
    assertThat(stored.toAggregate().consultation().errata())
        .containsExactly(erratum(1), erratum(2), erratum(1));
  }

  @Test
  void aWithdrawnProposalStaysWithdrawn() {
    var why = new Withdrawal("No money", "CMS:programme-officer", DAY);
    var corrected = with(agreed().withdraw(why), erratum(1));
    assertThat(corrected.withdrawal()).isEqualTo(why);
    assertThat(corrected.stage()).isEqualTo(Stage.WITHDRAWN);
  }

  @Test
  void aTextHasAHundredErrata() {
    var proposal = agreed();
    for (int number = 0; number < 100; number++) {
      proposal = with(proposal, erratum(1));
    }
    var full = proposal;
    assertThatThrownBy(() -> with(full, erratum(1))).hasMessageContaining("100 errata");
  }

  @Test
  void anExecutiveSecretaryOfAParticipantPutsOneBesideTheTerms() {
    var family = TestFamily.found(logins, entities);
    var walk = new Walk(family).withAnalysis();
    var path = "/proposals/" + walk.consulted();
    var errata = path + "/versions/1/errata";
    walk.cms().post(errata, TEXT).statusCode(409).body("code", equalTo("errata-of-signed"));
    var fingerprint = walk.fingerprint(path.substring("/proposals/".length()));
    walk.cms()
        .post(path + "/signatures", "{\"fingerprint\":\"%s\"}".formatted(fingerprint))
        .statusCode(201);

    new Client(family, "stranger").post(errata, TEXT).statusCode(403);
    walk.cmsOfficer().post(errata, TEXT).statusCode(403);
    walk.aewa().post(errata, "{\"text\":\" \"}").statusCode(400);
    walk.aewa().post(path + "/versions/2/errata", TEXT).statusCode(404);
    walk.aewa()
        .post(errata, TEXT)
        .statusCode(201)
        .body("acts.findAll { it.allowed }.name", hasItem("record-terms-erratum"))
        .body("fingerprint", equalTo(fingerprint))
        .body("versions[0].errata.text", contains("Page 2: read 15,000 for 51,000"));
    walk.cms()
        .get(path + "/versions/1")
        .body("errata[0].by", equalTo(family.text("@AEWA:executive-secretary")))
        .body("fingerprint", equalTo(fingerprint))
        .body("signatures.instrument", contains(family.text("@CMS")));
    walk.cms().get(path).body("versions[0].errata.version", contains(1));
    walk.cms()
        .get("/acts?aggregate=" + path.substring("/proposals/".length()))
        .body("items.name", hasItem("record-terms-erratum"));
  }

  @Test
  void theBodySeesThoseBesideItsTermsAndTheFilesOfItsPaperStay() {
    var family = TestFamily.found(logins, entities);
    var walk = new Walk(family).withAnalysis();
    var id = walk.submitted();
    var files = "/proposals/" + id + "/submissions/1/files";
    var before = walk.cms().get(files).body("errata", empty()).extract().path("files.sha256");
    walk.aewa().post("/proposals/" + id + "/versions/1/errata", TEXT).statusCode(201);

    var member = new Client(family, "cms-member");
    member
        .get(files)
        .statusCode(200)
        .body("errata.text", contains("Page 2: read 15,000 for 51,000"))
        .body("files.sha256", equalTo(before));
    member.get("/proposals/" + id + "/versions/1").body("errata", hasSize(1));
    member
        .get("/proposals/" + id + "/submissions/1/document")
        .body("errata.by", contains(family.text("@AEWA:executive-secretary")));
    new Client(family, "stranger").get(files).statusCode(404);
  }
}
